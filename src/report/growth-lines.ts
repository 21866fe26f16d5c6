import type { Growth } from '../core/diff.ts'
import { counted, toPlain } from '../core/phrase.ts'
import { type PoolTag, printTag } from '../core/pool.ts'
import { alignCells, columnsWithin } from './align-columns.ts'
import { encodeLog, visible } from './encode.ts'
import { formatBytes, formatGrowth, formatKnown } from './format.ts'
import { type Line, paragraph, type Role, row, type Span, span } from './layout.ts'
import type { ReportOptions } from './options.ts'
import { areHeld } from './select.ts'
import { widthOf } from './text-width.ts'

/** Rows as a table of a terminal or a log. */
export interface GrowthTable extends Pick<ReportOptions, 'maxRows' | 'more' | 'screen'> {
  readonly descriptions: ReadonlyMap<PoolTag, string>
  /** Rows of a finding: what grew stands out, and what a tag is stands below where there is no room beside it. */
  readonly ofFinding: boolean
}

/** The counts before the bytes, and what each tag is. */
export const growthLines = (rows: readonly Growth[], asked: GrowthTable): readonly Line[] => {
  if (rows.length === 0) return []
  const { maxRows, screen, descriptions, ofFinding } = asked
  const shown = rows.slice(0, maxRows)
  const columns = areHeld(rows) ? HELD : GREW
  const table = [columns.head, ...shown.map(columns.cellsOf)]
  const [head = [], ...body] = alignCells(columnsWithin(table, columns.giveWay, screen.width - 2), 2)
  const room = screen.width - widthOf(head.join('  ')) - 4
  const described = shown.map(({ tag }) => visible(descriptions.get(tag) ?? ''))
  const below = ofFinding && described.some((words) => widthOf(words) > room)
  const lines = body.flatMap((cells, index) => {
    const words = described[index] ?? ''
    const spans = spansOf(cells, ofFinding ? 'growth' : null)
    if (!below) return [row(...spans, span('dim', `  ${words}`))]
    return words === '' ? [row(...spans)] : [row(...spans), paragraph(8, '        ', span('dim', words))]
  })
  return [row(span('dim', `  ${head.join('  ')}`)), ...lines, ...leftOut(rows.length - maxRows, 'row', asked)]
}

/** `(3 more rows: see report.json)` */
export const leftOut = (count: number, noun: string, { more }: Pick<ReportOptions, 'more'>): readonly Line[] =>
  count > 0 ? [paragraph(4, `  (${toPlain(counted(count, `more ${noun}`))}: ${more})`)] : []

interface Columns {
  readonly head: readonly string[]
  readonly cellsOf: (growth: Growth) => readonly string[]
  /** Places of the columns that a narrow screen does without. */
  readonly giveWay: readonly number[]
}

/** A tag such as `::er` is spelt out here already, as the runner's log needs it: later the columns would move. */
const tagCell = (tag: PoolTag): string => encodeLog(printTag(tag))

const GREW: Columns = {
  head: ['Tag', 'Pool', 'Before', 'After', 'Growth', 'Bytes', 'Byte growth'],
  cellsOf: (growth) => [
    tagCell(growth.tag),
    growth.pool,
    formatKnown(growth.before?.outstanding),
    formatKnown(growth.after?.outstanding),
    formatGrowth(growth.count),
    formatKnown(growth.after?.bytes, formatBytes),
    formatGrowth(growth.bytes, formatBytes),
  ],
  // Before, After, the growth in bytes.
  giveWay: [2, 3, 6],
}

/** With one dump nothing grew. */
const HELD: Columns = {
  head: ['Tag', 'Pool', 'Held since boot', 'Bytes'],
  cellsOf: ({ tag, pool, after }) => [
    tagCell(tag),
    pool,
    formatKnown(after?.outstanding),
    formatKnown(after?.bytes, formatBytes),
  ],
  giveWay: [1],
}

const spansOf = (cells: readonly string[], grew: Role | null): readonly Span[] =>
  cells.flatMap((cell, column) => [
    span(null, '  '),
    column === 0 ? span('strong', cell) : span(/^ *\+/.test(cell) ? grew : null, cell),
  ])
