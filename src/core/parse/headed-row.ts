import { type PoolKind, type PoolUsage, poolKinds, readTag } from '../pool.ts'
import { type Column, cellsOf, type Layout, type Measure, UNITS } from './headings.ts'
import { endsWithout, type LineCursor, lineAt } from './lines.ts'
import { TAG_LENGTH, tagOfNumber } from './table.ts'
import { cellsAroundTag } from './torn-tag.ts'

/** One row of a table with headings. */
export interface Row {
  readonly line: number
  readonly tag: string
  /** Text of a time column; empty where there is none. */
  readonly time: string
  /** Text of a column of pools, `NonPagedNx`; empty where there is none. */
  readonly pool: string
  readonly usages: readonly (Omit<PoolUsage, 'tag'> & { readonly diff: number | null })[]
}

/** The current line as a row; null where it is none. */
export const rowIn = (cursor: LineCursor, layout: Layout): Row | null => {
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

/**
 * `'Proc'`, as a script quotes it. `\\x40GM6`: our own lists spell a byte out that a spreadsheet would take for a
 * formula, or that does not print. A script may print the number of a tag.
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
 * `4,548,443`, `19.190.861`, `1.5 MB`; null where it is no number. In units above one byte a point is a decimal one,
 * and a comma where it parts no thousands.
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
