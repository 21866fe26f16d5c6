import { type Coverage, type PoolKind, poolKinds, readTag } from '../pool.ts'
import { problem } from '../problem.ts'
import type { StatedTime } from '../time.ts'
import { lastTimeIn, timeIn } from './dates.ts'
import { type Counts, countsIn, isFigure } from './figures.ts'
import { type Column, cellsOf, type Layout, layoutOf } from './headings.ts'
import { advance, endsWithout, isBlank, type LineCursor, lineAt, stepBack } from './lines.ts'
import {
  addUsage,
  closeTable,
  type Reader,
  rowsForTag,
  startTable,
  TAG_LENGTH,
  type Table,
  type TableRead,
  tagOfNumber,
} from './table.ts'
import { checkDiff, isDamaged, report, reportLine, reportUnread } from './table-problems.ts'
import { cellsAroundTag } from './torn-tag.ts'

/**
 * Any table whose headings say what they are: what people's own scripts over NtQuerySystemInformation write, and what
 * people paste into a report. Columns stand in any order; a heading that is not known is passed over. Cells are split
 * by `|` (Markdown), tabs, commas, semicolons, or blanks.
 *
 *     | Tag    | Type     | Outstanding | Bytes         |     Tag,Pool,Allocs,Frees,UsedKB
 *     |--------|----------|------------:|--------------:|     Proc,NonPaged,12980,1,8416
 *     | `FMfn` | Paged    |   4,548,443 | 2,592,351,824 |
 */
export const readHeadedTable: Reader = ({ cursor, source, tags, above }) => {
  const layout = layoutOf(lineAt(cursor), () => poolIn(above()))
  if (layout === null) return null
  const takenAt = lastTimeIn(above())
  const table = startTable(source, cursor.number, tags)
  const rows: Row[] = []
  while (advance(cursor)) {
    if (isBlank(cursor)) continue
    const text = lineAt(cursor)
    if (RULE.test(text) || TOTAL.test(text)) continue
    if (layoutOf(text, () => layout.pool) !== null || endsTable(text, layout)) {
      stepBack(cursor)
      break
    }
    const row = rowIn(cursor, layout)
    if (row === null) reportLine(table, cursor)
    else {
      rows.push(row)
      // What follows the last row stands below the table.
      addRow(table, row)
    }
  }
  // The line that names the pool of the next table may stand right above it.
  const below = table.below.map(({ text }) => `${text}\n`).join('')
  return { ...closeAll(table, withoutLostFigures(table, rows), { added: rows.length, layout, takenAt }), below }
}

/**
 * Rows whose figures are known. In a table that prints its zeros, a blank is a figure that was lost; in one that prints
 * a pool of zeros, a pool that is blank is one.
 */
const withoutLostFigures = (table: Table, rows: readonly Row[]): readonly Row[] => {
  if (rows.every(({ lacks }) => lacks === null)) return rows
  const usages = rows.flatMap((row) => row.usages)
  const lost = {
    figure: usages.some(({ hasZero }) => hasZero),
    pool: usages.some(({ hasBlank, allocs, bytes }) => !hasBlank && allocs === 0 && bytes === 0),
  }
  return rows.filter(({ lacks, line }) => {
    if (lacks === null || !lost[lacks.what]) return true
    reportUnread(table, { code: 'UNREAD_LINE', line, text: lacks.text })
    return false
  })
}

/** One row of the table. */
interface Row {
  readonly line: number
  readonly tag: string
  /** Text of a time column; empty where there is none. */
  readonly time: string
  /** Text of a column of pools, `NonPagedNx`; empty where there is none. */
  readonly pool: string
  readonly usages: readonly (Counts & { readonly pool: PoolKind })[]
  /** What the row leaves blank and was taken as zero, with its whole line; null for any other row. */
  readonly lacks: { readonly what: 'figure' | 'pool'; readonly text: string } | null
}

interface Told {
  /** Rows that were added to the table as they were read. */
  readonly added: number
  readonly layout: Layout
  readonly takenAt: StatedTime | null
}

/** The table as one snapshot, or as the snapshots that its rows are of. */
const closeAll = (table: Table, rows: readonly Row[], told: Told): TableRead => {
  if (rows.length === 0 && isDamaged(table)) return nothingOf(table)
  const moments = momentsOf(rows)
  if (moments.length < 2) return closeOne(table, rows, told)
  const read = moments.map((own) => {
    const part = startTable(table.source, own[0]?.line ?? table.line, table.tags)
    const joined = withPoolsJoined(own)
    for (const row of joined) addRow(part, row)
    return close(part, joined, told)
  })
  return {
    snapshots: read.flatMap(({ snapshots }) => snapshots),
    drivers: [],
    problems: [...table.problems, ...read.flatMap(({ problems }) => problems)],
    described: [],
  }
}

/** A table in a form of its own, of which no row reads: its first line tells more than twenty. */
const nothingOf = ({ source, line, problems }: Table): TableRead => {
  const first = problems.find(({ code }) => code === 'UNREAD_LINE' || code === 'CUT_LINE')
  const found = problem('ROWS_UNREAD', { source, line: first?.line ?? line, detail: first?.detail ?? [] })
  return { snapshots: [], drivers: [], problems: [found], described: [] }
}

const closeOne = (table: Table, rows: readonly Row[], told: Told): TableRead => {
  const joined = withPoolsJoined(rows)
  // Each row was added as it was read.
  if (joined.length === told.added) return close(table, rows, told)
  const whole = startTable(table.source, table.line, table.tags)
  for (const row of joined) addRow(whole, row)
  whole.problems.push(...table.problems)
  for (const [code, count] of table.counts) whole.counts.set(code, count)
  return close(whole, joined, told)
}

/** Rows of one tag in pools of one kind, as `NonPaged` and `NonPagedNx` are, added up. */
const withPoolsJoined = (rows: readonly Row[]): readonly Row[] => {
  const joined: Row[] = []
  const places = new Map<string, { readonly at: number; readonly pools: Set<string> }>()
  for (const row of rows) {
    const key = `${row.usages.map(({ pool }) => pool).join()} ${row.tag}`
    const place = places.get(key)
    const earlier = place === undefined || place.pools.has(row.pool) ? undefined : joined[place.at]
    if (place === undefined) places.set(key, { at: joined.length, pools: new Set([row.pool]) })
    if (place === undefined || earlier === undefined) joined.push(row)
    else {
      place.pools.add(row.pool)
      joined[place.at] = { ...earlier, usages: earlier.usages.map((usage, index) => sumOf(usage, row.usages[index])) }
    }
  }
  return joined
}

type RowUsage = Row['usages'][number]

const sumOf = (one: RowUsage, other: RowUsage | undefined): RowUsage =>
  other === undefined
    ? one
    : {
        ...one,
        allocs: one.allocs + other.allocs,
        frees: one.frees + other.frees,
        bytes: one.bytes + other.bytes,
        diff: one.diff === null || other.diff === null ? null : one.diff + other.diff,
      }

const close = (table: Table, rows: readonly Row[], { layout, takenAt: above }: Told): TableRead => {
  if (layout.counters === 'cumulative') for (const row of rows) checkRow(table, row)
  const isWhole = !isDamaged(table) && table.rows.count >= MIN_WHOLE_ROWS
  if (!isWhole && table.rows.count > 0 && !isDamaged(table)) report(table, 'FEW_ROWS', table.line)
  if (layout.counters === 'bytes') report(table, 'BYTES_ONLY', table.line)
  const half: Coverage = layout.only === null ? { kind: 'all' } : { kind: 'filtered', pattern: `${layout.only} pool` }
  const coverage: Coverage = isWhole ? half : { kind: 'partial' }
  const takenAt = timeIn(rows[0]?.time ?? '') ?? above
  const capture = takenAt === null ? {} : { takenAt }
  return closeTable(table, { format: 'table', counters: layout.counters, coverage, capture })
}

/** Share of rows that stood before, from which on a table holds several moments: two tags may print alike. */
const MIN_SHARE_AGAIN = 1 / 3

/** Rows of each moment: those of one time, or up to a row that stood before. Rows of two moments are never added up. */
const momentsOf = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const byTime = new Map<string, Row[]>()
  for (const row of rows) {
    const own = byTime.get(row.time)
    if (own === undefined) byTime.set(row.time, [row])
    else own.push(row)
  }
  if (byTime.size > 1) return [...byTime.values()]
  const all = new Set<string>()
  const again = rows.filter((row) => isAgain(row, all)).length
  if (again < MIN_SHARE_AGAIN * rows.length) return [rows]
  const moments: Row[][] = []
  let seen = new Set<string>()
  for (const row of rows) {
    if (moments.length === 0 || isAgain(row, seen)) {
      moments.push([])
      seen = new Set()
      isAgain(row, seen)
    }
    moments.at(-1)?.push(row)
  }
  return moments
}

const isAgain = ({ tag, pool: own, usages }: Row, seen: Set<string>): boolean => {
  const keys = usages.map(({ pool }) => `${pool} ${own} ${tag}`)
  const isKnown = keys.some((key) => seen.has(key))
  for (const key of keys) seen.add(key)
  return isKnown
}

/** A machine has a thousand rows and more: fewer are a part of them. */
const MIN_WHOLE_ROWS = 500

/** `|---|---:|`, `---  ----`, `+====+` */
const RULE = /^[\s|:+=-]*[-=]{2,}[\s|:+=-]*$/
/** Sums below the rows: `Total` is no tag, since it has five letters. */
const TOTAL = /^[\s|"*_]*(?:grand )?(?:total|sum)s?["*_:]*\s*[|\t;,]/i

const endsTable = (line: string, { separator }: Layout): boolean =>
  separator === '|' ? !line.includes('|') : PROMPT.test(line)

const PROMPT = /^\s*(?:\d*:? ?l?kd>|PS [A-Z]:|[A-Z]:\\[^>]*>)/i

/** The current line as a row; null where it is none. */
const rowIn = (cursor: LineCursor, layout: Layout): Row | null => {
  const line = lineAt(cursor)
  // The last line may have been cut off, but for one that its bar closes.
  if (endsWithout(cursor, layout.separator === '|' ? '|' : '"')) return null
  const row = rowOf(rowCells(line, layout), layout) ?? tornRow(line, layout)
  if (row === null) return null
  const what = lackOf(row.usages, layout)
  return { ...row, line: cursor.number, lacks: what === null ? null : { what, text: line } }
}

const lackOf = (usages: Row['usages'], { columns, only }: Layout): 'figure' | 'pool' | null => {
  if (usages.some(({ hasBlank }) => hasBlank)) return 'figure'
  const hasBoth = only === null && !columns.some((column) => column?.kind === 'pool')
  return hasBoth && usages.length < poolKinds.length ? 'pool' : null
}

const tornRow = (line: string, layout: Layout) => {
  const tagAt = layout.columns.findIndex((column) => column?.kind === 'tag')
  const others = cellsAroundTag(line, layout.separator, tagAt)
  return others.map((cells) => rowOf(withoutRest(cells, layout), layout)).find((row) => row !== null) ?? null
}

const rowOf = (cells: readonly string[] | null, layout: Layout): Omit<Row, 'line' | 'lacks'> | null => {
  if (cells === null || cells.length !== layout.columns.length) return null
  const texts = new Map<string, string>()
  for (const [index, column] of layout.columns.entries()) {
    if (column !== null) texts.set(`${column.kind} ${column.of ?? ''}`, cells[index] ?? '')
  }
  const tag = tagOf(texts.get('tag ') ?? '')
  if (tag === '' || tag.length > TAG_LENGTH) return null
  const poolText = texts.get('pool ')
  const pool = poolText === undefined ? layout.pool : poolOf(poolText)
  if (poolText !== undefined && pool === null) return null
  const usages = usagesIn(layout, cells, pool)
  if (usages === null || usages.length === 0) return null
  return { tag, time: texts.get('time ') ?? '', pool: poolText?.toLowerCase() ?? '', usages }
}

/** Null where a figure is no number: half a row is none. A pool that the row leaves blank is not in it. */
const usagesIn = (layout: Layout, cells: readonly string[], ofRow: PoolKind | null): Row['usages'] | null => {
  const found = (ofRow === null ? poolKinds : [ofRow]).map(
    (pool) => [pool, countsIn(layout, cells, ofRow === null ? pool : null)] as const,
  )
  if (found.some(([, counts]) => counts === null)) return null
  return found.flatMap(([pool, counts]) => (counts === null || counts === 'absent' ? [] : [{ pool, ...counts }]))
}

const addRow = (table: Table, { tag, usages }: Row): void => {
  const rows = rowsForTag(table, tag)
  for (const { pool, allocs, frees, bytes } of usages)
    addUsage(table, rows, { tag: rows.tag, pool, allocs, frees, bytes })
}

const checkRow = (table: Table, { tag, line, usages }: Row): void => {
  const rows = rowsForTag(table, tag)
  for (const { diff, ...counts } of usages) {
    if (diff !== null) checkDiff(table, { tag: rows.tag, ...counts }, diff, line)
  }
}

/**
 * `'Proc'`, as a script quotes it. `\\x40GM6`: our own lists spell a byte out that a spreadsheet would take for a formula, or that does not print.
 * A script may print the number of a tag.
 */
const tagOf = (text: string): string => {
  if (/^0x[0-9a-f]{8}$/i.test(text)) return tagOfNumber(Number(text))
  // Four characters that print are a number of nine digits at least.
  if (/^\d{9,10}$/.test(text)) return tagOfNumber(Number(text))
  const [, quoted] = /^'(.{4})'$/.exec(text) ?? []
  return text.includes('\\x') ? readTag(text) : (quoted ?? text)
}

const rowCells = (line: string, layout: Layout): readonly string[] | null => {
  const { separator } = layout
  if (separator === ' ') return blankCells(line, layout) ?? blankCells(line.replace(INDEX, ''), layout)
  const cells = cellsOf(line, separator)
  return cells === null ? null : withoutRest(cells, layout)
}

/** Commas that a script did not quote stand in its last words. */
const withoutRest = (cells: readonly string[], { columns }: Layout): readonly string[] =>
  columns.at(-1) === null ? cells.slice(0, columns.length) : cells

/** The row number that a data frame prints first. */
const INDEX = /^\s*\d+\s+/

/** In a table of blanks the tag is the four characters under its heading, and words may follow the figures. */
const blankCells = (line: string, { tagStart, columns }: Layout): readonly string[] | null => {
  const start = Math.min(tagStart, line.search(/\S/))
  const rest = line.slice(start + TAG_LENGTH)
  if (!/^\s/.test(rest)) return null
  const cells = [line.slice(start, start + TAG_LENGTH), ...rest.trim().split(/\s+/)].slice(0, columns.length)
  const hasFigures = cells.every((cell, index) => isText(columns[index]) || isFigure(cell))
  return hasFigures ? cells : null
}

const isText = (column: Column | null | undefined): boolean =>
  column?.kind === 'tag' || column?.kind === 'pool' || column?.kind === 'time'

/** The pool that the lines above a table name, the last of them first: `### Largest paged-pool tags`. */
const poolIn = (above: readonly string[]): PoolKind | null => {
  const line = above.slice(-MAX_LINES_TO_HEADING).findLast((one) => /paged/i.test(one)) ?? ''
  const isNonpaged = /non-? ?paged/i.test(line)
  const isPaged = /paged/i.test(line.replace(/non-? ?paged/gi, ''))
  if (isNonpaged === isPaged) return null
  return isNonpaged ? 'nonpaged' : 'paged'
}

const MAX_LINES_TO_HEADING = 3

const poolOf = (text: string): PoolKind | null => {
  const name = text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^poolflag/, '')
  if (/^(?:nonp|np|n$)/.test(name)) return 'nonpaged'
  return /^(?:paged|pag|pp|p)$|^paged/.test(name) ? 'paged' : null
}
