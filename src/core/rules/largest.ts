import type { Growth } from '../diff.ts'
import { ours, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { changeOf, toleranceOf } from './in-step.ts'
import { isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** So few rows grew more. */
const MAX_LARGEST = 2
const MAX_LARGE = 8

/**
 * The place of a row among those of the run that free nothing, by growth: caches that fill for ever are of any size, and
 * a leak outgrows them with the iterations.
 */
export const largest: Rule = {
  id: 'largest',
  judge: (row, leg) => {
    if (row.freed !== 0 || !isCounted(row)) return null
    const own = changeOf(row)
    // Rows in step grew alike: none of them is larger.
    const larger = leg.stillGrowths.filter((growth) => growth > own + toleranceOf(own)).length
    const bin = larger <= MAX_LARGEST ? 'largest' : larger <= MAX_LARGE ? 'large' : 'small'
    return scored(leg, bin, () => phrase`${printTag(row.tag)}: ${ours(WORDS[bin])} that free nothing`)
  },
}

const WORDS = {
  largest: 'of the three that grew most among the rows',
  large: 'of the nine that grew most among the rows',
  small: 'not of the nine that grew most among the rows',
} as const

/** What the rows that free nothing grew by, the largest first: as many as tell the place of a large one. */
export const stillGrowthsOf = (growths: readonly Growth[]): readonly number[] =>
  growths
    .filter((row) => row.freed === 0 && isCounted(row))
    .map(changeOf)
    .sort((one, other) => other - one)
    .slice(0, MAX_LARGE + 1)
