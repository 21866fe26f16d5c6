import type { Totals } from './finding.ts'
import type { Leg } from './pair.ts'
import { type PoolKind, type PoolTotals, type Snapshot, sumBytes } from './pool.ts'

/** Bytes of the whole pool: as both dumps state them, or the sums of their rows. */
export const totalsOf = ({ before, after }: Leg, pool: PoolKind): Totals => {
  if (before === null) return { before: null, after: poolsOf(after)[pool], growth: null }
  const [was, is] = isOfOneKind(before, after) ? [statedTotals(before), statedTotals(after)] : [null, null]
  const stated = was !== null && is !== null
  const from = (stated ? was : sumBytes(before.usages))[pool]
  const to = (stated ? is : sumBytes(after.usages))[pool]
  // Sums of rows that may be missing say nothing of the pool.
  const partial = before.coverage.kind === 'partial' || after.coverage.kind === 'partial'
  return { before: from, after: to, growth: partial && !stated ? null : to - from }
}

/** Bytes of both pools: as the dump states them, or the sums of its rows. */
export const poolsOf = (snapshot: Snapshot): PoolTotals => statedTotals(snapshot) ?? sumBytes(snapshot.usages)

/**
 * A TOTAL row is a sum of rows, and a header states the pool itself, which is more: one does not compare with the
 * other.
 */
const isOfOneKind = (before: Snapshot, after: Snapshot): boolean =>
  (before.statedTotals === null) === (after.statedTotals === null)

/** The TOTAL row, or else the header's figures, which PoolMon rounds to KiB. */
const statedTotals = ({ statedTotals: total, capture }: Snapshot): PoolTotals | null => total ?? capture.pools ?? null
