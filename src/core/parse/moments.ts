import type { Row } from './headed-row.ts'

/** Share of rows that stood before, from which on a table holds several moments: two tags may print alike. */
const MIN_SHARE_AGAIN = 1 / 3

/** Rows of each moment: those of one time, or up to a row that stood before. Rows of two moments are never added up. */
export const momentsOf = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const byTime = new Map<string, Row[]>()
  for (const row of rows) {
    const own = byTime.get(row.time)
    if (own === undefined) byTime.set(row.time, [row])
    else own.push(row)
  }
  if (byTime.size > 1) return [...byTime.values()]
  const all = new Set<string>()
  let again = 0
  for (const row of rows) if (isAgain(row, all)) again++
  if (again < MIN_SHARE_AGAIN * rows.length) return [rows]
  const moments: Row[][] = []
  let seen = new Set<string>()
  for (const row of rows) {
    if (moments.length === 0 || isAgain(row, seen)) {
      moments.push([])
      seen = new Set(keysOf(row))
    }
    moments.at(-1)?.push(row)
  }
  return moments
}

/** True where a row of the tag and the pool has been seen; from then on this one has. */
const isAgain = (row: Row, seen: Set<string>): boolean => {
  const keys = keysOf(row)
  const isKnown = keys.some((key) => seen.has(key))
  for (const key of keys) seen.add(key)
  return isKnown
}

const keysOf = ({ tag, pool: own, usages }: Row): readonly string[] => usages.map(({ pool }) => `${pool} ${own} ${tag}`)

/** Rows of one tag in pools of one kind, as `NonPaged` and `NonPagedNx` are, added up. */
export const withPoolsJoined = (rows: readonly Row[]): readonly Row[] => {
  const joined: Row[] = []
  const places = new Map<string, { readonly at: number; readonly pools: Set<string> }>()
  for (const row of rows) {
    const key = `${row.usages.map(({ pool }) => pool).join()} ${row.tag}`
    const place = places.get(key)
    const earlier = place === undefined || place.pools.has(row.pool) ? undefined : joined[place.at]
    if (place === undefined) places.set(key, { at: joined.length, pools: new Set([row.pool]) })
    if (place === undefined || earlier === undefined) joined.push(row)
    else {
      place.pools.add(row.pool)
      joined[place.at] = { ...earlier, usages: earlier.usages.map((usage, index) => sumOf(usage, row.usages[index])) }
    }
  }
  return joined
}

type RowUsage = Row['usages'][number]

const sumOf = (one: RowUsage, other: RowUsage | undefined): RowUsage =>
  other === undefined
    ? one
    : {
        ...one,
        allocs: one.allocs + other.allocs,
        frees: one.frees + other.frees,
        bytes: one.bytes + other.bytes,
        diff: one.diff === null || other.diff === null ? null : one.diff + other.diff,
      }
