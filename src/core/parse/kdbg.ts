import { TAB } from './ascii.ts'
import {
  advance,
  endsOpen,
  isBlank,
  type LineCursor,
  lineAt,
  readDifference,
  readNumber,
  skipSpace,
  stepBack,
} from './lines.ts'
import {
  addBothPools,
  closeTable,
  type Reader,
  rowsForTag,
  rowsForTagAt,
  startTable,
  type Table,
  tagOfNumber,
} from './table.ts'
import { report, reportLine } from './table-problems.ts'

/**
 * Reads ReactOS kdbg's `!poolused 1`: TAB-separated, no TOTAL. A tag that does not print is shown as its four bytes in
 * hexadecimal, little-endian; blocks without a tag are `Anon`.
 * Source: the format as ReactOS developers show it in public logs; no real dump was at hand.
 *
 *     Tag\t\tAllocs\t\tFrees\t\tDiff\t\tUsed\t\tAllocs\t\tFrees\t\tDiff\t\tUsed
 *     Ntfx\t\t1200\t\t1100\t\t100\t\t25600\t\t0\t\t0\t\t0\t\t0
 *     0x00000001\t3\t\t1\t\t2\t\t64\t\t0\t\t0\t\t0\t\t0
 */
export const readKdbg: Reader = ({ cursor, source, tags }) => {
  const header = HEADER.exec(lineAt(cursor))
  if (header === null) return null
  const table = startTable(source, cursor.number, tags)
  if (header[1] === undefined) {
    report(table, 'KDBG_SHORT', cursor.number)
    return { snapshots: [], drivers: [], problems: table.problems, described: [] }
  }
  const counts = new Array<number>(8).fill(0)
  while (advance(cursor)) {
    if (readRow(cursor, table, counts) || isBlank(cursor)) continue
    if (PROMPT.test(lineAt(cursor))) {
      stepBack(cursor)
      break
    }
    reportLine(table, cursor)
  }
  return closeTable(table, { format: 'kdbg !poolused' })
}

const HEADER = /^\s*Tag\t+Allocs\t+(Frees\t+Diff\t+)?Used\t+Allocs\t+(?:Frees\t+Diff\t+)?Used\s*$/
const PROMPT = /^\s*kdb:>|^\t*NonPaged/i

/** Fills `counts` from the current line and adds its rows; false when the line is no row. */
const readRow = (cursor: LineCursor, table: Table, counts: number[]): boolean => {
  const { text, start } = cursor
  // A tag may itself begin with 0x: then its TAB follows after four characters.
  const width = cursor.codes[start + 4] !== TAB && text.startsWith('0x', start) ? HEXADECIMAL_LENGTH : 4
  if (cursor.codes[start + width] !== TAB) return false
  cursor.at = start + width
  for (let index = 0; index < 8; index++) {
    skipSpace(cursor)
    // A block that one tag allocated and another freed makes the difference negative.
    const count = DIFFS.has(index) ? readDifference(cursor) : readNumber(cursor)
    if (Number.isNaN(count) || (count === -1 && !DIFFS.has(index))) return false
    counts[index] = count
  }
  // Every row ends with its line break; without one the last number may be cut.
  if (endsOpen(cursor) || cursor.at !== cursor.end) return false
  const rows =
    width === 4
      ? rowsForTagAt(table, cursor, start)
      : rowsForTag(table, tagOfNumber(Number(text.slice(start, start + width))))
  addBothPools(table, rows, counts, cursor.number)
  return true
}

/** Places of the differences among the eight figures. */
const DIFFS: ReadonlySet<number> = new Set([2, 6])
/** `0x00000001` */
const HEXADECIMAL_LENGTH = 10
