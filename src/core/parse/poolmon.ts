import { phrase } from '../phrase.ts'
import type { Coverage, PoolKind, PoolTotals } from '../pool.ts'
import { BLANK, LETTER_N, LETTER_P, OPENING_BRACKET, TAB } from './ascii.ts'
import { lastTimeIn } from './dates.ts'
import { isElision } from './elision.ts'
import {
  advance,
  endsOpen,
  isBlank,
  type LineCursor,
  lineAt,
  readDifference,
  readNumber,
  readNumbers,
  skipSpace,
  stepBack,
} from './lines.ts'
import {
  addUsage,
  closeTable,
  noteDescription,
  type Reader,
  rowsForTag,
  rowsForTagAt,
  startTable,
  sumRows,
  type Table,
} from './table.ts'
import { checkDiff, isDamaged, report, reportLine, reportTop } from './table-problems.ts'

/**
 * Reads copies of PoolMon's screen, and the files of `poolmon -n`, which hold one snapshot after the other.
 * Source: WDK documentation, "PoolMon Display"; `-n` layouts of 32-bit and 64-bit machines read off public outputs.
 *
 *  Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc  Mapped_Driver
 *
 *  Dh 1 Paged        24 (   0)        24 (   0)        0       0 (     0)      0 [Gdi Objects]
 *  ^^^^ four characters; deltas in parentheses stand only on the screen
 */
export const readPoolmon: Reader = ({ cursor, source, tags, above }) => {
  const header = HEADER.exec(lineAt(cursor))
  if (header === null) return null
  const table = startTable(source, cursor.number, tags)
  const lines = above()
  const capture = captureAbove(lines)
  const sessions = lines.findLast((line) => SESSION.test(line))
  const elided = readRows(cursor, table, (header[1] ?? '').length)
  if (elided) report(table, 'ROWS_ELIDED', table.line)
  const isPart = elided || isDamaged(table) || (sessions === undefined && reportCut(table, capture.pools))
  const coverage = coverageOf(isPart, sessions)
  return closeTable(table, { format: 'PoolMon', coverage, capture }, readMappedDriver)
}

/** Share of both pools that the rows of a whole table hold at least. */
const MIN_SHARE_IN_VIEW = 0.8
/** Bytes that the header may round up: each pool to KiB. */
const MAX_ROUNDING_BYTES = 2 * 1024
/** Reports a table of which a part is clearly missing; true where it is one. */
const reportCut = (table: Table, pools: PoolTotals | undefined): boolean => {
  const held = sumRows(table, 'bytes')
  const [rows, stated] = [held.nonpaged + held.paged, (pools?.nonpaged ?? 0) + (pools?.paged ?? 0)]
  if (table.rows.count === 0 || rows + MAX_ROUNDING_BYTES >= MIN_SHARE_IN_VIEW * stated) return reportTop(table)
  report(table, 'ROWS_NOT_IN_VIEW', table.line, phrase`${rows} of ${stated} bytes`)
  return true
}

const coverageOf = (partial: boolean, sessions: string | undefined): Coverage => {
  if (partial) return { kind: 'partial' }
  return sessions === undefined ? { kind: 'all' } : { kind: 'filtered', pattern: sessions.trim() }
}

const HEADER = /^((?:## |\s)*)Tag\s+Type\s+Allocs\s+Frees\s+Diff\s+Bytes\s+Per Alloc\b/
/** `Session 0 pool information`, `All sessions pool information`: another pool than the system's. */
const SESSION = /^\s*(Session \d+|All sessions) pool information\s*$/i

/**
 * Reads the size of both pools, and the time that a collector wrote: PoolMon writes none.
 *
 *     Commit: 193760K Limit:1279764K Peak: 987356K            Pool N:14340K P:18644K
 */
const captureAbove = (above: readonly string[]) => {
  const pools = above.map(poolTotalsIn).findLast((found) => found !== null)
  const takenAt = lastTimeIn(above)
  return { ...(pools == null ? {} : { pools }), ...(takenAt == null ? {} : { takenAt }) }
}

const poolTotalsIn = (line: string): PoolTotals | null => {
  const [, nonpaged, paged] = /Pool N:\s*(\d+)K\s+P:\s*(\d+)K/.exec(line) ?? []
  return nonpaged === undefined ? null : { nonpaged: Number(nonpaged) * 1024, paged: Number(paged) * 1024 }
}

/** Reads rows until the next snapshot begins; true when dots stand for rows. */
const readRows = (cursor: LineCursor, table: Table, tagColumn: number): boolean => {
  let elided = false
  while (advance(cursor)) {
    if (readRow(cursor, table, tagColumn) || isBlank(cursor)) continue
    const line = lineAt(cursor)
    if (BEGINS_SNAPSHOT.test(line) || (table.rows.count > 0 && DATE.test(line))) {
      stepBack(cursor)
      break
    }
    if (DOTS.test(line) || isElision(line)) elided = true
    else if (!NOISE.test(line) && !DATE.test(line)) reportLine(table, cursor)
  }
  return elided
}

const BEGINS_SNAPSHOT = /^\s*(Memory:|Commit:|(## )?Tag\s+Type\s)/i
/** Titles and rules. */
const NOISE = /^\s*(-{3,}\s*|.{0,80}pool information\s{0,20})$/i
/** A line that a collector writes between snapshots: a date or a time among a few words. */
const DATE =
  /^[\w\s,.:+()/\u0080-\uffff-]{0,40}(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}:\d{2}(:\d{2})?)[\w\s,.:+()/\u0080-\uffff-]{0,40}$/
const DOTS = /^\s*\.{2,}\s*$/

/** Adds the current line as a row; false when it is none. Reports a row that is cut or contradicts itself. */
const readRow = (cursor: LineCursor, table: Table, tagColumn: number): boolean => {
  const typeAt = typeOf(cursor, tagColumn)
  const pool = typeAt === -1 ? null : poolAt(cursor, typeAt)
  if (pool === null) return false
  const tagAt = tagBefore(cursor, typeAt, tagColumn)
  const tagText = tagAt === -1 ? shortTagBefore(cursor, typeAt) : ''
  if (tagText === null) return false
  cursor.at = typeAt + (pool === 'paged' ? 5 : 4)
  if (!readFigures(cursor)) return false
  // By their places: taking an array apart costs as much as reading a number.
  const allocs = figures[0] ?? 0
  const frees = figures[1] ?? 0
  const diff = figures[2] ?? 0
  const bytes = figures[3] ?? 0
  const perAlloc = figures[4] ?? 0
  if (endsOpen(cursor) && perAlloc !== (diff > 0 ? Math.floor(bytes / diff) : 0)) {
    reportLine(table, cursor)
    return true
  }
  const rows = tagAt === -1 ? rowsForTag(table, tagText) : rowsForTagAt(table, cursor, tagAt)
  const usage = { tag: rows.tag, pool, allocs, frees, bytes }
  checkDiff(table, usage, diff, cursor.number)
  noteDescription(table, rows, cursor)
  addUsage(table, rows, usage)
  return true
}

/** Reads `[ntfs.sys  -  AttrSup.c]`; its bracket stays open where the console cut it. */
const readMappedDriver = (rest: string): string =>
  /^\s*Unknown Driver/.test(rest) ? '' : rest.replace(/^\s*\[/, '').replace(/\]\s*$/, '')

/** Index of `Nonp` or `Paged` in its column, or as the first such word near it; -1 where there is none. */
const typeOf = (cursor: LineCursor, tagColumn: number): number => {
  const usual = cursor.start + tagColumn + 5
  if (poolAt(cursor, usual) !== null) return usual
  const last = Math.min(cursor.end, cursor.start + 16)
  for (let at = cursor.start + 2; at < last; at++) {
    if (poolAt(cursor, at) !== null) return at
  }
  return -1
}

const poolAt = ({ codes }: LineCursor, at: number): PoolKind | null => {
  const before = codes[at - 1]
  if (before !== BLANK && before !== TAB) return null
  const first = codes[at]
  if (first === LETTER_N) return isWord(codes, at, NONPAGED) ? 'nonpaged' : null
  return first === LETTER_P && isWord(codes, at, PAGED) ? 'paged' : null
}

const bytesOf = (word: string): Uint8Array => Uint8Array.from(word, (letter) => letter.charCodeAt(0))
const NONPAGED = bytesOf('Nonp ')
const PAGED = bytesOf('Paged ')

const isWord = (codes: Uint8Array, at: number, word: Uint8Array): boolean => {
  for (let index = 0; index < word.length; index++) if (codes[at + index] !== word[index]) return false
  return true
}

/**
 * Index of the tag: four characters before the type where the row keeps the header's columns, or the first of the line;
 * -1 where a page moved them.
 */
const tagBefore = ({ text, codes, start }: LineCursor, typeAt: number, tagColumn: number): number => {
  const isInColumn = typeAt - start === tagColumn + 5
  if (isInColumn && (tagColumn === 1 ? codes[start] === BLANK : text.slice(start, start + tagColumn).trim() === ''))
    return typeAt - 5
  return typeAt - start === 5 ? start : -1
}

/** The word before the type, as a tag; null where it is none. */
const shortTagBefore = ({ text, start }: LineCursor, typeAt: number): string | null => {
  const word = text.slice(start, typeAt).trim()
  return word.length > 0 && word.length <= 4 ? word : null
}

/** Figures of the row that is read: allocations, frees, their difference, bytes, and bytes per allocation. */
const figures = [0, 0, 0, 0, 0]

/** Reads the five numbers of a row into `figures`; false where one is missing. */
const readFigures = (cursor: LineCursor): boolean => {
  const from = cursor.at
  if (readNumbers(cursor, figures)) return true
  cursor.at = from
  for (let index = 0; index < figures.length; index++) {
    const count = index === DIFF ? readDiff(cursor) : readCount(cursor)
    if (Number.isNaN(count) || (count < 0 && index !== DIFF)) return false
    figures[index] = count
  }
  return true
}

/** Place of the difference among the figures. */
const DIFF = 2

const readDiff = (cursor: LineCursor): number => {
  skipSpace(cursor)
  if (cursor.codes[cursor.at] === OPENING_BRACKET) skipDelta(cursor)
  return readDifference(cursor)
}

/**
 * Reads a number, and before it the delta of the number to its left, which the screen shows: ` (   0)   710`; -1 for
 * none.
 */
const readCount = (cursor: LineCursor): number => {
  skipSpace(cursor)
  if (cursor.codes[cursor.at] === OPENING_BRACKET) skipDelta(cursor)
  return readNumber(cursor)
}

const skipDelta = (cursor: LineCursor): void => {
  const shut = cursor.text.indexOf(')', cursor.at)
  if (shut === -1 || shut >= cursor.end) return
  cursor.at = shut + 1
  skipSpace(cursor)
}
