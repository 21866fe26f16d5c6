import {
  outstanding,
  type PoolKind,
  type PoolTag,
  type PoolUsage,
  type Snapshot,
  sumBytes,
  usageKey,
} from '../src/core/pool.ts'
import { renderSnapshotJson } from '../src/report/snapshot-json.ts'

/*
 * A snapshot as each tool prints it: what the parsers' property tests read back. Byte values are those of a text in
 * Latin-1, as a console of one byte a character writes it.
 */
export const dumpFormats = [
  'poolused verbose',
  'poolused verbose old',
  'poolused short',
  'poolused short old',
  'poolmon -n 64',
  'poolmon -n 32',
  'poolmonx',
  'kdbg',
  'powershell',
  'pooltracker',
  'buffer 64',
  'buffer 32',
  'buffer 64 wide',
  'snapshot json',
] as const
export type DumpLayout = (typeof dumpFormats)[number]

/** The dump as bytes; text has one byte for each character. */
export const renderDump = (snapshot: Snapshot, layout: DumpLayout): Uint8Array => {
  if (layout === 'buffer 64' || layout === 'buffer 32' || layout === 'buffer 64 wide')
    return renderBuffer(snapshot, layout)
  return Buffer.from(renderText(snapshot, layout), 'latin1')
}

type TextLayout = Exclude<DumpLayout, `buffer ${string}`>

const renderText = (snapshot: Snapshot, layout: TextLayout): string => {
  switch (layout) {
    case 'poolused verbose':
      return renderPoolused(snapshot, VERBOSE)
    case 'poolused verbose old':
      return renderPoolused(snapshot, VERBOSE_OLD)
    case 'poolused short':
      return renderPoolused(snapshot, SHORT)
    case 'poolused short old':
      return renderPoolused(snapshot, SHORT_OLD)
    case 'poolmon -n 64':
      return renderPoolmon(snapshot, [21, 19, 18, 15, 17])
    case 'poolmon -n 32':
      return renderPoolmon(snapshot, [11, 10, 10, 10, 11])
    case 'poolmonx':
      return renderPoolmonx(snapshot)
    case 'kdbg':
      return renderKdbg(snapshot)
    case 'powershell':
      return renderPowershell(snapshot)
    case 'pooltracker':
      return renderPooltracker(snapshot)
    case 'snapshot json':
      return renderSnapshotJson(snapshot)
    default:
      return layout satisfies never
  }
}

interface PoolusedLayout {
  readonly header: string
  readonly widths: readonly number[]
  readonly star: string
  readonly beforeDescription: string
  readonly verbose: boolean
}

const VERBOSE: PoolusedLayout = {
  header:
    '                            NonPaged                                         Paged\n Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used\n\n',
  widths: [12, 12, 10, 13, 13, 12, 10, 13],
  star: '',
  beforeDescription: '\t',
  verbose: true,
}
const VERBOSE_OLD: PoolusedLayout = {
  header:
    '  Pool Used:\n            NonPaged                    Paged\n Tag    Allocs    Frees     Diff     Used *  Allocs    Frees     Diff     Used\n',
  widths: [9, 9, 9, 9, 8, 9, 9, 9],
  star: ' *',
  beforeDescription: '\t',
  verbose: true,
}
const SHORT: PoolusedLayout = {
  header: '               NonPaged                  Paged\n Tag     Allocs         Used     Allocs         Used\n\n',
  widths: [10, 13, 11, 13],
  star: '',
  beforeDescription: '\t',
  verbose: false,
}
const SHORT_OLD: PoolusedLayout = {
  header: '  Pool Used:\n            NonPaged            Paged\n Tag    Allocs     Used    Allocs     Used\n',
  widths: [9, 9, 10, 9],
  star: '',
  beforeDescription: '',
  verbose: false,
}

const renderPoolused = ({ usages }: Snapshot, layout: PoolusedLayout): string => {
  const rows = byTag(usages).map(({ tag, nonpaged, paged }) => {
    const numbers = [nonpaged, paged].flatMap((usage) => countsOf(usage, layout.verbose))
    // Eight digits fill the last column, and digits glued to them cannot be told from an overflow by anybody.
    const description = (numbers.at(-1) ?? 0) < 10_000_000 ? '1394 some driver' : 'some driver'
    return ` ${tag}${columns(numbers, layout)}${layout.beforeDescription}${description} , Binary: a.sys\n`
  })
  const bytes = sumBytes(usages)
  const total = (['nonpaged', 'paged'] as const).flatMap((pool) => {
    const sum = (count: (usage: PoolUsage) => number) =>
      usages.filter((usage) => usage.pool === pool).reduce((all, usage) => all + count(usage), 0)
    if (!layout.verbose) return [sum(outstanding), bytes[pool]]
    return [sum(({ allocs }) => allocs), sum(({ frees }) => frees), sum(outstanding), bytes[pool]]
  })
  return `0: kd> !poolused\n${layout.header}${rows.join('')}TOTAL    ${total.join(' ')}\n0: kd> q\nquit:\n`
}

const columns = (numbers: readonly number[], { widths, star }: PoolusedLayout): string =>
  numbers
    .map((number, index) => {
      const width = widths[index] ?? 0
      const text = String(number)
      // An overflowing number keeps one blank before it and pushes the rest to the right.
      const padded = text.length < width ? text.padStart(width) : ` ${text}`
      return index === 4 ? star + padded : padded
    })
    .join('')

const countsOf = (usage: PoolUsage | undefined, verbose: boolean): readonly number[] => {
  if (usage === undefined) return verbose ? [0, 0, 0, 0] : [0, 0]
  if (!verbose) return [outstanding(usage), usage.bytes]
  return [usage.allocs, usage.frees, outstanding(usage), usage.bytes]
}

const renderPoolmon = ({ usages }: Snapshot, widths: readonly number[]): string => {
  const rows = usages.map((usage) => {
    const left = outstanding(usage)
    const numbers = [usage.allocs, usage.frees, left, usage.bytes, left > 0 ? Math.floor(usage.bytes / left) : 0]
    const cells = numbers.map((number, index) => ` ${String(number).padStart((widths[index] ?? 1) - 1)}`)
    return ` ${usage.tag} ${usage.pool === 'paged' ? 'Paged' : 'Nonp '}${cells.join('')}\n`
  })
  const { nonpaged, paged } = sumBytes(usages)
  const [nonpagedKib, pagedKib] = [nonpaged, paged].map((bytes) => Math.ceil(bytes / 1024))
  return ` Memory:49371552K Avail:26121028K  PageFlts:901597864   InRam Krnl:76500K P:4130272K
 Commit:35762700K Limit:64575904K Peak:43634092K            Pool N:${nonpagedKib}K P:${pagedKib}K

 Tag  Type     Allocs            Frees               Diff            Bytes                 Per Alloc

${rows.join('')}`
}

const renderPoolmonx = ({ usages }: Snapshot): string => {
  const rows = usages.map((usage) => {
    const left = outstanding(usage)
    const numbers = [
      usage.allocs,
      usage.frees,
      left,
      usage.bytes,
      `${usage.bytes >> 10} KB`,
      left > 0 ? Math.floor(usage.bytes / left) : 0,
    ]
    const tag = /[",\r\n]/.test(usage.tag) ? `"${usage.tag.replaceAll('"', '""')}"` : usage.tag
    return `${[tag, usage.pool === 'paged' ? 'Paged' : 'Non Paged', ...numbers, 'a.sys', '"words, with a comma"'].join(',')}\n`
  })
  return `Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc,Source,SourceDescription\n${rows.join('')}`
}

interface BothPools {
  readonly tag: PoolTag
  readonly nonpaged: PoolUsage | undefined
  readonly paged: PoolUsage | undefined
}

const byTag = (usages: readonly PoolUsage[]): readonly BothPools[] => {
  const byKey = new Map(usages.map((usage) => [usageKey(usage), usage]))
  const of = (tag: PoolTag, pool: PoolKind) => byKey.get(usageKey({ tag, pool }))
  const tags = new Set(usages.map(({ tag }) => tag))
  return [...tags].map((tag) => ({ tag, nonpaged: of(tag, 'nonpaged'), paged: of(tag, 'paged') }))
}

const renderKdbg = (snapshot: Snapshot): string => {
  const rows = byTag(snapshot.usages).map(({ tag, nonpaged, paged }) => {
    const numbers = [...countsOf(nonpaged, true), ...countsOf(paged, true)]
    return `${kdbgTag(tag)}${numbers.join('\t\t')}\n`
  })
  const columns = 'Allocs\t\tFrees\t\tDiff\t\tUsed'
  return `kdb:> !poolused 1\n\t\t\tNonPaged\t\t\tPaged\nTag\t\t${columns}\t\t${columns}\n${rows.join('')}kdb:> cont\n`
}

/** A tag that does not print is the number that its bytes make. */
const kdbgTag = (tag: PoolTag): string =>
  /^[\x20-\x7e]{4}$/.test(tag)
    ? `${tag}\t\t`
    : `0x${Buffer.from(tag, 'latin1').readUInt32LE().toString(16).padStart(8, '0')}\t`

const renderPowershell = (snapshot: Snapshot): string => {
  const names = ['Allocs', 'Frees', 'Diff', 'UsedBytes']
  const head = [
    'DateTime',
    'Tag',
    ...names.map((name) => `Paged${name}`),
    ...names.map((name) => `NonPaged${name}`),
    'Binary',
    'Description',
  ]
  const rows = byTag(snapshot.usages).map(({ tag, nonpaged, paged }) => [
    '2026-05-01T12:00:00',
    tag,
    ...countsOf(paged, true),
    ...countsOf(nonpaged, true),
    'a.sys',
    'words, with a comma and a "quote"',
  ])
  return [head, ...rows]
    .map((row) => `${row.map((field) => `"${String(field).replaceAll('"', '""')}"`).join()}\r\n`)
    .join('')
}

const renderPooltracker = (snapshot: Snapshot): string => {
  const columns = ['NpAllocs', 'NpFrees', 'NpBytes', 'PgAllocs', 'PgFrees', 'PgBytes']
  const rows = byTag(snapshot.usages).map(({ tag, nonpaged, paged }) => {
    const numbers = [nonpaged, paged].flatMap((usage) => [usage?.allocs ?? 0, usage?.frees ?? 0, usage?.bytes ?? 0])
    return `${tag}   ${numbers.map((number) => String(number).padStart(8)).join(' ')}\n`
  })
  const rule = ['------', ...columns.map(() => '--------')].join(' ')
  return `Volatility Foundation Volatility Framework 2.4\nTag    ${columns.join(' ')}\n${rule}\n${rows.join('')}`
}

const BUFFERS = {
  'buffer 64': { header: 8, entry: 0x28, places: [4, 8, 0x10, 0x18, 0x1c, 0x20], widths: [4, 4, 8, 4, 4, 8] },
  'buffer 32': { header: 4, entry: 0x1c, places: [4, 8, 0x0c, 0x10, 0x14, 0x18], widths: [4, 4, 4, 4, 4, 4] },
  'buffer 64 wide': { header: 8, entry: 0x38, places: [8, 0x10, 0x18, 0x20, 0x28, 0x30], widths: [8, 8, 8, 8, 8, 8] },
} as const

const renderBuffer = (snapshot: Snapshot, layout: keyof typeof BUFFERS): Uint8Array => {
  const { header, entry, places, widths } = BUFFERS[layout]
  const tags = byTag(snapshot.usages)
  const buffer = Buffer.alloc(header + entry * tags.length)
  buffer.writeUInt32LE(tags.length)
  for (const [index, { tag, nonpaged, paged }] of tags.entries()) {
    const at = header + index * entry
    buffer.write(tag, at, 'latin1')
    const numbers = [paged, nonpaged].flatMap((usage) => [usage?.allocs ?? 0, usage?.frees ?? 0, usage?.bytes ?? 0])
    for (const [field, number] of numbers.entries()) {
      const place = at + (places[field] ?? 0)
      if (widths[field] === 8) buffer.writeBigUInt64LE(BigInt(number), place)
      else buffer.writeUInt32LE(number % 2 ** 32, place)
    }
  }
  return buffer
}
