import type { AnalyzedLeg } from '../core/analyze.ts'
import type { Growth } from '../core/diff.ts'
import { counted, grouped, toPlain } from '../core/phrase.ts'
import { type PoolTag, printTag } from '../core/pool.ts'
import { alignColumns, columnsWithin } from './align-columns.ts'
import { encodeJson } from './encode.ts'
import { formatGrowth, formatKnown } from './format.ts'
import { layOut, paragraph, row, type Screen, span } from './layout.ts'
import { leftLines, toCsv } from './listing.ts'

/** Rows of one leg that differ, those that were asked for, sorted. */
export interface DiffListing {
  readonly leg: AnalyzedLeg
  readonly rows: readonly Growth[]
  /** Rows beyond the limit. */
  readonly left: number
  readonly describe: (tag: PoolTag) => string
}

/** One table: what was allocated and freed between the two, and what each row holds before and after. */
export const renderDiff = ({ leg, rows, left, describe }: DiffListing, screen: Screen): string => {
  const head = ['Tag', 'Type', 'Allocs', 'Frees', 'Before', 'After', 'Growth', 'Bytes', 'Byte growth']
  const [names = '', ...cells] = alignColumns(columnsWithin([head, ...rows.map(cellsOf)], GIVE_WAY, screen.width), 2)
  const title = `${placeOf(leg.before)} → ${placeOf(leg.after)} (${toPlain(counted(rows.length + left, 'row'))})`
  const heading = leg.name === '' ? title : `${leg.name}: ${title}`
  const listed = rows.map(({ tag }, index) => row(cells[index] ?? '', span('dim', `  ${describe(tag)}`)))
  return layOut(
    [[paragraph(2, span('strong', heading))], [row(span('dim', names)), ...listed, ...leftLines(left)]],
    screen,
  )
}

/** Places of `Frees`, `Allocs`, `Before`, `After`, the growth in bytes and the bytes. */
const GIVE_WAY = [3, 2, 4, 5, 8, 7]

const placeOf = (snapshot: AnalyzedLeg['before']): string =>
  snapshot === null ? '' : `${snapshot.source}:${snapshot.line}`

const cellsOf = (growth: Growth): readonly string[] => [
  printTag(growth.tag),
  growth.pool === 'paged' ? 'Paged' : 'Nonp',
  formatKnown(growth.allocated),
  formatKnown(growth.freed),
  formatKnown(growth.before?.outstanding),
  formatKnown(growth.after?.outstanding),
  formatGrowth(growth.count),
  formatKnown(growth.after?.bytes, grouped),
  formatGrowth(growth.bytes),
]

/** Figures of a row by name, in the order of the columns; null where a dump does not tell. */
const figuresOf = (growth: Growth) => ({
  tag: printTag(growth.tag),
  pool: growth.pool,
  allocated: growth.allocated,
  freed: growth.freed,
  before: growth.before?.outstanding ?? null,
  after: growth.after?.outstanding ?? null,
  growth: growth.count,
  bytesBefore: growth.before?.bytes ?? null,
  bytesAfter: growth.after?.bytes ?? null,
  bytesGrowth: growth.bytes,
})

/** All legs in one table, the leg in its first column. */
export const renderDiffCsv = (listings: readonly DiffListing[]): string =>
  toCsv([
    [
      'Leg',
      'Tag',
      'Pool',
      'Allocated',
      'Freed',
      'Before',
      'After',
      'Growth',
      'Bytes before',
      'Bytes after',
      'Growth in bytes',
      'Description',
    ],
    ...listings.flatMap(({ leg, rows, describe }) =>
      rows.map((growth) => [leg.name, ...Object.values(figuresOf(growth)), describe(growth.tag)]),
    ),
  ])

/** An array of legs, each with its rows. */
export const renderDiffJson = (listings: readonly DiffListing[]): string =>
  `${encodeJson(
    listings.map(({ leg, rows, left, describe }) => ({
      leg: leg.name,
      before: placeOf(leg.before),
      after: placeOf(leg.after),
      rowsLeftOut: left,
      rows: rows.map((growth) => ({ ...figuresOf(growth), description: describe(growth.tag) || null })),
    })),
  )}\n`
