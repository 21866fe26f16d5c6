import type { Growth } from '../diff.ts'
import { counted, ours, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { isOnReference } from './excess.ts'
import { neverFreed } from './never-freed.ts'
import type { Comparison, Rule } from './rule.ts'

const MIN_GROWTH = 2000
const MAX_FREED_SHARE = 0.005
/** More rows of this kind are how this machine works: only large ones stand out then. */
const MAX_UNFREED_ROWS = 3
const MIN_UNFREED_BYTES = 2 ** 20
const MIN_UNFREED_SHARE = 0.01
/** A substantial share of a pool in one test. */
const MIN_BYTES = 16 * 2 ** 20
const MIN_SHARE = 0.05

/** Growth that nobody can call clean, whatever is known of its tag: a suspect at least. */
export const unexplainedGrowth: Rule = {
  id: 'unexplained-growth',
  judge: (row, leg) => {
    const { count, bytes, allocated, freed } = row
    if (row.before === null || bytes === null || isOnReference(row, leg)) return null
    // What a hard rule says of the row is not said twice.
    if (neverFreed.judge(row, leg) !== null) return null
    const share = bytes / Math.max(1, leg.poolBytes[row.pool])
    if (bytes >= MIN_BYTES && share >= MIN_SHARE) {
      const text = phrase`${printTag(row.tag)} grew by ${bytes} bytes, ${Math.min(100, Math.round(share * 100))} % of the ${ours(row.pool)} pool`
      return { decides: false, suspects: true, points: 0, text }
    }
    if (!isUnfreed(row) || (leg.unfreedRows > MAX_UNFREED_ROWS && !isLarge(row, leg))) return null
    const text = phrase`${printTag(row.tag)} grew by ${count ?? 0}: ${counted(allocated ?? 0, 'allocation')} and ${counted(freed ?? 0, 'free')}`
    return { decides: false, suspects: true, points: 0, text }
  },
}

/** Grew by thousands between two dumps while almost nothing was freed. */
export const isUnfreed = ({ before, count, allocated, freed }: Growth): boolean =>
  before !== null &&
  (count ?? 0) >= MIN_GROWTH &&
  allocated !== null &&
  freed !== null &&
  freed <= MAX_FREED_SHARE * allocated

const isLarge = ({ bytes, pool }: Growth, { poolBytes }: Comparison): boolean =>
  (bytes ?? 0) >= Math.max(MIN_UNFREED_BYTES, MIN_UNFREED_SHARE * poolBytes[pool])
