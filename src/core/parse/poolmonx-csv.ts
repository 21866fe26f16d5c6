import { phrase } from '../phrase.ts'
import { type PoolKind, toTag } from '../pool.ts'
import { advance, endsOpen, isBlank, type LineCursor, lineAt, numberBetween, skipDigits } from './lines.ts'
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
  const { text, end, number: line } = cursor
  const tagEnd = tagEndOf(cursor)
  const pool = poolAt(text, tagEnd + 1)
  if (pool === null) return false
  const counts: Counts = [0, 0, 0, 0]
  let at = tagEnd + 1 + TYPES[pool].length
  for (let index = 0; index < counts.length; index++) {
    const stop = skipDigits(text, at, end)
    if (stop === at || text[stop] !== ',') return false
    counts[index] = numberBetween(text, at, stop)
    at = stop + 1
  }
  const [allocs, frees, diff, bytes] = counts
  const usage = { tag: toTag(unquoted(text.slice(cursor.start, tagEnd))), pool, allocs, frees, bytes }
  checkDiff(table, usage, { diff, line })
  addUsage(table, usage)
  // The export ends every line, so an open end is a broken copy even where the counts of its last row are whole.
  if (endsOpen(cursor)) reportLine(cursor, table)
  return true
}

type Counts = [allocs: number, frees: number, diff: number, bytes: number]

const TYPES = { paged: 'Paged,', nonpaged: 'Non Paged,' } as const

const poolAt = (text: string, at: number): PoolKind | null => {
  if (text.startsWith(TYPES.paged, at)) return 'paged'
  return text.startsWith(TYPES.nonpaged, at) ? 'nonpaged' : null
}

/** Place of the comma after the tag. A tag may hold a comma or a quote of its own, lack its last blanks, or stand in quotes. */
const tagEndOf = ({ text, start, end }: LineCursor): number => {
  if (text[start + 4] === ',' && poolAt(text, start + 5) !== null) return start + 4
  const quote = text[start] === '"' ? text.indexOf('",', start + 1) + 1 : 0
  const comma = quote > 0 ? quote : text.indexOf(',', start)
  return comma === -1 || comma > end ? end : comma
}

const unquoted = (field: string): string =>
  field.length > 4 && field.startsWith('"') && field.endsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field
