import { phrase } from '../phrase.ts'
import { type Coverage, outstanding, type PoolUsage, type Snapshot, usageKey } from '../pool.ts'
import { type Problem, problem } from '../problem.ts'

/**
 * A log of `!poolused 2` and then `!poolused 4`, or of one command for each tag, is one snapshot seen twice: the machine
 * stands still under the debugger. Neighbours whose common rows agree become one; where a row differs, time went by
 * between the two, and they stay a series.
 */
export const mergeViews = (
  snapshots: readonly Snapshot[],
  problems: readonly Problem[],
): { readonly snapshots: readonly Snapshot[]; readonly problems: readonly Problem[] } => {
  const merged: Snapshot[] = []
  const found = [...problems]
  for (const snapshot of snapshots) {
    const earlier = merged.at(-1)
    const union = earlier === undefined ? null : unionOf(earlier, snapshot)
    if (union === null) {
      merged.push(snapshot)
      continue
    }
    merged[merged.length - 1] = union
    found.push(
      problem('VIEWS_MERGED', snapshot.source, snapshot.line, phrase`lines ${earlier?.line ?? 0} and ${snapshot.line}`),
    )
  }
  return { snapshots: merged, problems: found }
}

/** The rows of both, the richer counters first; null where the two are not views of one moment. */
const unionOf = (one: Snapshot, other: Snapshot): Snapshot | null => {
  if (one.format !== '!poolused' || other.format !== '!poolused') return null
  const [main, side] = one.counters === 'outstanding' && other.counters === 'cumulative' ? [other, one] : [one, other]
  const rows = new Map(main.usages.map((usage) => [usageKey(usage), usage]))
  const fresh: PoolUsage[] = []
  for (const usage of side.usages) {
    const known = rows.get(usageKey(usage))
    if (known === undefined) fresh.push(usage)
    else if (!isSameRow(known, usage, main.counters === side.counters)) return null
  }
  // Rows of another kind of counter cannot stand in one snapshot; those that the richer view lacks must be none.
  if (main.counters !== side.counters && fresh.some(({ allocs, bytes }) => allocs > 0 || bytes > 0)) return null
  const coverage = main.counters === side.counters ? coverageOf(main.coverage, side.coverage) : main.coverage
  const usages = main.counters === side.counters ? [...main.usages, ...fresh] : main.usages
  return {
    ...main,
    line: one.line,
    usages,
    coverage,
    statedTotals: coverage.kind === 'filtered' ? null : totalsOf(main, side),
  }
}

const isSameRow = (one: PoolUsage, other: PoolUsage, sameCounters: boolean): boolean => {
  if (one.bytes !== other.bytes || outstanding(one) !== outstanding(other)) return false
  return !sameCounters || (one.allocs === other.allocs && one.frees === other.frees)
}

const totalsOf = (one: Snapshot, other: Snapshot): Snapshot['statedTotals'] =>
  one.coverage.kind === 'filtered' ? other.statedTotals : (one.statedTotals ?? other.statedTotals)

/** One whole view is enough; two filters together show the tags of either. */
const coverageOf = (one: Coverage, other: Coverage): Coverage => {
  if (one.kind === 'all' || other.kind === 'all') return { kind: 'all' }
  if (one.kind === 'partial' || other.kind === 'partial') return { kind: 'partial' }
  return {
    kind: 'filtered',
    pattern: [...new Set([...one.pattern.split(', '), ...other.pattern.split(', ')])].join(', '),
  }
}
