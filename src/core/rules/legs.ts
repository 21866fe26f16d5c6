import { phrase } from '../phrase.ts'
import { printTag, usageKey } from '../pool.ts'
import type { Rule } from './rule.ts'

const LEAST_GROWTH = 10

/** The same test on other machines: a leak of the driver shows in every leg, and what grows in one of several is that machine's. */
export const legs: Rule = {
  id: 'legs',
  judge: (row, { policy, legsThatGrew }) => {
    if (legsThatGrew === null || (row.count ?? 0) < LEAST_GROWTH) return null
    const grew = legsThatGrew.grew.get(usageKey(row)) ?? 0
    const { of } = legsThatGrew
    if (grew === of) {
      return {
        decides: false,
        points: policy.points.everyLeg,
        text: phrase`${printTag(row.tag)} grew in all ${of} legs`,
      }
    }
    if (grew > 1) return null
    return {
      decides: false,
      points: policy.points.oneLeg,
      text: phrase`${printTag(row.tag)} grew in one of ${of} legs only`,
    }
  },
}
