import type { VerifierOutput } from '../driver-pool.ts'
import { listOf, type Phrase, phrase } from '../phrase.ts'
import { addUsages, type PoolKind, type PoolTag, type PoolUsage, printTag, type Snapshot, toTag } from '../pool.ts'
import { type Problem, type ProblemCode, problem } from '../problem.ts'
import type { DescribedTags, ReadWords } from './descriptions.ts'
import { endsOpen, followsBlank, hasRest, type LineCursor, lineAt } from './lines.ts'
import type { TagRows, Transcript } from './transcript.ts'

/** What one table gave: of pool tags, or of Driver Verifier's counts. */
export interface TableRead {
  readonly snapshots: readonly Snapshot[]
  readonly drivers: readonly VerifierOutput[]
  readonly problems: readonly Problem[]
  readonly described: readonly DescribedTags[]
}

/** One format: reads the table whose header is the current line; null where the line is no such header. */
export type Reader = (transcript: Transcript) => TableRead | null

/** What a reader collects while it reads one table. */
export interface Table {
  readonly source: string
  /** Line of the header. */
  readonly line: number
  readonly usages: PoolUsage[]
  readonly problems: Problem[]
  /** The tags of the file by their text, with the indices of their rows in `usages`. */
  readonly tags: Map<string, TagRows>
  /** Tags whose words stand in a row of this table, and the offsets of these. */
  readonly described: { readonly tags: PoolTag[]; readonly offsets: number[] }
  /** Tags that print alike. */
  readonly alike: Set<string>
  /** Problems by code, those that are not listed one by one included. */
  readonly counts: Map<ProblemCode, number>
  /** The first unread lines after a blank one: of the table where another row follows, and else of what stands below it. */
  readonly below: UnreadLine[]
}

export const startTable = (source: string, line: number, tags: Table['tags'] = new Map()): Table => ({
  source,
  line,
  usages: [],
  problems: [],
  tags,
  described: { tags: [], offsets: [] },
  alike: new Set(),
  counts: new Map(),
  below: [],
})

/** Problems of one code that a table lists one by one: with more, the file is damaged as a whole. */
const MAX_LISTED = 20

export const report = (table: Table, code: ProblemCode, line: number | null, detail: Phrase = []): void => {
  const count = (table.counts.get(code) ?? 0) + 1
  table.counts.set(code, count)
  if (count <= MAX_LISTED) table.problems.push(problem(code, { source: table.source, line, detail }))
}

/**
 * Reports the current line as one that could not be read; the last one of a dump may have been cut off. Prose after a blank line
 * stands below the table, unless a row follows.
 */
export const reportLine = (table: Table, cursor: LineCursor): void => {
  const { below, usages } = table
  const unread = {
    code: endsOpen(cursor) ? 'CUT_LINE' : 'UNREAD_LINE',
    line: cursor.number,
    text: lineAt(cursor),
  } as const
  const isBelow = usages.length > 0 && (below.length > 0 || followsBlank(cursor)) && !ROW_LIKE.test(unread.text)
  if (!isBelow) {
    reportBelow(table)
    reportUnread(table, unread)
  } else if (below.length < MAX_LISTED) below.push(unread)
}

interface UnreadLine {
  readonly code: 'CUT_LINE' | 'UNREAD_LINE'
  readonly line: number
  readonly text: string
}

/** A word of a tag's length at the most, and three numbers. */
const ROW_LIKE = /^\s{0,8}\S{1,4}\s[^\d]{0,40}\d+[^\d]{1,40}\d+[^\d]{1,40}\d/

/** Reports lines that were taken for what stands below the table: what follows shows them to be of it. */
const reportBelow = (table: Table): void => {
  for (const unread of table.below.splice(0)) reportUnread(table, unread)
}

const reportUnread = (table: Table, { code, line, text }: UnreadLine): void => {
  // A file of a million such lines is not quoted whole.
  const isListed = (table.counts.get(code) ?? 0) < MAX_LISTED
  report(table, code, line, isListed ? phrase`${excerpt(text)}` : [])
}

/** A longer text is no tag, and cut to one it would be another's. */
export const TAG_LENGTH = 4

/** Finds or registers the tag in a text of at most four characters; for the first row of a table, clears its row indices. */
export const rowsForTag = (table: Table, text: string): TagRows => {
  const known = table.tags.get(text) ?? registerTag(table, text)
  if (known.table !== table) {
    known.table = table
    known.nonpaged = NO_ROW
    known.paged = NO_ROW
  }
  return known
}

const NO_ROW = -1

/** Several texts may be one tag: with and without its last blanks, or with NULs for blanks. */
const registerTag = (table: Table, text: string): TagRows => {
  const tag = toTag(text)
  const known = tag === text ? undefined : table.tags.get(tag)
  const rows = known ?? { tag, table, nonpaged: NO_ROW, paged: NO_ROW, isDescribed: false }
  table.tags.set(text, rows)
  if (tag !== text) table.tags.set(tag, rows)
  return rows
}

/** Notes that the rest of the current line describes a tag, if it is the first line of the file to do so. */
export const noteDescription = (table: Table, rows: TagRows, cursor: LineCursor): void => {
  if (rows.isDescribed || !hasRest(cursor)) return
  rows.isDescribed = true
  table.described.tags.push(rows.tag)
  table.described.offsets.push(cursor.offset + cursor.at)
}

/** A line for the message: cut to a length that fits one, since a binary file may be one line. */
export const excerpt = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

/** Adds a row; two tags of one dump may print alike, and their rows are then one. */
export const addUsage = (table: Table, rows: TagRows, usage: PoolUsage): void => {
  const { usages } = table
  const { pool } = usage
  const index = rows[pool]
  if (table.below.length > 0) reportBelow(table)
  if (index === NO_ROW) {
    rows[pool] = usages.length
    usages.push(usage)
    return
  }
  const earlier = usages[index]
  if (earlier === undefined) return
  table.alike.add(printTag(usage.tag))
  usages[index] = addUsages(earlier, usage)
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

/**
 * What the table gave: no snapshot where it has no rows. By default the counts are since boot, and the table shows all tags
 * unless a row may have been lost. `readWords` reads what `noteDescription` noted.
 */
export const closeTable = (
  table: Table,
  told: Pick<Snapshot, 'format'> & Partial<Snapshot>,
  readWords: ReadWords = (rest) => rest,
): TableRead => {
  const { source, line, usages, alike } = table
  if (usages.length === 0 && !isCut(table)) report(table, 'NO_ROWS', line)
  if (alike.size > 0) report(table, 'DUPLICATE_ROW', line, listOf([...alike].slice(0, MAX_LISTED)))
  const coverage = told.coverage ?? { kind: isDamaged(table) ? 'partial' : 'all' }
  const rows = coverage.kind === 'all' ? withoutZeros(usages) : usages
  const snapshot: Snapshot = {
    source,
    line,
    counters: 'cumulative',
    statedTotals: null,
    capture: {},
    ...told,
    coverage,
    usages: rows,
  }
  return {
    snapshots: rows.length === 0 ? [] : [snapshot],
    drivers: [],
    problems: problemsOf(table),
    described: describedIn(table, readWords),
  }
}

/** Those that are listed, and for each code the number of the rest. */
const problemsOf = ({ source, line, problems, counts }: Table): readonly Problem[] => {
  const unlisted = [...counts].filter(([, count]) => count > MAX_LISTED)
  const more = unlisted.map(([code, count]) =>
    problem(code, { source, line, detail: phrase`${count - MAX_LISTED} more` }),
  )
  return [...problems, ...more]
}

const describedIn = ({ described }: Table, readWords: ReadWords): readonly DescribedTags[] => {
  const { tags, offsets } = described
  return tags.length === 0 ? [] : [{ tags, offsets: Uint32Array.from(offsets), readWords }]
}

/**
 * A row of zeros beside a row of the other pool says nothing in a dump that shows all tags. In one with rows missing it
 * tells a tag that was not there from one that is not known.
 */
const withoutZeros = (usages: readonly PoolUsage[]): readonly PoolUsage[] =>
  usages.filter((usage, index) => !isZero(usage) || !isPartner(usage, usages[index - 1], usages[index + 1]))

const isZero = ({ allocs, bytes }: PoolUsage): boolean => allocs === 0 && bytes === 0

/** The rows of a tag are neighbours, the nonpaged one first: of two rows of zeros the nonpaged one stays. */
const isPartner = (usage: PoolUsage, before: PoolUsage | undefined, after: PoolUsage | undefined): boolean =>
  usage.pool === 'paged' ? before?.tag === usage.tag : after?.tag === usage.tag && !isZero(after)

/** True where a row may have been lost: then a tag that is absent is unknown. */
export const isDamaged = ({ counts }: Table): boolean =>
  counts.has('CUT_LINE') || counts.has('UNREAD_LINE') || counts.has('SNAPSHOT_INVALID')

/** True where the text broke off inside the table. */
export const isCut = ({ counts }: Table): boolean => counts.has('CUT_LINE')

/** The counts of a row must agree with each other: the dump prints `Diff = Allocs − Frees`, modulo 2^32. */
export const checkDiff = (table: Table, usage: PoolUsage, diff: number, line: number): void => {
  if (((usage.allocs - usage.frees - diff) | 0) === 0) return
  const counts = phrase`${printTag(usage.tag)}: ${usage.allocs} allocations less ${usage.frees} frees is not ${diff}`
  report(table, 'COUNTS_DISAGREE', line, counts)
}
