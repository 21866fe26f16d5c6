import { type Coverage, type PoolKind, poolKinds, type Snapshot } from '../pool.ts'
import { asUtc } from '../time.ts'
import { COMMA, QUOTE } from './ascii.ts'
import { closingQuote, splitCsv } from './csv.ts'
import { timeIn } from './dates.ts'
import { advance, endsWithout, isBlank, type LineCursor, lineAt, nextTagAt, readNumber, stepBack } from './lines.ts'
import {
  addUsage,
  closeTable,
  noteDescription,
  type Reader,
  rowsForTag,
  startTable,
  TAG_LENGTH,
  type Table,
  type TableRead,
} from './table.ts'
import { checkDiff, isDamaged, report, reportLine, reportTop } from './table-problems.ts'
import type { Transcript } from './transcript.ts'

/**
 * Reads the CSV of the poolmon-powershell family of scripts. Columns are optional and in any order. A looped run writes
 * one snapshot after the other under one header: a new time begins a new snapshot. Source: the scripts' published
 * examples.
 *
 *     "DateTime","DateTimeUTC","Tag","PagedAllocs","PagedFrees","PagedDiff","PagedUsedBytes","NonPagedAllocs",…
 *     "2019-07-24T12:21:57","2019-07-24T10:21:57","FMfn","8665967","5982729","2683238","1495080176","0",…
 */
export const readPowershellCsv: Reader = (transcript) => {
  const { cursor } = transcript
  if (nextTagAt(cursor) >= cursor.end) return null
  const columns = columnsOf(lineAt(cursor))
  return columns === null ? null : readSnapshots(transcript, columns)
}

/** The columns of a file. */
interface Columns {
  /** The kind of each column, in order. */
  readonly kinds: readonly (ColumnKind | number)[]
  readonly pools: readonly PoolColumns[]
  /** The file has a column of binaries or descriptions. */
  readonly hasWords: boolean
  readonly isUtc: boolean
  readonly counters: Snapshot['counters']
}

/** Kind of a text column; the kind of a number column is its index in the counts of a row. */
type ColumnKind = 'tag' | 'time' | 'words' | 'other'

/** Indices in the counts of a row; -1 where the file has no such column. */
interface PoolColumns {
  readonly pool: PoolKind
  readonly allocs: number
  readonly frees: number
  readonly diff: number
  readonly bytes: number
}

const COUNTS = ['Allocs', 'Frees', 'Diff', 'UsedBytes'] as const
const POOLS = { nonpaged: 'NonPaged', paged: 'Paged' } as const

const columnsOf = (line: string): Columns | null => {
  const names = splitCsv(line.trim())
  if (names === null || !names.includes('Tag')) return null
  const numbers = Object.values(POOLS).flatMap((prefix) => COUNTS.map((name) => prefix + name))
  const given = numbers.filter((name) => names.includes(name))
  const pools = poolKinds
    .map((pool) => {
      const [allocs = -1, frees = -1, diff = -1, bytes = -1] = COUNTS.map((name) => given.indexOf(POOLS[pool] + name))
      return { pool, allocs, frees, diff, bytes }
    })
    .filter(({ bytes }) => bytes !== -1)
  if (pools.length === 0) return null
  const isUtc = names.includes('DateTimeUTC')
  const kinds = names.map((name) => (given.includes(name) ? given.indexOf(name) : textKindOf(name, isUtc)))
  return { kinds, pools, hasWords: kinds.includes('words'), isUtc, counters: countersOf(pools) }
}

const textKindOf = (name: string, isUtc: boolean): ColumnKind => {
  if (name === 'Tag') return 'tag'
  if (name === (isUtc ? 'DateTimeUTC' : 'DateTime')) return 'time'
  return name === 'Binary' || name === 'Description' ? 'words' : 'other'
}

/** The most that all pools of the file have: counts since boot, what is left, or bytes alone. */
const countersOf = (pools: readonly PoolColumns[]): Snapshot['counters'] => {
  if (pools.every(({ allocs, frees }) => allocs !== -1 && frees !== -1)) return 'cumulative'
  return pools.every(({ diff }) => diff !== -1) ? 'outstanding' : 'bytes'
}

interface Row {
  tag: string
  time: string
  readonly counts: number[]
}

const readSnapshots = ({ cursor, source, tags }: Transcript, columns: Columns): TableRead => {
  const reads: TableRead[] = []
  const row: Row = { tag: '', time: '', counts: [] }
  let table = startTable(source, cursor.number, tags)
  let time = ''
  let first: string | null = null
  const hasTime = columns.kinds.includes('time')
  if (columns.counters === 'bytes') report(table, 'BYTES_ONLY', cursor.number)
  while (advance(cursor)) {
    if (isBlank(cursor)) continue
    const line = cursor.number
    const isRow = readQuoted(cursor, columns, row) || readAny(cursor, columns, row)
    if (!isRow && columnsOf(lineAt(cursor)) !== null) {
      // Exports that were appended to each other: a header begins the next one.
      stepBack(cursor)
      break
    }
    if (!isRow || row.tag.length > TAG_LENGTH || endsWithout(cursor, '"')) {
      reportLine(table, cursor)
      continue
    }
    // Without a time, the first tag of a run begins the next one.
    const again = !hasTime && row.tag === first
    if (first === null) first = row.tag
    if ((row.time !== time || again) && table.rows.count > 0) {
      reads.push(close(table, columns, time))
      table = startTable(source, line, tags)
    }
    time = row.time
    addRow(cursor, table, { row, columns, line })
  }
  reads.push(close(table, columns, time))
  return {
    snapshots: reads.flatMap((read) => read.snapshots),
    drivers: [],
    problems: reads.flatMap((read) => read.problems),
    described: reads.flatMap((read) => read.described),
  }
}

/** Fills `row` from a line with each field in quotes, as PowerShell writes nearly all; false for any other line. */
const readQuoted = (cursor: LineCursor, { kinds }: Columns, row: Row): boolean => {
  const { text, codes, start, end } = cursor
  const last = kinds.length - 1
  let at = start
  for (let column = 0; column <= last; column++) {
    if (codes[at] !== QUOTE) return false
    const kind = kinds[column] ?? 'other'
    cursor.at = at + 1
    if (typeof kind === 'number') row.counts[kind] = readNumber(cursor)
    else cursor.at = closingQuote(text, at + 1)
    if (cursor.at === -1 || cursor.at >= end || codes[cursor.at] !== QUOTE) return false
    // An empty field is no count of zero.
    if (typeof kind === 'number' ? row.counts[kind] === -1 : !keepText(row, kind, at + 1, cursor)) return false
    at = cursor.at + 1
    if (column < last && codes[at++] !== COMMA) return false
  }
  return at === end
}

/** Keeps the field between `from` and the cursor; false where it holds a doubled quote. */
const keepText = (row: Row, kind: ColumnKind, from: number, cursor: LineCursor): boolean => {
  const { text, at } = cursor
  if (kind === 'words' || kind === 'other') return true
  // Thousands of rows share one time: no new string for each.
  if (kind === 'time' && text.startsWith(row.time, from) && from + row.time.length === at) return true
  const field = text.slice(from, at)
  if (field.includes('"')) return false
  row[kind] = field
  return true
}

/** Lines of one record: only a hostile or damaged tag holds a line break. */
const MAX_RECORD_LINES = 4

/** Fills `row` from any CSV record; false where the line is none or a count is no number. */
const readAny = (cursor: LineCursor, { kinds, pools, counters }: Columns, row: Row): boolean => {
  let line = lineAt(cursor)
  let fields = splitCsv(line)
  for (let more = 1; fields === null && more < MAX_RECORD_LINES && advance(cursor); more++) {
    line = `${line}\n${lineAt(cursor)}`
    fields = splitCsv(line)
  }
  if (fields?.length !== kinds.length) return false
  for (const [column, field] of fields.entries()) {
    const kind = kinds[column]
    if (typeof kind === 'number') {
      // The script takes a counter that wrapped from one that did not.
      const mayBeNegative = counters === 'cumulative' && pools.some(({ diff }) => diff === kind)
      if (!(mayBeNegative ? /^-?\d{1,16}$/ : /^\d{1,16}$/).test(field)) return false
      row.counts[kind] = Number(field)
    }
    if (kind === 'tag' || kind === 'time') row[kind] = field
  }
  return true
}

interface FilledRow {
  readonly row: Row
  readonly columns: Columns
  readonly line: number
}

const addRow = (cursor: LineCursor, table: Table, { row, columns, line }: FilledRow): void => {
  const rows = rowsForTag(table, row.tag)
  const { tag } = rows
  for (const { pool, ...at } of columns.pools) {
    const [allocs, frees] = countsOf(row.counts, at, columns.counters)
    const usage = { tag, pool, allocs, frees, bytes: row.counts[at.bytes] ?? 0 }
    if (columns.counters === 'cumulative' && at.diff !== -1) checkDiff(table, usage, row.counts[at.diff] ?? 0, line)
    addUsage(table, rows, usage)
  }
  if (!columns.hasWords || cursor.number !== line) return
  cursor.at = cursor.start
  noteDescription(table, rows, cursor)
}

/** Reads description and binary of a record. */
const wordsIn = (record: string, { kinds }: Columns): string =>
  (splitCsv(record) ?? [])
    .filter((field, column) => kinds[column] === 'words' && field !== '')
    .toReversed()
    .join(', ')

const countsOf = (
  counts: readonly number[],
  at: Omit<PoolColumns, 'pool'>,
  counters: Snapshot['counters'],
): readonly [allocs: number, frees: number] => {
  switch (counters) {
    case 'cumulative':
      return [counts[at.allocs] ?? 0, counts[at.frees] ?? 0]
    case 'outstanding':
      return [counts[at.diff] ?? 0, 0]
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
  const coverage: Coverage = isDamaged(table) || reportTop(table) ? { kind: 'partial' } : whole
  const stated = timeIn(time)
  const takenAt = stated !== null && columns.isUtc ? asUtc(stated) : stated
  const capture = takenAt === null ? {} : { takenAt }
  const { counters } = columns
  return closeTable(table, { format: 'PowerShell CSV', counters, coverage, capture }, (record) =>
    wordsIn(record, columns),
  )
}
