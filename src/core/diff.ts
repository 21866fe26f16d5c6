import { outstanding, type PoolKind, type PoolTag, type PoolUsage, type Snapshot, usageKey } from './pool.ts'

/** What a row holds at one moment, and its counters where the dump shows the row: null for a tag that it knows to be absent. */
export interface Level {
  readonly outstanding: number
  readonly bytes: number
  readonly usage: PoolUsage | null
}

/** How one tag in one pool changed between two snapshots; with a single dump, what it did since boot. */
export interface Growth {
  readonly tag: PoolTag
  readonly pool: PoolKind
  /** Null where that side is unknown: a single dump, or a dump that could not have shown the tag. */
  readonly before: Level | null
  readonly after: Level | null
  /** Growth of outstanding allocations, negative where it shrank; null where a side is unknown. */
  readonly count: number | null
  readonly bytes: number | null
  /** Allocations and frees in the interval (since boot with a single dump); null where the dumps do not count them. */
  readonly allocated: number | null
  readonly freed: number | null
}

/**
 * Every row of either side, those of the later snapshot first: a tag that one side does not show was zero there, if the
 * side would have shown it.
 */
export const diff = (before: Snapshot | null, after: Snapshot): readonly Growth[] => {
  const earlier = new Map(before?.usages.map((usage) => [usageKey(usage), usage]))
  const growths = after.usages.map((usage) => {
    const key = usageKey(usage)
    const growth = growthOf(usage, { from: before, usage: earlier.get(key) }, { from: after, usage })
    earlier.delete(key)
    return growth
  })
  const gone = [...earlier.values()].map((usage) =>
    growthOf(usage, { from: before, usage }, { from: after, usage: undefined }),
  )
  return [...growths, ...gone]
}

interface Seen {
  readonly from: Snapshot | null
  readonly usage: PoolUsage | undefined
}

const growthOf = ({ tag, pool }: PoolUsage, before: Seen, after: Seen): Growth => {
  const [was, is] = [levelOf(before), levelOf(after)]
  const known = was !== null && is !== null
  return {
    tag,
    pool,
    before: was,
    after: is,
    count: known ? is.outstanding - was.outstanding : null,
    bytes: known ? is.bytes - was.bytes : null,
    allocated: counted(before, after, 'allocs'),
    freed: counted(before, after, 'frees'),
  }
}

const NOTHING: Level = { outstanding: 0, bytes: 0, usage: null }

const levelOf = ({ from, usage }: Seen): Level | null => {
  if (usage !== undefined) return { outstanding: outstanding(usage), bytes: usage.bytes, usage }
  // Absent means zero only where the dump shows every tag, or every tag of its filter: filters that differ are a problem of the pair.
  return from === null || from.coverage.kind === 'partial' ? null : NOTHING
}

/** Counted events between the two; the counters wrap at 2^32. */
const counted = (before: Seen, after: Seen, counter: 'allocs' | 'frees'): number | null => {
  if (after.usage === undefined || after.from?.counters !== 'cumulative') return null
  const is = after.usage[counter]
  if (before.from === null) return is
  if (before.from.counters !== 'cumulative' || levelOf(before) === null) return null
  const was = before.usage?.[counter] ?? 0
  return is >= was ? is - was : is - was + 2 ** 32
}
