import { listOf, type Phrase, phrase } from '../phrase.ts'
import { type PoolKind, type PoolTag, type PoolUsage, printTag, type Snapshot, toTag } from '../pool.ts'
import { type Problem, type ProblemCode, problem } from '../problem.ts'
import { type Described, endsOpen, type LineCursor, lineAt } from './lines.ts'

/** What one table gave. */
export interface TableRead {
  readonly snapshots: readonly Snapshot[]
  readonly problems: readonly Problem[]
}

/** One dump format: given a cursor on a line, reads the table that starts there, or answers null and leaves the cursor. */
export type TableReader = (cursor: LineCursor, source: string) => TableRead | null

/** What a reader collects while it reads one table. */
export interface Table {
  readonly source: string
  /** Line of the header. */
  readonly line: number
  readonly usages: PoolUsage[]
  readonly problems: Problem[]
  /** Place in `usages` by pool and tag: two tags may print alike, and their rows are then one. */
  readonly places: Readonly<Record<PoolKind, Map<PoolTag, number>>>
  /** Tags that did so. */
  readonly alike: Set<string>
  /** Problems by code, those that are not listed one by one included. */
  readonly counts: Map<ProblemCode, number>
}

export const startTable = (source: string, line: number): Table => ({
  source,
  line,
  usages: [],
  problems: [],
  places: { nonpaged: new Map(), paged: new Map() },
  alike: new Set(),
  counts: new Map(),
})

/** Problems of one code that a table lists one by one: beyond, a file is damaged as a whole. */
const MOST_LISTED = 20

export const report = (table: Table, code: ProblemCode, line: number | null, detail: Phrase = []): void => {
  const count = (table.counts.get(code) ?? 0) + 1
  table.counts.set(code, count)
  if (count <= MOST_LISTED) table.problems.push(problem(code, table.source, line, detail))
}

/** Reports the current line as one that could not be read; the last one of a dump may have been cut off. */
export const reportLine = (table: Table, cursor: LineCursor): void =>
  report(table, endsOpen(cursor) ? 'CUT_LINE' : 'UNREAD_LINE', cursor.number, phrase`${excerpt(lineAt(cursor))}`)

/** The tag that stands in a text of at most four characters. */
export const tagOf = (cursor: LineCursor, text: string): PoolTag => {
  const known = cursor.tags.get(text)
  if (known !== undefined) return known
  const tag = toTag(text)
  cursor.tags.set(text, tag)
  return tag
}

/** Keeps the rest of the line as what names a tag. */
export const describe = (cursor: LineCursor, tag: PoolTag, read: Described['read']): void => {
  const { descriptions, text, at, end } = cursor
  if (!descriptions.has(tag)) descriptions.set(tag, { text: text.slice(at, end), read })
}

/** A line for the message: cut to a length that fits one, since a binary file may be one line. */
export const excerpt = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

export const addUsage = (table: Table, usage: PoolUsage): void => {
  const places = table.places[usage.pool]
  const place = places.get(usage.tag)
  const earlier = place === undefined ? undefined : table.usages[place]
  if (place === undefined || earlier === undefined) {
    places.set(usage.tag, table.usages.length)
    table.usages.push(usage)
    return
  }
  table.alike.add(printTag(usage.tag))
  table.usages[place] = {
    ...usage,
    allocs: earlier.allocs + usage.allocs,
    frees: earlier.frees + usage.frees,
    bytes: earlier.bytes + usage.bytes,
  }
}

/**
 * Adds the two rows of one tag, from the eight numbers of a verbose `!poolused`: allocs, frees, diff and used, first
 * nonpaged, then paged. Zeros are said too: in a dump with rows missing they tell a tag that was not there from one that
 * is not known.
 */
export const addBothPools = (
  table: Table,
  tag: PoolTag,
  { counts, line }: { readonly counts: readonly number[]; readonly line: number },
): void => {
  const [allocs = 0, frees = 0, diff = 0, bytes = 0, pagedAllocs = 0, pagedFrees = 0, pagedDiff = 0, pagedBytes = 0] =
    counts
  const nonpaged = { tag, pool: 'nonpaged', allocs, frees, bytes } as const
  checkDiff(table, nonpaged, { diff, line })
  addUsage(table, nonpaged)
  const paged = { tag, pool: 'paged', allocs: pagedAllocs, frees: pagedFrees, bytes: pagedBytes } as const
  checkDiff(table, paged, { diff: pagedDiff, line })
  addUsage(table, paged)
}

/** What the table gave: no snapshot where it has no rows. */
export const closeTable = (
  table: Table,
  told: Pick<Snapshot, 'format' | 'counters' | 'coverage' | 'statedTotals'> & Partial<Pick<Snapshot, 'capture'>>,
): TableRead => {
  const { source, line, usages, alike, problems } = table
  if (usages.length === 0 && !isCut(table)) report(table, 'NO_ROWS', line)
  if (alike.size > 0) report(table, 'DUPLICATE_ROW', line, listOf([...alike].slice(0, 20)))
  const unlisted = [...table.counts].filter(([, count]) => count > MOST_LISTED)
  const more = unlisted.map(([code, count]) => problem(code, source, line, phrase`${count - MOST_LISTED} more`))
  const snapshots = usages.length === 0 ? [] : [{ source, line, usages, capture: {}, ...told }]
  return { snapshots, problems: [...problems, ...more] }
}

/** True where the text broke off inside the table. */
export const isCut = (table: Table): boolean => table.problems.some(({ code }) => code === 'CUT_LINE')

/** The counts of a row must agree with each other: the dump prints `Diff = Allocs − Frees`, modulo 2^32. */
export const checkDiff = (
  table: Table,
  usage: PoolUsage,
  row: { readonly diff: number; readonly line: number },
): void => {
  if (((usage.allocs - usage.frees - row.diff) | 0) === 0) return
  const counts = phrase`${printTag(usage.tag)}: ${usage.allocs} allocations less ${usage.frees} frees is not ${row.diff}`
  report(table, 'COUNTS_DISAGREE', row.line, counts)
}
