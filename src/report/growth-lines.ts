import type { Growth } from '../core/diff.ts'
import { counted, toPlain } from '../core/phrase.ts'
import { type PoolTag, printTag } from '../core/pool.ts'
import { alignCells } from './align-columns.ts'
import { visible } from './encode.ts'
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
export const growthLines = (rows: readonly Growth[], table: GrowthTable): readonly Line[] => {
  if (rows.length === 0) return []
  const { maxRows, screen, descriptions, ofFinding } = table
  const shown = rows.slice(0, maxRows)
  const columns = areHeld(rows) ? HELD : GREW
  const [head = [], ...body] = alignCells([columns.head, ...shown.map(columns.cellsOf)], 2)
  const room = screen.width - widthOf(head.join('  ')) - 4
  const described = shown.map(({ tag }) => visible(descriptions.get(tag) ?? ''))
  const below = ofFinding && described.some((words) => widthOf(words) > room)
  const lines = body.flatMap((cells, index) => {
    const words = described[index] ?? ''
    const spans = spansOf(cells, ofFinding ? 'growth' : null)
    if (!below) return [row(...spans, span('dim', `  ${words}`))]
    return words === '' ? [row(...spans)] : [row(...spans), paragraph(8, '        ', span('dim', words))]
  })
  return [row(span('dim', `  ${head.join('  ')}`)), ...lines, ...leftOut(rows.length - maxRows, 'row', table)]
}

/** `(3 more rows: see report.json)` */
export const leftOut = (count: number, noun: string, { more }: Pick<ReportOptions, 'more'>): readonly Line[] =>
  count > 0 ? [paragraph(4, `  (${toPlain(counted(count, `more ${noun}`))}: ${more})`)] : []

interface Columns {
  readonly head: readonly string[]
  readonly cellsOf: (growth: Growth) => readonly string[]
}

const GREW: Columns = {
  head: ['Tag', 'Pool', 'Before', 'After', 'Growth', 'Bytes', 'Growth'],
  cellsOf: (growth) => [
    printTag(growth.tag),
    growth.pool,
    formatKnown(growth.before?.outstanding),
    formatKnown(growth.after?.outstanding),
    formatGrowth(growth.count),
    formatKnown(growth.after?.bytes, formatBytes),
    formatGrowth(growth.bytes, formatBytes),
  ],
}

/** With one dump nothing grew. */
const HELD: Columns = {
  head: ['Tag', 'Pool', 'Held since boot', 'Bytes'],
  cellsOf: ({ tag, pool, after }) => [
    printTag(tag),
    pool,
    formatKnown(after?.outstanding),
    formatKnown(after?.bytes, formatBytes),
  ],
}

const spansOf = (cells: readonly string[], grew: Role | null): readonly Span[] =>
  cells.flatMap((cell, column) => [
    span(null, '  '),
    column === 0 ? span('strong', cell) : span(/^ *\+/.test(cell) ? grew : null, cell),
  ])
