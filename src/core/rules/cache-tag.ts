import { knownTag } from '../knowledge/lookup.ts'
import { ours, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'
import { isUnfreed } from './unexplained-growth.ts'

/** A tag that grows on every healthy machine, as file and name caches do. */
export const cacheTag: Rule = {
  id: 'cache-tag',
  judge: (row, leg) => {
    if (!isCounted(row)) return null
    // A cache that frees nothing as it goes is no cache at work.
    if (isUnfreed(row)) return null
    const known = knownTag(row.tag, row.pool)
    if (known?.kind !== 'cache' && known?.noise !== 'high') return null
    return scored(
      leg,
      'cacheTag',
      () => phrase`${printTag(row.tag)} grows on healthy machines too (${ours(known.what)})`,
    )
  },
}
