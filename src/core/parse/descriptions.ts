import type { PoolTag } from '../pool.ts'
import { decode } from './decode.ts'
import type { FileBytes } from './file-bytes.ts'
import { type Reading, unwrap } from './unwrap.ts'

/**
 * The tags that one table describes, and where. The words of all tags would take more memory than the rows, and a
 * report shows few. So readers note offsets, and `describeTags` reads the words that are asked for.
 */
export interface DescribedTags {
  readonly tags: readonly PoolTag[]
  /** Offset of each tag's words, in characters from the beginning of the dump; rising. */
  readonly offsets: Uint32Array
  /** Reads the words from the line's text after the offset. */
  readonly readWords: ReadWords
}

export type ReadWords = (rest: string) => string

/** Descriptions of tags in a file: offsets in its text, or in the text without its wrapping. */
export interface Descriptions {
  readonly tables: readonly DescribedTags[]
  /** How the wrapping was taken off; null for a text as it stands. */
  readonly unwrapped: Reading | null
}

/** Characters of a description; the rest is cut. */
const MAX_DESCRIPTION = 200

/** Reads what a dump says of some tags, on one line each. Tags without words are left out. */
export const describeTags = (
  bytes: FileBytes,
  { tables, unwrapped }: Descriptions,
  tags: readonly PoolTag[],
): ReadonlyMap<PoolTag, string> => {
  const asked = new Set(tags)
  const wanted = tables.flatMap((table) => offsetsOf(table, asked))
  const descriptions = new Map<PoolTag, string>()
  let start = 0
  let next = 0
  for (const { text } of unwrapped === null ? decode(bytes) : unwrap(decode(bytes), unwrapped).stretches) {
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
