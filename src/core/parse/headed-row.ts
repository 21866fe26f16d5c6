import { type PoolKind, poolKinds, readTag } from '../pool.ts'
import { type Counts, countsIn, isFigure } from './figures.ts'
import { type Column, cellsOf, type Layout } from './headings.ts'
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
  readonly usages: readonly (Counts & { readonly pool: PoolKind })[]
  /** What the row leaves blank and was taken as zero, with its whole line; null for any other row. */
  readonly lacks: { readonly what: 'figure' | 'pool'; readonly text: string } | null
}

/** The current line as a row; null where it is none. */
export const rowIn = (cursor: LineCursor, layout: Layout): Row | null => {
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

/**
 * `'Proc'`, as a script quotes it. `\\x40GM6`: our own lists spell a byte out that a spreadsheet would take for a
 * formula, or that does not print. A script may print the number of a tag.
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

const poolOf = (text: string): PoolKind | null => {
  const name = text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^poolflag/, '')
  if (/^(?:nonp|np|n$)/.test(name)) return 'nonpaged'
  return /^(?:paged|pag|pp|p)$|^paged/.test(name) ? 'paged' : null
}
