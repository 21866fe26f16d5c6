import type { Growth } from '../diff.ts'
import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import type { Rule } from './rule.ts'
import { shapeOf } from './shape.ts'

/** Of a pair, and of a series whose shape speaks too. */
const LEAST_BYTES = { pair: 64 * 1024, series: 8 * 1024 } as const
const LEAST_SHARE = 0.03
/** Pool is handed out in blocks of 16 bytes on 64-bit Windows, 8 on 32-bit. */
const GRANULARITY = 8

/**
 * Bytes that grow by at least 64 KiB and 3 % while the count is flat: blocks are exchanged for larger ones, or pages behind
 * them are lost. A series that grows evenly is believed from 8 KiB on. Points for that, and for a whole number of blocks per
 * iteration.
 */
export const bytesOnly: Rule = {
  id: 'bytes-only',
  judge: (row, { policy, times }) => {
    const { points } = policy
    const bytes = row.bytes ?? 0
    const form = row.series == null || times === null ? null : shapeOf(row.series.bytes, times)
    const even = form === 'evenly'
    if (!isFlat(row) || !isEnough(row, even) || form === 'flat' || form === 'jump') return null
    const each = policy.iterations === null ? 0 : bytes / policy.iterations
    const locked = each >= GRANULARITY && Math.abs(each - Math.round(each / GRANULARITY) * GRANULARITY) < 0.05
    const rate = locked ? phrase`, ${Math.round(each)} in each iteration` : []
    const text = phrase`${printTag(row.tag)}: ${bytes} bytes more in as many blocks as before${rate}`
    return {
      decides: false,
      points: points.bytesOnly + (locked ? points.bytesLock : 0) + (even ? points.grewEvenly : 0),
      text,
    }
  },
}

const isFlat = ({ before, count }: Growth): boolean =>
  before !== null && count !== null && Math.abs(count) <= Math.max(2, 0.005 * (before.outstanding ?? 0))

const isEnough = ({ before, bytes }: Growth, even: boolean): boolean => {
  const [grown, was] = [bytes ?? 0, before?.bytes ?? 0]
  return grown >= LEAST_BYTES[even ? 'series' : 'pair'] && grown >= LEAST_SHARE * was
}
