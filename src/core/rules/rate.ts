import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** Blocks that stay per iteration: a leak leaves about one, caches and wandering rows hardly any, or many. */
const LOW = 0.08
const HIGH = 2.3

export const rate: Rule = {
  id: 'rate',
  judge: (row, leg) => {
    const { iterations } = leg.policy
    if (!isCounted(row) || iterations === null || iterations < 1) return null
    const each = (row.count ?? 0) / iterations
    const bin = each < LOW ? 'rateLow' : each < HIGH ? 'rateMid' : 'rateHigh'
    return scored(
      leg,
      bin,
      () => phrase`${printTag(row.tag)}: ${Number(each.toPrecision(2))} blocks stay per iteration`,
    )
  },
}
