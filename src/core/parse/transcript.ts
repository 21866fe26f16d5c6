import type { PoolTag } from '../pool.ts'
import type { Stretch } from './decode.ts'
import { type LineCursor, linesOf } from './lines.ts'
import { openBuffer, type RowBuffer } from './row-buffer.ts'

/** A file while it is read: its lines, and what the readers of its tables share. */
export interface Transcript {
  /** Artifact and file, or path. */
  readonly source: string
  readonly cursor: LineCursor
  /** Lines since the last table without blank ones, the newest last: commands, titles, dates. */
  readonly above: () => readonly string[]
  /** Whole lines since the last table, as they were passed over; of many, the last ones. */
  readonly passed: { lines: string }
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

/**
 * A tag and the indices of its rows in `table.rows`, -1 where it has none; valid only while `table` is the current one.
 */
export interface TagRows {
  readonly tag: PoolTag
  /** True where two tags of the system may print as this one: only then two rows of it are of one snapshot. */
  printsAlike: boolean
  table: object | null
  nonpaged: number
  paged: number
  /** Number of its nonpaged row in the file; that of the paged one follows. */
  readonly id: number
  /** True once a row of the file was noted to describe the tag. */
  isDescribed: boolean
}

export const openTranscript = (source: string, stretches: Iterator<Stretch, void>): Transcript => {
  const passed = { lines: '' }
  return { source, cursor: linesOf(stretches), above: () => split(passed.lines), passed, tags: openTags() }
}

/** Characters of text above a table that its reader gets: a debugger's banner has a third of them. */
const MAX_ABOVE = 2 ** 15
/** Characters of a line that a reader gets: a binary file may be one line. */
const MAX_LENGTH_ABOVE = 500

/**
 * Keeps whole lines for the reader of the next table. They are split when it asks for them: most are never looked at.
 */
export const rememberLines = ({ passed }: Transcript, lines: string): void => {
  if (lines.length > MAX_ABOVE) passed.lines = lines.slice(-MAX_ABOVE)
  else passed.lines += lines
  // Cut now and then, since each cut copies what is left.
  if (passed.lines.length > 4 * MAX_ABOVE) passed.lines = passed.lines.slice(-MAX_ABOVE)
}

const split = (lines: string): readonly string[] =>
  lines
    .split('\n')
    .map((line) => line.slice(0, MAX_LENGTH_ABOVE).trimEnd())
    .filter((line) => line !== '')
