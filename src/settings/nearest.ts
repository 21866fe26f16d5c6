/** The word of a list that was probably meant; null where none is near. */
export const nearest = (word: string, known: readonly string[]): string | null => {
  if (word.length > MAX_WORD) return null
  const most = Math.min(3, Math.ceil(word.length / 4))
  const near = known
    .map((name) => ({ name, edits: editsBetween(word.toLowerCase(), name) }))
    .filter(({ edits }) => edits <= most)
    .sort((one, other) => one.edits - other.edits)
  const begun = word.length >= MIN_BEGINNING ? known.find((name) => name.startsWith(word.toLowerCase())) : undefined
  return near[0]?.name ?? begun ?? null
}

/** A shorter beginning fits too many words. */
const MIN_BEGINNING = 3

const MAX_WORD = 60

/** Letters that were added, left out, replaced, or swapped with their neighbour (optimal string alignment). */
const editsBetween = (one: string, other: string): number => {
  let [older, previous]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + cost,
        row > 1 && column > 1 && isSwapped ? at(older, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    older = previous
    previous = current
  }
  return at(previous, other.length)
}

const at = (values: readonly number[] | undefined, index: number): number => values?.[index] ?? Number.POSITIVE_INFINITY
