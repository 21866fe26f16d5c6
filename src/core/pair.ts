import { listOf, ours, phrase } from './phrase.ts'
import type { Snapshot } from './pool.ts'
import { type Problem, problem } from './problem.ts'
import { type Side, type SidedSnapshots, splitByName } from './split-legs.ts'
import { byText, inOrder, type Ordered, type Stage, type StagedSnapshot, stageOf } from './stage.ts'
import type { VerifierOutput } from './verifier-output.ts'

export type { Side, SidedSnapshots } from './split-legs.ts'

/** Dumps of one job of the matrix. `before` is null for a single dump, which counts since boot. */
export interface Leg {
  readonly name: string
  /** With the words that the names of all legs share; absent where the name has them. */
  readonly fullName?: string
  readonly snapshots: number
  readonly before: Snapshot | null
  readonly after: Snapshot
  /** Every snapshot from `before` to `after`, in the order they were taken; those two alone make a pair. */
  readonly series: readonly Snapshot[]
  /**
   * The last snapshot before the driver warmed up, where a stage `warm` begins the series: own tags are measured from
   * it.
   */
  readonly beforeWarm?: Snapshot
  /** Snapshots that a later one of the same file stands for, each with that one; absent where every snapshot counts. */
  readonly passedOver?: readonly PassedOver[]
  /** Taken after the driver was stopped and the machine came to rest; null where there is none. */
  readonly settled: Snapshot | null
  /** The ends of a control interval on the same machine in the same boot; null where none was taken. */
  readonly control: { readonly before: Snapshot; readonly after: Snapshot } | null
  /** Driver Verifier's counts per driver, where there is an output of it. */
  readonly drivers: { readonly before: VerifierOutput | null; readonly after: VerifierOutput | null }
}

export interface PassedOver {
  readonly earlier: Snapshot
  readonly taken: Snapshot
}

export interface Paired {
  readonly legs: readonly Leg[]
  readonly problems: readonly Problem[]
}

/** Dumps → legs, in the order of their names. What has no counterpart is a problem. */
export const pair = (files: readonly SidedSnapshots[]): Paired => {
  const names = [...new Set(files.map(({ leg }) => leg))].sort(byText)
  const paired = names.flatMap((name) => {
    const split = splitByName(files.filter(({ leg }) => leg === name))
    return split.map((part) => {
      const within = (own: string): string => [name, own].filter((word) => word !== '').join('/')
      const { legs, problems } = pairLeg(within(part.name), part.files)
      const full = part.name === part.fullName ? {} : { fullName: within(part.fullName) }
      const paired: Paired = { legs: legs.map((leg) => ({ ...leg, ...full })), problems }
      return split.length === 1 ? paired : withLeftovers(name, paired, part.files)
    })
  })
  return { legs: paired.flatMap(({ legs }) => legs), problems: paired.flatMap(({ problems }) => problems) }
}

/**
 * Files that made no leg and were not spoken of: counts of Driver Verifier, or a control interval, that no name of a
 * dump fits.
 */
const withLeftovers = (leg: string, paired: Paired, files: readonly SidedSnapshots[]): Paired => {
  if (paired.legs.length > 0 || paired.problems.length > 0) return paired
  const sources = files.flatMap(({ snapshots, drivers }) => [...snapshots, ...drivers].map(({ source }) => source))
  return { legs: [], problems: severalFiles(leg, [...new Set(sources)]) }
}

/**
 * How the snapshots of one leg are taken, the first line that fits:
 *
 *     a series             from `warm`, or else from its first snapshot, to its last one before `settled`
 *     before and after     from the last one before the test; more than one file after it makes a series
 *     after alone          judged alone, and a side is missing
 *     before alone         no leg, and a side is missing
 */
const pairLeg = (name: string, files: readonly SidedSnapshots[]): Paired => {
  const of = (...sides: readonly Side[]) => inOrder(files.filter(({ side }) => sides.includes(side)).flatMap(staged))
  const [series, befores, afters] = [of('series', 'snapshots'), of('before'), of('after')]
  const isSeries = series.snapshots.length > 0
  const all = isSeries ? series.snapshots : [...startOf(befores.snapshots), ...endOf(afters.snapshots)]
  const passedOver = isSeries ? [] : passedOverOf([...befores.snapshots, ...afters.snapshots], all)
  const taken = all.filter(({ stage }) => stage !== 'control')
  const control = controlOf(name, [...of('control-before').snapshots, ...of('control-after').snapshots], all)
  const settled = taken.length > 1 && taken.at(-1)?.stage === 'settled' ? (taken.at(-1) ?? null) : null
  const untilEnd = settled !== null && taken.length > 2 ? taken.slice(0, -1) : taken
  const warm = Math.max(0, warmStart(untilEnd))
  const working = untilEnd.slice(warm)
  const beforeWarm = untilEnd[warm - 1]?.snapshot
  const problems = [
    ...control.problems,
    ...(isSeries ? unordered(name, series) : [...several(name, befores), ...severalAfter(name, afters)]),
  ]
  const after = isSeries || afters.snapshots.length > 0 ? working.at(-1) : undefined
  if (after === undefined) {
    const isOneSided = befores.snapshots.length > 0 || all.length > 0
    return { legs: [], problems: isOneSided ? [...problems, missing(name, 'before')] : problems }
  }
  const hasStart = isSeries || befores.snapshots.length > 0
  if (!hasStart) problems.push(missing(name, 'after'))
  if (isSeries && taken.length === 1 && files.some(({ side }) => side === 'snapshots'))
    problems.push(missing(name, 'snapshots'))
  const before = hasStart && working.length > 1 ? (working[0]?.snapshot ?? null) : null
  const leg: Leg = {
    name,
    snapshots: Math.max(series.snapshots.length, befores.snapshots.length + afters.snapshots.length),
    before,
    after: after.snapshot,
    series: working.map(({ snapshot }) => snapshot),
    ...(beforeWarm === undefined ? {} : { beforeWarm }),
    ...(passedOver.length === 0 ? {} : { passedOver }),
    settled: settled === null || settled === after ? null : settled.snapshot,
    control: control.ends,
    drivers: pairDrivers(files, working[0]?.snapshot),
  }
  return { legs: [leg], problems }
}

/** The snapshots of a file with their stages: as each says, or else as its file or its side is named. */
const staged = ({ side, snapshots }: SidedSnapshots): readonly StagedSnapshot[] =>
  snapshots.map((snapshot) => ({ snapshot, stage: stageFor(side, stageOf(snapshot)) }))

/** A side counts before a name, but for what a name tells of the same side. */
const stageFor = (side: Side, stated: Stage | null): Stage => {
  switch (side) {
    case 'before':
      return stated === 'warm' ? 'warm' : 'before'
    case 'after':
      return stated === 'settled' ? 'settled' : 'after'
    case 'control-before':
    case 'control-after':
      return 'control'
    case 'series':
    case 'snapshots':
      return stated ?? 'between'
    default:
      return side satisfies never
  }
}

/** The last snapshot before the test, and where the driver was warmed up for it, the last one before that. */
const startOf = (befores: readonly StagedSnapshot[]): readonly StagedSnapshot[] => {
  const cold = befores.filter(({ stage }) => stage !== 'warm')
  return befores.length === cold.length ? befores.slice(-1) : [...cold.slice(-1), ...befores.slice(-1)]
}

/** Snapshots after the test: the last one of each file, and the last one at rest where there is one. */
const endOf = (afters: readonly StagedSnapshot[]): readonly StagedSnapshot[] => {
  const [working, settled] = [false, true].map((rests) => afters.filter(({ stage }) => (stage === 'settled') === rests))
  const files = new Map((working ?? []).map((one) => [one.snapshot.source, one]))
  return [...files.values(), ...(settled ?? []).slice(-1)]
}

const passedOverOf = (given: readonly StagedSnapshot[], all: readonly StagedSnapshot[]): readonly PassedOver[] =>
  given.flatMap((one) => {
    const last = all.findLast(({ snapshot }) => snapshot.source === one.snapshot.source)
    return last === undefined || all.includes(one) ? [] : [{ earlier: one.snapshot, taken: last.snapshot }]
  })

/** Place of the last snapshot that was taken when the driver had warmed up; -1 where there is none. */
const warmStart = (snapshots: readonly StagedSnapshot[]): number =>
  snapshots.findLastIndex(({ stage }) => stage === 'warm')

/** The ends of the control interval: a lone control snapshot reaches to the first one of the test. */
const controlOf = (
  name: string,
  sided: readonly StagedSnapshot[],
  all: readonly StagedSnapshot[],
): { readonly ends: Leg['control']; readonly problems: Problem[] } => {
  const controls = [...sided, ...all.filter(({ stage }) => stage === 'control')]
  const next = all.find(({ stage }) => stage !== 'control')
  const ends = sided.length === 0 && controls.length === 1 && next !== undefined ? [...controls, next] : controls
  const [first, last] = [ends[0], ends.at(-1)]
  if (first === undefined || last === undefined) return { ends: null, problems: [] }
  if (first === last) return { ends: null, problems: [missing(name, 'control-before')] }
  return { ends: { before: first.snapshot, after: last.snapshot }, problems: [] }
}

/**
 * Driver Verifier's counts before and after the test, in the order of the snapshots that hold them: those of the first
 * snapshot, where it has some, are the ones before.
 */
export const pairDrivers = (files: readonly SidedSnapshots[], first?: Snapshot): Leg['drivers'] => {
  const of = (...sides: readonly Side[]) => outputsOf(files.filter(({ side }) => sides.includes(side)))
  const series = of('series', 'snapshots')
  const start = [...series, ...of('before')].find((output) => isOf(output, first))
  const before = start ?? (series.length > 1 ? series[0] : of('before').at(-1))
  const after = series.length > 0 ? series.at(-1) : of('after').at(-1)
  return { before: before === after && series.length > 0 ? null : (before ?? null), after: after ?? null }
}

const isOf = (output: VerifierOutput, snapshot: Snapshot | undefined): boolean =>
  output.source === snapshot?.source && output.line === snapshot.line

/** Outputs of no snapshot keep the order of their files, ahead of those that a snapshot holds. */
const outputsOf = (files: readonly SidedSnapshots[]): readonly VerifierOutput[] => {
  const order = inOrder(files.flatMap(staged)).snapshots
  const rankOf = (output: VerifierOutput): number => order.findIndex(({ snapshot }) => isOf(output, snapshot))
  return files.flatMap(({ drivers }) => drivers).sort((one, other) => rankOf(one) - rankOf(other))
}

const missing = (leg: string, side: Side): Problem => {
  const names: Partial<Record<Side, string>> = {
    snapshots: 'one snapshot',
    'control-before': 'one end of the control interval',
  }
  const what = names[side] ?? side
  const where = leg === '' ? phrase`only ${ours(what)}` : phrase`leg ${leg}, only ${ours(what)}`
  return problem('MISSING_SIDE', { leg, detail: where })
}

/** Files of one side that are not of one series: one of them alone would be judged. */
const several = (leg: string, { snapshots }: Ordered): readonly Problem[] => {
  const files = [...new Set(snapshots.filter(({ stage }) => stage !== 'warm').map(({ snapshot }) => snapshot.source))]
  return files.length > 1 ? severalFiles(leg, files) : severalIn(leg, snapshots)
}

/** Numbered files after the test are one series. */
const severalAfter = (leg: string, afters: Ordered): readonly Problem[] => {
  const working = afters.snapshots.filter(({ stage }) => stage !== 'settled')
  const guess = unordered(leg, afters)
  return guess.length > 0 ? guess : severalIn(leg, working)
}

const unordered = (leg: string, { guessed }: Ordered): readonly Problem[] => severalFiles(leg, guessed)

/** Names that a message lists. */
const MAX_LISTED = 10

const severalFiles = (leg: string, sources: readonly string[]): readonly Problem[] => {
  const [source] = sources
  return source === undefined
    ? []
    : [problem('SEVERAL_FILES', { leg, source, detail: listOf(sources.slice(0, MAX_LISTED)) })]
}

/** A note for each file of which only the last snapshot counts. */
const severalIn = (leg: string, snapshots: readonly StagedSnapshot[]): readonly Problem[] => {
  const files = new Map<string, Snapshot[]>()
  for (const { snapshot } of snapshots) files.set(snapshot.source, [...(files.get(snapshot.source) ?? []), snapshot])
  return [...files.values()].flatMap((one) => {
    const last = one.at(-1)
    if (last === undefined || one.length === 1) return []
    return [problem('SEVERAL_SNAPSHOTS', { leg, source: last.source, line: last.line, detail: phrase`${one.length}` })]
  })
}
