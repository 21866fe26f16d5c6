import type { Growth } from '../diff.ts'
import { knownTag } from '../knowledge/lookup.ts'
import { counted, ours, type Phrase, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { isOnReference } from './excess.ts'
import { noiseZ } from './measure.ts'
import { neverFreed } from './never-freed.ts'
import type { Comparison, Rule } from './rule.ts'
import { shapeOf } from './shape.ts'

const MIN_GROWTH = 2000
const MAX_FREED_SHARE = 0.005
/** More rows of this kind are how this machine works: only large ones stand out then. */
const MAX_UNFREED_ROWS = 3
const MIN_UNFREED_BYTES = 2 ** 20
const MIN_UNFREED_SHARE = 0.01
/** A substantial share of a pool in one test. */
const MIN_BYTES = 16 * 2 ** 20
const MIN_SHARE = 0.05
/** Blocks and bytes of a row that outgrew by far what it was, however much of it is freed beside. */
const MIN_BLOCKS_MANIFOLD = 10_000
const MIN_BYTES_MANIFOLD = 2 ** 20
/** Times what it held before. */
const MIN_MANIFOLD = 20

/** Growth that nobody can call clean, whatever is known of its tag: a suspect at least. */
export const unexplainedGrowth: Rule = {
  id: 'unexplained-growth',
  judge: (row, leg) => {
    const { count, bytes, allocated, freed } = row
    if (row.before === null || bytes === null || isOnReference(row, leg)) return null
    // A hard rule has said it already.
    if (neverFreed.judge(row, leg) !== null) return null
    const share = bytes / Math.max(1, leg.poolBytes[row.pool])
    if (bytes >= MIN_BYTES && share >= MIN_SHARE) {
      const text = phrase`${printTag(row.tag)} grew by ${bytes} bytes, ${Math.min(100, Math.round(share * 100))} % of the ${ours(row.pool)} pool`
      return { decides: false, suspects: true, points: 0, text }
    }
    const grown = objectGrowth(row, leg) ?? manifoldGrowth(row)
    if (grown !== null) return { decides: false, suspects: true, points: 0, text: grown }
    if (!isUnfreed(row) || !outgrew(row) || (leg.unfreedRows > MAX_UNFREED_ROWS && !isLarge(row, leg))) return null
    const text = phrase`${printTag(row.tag)} grew by ${count ?? 0}: ${counted(allocated ?? 0, 'allocation')} and ${counted(freed ?? 0, 'free')}`
    return { decides: false, suspects: true, points: 0, text }
  },
}

/**
 * Objects that come and go with a machine's work: more than this, and this share of what was there, is no coming and
 * going.
 */
const MIN_OBJECTS = 1000
const MIN_SHARE_OF_OBJECTS = 0.2
/** Objects of a straight line through a whole series. */
const MIN_OBJECTS_EVENLY = 100
const MIN_Z_EVENLY = 5

/**
 * Growth of objects that drivers hold references to, beyond what a test needs; null for other rows. However much of its
 * kind is freed beside.
 */
const objectGrowth = (row: Growth, { times }: Comparison): Phrase | null => {
  const known = knownTag(row.tag, row.pool)
  const [was, grown] = [row.before?.outstanding ?? 0, row.count ?? 0]
  if (known === undefined || (known.kind !== 'object' && known.kind !== 'shared')) return null
  const healthy = known.healthyOutstanding ?? Number.POSITIVE_INFINITY
  const isPast = was + grown > healthy
  if (grown >= MIN_OBJECTS && grown >= MIN_SHARE_OF_OBJECTS * was && (known.kind === 'object' || isPast)) {
    const limit = isPast ? phrase`; a healthy machine holds fewer than ${healthy}` : []
    return phrase`${printTag(row.tag)} grew by ${grown}, from ${was}${limit} (${ours(known.what)})`
  }
  const isLine = row.series !== null && times !== null && shapeOf(row.series.outstanding, times) === 'evenly'
  return grown >= MIN_OBJECTS_EVENLY && isLine && noiseZ(row) >= MIN_Z_EVENLY
    ? phrase`${printTag(row.tag)} grew by ${grown} along a straight line through the whole test (${ours(known.what)})`
    : null
}

/** Growth to many times what there was: a leak that a busy row hides among its frees, or a cache without bound. */
const manifoldGrowth = ({ tag, before, count, bytes }: Growth): Phrase | null => {
  const was = before?.outstanding ?? null
  if (was === null || count === null || bytes === null) return null
  if (count < MIN_BLOCKS_MANIFOLD || bytes < MIN_BYTES_MANIFOLD || count < MIN_MANIFOLD * was) return null
  return phrase`${printTag(tag)} grew from ${was} to ${was + count} allocations, and by ${bytes} bytes`
}

/** Grew by thousands between two dumps while almost nothing was freed. */
export const isUnfreed = ({ before, count, allocated, freed }: Growth): boolean =>
  before !== null &&
  (count ?? 0) >= MIN_GROWTH &&
  allocated !== null &&
  freed !== null &&
  freed <= MAX_FREED_SHARE * allocated

/** A cache that freed since boot, and adds less than half of what it holds and fewer blocks than this, is at work. */
const MIN_SHARE_OF_HELD = 0.5
const MIN_GROWTH_OF_HELD = 10_000

/** Grew by so much, or hardly anything of it was freed since boot either, so that it may leak for long. */
const outgrew = ({ before, count }: Growth): boolean => {
  const grown = count ?? 0
  const { allocs, frees } = before?.usage ?? { allocs: 0, frees: 0 }
  if (grown >= MIN_GROWTH_OF_HELD || frees <= MAX_FREED_SHARE * allocs) return true
  return grown >= MIN_SHARE_OF_HELD * (before?.outstanding ?? 0)
}

const isLarge = ({ bytes, pool }: Growth, { poolBytes }: Comparison): boolean =>
  (bytes ?? 0) >= Math.max(MIN_UNFREED_BYTES, MIN_UNFREED_SHARE * poolBytes[pool])
