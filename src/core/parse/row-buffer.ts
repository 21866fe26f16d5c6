import type { PackedRows, RowNames } from '../packed-rows.ts'
import type { PoolUsage } from '../pool.ts'

/** The rows of the table that is being read. One buffer serves all tables of a file, one after the other. */
export interface RowBuffer {
  readonly names: RowNames
  count: number
  ids: Uint32Array
  allocs: Float64Array
  frees: Float64Array
  bytes: Float64Array
  /** Numbers of the rows of the table before: most tables of a series have the same in the same order. */
  lastIds: Uint32Array
}

export const openBuffer = (): RowBuffer => ({
  names: { tags: [], pools: [] },
  count: 0,
  ids: new Uint32Array(),
  allocs: new Float64Array(),
  frees: new Float64Array(),
  bytes: new Float64Array(),
  lastIds: new Uint32Array(),
})

type Counts = Pick<PoolUsage, 'allocs' | 'frees' | 'bytes'>

/** Adds a row; its index. */
export const pushRow = (buffer: RowBuffer, id: number, counts: Counts): number => {
  const index = buffer.count++
  if (index >= buffer.ids.length) grow(buffer)
  buffer.ids[index] = id
  setRow(buffer, index, counts)
  return index
}

export const setRow = (buffer: RowBuffer, index: number, { allocs, frees, bytes }: Counts): void => {
  buffer.allocs[index] = allocs
  buffer.frees[index] = frees
  buffer.bytes[index] = bytes
}

/** A tag has two rows; a whole machine has 3,000. */
const MIN_CAPACITY = 2 ** 6

const grow = (buffer: RowBuffer): void => {
  const capacity = Math.max(MIN_CAPACITY, buffer.ids.length * 4)
  const larger = <Column extends Uint32Array | Float64Array>(column: Column, empty: Column): Column => {
    empty.set(column)
    return empty
  }
  buffer.ids = larger(buffer.ids, new Uint32Array(capacity))
  buffer.allocs = larger(buffer.allocs, new Float64Array(capacity))
  buffer.frees = larger(buffer.frees, new Float64Array(capacity))
  buffer.bytes = larger(buffer.bytes, new Float64Array(capacity))
}

/** The row as an object. */
export const rowAt = ({ names, ids, allocs, frees, bytes }: RowBuffer, index: number): PoolUsage | undefined => {
  const id = ids[index]
  const tag = names.tags[id ?? -1]
  const pool = names.pools[id ?? -1]
  if (tag === undefined || pool === undefined) return undefined
  return { tag, pool, allocs: allocs[index] ?? 0, frees: frees[index] ?? 0, bytes: bytes[index] ?? 0 }
}

/** Takes out the rows that `isLeftOut` names. It may look at the row itself and at its neighbours. */
export const dropRows = (buffer: RowBuffer, isLeftOut: (index: number) => boolean): void => {
  let kept = 0
  for (let index = 0; index < buffer.count; index++) {
    if (isLeftOut(index)) continue
    if (kept < index) {
      buffer.ids[kept] = buffer.ids[index] ?? 0
      buffer.allocs[kept] = buffer.allocs[index] ?? 0
      buffer.frees[kept] = buffer.frees[index] ?? 0
      buffer.bytes[kept] = buffer.bytes[index] ?? 0
    }
    kept++
  }
  buffer.count = kept
}

/** The rows as objects. */
export const allRows = (buffer: RowBuffer): readonly PoolUsage[] => {
  const rows: PoolUsage[] = []
  for (let index = 0; index < buffer.count; index++) {
    const row = rowAt(buffer, index)
    if (row !== undefined) rows.push(row)
  }
  return rows
}

/** Copies the rows into columns of their own, of 32 bits where all figures of a column have no more. */
export const packRows = (buffer: RowBuffer): PackedRows => {
  const copy = (column: Float64Array) => {
    const rows = column.subarray(0, buffer.count)
    return isNarrow(rows) ? new Uint32Array(rows) : rows.slice()
  }
  return {
    names: buffer.names,
    ids: sharedIds(buffer),
    allocs: copy(buffer.allocs),
    frees: copy(buffer.frees),
    bytes: copy(buffer.bytes),
  }
}

const isNarrow = (figures: Float64Array): boolean => {
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] ?? 0
    if (figure !== figure >>> 0) return false
  }
  return true
}

const sharedIds = (buffer: RowBuffer): Uint32Array => {
  const { count, ids, lastIds } = buffer
  let same = lastIds.length === count
  for (let index = 0; same && index < count; index++) same = ids[index] === lastIds[index]
  if (!same) buffer.lastIds = ids.slice(0, count)
  return buffer.lastIds
}
