import { type PoolKind, type PoolUsage, poolKinds, readTag } from '../pool.ts'
import { cellsOf, type Layout, layoutOf, type Measure, UNITS } from './headings.ts'
import { advance, endsOpen, isBlank, type LineCursor, lineAt, stepBack } from './lines.ts'
import {
  addUsage,
  checkDiff,
  closeTable,
  isDamaged,
  type Reader,
  report,
  reportLine,
  rowsForTag,
  startTable,
  TAG_LENGTH,
  type Table,
} from './table.ts'

/**
 * Any table whose headings say what they are: what people's own scripts over NtQuerySystemInformation write, and what
 * people paste into a report. Columns stand in any order; a heading that is not known is passed over. Cells are split
 * by `|` (Markdown), tabs, commas, semicolons, or blanks.
 *
 *     | Tag    | Type     | Outstanding | Bytes         |     Tag,Pool,Allocs,Frees,UsedKB
 *     |--------|----------|------------:|--------------:|     Proc,NonPaged,12980,1,8416
 *     | `FMfn` | Paged    |   4,548,443 | 2,592,351,824 |
 */
export const readHeadedTable: Reader = ({ cursor, source, tags }) => {
  const layout = layoutOf(lineAt(cursor))
  if (layout === null) return null
  const table = startTable(source, cursor.number, tags)
  while (advance(cursor)) {
    if (isBlank(cursor)) continue
    const text = lineAt(cursor)
    if (RULE.test(text)) continue
    if (layoutOf(text) !== null || endsTable(text, layout)) {
      stepBack(cursor)
      break
    }
    if (!readRow(cursor, table, layout)) reportLine(table, cursor)
  }
  const isWhole = !isDamaged(table) && table.rows.count >= MIN_WHOLE_ROWS
  if (!isWhole && table.rows.count > 0 && !isDamaged(table)) report(table, 'FEW_ROWS', table.line)
  if (layout.counters === 'bytes') report(table, 'BYTES_ONLY', table.line)
  const coverage = { kind: isWhole ? 'all' : 'partial' } as const
  return closeTable(table, { format: 'table', counters: layout.counters, coverage })
}

/** A machine has a thousand rows and more: fewer are a part of them. */
const MIN_WHOLE_ROWS = 500

/** `|---|---:|`, `---  ----` */
const RULE = /^[\s|:+=-]*-{2,}[\s|:+=-]*$/

const endsTable = (line: string, { separator }: Layout): boolean =>
  separator === '|' ? !line.trimStart().startsWith('|') : PROMPT.test(line)

const PROMPT = /^\s*(?:\d*:? ?l?kd>|PS [A-Z]:|[A-Z]:\\[^>]*>)/i

const readRow = (cursor: LineCursor, table: Table, layout: Layout): boolean => {
  const cells = rowCells(lineAt(cursor), layout)
  // The last line may have been cut off, but for one that its bar closes.
  const isOpen = endsOpen(cursor) && layout.separator !== '|'
  if (cells === null || cells.length !== layout.columns.length || isOpen) return false
  const texts = new Map<string, string>()
  for (const [index, column] of layout.columns.entries()) {
    if (column !== null) texts.set(`${column.kind} ${column.of ?? ''}`, cells[index] ?? '')
  }
  const tag = unspelt(texts.get('tag ') ?? '')
  if (tag === '' || tag.length > TAG_LENGTH) return false
  const pool = texts.has('pool ') ? poolIn(texts.get('pool ') ?? '') : null
  if (texts.has('pool ') && pool === null) return false
  const usages = (pool === null ? poolKinds : [null]).flatMap((of) => usageIn(layout, cells, of) ?? [])
  if (usages.length === 0) return false
  const rows = rowsForTag(table, tag)
  for (const [index, { diff, ...counts }] of usages.entries()) {
    const usage: PoolUsage = { tag: rows.tag, pool: pool ?? poolKinds[index] ?? 'nonpaged', ...counts }
    if (diff !== null && layout.counters === 'cumulative') checkDiff(table, usage, diff, cursor.number)
    addUsage(table, rows, usage)
  }
  return true
}

/** `\\x40GM6`: our own lists spell a byte out that a spreadsheet would take for a formula, or that does not print. */
const unspelt = (text: string): string => (text.includes('\\x') ? readTag(text) : text)

/** In a table of blanks the tag is the four characters under its heading. */
const rowCells = (line: string, { separator, tagStart }: Layout): readonly string[] | null => {
  if (separator !== ' ') return cellsOf(line, separator)
  const start = Math.min(tagStart, line.search(/\S/))
  const rest = line.slice(start + TAG_LENGTH)
  return /^\s/.test(rest) ? [line.slice(start, start + TAG_LENGTH), ...rest.trim().split(/\s+/)] : null
}

const poolIn = (text: string): PoolKind | null => {
  const name = text.toLowerCase().replace(/[^a-z]/g, '')
  if (/^(?:nonp|np)/.test(name)) return 'nonpaged'
  return /^(?:paged|pag|pp)$|^paged/.test(name) ? 'paged' : null
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

const FIGURE = /^(\d{1,3}(?:([,.'\u00a0 ])\d{3})(?:\2\d{3})*|\d+)(?:\.(\d+))?\s*(b|bytes|kb|kib|mb|mib|gb)?$/i

/**
 * `4,548,443`, `19.190.861`, `1.5 MB`; null where it is no number. In units above one byte a point is a decimal one, and a comma where it
 * parts no thousands.
 */
const figureIn = (text: string, unit: number): number | null => {
  const trimmed = text.trim()
  const plain = /^(\d+)(?:\.(\d+)|,(\d{1,2}|\d{4,}))\s*(kb|kib|mb|mib|gb)?$/i.exec(trimmed)
  const own = UNITS[plain?.[4]?.toLowerCase() ?? '']
  if (plain !== null && (unit > 1 || own !== undefined))
    return Math.round(Number(`${plain[1]}.${plain[2] ?? plain[3]}`) * (own ?? unit))
  const [, whole = '', , fraction = '0', suffix = ''] = FIGURE.exec(trimmed) ?? []
  if (whole === '') return null
  const value = Number(`${whole.replace(/\D/g, '')}.${fraction}`) * (UNITS[suffix.toLowerCase()] ?? unit)
  return value <= Number.MAX_SAFE_INTEGER ? Math.round(value) : null
}
