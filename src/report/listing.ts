import { counted, grouped, toPlain } from '../core/phrase.ts'
import { outstanding, type PoolTag, type PoolUsage, printTag, type Snapshot } from '../core/pool.ts'
import type { VerifierOutput } from '../core/verifier-output.ts'
import { alignColumns, columnsWithin } from './align-columns.ts'
import { encodeCsv, visible } from './encode.ts'
import { type Line, layOut, paragraph, plainScreen, row, type Screen, span } from './layout.ts'

/** Rows that were asked for, sorted. */
export interface Listing {
  readonly rows: readonly PoolUsage[]
  /** Rows beyond the limit. */
  readonly left: number
  /** Sums of the rows that were asked for, those beyond the limit too. */
  readonly totals: readonly PoolUsage[]
  readonly describe: (tag: PoolTag) => string
}

const TOTAL = 'Total'

/** One dump as PoolMon lists it, with what the dump says of itself above, and the sums of its rows below. */
export const renderSnapshot = (snapshot: Snapshot, listing: Listing, screen: Screen = plainScreen): string => {
  const { source, line, format, counters } = snapshot
  const { rows, left, totals, describe } = listing
  const head = ['Tag', 'Type', 'Allocs', 'Frees', 'Diff', 'Bytes', 'Per Alloc']
  const sums = totals.map((sum) => cellsOf(sum, counters).with(0, TOTAL))
  const table = [head, ...rows.map((usage) => cellsOf(usage, counters)), ...sums]
  const [names = '', ...cells] = alignColumns(columnsWithin(table, GIVE_WAY, screen.width), 2)
  const title = `${source}:${line} (${format}, ${toPlain(counted(rows.length + left, 'row'))})`
  const listed = rows.map(({ tag }, index) => row(cells[index] ?? '', span('dim', `  ${describe(tag)}`)))
  return layOut(
    [
      [paragraph(2, span('strong', title)), ...captureLines(snapshot)],
      [row(span('dim', names)), ...listed, ...leftLines(left)],
      cells.slice(rows.length).map((sum) => row(span('strong', sum))),
    ],
    screen,
  )
}

/** Places of `Per Alloc`, `Frees`, `Allocs` and `Diff`. */
const GIVE_WAY = [6, 3, 2, 4]

/** `(3 more rows)` */
export const leftLines = (left: number): readonly Line[] =>
  left === 0 ? [] : [paragraph(2, `(${toPlain(counted(left, 'more row'))})`)]

/** The rows of snapshots as CSV that reads back as a dump: one header, the snapshot of each row in its first column. */
export const renderSnapshotsCsv = (listed: readonly (readonly [Snapshot, Listing])[]): string =>
  toCsv([
    ['Snapshot', 'Tag', 'Pool', 'Allocs', 'Frees', 'Diff', 'Bytes', 'Description'],
    ...listed.flatMap(([{ source, line, counters }, { rows, describe }]) =>
      rows.map((usage) => [`${source}:${line}`, ...csvCellsOf(usage, counters), describe(usage.tag)]),
    ),
  ])

export const toCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((cells) => `${cells.map(encodeCsv).join(',')}\n`).join('')

/** Null where the dump does not count. */
const csvCellsOf = (usage: PoolUsage, counters: Snapshot['counters']): readonly (string | number | null)[] => {
  const { tag, pool, allocs, frees, bytes } = usage
  const [all, freed] = counters === 'cumulative' ? [allocs, frees] : [null, null]
  return [printTag(tag), pool, all, freed, counters === 'bytes' ? null : outstanding(usage), bytes]
}

/** Driver Verifier’s counts of each driver, and the allocations that it lists. */
export const renderDriverPools = ({ source, line, drivers }: VerifierOutput, screen: Screen = plainScreen): string => {
  const head = ['Driver', 'State', 'Nonp Allocs', 'Bytes', 'Paged Allocs', 'Bytes']
  const rows = drivers.map(({ driver, unloaded, nonpaged, paged }) => [
    visible(driver),
    unloaded ? 'unloaded' : 'loaded',
    ...[nonpaged, paged].flatMap(({ allocations, bytes }) => [grouped(allocations), grouped(bytes)]),
  ])
  const left = drivers.flatMap((pool) =>
    pool.left.map(({ tag, bytes, caller }) =>
      paragraph(2, `${pool.driver}: ${grouped(bytes)} bytes, tag ${tag}, ${caller}`),
    ),
  )
  const title = `${source}:${line} (Driver Verifier, ${toPlain(counted(drivers.length, 'driver'))})`
  const [names = '', ...lines] = alignColumns(columnsWithin([head, ...rows], [1], screen.width), 2)
  return layOut(
    [[paragraph(2, span('strong', title))], [row(span('dim', names)), ...lines.map((cells) => row(cells))], left],
    screen,
  )
}

const UNKNOWN = '–'

const cellsOf = (usage: PoolUsage, counters: Snapshot['counters']): readonly string[] => {
  const { tag, pool, allocs, frees, bytes } = usage
  const left = outstanding(usage)
  const perAllocation = left > 0 ? grouped(Math.floor(bytes / left)) : '0'
  const [all, freed] = counters === 'cumulative' ? [grouped(allocs), grouped(frees)] : [UNKNOWN, UNKNOWN]
  const [diff, each] = counters === 'bytes' ? [UNKNOWN, UNKNOWN] : [grouped(left), perAllocation]
  return [printTag(tag), pool === 'paged' ? 'Paged' : 'Nonp', all, freed, diff, grouped(bytes), each]
}

const captureLines = ({ capture, coverage }: Snapshot): readonly Line[] => {
  const { takenAt, bootedAt, computer, osBuild, architecture, driverVerifier, stage, iteration, liveProcesses, pools } =
    capture
  const said = [
    takenAt === undefined ? '' : `taken at ${takenAt}`,
    bootedAt === undefined ? '' : `booted at ${bootedAt}`,
    computer ?? '',
    osBuild === undefined ? '' : `build ${osBuild}`,
    architecture ?? '',
    driverVerifier === undefined ? '' : `Driver Verifier ${driverVerifier ? 'on' : 'off'}`,
    stage === undefined ? '' : `stage ${stage}`,
    iteration === undefined ? '' : `iteration ${grouped(iteration)}`,
    liveProcesses === undefined ? '' : toPlain(counted(liveProcesses, 'live process', 'live processes')),
    pools === undefined
      ? ''
      : `nonpaged pool ${grouped(pools.nonpaged)} bytes, paged pool ${grouped(pools.paged)} bytes`,
    coverage.kind === 'filtered' ? `only ${coverage.pattern}` : '',
    coverage.kind === 'partial' ? 'rows are missing' : '',
  ].filter((part) => part !== '')
  return said.length === 0 ? [] : [paragraph(2, said.join(', '))]
}
