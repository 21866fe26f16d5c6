import { advance, endsOpen, isBlank, type LineCursor, lineAt, readNumber, skipSpace, stepBack } from './lines.ts'
import { addUsage, closeTable, noteDescription, type Reader, rowsForTagAt, startTable, type Table } from './table.ts'
import { reportLine } from './table-problems.ts'

/**
 * Reads the output of Volatility 2's plug-in `pooltracker`, which reads the pool tracker table out of a memory image.
 * Source: output in public write-ups.
 *
 *     Tag    NpAllocs NpFrees  NpBytes   PgAllocs PgFrees PgBytes
 *     ------ -------- -------- -------- -------- -------- --------
 *     Thre     614895   614419   606688        0        0        0
 *     ^^^^ four characters, then six numbers, right-aligned under the rule, then driver and reason where asked for
 */
export const readPooltracker: Reader = ({ cursor, source, tags }) => {
  if (!HEADER.test(lineAt(cursor))) return null
  const table = startTable(source, cursor.number, tags)
  let ruleEnd = 0
  while (advance(cursor)) {
    const line = lineAt(cursor)
    if (HEADER.test(line) || BANNER.test(line)) {
      stepBack(cursor)
      break
    }
    if (RULE.test(line)) ruleEnd = line.trimEnd().length
    else if (!isBlank(cursor) && !readRow(cursor, table, ruleEnd)) reportLine(table, cursor)
  }
  return closeTable(table, { format: 'Volatility pooltracker' })
}

const HEADER = /^Tag\s+NpAllocs\s+NpFrees\s+NpBytes\s+PgAllocs\s+PgFrees\s+PgBytes/
/** The first line of an output that was appended. */
const BANNER = /^Volatility Foundation Volatility Framework/
const RULE = /^---[-\s]*$/

const readRow = (cursor: LineCursor, table: Table, ruleEnd: number): boolean => {
  const { start, end } = cursor
  cursor.at = start + 4
  const allocs = readCount(cursor)
  const frees = readCount(cursor)
  const bytes = readCount(cursor)
  const pagedAllocs = readCount(cursor)
  const pagedFrees = readCount(cursor)
  const pagedBytes = readCount(cursor)
  if (allocs < 0 || frees < 0 || bytes < 0 || pagedAllocs < 0 || pagedFrees < 0 || pagedBytes < 0) return false
  // A right-aligned number that stops short of its column at the very end of the file lost its last digits.
  if (endsOpen(cursor) && cursor.at === end && end - start < ruleEnd) return false
  const rows = rowsForTagAt(table, cursor, start)
  const { tag } = rows
  noteDescription(table, rows, cursor)
  addUsage(table, rows, { tag, pool: 'nonpaged', allocs, frees, bytes })
  addUsage(table, rows, { tag, pool: 'paged', allocs: pagedAllocs, frees: pagedFrees, bytes: pagedBytes })
  return true
}

const readCount = (cursor: LineCursor): number => {
  const from = cursor.at
  skipSpace(cursor)
  return cursor.at === from ? -1 : readNumber(cursor)
}
