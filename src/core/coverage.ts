import type { Growth } from './diff.ts'
import { someRow, withFacts } from './packed-rows.ts'
import { ours, type Phrase, phrase } from './phrase.ts'
import { outstanding, type PoolKind, type PoolUsage, poolKinds, printTag, type Snapshot, usageKey } from './pool.ts'
import { type Problem, problem } from './problem.ts'

export interface Sides {
  readonly before: Snapshot
  readonly after: Snapshot
  readonly problems: readonly Problem[]
}

/** Rows of a pool that the other dump cannot lack altogether, unless it was taken of one pool only. */
const MIN_ROWS_OF_A_POOL = 20
/**
 * At least this many rows, and this share of all, only in the later dump: the earlier one was filtered. A test uses
 * fewer new tags.
 */
const MIN_NEW_ROWS = 50
const MIN_SHARE_NEW = 0.1

/** Two dumps as far as they cover the same tags: a tag that one could not have shown is unknown there, and not zero. */
export const commonCoverage = (before: Snapshot, after: Snapshot): Sides => {
  const differ = (detail: Phrase): Problem =>
    problem('FILTERS_DIFFER', { source: after.source, line: after.line, detail })
  const [was, is] = [before, after].map(({ coverage }) => (coverage.kind === 'filtered' ? coverage.pattern : ''))
  if (was !== is) {
    // The filter of a dump with rows missing is not known; the missing rows were reported.
    const isSaid = [before, after].some(({ coverage }) => coverage.kind === 'partial')
    const seen = phrase`${was || 'all tags'} before, ${is || 'all tags'} after`
    return { before: toPartial(before), after: toPartial(after), problems: isSaid ? [] : [differ(seen)] }
  }
  const pool = poolKinds.find((one) => lacksPool(one, before, after) || lacksPool(one, after, before))
  if (pool !== undefined) {
    const seen = phrase`one of them has no row of ${ours(pool)} pool`
    return { before: toPartial(before), after: toPartial(after), problems: [differ(seen)] }
  }
  if (before.coverage.kind !== 'all') return { before, after, problems: [] }
  const { fresh, last } = newRows(before, after)
  const more = after.usages.length - before.usages.length
  const isFiltered = Math.min(fresh, more) >= MIN_NEW_ROWS && fresh >= MIN_SHARE_NEW * after.usages.length
  const isCut = last >= MIN_LAST_ROWS && last >= MIN_SHARE_LAST * fresh
  if (!isFiltered && !isCut) return { before, after, problems: [] }
  const seen = isFiltered
    ? phrase`${fresh} of ${after.usages.length} rows are in the dump after only`
    : phrase`the last ${last} rows are in the dump after only, as if the one before was cut`
  return { before: toPartial(before), after, problems: [differ(seen)] }
}

/**
 * Rows at the end of the later dump that the earlier one lacks, and their share of all that it lacks: the earlier one
 * was cut. New tags stand anywhere in the order of the system's table or of a sort, unless that table is full.
 */
const MIN_LAST_ROWS = 30
const MIN_SHARE_LAST = 0.8

export const toPartial = (snapshot: Snapshot): Snapshot => withFacts(snapshot, { coverage: { kind: 'partial' } })

const lacksPool = (pool: PoolKind, one: Snapshot, other: Snapshot): boolean => {
  const rowsIn = ({ usages }: Snapshot): number => usages.reduce((sum, row) => sum + Number(row.pool === pool), 0)
  return (
    one.usages.length > 0 && one.coverage.kind === 'all' && rowsIn(one) === 0 && rowsIn(other) >= MIN_ROWS_OF_A_POOL
  )
}

/** Rows that only the later dump has, and how many of these are its last ones. */
const newRows = (before: Snapshot, after: Snapshot): { readonly fresh: number; readonly last: number } => {
  if (after.usages.length - before.usages.length < MIN_LAST_ROWS) return { fresh: 0, last: 0 }
  const known = new Set(before.usages.map(usageKey))
  // What is outstanding is all that such a dump shows: a row at zero is none.
  const isShown = before.counters === 'cumulative' ? () => true : ({ bytes }: PoolUsage) => bytes > 0
  const shown = after.usages.filter(isShown)
  const isNew = (usage: PoolUsage): boolean => !known.has(usageKey(usage))
  return {
    fresh: shown.filter(isNew).length,
    last: shown.length - 1 - shown.findLastIndex((usage) => !isNew(usage)),
  }
}

/** Rows that are gone, and the share of all: fewer may print under another name in another format. */
const MIN_ROWS_GONE = 3
const MIN_SHARE_GONE = 0.01

/**
 * A tag that was allocated once stays in the system's table until the machine restarts, so a whole later dump shows
 * each that an earlier one showed. One is enough where it prints alike in every format and the dump does not leave out
 * rows at zero.
 */
export const rowsGone = (growths: readonly Growth[], after: Snapshot): Problem | null => {
  if (after.coverage.kind === 'partial' || after.counters !== 'cumulative') return null
  const shown = growths.filter(({ before }) => before?.usage)
  const gone = shown.filter(({ before, after: level }) => level?.usage === null && (before?.usage?.allocs ?? 0) > 0)
  const isPlain = hasRowAtZero(after) ? gone.find(({ tag }) => PRINTS_ALIKE.test(tag)) : undefined
  const isMany = gone.length >= MIN_ROWS_GONE && gone.length >= MIN_SHARE_GONE * shown.length
  const example = isPlain ?? gone[0]
  if (example === undefined || (isPlain === undefined && !isMany)) return null
  const seen = phrase`${gone.length} of ${shown.length}, such as ${printTag(example.tag)}`
  return problem('ROWS_MISSING', { source: after.source, line: after.line, detail: seen })
}

/** Blanks, quotes, commas, backslashes, and what stands for a byte that does not print, are where formats differ. */
const PRINTS_ALIKE = /^[\w!#$%&()+/:;<=>@[\]^{|}~-]{4}$/

export const hasRowAtZero = (snapshot: Snapshot): boolean => someRow(snapshot, isAtZero)

/** All its blocks were freed: on a machine a third of the rows. */
const isAtZero = (usage: PoolUsage): boolean => usage.allocs > 0 && outstanding(usage) === 0
