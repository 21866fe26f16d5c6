import type { BaselineRow, BaselineRun } from '../baseline.ts'
import type { Growth } from '../diff.ts'
import { ours, type Phrase, phrase } from '../phrase.ts'
import { printTag, usageKey } from '../pool.ts'
import { median, quantile } from '../statistics.ts'
import { inFlightOf, isBytesOnly, isCounted, noiseVariance, strayBytes } from './measure.ts'
import { type Comparison, type Excess, type Rule, scored } from './rule.ts'

/** More growth than the control interval shows, or else the baseline. */
export const excess: Rule = {
  id: 'excess',
  judge: (row, leg) => {
    const found = referenceExcess(row, leg)
    if (found === undefined || !isCounted(row)) return null
    const bin = binOf(found.z)
    return scored(leg, bin, () => {
      const there = thereOf(row, found, leg)
      return bin === 'excess0' && found.expected < (row.count ?? 0)
        ? phrase`${printTag(row.tag)}: ${there}, and chance explains the rest`
        : phrase`${printTag(row.tag)}: ${there} where this one grew by ${row.count ?? 0}`
    })
  },
}

/**
 * `the control interval grew by 400`: the figure of its dumps, or what it makes in as many iterations and as much work.
 */
const thereOf = (row: Growth, { runs, expected }: Excess, { control, baseline }: Comparison): Phrase => {
  const grown = Math.round(expected)
  const grew = phrase`${ours(grown < 0 ? 'shrank' : 'grew')} by ${Math.abs(grown)}`
  if (control === null && runs > 1) return phrase`${runs} baseline runs ${grew} in the median (scaled to this test)`
  const counts = (control === null ? baseline : [control]).map(({ rows }) => rows.get(usageKey(row))?.count ?? 0)
  const where = ours(control === null ? 'the baseline run' : 'the control interval')
  const isScaled = !counts.includes(grown)
  return phrase`${where} ${grew}${ours(isScaled ? ' (scaled to this test)' : '')}`
}

const binOf = (z: number) => {
  if (z < 2) return 'excess0'
  if (z < 4) return 'excess2'
  if (z < 8) return 'excess4'
  return z < 20 ? 'excess8' : 'excess20'
}

/** The control interval is the better witness where both are there. */
export const referenceExcess = (
  row: Growth,
  { control, overControl, overBaseline }: Pick<Comparison, 'control' | 'overControl' | 'overBaseline'>,
): Excess | undefined => (control === null ? overBaseline.get(row) : overControl.get(row))

/** Excess that chance among thousands of rows reaches. */
const MAX_CHANCE_Z = 4
/** Share of the growth that is there without the change: the rest of it gates nothing. */
const MIN_SHARE_ON_BASELINE = 1 / 3

/**
 * Rows that the base branch grows too: a third of the growth or more is there without the change, and what is more is
 * no more than chance. Such a row never gates, whatever else speaks against it.
 */
export const isOnBaseline = (row: Growth, found: Excess | undefined): boolean =>
  found !== undefined &&
  found.z < MAX_CHANCE_Z &&
  found.expected >= MIN_SHARE_ON_BASELINE * (row.count ?? 0) &&
  found.expected > 0

/** Share of the growth that the same cycles without the driver show: the rest is none of the driver's. */
const MIN_SHARE_IN_CONTROL = 0.9

/** The control interval grew the row as much, so that it is not the driver, whatever else speaks against it. */
export const isInControl = (row: Growth, { overControl }: Comparison): boolean => {
  const found = overControl.get(row)
  const grown = row.count ?? 0
  return found !== undefined && grown > 0 && found.z < MAX_CHANCE_Z && found.expected >= MIN_SHARE_IN_CONTROL * grown
}

/**
 * The control interval, or else the baseline, grew the row a third as much. A row that is judged by its bytes is held
 * against bytes: that its few blocks grew there too says nothing of them.
 */
export const isOnReference = (row: Growth, leg: Comparison): boolean =>
  isBytesOnly(row)
    ? areBytesIn(row, leg, { runs: leg.control === null ? leg.baseline : [leg.control], share: MIN_SHARE_ON_BASELINE })
    : isOnBaseline(row, referenceExcess(row, leg))

/** The control interval grew the row as much, or the baseline a third as much: points alone never speak against it. */
export const isAcquitted = (row: Growth, leg: Comparison): boolean => {
  if (!isBytesOnly(row)) return isInControl(row, leg) || isOnBaseline(row, leg.overBaseline.get(row))
  const control = leg.control === null ? [] : [leg.control]
  return (
    areBytesIn(row, leg, { runs: control, share: MIN_SHARE_IN_CONTROL }) ||
    areBytesIn(row, leg, { runs: leg.baseline, share: MIN_SHARE_ON_BASELINE })
  )
}

const areBytesIn = (
  row: Growth,
  { policy }: Comparison,
  { runs, share }: { readonly runs: readonly Run[]; readonly share: number },
): boolean => (bytesThere(row, { runs }, policy.iterations) ?? 0) >= share * strayBytes(row)

/**
 * Runs to compare with, and how far their growth may differ from this run's by nature: standard deviation over growth.
 */
export interface Reference {
  readonly runs: readonly Run[]
  readonly spread: number
}

/** The same machine in the same boot differs less from itself than from a run on another day. */
export const CONTROL_SPREAD = 0.1
export const BASELINE_SPREAD = 0.3

/**
 * Studentised excess of each row that moved, here or there. One run cannot tell its own spread: its variance is that of
 * allocations in flight, and of the expected growth by a given spread. The spread of all rows of this run is the
 * empirical null, since a busier machine moves every row.
 */
export const excessOf = (
  growths: readonly Growth[],
  reference: Reference,
  iterations: number | null,
): ReadonlyMap<Growth, Excess> => {
  if (reference.runs.length === 0) return new Map()
  const compared = growths.flatMap((row) => {
    const grown = growthsOf(row, reference.runs, iterations)
    if (row.count === null || grown.length === 0) return []
    const moved = row.count !== 0 || grown.some((growth) => growth !== 0)
    return moved ? [{ row, count: row.count, grown }] : []
  })
  const work = workloadFactor(compared)
  const found = compared.map(({ row, count, grown }) => {
    const expected = median(grown) * work
    const sd = Math.sqrt(varianceOf(row, grown, { work, spread: reference.spread }))
    return { row, count, expected, runs: grown.length, z: (count - expected) / sd }
  })
  const sizes = found.map(({ z }) => Math.abs(z))
  const known = sizes.length >= ROWS_OF_A_NULL
  // The quartile and the 95th percentile of Student's t with 3 degrees of freedom.
  const scale = known ? Math.max(1, quantile(sizes, 0.75) / 1.42, quantile(sizes, 0.95) / 3.18) : 1
  const grew = found.filter(({ count }) => count > 0).sort((one, other) => other.z - one.z)
  return new Map(
    grew.map(({ row, expected, runs, z }, place) => [row, { expected, runs, z: z / scale, rank: place + 1 }]),
  )
}

/** Fewer moved rows than this give no estimate of this run's spread: then scale = 1. */
const ROWS_OF_A_NULL = 20

/** The most bytes that a row grew by in any run, as if it had had this run's iterations; null without one. */
export const bytesThere = (
  row: Growth,
  { runs }: Pick<Reference, 'runs'>,
  iterations: number | null,
): number | null => {
  if (runs.length === 0) return null
  const grown = runs.map((run) => Math.abs(run.rows.get(usageKey(row))?.bytes ?? 0) * scaleOf(run, iterations))
  return Math.max(...grown)
}

/** A baseline's run, or a control interval. */
interface Run extends Pick<BaselineRun, 'iterations'> {
  readonly rows: ReadonlyMap<string, Pick<BaselineRow, 'count' | 'bytes'>>
}

const scaleOf = (run: Run, iterations: number | null): number =>
  iterations !== null && run.iterations !== null && run.iterations > 0 ? iterations / run.iterations : 1

/** Growth of a row in each run, as if it had had this run's iterations. */
const growthsOf = (row: Growth, runs: readonly Run[], iterations: number | null): readonly number[] =>
  runs.flatMap((run) => {
    const found = run.rows.get(usageKey(row))
    // A run of a whole machine that does not show the row had none of it.
    const count = found === undefined ? 0 : found.count
    return count === null ? [] : [count * scaleOf(run, iterations)]
  })

interface ComparedRow {
  readonly row: Growth
  readonly count: number
  readonly grown: readonly number[]
}

const PRIOR_RUNS = 5

const varianceOf = (
  row: Growth,
  grown: readonly number[],
  { work, spread }: { readonly work: number; readonly spread: number },
): number => {
  const expected = median(grown) * work
  const prior = noiseVariance(row) + inFlightOf(row) + (spread * expected) ** 2
  if (grown.length < 3) return prior
  const mean = grown.reduce((sum, growth) => sum + growth, 0) / grown.length
  const squares = grown.reduce((sum, growth) => sum + ((growth - mean) * work) ** 2, 0)
  return ((PRIOR_RUNS * prior + squares) / (PRIOR_RUNS + grown.length - 1)) * (1 + 1 / grown.length)
}

const ROWS_THAT_SHARE = 5
/** Ratios that are the same, by their logarithm. */
const SAME_RATIO = 0.05

/**
 * The ratio of growth to the reference's that most growing rows share: the change makes a test do more work, or less.
 */
const workloadFactor = (rows: readonly ComparedRow[]): number => {
  const logs = rows
    .map(({ count, grown }) => ({ count, expected: median(grown) }))
    .filter(({ count, expected }) => count > 0 && expected >= 20)
    .map(({ count, expected }) => Math.log(count / expected))
    .sort((one, other) => one - other)
  let [from, to] = [0, 0]
  for (let [low, high] = [0, 0]; low < logs.length; low++) {
    while (high < logs.length && (logs[high] ?? 0) <= (logs[low] ?? 0) + 2 * SAME_RATIO) high++
    if (high - low > to - from) [from, to] = [low, high]
  }
  const shared = to - from
  return shared >= ROWS_THAT_SHARE && shared * 3 >= logs.length ? Math.exp(median(logs.slice(from, to))) : 1
}
