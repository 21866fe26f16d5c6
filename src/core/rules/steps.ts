import { ours, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { inFlightOf, isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** Iterations that warm caches up. */
const WARM_UP = 0.25
const MIN_STEPS = 4
/** Variance of the steps over what chance would give them. */
const MAX_EVEN = 0.3
const MAX_CHANCE = 3

/**
 * The scatter of a series' steps against chance: growth that comes by chance (a log entry for some of the work) has
 * steps whose variance is their mean, as Poisson's; what stays in each iteration has even steps, and what comes in
 * bursts wild ones. Blocks in flight add twice their number.
 */
export const steps: Rule = {
  id: 'steps',
  judge: (row, leg) => {
    if (!isCounted(row) || leg.times === null || row.series == null) return null
    const dispersion = dispersionOf(row.series.outstanding, leg.times, inFlightOf(row))
    if (dispersion === null) return null
    const bin = dispersion < MAX_EVEN ? 'stepsEven' : dispersion < MAX_CHANCE ? 'stepsChance' : 'stepsWild'
    return scored(leg, bin, () => phrase`${printTag(row.tag)}: ${ours(WORDS[bin])}`)
  },
}

const WORDS = {
  stepsEven: 'its steps are more even than chance makes them',
  stepsChance: 'its steps differ as chance makes them',
  stepsWild: 'its steps differ more than chance makes them',
} as const

/** Variance of the steps after warm-up over the one that chance gives them; null where there are too few. */
export const dispersionOf = (values: ArrayLike<number>, times: readonly number[], inFlight: number): number | null => {
  const from = times.findIndex((time) => time >= (times.at(-1) ?? 0) * WARM_UP)
  const late = times.slice(from)
  const steps = late.slice(1).map((_, index) => (values[from + index + 1] ?? 0) - (values[from + index] ?? 0))
  if (steps.length < MIN_STEPS) return null
  const span = (late.at(-1) ?? 0) - (late[0] ?? 0)
  const grown = steps.reduce((sum, step) => sum + step, 0)
  if (grown <= 0 || span <= 0) return Number.POSITIVE_INFINITY
  // Snapshots may lie unevenly: each step is held against its share of the time.
  const squares = steps.map((step, index) => {
    const share = ((late[index + 1] ?? 0) - (late[index] ?? 0)) / span
    return (step - grown * share) ** 2
  })
  const variance = squares.reduce((sum, square) => sum + square, 0) / (steps.length - 1)
  return variance / (grown / steps.length + 2 * inFlight)
}
