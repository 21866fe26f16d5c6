import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { inFlightOf, isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** Blocks that come and go: the fewer, the less growth is chance. Every row that grew has one of the four. */
export const inFlight: Rule = {
  id: 'in-flight',
  judge: (row, leg) => {
    if (!isCounted(row)) return null
    const x = inFlightOf(row)
    if (row.freed === 0 && (row.before?.outstanding ?? 0) > 0)
      return scored(leg, 'flowStill', () => phrase`${printTag(row.tag)} grew, and nothing of it was freed`)
    if (x < 0.5)
      return scored(leg, 'flowNone', () => phrase`${printTag(row.tag)} grew, and few of the rows that grow leak`)
    const bin = x < 30 ? 'flowSome' : 'flowBusy'
    return scored(
      leg,
      bin,
      () => phrase`${printTag(row.tag)} grew, and few of the rows that grow leak; ${Math.round(x)} of it come and go`,
    )
  },
}
