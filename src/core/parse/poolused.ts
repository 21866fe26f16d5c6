import { phrase } from '../phrase.ts'
import { type Capture, type Coverage, type PoolKind, type PoolTotals, poolKinds } from '../pool.ts'
import { BLANK, LETTER_T, STAR } from './ascii.ts'
import { momentAbove } from './banner.ts'
import { isElision } from './elision.ts'
import {
  advance,
  endsOpen,
  isBlank,
  type LineCursor,
  lineAt,
  nextTagAt,
  readDifference,
  readNumber,
  skipSpace,
  stepBack,
} from './lines.ts'
import { commandIn, type PoolusedCommand } from './poolused-command.ts'
import {
  addBothPools,
  addUsage,
  closeTable,
  noteDescription,
  type Reader,
  rowsForTag,
  rowsForTagAt,
  startTable,
  sumRows,
  TAG_LENGTH,
  type Table,
  type TableRead,
} from './table.ts'
import { checkDiff, excerpt, isCut, report, reportLine } from './table-problems.ts'
import type { TagRows } from './transcript.ts'

/**
 * Reads `!poolused [Flags [TagPattern]]` of WinDbg and KD.
 * Source: debugger documentation, "!poolused"; layouts read off public outputs of 2000 to 2024.
 *
 *                 NonPaged                                         Paged
 *  Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used
 *
 *  Hack           1           0         1          112            0           0         0            0\tdescription
 * TOTAL           1           0         1          112            0           0         0            0
 *  ^^^^ columns 2 to 5 are the tag, blanks included; the verbose form counts since boot, the short one what is left
 */
export const readPoolused: Reader = ({ cursor, source, tags, above }) => {
  if (!mayBeHeader(cursor)) return null
  const header = HEADER.exec(lineAt(cursor))
  // A header of both pools that was cut off looks like one of one pool.
  if (header === null || (header[4] === undefined && endsOpen(cursor))) return null
  const table = startTable(source, cursor.number, tags)
  const lines = above()
  const layout = layoutOf(header, lines)
  const command = commandIn(lines)
  const resumed = lines.some((line) => RESUMES.test(line))
  const capture = momentAbove(lines)
  const total = readRows(cursor, table, layout)
  return close(table, layout, { total, command, resumed, capture })
}

interface Layout {
  /** Column of the tag, 0-based: 1 as the debugger prints it, 0 where a page or a collector took the margin away. */
  readonly tagColumn: number
  /** Numbers of one pool in a row: allocs, frees, diff and used, or without frees and diff in the short form. */
  readonly perPool: 2 | 4
  /** In the order of the columns. Some debuggers print the pool alone that they sort by. */
  readonly pools: readonly PoolKind[]
  /** Width of the last number of the old short layout, which has the description glued to it; 0 elsewhere. */
  readonly gluedWidth: number
  /** Column where the last number of a row ends if no number overflowed; 0 where blanks were collapsed. */
  readonly rowEnd: number
}

const HEADER = /^(\s*)Tag( +)Allocs +(Frees +Diff +)?Used(?: +(?:\* +)?(Allocs) +(?:Frees +Diff +)?Used)?\s*$/

/** Saves the expression: few lines have `Tag` within their first characters. */
const mayBeHeader = (cursor: LineCursor): boolean => nextTagAt(cursor) < Math.min(cursor.end, cursor.start + 8)

const layoutOf = (header: RegExpExecArray, above: readonly string[]): Layout => {
  const [line, margin = '', gap = '', verbose, second] = header
  const tagColumn = margin.length > 0 ? 1 : 0
  const collapsed = gap.length === 1
  const perPool = verbose === undefined ? 2 : 4
  const pools = second === undefined ? [poolAbove(above)] : poolKinds
  // The old short layout is the only narrow one without a TAB before the description.
  const isOldShort = perPool === 2 && pools.length === 2 && !collapsed && line.trimEnd().length < 45
  return {
    tagColumn,
    perPool,
    pools,
    gluedWidth: isOldShort ? 9 : 0,
    rowEnd: collapsed ? 0 : line.trimEnd().length,
  }
}

/** The pool that the line above the header of one pool names. */
const poolAbove = (above: readonly string[]): PoolKind =>
  /^\s*Paged\s*$/i.test(above.at(-1) ?? '') ? 'paged' : 'nonpaged'

interface Total {
  readonly line: number
  readonly numbers: readonly number[]
}

/**
 * Reads rows until TOTAL, the next prompt or the next header. Reports each line that is neither row nor known noise.
 */
const readRows = (cursor: LineCursor, table: Table, layout: Layout): Total | null => {
  const row: Row = { tagStart: 0, tagEnd: 0, numbers: new Array<number>(layout.perPool * layout.pools.length).fill(0) }
  while (advance(cursor)) {
    if (readRow(cursor, layout, row)) {
      if (isTotal(cursor)) return { line: cursor.number, numbers: [...row.numbers] }
      addRow(cursor, table, { layout, row })
      continue
    }
    if (isBlank(cursor)) continue
    const line = lineAt(cursor)
    if (endsTable(line)) {
      stepBack(cursor)
      return null
    }
    if (isElision(line)) report(table, 'ROWS_ELIDED', cursor.number)
    else if (!DOTS.test(line) && !NOISE.test(line)) reportLine(table, cursor)
  }
  return null
}

/** Indices of the current row’s tag in the text, and the row’s numbers. */
interface Row {
  tagStart: number
  tagEnd: number
  readonly numbers: number[]
}

/**
 * The debugger on its own cache: `fff7d pages`, `*** CacheSize too low`, `counts: 49797 cached/…`; and on symbols, as
 * the descriptions ask for them.
 */
const NOISE =
  /^\s*(\*{3} (?:ERROR|WARNING): (?:Symbol file|Module load completed|Unable to verify)|Unable to load image |Using a machine size of|\*+ ?(CacheSize|Transition PTEs)|Max cache size is|Total memory in cache|Number of regions cached|\d+ full reads broken|counts\s*:|bytes\s*:|Sorting by|Pool Used:|NonPaged\s+Paged\s*$)/i
const DOTS = /^\s*\.{2,}/
const PROMPT = /^\s*(\d*:? ?l?kd>|quit:)/i

const endsTable = (line: string): boolean => PROMPT.test(line) || HEADER.test(line)

/** TOTAL begins in column 1 or 2, whatever the layout, and is one letter longer than a tag. */
const isTotal = ({ text, codes, start }: LineCursor): boolean => {
  const at = codes[start] === BLANK ? start + 1 : start
  return codes[at] === LETTER_T && text.startsWith('TOTAL', at) && /\s/.test(text.charAt(at + 5))
}

/** Fills `row` from the current line; false when the line is no row. Only columns and digits decide, never words. */
const readRow = (cursor: LineCursor, layout: Layout, row: Row): boolean => {
  const total = isTotal(cursor)
  row.tagStart = tagStart(cursor, layout)
  row.tagEnd = total ? cursor.text.indexOf('TOTAL', cursor.start) + 5 : tagEnd(cursor.text, row.tagStart, layout)
  if (!readNumbers(cursor, row, total ? 0 : layout.gluedWidth)) return false
  if (layout.rowEnd === 0 && !total) followBlankInTag(cursor, row)
  return true
}

const readNumbers = (cursor: LineCursor, row: Row, gluedWidth: number): boolean => {
  cursor.at = row.tagEnd
  for (let index = 0; index < row.numbers.length; index++) {
    const from = cursor.at
    skipSpace(cursor)
    if (index === 4 && cursor.codes[cursor.at] === STAR) {
      cursor.at++
      skipSpace(cursor)
    }
    if (cursor.at === from) return false
    const number = readNumber(cursor, index === 3 ? gluedEnd(cursor, from, gluedWidth) : cursor.end)
    // Only a difference may be below zero: the third figure of each pool, or the first one in the short form.
    const isDiff = row.numbers.length === 8 ? index % 4 === 2 : index % 2 === 0
    const figure = number !== -1 ? number : isDiff ? readDifference(cursor) : Number.NaN
    if (Number.isNaN(figure)) return false
    row.numbers[index] = figure
  }
  return true
}

/**
 *  ohci        1      136         0        01394 OHCI host controller driver
 *                                          ^ the number ends with its nine columns: what follows is the description
 *
 * A number that overflows its field has no blank before it to count from: all digits are its own.
 */
const gluedEnd = (cursor: LineCursor, from: number, width: number): number =>
  width > 0 && cursor.at > from + 1 && from + width > cursor.at ? Math.min(from + width, cursor.end) : cursor.end

/** Index of the tag, also in a row that lost its margin, or has one that the header lacks. */
const tagStart = ({ codes, start, end }: LineCursor, layout: Layout): number => {
  if (layout.rowEnd === 0) {
    let at = start
    while (at < end && codes[at] === BLANK) at++
    return at
  }
  const margin = codes[start] === BLANK
  if (layout.tagColumn === 1) return margin ? start + 1 : start
  return margin && codes[start + 4] !== BLANK ? start + 1 : start
}

const tagEnd = (text: string, start: number, layout: Layout): number => {
  if (layout.rowEnd > 0) return start + 4
  // Where blanks were collapsed the tag lost its last ones: it ends at the first blank.
  const blank = text.indexOf(' ', start)
  return blank === -1 || blank > start + 4 ? start + 4 : blank
}

/** Extends the tag over a blank of its own: `Dh 1 24 24 0 0` has one number too many, so the first one ends the tag. */
const followBlankInTag = (cursor: LineCursor, row: Row): void => {
  const { at, text } = cursor
  const wholeTag = row.tagStart + 4
  if (row.tagEnd === wholeTag || text.charCodeAt(wholeTag) !== BLANK) return
  if (!/^ \d+( |$)/.test(text.slice(at, Math.min(cursor.end, at + 20)))) return
  row.tagEnd = wholeTag
  if (!readNumbers(cursor, row, 0)) cursor.at = at
}

const addRow = (cursor: LineCursor, table: Table, read: { readonly layout: Layout; readonly row: Row }): void => {
  const { row, layout } = read
  const { text, number: line } = cursor
  // A right-aligned number that stops short of its column at the very end of the file lost its last digits.
  if (
    endsOpen(cursor) &&
    cursor.at === cursor.end &&
    (layout.rowEnd === 0 || cursor.at - cursor.start < layout.rowEnd)
  ) {
    report(table, 'CUT_LINE', line, phrase`${excerpt(lineAt(cursor))}`)
    return
  }
  const rows =
    row.tagEnd - row.tagStart === TAG_LENGTH
      ? rowsForTagAt(table, cursor, row.tagStart)
      : rowsForTag(table, text.slice(row.tagStart, row.tagEnd))
  const { tag } = rows
  noteDescription(table, rows, cursor)
  if (layout.pools.length === 1) {
    addOnePool(table, rows, { layout, row, line })
    return
  }
  if (layout.perPool === 4) {
    addBothPools(table, rows, row.numbers, line)
    return
  }
  const [nonpaged = 0, nonpagedBytes = 0, paged = 0, pagedBytes = 0] = row.numbers
  addUsage(table, rows, { tag, pool: 'nonpaged', allocs: nonpaged, frees: 0, bytes: nonpagedBytes })
  addUsage(table, rows, { tag, pool: 'paged', allocs: paged, frees: 0, bytes: pagedBytes })
}

const addOnePool = (
  table: Table,
  rows: TagRows,
  { layout, row, line }: { readonly layout: Layout; readonly row: Row; readonly line: number },
): void => {
  const [pool = 'nonpaged'] = layout.pools
  const [allocs = 0, second = 0, diff = 0, used = 0] = row.numbers
  const isVerbose = layout.perPool === 4
  const usage = { tag: rows.tag, pool, allocs, frees: isVerbose ? second : 0, bytes: isVerbose ? used : second }
  if (isVerbose) checkDiff(table, usage, diff, line)
  addUsage(table, rows, usage)
}

/** `ACPI arbiter data , Binary: acpi.sys` → `ACPI arbiter data, acpi.sys` */
const readWords = (rest: string): string =>
  /^\s*UNKNOWN pooltag/.test(rest) ? '' : rest.replace(/\s*, Binary\s*: ?/, ', ')

const close = (
  table: Table,
  layout: Layout,
  seen: {
    readonly total: Total | null
    readonly command: PoolusedCommand | null
    readonly resumed: boolean
    readonly capture: Capture
  },
): TableRead => {
  const { total, command, resumed, capture } = seen
  const onePool = layout.pools.length === 1 ? `${layout.pools[0]} pool` : null
  const filters = [command?.filter ?? null, onePool].filter((part) => part !== null)
  const filter = filters.length === 0 ? null : filters.join(', ')
  const isElided = table.counts.has('ROWS_ELIDED')
  if (total === null && table.rows.count > 0 && !isCut(table)) report(table, 'NO_TOTAL', table.line)
  const missing = total === null ? null : missingRows(table, layout, total)
  if (total !== null && missing !== null) report(table, 'TOTAL_MISMATCH', total.line, missing)
  if (filter !== null && table.rows.count > 0) report(table, 'FILTERED', table.line, phrase`${filter}`)
  const told = {
    format: '!poolused',
    counters: layout.perPool === 4 ? 'cumulative' : 'outstanding',
    coverage: coverageOf(total !== null && missing === null && !isElided, filter),
    statedTotals: total === null ? null : statedTotals(layout, total.numbers),
    ...(command === null ? {} : { command: command.text }),
    resumed,
    capture,
  } as const
  return closeTable(table, told, readWords)
}

const coverageOf = (complete: boolean, filter: string | null): Coverage => {
  if (!complete) return { kind: 'partial' }
  return filter === null ? { kind: 'all' } : { kind: 'filtered', pattern: filter }
}

const bothPools = (bytesOf: (pool: PoolKind) => number): PoolTotals => ({
  nonpaged: bytesOf('nonpaged'),
  paged: bytesOf('paged'),
})

const statedTotals = (layout: Layout, numbers: readonly number[]): PoolTotals =>
  bothPools((pool) => {
    const index = layout.pools.indexOf(pool)
    return index === -1 ? 0 : (numbers[(index + 1) * layout.perPool - 1] ?? 0)
  })

/** Holds the rows against TOTAL, their checksum: what does not add up, null when all does. */
const missingRows = (table: Table, layout: Layout, total: Total): ReturnType<typeof phrase> | null => {
  const bytes = sumRows(table, 'bytes')
  const stated = statedTotals(layout, total.numbers)
  const allocs = sumRows(table, 'allocs')
  const { nonpaged, paged } = bothPools((pool) => {
    const index = layout.pools.indexOf(pool)
    return index === -1 ? 0 : (total.numbers[index * layout.perPool] ?? 0)
  })
  if (!isSame(bytes.nonpaged, stated.nonpaged)) {
    return phrase`${bytes.nonpaged} of ${stated.nonpaged} bytes of nonpaged pool are in rows`
  }
  if (!isSame(bytes.paged, stated.paged))
    return phrase`${bytes.paged} of ${stated.paged} bytes of paged pool are in rows`
  if (!isSame(allocs.nonpaged, nonpaged))
    return phrase`${allocs.nonpaged} of ${nonpaged} nonpaged allocations are in rows`
  return isSame(allocs.paged, paged) ? null : phrase`${allocs.paged} of ${paged} paged allocations are in rows`
}

/** Equal, also where an old debugger added up in 32 bits. */
const isSame = (sum: number, stated: number): boolean => sum === stated || (sum - stated) % 2 ** 32 === 0

/** A sign that the machine ran: `kd> g`, or the debugger on stopping it. */
const RESUMES = /kd>\s{0,8}g[hnu]?\s*$|^Break instruction exception|^Connected to Windows/i
