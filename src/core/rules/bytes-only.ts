import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { inFlightOf, isBytesOnly, strayBytes } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** Bytes that the count does not explain: blocks are exchanged for larger ones, or pages behind them are lost. */
export const bytesOnly: Rule = {
  id: 'bytes-only',
  judge: (row, leg) => {
    if (!isBytesOnly(row)) return null
    return scored(
      leg,
      inFlightOf(row) < 0.5 ? 'bytesIdle' : 'bytes',
      () => phrase`${printTag(row.tag)}: ${Math.round(strayBytes(row))} bytes more than its count explains`,
    )
  },
}
