import type { Growth } from '../diff.ts'
import { knownTag } from '../knowledge/lookup.ts'
import { counted, ours, phrase } from '../phrase.ts'
import { printTag, usageKey } from '../pool.ts'
import { isCounted } from './measure.ts'
import { type Comparison, type Rule, scored } from './rule.ts'
import { shapeOf } from './shape.ts'

/** So many others are chance; more are how the machine works. */
const MAX_FEW = 3
const MAX_SOME = 12

/**
 * Other rows of the run that free nothing and grow through the whole series, as this one does: one of its kind is
 * likelier a leak than one of fifty. Caches are held against caches, and what is not known as one against such rows.
 */
export const alike: Rule = {
  id: 'alike',
  judge: (row, leg) => {
    if (!leg.steady.has(usageKey(row))) return null
    const others = othersOf(row, leg)
    const bin = binOf(others, isCache(row))
    const who = others === 0 ? ours('no other row') : counted(others, 'other row')
    const words = () =>
      phrase`${printTag(row.tag)} grows through the whole test and is never freed; ${who} ${ours(others > 1 ? 'do' : 'does')}`
    return scored(leg, bin, words)
  },
}

const binOf = (others: number, isOfCache: boolean) => {
  if (others <= MAX_FEW) return 'alikeFew'
  if (isOfCache) return 'alikeCaches'
  return others <= MAX_SOME ? 'alikeSome' : 'alikeMany'
}

const isCache = ({ tag, pool }: Pick<Growth, 'tag' | 'pool'>): boolean => knownTag(tag, pool)?.kind === 'cache'

/** Those that are not in step with the row: parts of one leak are no crowd. */
const othersOf = (row: Growth, { steady, inStep }: Comparison): number => {
  const isOfCache = isCache(row)
  const along = (inStep.get(usageKey(row)) ?? []).filter((it) => steady.has(usageKey(it)) && isCache(it) === isOfCache)
  const kind = [...steady.values()].filter((it) => isCache(it) === isOfCache)
  return kind.length - 1 - along.length
}

/** Fewer blocks than this have no shape. */
const MIN_BLOCKS = 5

/** Rows that free nothing and grow through the whole series, by their keys; none where there is no series. */
export const steadyOf = (growths: readonly Growth[], times: readonly number[] | null): ReadonlyMap<string, Growth> => {
  const steady = growths.filter((row) => {
    if (times === null || row.series == null || row.freed !== 0 || !isCounted(row)) return false
    const shape = (row.count ?? 0) < MIN_BLOCKS ? 'unclear' : shapeOf(row.series.outstanding, times)
    return shape === 'evenly' || shape === 'steadily'
  })
  return new Map(steady.map((row) => [usageKey(row), row]))
}
