import { ours, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { bytesThere } from './excess.ts'
import { isBytesOnly, strayBytes } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** A tenth at most of the bytes in the control interval, or else on the baseline, is none. */
const MAX_SHARE = 0.1

/** Bytes without counts that the control interval, or else the baseline, shows too, or does not. */
export const bytesReference: Rule = {
  id: 'bytes-reference',
  judge: (row, leg) => {
    if (!isBytesOnly(row)) return null
    const runs = leg.control === null ? leg.baseline : [leg.control]
    const there = bytesThere(row, { runs }, leg.policy.iterations)
    if (there === null) return null
    const where = leg.control === null ? 'the baseline' : 'the control interval'
    const bin = there <= MAX_SHARE * strayBytes(row) ? 'bytesStill' : 'bytesMoved'
    return scored(leg, bin, () => phrase`${printTag(row.tag)}: ${ours(where)} moved its bytes by ${Math.round(there)}`)
  },
}
