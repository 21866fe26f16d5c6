import { ours, type Phrase, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { mannKendallZ } from '../statistics.ts'
import type { Judgement, Rule } from './rule.ts'

/** Iterations that warm caches up: a first quarter of growth says nothing. */
const WARM_UP = 0.25
const FLAT = 0.15
const STEP = 0.6
const SHARE = 0.25
const RISING = 2.33
const EVEN = 1.36
const MOST_UNEVEN = 0.2

/**
 * The shape of a row over a series of snapshots, without the first quarter of the iterations. A leak grows evenly, or in
 * every quarter; a cache fills and stays flat; a first use is one jump. Mann and Kendall's Z of at least 2.33 for a trend,
 * and Kolmogorov and Smirnov's distance from a straight line for "evenly".
 */
export const shape: Rule = {
  id: 'shape',
  judge: (row, { policy, times }) => {
    const { points } = policy
    if (times === null || row.series == null || (row.count ?? 0) <= 0) return null
    const words = (text: string): Phrase => phrase`${printTag(row.tag)} ${ours(text)}`
    switch (shapeOf(row.series.outstanding, times)) {
      case 'evenly':
        return judged(points.grewEvenly, words('grows evenly through the whole test'))
      case 'steadily':
        return judged(points.grewSteadily, words('grows in every quarter of the test'))
      case 'jump':
        return judged(points.jumped, words('grew in one jump'))
      case 'flat':
        return judged(points.flat, words('grew while the test warmed up, and is flat since'))
      default:
        return null
    }
  },
}

const judged = (points: number, text: Phrase): Judgement => ({ decides: false, points, text })

export type Shape = 'evenly' | 'steadily' | 'jump' | 'flat' | 'unclear'

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
  if (mannKendallZ(late) < RISING || !everyPart(late, grown)) return 'unclear'
  const span = (lateTimes.at(-1) ?? 0) - (lateTimes[0] ?? 0)
  const distance = Math.max(
    ...late.map((value, index) =>
      Math.abs((value - first) / grown - ((lateTimes[index] ?? 0) - (lateTimes[0] ?? 0)) / span),
    ),
  )
  const allowed = EVEN / Math.sqrt(grown) + (1.5 * noiseOf(steps)) / grown
  return distance <= Math.min(MOST_UNEVEN, allowed) ? 'evenly' : 'steadily'
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

/** Each of the three later quarters has at least a quarter of its share. */
const everyPart = (late: readonly number[], grown: number): boolean => {
  const last = late.length - 1
  return [0, 1, 2].every((part) => {
    const from = late[Math.round((part * last) / 3)] ?? 0
    const to = late[Math.round(((part + 1) * last) / 3)] ?? 0
    return to - from >= (SHARE * grown) / 3
  })
}
