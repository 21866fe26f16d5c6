/** Texts that are remembered at most; then all are forgotten. */
const MAX_TEXTS = 50_000

/** The same function, which makes its answer once for a text: names of a tree are few, and asked for on every path. */
export const remembered = <Value>(make: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text)
    if (known.size >= MAX_TEXTS) known.clear()
    known.set(text, made)
    return made
  }
}
