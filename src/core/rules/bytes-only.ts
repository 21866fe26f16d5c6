import type { Growth } from '../diff.ts'
import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import type { Rule } from './rule.ts'
import { shapeOf } from './shape.ts'

const LEAST_BYTES = 64 * 1024
const LEAST_SHARE = 0.03
/** Pool is handed out in blocks of 16 bytes on 64-bit Windows, 8 on 32-bit. */
const GRANULARITY = 8

/**
 * Bytes that grow by at least 64 KiB and 3 % while the count is flat: blocks are exchanged for larger ones, or pages behind
 * them are lost. Points for a steady shape, and for a whole number of blocks per iteration.
 */
export const bytesOnly: Rule = {
  id: 'bytes-only',
  judge: (row, leg) => {
    if (!growsInBytesOnly(row)) return null
    const bytes = row.bytes ?? 0
    const { iterations } = leg.policy
    const each = iterations === null ? 0 : bytes / iterations
    const locked = each >= GRANULARITY && Math.abs(each - Math.round(each / GRANULARITY) * GRANULARITY) < 0.05
    const form = row.series == null || leg.times === null ? null : shapeOf(row.series.bytes, leg.times, 0)
    const steady = form === 'evenly' || form === 'steadily'
    if (form === 'flat' || form === 'jump') return null
    const rate = locked ? phrase`, ${Math.round(each)} in each iteration` : []
    const text = phrase`${printTag(row.tag)}: ${bytes} bytes more in as many blocks as before${rate}`
    return { decides: false, points: 1 + (locked ? 3 : 0) + (steady ? 3 : 0), text }
  },
}

export const growsInBytesOnly = ({ before, count, bytes }: Growth): boolean => {
  if (before === null || count === null || bytes === null || bytes < LEAST_BYTES) return false
  const level = before.outstanding ?? 0
  return Math.abs(count) <= Math.max(2, 0.005 * level) && bytes >= LEAST_SHARE * before.bytes
}
