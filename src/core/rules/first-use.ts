import { isObject } from '../knowledge/lookup.ts'
import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { isLocked } from './iteration-lock.ts'
import { isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'
import { shapeOf } from './shape.ts'

/**
 * Nothing of the tag was there before the test, and its growth keeps no whole number per iteration: the first use of a
 * cache, or of a part of the system, looks so. The driver's own tags and objects are asked for themselves. A series
 * that shows growth through the whole test speaks against it.
 */
export const firstUse: Rule = {
  id: 'first-use',
  judge: (row, leg) => {
    if (!isCounted(row) || row.before?.outstanding !== 0 || isLocked(row, leg.policy.iterations)) return null
    if (leg.isDriverTag(row) || isObject(row)) return null
    const shape = leg.times === null || row.series == null ? null : shapeOf(row.series.outstanding, leg.times)
    if (shape === 'evenly' || shape === 'steadily') return null
    return scored(
      leg,
      'firstUse',
      () => phrase`${printTag(row.tag)} held nothing before: its first use may be all this is`,
    )
  },
}
