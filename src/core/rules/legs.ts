import { phrase } from '../phrase.ts'
import { printTag, usageKey } from '../pool.ts'
import { type Rule, scored } from './rule.ts'

const MIN_GROWTH = 10

/**
 * The same test on other machines: a leak of the driver shows in every leg, and what grows in one of several is that
 * machine's.
 */
export const legs: Rule = {
  id: 'legs',
  judge: (row, leg) => {
    const { legsThatGrew } = leg
    if (legsThatGrew === null || (row.count ?? 0) < MIN_GROWTH) return null
    const grew = legsThatGrew.grew.get(usageKey(row)) ?? 0
    const { of } = legsThatGrew
    if (grew === of) return scored(leg, 'everyLeg', () => phrase`${printTag(row.tag)} grew in all ${of} legs`)
    return grew > 1 ? null : scored(leg, 'oneLeg', () => phrase`${printTag(row.tag)} grew in one of ${of} legs only`)
  },
}
