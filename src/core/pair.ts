import { phrase } from './phrase.ts'
import { type PoolUsage, printTag, type Snapshot, usageKey } from './pool.ts'
import { type Problem, problem } from './problem.ts'

/** What one dump of a job is. `series`: a file on its own, its first snapshot is before and its last one after. */
export type Side = 'before' | 'after' | 'series'

/** A parsed file and where it belongs. */
export interface SidedSnapshots {
  readonly leg: string
  readonly side: Side
  readonly snapshots: readonly Snapshot[]
}

/** Dumps of one job of the matrix. `before` is null for a single dump, which counts since boot. */
export interface Leg {
  readonly name: string
  readonly snapshots: number
  readonly before: Snapshot | null
  readonly after: Snapshot
}

export interface Paired {
  readonly legs: readonly Leg[]
  readonly problems: readonly Problem[]
}

/** Dumps → legs, in the order of their names. What has no counterpart, or may not be compared with it, is a problem. */
export const pair = (files: readonly SidedSnapshots[]): Paired => {
  const names = [...new Set(files.map(({ leg }) => leg))].sort(byText)
  const paired = names.map((name) =>
    pairLeg(
      name,
      files.filter(({ leg }) => leg === name),
    ),
  )
  return { legs: paired.flatMap(({ legs }) => legs), problems: paired.flatMap(({ problems }) => problems) }
}

const pairLeg = (name: string, files: readonly SidedSnapshots[]): Paired => {
  const of = (side: Side): readonly Snapshot[] => files.filter((file) => file.side === side).flatMap((f) => f.snapshots)
  const series = of('series')
  const befores = series.length > 1 ? series.slice(0, 1) : of('before')
  const afters = series.length > 0 ? series.slice(-1) : of('after')
  const problems = [...several(befores), ...several(afters)]
  const before = befores.at(-1) ?? null
  const after = afters.at(-1)
  if (after === undefined) {
    return { legs: [], problems: before === null ? problems : [...problems, missing(name, 'before')] }
  }
  if (before === null && series.length === 0) problems.push(missing(name, 'after'))
  const found = before === null ? [] : incomparable(before, after)
  const snapshots = Math.max(series.length, befores.length + afters.length)
  const rebooted = found.some(({ code }) => code === 'REBOOT')
  const leg = { name, snapshots, before: rebooted ? null : before, after }
  return { legs: [leg], problems: [...problems, ...found] }
}

const missing = (leg: string, side: Side): Problem => {
  const where = leg === '' ? phrase`only ${[side]}` : phrase`leg ${leg}, only ${[side]}`
  return problem('MISSING_SIDE', '', null, where)
}

const several = (snapshots: readonly Snapshot[]): readonly Problem[] => {
  const last = snapshots.at(-1)
  if (last === undefined || snapshots.length === 1) return []
  return [problem('SEVERAL_SNAPSHOTS', last.source, last.line, phrase`${snapshots.length}`)]
}

/** Why the two may not be compared, or only in part. */
const incomparable = (before: Snapshot, after: Snapshot): readonly Problem[] => {
  const filters = [before.coverage, after.coverage].map((it) => (it.kind === 'filtered' ? it.pattern : ''))
  const filtersDiffer = filters[0] !== filters[1]
  return [
    ...(filtersDiffer ? [problem('FILTERS_DIFFER', after.source, after.line)] : []),
    ...wentDown(before, after),
    ...vanished(before, after),
  ]
}

/**
 * Allocation counters only go up until the machine restarts, or wrap at 2^32, which needs a value near it.
 * Many rows that went down are a restart; a single one among thousands is a damaged row.
 */
const wentDown = (before: Snapshot, after: Snapshot): readonly Problem[] => {
  if (before.counters !== 'cumulative' || after.counters !== 'cumulative') return []
  const earlier = new Map(before.usages.map((usage) => [usageKey(usage), usage]))
  const common = after.usages.filter((usage) => earlier.has(usageKey(usage)))
  const down = common.filter((usage) => isDown(earlier.get(usageKey(usage)), usage))
  const [example] = down
  if (example === undefined) return []
  const from = earlier.get(usageKey(example))?.allocs ?? 0
  const seen = phrase`${printTag(example.tag)}: ${from} allocations before, ${example.allocs} after; ${down.length} of ${common.length} rows`
  const code = down.length >= 3 || down.length * 10 >= common.length ? 'REBOOT' : 'COUNTER_DOWN'
  return [problem(code, after.source, after.line, seen)]
}

/**
 * The kernel never drops a tag from its table until it restarts, so a complete dump shows at least what the one before
 * it showed. A few rows may print under another name; many that are gone were cut off.
 */
const vanished = (before: Snapshot, after: Snapshot): readonly Problem[] => {
  if (after.coverage.kind === 'partial' || before.counters !== 'cumulative' || after.counters !== 'cumulative')
    return []
  const later = new Set(after.usages.map(usageKey))
  const gone = before.usages.filter((usage) => usage.allocs > 0 && !later.has(usageKey(usage)))
  const [example] = gone
  if (example === undefined || gone.length < 3 || gone.length * 100 < before.usages.length) return []
  const seen = phrase`${gone.length} of ${before.usages.length}, such as ${printTag(example.tag)}`
  return [problem('ROWS_MISSING', after.source, after.line, seen)]
}

const isDown = (before: PoolUsage | undefined, after: PoolUsage): boolean => {
  if (before === undefined || after.allocs >= before.allocs) return false
  const wrapped = before.allocs < 2 ** 32 && before.allocs - after.allocs > 2 ** 31
  return !wrapped
}

export const byText = (one: string, other: string): number => {
  if (one === other) return 0
  return one < other ? -1 : 1
}
