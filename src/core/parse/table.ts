import { listOf, type Phrase, phrase } from '../phrase.ts'
import { type PoolUsage, printTag, type Snapshot, usageKey } from '../pool.ts'
import { type Problem, type ProblemCode, problem } from '../problem.ts'
import type { LineCursor } from './lines.ts'

/** What one file gave: its snapshots in order, and everything in it that could not be read. */
export interface Parsed {
  readonly snapshots: readonly Snapshot[]
  readonly problems: readonly Problem[]
}

/** One dump format: given a cursor on a line, reads the table that starts there, or answers null and leaves the cursor. */
export type TableReader = (cursor: LineCursor, source: string) => Parsed | null

/** What a reader collects while it reads one table. */
export interface Table {
  readonly source: string
  readonly line: number
  readonly usages: PoolUsage[]
  readonly problems: Problem[]
  /** Place in `usages` by tag and pool: two tags may print alike, and their rows are then one. */
  readonly places: Map<string, number>
  /** Tags that did so. */
  readonly alike: Set<string>
}

export const startTable = (source: string, line: number): Table => ({
  source,
  line,
  usages: [],
  problems: [],
  places: new Map(),
  alike: new Set(),
})

export const report = (table: Table, code: ProblemCode, line: number | null, detail: Phrase = []): void => {
  table.problems.push(problem(code, table.source, line, detail))
}

/** A line for the message: cut to a length that fits one, since a binary file may be one line. */
export const excerpt = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

export const addUsage = (table: Table, usage: PoolUsage): void => {
  const key = usageKey(usage)
  const place = table.places.get(key)
  const earlier = place === undefined ? undefined : table.usages[place]
  if (place === undefined || earlier === undefined) {
    table.places.set(key, table.usages.length)
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

/** What the table gave: no snapshot where it has no rows. */
export const closeTable = (
  table: Table,
  told: Pick<Snapshot, 'format' | 'counters' | 'coverage' | 'statedTotals'>,
): Parsed => {
  const { source, line, usages, alike } = table
  if (usages.length === 0) report(table, 'NO_ROWS', line)
  if (alike.size > 0) report(table, 'DUPLICATE_ROW', line, listOf([...alike]))
  return { snapshots: usages.length === 0 ? [] : [{ source, line, usages, ...told }], problems: table.problems }
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
