import type { Growth } from '../diff.ts'
import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { changeOf } from './in-step.ts'
import type { Rule } from './rule.ts'

/** Of larger numbers every one is a whole number, give or take. */
const MOST_EACH = 20
/** One every so many iterations, the likeliest first. */
const EVERY = [1, 2, 5, 10] as const

/**
 * Growth that is a whole number per 1, 2, 5 or 10 iterations. `p` is the probability that growth which has nothing to do
 * with the iterations comes this close; looking in four places counts four times.
 */
export const iterationLock: Rule = {
  id: 'iteration-lock',
  judge: (row, { policy }) => {
    const lock = lockOf(row, policy.iterations)
    if (lock === null || lock.p > 0.05) return null
    const every = lock.every === 1 ? phrase`per iteration` : phrase`per ${lock.every} iterations`
    const exactly = lock.distance === 0 ? phrase`exactly ` : []
    const within = lock.distance === 0 ? [] : phrase`, within ${lock.distance}`
    const text = phrase`${printTag(row.tag)}: growth of ${changeOf(row)} is ${exactly}${lock.each} ${every}${within}`
    return { decides: false, points: lock.p <= 0.01 ? policy.points.lockSure : policy.points.lock, text }
  },
}

export interface Lock {
  /** So many … */
  readonly each: number
  /** … per so many iterations. */
  readonly every: number
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
    if (each < 1 || each > MOST_EACH) continue
    const distance = Math.abs(change - each * unit)
    const p = Math.min(1, ((2 * distance + 1) / unit) * (place + 1))
    if (best === null || p < best.p) best = { each, every, distance: Math.round(distance), p }
  }
  return best
}
