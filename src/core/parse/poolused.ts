import { phrase } from '../phrase.ts'
import { type Coverage, type PoolTag, type PoolTotals, sumBytes, toTag } from '../pool.ts'
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
  type Parsed,
  report,
  startTable,
  type Table,
  type TableReader,
} from './table.ts'

/**
 * `!poolused [Flags [TagPattern]]` of WinDbg and KD.
 * Source: debugger documentation, "!poolused"; layouts read off public outputs of 2000 to 2024.
 *
 *                 NonPaged                                         Paged
 *  Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used
 *
 *  Hack           1           0         1          112            0           0         0            0\tdescription
 * TOTAL           1           0         1          112            0           0         0            0
 *  ^^^^ columns 2 to 5 are the tag, blanks included; the verbose form counts since boot, the short one what is left
 */
export const readPoolused: TableReader = (cursor, source) => {
  const header = HEADER.exec(lineAt(cursor))
  if (header === null) return null
  const layout = layoutOf(header)
  const pattern = patternBefore(cursor)
  const table = startTable(source, cursor.number)
  const total = readRows(cursor, table, layout)
  return close(table, layout, { total, pattern })
}

interface Layout {
  /** Column of the tag, 0-based: 1 as the debugger prints it, 0 where a page or a collector took the margin away. */
  readonly tagColumn: number
  /** Numbers per row: allocs, frees, diff, used for each pool, or without frees and diff in the short form. */
  readonly numbers: 4 | 8
  /** Width of the last number of the old short layout, which has the description glued to it; 0 elsewhere. */
  readonly gluedWidth: number
  /** Where the last number of a row ends when nothing overflowed; 0 where blanks were collapsed. */
  readonly rowEnd: number
}

const HEADER = /^(\s*)Tag(\s+)Allocs\s+(Frees\s+Diff\s+)?Used\s+(?:\*\s+)?Allocs\s+(?:Frees\s+Diff\s+)?Used\s*$/

const layoutOf = (header: RegExpExecArray): Layout => {
  const [line, margin = '', gap = '', verbose] = header
  const tagColumn = margin.length > 0 ? 1 : 0
  const collapsed = gap.length === 1
  const numbers = verbose === undefined ? 4 : 8
  // The old short layout is the only narrow one without a TAB before the description.
  const gluedWidth = numbers === 4 && !collapsed && line.trimEnd().length < 45 ? 9 : 0
  return { tagColumn, numbers, gluedWidth, rowEnd: collapsed ? 0 : line.trimEnd().length }
}

interface Total {
  readonly line: number
  readonly numbers: readonly number[]
}

/** Reads rows until TOTAL, the next prompt or the next header; what is neither row nor known noise is reported. */
const readRows = (cursor: LineCursor, table: Table, layout: Layout): Total | null => {
  const { text } = cursor
  const row: Row = { tagStart: 0, numbers: new Array<number>(layout.numbers).fill(0), end: 0 }
  for (;;) {
    if (!advance(cursor)) return null
    if (isBlank(cursor)) continue
    if (readRow(cursor, layout, row)) {
      if (isTotal(text, cursor.start)) return { line: cursor.number, numbers: [...row.numbers] }
      addRow(cursor, table, { layout, row })
      continue
    }
    const line = lineAt(cursor)
    if (endsTable(line)) {
      stepBack(cursor)
      return null
    }
    if (DOTS.test(line)) continue
    if (!NOISE.test(line))
      report(table, endsOpen(cursor) ? 'CUT_LINE' : 'UNREAD_LINE', cursor.number, phrase`${excerpt(line)}`)
  }
}

interface Row {
  tagStart: number
  readonly numbers: number[]
  /** End of the last number. */
  end: number
}

/** `fff7d pages`, `*** CacheSize too low`, `counts: 49797 cached/…`: what the debugger says about its own cache. */
const NOISE =
  /^\s*(Using a machine size of|\*+ ?(CacheSize|Transition PTEs)|Max cache size is|Total memory in cache|Number of regions cached|\d+ full reads broken|counts\s*:|bytes\s*:|Sorting by|Pool Used:|NonPaged\s+Paged\s*$)/i
const DOTS = /^\s*\.{2,}/
const PROMPT = /^\s*(\d*:? ?l?kd>|quit:)/

const endsTable = (line: string): boolean => PROMPT.test(line) || HEADER.test(line)

const isTotal = (text: string, start: number): boolean => /^ ?TOTAL\s/.test(text.slice(start, start + 8))

/** Fills `row` from the current line; false when the line is no row. Only places and digits decide, never words. */
const readRow = (cursor: LineCursor, layout: Layout, row: Row): boolean => {
  const { text, end } = cursor
  // TOTAL stands in column 1 or 2, whatever the layout, and is a letter longer than a tag.
  const total = isTotal(text, cursor.start)
  row.tagStart = tagStart(cursor, layout)
  let at = total ? text.indexOf('TOTAL', cursor.start) + 5 : tagEnd(text, row.tagStart, layout)
  for (let index = 0; index < layout.numbers; index++) {
    let digits = skipSpace(text, at, end)
    if (index === 4 && text[digits] === '*') digits = skipSpace(text, digits + 1, end)
    const stop = digitsEnd(text, { digits, end, from: at, width: index === 3 && !total ? layout.gluedWidth : 0 })
    if (stop === digits || digits === at) return false
    row.numbers[index] = numberBetween(text, digits, stop)
    at = stop
  }
  row.end = at
  return true
}

/** The tag's column; a row that a page or a collector moved by its margin is followed there. */
const tagStart = (cursor: LineCursor, layout: Layout): number => {
  const { text, start, end } = cursor
  if (layout.rowEnd === 0) return skipSpace(text, start, end)
  if (layout.tagColumn === 1) return text[start] === ' ' ? start + 1 : start
  return text[start] === ' ' && text[start + 4] !== ' ' ? start + 1 : start
}

const tagEnd = (text: string, start: number, layout: Layout): number => {
  if (layout.rowEnd > 0) return start + 4
  // Blanks were collapsed, so the tag's own blanks are gone: it ends at the first one.
  const blank = text.indexOf(' ', start)
  return blank === -1 || blank > start + 4 ? start + 4 : blank
}

/**
 *  ohci        1      136         0        01394 OHCI host controller driver
 *                                          ^ the number ends with its nine columns: what follows is the description
 *
 * A number that fills its field and overflows it has no blank before it to count from, so there all digits are its own.
 */
const digitsEnd = (text: string, field: { digits: number; end: number; from: number; width: number }): number => {
  const stop = skipDigits(text, field.digits, field.end)
  const limit = field.from + field.width
  return field.width > 0 && field.digits > field.from + 1 && stop > limit ? limit : stop
}

const addRow = (cursor: LineCursor, table: Table, read: { readonly layout: Layout; readonly row: Row }): void => {
  const { row, layout } = read
  const { text, number: line } = cursor
  const tag = toTag(text.slice(row.tagStart, tagEnd(text, row.tagStart, layout)))
  // A right-aligned number that stops short of its column at the very end of the file lost its last digits.
  const cut = endsOpen(cursor) && row.end === cursor.end && row.end - cursor.start < layout.rowEnd
  if (cut) {
    report(table, 'CUT_LINE', line, phrase`${excerpt(lineAt(cursor))}`)
    return
  }
  if (layout.numbers === 4) {
    const [nonpaged = 0, nonpagedBytes = 0, paged = 0, pagedBytes = 0] = row.numbers
    addSide(table, tag, { pool: 'nonpaged', allocs: nonpaged, frees: 0, diff: nonpaged, bytes: nonpagedBytes, line })
    addSide(table, tag, { pool: 'paged', allocs: paged, frees: 0, diff: paged, bytes: pagedBytes, line })
    return
  }
  const [allocs = 0, frees = 0, diff = 0, bytes = 0, pagedAllocs = 0, pagedFrees = 0, pagedDiff = 0, pagedBytes = 0] =
    row.numbers
  addSide(table, tag, { pool: 'nonpaged', allocs, frees, diff, bytes, line })
  addSide(table, tag, {
    pool: 'paged',
    allocs: pagedAllocs,
    frees: pagedFrees,
    diff: pagedDiff,
    bytes: pagedBytes,
    line,
  })
}

interface Side {
  readonly pool: 'nonpaged' | 'paged'
  readonly allocs: number
  readonly frees: number
  readonly diff: number
  readonly bytes: number
  readonly line: number
}

/** Zeros are said too: in a dump with rows missing they tell a tag that was not there from one that is not known. */
const addSide = (table: Table, tag: PoolTag, side: Side): void => {
  const { pool, allocs, frees, diff, bytes, line } = side
  const usage = { tag, pool, allocs, frees, bytes }
  checkDiff(table, usage, { diff, line })
  addUsage(table, usage)
}

const close = (
  table: Table,
  layout: Layout,
  seen: { readonly total: Total | null; readonly pattern: string | null },
): Parsed => {
  const { total, pattern } = seen
  if (total === null && table.usages.length > 0 && !isCut(table)) report(table, 'NO_TOTAL', table.line)
  const missing = total === null ? null : missingRows(table, layout, total)
  if (total !== null && missing !== null) report(table, 'TOTAL_MISMATCH', total.line, missing)
  if (pattern !== null) report(table, 'FILTERED', table.line, phrase`${pattern}`)
  return closeTable(table, {
    format: '!poolused',
    counters: layout.numbers === 8 ? 'cumulative' : 'outstanding',
    coverage: coverageOf(total !== null && missing === null, pattern),
    statedTotals: total === null ? null : statedTotals(layout, total.numbers),
  })
}

const coverageOf = (complete: boolean, pattern: string | null): Coverage => {
  if (!complete) return { kind: 'partial' }
  return pattern === null ? { kind: 'all' } : { kind: 'filtered', pattern }
}

const statedTotals = (layout: Layout, numbers: readonly number[]): PoolTotals =>
  layout.numbers === 8
    ? { nonpaged: numbers[3] ?? 0, paged: numbers[7] ?? 0 }
    : { nonpaged: numbers[1] ?? 0, paged: numbers[3] ?? 0 }

/** TOTAL is a checksum of the rows: says what does not add up, null when all does. */
const missingRows = (table: Table, layout: Layout, total: Total): ReturnType<typeof phrase> | null => {
  const bytes = sumBytes(table.usages)
  const stated = statedTotals(layout, total.numbers)
  const allocs = { nonpaged: 0, paged: 0 }
  for (const usage of table.usages) allocs[usage.pool] += usage.allocs
  const [nonpaged = 0] = total.numbers
  const paged = total.numbers[layout.numbers / 2] ?? 0
  if (!isSame(bytes.nonpaged, stated.nonpaged)) {
    return phrase`${bytes.nonpaged} of ${stated.nonpaged} bytes of nonpaged pool are in rows`
  }
  if (!isSame(bytes.paged, stated.paged))
    return phrase`${bytes.paged} of ${stated.paged} bytes of paged pool are in rows`
  if (!isSame(allocs.nonpaged, nonpaged))
    return phrase`${allocs.nonpaged} of ${nonpaged} nonpaged allocations are in rows`
  return isSame(allocs.paged, paged) ? null : phrase`${allocs.paged} of ${paged} paged allocations are in rows`
}

/** Old debuggers add up in 32 bits. */
const isSame = (sum: number, stated: number): boolean => sum === stated || (sum - stated) % 2 ** 32 === 0

/** The tag pattern of the command above the header, where the transcript shows the command: `kd> !poolused 1 Hack`. */
const patternBefore = (cursor: LineCursor): string | null => {
  const above = cursor.text.slice(Math.max(0, cursor.start - 2000), cursor.start)
  const commandAt = above.lastIndexOf('!poolused')
  if (commandAt === -1) return null
  const [line = ''] = above.slice(commandAt).split('\n', 1)
  const pattern = /^!poolused\s+(?:0x)?[0-9a-f]+\s+([^\s;"]+)/i.exec(line)?.[1]
  return pattern === undefined || pattern === '*' ? null : pattern
}
