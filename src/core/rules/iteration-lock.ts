import type { Growth } from '../diff.ts'
import { type Phrase, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { changeOf } from './in-step.ts'
import { isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** Above this the tolerance spans a whole unit, so every value would match. */
const MAX_EACH = 20
/** One every so many iterations, the likeliest first. */
const EVERY = [1, 2, 5, 10] as const

/** Chance explains a lock less often than this. */
const EXACT = 0.002
const SURE = 0.01
const LIKELY = 0.05
/** So many rows with one lock are how the machine works. */
const MIN_SHARED = 8

/**
 * Growth that is a whole number per 1, 2, 5 or 10 iterations. `p` is the probability that growth which has nothing to
 * do with the iterations comes this close; looking in four places counts four times.
 */
export const iterationLock: Rule = {
  id: 'iteration-lock',
  judge: (row, leg) => {
    if (!isCounted(row) || leg.policy.iterations === null) return null
    const lock = lockOf(row, leg.policy.iterations)
    if (lock === null || lock.p > LIKELY)
      return scored(leg, 'lockNot', () => phrase`${growthOf(row)} is no whole number per iteration`)
    if (lock.p > SURE) return scored(leg, 'lock', () => wordsOf(row, lock))
    const others = (leg.locks.get(lockName(lock)) ?? 1) - 1
    return others >= MIN_SHARED
      ? scored(leg, 'lockShared', () => phrase`${wordsOf(row, lock)}, as that of ${others} other rows is`)
      : scored(leg, lock.p <= EXACT ? 'lockExact' : 'lockSure', () => wordsOf(row, lock))
  },
}

const growthOf = (row: Growth): Phrase => phrase`${printTag(row.tag)}: growth of ${changeOf(row)}`

/** `Zzzz: growth of 1,003 is close to 1 per iteration, which makes 1,000` */
const wordsOf = (row: Growth, { each, every, distance, expected }: Lock): Phrase => {
  const unit = every === 1 ? phrase`per iteration` : phrase`per ${every} iterations`
  return distance === 0
    ? phrase`${growthOf(row)} is exactly ${each} ${unit}`
    : phrase`${growthOf(row)} is close to ${each} ${unit}, which makes ${expected}`
}

const lockName = ({ each, every }: Lock): string => `${each} per ${every}`

/** So close to a whole number that chance explains it once in 500 times. */
export const isExactLock = (row: Growth, iterations: number | null): boolean =>
  (lockOf(row, iterations)?.p ?? 1) <= EXACT

/** In how many rows each sure lock is seen. */
export const locksOf = (growths: readonly Growth[], iterations: number | null): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const row of growths) {
    const lock = isCounted(row) ? lockOf(row, iterations) : null
    if (lock !== null && lock.p <= SURE) found.set(lockName(lock), (found.get(lockName(lock)) ?? 0) + 1)
  }
  return found
}

export interface Lock {
  /** So many … */
  readonly each: number
  /** … per so many iterations. */
  readonly every: number
  /** Growth that it makes, in allocations. */
  readonly expected: number
  /** Allocations that the growth is away from it. */
  readonly distance: number
  readonly p: number
}

/** The lock that chance explains least; null where there is none to look for. */
export const lockOf = (row: Growth, iterations: number | null): Lock | null => {
  const change = changeOf(row)
  if (iterations === null || change < 1) return null
  let best: Lock | null = null
  for (const [place, every] of EVERY.entries()) {
    const unit = iterations / every
    const each = Math.round(change / unit)
    if (each < 1 || each > MAX_EACH) continue
    const distance = Math.abs(change - each * unit)
    const p = Math.min(1, ((2 * distance + 1) / unit) * (place + 1))
    if (best === null || p < best.p) {
      best = { each, every, expected: Math.round(each * unit), distance: Math.round(distance), p }
    }
  }
  return best
}
