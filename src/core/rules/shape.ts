import { ours, phrase } from '../phrase.ts'
import type { PointName } from '../points.ts'
import { printTag } from '../pool.ts'
import { mannKendallZ } from '../statistics.ts'
import { isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** Iterations that warm caches up: a first quarter of growth says nothing. */
const WARM_UP = 0.25
const FLAT = 0.15
const STEP = 0.6
const SHARE = 0.25
const RISING = 2.33
const EVEN = 1.36
const MAX_UNEVEN = 0.2

/**
 * The shape of a row over a series of snapshots, without the first quarter of the iterations. A leak grows evenly, or
 * in every quarter; a cache fills, slower and slower, and stays flat; a first use is one jump. Mann and Kendall's Z of
 * at least 2.33 for a trend, and Kolmogorov and Smirnov's distance from a straight line for "evenly".
 */
export const shape: Rule = {
  id: 'shape',
  judge: (row, leg) => {
    if (leg.times === null || row.series == null || !isCounted(row)) return null
    const { bin, words } = SHAPES[shapeOf(row.series.outstanding, leg.times)]
    return scored(leg, bin, () => phrase`${printTag(row.tag)} ${ours(words)}`)
  },
}

export type Shape = 'evenly' | 'steadily' | 'jump' | 'flat' | 'slowing' | 'unclear'

const SHAPES: Readonly<Record<Shape, { readonly bin: PointName; readonly words: string }>> = {
  evenly: { bin: 'shapeEvenly', words: 'grows evenly through the whole test' },
  steadily: { bin: 'shapeSteadily', words: 'grows in every quarter of the test' },
  unclear: { bin: 'shapeUnclear', words: 'grows in no clear way' },
  jump: { bin: 'shapeJump', words: 'grew in one jump' },
  slowing: { bin: 'shapeFlat', words: 'grows less and less, as what fills up does' },
  flat: { bin: 'shapeFlat', words: 'grew while the test warmed up, and is flat since' },
}

/** Values that all rise: one order of 24, and of 120 with one value more. */
const MIN_RISING = 4

/** The shape of growth after warm-up. */
export const shapeOf = (values: ArrayLike<number>, times: readonly number[]): Shape => {
  const end = times.at(-1) ?? 0
  const from = times.findIndex((time) => time >= end * WARM_UP)
  const late = Array.from({ length: times.length - from }, (_, index) => values[from + index] ?? 0)
  const lateTimes = times.slice(from)
  const first = late[0] ?? 0
  const grown = (late.at(-1) ?? 0) - first
  const total = (values[times.length - 1] ?? 0) - (values[0] ?? 0)
  if (late.length < 3) return 'unclear'
  if (grown <= FLAT * total) return 'flat'
  const steps = late.slice(1).map((value, index) => value - (late[index] ?? 0))
  if (late.length > 4 && Math.max(...steps) >= STEP * grown) return 'jump'
  // Few values have a small Z even on a straight line: there every step must rise.
  const isRising = mannKendallZ(late) >= RISING || (late.length >= MIN_RISING && steps.every((step) => step > 0))
  if (!isRising || !everyPart(late, grown)) return 'unclear'
  if (isSlowing(late, steps)) return 'slowing'
  const span = (lateTimes.at(-1) ?? 0) - (lateTimes[0] ?? 0)
  const distance = Math.max(
    ...late.map((value, index) =>
      Math.abs((value - first) / grown - ((lateTimes[index] ?? 0) - (lateTimes[0] ?? 0)) / span),
    ),
  )
  const allowed = EVEN / Math.sqrt(grown) + (1.5 * noiseOf(steps)) / grown
  return distance <= Math.min(MAX_UNEVEN, allowed) ? 'evenly' : 'steadily'
}

/**
 * Standard deviation of what comes and goes between snapshots: such noise turns back at the next step, so neighbouring
 * steps are opposed, and growth in bursts leaves them unrelated.
 */
const noiseOf = (steps: readonly number[]): number => {
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length
  const products = steps.slice(1).map((step, index) => (step - mean) * ((steps[index] ?? 0) - mean))
  const opposed = products.reduce((sum, product) => sum + product, 0) / Math.max(1, products.length)
  return Math.sqrt(Math.max(0, -opposed))
}

/** The last third of the late growth is less than this share of the first, and chance does not explain it. */
const MAX_OF_SLOWING = 0.5
const MIN_SLOWING_Z = 3

const isSlowing = (late: readonly number[], steps: readonly number[]): boolean => {
  const third = Math.floor((late.length - 1) / 3)
  if (third < 1) return false
  const grownIn = (from: number): number => (late[from + third] ?? 0) - (late[from] ?? 0)
  const [first, last] = [grownIn(0), grownIn(late.length - 1 - third)]
  // Growth by chance has its mean as its variance, and what is in flight wavers at both ends.
  const sd = Math.sqrt(first + Math.max(0, last) + 4 * noiseOf(steps) ** 2)
  return last < MAX_OF_SLOWING * first && first - last > MIN_SLOWING_Z * sd
}

/** Each of the three later quarters has at least a quarter of its share. */
const everyPart = (late: readonly number[], grown: number): boolean => {
  const last = late.length - 1
  return [0, 1, 2].every((part) => {
    const from = late[Math.round((part * last) / 3)] ?? 0
    const to = late[Math.round(((part + 1) * last) / 3)] ?? 0
    return to - from >= (SHARE * grown) / 3
  })
}
