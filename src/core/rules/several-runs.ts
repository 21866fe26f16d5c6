import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { referenceExcess } from './excess.ts'
import { isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** From so many runs on, what differs from run to run is known of each row, and not assumed. */
const MIN_RUNS = 3
const MIN_Z = 2

/** Growth beyond what several runs without the change differ by. */
export const severalRuns: Rule = {
  id: 'several-runs',
  judge: (row, leg) => {
    const found = leg.control === null && isCounted(row) ? referenceExcess(row, leg) : undefined
    if (found === undefined || found.runs < MIN_RUNS || found.z < MIN_Z) return null
    return scored(
      leg,
      'severalRuns',
      () => phrase`${printTag(row.tag)} grew beyond what ${found.runs} baseline runs differ by`,
    )
  },
}
