import { type Document, isScalar, visit } from 'yaml'

/**
 * Offsets of keys that stand twice in one map. The reader could find them itself, but it compares each key with each: a
 * stranger's file of 40,000 keys would take minutes.
 */
export const repeatedKeys = (document: Document): readonly number[] => {
  const offsets: number[] = []
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>()
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : String(key)
        if (seen.has(name)) offsets.push(isScalar(key) ? (key.range?.[0] ?? 0) : 0)
        seen.add(name)
      }
    },
  })
  return offsets
}
