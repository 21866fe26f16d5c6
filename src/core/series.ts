import type { Growth, RowSeries } from './diff.ts'
import type { Leg } from './pair.ts'
import { outstanding, type PoolKind, type PoolTag, type PoolUsage, type Snapshot } from './pool.ts'

/** The snapshots of a leg as one table: when each was taken, and every row at each of them. */
export interface SeriesTable {
  /** Iterations done at each snapshot, from 0; their places in the series where iterations are not known. */
  readonly times: readonly number[]
  readonly rowOf: (row: Pick<Growth, 'tag' | 'pool'>) => RowSeries | null
  /** Rows whose allocation counter went down somewhere on the way: a restart. */
  readonly wentDown: number
}

/** A pair has two ends and no shape: from four snapshots on there is one. */
const FEWEST = 4

/**
 * The table of a leg; null where the leg has too few snapshots, or where they do not all count allocations of all tags. One
 * pass over all usages.
 */
export const tableOf = ({ series }: Leg, iterations: number | null): SeriesTable | null => {
  if (series.length < FEWEST) return null
  if (series.some(({ counters, coverage }) => counters === 'bytes' || coverage.kind === 'partial')) return null
  const width = series.length
  const places: Readonly<Record<PoolKind, Map<PoolTag, number>>> = { nonpaged: new Map(), paged: new Map() }
  for (const { usages } of series) {
    for (const { tag, pool } of usages) {
      const known = places[pool]
      if (!known.has(tag)) known.set(tag, places.nonpaged.size + places.paged.size)
    }
  }
  const rows = places.nonpaged.size + places.paged.size
  const counts = new Float64Array(rows * width)
  const bytes = new Float64Array(rows * width)
  const allocs = new Float64Array(rows)
  const down = new Set<number>()
  for (const [column, snapshot] of series.entries()) {
    for (const usage of snapshot.usages) {
      const row = places[usage.pool].get(usage.tag) ?? 0
      counts[row * width + column] = outstanding(usage)
      bytes[row * width + column] = usage.bytes
      if (snapshot.counters === 'cumulative' && isDown(allocs[row] ?? 0, usage)) down.add(row)
      allocs[row] = usage.allocs
    }
  }
  const rowOf: SeriesTable['rowOf'] = ({ tag, pool }) => {
    const row = places[pool].get(tag)
    if (row === undefined) return null
    const [from, to] = [row * width, (row + 1) * width]
    return { outstanding: counts.subarray(from, to), bytes: bytes.subarray(from, to) }
  }
  return { times: timesOf(series, iterations), rowOf, wentDown: down.size }
}

const isDown = (was: number, { allocs }: PoolUsage): boolean => allocs < was && was - allocs <= 2 ** 31

/** As the snapshots say, or evenly spaced. */
const timesOf = (series: readonly Snapshot[], iterations: number | null): readonly number[] => {
  const said = series.map(({ capture }) => capture.iteration)
  const rising = said.every((time, index) => time !== undefined && (index === 0 || time > (said[index - 1] ?? 0)))
  if (rising) return said.map((time) => (time ?? 0) - (said[0] ?? 0))
  const last = series.length - 1
  return series.map((_, index) => (iterations === null ? index : (index * iterations) / last))
}
