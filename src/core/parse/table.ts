import { listOf, type Phrase, phrase } from '../phrase.ts'
import { addUsages, type PoolKind, type PoolTag, type PoolUsage, printTag, type Snapshot, toTag } from '../pool.ts'
import { type Problem, type ProblemCode, problem } from '../problem.ts'
import { endsOpen, type LineCursor, lineAt, type TagPlaces } from './lines.ts'

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
  /** The tags of the dump by their text, with the places of their rows in `usages`. */
  readonly tags: Map<string, TagPlaces>
  /** Tags that print alike. */
  readonly alike: Set<string>
  /** Problems by code, those that are not listed one by one included. */
  readonly counts: Map<ProblemCode, number>
}

export const startTable = (source: string, line: number, tags: Table['tags'] = new Map()): Table => ({
  source,
  line,
  usages: [],
  problems: [],
  tags,
  alike: new Set(),
  counts: new Map(),
})

/** Problems of one code that a table lists one by one: beyond, a file is damaged as a whole. */
const MOST_LISTED = 20

export const report = (table: Table, code: ProblemCode, line: number | null, detail: Phrase = []): void => {
  const count = (table.counts.get(code) ?? 0) + 1
  table.counts.set(code, count)
  if (count <= MOST_LISTED) table.problems.push(problem(code, { source: table.source, line, detail }))
}

/** Reports the current line as one that could not be read; the last one of a dump may have been cut off. */
export const reportLine = (table: Table, cursor: LineCursor): void =>
  report(table, endsOpen(cursor) ? 'CUT_LINE' : 'UNREAD_LINE', cursor.number, phrase`${excerpt(lineAt(cursor))}`)

/** A longer text is no tag, and cut to one it would be another's. */
export const TAG_LENGTH = 4

/** The tag that stands in a text of at most four characters. */
export const tagOf = (table: Table, text: string): TagPlaces => {
  const known = table.tags.get(text) ?? newTag(table, text)
  if (known.table !== table) {
    known.table = table
    known.nonpaged = NOWHERE
    known.paged = NOWHERE
  }
  return known
}

const NOWHERE = -1

/** Texts that differ in their last blanks only are one tag. */
const newTag = (table: Table, text: string): TagPlaces => {
  const tag = toTag(text)
  const places = (tag === text ? undefined : table.tags.get(tag)) ?? { tag, table, nonpaged: NOWHERE, paged: NOWHERE }
  table.tags.set(text, places)
  if (tag !== text) table.tags.set(tag, places)
  return places
}

/** Keeps what the rest of the line says of a tag, where that is asked for: the first that the dump says. */
export const describe = (cursor: LineCursor, tag: PoolTag, read: (text: string) => string): void => {
  const { descriptions, text, at, end } = cursor
  if (descriptions?.get(tag) === '') descriptions.set(tag, read(text.slice(at, end)).replace(/\s+/g, ' ').trim())
}

/** A line for the message: cut to a length that fits one, since a binary file may be one line. */
export const excerpt = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

/** Adds a row; two tags of one dump may print alike, and their rows are then one. */
export const addUsage = (table: Table, places: TagPlaces, usage: PoolUsage): void => {
  const { usages } = table
  const { pool } = usage
  const place = places[pool]
  if (place === NOWHERE) {
    places[pool] = usages.length
    usages.push(usage)
    return
  }
  const earlier = usages[place]
  if (earlier === undefined) return
  table.alike.add(printTag(usage.tag))
  usages[place] = addUsages(earlier, usage)
}

/**
 * Adds the two rows of one tag, from the eight numbers of a verbose `!poolused`: allocs, frees, diff and used, first
 * nonpaged, then paged.
 */
export const addBothPools = (table: Table, places: TagPlaces, counts: readonly number[], line: number): void => {
  const { tag } = places
  const nonpaged = usageAt(tag, 'nonpaged', counts, 0)
  checkDiff(table, nonpaged, counts[2] ?? 0, line)
  addUsage(table, places, nonpaged)
  const paged = usageAt(tag, 'paged', counts, 4)
  checkDiff(table, paged, counts[6] ?? 0, line)
  addUsage(table, places, paged)
}

const usageAt = (tag: PoolTag, pool: PoolKind, counts: readonly number[], at: 0 | 4): PoolUsage => ({
  tag,
  pool,
  allocs: counts[at] ?? 0,
  frees: counts[at + 1] ?? 0,
  bytes: counts[at + 3] ?? 0,
})

/** What the table gave: no snapshot where it has no rows. */
export const closeTable = (
  table: Table,
  told: Pick<Snapshot, 'format' | 'counters' | 'coverage' | 'statedTotals'> & Partial<Snapshot>,
): TableRead => {
  const { source, line, usages, alike, problems } = table
  if (usages.length === 0 && !isCut(table)) report(table, 'NO_ROWS', line)
  if (alike.size > 0) report(table, 'DUPLICATE_ROW', line, listOf([...alike].slice(0, 20)))
  const unlisted = [...table.counts].filter(([, count]) => count > MOST_LISTED)
  const more = unlisted.map(([code, count]) =>
    problem(code, { source, line, detail: phrase`${count - MOST_LISTED} more` }),
  )
  const rows = told.coverage.kind === 'all' ? withoutZeros(usages) : usages
  const snapshots = rows.length === 0 ? [] : [{ source, line, usages: rows, capture: {}, ...told }]
  return { snapshots, problems: [...problems, ...more] }
}

/**
 * A row of zeros beside a row of the other pool says nothing in a dump that shows all tags. In one with rows missing it
 * tells a tag that was not there from one that is not known.
 */
const withoutZeros = (usages: readonly PoolUsage[]): readonly PoolUsage[] =>
  usages.filter((usage, index) => !isZero(usage) || !isPartner(usage, usages[index - 1], usages[index + 1]))

const isZero = ({ allocs, bytes }: PoolUsage): boolean => allocs === 0 && bytes === 0

/** Both rows of a tag are added together, the nonpaged one first: of two rows of zeros the nonpaged one stays. */
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
