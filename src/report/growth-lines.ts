import type { Growth } from '../core/diff.ts'
import { counted, toPlain } from '../core/phrase.ts'
import { type PoolTag, printTag } from '../core/pool.ts'
import { alignCells } from './align-columns.ts'
import { columnsOf } from './columns.ts'
import { visible } from './encode.ts'
import { formatBytes, formatGrowth, formatKnown } from './format.ts'
import { type Line, plainScreen, type Role, row, type Screen, type Span, sentence, span } from './layout.ts'

/** How a table is shown. */
export interface Table {
  /** Rows of it at most. */
  readonly maxRows: number
  /** Where to find the rows that are left out. */
  readonly more: string
  /** A log or a file unless said. */
  readonly screen?: Screen
  /** Rows that matter: what grew stands out, and what a tag is stands below where there is no room beside it. */
  readonly matters?: boolean
}

/** Rows that grew, the counts before the bytes, and what each tag is. */
export const growthLines = (
  rows: readonly Growth[],
  descriptions: ReadonlyMap<PoolTag, string>,
  table: Table,
): readonly Line[] => {
  if (rows.length === 0) return []
  const shown = rows.slice(0, table.maxRows)
  const [head = [], ...body] = alignCells([HEAD, ...shown.map(cellsOf)], 2)
  const room = (table.screen ?? plainScreen).width - columnsOf(head.join('  ')) - 4
  const described = shown.map(({ tag }) => visible(descriptions.get(tag) ?? ''))
  const below = table.matters === true && described.some((words) => columnsOf(words) > room)
  const lines = body.flatMap((cells, index) => {
    const words = described[index] ?? ''
    const spans = spansOf(cells, table.matters === true ? 'growth' : null)
    if (!below) return [row(...spans, span('dim', `  ${words}`))]
    return words === '' ? [row(...spans)] : [row(...spans), sentence(8, '        ', span('dim', words))]
  })
  return [row(span('dim', `  ${head.join('  ')}`)), ...lines, ...leftOut(rows.length - table.maxRows, 'row', table)]
}

/** `(3 more rows: see report.json)` */
export const leftOut = (count: number, noun: string, { more }: Pick<Table, 'more'>): readonly Line[] =>
  count > 0 ? [sentence(4, `  (${toPlain(counted(count, `more ${noun}`))}: ${more})`)] : []

const HEAD = ['Tag', 'Pool', 'Before', 'After', 'Growth', 'Bytes', 'Growth']

const cellsOf = (growth: Growth): readonly string[] => [
  printTag(growth.tag),
  growth.pool,
  formatKnown(growth.before?.outstanding),
  formatKnown(growth.after?.outstanding),
  formatGrowth(growth.count),
  formatKnown(growth.after?.bytes, formatBytes),
  formatGrowth(growth.bytes, formatBytes),
]

const spansOf = (cells: readonly string[], grew: Role | null): readonly Span[] =>
  cells.flatMap((cell, column) => [
    span(null, '  '),
    column === 0 ? span('strong', cell) : span(/^ *\+/.test(cell) ? grew : null, cell),
  ])
