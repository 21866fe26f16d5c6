import { printTag, toTag } from '../core/pool.ts'
import { type RowEvidence, readEvidence } from '../report/evidence-columns.ts'
import type { PageData, PageFinding, PageHeader } from '../report/page-data.ts'
import { type Figure, type RowColumns, type RowCurve, readColumns, readCurve } from '../report/row-columns.ts'

/**
 * Every row of every leg as the page shows it; a row is named by its place, and places are ordered by tag, pool and
 * leg.
 */
export interface Rows {
  readonly count: number
  readonly header: PageHeader
  readonly columns: RowColumns
  /** Four characters each, by their place in the dictionary, and the same for reading. */
  readonly tags: readonly string[]
  readonly printed: readonly string[]
  readonly legNames: readonly string[]
  /** Description, owner and functions of a key, in small letters; what the filter searches. */
  readonly wordsOf: (key: number) => string
  /** 2 leak, 1 suspect, 0 none. */
  readonly severities: Uint8Array
  /** What speaks for and against a row; undefined where the page does not say. */
  readonly evidenceOf: (row: number) => RowEvidence | undefined
  /** Sum of what its evidence is worth; NaN where the page does not say. */
  readonly pointsOf: (row: number) => number
  readonly curves: ReadonlyMap<number, RowCurve>
  /** Sort until the reader chooses: by growth, or by what is held where no growth is known. */
  readonly usualSort: 'growth' | 'bytesGrowth' | 'bytesAfter'
  /** One dump a leg: it counts since boot, and nothing of it grew. */
  readonly isSinceBoot: boolean
}

/** Reads what `toPageData` made. */
export const readPageData = ({ header, columns: written, curves, evidence }: PageData): Rows => {
  const columns = readColumns(written)
  const usualSort = usualSortOf(columns)
  const tags = header.tags.match(/[\s\S]{4}/g) ?? []
  const printed = tags.map((tag) => printTag(toTag(tag)))
  const explained = readEvidence(evidence)
  return {
    count: columns.keys.length,
    header,
    columns,
    tags,
    printed,
    pointsOf: explained.pointsOf,
    evidenceOf: (row) => explained.of(row, printed[(columns.keys[row] ?? 0) >> 1] ?? ''),
    wordsOf: wordsIn(header),
    legNames: header.legs.map(({ name }) => (name === '' ? 'default' : name)),
    severities: severitiesOf(columns.keys.length, header.findings),
    curves: new Map(curves.map((curve) => [curve.row, readCurve(curve)])),
    usualSort,
    isSinceBoot: usualSort === 'bytesAfter',
  }
}

/** The words of each key are put together when they are first asked for. */
const wordsIn = ({ descriptions, known }: PageHeader): Rows['wordsOf'] => {
  const found = new Map<number, string>()
  return (key) => {
    const last = found.get(key)
    if (last !== undefined) return last
    const { what = '', owner = '', acquire = [], release = [] } = known[key] ?? {}
    const words = [descriptions[key >> 1] ?? '', what, owner, ...acquire, ...release].join('\n').toLowerCase()
    found.set(key, words)
    return words
  }
}

const usualSortOf = ({ figures }: RowColumns): Rows['usualSort'] => {
  const isKnown = (value: number): boolean => !Number.isNaN(value)
  if (figures.before.some(isKnown)) return 'growth'
  return figures.bytesBefore.some(isKnown) ? 'bytesGrowth' : 'bytesAfter'
}

const severitiesOf = (count: number, findings: readonly PageFinding[]): Uint8Array => {
  const severities = new Uint8Array(count)
  for (const { severity, rows } of findings) {
    for (const row of rows) severities[row] = Math.max(severities[row] ?? 0, severity === 'leak' ? 2 : 1)
  }
  return severities
}

export const SEVERITIES = ['none', 'suspect', 'leak'] as const
export type RowVerdict = (typeof SEVERITIES)[number]

export const verdictOf = ({ severities }: Rows, row: number): RowVerdict => SEVERITIES[severities[row] ?? 0] ?? 'none'

export const keyOf = ({ columns }: Rows, row: number): number => columns.keys[row] ?? 0
export const legOf = ({ columns }: Rows, row: number): number => columns.legs[row] ?? 0
export const tagOf = (rows: Rows, row: number): string => rows.printed[keyOf(rows, row) >> 1] ?? ''
export const poolOf = (rows: Rows, row: number): 'paged' | 'nonpaged' =>
  keyOf(rows, row) % 2 === 1 ? 'paged' : 'nonpaged'
export const legNameOf = (rows: Rows, row: number): string => rows.legNames[legOf(rows, row)] ?? ''

/** NaN where it is unknown. */
export const figureOf = ({ columns }: Rows, row: number, figure: Figure): number =>
  columns.figures[figure][row] ?? Number.NaN

/** Growth of outstanding allocations; NaN where a side is unknown. */
export const growthOf = (rows: Rows, row: number): number =>
  figureOf(rows, row, 'after') - figureOf(rows, row, 'before')
export const bytesGrowthOf = (rows: Rows, row: number): number =>
  figureOf(rows, row, 'bytesAfter') - figureOf(rows, row, 'bytesBefore')

/** Growth of the count where it moved, else of the bytes. */
export const movementOf = (rows: Rows, row: number): number => {
  const count = growthOf(rows, row)
  return count === 0 || Number.isNaN(count) ? bytesGrowthOf(rows, row) : count
}

/** The rows of the same tag in either pool and every leg. */
export const rowsOfTag = (rows: Rows, row: number): readonly number[] => {
  const isSame = (other: number): boolean =>
    other >= 0 && other < rows.count && keyOf(rows, other) >> 1 === keyOf(rows, row) >> 1
  let [first, end] = [row, row + 1]
  while (isSame(first - 1)) first--
  while (isSame(end)) end++
  return Array.from({ length: end - first }, (_, index) => first + index)
}
