import { type Coverage, type PoolUsage, type Snapshot, sumBytes, toTag } from '../src/core/pool.ts'

/*
 * A tiny language for test data, a row a line:
 *
 *     usage('Proc nonpaged 12980 1 8618056')   tag, pool, allocations, frees, bytes
 *     usage('"Io  " paged 3 1 64')             a tag with blanks stands in quotes
 */
export const usage = (row: string): PoolUsage => {
  const [, quoted, bare, pool, allocs, frees, bytes] =
    /^(?:"(.{4})"|(\S{1,4})) (nonpaged|paged) (\d+) (\d+) (\d+)$/.exec(row.trim()) ?? []
  if (pool !== 'nonpaged' && pool !== 'paged') throw new Error(`not a row: ${row}`)
  return { tag: toTag(quoted ?? bare ?? ''), pool, allocs: Number(allocs), frees: Number(frees), bytes: Number(bytes) }
}

/** Rows as one snapshot of a whole machine. */
export const snapshot = (rows: string, changes: Partial<Snapshot> = {}): Snapshot => ({
  source: 'dump.txt',
  line: 1,
  format: 'PoolMon',
  counters: 'cumulative',
  coverage: { kind: 'all' } satisfies Coverage,
  usages: rows
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map(usage),
  statedTotals: null,
  capture: {},
  ...changes,
})

/** A dump of few rows that states that these are all: the pools hold what the rows hold. */
export const stated = (one: Snapshot): Snapshot => ({
  ...one,
  capture: { ...one.capture, pools: sumBytes(one.usages) },
})

/** Rows that the table of every system has, and one at zero: with them a dump that states no pools is whole. */
export const systemRows = [
  ...['Proc', 'Thre', 'Even', 'Sema', 'Muta', 'File', 'Devi', 'Driv', 'ObjT'].map(
    (tag) => `${tag} nonpaged 900 800 6400`,
  ),
  ...['Toke', '"Key "', 'Sect', 'Dire', 'Symb'].map((tag) => `${tag} paged 900 800 6400`),
  'Idle paged 50 50 0',
].join('\n')
