import { phrase } from '../phrase.ts'
import { toTag } from '../pool.ts'
import { advance, endsOpen, isBlank, type LineCursor, lineAt } from './lines.ts'
import {
  addUsage,
  checkDiff,
  closeTable,
  excerpt,
  isCut,
  report,
  startTable,
  type Table,
  type TableReader,
} from './table.ts'

/**
 * PoolMonX's export: one row per tag and pool, sorted by nothing.
 * Source: the exports that zodiacon/PoolMonX publishes.
 *
 *     Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc,Source,SourceDescription
 *     Se  ,Paged,9732686,9728431,4255,207104,202 KB,48,nt!se,General security allocations
 *     ^^^^ the counts stand before any free text, so they are read by place; quotes matter in a tag only
 */
export const readPoolmonxCsv: TableReader = (cursor, source) => {
  if (!HEADER.test(lineAt(cursor))) return null
  const table = startTable(source, cursor.number)
  while (advance(cursor)) {
    if (!isBlank(cursor) && !readRow(cursor, table)) reportLine(cursor, table)
  }
  const coverage = { kind: isCut(table) ? 'partial' : 'all' } as const
  return closeTable(table, { format: 'PoolMonX CSV', counters: 'cumulative', coverage, statedTotals: null })
}

const HEADER = /^Tag,Type,Allocs,Frees,Diff,Bytes,KB,/

const reportLine = (cursor: LineCursor, table: Table): void =>
  report(table, endsOpen(cursor) ? 'CUT_LINE' : 'UNREAD_LINE', cursor.number, phrase`${excerpt(lineAt(cursor))}`)

/** Adds the current line as a row; false when it is none. */
const readRow = (cursor: LineCursor, table: Table): boolean => {
  ROW.lastIndex = cursor.start
  const match = ROW.exec(cursor.text)
  if (match === null) return false
  const [, quoted, bare = '', type, allocs, frees, diff, bytes] = match
  const usage = {
    tag: toTag(quoted === undefined ? bare : quoted.replaceAll('""', '"')),
    pool: type === 'Paged' ? 'paged' : 'nonpaged',
    allocs: Number(allocs),
    frees: Number(frees),
    bytes: Number(bytes),
  } as const
  checkDiff(table, usage, { diff: Number(diff), line: cursor.number })
  addUsage(table, usage)
  // The export ends every line, so an open end is a broken copy even where the counts of its last row are whole.
  if (endsOpen(cursor)) reportLine(cursor, table)
  return true
}

/** A tag may hold a comma, lack its last blanks, or stand in quotes. */
const ROW =
  /(?:"((?:[^"\n]|""){1,8})"|([^\n]{4}|[^,\n]{1,3})),(Paged|Non Paged),(\d{1,15}),(\d{1,15}),(\d{1,15}),(\d{1,15}),/y
