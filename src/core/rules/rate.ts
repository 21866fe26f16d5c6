import { ours, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** Blocks that stay per iteration: a leak leaves a tenth to three, caches and wandering rows hardly any, or many. */
const TRACE = 0.009
const LOW = 0.08
const MID = 0.6
const HIGH = 3.2

export const rate: Rule = {
  id: 'rate',
  judge: (row, leg) => {
    const { iterations } = leg.policy
    if (!isCounted(row) || iterations === null || iterations < 1) return null
    const each = (row.count ?? 0) / iterations
    const rounded = Number(each.toPrecision(2))
    const stay = ours(rounded === 1 ? 'block stays' : 'blocks stay')
    return scored(leg, binOf(each), () => phrase`${printTag(row.tag)}: ${rounded} ${stay} per iteration`)
  },
}

const binOf = (each: number) => {
  if (each < TRACE) return 'rateTrace'
  if (each < LOW) return 'rateLow'
  if (each < MID) return 'rateMid'
  return each < HIGH ? 'rateUnit' : 'rateHigh'
}
