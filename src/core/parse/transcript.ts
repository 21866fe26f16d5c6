import type { PoolTag, PoolUsage } from '../pool.ts'
import type { Stretch } from './decode.ts'
import { type LineCursor, lineAt, linesOf } from './lines.ts'

/** A file while it is read: its lines, and what the readers of its tables share. */
export interface Transcript {
  /** Artifact and file, or path. */
  readonly source: string
  readonly cursor: LineCursor
  /** Lines since the last table without blank ones, the newest last: commands, titles, dates. */
  readonly above: string[]
  /** The tags met so far by their text: each is one string, however often it occurs. */
  readonly tags: Map<string, TagRows>
}

/**
 * A tag and the indices of its rows in `table.usages`, -1 where it has none; valid only while `table` is the current
 * one.
 */
export interface TagRows {
  readonly tag: PoolTag
  /** True where two tags of the system may print as this one: only then two rows of it are of one snapshot. */
  printsAlike: boolean
  table: object | null
  nonpaged: number
  paged: number
  /** The tag's rows in the table before: a row that did not change since is kept once. */
  readonly last: { nonpaged: PoolUsage | null; paged: PoolUsage | null }
  /** True once a row of the file was noted to describe the tag. */
  isDescribed: boolean
}

export const openTranscript = (source: string, stretches: Iterator<Stretch, void>): Transcript => ({
  source,
  cursor: linesOf(stretches),
  above: [],
  tags: new Map(),
})

/** Lines that are kept: more than any debugger banner has. */
const MAX_LINES_ABOVE = 200
/** Characters of a line that are kept: a binary file may be one line. */
const MAX_LENGTH_ABOVE = 500

/** Keeps the current line for the reader of the next table. */
export const rememberLine = ({ above, cursor }: Transcript): void => {
  above.push(lineAt(cursor).slice(0, MAX_LENGTH_ABOVE))
  if (above.length > MAX_LINES_ABOVE) above.shift()
}
