import { grouped } from '../core/phrase.ts'
import { visible } from '../report/encode.ts'
import { formatBytes, formatGrowth, formatRate } from '../report/format.ts'
import type { Figure } from '../report/row-columns.ts'
import {
  bytesGrowthOf,
  figureOf,
  growthOf,
  keyOf,
  legNameOf,
  legOf,
  poolOf,
  type Rows,
  tagOf,
  verdictOf,
} from './rows.ts'

/** One column of the table of all rows. */
export interface Column {
  readonly name: string
  readonly title: string
  readonly kind: 'text' | 'number'
  /** Shown unless the reader chooses otherwise. */
  readonly shown: boolean
  /** A bar in each cell shows how much of the largest change it is. */
  readonly hasBar?: boolean
  /** A number to sort by, NaN where it is unknown or blank. */
  readonly value: (row: number) => number
  readonly text: (row: number, exact: boolean) => string
}

/** The columns that these rows have something to say in. */
export const columnsOf = (rows: Rows): readonly Column[] => [
  tagColumn(rows),
  verdictColumn(rows),
  poolColumn(rows),
  ...(rows.header.legs.length > 1 ? [legColumn(rows)] : []),
  ...(rows.isSinceBoot ? heldColumns(rows) : growthColumns(rows)),
  ...knownCounts(rows, 'allocated', 'Allocated'),
  ...knownCounts(rows, 'freed', 'Freed'),
  ...(rows.header.evidence.told > 0 ? [pointsColumn(rows)] : []),
  descriptionColumn(rows),
]

const growthColumns = (rows: Rows): readonly Column[] => {
  const { iterations } = rows.header
  const rate = iterations === null ? [] : [rateColumn(rows, iterations)]
  return [
    growth('growth', 'Growth', (row) => growthOf(rows, row)),
    ...rate,
    { ...growth('bytesGrowth', 'Growth in bytes', (row) => bytesGrowthOf(rows, row)), text: bytesGrowthText(rows) },
    count(rows, 'before', 'Outstanding before'),
    count(rows, 'after', 'Outstanding after'),
    percentColumn(rows),
    ...knownCounts(rows, 'settled', 'At rest'),
    { ...bytes(rows, 'bytesBefore', 'Bytes before'), shown: false },
    bytes(rows, 'bytesAfter', 'Bytes after'),
    sizeColumn(rows),
  ]
}

/** With one dump nothing grew. */
const heldColumns = (rows: Rows): readonly Column[] => [
  count(rows, 'after', 'Outstanding since boot'),
  bytes(rows, 'bytesAfter', 'Bytes since boot'),
  sizeColumn(rows),
]

const UNKNOWN = '–'

const formatCount = (value: number): string => (Number.isNaN(value) ? UNKNOWN : grouped(value))

const formatSize = (value: number, exact: boolean): string => {
  if (Number.isNaN(value)) return UNKNOWN
  return exact ? grouped(value) : formatBytes(value)
}

const verdictColumn = (rows: Rows): Column => ({
  name: 'verdict',
  title: 'Verdict',
  kind: 'text',
  shown: true,
  value: (row) => rows.severities[row] || Number.NaN,
  text: (row) => (verdictOf(rows, row) === 'none' ? '' : verdictOf(rows, row)),
})

const tagColumn = (rows: Rows): Column => ({
  name: 'tag',
  title: 'Tag',
  kind: 'text',
  shown: true,
  value: (row) => keyOf(rows, row) >> 1,
  text: (row) => tagOf(rows, row),
})

const poolColumn = (rows: Rows): Column => ({
  name: 'pool',
  title: 'Pool',
  kind: 'text',
  shown: true,
  value: (row) => keyOf(rows, row) % 2,
  text: (row) => poolOf(rows, row),
})

const legColumn = (rows: Rows): Column => ({
  name: 'leg',
  title: 'Leg',
  kind: 'text',
  shown: true,
  value: (row) => legOf(rows, row),
  text: (row) => visible(legNameOf(rows, row)),
})

const count = (rows: Rows, figure: Figure, title: string): Column => ({
  name: figure,
  title,
  kind: 'number',
  shown: true,
  value: (row) => figureOf(rows, row, figure),
  text: (row) => formatCount(figureOf(rows, row, figure)),
})

/** A column that is left out where no row knows its figure. */
const knownCounts = (rows: Rows, figure: Figure, title: string): readonly Column[] =>
  rows.columns.figures[figure].some((value) => !Number.isNaN(value)) ? [count(rows, figure, title)] : []

const bytes = (rows: Rows, figure: Figure, title: string): Column => ({
  ...count(rows, figure, title),
  text: (row, exact) => formatSize(figureOf(rows, row, figure), exact),
})

const growth = (name: string, title: string, value: (row: number) => number): Column => ({
  name,
  title,
  kind: 'number',
  shown: true,
  hasBar: true,
  value,
  text: (row) => (Number.isNaN(value(row)) ? UNKNOWN : formatGrowth(value(row))),
})

const bytesGrowthText =
  (rows: Rows): Column['text'] =>
  (row, exact) => {
    const value = bytesGrowthOf(rows, row)
    if (Number.isNaN(value)) return UNKNOWN
    return exact ? formatGrowth(value) : formatGrowth(value, formatBytes)
  }

const rateColumn = (rows: Rows, iterations: number): Column => {
  const value = (row: number): number => growthOf(rows, row) / iterations
  const text = (row: number): string => (Number.isNaN(value(row)) ? UNKNOWN : formatRate(value(row)))
  return { name: 'rate', title: 'Per iteration', kind: 'number', shown: true, value, text }
}

/** Growth of bytes in percent of what there was; unknown where there was nothing. */
const percentColumn = (rows: Rows): Column => {
  const value = (row: number): number => {
    const was = figureOf(rows, row, 'bytesBefore')
    return was > 0 ? (bytesGrowthOf(rows, row) / was) * 100 : Number.NaN
  }
  const text = (row: number): string => {
    const percent = value(row)
    return Number.isNaN(percent) ? UNKNOWN : `${formatGrowth(Math.round(percent * 10) / 10)} %`
  }
  return { name: 'percent', title: 'Growth in %', kind: 'number', shown: false, value, text }
}

/** Sum of the evidence of each row that was judged. */
const pointsColumn = (rows: Rows): Column => {
  const value = (row: number): number => rows.pointsOf(row)
  return {
    name: 'points',
    title: 'Points',
    kind: 'number',
    shown: false,
    value,
    text: (row) => formatCount(value(row)),
  }
}

const sizeColumn = (rows: Rows): Column => {
  const value = (row: number): number => {
    const left = figureOf(rows, row, 'after')
    return left > 0 ? figureOf(rows, row, 'bytesAfter') / left : Number.NaN
  }
  const text = (row: number): string => formatCount(Math.round(value(row)))
  return { name: 'size', title: 'Bytes each', kind: 'number', shown: false, value, text }
}

const descriptionColumn = (rows: Rows): Column => {
  const ranks = new Map([...rows.tags.keys()].map((tag) => [tag, descriptionOf(rows, tag * 2)] as const))
  const order = [...new Set(ranks.values())].filter((words) => words !== '').sort()
  const rankOf = new Map(order.map((words, rank) => [words, rank]))
  return {
    name: 'what',
    title: 'What it is',
    kind: 'text',
    shown: true,
    value: (row) => rankOf.get(ranks.get(keyOf(rows, row) >> 1) ?? '') ?? Number.NaN,
    text: (row) => descriptionOf(rows, keyOf(rows, row)),
  }
}

/** In the user's words or the dump's, else in ours. */
export const descriptionOf = ({ header }: Rows, key: number): string =>
  visible(header.descriptions[key >> 1] ?? header.known[key]?.what ?? header.known[key + 1]?.what ?? '')

/** A row as a line to paste: `Proc nonpaged in leg win11: outstanding 1 → 12,980 (+12,979), …` */
export const copyText = (rows: Rows, row: number): string => {
  const leg = rows.header.legs.length > 1 ? ` in leg ${visible(legNameOf(rows, row))}` : ''
  const figure = (name: Figure): string => formatCount(figureOf(rows, row, name))
  const change = (from: Figure, to: Figure, grew: number): string =>
    `${figure(from)} → ${figure(to)} (${Number.isNaN(grew) ? UNKNOWN : formatGrowth(grew)})`
  const held = [`outstanding since boot ${figure('after')}`, `bytes ${figure('bytesAfter')}`]
  const grown = [
    `outstanding ${change('before', 'after', growthOf(rows, row))}`,
    `bytes ${change('bytesBefore', 'bytesAfter', bytesGrowthOf(rows, row))}`,
  ]
  const counters = [`${figure('allocated')} allocated`, `${figure('freed')} freed`]
  const told = [...(rows.isSinceBoot ? held : grown), ...counters].join(', ')
  const verdict = verdictOf(rows, row)
  return `${tagOf(rows, row)} ${poolOf(rows, row)}${leg}: ${told}${verdict === 'none' ? '' : `; ${verdict}`}`
}
