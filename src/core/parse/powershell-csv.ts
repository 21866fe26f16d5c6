import type { Coverage, PoolKind, Snapshot } from '../pool.ts'
import { splitCsv } from './csv.ts'
import { dateIn } from './dates.ts'
import { advance, endsOpen, isBlank, type LineCursor, lineAt } from './lines.ts'
import {
  addUsage,
  checkDiff,
  closeTable,
  report,
  reportLine,
  startTable,
  type Table,
  type TableRead,
  type TableReader,
  tagOf,
} from './table.ts'

/**
 * The CSV of the poolmon-powershell family of scripts. Columns are optional and in any order, and a looped run writes one
 * snapshot after the other under one header: a new time begins a new one.
 * Source: the scripts' published examples.
 *
 *     "DateTime","DateTimeUTC","Tag","PagedAllocs","PagedFrees","PagedDiff","PagedUsedBytes","NonPagedAllocs",…
 *     "2019-07-24T12:21:57","2019-07-24T10:21:57","FMfn","8665967","5982729","2683238","1495080176","0",…
 */
export const readPowershellCsv: TableReader = (cursor, source) => {
  if (cursor.text.indexOf('Tag', cursor.start) === -1) return null
  const columns = columnsOf(lineAt(cursor))
  return columns === null ? null : readSnapshots(cursor, source, columns)
}

/** Where each column stands; -1 where the file has none. */
interface Columns {
  readonly count: number
  readonly tag: number
  readonly utc: number
  readonly local: number
  readonly words: readonly number[]
  readonly pools: readonly PoolColumns[]
  readonly counters: Snapshot['counters']
}

interface PoolColumns {
  readonly pool: PoolKind
  readonly allocs: number
  readonly frees: number
  readonly diff: number
  readonly bytes: number
}

const columnsOf = (line: string): Columns | null => {
  const names = splitCsv(line.trim())
  if (names === null || !names.includes('Tag')) return null
  const place = (name: string): number => names.indexOf(name)
  const pools = (['nonpaged', 'paged'] as const)
    .map((pool) => {
      const prefix = pool === 'paged' ? 'Paged' : 'NonPaged'
      const [allocs = -1, frees = -1, diff = -1, bytes = -1] = ['Allocs', 'Frees', 'Diff', 'UsedBytes'].map((name) =>
        place(prefix + name),
      )
      return { pool, allocs, frees, diff, bytes }
    })
    .filter(({ bytes }) => bytes !== -1)
  if (pools.length === 0) return null
  return {
    count: names.length,
    tag: place('Tag'),
    utc: place('DateTimeUTC'),
    local: place('DateTime'),
    words: [place('Description'), place('Binary')].filter((at) => at !== -1),
    pools,
    counters: countersOf(pools),
  }
}

/** What all pools of the file have: counts since boot, what is left, or bytes alone. */
const countersOf = (pools: readonly PoolColumns[]): Snapshot['counters'] => {
  if (pools.every(({ allocs, frees }) => allocs !== -1 && frees !== -1)) return 'cumulative'
  return pools.every(({ diff }) => diff !== -1) ? 'outstanding' : 'bytes'
}

const readSnapshots = (cursor: LineCursor, source: string, columns: Columns): TableRead => {
  const reads: TableRead[] = []
  let table = startTable(source, cursor.number)
  if (columns.counters === 'bytes') report(table, 'BYTES_ONLY', cursor.number)
  let time = ''
  while (advance(cursor)) {
    if (isBlank(cursor)) continue
    const line = cursor.number
    const fields = readFields(cursor)
    if (fields === null || fields.length !== columns.count || endsOpen(cursor)) {
      reportLine(table, cursor)
      continue
    }
    const now = fields[columns.utc] ?? fields[columns.local] ?? ''
    if (now !== time && table.usages.length > 0) {
      reads.push(close(table, columns, time))
      table = startTable(source, line)
    }
    time = now
    if (!addRow(cursor, table, { fields, columns, line })) reportLine(table, cursor)
  }
  reads.push(close(table, columns, time))
  return { snapshots: reads.flatMap((read) => read.snapshots), problems: reads.flatMap((read) => read.problems) }
}

/** A line break inside quotes, which only a hostile or damaged tag has, goes on for at most this many lines. */
const MOST_LINES = 4

const readFields = (cursor: LineCursor): readonly string[] | null => {
  let line = lineAt(cursor)
  let fields = splitCsv(line)
  for (let more = 1; fields === null && more < MOST_LINES && advance(cursor); more++) {
    line = `${line}\n${lineAt(cursor)}`
    fields = splitCsv(line)
  }
  return fields
}

interface Row {
  readonly fields: readonly string[]
  readonly columns: Columns
  readonly line: number
}

/** Adds the row of each pool; false when a count is no number. */
const addRow = (cursor: LineCursor, table: Table, { fields, columns, line }: Row): boolean => {
  const tag = tagOf(cursor, fields[columns.tag] ?? '')
  const counts = columns.pools.flatMap(({ allocs, frees, diff, bytes }) => [allocs, frees, diff, bytes])
  if (counts.some((at) => at !== -1 && !/^\d{1,16}$/.test(fields[at] ?? ''))) return false
  for (const { pool, ...at } of columns.pools) {
    const bytes = Number(fields[at.bytes])
    const [allocs, frees] = countsOf(fields, at, columns.counters)
    const usage = { tag, pool, allocs, frees, bytes }
    if (columns.counters === 'cumulative' && at.diff !== -1)
      checkDiff(table, usage, { diff: Number(fields[at.diff]), line })
    addUsage(table, usage)
  }
  if (!cursor.descriptions.has(tag)) {
    const words = columns.words.map((at) => fields[at] ?? '').filter((part) => part !== '')
    cursor.descriptions.set(tag, { text: words.join(', '), read: (text) => text })
  }
  return true
}

const countsOf = (
  fields: readonly string[],
  at: Omit<PoolColumns, 'pool'>,
  counters: Snapshot['counters'],
): readonly [allocs: number, frees: number] => {
  switch (counters) {
    case 'cumulative':
      return [Number(fields[at.allocs]), Number(fields[at.frees])]
    case 'outstanding':
      return [Number(fields[at.diff]), 0]
    case 'bytes':
      return [0, 0]
    default:
      return counters satisfies never
  }
}

const close = (table: Table, columns: Columns, time: string): TableRead => {
  const [only] = columns.pools
  const whole: Coverage =
    columns.pools.length === 1 && only !== undefined
      ? { kind: 'filtered', pattern: `${only.pool} pool` }
      : { kind: 'all' }
  const coverage: Coverage = table.counts.has('CUT_LINE') ? { kind: 'partial' } : whole
  const date = dateIn(time)
  const takenAt = date !== null && columns.utc !== -1 && !/(Z|[+-]\d\d:?\d\d)$/.test(date) ? `${date}Z` : date
  return closeTable(table, {
    format: 'PowerShell CSV',
    counters: columns.counters,
    coverage,
    statedTotals: null,
    capture: takenAt === null ? {} : { takenAt },
  })
}
