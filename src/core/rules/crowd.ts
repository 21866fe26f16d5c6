import { ours, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { referenceExcess } from './excess.ts'
import { isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'

const MIN_ROWS = 10

/** Many rows that outgrew the control interval or the baseline as far as this one: another day, not one leak. */
export const crowd: Rule = {
  id: 'crowd',
  judge: (row, leg) => {
    const found = referenceExcess(row, leg)
    if (found === undefined || found.rank < MIN_ROWS || found.z < 2 || !isCounted(row)) return null
    const where = ours(leg.control === null ? 'the baseline' : 'the control interval')
    return scored(
      leg,
      'crowd',
      () => phrase`${found.rank - 1} rows outgrew ${where} as far as ${printTag(row.tag)}, or further`,
    )
  },
}
