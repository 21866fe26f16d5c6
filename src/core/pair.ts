import type { DriverPools } from './driver-pool.ts'
import { phrase } from './phrase.ts'
import type { Snapshot } from './pool.ts'
import { type Problem, problem } from './problem.ts'

/** What one dump of a job is. `series`: a file on its own, its first snapshot is before and its last one after. */
export type Side = 'before' | 'after' | 'series'

/** A parsed file and where it belongs. */
export interface SidedSnapshots {
  readonly leg: string
  readonly side: Side
  readonly snapshots: readonly Snapshot[]
  readonly drivers: readonly DriverPools[]
}

/** Dumps of one job of the matrix. `before` is null for a single dump, which counts since boot. */
export interface Leg {
  readonly name: string
  readonly snapshots: number
  readonly before: Snapshot | null
  readonly after: Snapshot
  /** What Driver Verifier counts per driver, where there is an output of it. */
  readonly drivers: { readonly before: DriverPools | null; readonly after: DriverPools | null }
}

export interface Paired {
  readonly legs: readonly Leg[]
  readonly problems: readonly Problem[]
}

/** Dumps → legs, in the order of their names. What has no counterpart is a problem. */
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
  const snapshots = Math.max(series.length, befores.length + afters.length)
  return { legs: [{ name, snapshots, before, after, drivers: pairDrivers(files) }], problems }
}

const pairDrivers = (files: readonly SidedSnapshots[]): Leg['drivers'] => {
  const of = (side: Side) => files.filter((file) => file.side === side).flatMap(({ drivers }) => drivers)
  const series = of('series')
  const before = series.length > 1 ? series[0] : of('before').at(-1)
  const after = series.length > 0 ? series.at(-1) : of('after').at(-1)
  return { before: before ?? null, after: after ?? null }
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

export const byText = (one: string, other: string): number => {
  if (one === other) return 0
  return one < other ? -1 : 1
}
