import type { Column } from './columns.ts'
import { exactTagOf, filterOf } from './filter.ts'
import { growthOf, movementOf, type Rows, SEVERITIES, tagOf } from './rows.ts'

export const POOLS = ['any', 'nonpaged', 'paged'] as const
export const GROWTHS = ['any', 'moved', 'grew', 'shrank'] as const
export const VERDICTS = ['any', 'found', 'leak', 'suspect', 'none'] as const

/** Filters and order of the table. */
export interface Query {
  /** Words of the filter box; `filter.ts` says what they mean. */
  readonly find: string
  readonly pool: (typeof POOLS)[number]
  /** Place of the leg; null for all. */
  readonly leg: number | null
  readonly growth: (typeof GROWTHS)[number]
  /** Least growth of outstanding allocations. */
  readonly least: number | null
  readonly verdict: (typeof VERDICTS)[number]
  /** The columns that order the rows, the first one first. */
  readonly sort: readonly Order[]
  /** Rows of findings stand above all others, leaks first. */
  readonly pinned: boolean
}

export interface Order {
  readonly column: string
  readonly descending: boolean
}

/** Query that the page opens with: all rows. */
export const startOf = ({ usualSort }: Rows): Query => ({
  find: '',
  pool: 'any',
  leg: null,
  growth: 'any',
  least: null,
  verdict: 'any',
  sort: [{ column: usualSort, descending: true }],
  pinned: true,
})

/** Answers queries; the order of each choice of columns is worked out once. */
export type Select = (query: Query) => readonly number[]

export const selectorOf = (rows: Rows, columns: readonly Column[]): Select => {
  const orders = new Map<string, Uint32Array>()
  const orderOf = ({ sort }: Query): Uint32Array => {
    const name = JSON.stringify(sort)
    const known = orders.get(name)
    if (known !== undefined) return known
    // Sorting is stable, so the last column goes first.
    const order = sort.toReversed().reduce((last, { column: wanted, descending }) => {
      const column = columns.find((one) => one.name === wanted)
      return column === undefined ? last : sorted(last, column, descending)
    }, naturalOrder(rows.count))
    orders.set(name, order)
    return order
  }
  return (query) => {
    const keeps = rowFilterOf(rows, query)
    const kept: number[] = []
    for (const row of orderOf(query)) if (keeps(row)) kept.push(row)
    return query.pinned ? findingsFirst(rows, kept) : kept
  }
}

/** Leaks, then suspects, then all others, each in the order that they had. */
const findingsFirst = ({ severities }: Rows, places: readonly number[]): readonly number[] => {
  const of = (severity: number): readonly number[] => places.filter((row) => severities[row] === severity)
  const found = [...of(2), ...of(1)]
  return found.length === 0 ? places : found.concat(of(0))
}

/** How many of the rows stand above the others as rows of findings. */
export const pinnedAmong = ({ severities }: Rows, { pinned }: Query, places: readonly number[]): number => {
  if (!pinned) return 0
  const end = places.findIndex((row) => severities[row] === 0)
  return end < 0 ? places.length : end
}

const naturalOrder = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, row) => row)

/**
 * Unknown values come last either way; equal ones stay in the order that they had. A counting sort over the distinct
 * values, which the browser itself has sorted: a comparison function called half a million times takes five times as
 * long.
 */
const sorted = (last: Uint32Array, { value }: Column, descending: boolean): Uint32Array => {
  const values = Float64Array.from(last, (row) => {
    const known = value(row)
    if (Number.isNaN(known)) return Number.POSITIVE_INFINITY
    return descending ? 0 - known : known
  })
  const distinct = values.toSorted().filter((one, place, all) => place === 0 || one !== all[place - 1])
  const ranks = Uint32Array.from(values, (one) => rankIn(distinct, one))
  const places = new Uint32Array(distinct.length + 1)
  for (const rank of ranks) places[rank + 1] = (places[rank + 1] ?? 0) + 1
  for (let rank = 1; rank < places.length; rank++) places[rank] = (places[rank] ?? 0) + (places[rank - 1] ?? 0)
  const order = new Uint32Array(last.length)
  for (const [index, rank] of ranks.entries()) {
    const place = places[rank] ?? 0
    order[place] = last[index] ?? 0
    places[rank] = place + 1
  }
  return order
}

/** Place of a value in a sorted list that has it. */
const rankIn = (sortedValues: Float64Array, value: number): number => {
  let [low, high] = [0, sortedValues.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sortedValues[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

const rowFilterOf = (rows: Rows, query: Query): ((row: number) => boolean) => {
  const { keeps } = filterOf(rows, query.find)
  const { pool, leg, growth, least, verdict } = query
  const wanted = SEVERITIES.map((severity) => VERDICT_SETS[verdict].includes(severity))
  const paged = pool === 'paged' ? 1 : 0
  const { keys, legs } = rows.columns
  return (row) => {
    const key = keys[row] ?? 0
    if (keeps[key] === 0) return false
    if (pool !== 'any' && key % 2 !== paged) return false
    if (leg !== null && legs[row] !== leg) return false
    if (!wanted[rows.severities[row] ?? 0]) return false
    if (least !== null && !(growthOf(rows, row) >= least)) return false
    return growth === 'any' || isGrowth(movementOf(rows, row), growth)
  }
}

const VERDICT_SETS: Readonly<Record<Query['verdict'], readonly (typeof SEVERITIES)[number][]>> = {
  any: SEVERITIES,
  found: ['leak', 'suspect'],
  leak: ['leak'],
  suspect: ['suspect'],
  none: ['none'],
}

const isGrowth = (change: number, wanted: 'moved' | 'grew' | 'shrank'): boolean => {
  switch (wanted) {
    case 'moved':
      return change > 0 || change < 0
    case 'grew':
      return change > 0
    case 'shrank':
      return change < 0
    default:
      return wanted satisfies never
  }
}

/** The first of these rows whose tag is the one that a link names; undefined for any other filter. */
export const rowNamed = (rows: Rows, { find }: Query, places: readonly number[]): number | undefined => {
  const tag = exactTagOf(find)
  return tag === null ? undefined : places.find((row) => tagOf(rows, row) === tag)
}
