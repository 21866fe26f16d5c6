import type { Growth } from '../diff.ts'
import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { isBytesOnly } from './measure.ts'
import { type Rule, scored } from './rule.ts'
import { shapeOf } from './shape.ts'

/** The shape over a series of bytes that the count does not explain. */
export const bytesShape: Rule = {
  id: 'bytes-shape',
  judge: (row, leg) => {
    if (leg.times === null || row.series == null || !isBytesOnly(row)) return null
    const form = shapeOf(strayOf(row, row.series), leg.times)
    return form === 'evenly' || form === 'steadily'
      ? scored(leg, 'bytesEven', () => phrase`${printTag(row.tag)}: its bytes grow through the whole test`)
      : scored(leg, 'bytesUneven', () => phrase`${printTag(row.tag)}: its bytes do not grow through the whole test`)
  },
}

const strayOf = ({ before }: Growth, { outstanding, bytes }: NonNullable<Growth['series']>): Float64Array => {
  const size = (before?.bytes ?? 0) / Math.max(1, before?.outstanding ?? 0)
  return bytes.map((value, at) => value - (outstanding[at] ?? 0) * size)
}
