import type { Growth } from '../diff.ts'
import { counted, phrase } from '../phrase.ts'
import { printTag, usageKey } from '../pool.ts'
import { referenceExcess } from './excess.ts'
import { isCounted } from './measure.ts'
import { stoodStill } from './reference.ts'
import { type Comparison, type Rule, scored } from './rule.ts'

/** So many others are more than a leak brings along, and so many are another piece of the system at work. */
const MIN_SOME = 5
const MIN_MANY = 12

/**
 * Other rows that stood still in the control interval, or on the baseline, and grow here as this one does: a part of
 * the system that is first used moves dozens at once, and a leak one to a few. What is in step with the row is no
 * company.
 */
export const company: Rule = {
  id: 'company',
  judge: (row, leg) => {
    if (leg.newlyMoved.size < MIN_SOME || !isCounted(row) || !stoodStill(row, leg)) return null
    const along = [row, ...(leg.inStep.get(usageKey(row)) ?? [])].filter((it) => leg.newlyMoved.has(usageKey(it)))
    const others = leg.newlyMoved.size - along.length
    if (others < MIN_SOME) return null
    return scored(
      leg,
      others < MIN_MANY ? 'companySome' : 'companyMany',
      () => phrase`${counted(others, 'other row')} stood still there too and grew here, as ${printTag(row.tag)} did`,
    )
  },
}

const MIN_BLOCKS = 5
const MIN_Z = 4

/** Keys of the rows that the control interval, or else the baseline, left still, and that grew here beyond chance. */
export const newlyMovedOf = (leg: Omit<Comparison, 'newlyMoved'>): ReadonlySet<string> => {
  const isNewlyMoved = (row: Growth): boolean =>
    (row.count ?? 0) >= MIN_BLOCKS &&
    !leg.isDriverTag(row) &&
    (referenceExcess(row, leg)?.z ?? 0) >= MIN_Z &&
    stoodStill(row, leg)
  return new Set(leg.growths.filter(isNewlyMoved).map(usageKey))
}
