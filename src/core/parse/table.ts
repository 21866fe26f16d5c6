import { packedSnapshot } from '../packed-rows.ts'
import { listOf } from '../phrase.ts'
import {
  addUsages,
  type PoolKind,
  type PoolTag,
  type PoolTotals,
  type PoolUsage,
  printTag,
  type Snapshot,
  toTag,
} from '../pool.ts'
import type { Problem } from '../problem.ts'
import type { VerifierOutput } from '../verifier-output.ts'
import type { DescribedTags, ReadWords } from './descriptions.ts'
import { hasRest, type LineCursor } from './lines.ts'
import { allRows, dropRows, packRows, pushRow, type RowBuffer, rowAt, setRow } from './row-buffer.ts'
import {
  checkDiff,
  isCut,
  isDamaged,
  type ProblemsOfTable,
  problemsOf,
  report,
  reportBelow,
  reportTop,
} from './table-problems.ts'
import { openTags, type TagRows, type Tags, type Transcript } from './transcript.ts'

/** The result of one table, of pool tags or of Driver Verifier's counts. */
export interface TableRead {
  readonly snapshots: readonly Snapshot[]
  readonly drivers: readonly VerifierOutput[]
  readonly problems: readonly Problem[]
  readonly described: readonly DescribedTags[]
  /** Whole lines that stood below its last row, where they may tell of the table after it. */
  readonly below?: string
}

/**
 * Reads the table whose header is the current line; null, with the cursor where it was, where the line is no such
 * header.
 */
export type Reader = (transcript: Transcript) => TableRead | null

/** A table while it is read. */
export interface Table extends ProblemsOfTable {
  /** The tags of the file, with the indices of their rows in `rows`. */
  readonly tags: Tags
  /** Tags that a row of this table describes, and the offsets of the words. */
  readonly described: { readonly tags: PoolTag[]; readonly offsets: number[] }
  /** Tags that stand in more than one row of a pool, by what the rows are to each other. */
  readonly again: Map<Again, Set<string>>
  /** Rows that were added to one alike in every figure, as they were before, by index. */
  readonly doubled: Map<number, PoolUsage>
}

/**
 * `DUPLICATE_ROW`: two tags may print like this one. `ROW_TWICE`: the same row again, in every figure. `ROWS_DIFFER`:
 * another row of the tag, so that one of the two is not of this snapshot.
 */
type Again = 'DUPLICATE_ROW' | 'ROW_TWICE' | 'ROWS_DIFFER'

/** Starts a table; the one before it has been closed, since both use the buffer of the file. */
export const startTable = (source: string, line: number, tags: Tags = openTags()): Table => {
  tags.rows.count = 0
  return {
    source,
    line,
    rows: tags.rows,
    problems: [],
    tags,
    described: { tags: [], offsets: [] },
    again: new Map(),
    doubled: new Map(),
    counts: new Map(),
    below: [],
  }
}

/** Characters of a tag at most. A longer text is no tag; cut to four it would be another one. */
export const TAG_LENGTH = 4

/** `0x64737244` → `Drsd`: the number is the four bytes of the tag, the first one lowest. */
export const tagOfNumber = (number: number): string =>
  String.fromCharCode(...[0, 8, 16, 24].map((shift) => (number >>> shift) & 0xff))

/**
 * Finds or registers the tag of a text of at most four characters. Clears its row indices on its first row of a table.
 */
export const rowsForTag = (table: Table, text: string): TagRows =>
  rowsIn(table, table.tags.byText.get(text) ?? registerTag(table, text))

/**
 * The same for the four characters at an index of the cursor's text. ASCII is found by its bytes, most often where the
 * table before had it: no text is made of it.
 */
export const rowsForTagAt = (table: Table, { codes, text }: LineCursor, at: number): TagRows => {
  const one = codes[at] ?? 0
  const two = codes[at + 1] ?? 0
  const three = codes[at + 2] ?? 0
  const four = codes[at + 3] ?? 0
  if ((one | two | three | four) > LAST_ASCII) return rowsForTag(table, text.slice(at, at + TAG_LENGTH))
  const code = one | (two << 8) | (three << 16) | (four << 24)
  const { byCode } = table.tags
  const known = byCode.get(code)
  if (known !== undefined) return rowsIn(table, known)
  const rows = rowsForTag(table, text.slice(at, at + TAG_LENGTH))
  byCode.set(code, rows)
  return rows
}

const LAST_ASCII = 0x7f

const rowsIn = (table: Table, known: TagRows): TagRows => {
  if (known.table !== table) {
    known.table = table
    known.nonpaged = NO_ROW
    known.paged = NO_ROW
  }
  return known
}

const NO_ROW = -1

/** A NUL prints as a blank or a dot, and a byte that the console lacks as a question mark. */
const MAY_PRINT_ALIKE = /[ .?]|[^\x21-\x7e]/

/** Registers the tag under its text and under itself: with and without its last blanks it is one. */
const registerTag = (table: Table, text: string): TagRows => {
  const tag = toTag(text)
  const { byText, rows: buffer } = table.tags
  const known = tag === text ? undefined : byText.get(tag)
  const printsAlike = MAY_PRINT_ALIKE.test(tag) || text.padEnd(TAG_LENGTH) !== tag
  if (known !== undefined && printsAlike) known.printsAlike = true
  const id = known?.id ?? namedIds(buffer, tag)
  const rows = known ?? { tag, printsAlike, table, nonpaged: NO_ROW, paged: NO_ROW, id, isDescribed: false }
  byText.set(text, rows)
  if (tag !== text) byText.set(tag, rows)
  return rows
}

/** Number of the tag's nonpaged row; that of the paged one follows. */
const namedIds = ({ names }: RowBuffer, tag: PoolTag): number => {
  names.pools.push('nonpaged', 'paged')
  return names.tags.push(tag, tag) - 2
}

/** Notes where the rest of the current line describes a tag, for the first line of the file that does. */
export const noteDescription = (table: Table, rows: TagRows, cursor: LineCursor): void => {
  if (rows.isDescribed || !hasRest(cursor)) return
  rows.isDescribed = true
  table.described.tags.push(rows.tag)
  table.described.offsets.push(cursor.offset + cursor.at)
}

/**
 * Adds a row. A tag that stands twice in a pool is added up where two tags of the system print alike; else a line was
 * repeated, and the first one holds.
 */
export const addUsage = (table: Table, rows: TagRows, usage: PoolUsage): void => {
  const { pool } = usage
  const index = rows[pool]
  if (table.below.length > 0) reportBelow(table)
  if (index === NO_ROW) {
    rows[pool] = pushRow(table.rows, pool === 'paged' ? rows.id + 1 : rows.id, usage)
    return
  }
  const earlier = rowAt(table.rows, index)
  if (earlier === undefined) return
  const again = againOf(rows, earlier, usage)
  table.again.set(again, (table.again.get(again) ?? new Set()).add(printTag(usage.tag)))
  if (again !== 'DUPLICATE_ROW') return
  if (isSameRow(earlier, usage)) table.doubled.set(index, earlier)
  setRow(table.rows, index, addUsages(earlier, usage))
}

const againOf = ({ printsAlike }: TagRows, one: PoolUsage, other: PoolUsage): Again => {
  if (printsAlike) return 'DUPLICATE_ROW'
  return isSameRow(one, other) ? 'ROW_TWICE' : 'ROWS_DIFFER'
}

const isSameRow = (one: PoolUsage, other: PoolUsage): boolean =>
  one.allocs === other.allocs && one.frees === other.frees && one.bytes === other.bytes

/** Tags whose row stands twice: then the table does, and two tags that print alike are one, too. */
const MIN_TAGS_TWICE = 20

/** Takes back what was added up of a table that stands twice in the file, as one that was appended to itself does. */
const countOnce = ({ rows, again, doubled }: Table): void => {
  const twice = again.get('ROW_TWICE')
  if (twice === undefined || twice.size < MIN_TAGS_TWICE) return
  for (const [index, usage] of doubled) {
    setRow(rows, index, usage)
    again.get('DUPLICATE_ROW')?.delete(printTag(usage.tag))
  }
  if (again.get('DUPLICATE_ROW')?.size === 0) again.delete('DUPLICATE_ROW')
}

/**
 * Adds the two rows of one tag, from the eight numbers of a verbose `!poolused`: allocs, frees, diff and used, first
 * nonpaged, then paged.
 */
export const addBothPools = (table: Table, rows: TagRows, counts: readonly number[], line: number): void => {
  const { tag } = rows
  const nonpaged = usageAt(tag, 'nonpaged', counts, 0)
  checkDiff(table, nonpaged, counts[2] ?? 0, line)
  addUsage(table, rows, nonpaged)
  const paged = usageAt(tag, 'paged', counts, 4)
  checkDiff(table, paged, counts[6] ?? 0, line)
  addUsage(table, rows, paged)
}

const usageAt = (tag: PoolTag, pool: PoolKind, counts: readonly number[], at: 0 | 4): PoolUsage => ({
  tag,
  pool,
  allocs: counts[at] ?? 0,
  frees: counts[at + 1] ?? 0,
  bytes: counts[at + 3] ?? 0,
})

/** Tags that one message names. */
const MAX_TAGS_LISTED = 20

/**
 * Ends a table; without rows there is no snapshot. By default the counts are since boot, and the table shows all tags
 * unless rows are missing. `readWords` reads the words at the offsets that `noteDescription` noted.
 */
export const closeTable = (
  table: Table,
  told: Pick<Snapshot, 'format'> & Partial<Snapshot>,
  readWords: ReadWords = (rest) => rest,
): TableRead => {
  const { source, line, again } = table
  countOnce(table)
  if (table.rows.count === 0 && !isCut(table)) report(table, 'NO_ROWS', line)
  if (isOverflowing(table)) report(table, 'TAGS_OVERFLOWED', line)
  for (const [code, tags] of again) report(table, code, line, listOf([...tags].slice(0, MAX_TAGS_LISTED)))
  const coverage = told.coverage ?? { kind: isDamaged(table) || reportTop(table) ? 'partial' : 'all' }
  const { rows } = table
  if (coverage.kind === 'all') dropRows(rows, (index) => saysNothing(rows, index))
  const facts = { source, line, counters: 'cumulative', statedTotals: null, capture: {}, ...told, coverage } as const
  return {
    snapshots: rows.count === 0 ? [] : [snapshotOf(rows, facts)],
    drivers: [],
    problems: problemsOf(table),
    described: describedIn(table, readWords),
  }
}

/** Rows of a table that is worth packing: a file may hold a hundred thousand tables of one row. */
const MIN_ROWS_PACKED = 64

const snapshotOf = (rows: RowBuffer, facts: Omit<Snapshot, 'usages'>): Snapshot =>
  rows.count < MIN_ROWS_PACKED ? { ...facts, usages: allRows(rows) } : packedSnapshot(facts, packRows(rows))

/** The system counts a block under this tag when its table has no room for the block's own. */
const OVERFLOW_TAG = 'Ovfl'

const isOverflowing = (table: Table): boolean => {
  const rows = table.tags.byText.get(OVERFLOW_TAG)
  if (rows?.table !== table) return false
  return [rows.nonpaged, rows.paged].some((index) => index !== NO_ROW && !isZero(table.rows, index))
}

const describedIn = ({ described }: Table, readWords: ReadWords): readonly DescribedTags[] => {
  const { tags, offsets } = described
  return tags.length === 0 ? [] : [{ tags, offsets: Uint32Array.from(offsets), readWords }]
}

/**
 * True for a row of zeros beside a row of the other pool, which says nothing in a dump that shows all tags. With rows
 * missing it stays: it tells a tag that is absent from one that is unknown. The rows of a tag are neighbours, the
 * nonpaged one first: of two rows of zeros the nonpaged one stays.
 */
const saysNothing = (rows: RowBuffer, index: number): boolean => {
  if (!isZero(rows, index)) return false
  const { names, ids, count } = rows
  const id = ids[index] ?? 0
  const tagAt = (place: number) => (place < 0 || place >= count ? undefined : names.tags[ids[place] ?? 0])
  const tag = names.tags[id]
  return names.pools[id] === 'paged' ? tagAt(index - 1) === tag : tagAt(index + 1) === tag && !isZero(rows, index + 1)
}

const isZero = ({ allocs, bytes }: RowBuffer, index: number): boolean => allocs[index] === 0 && bytes[index] === 0

/** Sums of a column in each pool. */
export const sumRows = ({ rows }: Table, of: 'allocs' | 'bytes'): PoolTotals => {
  const sums = { nonpaged: 0, paged: 0 }
  const { count, ids, names } = rows
  const column = rows[of]
  for (let index = 0; index < count; index++) sums[names.pools[ids[index] ?? 0] ?? 'nonpaged'] += column[index] ?? 0
  return sums
}
