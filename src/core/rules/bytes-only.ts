import type { Growth } from '../diff.ts'
import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { bytesOnBaseline } from './excess.ts'
import type { Rule } from './rule.ts'
import { shapeOf } from './shape.ts'

/** Of a pair, and of a series whose shape speaks too. */
const LEAST_BYTES = { pair: 64 * 1024, series: 8 * 1024 } as const
const LEAST_SHARE = 0.03
/** The base branch grows a tenth of it at most. */
const ON_BASELINE = 10
/** Pool is handed out in blocks of 16 bytes on 64-bit Windows, 8 on 32-bit. */
const GRANULARITY = 8

/**
 * Bytes that grow by at least 64 KiB and 3 % while the count is flat: blocks are exchanged for larger ones, or pages behind
 * them are lost. A series that grows evenly is believed from 8 KiB on. Points for that, and for a whole number of blocks per
 * iteration, and for growth that the base branch does not show.
 */
export const bytesOnly: Rule = {
  id: 'bytes-only',
  judge: (row, leg) => {
    const { policy, times } = leg
    const { points } = policy
    const bytes = row.bytes ?? 0
    const form = row.series == null || times === null ? null : shapeOf(row.series.bytes, times)
    const even = form === 'evenly'
    if (!isFlat(row) || !isEnough(row, even) || form === 'flat' || form === 'jump') return null
    const each = policy.iterations === null ? 0 : bytes / policy.iterations
    const locked = each >= GRANULARITY && Math.abs(each - Math.round(each / GRANULARITY) * GRANULARITY) < 0.05
    const rate = locked ? phrase`, ${Math.round(each)} in each iteration` : []
    const base = bytesOnBaseline(row, leg.baseline, policy.iterations)
    const isNew = base !== null && base * ON_BASELINE <= bytes
    const control = base === null ? [] : phrase`; the baseline grew by ${Math.round(base)} bytes`
    const text = phrase`${printTag(row.tag)}: ${bytes} bytes more in as many blocks as before${rate}${control}`
    const worth =
      points.bytesOnly +
      (locked ? points.bytesLock : 0) +
      (even ? points.grewEvenly : 0) +
      (isNew ? points.excess : 0) +
      (leg.isDriverTag(row) ? points.driverTag : 0)
    return { decides: false, points: worth, text }
  },
}

const isFlat = ({ before, count }: Growth): boolean =>
  before !== null && count !== null && Math.abs(count) <= Math.max(2, 0.005 * (before.outstanding ?? 0))

const isEnough = ({ before, bytes }: Growth, even: boolean): boolean => {
  const [grown, was] = [bytes ?? 0, before?.bytes ?? 0]
  return grown >= LEAST_BYTES[even ? 'series' : 'pair'] && grown >= LEAST_SHARE * was
}
