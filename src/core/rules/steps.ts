import { ours, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { bridgeWithin } from '../statistics.ts'
import { inFlightOf, isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** Iterations that warm caches up. */
const WARM_UP = 0.25
const MIN_STEPS = 4
/** Chance keeps a row so close to its line less often than this. */
const MAX_EVEN = 0.02
/** Variance of the steps over what chance would give them. */
const MAX_CHANCE = 3

/**
 * The scatter of a series' steps against chance: growth that comes by chance (a log entry for some of the work) has
 * steps whose variance is their mean, as Poisson's, and strays from a straight line by the root of its growth; what
 * stays in each iteration keeps to the line, whatever comes and goes beside; what comes in bursts has wild steps.
 */
export const steps: Rule = {
  id: 'steps',
  judge: (row, leg) => {
    if (!isCounted(row) || leg.times === null || row.series == null) return null
    const { outstanding } = row.series
    const dispersion = dispersionOf(outstanding, leg.times, inFlightOf(row))
    if (dispersion === null) return null
    const isEven = chanceOnLine(outstanding, leg.times) <= MAX_EVEN
    const bin = isEven ? 'stepsEven' : dispersion < MAX_CHANCE ? 'stepsChance' : 'stepsWild'
    return scored(leg, bin, () => phrase`${printTag(row.tag)}: ${ours(WORDS[bin])}`)
  },
}

const WORDS = {
  stepsEven: 'it keeps closer to a straight line than chance would',
  stepsChance: 'its steps differ as chance makes them',
  stepsWild: 'its steps differ more than chance makes them',
} as const

/** Values and times after warm-up. */
const lateOf = (values: ArrayLike<number>, times: readonly number[]) => {
  const from = times.findIndex((time) => time >= (times.at(-1) ?? 0) * WARM_UP)
  return { late: times.slice(from), valueAt: (index: number): number => values[from + index] ?? 0 }
}

/** Variance of the steps after warm-up over the one that chance gives them; null where there are too few. */
export const dispersionOf = (values: ArrayLike<number>, times: readonly number[], inFlight: number): number | null => {
  const { late, valueAt } = lateOf(values, times)
  const steps = late.slice(1).map((_, index) => valueAt(index + 1) - valueAt(index))
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

/** A walk that is looked at now and then strays further between the looks, by so many standard deviations of a step (Siegmund). */
const UNSEEN = 0.58

/** Probability that growth by chance, after warm-up, stays as close to its straight line as this; 1 where nothing grew. */
export const chanceOnLine = (values: ArrayLike<number>, times: readonly number[]): number => {
  const { late, valueAt } = lateOf(values, times)
  const [start = 0, end = 0] = [late[0], late.at(-1)]
  const [first, grown] = [valueAt(0), valueAt(late.length - 1) - valueAt(0)]
  if (grown <= 0 || end <= start) return 1
  const away = late.map((time, index) => Math.abs(valueAt(index) - first - (grown * (time - start)) / (end - start)))
  // A count is whole: half a block is no distance.
  return bridgeWithin((Math.max(...away) + 0.5) / Math.sqrt(grown) + UNSEEN / Math.sqrt(late.length - 1))
}
