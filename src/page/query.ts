import { unprintTag } from '../core/pool.ts'
import { tagPattern } from '../core/tag-pattern.ts'
import type { Column } from './columns.ts'
import { growthOf, keyOf, movementOf, type Rows, SEVERITIES } from './rows.ts'

export const POOLS = ['any', 'nonpaged', 'paged'] as const
export const GROWTHS = ['any', 'moved', 'grew', 'shrank'] as const
export const VERDICTS = ['any', 'found', 'leak', 'suspect', 'none'] as const

/** Filters and order of the table. */
export interface Query {
  /** Pattern of WinDbg: `?` one character, `*` any. Without either, the beginning of a tag. */
  readonly tag: string
  readonly pool: (typeof POOLS)[number]
  /** Place of the leg; null for all. */
  readonly leg: number | null
  readonly growth: (typeof GROWTHS)[number]
  /** Least growth of outstanding allocations. */
  readonly least: number | null
  readonly verdict: (typeof VERDICTS)[number]
  readonly sort: string
  readonly descending: boolean
}

/** Query that the page opens with: all rows. */
export const startOf = ({ usualSort }: Rows): Query => ({
  tag: '',
  pool: 'any',
  leg: null,
  growth: 'any',
  least: null,
  verdict: 'any',
  sort: usualSort,
  descending: true,
})

/** Answers queries; the order of each column is worked out once. */
export type Select = (query: Query) => readonly number[]

export const selectorOf = (rows: Rows, columns: readonly Column[]): Select => {
  const orders = new Map<string, Uint32Array>()
  const orderOf = ({ sort, descending }: Query): Uint32Array => {
    const name = `${descending ? '-' : ''}${sort}`
    const known = orders.get(name)
    if (known !== undefined) return known
    const column = columns.find((one) => one.name === sort)
    const order = column === undefined ? naturalOrder(rows.count) : sorted(rows.count, column, descending)
    orders.set(name, order)
    return order
  }
  return (query) => {
    const keeps = filterOf(rows, query)
    const kept: number[] = []
    for (const row of orderOf(query)) if (keeps(row)) kept.push(row)
    return kept
  }
}

const naturalOrder = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, row) => row)

/**
 * Unknown values come last either way; equal ones stay in the order of tag, pool and leg. A counting sort over the
 * distinct values, which the browser itself has sorted: a comparison function called half a million times takes five
 * times as long.
 */
const sorted = (count: number, { value }: Column, descending: boolean): Uint32Array => {
  const values = Float64Array.from({ length: count }, (_, row) => {
    const known = value(row)
    if (Number.isNaN(known)) return Number.POSITIVE_INFINITY
    return descending ? 0 - known : known
  })
  const distinct = values.toSorted().filter((one, place, all) => place === 0 || one !== all[place - 1])
  const ranks = Uint32Array.from(values, (one) => rankIn(distinct, one))
  const places = new Uint32Array(distinct.length + 1)
  for (const rank of ranks) places[rank + 1] = (places[rank + 1] ?? 0) + 1
  for (let rank = 1; rank < places.length; rank++) places[rank] = (places[rank] ?? 0) + (places[rank - 1] ?? 0)
  const order = new Uint32Array(count)
  for (const [row, rank] of ranks.entries()) {
    const place = places[rank] ?? 0
    order[place] = row
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

const filterOf = (rows: Rows, query: Query): ((row: number) => boolean) => {
  const tags = matchingTags(rows, query.tag)
  const { pool, leg, growth, least, verdict } = query
  const wanted = SEVERITIES.map((severity) => VERDICT_SETS[verdict].includes(severity))
  const paged = pool === 'paged' ? 1 : 0
  const { keys, legs } = rows.columns
  return (row) => {
    const key = keys[row] ?? 0
    if (tags[key >> 1] === 0) return false
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

/** 1 for each tag of the dictionary that the pattern names. */
const matchingTags = ({ tags }: Rows, pattern: string): Uint8Array => {
  const matches = matcherOf(unprintTag(pattern))
  return Uint8Array.from(tags, (tag) => Number(matches(tag)))
}

/** While a tag is being typed it names those that begin so. */
const matcherOf = (pattern: string): ((tag: string) => boolean) =>
  /[?*]/.test(pattern) ? tagPattern(pattern) : (tag) => tag.startsWith(pattern)

/** The first of these rows whose tag is the one that a link names; undefined for a pattern. */
export const rowNamed = (rows: Rows, { tag }: Query, places: readonly number[]): number | undefined => {
  if (tag === '' || /[?*]/.test(tag)) return undefined
  const whole = unprintTag(tag).padEnd(4)
  return places.find((row) => rows.tags[keyOf(rows, row) >> 1] === whole)
}
