import type { BaselineRun } from '../baseline.ts'
import type { Growth } from '../diff.ts'
import { ours, phrase } from '../phrase.ts'
import { printTag, usageKey } from '../pool.ts'
import { adjustedByBenjaminiHochberg, median, quantile, studentTail } from '../statistics.ts'
import type { Excess, Rule } from './rule.ts'

/** Significant over all rows, where a row alone would be no surprise among thousands. */
const SIGNIFICANT = 0.05
/** One in five such rows is chance. Worth something where a pair has no shape to look at. */
const NOTABLE = 0.2
const UNSURPRISING = 0.02

/** More growth than the baseline shows, over all rows of the run. */
export const excess: Rule = {
  id: 'excess',
  judge: (row, leg) => {
    const found = leg.excess.get(row)
    if (found === undefined || (row.count ?? 0) <= 0) return null
    const expected = Math.round(found.expected)
    const runs = phrase`${found.runs} ${ours(found.runs === 1 ? 'baseline run' : 'baseline runs')}`
    const { points } = leg.policy
    if (found.q <= (leg.times === null ? NOTABLE : SIGNIFICANT)) {
      const text = phrase`${printTag(row.tag)}: ${runs} grew by ${expected} where this one grew by ${row.count ?? 0}`
      return { decides: false, points: found.q <= SIGNIFICANT ? points.excess : points.notableExcess, text }
    }
    if (found.p <= UNSURPRISING) return null
    return {
      decides: false,
      points: leg.policy.points.unsurprising,
      text: phrase`${printTag(row.tag)}: ${runs} grew by ${expected}, and chance explains the rest`,
    }
  },
}

/**
 * Rows that the base branch grows too: a third of the growth or more is there without the change, and what is more is no
 * more than chance. Such a row never gates, whatever else speaks against it.
 */
export const isOnBaseline = (row: Growth, found: Excess | undefined): boolean =>
  found !== undefined && found.q > SIGNIFICANT && found.expected * 3 >= (row.count ?? 0) && found.expected > 0

/**
 * Studentised excess of each row that moved, here or there. What one baseline pair cannot tell about its own spread comes
 * from a prior: variance 4 + x + (0.005 x)² + (0.6 μ)², x the smaller of what was outstanding and what was freed, μ the
 * baseline's growth. The spread of all rows of this run is the empirical null, since a busier machine moves every row.
 */
export const excessOf = (
  growths: readonly Growth[],
  runs: readonly BaselineRun[],
  iterations: number | null,
): ReadonlyMap<Growth, Excess> => {
  if (runs.length === 0) return new Map()
  const compared = growths.flatMap((row) => {
    const grown = growthsOf(row, runs, iterations)
    if (row.count === null || grown.length === 0) return []
    const moved = row.count !== 0 || grown.some((growth) => growth !== 0)
    return moved ? [{ row, count: row.count, grown }] : []
  })
  const work = workloadFactor(compared)
  const scored = compared.map(({ row, count, grown }) => {
    const expected = median(grown) * work
    return {
      row,
      count,
      expected,
      score: (count - expected) / Math.sqrt(varianceOf(row, grown, work)),
      runs: grown.length,
    }
  })
  const sizes = scored.map(({ score }) => Math.abs(score))
  const known = sizes.length >= ROWS_OF_A_NULL
  const scale = known ? Math.max(1, quantile(sizes, 0.75) / 1.42, quantile(sizes, 0.95) / 3.18) : 1
  // Only rows that grew are asked, so only they count as questions.
  const grew = scored.filter(({ count }) => count > 0)
  const tails = grew.map(({ score, runs: count }) => studentTail(score / scale, count >= 3 ? 5 : 3))
  const rates = adjustedByBenjaminiHochberg(tails)
  return new Map(
    grew.map(({ row, expected, runs: count }, index) => [
      row,
      { expected, runs: count, p: tails[index] ?? 1, q: rates[index] ?? 1 },
    ]),
  )
}

/** Of fewer rows that moved nobody can tell how rows of this run move by chance. */
const ROWS_OF_A_NULL = 20

/** The most bytes that a row grew by in any baseline run, as if it had had this run's iterations; null without a baseline. */
export const bytesOnBaseline = (
  row: Growth,
  runs: readonly BaselineRun[],
  iterations: number | null,
): number | null => {
  if (runs.length === 0) return null
  const grown = runs.map((run) => Math.abs(run.rows.get(usageKey(row))?.bytes ?? 0) * scaleOf(run, iterations))
  return Math.max(...grown)
}

const scaleOf = (run: BaselineRun, iterations: number | null): number =>
  iterations !== null && run.iterations !== null ? iterations / run.iterations : 1

/** Growth of a row in each baseline run, as if it had had this run's iterations. */
const growthsOf = (row: Growth, runs: readonly BaselineRun[], iterations: number | null): readonly number[] =>
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

const varianceOf = (row: Growth, grown: readonly number[], work: number): number => {
  const level = row.before?.outstanding ?? 0
  const inFlight = Math.max(0, Math.min(level, row.freed ?? level))
  const expected = median(grown) * work
  const prior = 4 + inFlight + (0.005 * inFlight) ** 2 + (0.6 * expected) ** 2
  if (grown.length < 3) return prior
  const mean = grown.reduce((sum, growth) => sum + growth, 0) / grown.length
  const squares = grown.reduce((sum, growth) => sum + ((growth - mean) * work) ** 2, 0)
  const spread = (PRIOR_RUNS * prior + squares) / (PRIOR_RUNS + grown.length - 1)
  return spread * (1 + 1 / grown.length)
}

const ROWS_THAT_SHARE = 5
/** Ratios that are the same, by their logarithm. */
const SAME_RATIO = 0.05

/** The ratio of growth to the baseline's that most growing rows share: the change makes a test do more work, or less. */
const workloadFactor = (rows: readonly ComparedRow[]): number => {
  const logs = rows
    .map(({ count, grown }) => ({ count, expected: median(grown) }))
    .filter(({ count, expected }) => count > 0 && expected >= 20)
    .map(({ count, expected }) => Math.log(count / expected))
    .sort((one, other) => one - other)
  let best: readonly number[] = []
  for (const [index, low] of logs.entries()) {
    const same = logs.slice(index).filter((ratio) => ratio <= low + 2 * SAME_RATIO)
    if (same.length > best.length) best = same
  }
  return best.length >= ROWS_THAT_SHARE && best.length * 3 >= logs.length ? Math.exp(median(best)) : 1
}
