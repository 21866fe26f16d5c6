import { phrase } from '../phrase.ts'
import { type PoolKind, type PoolTag, toTag } from '../pool.ts'
import {
  advance,
  endsOpen,
  isBlank,
  type LineCursor,
  lineAt,
  numberBetween,
  skipDigits,
  skipSpace,
  stepBack,
} from './lines.ts'
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
 * PoolMon: copies of its screen, and the files it writes with `-n`, which hold one snapshot after the other.
 * Source: WDK documentation, "PoolMon Display"; `-n` layouts of 32-bit and 64-bit machines read off public outputs.
 *
 *  Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc  Mapped_Driver
 *
 *  Dh 1 Paged        24 (   0)        24 (   0)        0       0 (     0)      0 [Gdi Objects]
 *  ^^^^ four characters; deltas in parentheses stand only on the screen
 */
export const readPoolmon: TableReader = (cursor, source) => {
  const header = HEADER.exec(lineAt(cursor))
  if (header === null) return null
  const table = startTable(source, cursor.number)
  const tagColumn = (header[1] ?? '').length
  const elided = readRows(cursor, table, tagColumn)
  if (elided) report(table, 'ROWS_ELIDED', table.line)
  const coverage = { kind: elided || isCut(table) ? 'partial' : 'all' } as const
  return closeTable(table, { format: 'PoolMon', counters: 'cumulative', coverage, statedTotals: null })
}

const HEADER = /^((?:## |\s)*)Tag\s+Type\s+Allocs\s+Frees\s+Diff\s+Bytes\s+Per Alloc\b/

/** Reads rows until the next snapshot begins; true when dots stand for rows. */
const readRows = (cursor: LineCursor, table: Table, tagColumn: number): boolean => {
  let elided = false
  while (advance(cursor)) {
    if (isBlank(cursor)) continue
    if (readRow(cursor, table, tagColumn)) continue
    const line = lineAt(cursor)
    if (BEGINS_SNAPSHOT.test(line)) {
      stepBack(cursor)
      break
    }
    if (DOTS.test(line)) elided = true
    else if (!NOISE.test(line)) reportLine(cursor, table, line)
  }
  return elided
}

const BEGINS_SNAPSHOT = /^\s*(Memory:|Commit:|(## )?Tag\s+Type\s)/
/** Titles, rules, and the date that a collector writes between snapshots. */
const NOISE = /^\s*(-{3,}|.*pool information\s*$|.*\d{1,2}:\d{2}|.*\d{4}[-/.]\d{1,2}|.*\d{1,2}[-/.]\d{4})/
const DOTS = /^\s*\.{2,}\s*$/

const reportLine = (cursor: LineCursor, table: Table, line: string): void =>
  report(table, endsOpen(cursor) ? 'CUT_LINE' : 'UNREAD_LINE', cursor.number, phrase`${excerpt(line)}`)

/** Adds the current line as a row; false when it is none. A row that is cut or contradicts itself is reported here. */
const readRow = (cursor: LineCursor, table: Table, tagColumn: number): boolean => {
  const { text, end, number: line } = cursor
  const type = typeOf(cursor)
  if (type === null) return false
  const tag = tagBefore(cursor, type.at, tagColumn)
  const numbers = readNumbers(text, type.at + type.width, end)
  if (tag === null || numbers === null) return false
  const [allocs, frees, diff, bytes, perAlloc] = numbers
  const usage = { tag, pool: type.pool, allocs, frees, bytes }
  if (perAlloc !== (diff > 0 ? Math.floor(bytes / diff) : 0) && endsOpen(cursor)) {
    report(table, 'CUT_LINE', line, phrase`${excerpt(lineAt(cursor))}`)
    return true
  }
  checkDiff(table, usage, { diff, line })
  addUsage(table, usage)
  return true
}

interface TypeColumn {
  readonly at: number
  readonly width: number
  readonly pool: PoolKind
}

/** `Nonp` or `Paged` as a word of its own, after a tag of at least one character and at most a margin's distance away. */
const typeOf = (cursor: LineCursor): TypeColumn | null => {
  const { text, start, end } = cursor
  for (let at = start + 2; at < Math.min(end, start + 16); at++) {
    if (text[at - 1] !== ' ' && text[at - 1] !== '\t') continue
    if (text.startsWith('Nonp ', at)) return { at, width: 4, pool: 'nonpaged' }
    if (text.startsWith('Paged ', at)) return { at, width: 5, pool: 'paged' }
  }
  return null
}

/**
 * Where the row keeps the header's columns the tag is exactly four characters; where a page moved them, it is the word
 * before the type.
 */
const tagBefore = (cursor: LineCursor, typeAt: number, tagColumn: number): PoolTag | null => {
  const { text, start } = cursor
  const margin = text.slice(start, start + tagColumn)
  if (typeAt - start === tagColumn + 5 && margin.trim() === '') return toTag(text.slice(typeAt - 5, typeAt - 1))
  if (typeAt - start === 5) return toTag(text.slice(start, start + 4))
  const word = text.slice(start, typeAt).trim()
  return word.length > 0 && word.length <= 4 ? toTag(word) : null
}

type Numbers = [allocs: number, frees: number, diff: number, bytes: number, perAlloc: number]

/** `737 (   0)       710 (   0)       27   22464 (     0)    832`: five numbers, three with a delta or none with one. */
const readNumbers = (text: string, from: number, end: number): Numbers | null => {
  const numbers: Numbers = [0, 0, 0, 0, 0]
  let at = from
  for (let index = 0; index < 5; index++) {
    at = skipDelta(text, at, end)
    const digits = skipSpace(text, at, end)
    at = skipDigits(text, digits, end)
    if (at === digits) return null
    numbers[index] = numberBetween(text, digits, at)
  }
  return numbers
}

const skipDelta = (text: string, at: number, end: number): number => {
  const open = skipSpace(text, at, end)
  if (text[open] !== '(') return at
  const shut = text.indexOf(')', open)
  return shut === -1 || shut >= end ? at : shut + 1
}
