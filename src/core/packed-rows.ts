import { type PoolKind, type PoolTag, type PoolUsage, type Snapshot, usageKey } from './pool.ts'

/** Tag and pool of each row of a file, by its number. All snapshots of the file share them. */
export interface RowNames {
  readonly tags: PoolTag[]
  readonly pools: PoolKind[]
}

/** Counters of 32 bits mostly, as on the machine. */
type Figures = Uint32Array | Float64Array

/** The rows of one snapshot, a column for each figure: an object for each would take five times the memory. */
export interface PackedRows {
  readonly names: RowNames
  /**
   * Numbers of the rows in `names`, in the order of the dump; the same array where it is that of the snapshot before.
   */
  readonly ids: Uint32Array
  readonly allocs: Figures
  readonly frees: Figures
  readonly bytes: Figures
}

const packedBy = new WeakMap<Snapshot, PackedRows>()

/** A snapshot whose rows become objects where somebody asks for all of them: of the hundreds of a series, for two. */
export const packedSnapshot = (told: Omit<Snapshot, 'usages'>, packed: PackedRows): Snapshot => {
  let usages: readonly PoolUsage[] | null = null
  const snapshot: Snapshot = {
    ...told,
    get usages() {
      usages ??= unpack(packed)
      return usages
    },
  }
  packedBy.set(snapshot, packed)
  return snapshot
}

/** The columns of a snapshot as it was read; null for one that was made of others. */
export const packedRowsOf = (snapshot: Snapshot): PackedRows | null => packedBy.get(snapshot) ?? null

/** The same snapshot but for what is changed, which is not its rows: these stay packed. */
export const withFacts = (snapshot: Snapshot, changed: Partial<Omit<Snapshot, 'usages'>>): Snapshot => {
  const packed = packedRowsOf(snapshot)
  return packed === null ? { ...snapshot, ...changed } : packedSnapshot({ ...factsOf(snapshot), ...changed }, packed)
}

/** Without `usages`, which would be unpacked by a look at it. */
const factsOf = (snapshot: Snapshot): Omit<Snapshot, 'usages'> => {
  const facts = Object.getOwnPropertyDescriptors(snapshot)
  const { usages: _, ...others } = facts
  // All properties of a snapshot but that one.
  return Object.defineProperties({}, others) as Omit<Snapshot, 'usages'>
}

/** Visits each row. The row is the same object each time: a visitor that keeps it must copy it. */
export const eachRow = (snapshot: Snapshot, visit: (row: PoolUsage) => void): void => {
  const packed = packedRowsOf(snapshot)
  if (packed === null) {
    for (const usage of snapshot.usages) visit(usage)
    return
  }
  const row = emptyRow()
  for (let index = 0; index < packed.ids.length; index++) visit(fill(row, packed, index))
}

/** True where one of the rows is as asked. */
export const someRow = (snapshot: Snapshot, is: (row: PoolUsage) => boolean): boolean => {
  const packed = packedRowsOf(snapshot)
  if (packed === null) return snapshot.usages.some(is)
  const row = emptyRow()
  for (let index = 0; index < packed.ids.length; index++) if (is(fill(row, packed, index))) return true
  return false
}

/** True for the same rows in the same order, whatever they hold. */
export const haveSameRows = (one: Snapshot, other: Snapshot): boolean => {
  const [packed, others] = [packedRowsOf(one), packedRowsOf(other)]
  if (packed !== null && packed.names === others?.names)
    return packed.ids === others.ids || areSame(packed.ids, others.ids)
  return areSame(one.usages.map(usageKey), other.usages.map(usageKey))
}

const areSame = <Item>(ones: ArrayLike<Item>, others: ArrayLike<Item>): boolean =>
  ones.length === others.length && Array.prototype.every.call(ones, (item, index) => item === others[index])

/** Number of the rows. */
export const rowCountOf = (snapshot: Snapshot): number => packedRowsOf(snapshot)?.ids.length ?? snapshot.usages.length

type Row = { -readonly [Field in keyof PoolUsage]: PoolUsage[Field] }

// Filled before anybody sees it; a tag has no empty value.
const emptyRow = (): Row => ({ tag: '' as PoolTag, pool: 'nonpaged', allocs: 0, frees: 0, bytes: 0 })

const fill = (row: Row, { names, ids, allocs, frees, bytes }: PackedRows, index: number): Row => {
  const id = ids[index] ?? 0
  row.tag = names.tags[id] ?? row.tag
  row.pool = names.pools[id] ?? row.pool
  row.allocs = allocs[index] ?? 0
  row.frees = frees[index] ?? 0
  row.bytes = bytes[index] ?? 0
  return row
}

const unpack = (packed: PackedRows): readonly PoolUsage[] =>
  Array.from(packed.ids, (_, index) => fill(emptyRow(), packed, index))
