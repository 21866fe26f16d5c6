import { equalBytes, type FileBytes, wholeOf } from './parse/file-bytes.ts'
import { outstanding, type PoolKind, readTag, usageKey } from './pool.ts'
import { type Problem, problem } from './problem.ts'
import { type Fields, isRecord } from './record.ts'

/** How every row of one leg behaved in an earlier run without the change: a control. */
export interface BaselineRun {
  readonly source: string
  /** The workflow run that left the report; absent where it is a file that somebody named. */
  readonly origin?: RunOrigin
  /** Null where that run did not say. */
  readonly iterations: number | null
  /** By `usageKey`; a row that is absent did not exist there. */
  readonly rows: ReadonlyMap<string, BaselineRow>
}

export interface RunOrigin {
  readonly run: number
  /** The commit that it tested. */
  readonly commit: string
}

/** An earlier report as it was found. */
export interface EarlierReport {
  readonly name: string
  readonly bytes: FileBytes
  readonly origin?: RunOrigin
}

export interface BaselineRow {
  /** Growth of outstanding allocations; null where a side is unknown. */
  readonly count: number | null
  readonly bytes: number | null
  /** Counts of the later dump, as many as it had: allocations, frees and bytes; null where it had no such row. */
  readonly after: readonly number[] | null
}

/** The earlier reports, and what could not be read of them. */
export interface Baselines {
  /** Reports that could be read. */
  readonly reports: number
  /** Legs of the first report, which is the latest. */
  readonly legs: readonly string[]
  /** `isOnly`: the run has no other leg. */
  readonly runsOf: (leg: string, isOnly: boolean) => readonly BaselineRun[]
  readonly problems: readonly Problem[]
}

export const noBaselines: Baselines = { reports: 0, legs: [], runsOf: () => [], problems: [] }

/**
 * Reads earlier report.json files. A leg is compared with the leg of its name; where one of the two has no name and is
 * the only one, with that. A leg that was inconclusive there tells no growth and is left out, and so is a copy of a
 * report. A report that cannot be read is missing evidence: without it the gate would let more pass than with it.
 */
export const readBaselines = (files: readonly EarlierReport[]): Baselines => {
  const read = withoutCopies(files).map((file) => ({ name: file.name, legs: legsIn(file) }))
  const problems = read.flatMap(({ name, legs }) =>
    legs === null ? [problem('BASELINE_UNREADABLE', { source: name })] : [],
  )
  const runsOf: Baselines['runsOf'] = (leg, isOnly) => read.flatMap(({ legs }) => runOf(leg, isOnly, legs ?? []))
  const [latest] = read.filter(({ legs }) => legs !== null)
  const legs = (latest?.legs ?? []).map(({ leg }) => leg)
  return { reports: read.length - problems.length, legs, runsOf, problems }
}

/** One report given twice is one run: as two they would differ by nothing, and any growth would stand out. */
const withoutCopies = (files: readonly EarlierReport[]): readonly EarlierReport[] =>
  files.filter((file, at) => !files.slice(0, at).some((earlier) => isCopy(earlier, file)))

const isCopy = (one: EarlierReport, other: EarlierReport): boolean =>
  one.origin?.run === other.origin?.run && equalBytes(one.bytes, other.bytes)

const runOf = (leg: string, isOnly: boolean, legs: readonly LegRun[]): readonly BaselineRun[] => {
  const [only] = legs
  const same = legs.find((one) => one.leg === leg)
  const fits = same ?? (isOnly && legs.length === 1 && (leg === '' || only?.leg === '') ? only : undefined)
  return fits === undefined ? [] : [fits.run]
}

interface LegRun {
  readonly leg: string
  readonly run: BaselineRun
}

const legsIn = ({ name: source, bytes, origin }: EarlierReport): readonly LegRun[] | null => {
  const report = parseReport(bytes)
  if (report === null || !Array.isArray(report.usage) || !Array.isArray(report.legs)) return null
  const legs = report.legs.filter(isRecord)
  return report.usage.filter(isRecord).flatMap((usage) => {
    const leg = String(usage.leg ?? '')
    const { iterations, verdict } = legs.find(({ name }) => name === leg) ?? {}
    // All that one dump alone holds would pass for growth, and so would rows that a cut dump lacks before the
    // test.
    const isSinceBoot = isRecord(usage.counters) && usage.counters.before === null
    if (isSinceBoot || verdict === 'inconclusive') return []
    const rows = Array.isArray(usage.rows) ? usage.rows : []
    const run = {
      source,
      ...(origin && { origin }),
      iterations: typeof iterations === 'number' && iterations > 0 ? iterations : null,
      rows: new Map(rows.flatMap(rowIn)),
    }
    return [{ leg, run }]
  })
}

const parseReport = (bytes: FileBytes): Fields | null => {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(wholeOf(bytes)))
    return isRecord(value) && value.schemaVersion === 1 ? value : null
  } catch {
    return null
  }
}

/** `["Proc", "n", [12980, 1, 8618056], [13000, 5, 8618056]]` */
const rowIn = (row: unknown): readonly (readonly [string, BaselineRow])[] => {
  if (!Array.isArray(row) || typeof row[0] !== 'string') return []
  const pool: PoolKind = row[1] === 'p' ? 'paged' : 'nonpaged'
  const [before, after] = [levelIn(row[2]), levelIn(row[3])]
  const count = before === null || after === null ? null : after.count - before.count
  const bytes = before === null || after === null ? null : after.bytes - before.bytes
  return [[usageKey({ tag: readTag(row[0]), pool }), { count, bytes, after: countsIn(row[3]) }]]
}

const countsIn = (counts: unknown): readonly number[] | null =>
  Array.isArray(counts) && counts.every((count) => typeof count === 'number') ? counts : null

/**
 * Allocations, frees and bytes, or outstanding allocations and bytes; null where the dump showed no row, which is none.
 */
const levelIn = (given: unknown): { readonly count: number; readonly bytes: number } | null => {
  if (given === null) return { count: 0, bytes: 0 }
  const counts = countsIn(given)
  if (counts === null) return null
  const [first = 0, second = 0, third = 0] = counts
  if (counts.length === 3) return { count: outstanding({ allocs: first, frees: second }), bytes: third }
  return counts.length === 2 ? { count: first, bytes: second } : null
}
