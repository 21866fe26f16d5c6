import { interval } from './counters.ts'
import { outstanding, type PoolKind, type PoolTag, type PoolUsage, type Snapshot } from './pool.ts'

/**
 * Amount that a row holds at one moment, and its counters where the dump shows the row: null for a tag that it knows to
 * be absent.
 */
export interface Level {
  /** Null where the dump has bytes only. */
  readonly outstanding: number | null
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
  /** At every snapshot; null where there are too few to have a shape. */
  readonly series: RowSeries | null
  /** Outstanding after the machine came to rest; null where nobody looked. */
  readonly settled: number | null
}

/** One row at every snapshot of a leg, in the order they were taken. */
export interface RowSeries {
  readonly outstanding: Float64Array
  readonly bytes: Float64Array
}

/** True for a row that holds more or less than before; with a single dump, for every row that holds something. */
export const hasMoved = ({ before, after, count, bytes }: Growth): boolean =>
  before === null ? (after?.bytes ?? 0) > 0 : count !== 0 || bytes !== 0

/** True for a row that holds more than before in blocks or bytes, or of which one of them is unknown. */
export const hasGrown = ({ count, bytes }: Growth): boolean => (count ?? 1) > 0 || (bytes ?? 1) > 0

/**
 * True for a row that was compared: known on both sides, and of a tag that had a block in this pool. A debugger prints
 * both pools of each tag, most of them zeros. With a single dump, true for every row that had a block.
 */
const wasCompared = ({ before, after, count, bytes }: Growth): boolean => {
  if (before !== null && count === null && bytes === null) return false
  return [before, after].some((level) => level !== null && (level.bytes > 0 || (level.usage?.allocs ?? 0) > 0))
}

/** Rows of some legs that were compared: what every form says was checked. */
export const rowsCompared = (legs: readonly { readonly growths: readonly Growth[] }[]): number =>
  legs.reduce((sum, { growths }) => sum + growths.filter(wasCompared).length, 0)

/**
 * Every row of either side, those of the later snapshot first: a tag that one side does not show was zero there, if the
 * side would have shown it.
 */
export const diff = (before: Snapshot | null, after: Snapshot): readonly Growth[] => {
  const earlier = placesOf(before)
  const growths = after.usages.map((usage) => {
    const was = earlier[usage.pool].get(usage.tag)
    earlier[usage.pool].delete(usage.tag)
    return growthOf(usage, { from: before, usage: was }, { from: after, usage })
  })
  const gone = [...earlier.nonpaged.values(), ...earlier.paged.values()].map((usage) =>
    growthOf(usage, { from: before, usage }, { from: after, usage: undefined }),
  )
  return [...growths, ...gone]
}

export type Places = Readonly<Record<PoolKind, Map<PoolTag, PoolUsage>>>

/** The rows of a snapshot by pool and tag. */
export const placesOf = (snapshot: Snapshot | null): Places => {
  const places: Places = { nonpaged: new Map(), paged: new Map() }
  for (const usage of snapshot?.usages ?? []) places[usage.pool].set(usage.tag, usage)
  return places
}

interface Seen {
  readonly from: Snapshot | null
  readonly usage: PoolUsage | undefined
}

const growthOf = ({ tag, pool }: PoolUsage, before: Seen, after: Seen): Growth => {
  const was = levelOf(before)
  const is = levelOf(after)
  const isUnknown = was === null && before.from !== null
  return {
    tag,
    pool,
    before: was,
    after: is,
    count: difference(was?.outstanding, is?.outstanding),
    bytes: unwrapped(difference(was?.bytes, is?.bytes), difference(was?.outstanding, is?.outstanding), [before, after]),
    allocated: isUnknown ? null : counted(before, after, 'allocs'),
    freed: isUnknown ? null : counted(before, after, 'frees'),
    series: null,
    settled: null,
  }
}

const difference = (was: number | null | undefined, is: number | null | undefined): number | null =>
  was == null || is == null ? null : is - was

/**
 * Sizes of a 32-bit buffer are modulo 2^32, also of a 64-bit machine that a 32-bit program asked: a row that gained
 * blocks did not lose two gigabytes.
 */
const unwrapped = (bytes: number | null, count: number | null, sides: readonly Seen[]): number | null => {
  if (bytes === null || count === null || Math.abs(bytes) < 2 ** 31) return bytes
  if (!sides.every(({ from }) => from?.capture.pointerBits === 32)) return bytes
  if (count >= 0 && bytes < 0) return bytes + 2 ** 32
  return count <= 0 && bytes > 0 ? bytes - 2 ** 32 : bytes
}

/** True for a row whose size passed 2^32 between two answers to a 32-bit program: what it holds is not known. */
export const hasWrapped = ({ before, after, bytes }: Growth): boolean =>
  before !== null && after !== null && bytes !== null && bytes !== after.bytes - before.bytes

const NOTHING: Level = { outstanding: 0, bytes: 0, usage: null }

const levelOf = ({ from, usage }: Seen): Level | null => {
  if (usage !== undefined) {
    return { outstanding: from?.counters === 'bytes' ? null : outstanding(usage), bytes: usage.bytes, usage }
  }
  // Absent means zero only where the dump shows every tag, or every tag of a filter that both dumps have.
  return from === null || from.coverage.kind === 'partial' ? null : NOTHING
}

/** Counted events between the two; 32-bit counters wrap at 2^32. */
const counted = (before: Seen, after: Seen, counter: 'allocs' | 'frees'): number | null => {
  if (after.usage === undefined || after.from?.counters !== 'cumulative') return null
  const is = after.usage[counter]
  if (before.from === null) return is
  if (before.from.counters !== 'cumulative') return null
  return interval(before.usage?.[counter] ?? 0, is)
}
