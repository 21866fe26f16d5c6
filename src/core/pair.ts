import type { DriverPools } from './driver-pool.ts'
import { phrase } from './phrase.ts'
import type { Snapshot } from './pool.ts'
import { type Problem, problem } from './problem.ts'

/**
 * What one dump of a job is. `series`: a file on its own, its first snapshot is before and its last one after, and a lone one
 * counts since boot. `snapshots`: the same where at least two are expected.
 */
export type Side = 'before' | 'after' | 'series' | 'snapshots' | 'control-before' | 'control-after'

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
  /** Every snapshot from `before` to `after`, in the order they were taken; those two alone make a pair. */
  readonly series: readonly Snapshot[]
  /** Taken after the driver was stopped and the machine came to rest; null where there is none. */
  readonly settled: Snapshot | null
  /** The ends of a control interval on the same machine in the same boot; null where none was taken. */
  readonly control: { readonly before: Snapshot; readonly after: Snapshot } | null
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
  const series = inOrder([...of('series'), ...of('snapshots')])
  const befores = of('before')
  const afters = inOrder(of('after'))
  const taken = series.length > 0 ? series : [...befores.slice(-1), ...lastOf(afters)]
  const settled = taken.length > 1 && isSettled(taken.at(-1)) ? (taken.at(-1) ?? null) : null
  const working = settled !== null && taken.length > 2 ? taken.slice(0, -1) : taken
  const after = series.length > 0 || afters.length > 0 ? working.at(-1) : undefined
  const problems = series.length > 0 ? [] : [...several(befores), ...several(afters.filter((one) => !isSettled(one)))]
  if (after === undefined) {
    return { legs: [], problems: befores.length === 0 ? problems : [...problems, missing(name, 'before')] }
  }
  if (befores.length === 0 && series.length === 0) problems.push(missing(name, 'after'))
  if (series.length === 1 && of('snapshots').length === 1) problems.push(missing(name, 'snapshots'))
  const before = series.length > 0 ? (working.length > 1 ? working[0] : null) : befores.at(-1)
  const counted = Math.max(series.length, befores.length + afters.length)
  const leg = { name, snapshots: counted, control: null, before: before ?? null, after, drivers: pairDrivers(files) }
  return { legs: [{ ...leg, series: working, settled: settled === after ? null : settled }], problems }
}

/** The last snapshot, and the last one before the machine was left to rest where there is such a one. */
const lastOf = (snapshots: readonly Snapshot[]): readonly Snapshot[] => {
  const working = snapshots.filter((one) => !isSettled(one))
  const settled = snapshots.filter(isSettled)
  return [...working.slice(-1), ...settled.slice(-1)]
}

const isSettled = (snapshot: Snapshot | undefined): boolean => snapshot !== undefined && stageOf(snapshot) === 'settled'

type Stage = 'before' | 'between' | 'after' | 'settled'
const STAGES: readonly Stage[] = ['before', 'between', 'after', 'settled']

/** As the snapshot says, or as its file is named. */
const stageOf = ({ capture, source }: Snapshot): Stage => {
  const name = capture.stage ?? source.slice(source.lastIndexOf('/') + 1)
  return (['settled', 'before', 'after'] as const).find((stage) => name.toLowerCase().includes(stage)) ?? 'between'
}

/**
 * In the order they were taken: names with `before`, then numbers in natural order, then `after`, then `settled`. The
 * snapshots of one file stay in its order, and an iteration that the dumps state comes before any number in a name.
 */
const inOrder = (snapshots: readonly Snapshot[]): readonly Snapshot[] =>
  [...snapshots].sort(
    (one, other) =>
      STAGES.indexOf(stageOf(one)) - STAGES.indexOf(stageOf(other)) ||
      (one.capture.iteration ?? 0) - (other.capture.iteration ?? 0) ||
      byNumbersAndText(one.source, other.source),
  )

/** `run-9.txt` before `run-10.txt`. */
const byNumbersAndText = (one: string, other: string): number => {
  const [parts, others] = [one, other].map((text) => text.split(/(\d+)/))
  for (const [index, part] of (parts ?? []).entries()) {
    const against = others?.[index] ?? ''
    const order = index % 2 === 1 ? Number(part) - Number(against) : byText(part, against)
    if (order !== 0) return order
  }
  return 0
}

const pairDrivers = (files: readonly SidedSnapshots[]): Leg['drivers'] => {
  const of = (side: Side) => files.filter((file) => file.side === side).flatMap(({ drivers }) => drivers)
  const series = [...of('series'), ...of('snapshots')]
  const before = series.length > 1 ? series[0] : of('before').at(-1)
  const after = series.length > 0 ? series.at(-1) : of('after').at(-1)
  return { before: before ?? null, after: after ?? null }
}

const missing = (leg: string, side: Side): Problem => {
  const what = side === 'snapshots' ? 'one snapshot' : side
  const where = leg === '' ? phrase`only ${[what]}` : phrase`leg ${leg}, only ${[what]}`
  return problem('MISSING_SIDE', { leg, detail: where })
}

const several = (snapshots: readonly Snapshot[]): readonly Problem[] => {
  const last = snapshots.at(-1)
  if (last === undefined || snapshots.length === 1) return []
  return [problem('SEVERAL_SNAPSHOTS', { source: last.source, line: last.line, detail: phrase`${snapshots.length}` })]
}

export const byText = (one: string, other: string): number => {
  if (one === other) return 0
  return one < other ? -1 : 1
}
