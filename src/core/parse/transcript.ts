import type { PoolTag } from '../pool.ts'
import type { Stretch } from './decode.ts'
import { type LineCursor, lineAt, linesOf } from './lines.ts'
import { openBuffer, type RowBuffer } from './row-buffer.ts'

/** A file while it is read: its lines, and what the readers of its tables share. */
export interface Transcript {
  /** Artifact and file, or path. */
  readonly source: string
  readonly cursor: LineCursor
  /** Lines since the last table without blank ones, the newest last: commands, titles, dates. */
  readonly above: string[]
  readonly tags: Tags
}

/** The tags of a file that were met so far: each is one string, however often it occurs. */
export interface Tags {
  readonly byText: Map<string, TagRows>
  /** By the four bytes as one number, the first one lowest. */
  readonly byCode: Map<number, TagRows>
  readonly rows: RowBuffer
}

export const openTags = (): Tags => ({ byText: new Map(), byCode: new Map(), rows: openBuffer() })

/** A tag and the indices of its rows in `table.rows`, -1 where it has none; valid only while `table` is the current one. */
export interface TagRows {
  readonly tag: PoolTag
  table: object | null
  nonpaged: number
  paged: number
  /** Number of its nonpaged row in the file; that of the paged one follows. */
  readonly id: number
  /** True once a row of the file was noted to describe the tag. */
  isDescribed: boolean
}

export const openTranscript = (source: string, stretches: Iterator<Stretch, void>): Transcript => ({
  source,
  cursor: linesOf(stretches),
  above: [],
  tags: openTags(),
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
