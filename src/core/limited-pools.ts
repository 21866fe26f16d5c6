import type { Growth } from './diff.ts'
import type { Policy } from './policy.ts'
import { type PoolKind, poolKinds } from './pool.ts'
import { roundingOf, type Span, totalSpan } from './rounding.ts'

/** The growth of a whole pool beside the limit that it is held against, both in bytes. */
export interface LimitedPool {
  readonly pool: PoolKind
  readonly limit: number
  readonly growth: number
  /** The least and the most that it may have grown by, since the sizes of its rows are rounded. */
  readonly span: Span
  /** Rows of the pool, those of ignored tags too. */
  readonly rows: number
  /** Bytes that the sizes of the rows are rounded to. */
  readonly rounding: number
}

interface MeasuredPools {
  readonly growths: readonly Growth[]
  readonly totals: Readonly<Record<PoolKind, { readonly growth: number | null }>>
}

/** The pools that have a limit, and whose growth is known. */
export const limitedPools = ({ growths, totals }: MeasuredPools, policy: Policy): readonly LimitedPool[] => {
  const limits = totalLimitsOf(policy)
  const rounding = roundingOf(growths)
  return poolKinds.flatMap((pool) => {
    const [limit, { growth }] = [limits[pool], totals[pool]]
    if (limit === null || growth === null) return []
    const rows = growths.filter((row) => row.pool === pool)
    return [{ pool, limit, growth, span: totalSpan(growth, rows, rounding), rows: rows.length, rounding }]
  })
}

/** Bytes that each pool may grow by as a whole; null is no limit. */
export const totalLimitsOf = (policy: Policy): Readonly<Record<PoolKind, number | null>> => ({
  nonpaged: policy.maxTotalNonpagedGrowth,
  paged: policy.maxTotalPagedGrowth,
})
