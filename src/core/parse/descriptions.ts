import type { PoolTag } from '../pool.ts'
import { decode } from './decode.ts'

/**
 * Where the rows of one table describe tags. The words of thousands of tags would take more memory than their rows, and a
 * report shows few: so a reader notes offsets, and `describeTags` reads the few.
 */
export interface DescribedTags {
  readonly tags: readonly PoolTag[]
  /** For each tag the offset of its words: characters from the beginning of the dump, rising. */
  readonly offsets: Uint32Array
  /** The words in the rest of the line that begins at an offset. */
  readonly readWords: ReadWords
}

export type ReadWords = (rest: string) => string

/** Characters that a report shows of a description. */
const MAX_DESCRIPTION = 200

/** The words of the dump for some of its tags, on one line each; tags without words are left out. */
export const describeTags = (
  bytes: Uint8Array,
  described: readonly DescribedTags[],
  tags: readonly PoolTag[],
): ReadonlyMap<PoolTag, string> => {
  const asked = new Set(tags)
  const wanted = described.flatMap((table) => offsetsOf(table, asked))
  const descriptions = new Map<PoolTag, string>()
  let start = 0
  let next = 0
  for (const { text } of decode(bytes)) {
    for (;;) {
      const found = wanted[next]
      if (found === undefined) return descriptions
      const at = found.offset - start
      if (at >= text.length) break
      const newline = text.indexOf('\n', at)
      const rest = text.slice(at, newline === -1 ? text.length : newline).trimEnd()
      const words = found.readWords(rest).replace(/\s+/g, ' ').trim()
      if (words !== '') descriptions.set(found.tag, words.slice(0, MAX_DESCRIPTION))
      next++
    }
    start += text.length
  }
  return descriptions
}

const offsetsOf = ({ tags, offsets, readWords }: DescribedTags, asked: ReadonlySet<PoolTag>) =>
  tags.flatMap((tag, index) => (asked.has(tag) ? [{ tag, offset: offsets[index] ?? 0, readWords }] : []))
