import { type Document, isScalar, visit } from 'yaml'

interface RepeatedKey {
  readonly key: string
  readonly offset: number
}

/**
 * Keys that stand twice in one map, with the offset of the second one. The reader could find them itself, but it
 * compares each key with each: a stranger's file of 40,000 keys would take minutes.
 */
export const repeatedKeys = (document: Document): readonly RepeatedKey[] => {
  const repeated: RepeatedKey[] = []
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>()
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : String(key)
        if (seen.has(name)) repeated.push({ key: name, offset: isScalar(key) ? (key.range?.[0] ?? 0) : 0 })
        seen.add(name)
      }
    },
  })
  return repeated
}
