import { counted, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import type { Rule } from './rule.ts'

const LEAST_ALLOCATIONS = 100
const MOST_FREED = 0.02

/** At least 100 allocations in the interval, of which at most 2 % were freed. Weak alone: caches fill like this too. */
export const fewFrees: Rule = {
  id: 'few-frees',
  judge: ({ tag, before, allocated, freed, count }, { policy }) => {
    if (before === null || allocated === null || freed === null || (count ?? 0) <= 0) return null
    if (allocated < LEAST_ALLOCATIONS || freed > allocated * MOST_FREED) return null
    const text = phrase`${printTag(tag)}: ${counted(allocated, 'allocation')} in the interval, ${counted(freed, 'free')}`
    return { decides: false, points: policy.points.fewFrees, text }
  },
}
