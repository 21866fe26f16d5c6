import { meantTag } from '../core/meant-tag.ts'
import { matcherOf } from '../core/policy.ts'
import { type PoolKind, printTag, usageKey } from '../core/pool.ts'
import { byText } from '../core/stage.ts'

/** A row of a table: one tag in one pool. */
type Row = Parameters<typeof usageKey>[0]

/** Which rows a table lists, and in which order. */
export interface Selection<R> {
  readonly tag: readonly string[] | null
  readonly exclude: readonly string[] | null
  readonly pool: PoolKind | null
  /** Rows at most; null for all of them. */
  readonly limit: number | null
  /** Sorts by this figure, the largest first, and by tag where it is equal. */
  readonly weight: (row: R) => number
}

export interface Selected<R> {
  readonly rows: readonly R[]
  /** The rows with those that are left out by the limit. */
  readonly asked: readonly R[]
  /** Rows that were asked for and are left out by the limit. */
  readonly left: number
}

/** The rows that were asked for, sorted. */
export const selectRows = <R extends Row>(rows: readonly R[], selection: Selection<R>): Selected<R> => {
  const { tag, exclude, pool, limit, weight } = selection
  const isAsked = matcherOf(tag ?? ['*'])
  const isExcluded = matcherOf(exclude ?? [])
  const asked = rows.filter((row) => isAsked(row) && !isExcluded(row) && (pool === null || row.pool === pool))
  const sorted = asked.sort((one, other) => weight(other) - weight(one) || byText(usageKey(one), usageKey(other)))
  const shown = limit === null ? sorted : sorted.slice(0, limit)
  return { rows: shown, asked: sorted, left: sorted.length - shown.length }
}

/** A line for each pattern that names no row, so that a typing error is not an empty table. */
export const unmatchedPatterns = (patterns: readonly string[] | null, rows: readonly Row[]): readonly string[] => {
  const tags = [...new Set(rows.map(({ tag }) => tag))]
  return (patterns ?? [])
    .filter((pattern) => !rows.some(matcherOf([pattern])))
    .map((pattern) => {
      const meant = meantTag(pattern, tags)
      return `no row is ${pattern}${meant === null ? '' : `; did you mean ${printTag(meant)}?`}`
    })
}

/** A line where the rows that are there are all left out, each pattern naming some. */
export const nothingLeft = ({ tag, exclude, pool }: Omit<Selection<never>, 'weight' | 'limit'>): readonly string[] => {
  const asked = [
    ...(tag === null ? [] : [`--tag ${tag.join()}`]),
    ...(exclude === null ? [] : [`--exclude ${exclude.join()}`]),
    ...(pool === null ? [] : [`--pool ${pool}`]),
  ]
  return asked.length === 0 ? [] : [`no row is left by ${asked.join(' with ')}`]
}
