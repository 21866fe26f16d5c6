import type { PoolKind } from '../pool.ts'
import { COMMA } from './ascii.ts'
import { closingQuote, splitCsv } from './csv.ts'
import { advance, endsOpen, isBlank, type LineCursor, readDifference, readNumber, stepBack } from './lines.ts'
import {
  addUsage,
  closeTable,
  noteDescription,
  type Reader,
  rowsForTag,
  startTable,
  TAG_LENGTH,
  type Table,
} from './table.ts'
import { checkDiff, reportLine } from './table-problems.ts'

/**
 * Reads PoolMonX's export: one row per tag and pool, in no order.
 * Source: the exports that zodiacon/PoolMonX publishes.
 *
 *     Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc,Source,SourceDescription
 *     Se  ,Paged,9732686,9728431,4255,207104,202 KB,48,nt!se,General security allocations
 *     ^^^^ the counts stand before any free text, so they are read by their columns; quotes matter in a tag only
 */
export const readPoolmonxCsv: Reader = ({ cursor, source, tags }) => {
  if (!cursor.text.startsWith(HEADER, cursor.start)) return null
  const table = startTable(source, cursor.number, tags)
  while (advance(cursor)) {
    if (readRow(cursor, table) || isBlank(cursor)) continue
    if (cursor.text.startsWith(HEADER, cursor.start)) {
      // Exports that were appended to each other: a header begins the next one.
      stepBack(cursor)
      break
    }
    reportLine(table, cursor)
  }
  return closeTable(table, { format: 'PoolMonX CSV' }, readWords)
}

const HEADER = 'Tag,Type,Allocs,Frees,Diff,Bytes,KB,'

/** Adds the current line as a row; false when it is none. */
const readRow = (cursor: LineCursor, table: Table): boolean => {
  const { text } = cursor
  const tagEnd = tagEndOf(cursor)
  const pool = poolAt(text, tagEnd + 1)
  if (pool === null) return false
  cursor.at = tagEnd + 1 + TYPES[pool].length
  const allocs = readCount(cursor)
  const frees = readCount(cursor)
  const diff = readDiff(cursor)
  const bytes = readCount(cursor)
  if (allocs < 0 || frees < 0 || Number.isNaN(diff) || bytes < 0) return false
  const tagText = unquoted(text.slice(cursor.start, tagEnd))
  if (tagText.length > TAG_LENGTH) return false
  const rows = rowsForTag(table, tagText)
  const usage = { tag: rows.tag, pool, allocs, frees, bytes }
  checkDiff(table, usage, diff, cursor.number)
  addUsage(table, rows, usage)
  noteDescription(table, rows, cursor)
  // The export ends every line: an open end is a cut copy, even where the counts are whole.
  if (endsOpen(cursor)) reportLine(table, cursor)
  return true
}

/** Reads a number and its comma; -1 where they are missing. */
const readCount = (cursor: LineCursor): number => {
  const count = readNumber(cursor)
  if (cursor.codes[cursor.at] !== COMMA) return -1
  cursor.at++
  return count
}

const readDiff = (cursor: LineCursor): number => {
  const diff = readDifference(cursor)
  if (cursor.codes[cursor.at] !== COMMA) return Number.NaN
  cursor.at++
  return diff
}

/** Reads `202 KB,48,nt!se,General security allocations`: the last two columns are source and description. */
const readWords = (rest: string): string => {
  const [source = '', words = ''] = splitCsv(rest)?.slice(2) ?? []
  return [words, source].filter((part) => part !== '').join(', ')
}

const TYPES = { paged: 'Paged,', nonpaged: 'Non Paged,' } as const

const poolAt = (text: string, at: number): PoolKind | null => {
  if (text.startsWith(TYPES.paged, at)) return 'paged'
  return text.startsWith(TYPES.nonpaged, at) ? 'nonpaged' : null
}

/**
 * Index of the comma after the tag. A tag may hold a comma or a quote of its own, lack its last blanks, or stand in
 * quotes.
 */
const tagEndOf = ({ text, start, end }: LineCursor): number => {
  if (text[start + 4] === ',' && poolAt(text, start + 5) !== null) return start + 4
  const quote = text[start] === '"' ? closingQuote(text, start + 1) + 1 : 0
  const comma = quote > 0 ? quote : text.indexOf(',', start)
  return comma === -1 || comma > end ? end : comma
}

const unquoted = (field: string): string =>
  field.length > 4 && field.startsWith('"') && field.endsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field
