import { isObject } from '../knowledge/lookup.ts'
import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { isExactLock } from './iteration-lock.ts'
import { isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/**
 * A whole number of objects per iteration: what comes and goes with the machine's work leaves no such number behind.
 */
export const objectLock: Rule = {
  id: 'object-lock',
  judge: (row, leg) =>
    isCounted(row) && isObject(row) && isExactLock(row, leg.policy.iterations)
      ? scored(leg, 'objectLock', () => phrase`${printTag(row.tag)}: no object of its kind should stay per iteration`)
      : null,
}
