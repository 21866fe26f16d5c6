import type { Analysis, AnalyzedLeg, Verdict } from '../core/analyze.ts'
import { type Cause, causesOf } from '../core/causes.ts'
import type { Growth } from '../core/diff.ts'
import { type PoolTag, poolKinds, usageKey } from '../core/pool.ts'
import { byText } from '../core/stage.ts'
import type { DriverPoolCounts, VerifierDriver } from '../core/verifier-output.ts'

/** Suspects in the open: more of them are noise to who reads, and stand folded. */
const MAX_OPEN_SUSPECTS = 3

/** The causes of a run by how they are shown. */
export interface ShownCauses {
  /** Leaks, and the first suspects. */
  readonly open: readonly Cause[]
  readonly moreLeaks: readonly Cause[]
  readonly moreSuspects: readonly Cause[]
}

/** The causes in core's order, the first of them in the open. */
export const splitCauses = ({ findings }: Analysis, maxRows: number): ShownCauses => {
  const causes = causesOf(findings)
  const leaks = causes.filter(({ worst }) => worst.severity === 'leak')
  const suspects = causes.filter(({ worst }) => worst.severity === 'suspect')
  const maxSuspects = Math.min(MAX_OPEN_SUSPECTS, maxRows)
  return {
    open: [...leaks.slice(0, maxRows), ...suspects.slice(0, maxSuspects)],
    moreLeaks: leaks.slice(maxRows),
    moreSuspects: suspects.slice(maxSuspects),
  }
}

/** Ids of the cards of report.html, by the name of a cause: `finding-1` for the first. */
export const cardsOf = (findings: Analysis['findings']): ReadonlyMap<string, string> =>
  new Map(causesOf(findings).map(({ worst }, index) => [worst.cause, `finding-${index + 1}`]))

/** True where one dump is all there is to compare: it counts since boot, so that nothing of it "grew". */
export const countsSinceBoot = ({ before }: Pick<AnalyzedLeg, 'before'>): boolean => before === null

/** True of rows whose growth nobody knows, so that a table shows what they hold. */
export const areHeld = (rows: readonly Growth[]): boolean => rows.every(({ before }) => before === null)

/**
 * Rows that stand in no finding: those that grew, first those with the most evidence, then by objects. With one dump,
 * those that hold something, the largest first.
 */
export const otherRowsOf = (leg: AnalyzedLeg, { findings }: Analysis): readonly Growth[] => {
  const found = findings.filter((finding) => finding.leg === leg.name)
  const named = new Set(found.flatMap(({ rows }) => rows.map(({ growth }) => usageKey(growth))))
  const sizeOf = countsSinceBoot(leg)
    ? ({ after }: Growth): number => after?.bytes ?? 0
    : ({ count }: Growth): number => count ?? 0
  const places = new Map(leg.leads.map((key, place) => [key, place]))
  const placeOf = (key: string): number => places.get(key) ?? leg.leads.length
  // A dump of strangers may have hundreds of thousands of rows, so that each key is made once.
  return leg.growths
    .filter((row) => sizeOf(row) > 0 || (row.bytes ?? 0) > 0)
    .map((row) => ({ row, size: sizeOf(row), key: usageKey(row) }))
    .filter(({ key }) => !named.has(key))
    .sort((one, other) => placeOf(one.key) - placeOf(other.key) || other.size - one.size || byText(one.key, other.key))
    .map(({ row }) => row)
}

/** The driver's own tags that did not grow, and what they still hold together. */
export interface BalancedTags {
  readonly tags: readonly PoolTag[]
  /** Null where the dumps have bytes only. */
  readonly outstanding: number | null
  readonly bytes: number
  /** False where a dump may hide a row of them: what stands in the other pool is unknown. */
  readonly inBothPools: boolean
}

export const balancedDriverTagsOf = ({ driverRows, before: earlier, after: later }: AnalyzedLeg): BalancedTags => {
  // A row that one side does not show is unknown: nothing says that it balanced. A row with counters since boot never
  // leaves a whole table, so it was taken out.
  const isTakenOut = ({ before, after, allocated }: Growth): boolean =>
    before?.usage != null && after?.usage === null && earlier?.counters === 'cumulative' && allocated === null
  const isQuiet = (row: Growth): boolean =>
    earlier === null ||
    ((row.count === null ? row.bytes !== null : row.count <= 0) && (row.bytes ?? 0) <= 0 && !isTakenOut(row))
  const grew = new Set(driverRows.filter((row) => !isQuiet(row)).map(({ tag }) => tag))
  const quiet = driverRows.filter(({ tag }) => !grew.has(tag))
  const tags = [...new Set(quiet.map(({ tag }) => tag))].sort(byText)
  const isWhole = [earlier, later].every((side) => side?.coverage.kind === 'all')
  return {
    tags,
    inBothPools: isWhole || quiet.length === tags.length * poolKinds.length,
    outstanding: quiet.some(({ after }) => after?.outstanding === null)
      ? null
      : quiet.reduce((sum, { after }) => sum + (after?.outstanding ?? 0), 0),
    bytes: quiet.reduce((sum, { after }) => sum + (after?.bytes ?? 0), 0),
  }
}

/** One driver as Driver Verifier counts it, both pools together; null on the side that does not name it. */
export interface DriverPoolRow {
  readonly driver: string
  readonly state: 'loaded' | 'unloaded'
  readonly before: DriverPoolCounts | null
  readonly after: DriverPoolCounts | null
}

/** The drivers of either side in the order of their names, the same by file name whatever the case. */
export const driverPoolRowsOf = ({ drivers }: AnalyzedLeg): readonly DriverPoolRow[] => {
  const [before, after] = [drivers.before, drivers.after].map(
    (side) => new Map(side?.drivers.map((pool) => [pool.driver.toLowerCase(), pool])),
  )
  const names = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort(byText)
  return names.flatMap((name) => {
    const [was, is] = [before?.get(name), after?.get(name)]
    const latest = is ?? was
    if (latest === undefined) return []
    const state = latest.unloaded ? 'unloaded' : 'loaded'
    return [{ driver: latest.driver, state, before: bothPoolsOf(was), after: bothPoolsOf(is) }]
  })
}

const bothPoolsOf = (pool: VerifierDriver | undefined): DriverPoolCounts | null =>
  pool === undefined
    ? null
    : {
        allocations: pool.nonpaged.allocations + pool.paged.allocations,
        bytes: pool.nonpaged.bytes + pool.paged.bytes,
      }

const RANKS: Readonly<Record<Verdict, number>> = { leak: 0, inconclusive: 1, suspect: 2, clean: 3 }

/** The worst leg first, else in the order of their names. */
export const legsByWorst = ({ legs }: Analysis): readonly AnalyzedLeg[] =>
  [...legs].sort((one, other) => RANKS[one.verdict] - RANKS[other.verdict] || byText(one.name, other.name))

/** One moment of a row: iterations done (or the snapshot's place), and what was outstanding. */
export interface Point {
  readonly time: number
  readonly outstanding: number
}

const MAX_POINTS = 40

/** A row over the snapshots of its leg, thinned to what a drawing shows; empty where there is no series. */
export const seriesOf = ({ series }: Growth, { times }: AnalyzedLeg): readonly Point[] => {
  if (series == null || times === null) return []
  const points = times.map((time, index) => ({ time, outstanding: series.outstanding[index] ?? 0 }))
  const step = (points.length - 1) / (MAX_POINTS - 1)
  if (step <= 1) return points
  const kept = Array.from({ length: MAX_POINTS }, (_, index) => points[Math.round(index * step)])
  return kept.filter((point) => point !== undefined)
}
