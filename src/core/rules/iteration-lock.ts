import type { Growth } from '../diff.ts'
import { type Phrase, phrase } from '../phrase.ts'
import { printTag, usageKey } from '../pool.ts'
import { changeOf } from './in-step.ts'
import { isCounted } from './measure.ts'
import { type Comparison, type Rule, scored } from './rule.ts'
import { shapeOf } from './shape.ts'

/** Rates that a leak has: one, two or three blocks in each iteration, or one in every second, fifth or tenth. */
const RATES = [
  { each: 1, every: 1 },
  { each: 2, every: 1 },
  { each: 3, every: 1 },
  { each: 1, every: 2 },
  { each: 1, every: 5 },
  { each: 1, every: 10 },
] as const
/** Of other whole numbers there are many, so chance meets one soon: each place to look counts. */
const EVERY = [1, 2, 5, 10] as const
/** Above this the tolerance spans a whole unit, so every value would match. */
const MAX_EACH = 20

/** Chance explains a lock less often than this. */
const EXACT = 0.001
const SURE = 0.005
const LIKELY = 0.02
const BOUND = 0.05
const WEAK = 0.08
const ODD = 0.01
/** An object's lock must be this sure. */
const EXACT_OF_OBJECT = 0.002
/** So many rows that free nothing and keep a sure lock are how the machine works. */
const MIN_SHARED = 4

/**
 * Growth of one, two or three blocks per iteration, or of one per 2, 5 or 10. `p` is the probability that growth which
 * has nothing to do with the iterations comes this close. Other whole numbers are worth less: there are eighty of them.
 */
export const iterationLock: Rule = {
  id: 'iteration-lock',
  judge: (row, leg) => {
    if (!isCounted(row) || leg.policy.iterations === null) return null
    const lock = lockOf(row, leg.policy.iterations)
    const bin = lock === null ? null : binOf(lock)
    if (lock === null || bin === null)
      return scored(leg, 'lockNot', () => phrase`${growthOf(row)} is no whole number per iteration`)
    if (isOver(row, leg))
      return scored(leg, 'lockNot', () => phrase`${growthOf(row)} is a whole number per iteration in the end only`)
    const others = isKeeper(row, lock) ? keepersBeside(row, leg) : 0
    return others >= MIN_SHARED
      ? scored(leg, 'lockShared', () => phrase`${wordsOf(row, lock)}; ${others} other rows keep as whole a number`)
      : scored(leg, bin, () => wordsOf(row, lock))
  },
}

/** A series tells growth in each iteration from growth at once, or at the begin, that meets a whole number. */
const isOver = ({ series }: Growth, { times }: Comparison): boolean => {
  const form = series == null || times === null ? null : shapeOf(series.outstanding, times)
  return form === 'flat' || form === 'jump' || form === 'slowing'
}

const binOf = ({ p, odd }: Lock) => {
  if (odd) return p <= ODD ? 'lockOdd' : null
  if (p <= EXACT) return 'lockExact'
  if (p <= SURE) return 'lockSure'
  if (p <= LIKELY) return 'lock'
  return p <= WEAK ? 'lockWeak' : null
}

/** Keeps a whole number per iteration for ever, and frees nothing. */
const isKeeper = ({ freed }: Growth, { p, odd }: Lock): boolean => freed === 0 && !odd && p <= SURE

const growthOf = (row: Growth): Phrase => phrase`${printTag(row.tag)}: growth of ${changeOf(row)}`

/** `Zzzz: growth of 1,003 is close to 1 per iteration, which makes 1,000` */
const wordsOf = (row: Growth, { each, every, distance, expected }: Lock): Phrase => {
  const unit = every === 1 ? phrase`per iteration` : phrase`per ${every} iterations`
  return distance === 0
    ? phrase`${growthOf(row)} is exactly ${each} ${unit}`
    : phrase`${growthOf(row)} is close to ${each} ${unit}, which makes ${expected}`
}

/** So close to one of the rates of a leak that chance explains it once in 500 times. */
export const isExactLock = (row: Growth, iterations: number | null): boolean => {
  const lock = lockOf(row, iterations)
  return lock !== null && !lock.odd && lock.p <= EXACT_OF_OBJECT
}

/** So close to one of the rates of a leak that chance explains it once in 50 times. */
export const isLocked = (row: Growth, iterations: number | null): boolean => {
  const lock = lockOf(row, iterations)
  return lock !== null && !lock.odd && lock.p <= LIKELY
}

/** So close to one of the rates of a leak that chance explains it once in 20 times: enough beside other evidence. */
export const isBoundTo = (row: Growth, iterations: number | null): boolean => {
  const lock = lockOf(row, iterations)
  return lock !== null && !lock.odd && lock.p <= BOUND
}

/** Keys of the rows that keep a whole number per iteration for ever, and free nothing. */
export const keepersOf = (growths: readonly Growth[], iterations: number | null): ReadonlySet<string> => {
  const keepers = growths.filter((row) => {
    const lock = isCounted(row) ? lockOf(row, iterations) : null
    return lock !== null && isKeeper(row, lock)
  })
  return new Set(keepers.map(usageKey))
}

/** Those that are not in step with the row: parts of one leak are no crowd. */
const keepersBeside = (row: Growth, { keepers, inStep }: Comparison): number => {
  const along = (inStep.get(usageKey(row)) ?? []).filter((it) => keepers.has(usageKey(it)))
  return keepers.size - 1 - along.length
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
  /** No rate that a leak usually has. */
  readonly odd: boolean
}

/** The lock that chance explains least, one of the rates of a leak first; null where there is none to look for. */
export const lockOf = (row: Growth, iterations: number | null): Lock | null => {
  const change = changeOf(row)
  if (iterations === null || change < 1) return null
  const simple = RATES.map((rate) => lockAt(change, iterations, { ...rate, odd: false }))
  const likely = likeliest(simple)
  if (likely !== null && likely.p <= WEAK) return likely
  const others = EVERY.map((every, place) => {
    const each = Math.round((change / iterations) * every)
    const lock = lockAt(change, iterations, { each, every, odd: true })
    return { ...lock, p: Math.min(1, lock.p * (place + 1)) }
  })
  return likeliest(others.filter(({ each }) => each >= 1 && each <= MAX_EACH))
}

const lockAt = (change: number, iterations: number, rate: Pick<Lock, 'each' | 'every' | 'odd'>): Lock => {
  const { each, every } = rate
  const expected = (each * iterations) / every
  // The last of every few iterations may not have come yet.
  const distance = Math.min(Math.abs(change - expected), Math.abs(change - Math.floor(expected)))
  return {
    ...rate,
    expected: Math.round(expected),
    distance: Math.round(distance),
    p: Math.min(1, ((2 * distance + 1) * every) / iterations),
  }
}

const likeliest = (locks: readonly Lock[]): Lock | null =>
  locks.reduce<Lock | null>((best, lock) => (best === null || lock.p < best.p ? lock : best), null)
