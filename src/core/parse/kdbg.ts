import { type PoolTag, toTag } from '../pool.ts'
import { advance, endsOpen, isBlank, type LineCursor, lineAt, stepBack } from './lines.ts'
import {
  addBothPools,
  closeTable,
  isCut,
  report,
  reportLine,
  startTable,
  type Table,
  type TableReader,
  tagOf,
} from './table.ts'

/**
 * ReactOS kdbg's `!poolused 1`: TAB-separated, no TOTAL. A tag that does not print stands as the number that its bytes
 * make, little-endian, and what has no tag is `Anon`.
 * Source: the format as ReactOS developers show it in public logs; no real dump was at hand.
 *
 *     Tag\t\tAllocs\t\tFrees\t\tDiff\t\tUsed\t\tAllocs\t\tFrees\t\tDiff\t\tUsed
 *     Ntfx\t\t1200\t\t1100\t\t100\t\t25600\t\t0\t\t0\t\t0\t\t0
 *     0x00000001\t3\t\t1\t\t2\t\t64\t\t0\t\t0\t\t0\t\t0
 */
export const readKdbg: TableReader = (cursor, source) => {
  const header = HEADER.exec(lineAt(cursor))
  if (header === null) return null
  const table = startTable(source, cursor.number)
  if (header[1] === undefined) {
    report(table, 'KDBG_SHORT', cursor.number)
    return { snapshots: [], problems: table.problems }
  }
  while (advance(cursor)) {
    if (isBlank(cursor) || readRow(cursor, table)) continue
    if (PROMPT.test(lineAt(cursor))) {
      stepBack(cursor)
      break
    }
    reportLine(table, cursor)
  }
  const coverage = { kind: isCut(table) ? 'partial' : 'all' } as const
  return closeTable(table, { format: 'kdbg !poolused', counters: 'cumulative', coverage, statedTotals: null })
}

const HEADER = /^\s*Tag\t+Allocs\t+(Frees\t+Diff\t+)?Used\t+Allocs\t+(?:Frees\t+Diff\t+)?Used\s*$/
const PROMPT = /^\s*kdb:>|^\t*NonPaged/i

const readRow = (cursor: LineCursor, table: Table): boolean => {
  const match = ROW.exec(lineAt(cursor))
  // Every row ends with its line break; without one the last number may be cut.
  if (match === null || endsOpen(cursor)) return false
  const [, text = '', ...counts] = match
  addBothPools(table, tagIn(cursor, text), { counts: counts.map(Number), line: cursor.number })
  return true
}

const ROW = /^([^\t]{4}|0x[0-9a-f]{8})\t+(\d+)\t+(\d+)\t+(\d+)\t+(\d+)\t+(\d+)\t+(\d+)\t+(\d+)\t+(\d+)\s*$/i

const tagIn = (cursor: LineCursor, text: string): PoolTag => {
  if (text.length === 4) return tagOf(cursor, text)
  const number = Number.parseInt(text.slice(2), 16)
  return toTag(String.fromCharCode(...[0, 8, 16, 24].map((shift) => (number >>> shift) & 0xff)))
}
