import { phrase } from '../phrase.ts'
import { outstanding, type PoolKind, type PoolUsage, toTag } from '../pool.ts'
import { addUsage, closeTable, rowsForTag, startTable, type TableRead } from './table.ts'
import { report } from './table-problems.ts'

/**
 * Reads the raw buffer that `NtQuerySystemInformation` fills, little-endian: SystemPoolTagInformation (class 22), and
 * the newer class whose counters are as wide as a pointer. A 32-bit process gets the 32-bit layout. Source: public
 * documentation and headers of the structure SYSTEM_POOLTAG; the newer layout is not verified on a machine.
 *
 *     ULONG Count; entries of Tag[4], then paged allocs, frees, used, then the same of nonpaged pool: paged comes first
 *
 * Null where the bytes are no such buffer. The buffer may be longer than its entries.
 */
export const readPoolTagBuffer = (source: string, bytes: Uint8Array): TableRead | null => {
  // The count is far below 65,536; text never has two NULs here, in any encoding.
  if (bytes.length < 32 || bytes[2] !== 0 || bytes[3] !== 0) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  if (count === 0) return null
  const read = layouts.map((layout) => ({ layout, rows: readEntries(view, layout, count) }))
  const [best] = read.sort((one, other) => other.rows.plausible - one.rows.plausible)
  if (best === undefined || best.rows.plausible < MIN_PLAUSIBLE_SHARE) return null
  return toTable(source, best.layout, { count, entries: best.rows.entries })
}

interface Layout {
  readonly pointerBits: 32 | 64
  /** Bytes before the first entry, and bytes of one. */
  readonly header: number
  readonly entry: number
  /** Offsets in an entry of allocs, frees and used, paged first. */
  readonly offsets: readonly [number, number, number, number, number, number]
  /** Bytes of a counter. */
  readonly counter: 4 | 8
}

const layouts: readonly Layout[] = [
  { pointerBits: 64, header: 8, entry: 0x28, offsets: [4, 8, 0x10, 0x18, 0x1c, 0x20], counter: 4 },
  { pointerBits: 32, header: 4, entry: 0x1c, offsets: [4, 8, 0x0c, 0x10, 0x14, 0x18], counter: 4 },
  { pointerBits: 64, header: 8, entry: 0x38, offsets: [8, 0x10, 0x18, 0x20, 0x28, 0x30], counter: 8 },
]

/** Share of entries that must be plausible for the bytes to be a buffer of a layout. */
const MIN_PLAUSIBLE_SHARE = 0.9

interface Entry {
  /** The four bytes as they stand: two tags that differ in the protecting bit are two entries. */
  readonly text: string
  readonly usages: readonly PoolUsage[]
}

interface Entries {
  readonly entries: readonly Entry[]
  readonly plausible: number
}

const readEntries = (view: DataView, layout: Layout, count: number): Entries => {
  const whole = Math.min(count, Math.floor((view.byteLength - layout.header) / layout.entry))
  const entries: Entry[] = []
  let plausible = 0
  for (let index = 0; index < whole; index++) {
    const at = layout.header + index * layout.entry
    const entry = readEntry(view, layout, at)
    entries.push(entry)
    if (entry.usages.every(isPlausible)) plausible++
  }
  return { entries, plausible: whole === 0 ? 0 : plausible / whole }
}

const readEntry = (view: DataView, layout: Layout, at: number): Entry => {
  const [pagedAllocs, pagedFrees, pagedUsed, allocs, frees, used] = layout.offsets
  const text = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)))
  const tag = toTag(text)
  const row = (pool: PoolKind, offsets: readonly [number, number, number]): PoolUsage => ({
    tag,
    pool,
    allocs: readInteger(view, at + offsets[0], layout.counter),
    frees: readInteger(view, at + offsets[1], layout.counter),
    bytes: readInteger(view, at + offsets[2], layout.pointerBits === 64 ? 8 : 4),
  })
  return { text, usages: [row('nonpaged', [allocs, frees, used]), row('paged', [pagedAllocs, pagedFrees, pagedUsed])] }
}

const readInteger = (view: DataView, at: number, width: 4 | 8): number =>
  view.getUint32(at, true) + (width === 8 ? view.getUint32(at + 4, true) * 2 ** 32 : 0)

/** True where bytes and outstanding allocations fit each other, and the tag has a letter or a digit. */
const isPlausible = (usage: PoolUsage): boolean => {
  const left = outstanding(usage)
  if (left < 0 || usage.bytes > 2 ** 45 || usage.bytes < left) return false
  return (left > 0 || usage.bytes === 0) && /[A-Za-z0-9]/.test(usage.tag)
}

const toTable = (
  source: string,
  layout: Layout,
  { count, entries }: { readonly count: number; readonly entries: readonly Entry[] },
): TableRead => {
  const table = startTable(source, 1)
  for (const { text, usages } of entries) {
    for (const usage of usages) addUsage(table, rowsForTag(table, text), usage)
  }
  const cut = entries.length < count
  if (cut) report(table, 'CUT_BUFFER', null, phrase`${entries.length} of ${count} entries`)
  return closeTable(table, {
    format: 'NtQuerySystemInformation',
    coverage: { kind: cut ? 'partial' : 'all' },
    capture: { pointerBits: layout.pointerBits },
  })
}
