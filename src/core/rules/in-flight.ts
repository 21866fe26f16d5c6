import type { Growth } from '../diff.ts'
import { counted, type Phrase, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { inFlightOf, isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/**
 * Blocks that may have come and gone, the smaller of what was there and what was freed: the fewer, the less growth is
 * chance. Every row that grew has one of the three.
 */
export const inFlight: Rule = {
  id: 'in-flight',
  judge: (row, leg) => {
    if (!isCounted(row)) return null
    const x = inFlightOf(row)
    const isStill = row.freed === null ? x < 0.5 : row.freed === 0
    if (isStill) return scored(leg, 'flowStill', () => phrase`${printTag(row.tag)} grew, and ${stillWords(row)}`)
    const bin = x < 30 ? 'flowSome' : 'flowBusy'
    return scored(
      leg,
      bin,
      () => phrase`${printTag(row.tag)} grew, and ${flowWords(row)}: most tags that grow so do not leak`,
    )
  },
}

const stillWords = ({ freed }: Growth): Phrase =>
  freed === null ? phrase`held nothing before` : phrase`nothing of it was freed`

/**
 * `9 of its allocations were freed`, counted between the dumps; or what it held before, where frees are not counted.
 */
const flowWords = ({ freed, before }: Growth): Phrase =>
  freed === null
    ? phrase`any of the ${counted(before?.outstanding ?? 0, 'allocation')} that it held may have gone since`
    : phrase`${counted(freed, 'allocation')} of it ${freed === 1 ? phrase`was` : phrase`were`} freed in the meantime`
