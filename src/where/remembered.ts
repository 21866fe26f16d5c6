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

/** The same function, which makes its answer once for an object that never changes, and forgets it with the object. */
export const rememberedByObject = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(key)
    known.set(key, made)
    return made
  }
}
