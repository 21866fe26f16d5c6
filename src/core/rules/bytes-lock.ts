import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { isBytesOnly, strayBytes } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/**
 * Pool is handed out in blocks of 16 bytes on 64-bit Windows; those of 8, on 32-bit, count as less sure than they are.
 */
const GRANULARITY = 16
/** Chance explains whole blocks in each iteration less often than this. */
const EXACT = 0.002
const SURE = 0.01
const LIKELY = 0.05

/** Bytes without counts that are whole blocks in each iteration. */
export const bytesLock: Rule = {
  id: 'bytes-lock',
  judge: (row, leg) => {
    const { iterations } = leg.policy
    if (!isBytesOnly(row) || iterations === null || iterations < 1) return null
    const stray = strayBytes(row)
    const each = Math.round(stray / iterations / GRANULARITY) * GRANULARITY
    const distance = Math.abs(stray - each * iterations)
    const p = (2 * distance + GRANULARITY) / (GRANULARITY * iterations)
    if (each <= 0 || p > LIKELY)
      return scored(leg, 'bytesLockNot', () => phrase`${printTag(row.tag)}: no whole blocks in each iteration`)
    const bin = p <= EXACT ? 'bytesLockExact' : p <= SURE ? 'bytesLockSure' : 'bytesLock'
    return scored(leg, bin, () => phrase`${printTag(row.tag)}: ${each} bytes in each iteration`)
  },
}
