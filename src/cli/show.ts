import { describeTags } from '../core/parse/descriptions.ts'
import { addUsages, outstanding, type PoolTag, type PoolUsage, poolKinds, type Snapshot } from '../core/pool.ts'
import { toArchiveLimits } from '../io/archive.ts'
import { type Listing, renderDriverPools, renderSnapshot, renderSnapshotsCsv } from '../report/listing.ts'
import type { Filled } from '../settings/setting.ts'
import { readCommandLine } from './command-line.ts'
import { showOptions } from './commands.ts'
import { printAndTell, refuseOverwrite, writeLines } from './print.ts'
import { parseDumps, readPooltagFiles } from './read-dumps.ts'
import { screenOf } from './screen.ts'
import { nothingLeft, selectRows, unmatchedPatterns } from './select-rows.ts'

/** Lists dumps as PoolMon does. 0 where a dump was read, whatever is missing in it; 2 where there was none. */
export const show = async (words: readonly string[]): Promise<number> => {
  const { operands, options } = readCommandLine(words, showOptions)
  const pooltags = await readPooltagFiles(options['pooltag-file'])
  await refuseOverwrite(options.output, [...operands, ...(options['pooltag-file'] ?? [])])
  const parsed = await parseDumps('show', operands, toArchiveLimits(options))
  const screen = screenOf(options, process.stdout, process.env)
  const files = parsed.map(({ bytes, snapshots, drivers, described }) => {
    const selected = snapshots.map((snapshot) => [snapshot, select(snapshot, options)] as const)
    const tags = new Set(selected.flatMap(([, { rows }]) => rows.map(({ tag }) => tag)))
    const said = describeTags(bytes, described, [...tags])
    const describe = (tag: PoolTag): string => pooltags.find(tag) ?? said.get(tag) ?? ''
    return { drivers, listed: selected.map(([snapshot, rows]): Listed => [snapshot, { ...rows, describe }]) }
  })
  const listed = files.flatMap((file) => file.listed)
  const drivers = files.flatMap((file) => file.drivers)
  const tables = files.flatMap((file) => [
    ...file.listed.map(([snapshot, listing]) => renderSnapshot(snapshot, listing, screen)),
    ...file.drivers.map((pools) => renderDriverPools(pools, screen)),
  ])
  const all = parsed.flatMap(({ snapshots }) => snapshots.flatMap(rowsOf))
  const unmatched = unmatchedPatterns(options.tag, all)
  writeLines(unmatched)
  // A list without a row is no answer to a question for some.
  if (all.length > 0 && listed.every(([, { rows }]) => rows.length === 0)) {
    if (unmatched.length === 0) writeLines(nothingLeft(options))
    return 2
  }
  await printAndTell(options.format === 'csv' ? renderSnapshotsCsv(listed) : tables.join('\n'), options.output)
  return listed.length + (options.format === 'csv' ? 0 : drivers.length) > 0 ? 0 : 2
}

type Listed = readonly [Snapshot, Listing]
type Options = Filled<typeof showOptions>

/** A tag that never had an allocation in a pool is no row of PoolMon's. */
const rowsOf = ({ usages }: Snapshot): readonly PoolUsage[] =>
  usages.filter(({ allocs, bytes }) => allocs > 0 || bytes > 0)

const select = (snapshot: Snapshot, options: Options): Omit<Listing, 'describe'> => {
  const weight = weights[options.sort]
  const { rows, asked, left } = selectRows(rowsOf(snapshot), { ...options, weight })
  return { rows, left, totals: totalsOf(asked) }
}

const weights: Readonly<Record<Options['sort'], (row: PoolUsage) => number>> = {
  bytes: ({ bytes }) => bytes,
  outstanding,
  diff: outstanding,
  allocs: ({ allocs }) => allocs,
  frees: ({ frees }) => frees,
  each: (row) => row.bytes / Math.max(1, outstanding(row)),
  tag: () => 0,
}

/** One row for each pool that has rows. */
const totalsOf = (rows: readonly PoolUsage[]): readonly PoolUsage[] =>
  poolKinds.flatMap((pool) => {
    const [first, ...others] = rows.filter((row) => row.pool === pool)
    return first === undefined ? [] : [others.reduce(addUsages, first)]
  })
