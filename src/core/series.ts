import { isCounterDown } from './counters.ts'
import type { Growth, RowSeries } from './diff.ts'
import { eachRow, packedRowsOf, rowCountOf } from './packed-rows.ts'
import type { Leg } from './pair.ts'
import { outstanding, type PoolKind, type PoolTag, type PoolUsage, type Snapshot } from './pool.ts'
import { isRestart } from './same-boot.ts'

/** The snapshots of a leg as one table: when each was taken, and every row at each of them. */
export interface SeriesTable {
  /** Iterations done at each snapshot, from 0; their places in the series where iterations are not known. */
  readonly times: readonly number[]
  /** The snapshots of those times: all of them, or of a longer series as many as the rules look at. */
  readonly shown: readonly Snapshot[]
  readonly rowOf: (row: Pick<Growth, 'tag' | 'pool'>) => RowSeries | null
}

/** A pair has two ends and no shape: from four snapshots on there is one. */
const MIN_SNAPSHOTS = 4

/**
 * Points of a longer series that the rules look at, evenly spaced, the first and the last among them: a day of one
 * snapshot a minute has 1,440, and a shape is as clear with a fifth of them.
 */
const MAX_POINTS = 256

/** The table of a leg; null where the leg has too few snapshots, or where they do not all count allocations. */
export const tableOf = ({ series }: Leg, iterations: number | null): SeriesTable | null => {
  if (series.length < MIN_SNAPSHOTS || series.some(({ counters }) => counters === 'bytes')) return null
  const points = pointsOf(series.length)
  const shown = points.flatMap((point) => series[point] ?? [])
  const width = shown.length
  const places = openPlaces()
  for (const snapshot of shown) places.of(snapshot)
  const counts = new Float64Array(places.count() * width)
  const bytes = new Float64Array(places.count() * width)
  const times = new Uint32Array(places.count())
  const isAbsentZero = coversAlike(series)
  for (const [column, snapshot] of shown.entries()) {
    const placeOf = places.of(snapshot)
    let index = 0
    eachRow(snapshot, (row) => {
      const place = placeOf[index++] ?? 0
      counts[place * width + column] = outstanding(row)
      bytes[place * width + column] = row.bytes
      times[place] = (times[place] ?? 0) + 1
    })
  }
  const rowOf: SeriesTable['rowOf'] = (row) => {
    const place = places.find(row)
    if (place === undefined || (!isAbsentZero && times[place] !== width)) return null
    const [from, to] = [place * width, (place + 1) * width]
    return { outstanding: counts.subarray(from, to), bytes: bytes.subarray(from, to) }
  }
  const all = timesOf(series, iterations)
  return { times: points.map((point) => all[point] ?? 0), shown, rowOf }
}

/** Places in a series of the snapshots that are looked at. */
const pointsOf = (snapshots: number): readonly number[] => {
  const count = Math.min(snapshots, MAX_POINTS)
  return Array.from({ length: count }, (_, index) => Math.round((index * (snapshots - 1)) / (count - 1)))
}

/** A number for each row of several snapshots, whatever files they are of. */
interface Places {
  /** Places of a snapshot's rows, in their order. New rows get new ones. */
  readonly of: (snapshot: Snapshot) => Uint32Array
  readonly find: (row: Pick<Growth, 'tag' | 'pool'>) => number | undefined
  readonly count: () => number
}

const openPlaces = (): Places => {
  const known: Readonly<Record<PoolKind, Map<PoolTag, number>>> = { nonpaged: new Map(), paged: new Map() }
  const count = (): number => known.nonpaged.size + known.paged.size
  const place = ({ tag, pool }: Pick<PoolUsage, 'tag' | 'pool'>): number => {
    const found = known[pool].get(tag)
    if (found !== undefined) return found
    const next = count()
    known[pool].set(tag, next)
    return next
  }
  /** Snapshots of one file often share their list of rows: it is looked up once. */
  const byIds = new Map<Uint32Array, Uint32Array>()
  const of = (snapshot: Snapshot): Uint32Array => {
    const ids = packedRowsOf(snapshot)?.ids
    const shared = ids === undefined ? undefined : byIds.get(ids)
    if (shared !== undefined) return shared
    const places = new Uint32Array(rowCountOf(snapshot))
    let index = 0
    eachRow(snapshot, (row) => {
      places[index++] = place(row)
    })
    if (ids !== undefined) byIds.set(ids, places)
    return places
  }
  return { of, find: ({ tag, pool }) => known[pool].get(tag), count }
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
  const places = openPlaces()
  const last: number[] = []
  for (const snapshot of series.filter(({ counters }) => counters === 'cumulative')) {
    let [down, compared, index] = [0, 0, 0]
    const placeOf = places.of(snapshot)
    eachRow(snapshot, ({ allocs }) => {
      const place = placeOf[index++] ?? 0
      const was = last[place]
      last[place] = allocs
      if (was === undefined) return
      compared++
      if (isCounterDown(was, allocs)) down++
    })
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
