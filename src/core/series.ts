import { isCounterDown } from './counters.ts'
import type { Growth, RowSeries } from './diff.ts'
import type { Leg } from './pair.ts'
import { outstanding, type PoolKind, type PoolTag, type Snapshot } from './pool.ts'
import { isRestart } from './same-boot.ts'

/** The snapshots of a leg as one table: when each was taken, and every row at each of them. */
export interface SeriesTable {
  /** Iterations done at each snapshot, from 0; their places in the series where iterations are not known. */
  readonly times: readonly number[]
  readonly rowOf: (row: Pick<Growth, 'tag' | 'pool'>) => RowSeries | null
}

/** A pair has two ends and no shape: from four snapshots on there is one. */
const MIN_SNAPSHOTS = 4

/**
 * The table of a leg; null where the leg has too few snapshots, or where they do not all count allocations. One pass
 * over all usages.
 */
export const tableOf = ({ series }: Leg, iterations: number | null): SeriesTable | null => {
  if (series.length < MIN_SNAPSHOTS || series.some(({ counters }) => counters === 'bytes')) return null
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
  const shown = new Uint32Array(rows)
  const isAbsentZero = coversAlike(series)
  for (const [column, snapshot] of series.entries()) {
    for (const usage of snapshot.usages) {
      const row = places[usage.pool].get(usage.tag) ?? 0
      counts[row * width + column] = outstanding(usage)
      bytes[row * width + column] = usage.bytes
      shown[row] = (shown[row] ?? 0) + 1
    }
  }
  const rowOf: SeriesTable['rowOf'] = ({ tag, pool }) => {
    const row = places[pool].get(tag)
    if (row === undefined || (!isAbsentZero && shown[row] !== width)) return null
    const [from, to] = [row * width, (row + 1) * width]
    return { outstanding: counts.subarray(from, to), bytes: bytes.subarray(from, to) }
  }
  return { times: timesOf(series, iterations), rowOf }
}

/** Every snapshot shows the same tags: then a row that is absent was zero. */
const coversAlike = (series: readonly Snapshot[]): boolean =>
  series.every(({ coverage }) => coverage.kind !== 'partial') &&
  new Set(series.map(({ coverage }) => (coverage.kind === 'filtered' ? coverage.pattern : ''))).size === 1

/**
 * The first snapshot that shows a restart since the one before it, and how many rows went down; null where there was
 * none.
 */
export const restartIn = (series: readonly Snapshot[]): { readonly at: Snapshot; readonly rows: number } | null => {
  const last: Readonly<Record<PoolKind, Map<PoolTag, number>>> = { nonpaged: new Map(), paged: new Map() }
  for (const snapshot of series.filter(({ counters }) => counters === 'cumulative')) {
    let [down, compared] = [0, 0]
    for (const { tag, pool, allocs } of snapshot.usages) {
      const was = last[pool].get(tag)
      last[pool].set(tag, allocs)
      if (was === undefined) continue
      compared++
      if (isCounterDown(was, allocs)) down++
    }
    if (isRestart(down, compared)) return { at: snapshot, rows: down }
  }
  return null
}

/** As the snapshots say, or evenly spaced. */
const timesOf = (series: readonly Snapshot[], iterations: number | null): readonly number[] => {
  const said = series.map(({ capture }) => capture.iteration)
  const rising = said.every((time, index) => time !== undefined && (index === 0 || time > (said[index - 1] ?? 0)))
  if (rising) return said.map((time) => (time ?? 0) - (said[0] ?? 0))
  const last = series.length - 1
  return series.map((_, index) => (iterations === null ? index : (index * iterations) / last))
}
