import { ours, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { bitsForLine } from '../statistics.ts'
import { inFlightOf, isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** Iterations that warm caches up. */
const WARM_UP = 0.25
const MIN_STEPS = 4
/** Bits by which the steps speak for a line rather than for chance. */
const EVEN_BITS = 3
const EXACT_BITS = 7
/** Variance of the steps over what chance would give them. */
const MAX_CHANCE = 3

/**
 * The scatter of a series' steps against chance: growth that comes by chance (a log entry for some of the work) has
 * steps whose variance is their mean, as Poisson's, and strays from its line further and further; what stays in each
 * iteration returns to the line, whatever comes and goes beside; what comes in bursts has wild steps.
 */
export const steps: Rule = {
  id: 'steps',
  judge: (row, leg) => {
    if (!isCounted(row) || leg.times === null || row.series == null) return null
    const { outstanding } = row.series
    const dispersion = dispersionOf(outstanding, leg.times, inFlightOf(row))
    if (dispersion === null) return null
    const bin = binOf(lineBits(outstanding, leg.times), dispersion)
    return scored(leg, bin, () => phrase`${printTag(row.tag)}: ${ours(WORDS[bin])}`)
  },
}

const binOf = (bits: number, dispersion: number) => {
  if (bits >= EXACT_BITS) return 'stepsExact'
  if (bits >= EVEN_BITS) return 'stepsEven'
  return dispersion < MAX_CHANCE ? 'stepsChance' : 'stepsWild'
}

const WORDS = {
  stepsExact: 'it returns to a straight line at each look, as chance hardly ever does',
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

/** Bits by which the steps after warm-up speak for a straight line against growth by chance; 0 where nothing grew. */
export const lineBits = (values: ArrayLike<number>, times: readonly number[]): number => {
  const { late, valueAt } = lateOf(values, times)
  const [start = 0, end = 0] = [late[0], late.at(-1)]
  const grown = valueAt(late.length - 1) - valueAt(0)
  if (grown <= 0 || end <= start) return 0
  // Snapshots may lie unevenly: what the line explains of each step is taken off.
  const mean = grown / (late.length - 1)
  const steps = late.slice(1).map((time, index) => {
    const share = (time - (late[index] ?? 0)) / (end - start)
    return valueAt(index + 1) - valueAt(index) - grown * share + mean
  })
  return bitsForLine(steps, mean)
}
