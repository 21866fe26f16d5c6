import { counted, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { inFlightOf, isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** Blocks that come and go: the fewer, the less growth is chance. Every row that grew has one of the three. */
export const inFlight: Rule = {
  id: 'in-flight',
  judge: (row, leg) => {
    if (!isCounted(row)) return null
    const x = inFlightOf(row)
    const isStill = row.freed === null ? x < 0.5 : row.freed === 0
    if (isStill) return scored(leg, 'flowStill', () => phrase`${printTag(row.tag)} grew, and nothing of it was freed`)
    const bin = x < 30 ? 'flowSome' : 'flowBusy'
    return scored(
      leg,
      bin,
      () =>
        phrase`${printTag(row.tag)} grew; most tags that grow do not leak, and ${counted(Math.round(x), 'allocation')} of it came and went`,
    )
  },
}
