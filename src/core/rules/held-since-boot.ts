import { knownTag } from '../knowledge/lookup.ts'
import { ours, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { neverFreed } from './never-freed.ts'
import type { Rule } from './rule.ts'

/** A substantial share of a pool held under one tag. */
const MIN_BYTES = 64 * 2 ** 20
const MIN_SHARE = 0.1
/** Fewer blocks than this may be one large table of a driver. */
const MIN_BLOCKS_OF_SHARE = 1000
/** So many blocks, of which hardly any was freed. */
const MIN_BLOCKS = 200_000
const MAX_FREED_SHARE = 0.05

/**
 * Rows that stand out in a single dump: more than a healthy machine holds of a known tag, or else a large share of the
 * pool or hundreds of thousands of blocks that are hardly ever freed. A suspect at least; caches are large by nature.
 */
export const heldSinceBoot: Rule = {
  id: 'held-since-boot',
  judge: (row, leg) => {
    const held = row.after
    // A hard rule has said it already.
    if (row.before !== null || held === null || neverFreed.judge(row, leg) !== null) return null
    const known = knownTag(row.tag, row.pool)
    const blocks = held.outstanding ?? 0
    const suspect = (text: ReturnType<typeof phrase>) => ({ decides: false, suspects: true, points: 0, text })
    if (known?.healthyOutstanding !== undefined) {
      if (blocks <= known.healthyOutstanding) return null
      return suspect(
        phrase`${printTag(row.tag)} holds ${blocks}; a healthy machine holds fewer than ${known.healthyOutstanding} (${ours(known.what)})`,
      )
    }
    if (known?.kind === 'cache' || known?.noise === 'high') return null
    const share = held.bytes / Math.max(1, leg.poolBytes[row.pool])
    if (held.bytes >= MIN_BYTES && share >= MIN_SHARE && blocks >= MIN_BLOCKS_OF_SHARE)
      return suspect(
        phrase`${printTag(row.tag)} holds ${held.bytes} bytes, ${Math.round(share * 100)} % of the ${ours(row.pool)} pool`,
      )
    const { allocated, freed } = row
    if (blocks < MIN_BLOCKS || allocated === null || freed === null || freed > MAX_FREED_SHARE * allocated) return null
    return suspect(phrase`${printTag(row.tag)} holds ${blocks} of ${allocated} blocks that were allocated since boot`)
  },
}
