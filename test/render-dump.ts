import { outstanding, type PoolUsage, type Snapshot, sumBytes } from '../src/core/pool.ts'

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
] as const
export type DumpLayout = (typeof dumpFormats)[number]

export const renderDump = (snapshot: Snapshot, layout: DumpLayout): string => {
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
  const tags = [...new Set(usages.map(({ tag }) => tag))]
  const rows = tags.map((tag) => {
    const numbers = (['nonpaged', 'paged'] as const).flatMap((pool) =>
      countsOf(
        usages.find((usage) => usage.tag === tag && usage.pool === pool),
        layout.verbose,
      ),
    )
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
  return ` Memory:49371552K Avail:26121028K  PageFlts:901597864   InRam Krnl:76500K P:4130272K
 Commit:35762700K Limit:64575904K Peak:43634092K            Pool N:2275124K P:4427892K

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
