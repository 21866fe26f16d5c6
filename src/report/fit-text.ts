/** Room of a text: GitHub counts the characters of a comment and the bytes of a summary. */
export interface Room {
  readonly max: number
  readonly unit: 'characters' | 'bytes'
}

/** Size of a text as a room counts it: UTF-16 units, of which a character has one or two, or bytes of UTF-8. */
export const sizeOf = (text: string, unit: Room['unit']): number =>
  unit === 'characters' ? text.length : new TextEncoder().encode(text).length

/** A text cut at a line, so that it fits: no line loses its end. */
export const cutLines = (text: string, { max, unit }: Room): string => {
  if (sizeOf(text, unit) <= max) return text
  const kept: string[] = []
  let left = max - CUT.length
  for (const line of text.split('\n')) {
    left -= sizeOf(line, unit) + 1
    if (left < 0) break
    kept.push(`${line}\n`)
  }
  return kept.join('') + CUT
}

const CUT = '\n_The rest did not fit; report.json has all of it._\n'
