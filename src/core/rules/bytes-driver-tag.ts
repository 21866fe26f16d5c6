import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { isBytesOnly } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** Bytes without counts of the driver's own tag; a count that grew decides alone. */
export const bytesDriverTag: Rule = {
  id: 'bytes-driver-tag',
  judge: (row, leg) =>
    leg.isDriverTag(row) && isBytesOnly(row)
      ? scored(leg, 'bytesDriver', () => phrase`${printTag(row.tag)} is a driver tag`)
      : null,
}
