import type { Growth } from '../diff.ts'
import { counted, phrase } from '../phrase.ts'
import { printTag, usageKey } from '../pool.ts'
import { isCounted } from './measure.ts'
import { type Comparison, type Rule, scored } from './rule.ts'
import { shapeOf } from './shape.ts'

/** So many others are chance; more are how the machine works. */
const MAX_FEW = 3
const MAX_SOME = 12

/**
 * Other rows of the run that free nothing and grow through the whole series, as this one does: one of its kind is likelier a
 * leak than one of fifty.
 */
export const alike: Rule = {
  id: 'alike',
  judge: (row, leg) => {
    if (!leg.steady.has(usageKey(row))) return null
    const others = othersOf(row, leg)
    const bin = others <= MAX_FEW ? 'alikeFew' : others <= MAX_SOME ? 'alikeSome' : 'alikeMany'
    const words = () =>
      phrase`${counted(others, 'other row')} free nothing and grow through the whole test, as ${printTag(row.tag)} does`
    return scored(leg, bin, words)
  },
}

/** Those that are not in step with the row: parts of one leak are no crowd. */
const othersOf = (row: Growth, { steady, inStep }: Comparison): number => {
  const along = (inStep.get(usageKey(row)) ?? []).filter((it) => steady.has(usageKey(it)))
  return steady.size - 1 - along.length
}

/** Fewer blocks than this have no shape. */
const MIN_BLOCKS = 5

/** Keys of the rows that free nothing and grow through the whole series; none where there is no series. */
export const steadyOf = (growths: readonly Growth[], times: readonly number[] | null): ReadonlySet<string> => {
  const steady = growths.filter((row) => {
    if (times === null || row.series == null || row.freed !== 0 || !isCounted(row)) return false
    const shape = (row.count ?? 0) < MIN_BLOCKS ? 'unclear' : shapeOf(row.series.outstanding, times)
    return shape === 'evenly' || shape === 'steadily'
  })
  return new Set(steady.map(usageKey))
}
