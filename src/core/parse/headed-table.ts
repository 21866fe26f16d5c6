import { type Coverage, type PoolKind, type PoolUsage, poolKinds, readTag } from '../pool.ts'
import { problem } from '../problem.ts'
import type { StatedTime } from '../time.ts'
import { lastTimeIn, timeIn } from './dates.ts'
import { type Column, cellsOf, type Layout, layoutOf, type Measure, UNITS } from './headings.ts'
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
import { checkDiff, isDamaged, report, reportLine } from './table-problems.ts'
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
  return { ...closeAll(table, rows, { layout, takenAt }), below }
}

/** One row of the table. */
interface Row {
  readonly line: number
  readonly tag: string
  /** Text of a time column; empty where there is none. */
  readonly time: string
  /** Text of a column of pools, `NonPagedNx`; empty where there is none. */
  readonly pool: string
  readonly usages: readonly (Omit<PoolUsage, 'tag'> & { readonly diff: number | null })[]
}

interface Told {
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
  if (joined.length === rows.length) return close(table, rows, told)
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
  const half: Coverage = layout.pool === null ? { kind: 'all' } : { kind: 'filtered', pattern: `${layout.pool} pool` }
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
  const plain = rowOf(rowCells(line, layout), layout, cursor.number)
  if (plain !== null) return plain
  const tagAt = layout.columns.findIndex((column) => column?.kind === 'tag')
  const others = cellsAroundTag(line, layout.separator, tagAt)
  return (
    others.map((cells) => rowOf(withoutRest(cells, layout), layout, cursor.number)).find((row) => row !== null) ?? null
  )
}

const rowOf = (cells: readonly string[] | null, layout: Layout, line: number): Row | null => {
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
  const ofRow = pool === null ? null : usageIn(layout, cells, null)
  const usages =
    pool === null ? poolKinds.flatMap((of) => withPool(of, usageIn(layout, cells, of))) : withPool(pool, ofRow)
  return usages.length === 0
    ? null
    : { line, tag, time: texts.get('time ') ?? '', pool: poolText?.toLowerCase() ?? '', usages }
}

const withPool = (pool: PoolKind, counts: Counts | null) => (counts === null ? [] : [{ pool, ...counts }])

const addRow = (table: Table, { tag, usages }: Row): void => {
  const rows = rowsForTag(table, tag)
  for (const { diff: _, ...counts } of usages) addUsage(table, rows, { tag: rows.tag, ...counts })
}

const checkRow = (table: Table, { tag, line, usages }: Row): void => {
  const rows = rowsForTag(table, tag)
  for (const { diff, ...counts } of usages)
    if (diff !== null) checkDiff(table, { tag: rows.tag, ...counts }, diff, line)
}

/**
 * `'Proc'`, as a script quotes it. `\\x40GM6`: our own lists spell a byte out that a spreadsheet would take for a formula, or that does not print.
 * A script may print the number of a tag.
 */
const tagOf = (text: string): string => {
  if (/^0x[0-9a-f]{8}$/i.test(text)) return tagOfNumber(text)
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
  const hasFigures = cells.every((cell, index) => isText(columns[index]) || FIGURE.test(cell))
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

type Counts = Pick<PoolUsage, 'allocs' | 'frees' | 'bytes'> & { readonly diff: number | null }

/**
 * The figures of one pool, or of the pool that the row names; null where the table has none of it or one is no number.
 */
const usageIn = ({ columns, counters }: Layout, cells: readonly string[], of: PoolKind | null): Counts | null => {
  const figureOf = (kind: Measure): number | null => {
    const index = columns.findIndex((column) => column?.kind === kind && column.of === of)
    return index === -1 ? null : figureIn(cells[index] ?? '', columns[index]?.unit ?? 1)
  }
  const [allocs, frees, diff, bytes] = (['allocs', 'frees', 'outstanding', 'bytes'] as const).map(figureOf)
  if (bytes == null) return null
  switch (counters) {
    case 'cumulative':
      return allocs == null || frees == null ? null : { allocs, frees, bytes, diff: diff ?? null }
    case 'outstanding':
      return diff == null ? null : { allocs: diff, frees: 0, bytes, diff: null }
    case 'bytes':
      return { allocs: 0, frees: 0, bytes, diff: null }
    default:
      return counters satisfies never
  }
}

/** India parts its thousands by two digits, but for the last three. */
const FIGURE =
  /^(\d{1,3}(?:([,.'\u00a0 ])\d{2,3})*(?<=[,.'\u00a0 ]\d{3})|\d+)(?:\.(\d+))?\s*(b|bytes|kb|kib|mb|mib|gb)?$/i
const HEXADECIMAL = /^0x[0-9a-f]{1,13}$/i

/**
 * `4,548,443`, `19.190.861`, `1.5 MB`; null where it is no number. In units above one byte a point is a decimal one, and a comma where it
 * parts no thousands.
 */
const figureIn = (text: string, unit: number): number | null => {
  const trimmed = text.replace(/\(.*\)\s*$/, '').trim()
  if (HEXADECIMAL.test(trimmed)) return Number(trimmed) * unit
  const plain = /^(\d+)(?:\.(\d+)|,(\d{1,2}|\d{4,}))\s*(kb|kib|mb|mib|gb)?$/i.exec(trimmed)
  const own = UNITS[plain?.[4]?.toLowerCase() ?? '']
  if (plain !== null && (unit > 1 || own !== undefined))
    return Math.round(Number(`${plain[1]}.${plain[2] ?? plain[3]}`) * (own ?? unit))
  const [, whole = '', , fraction = '0', suffix = ''] = FIGURE.exec(trimmed) ?? []
  if (whole === '') return null
  const value = Number(`${whole.replace(/\D/g, '')}.${fraction}`) * (UNITS[suffix.toLowerCase()] ?? unit)
  return value <= Number.MAX_SAFE_INTEGER ? Math.round(value) : null
}
