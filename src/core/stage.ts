import type { Snapshot } from './pool.ts'
import { isUtc, millisecondsOf } from './time.ts'

/** When a snapshot was taken. `between`: at any time of the test. */
export type Stage = 'control' | 'before' | 'warm' | 'between' | 'after' | 'settled'

const STAGES: readonly Stage[] = ['control', 'before', 'warm', 'between', 'after', 'settled']

/** `pre` and `post` count only as words of their own: `prefetch` and `postgres` are names. */
const WORDS: readonly (readonly [Stage, RegExp])[] = [
  ['before', /before|(?<![a-z])pre(?![a-z])/i],
  ['warm', /(?<![a-z])warm/i],
  ['after', /after|(?<![a-z])post(?![a-z])/i],
  ['settled', /settled/i],
]
const CONTROL = /(?<![a-z])control/i

/** The stage that a name states; null where it states none, or several. */
export const stageIn = (name: string): Stage | null => {
  if (CONTROL.test(name)) return 'control'
  const stated = WORDS.filter(([, word]) => word.test(name))
  return stated.length === 1 ? (stated[0]?.[0] ?? null) : null
}

/**
 * As the snapshot says, or else as its file is named, or else the folder of it; null where none of them states a stage.
 */
export const stageOf = ({ capture, source }: Snapshot): Stage | null => {
  const parts = source.split('/')
  return stageIn(capture.stage ?? parts.at(-1) ?? '') ?? stageIn(parts.at(-2) ?? '')
}

/** A name without its stage: `pool-before-win11` → `pool--win11`. */
export const withoutStage = (name: string): string =>
  [CONTROL, ...WORDS.map(([, word]) => word)].reduce((rest, word) => rest.replace(word, ''), name)

/** A name without the type of its file: `win11.log` → `win11`, `after.txt.gz` → `after`. */
export const withoutFileType = (name: string): string =>
  name.replace(/(?:\.(?:zip|gz|txt|log|csv|tsv|json|dump|out))+$/i, '')

export interface StagedSnapshot {
  readonly stage: Stage
  readonly snapshot: Snapshot
}

export interface Ordered {
  readonly snapshots: readonly StagedSnapshot[]
  /** Files of one stage whose order nothing tells but the letters of their names. */
  readonly guessed: readonly string[]
}

/**
 * In the order they were taken: by stage; within a stage by the iteration that all of its files state, or else by the
 * time that all state, or else by the end of the control interval and the numbers in their names (`run-9` before
 * `run-10`). Snapshots of one file stay in
 * its order.
 */
export const inOrder = (snapshots: readonly StagedSnapshot[]): Ordered => {
  const stages = STAGES.map((stage) => sortStage(snapshots.filter((one) => one.stage === stage)))
  return { snapshots: stages.flatMap((one) => one.snapshots), guessed: stages.flatMap(({ guessed }) => guessed) }
}

const sortStage = (snapshots: readonly StagedSnapshot[]): Ordered => {
  const firsts = firstOfEachFile(snapshots)
  const stated = [firsts.map(({ capture }) => capture.iteration ?? null), timesOf(firsts), endsOf(firsts)].find(isOrder)
  const order = (stated === undefined ? byNumbers(firsts) : byFigures(firsts, stated)).map(({ source }) => source)
  const ranks = new Map(order.map((source, rank) => [source, rank]))
  const rankOf = ({ snapshot }: StagedSnapshot): number => ranks.get(snapshot.source) ?? 0
  const sorted = [...snapshots].sort((one, other) => rankOf(one) - rankOf(other))
  const isGuess = stated === undefined && new Set(order.map(withoutNumbers)).size > 1
  return { snapshots: sorted, guessed: isGuess ? order : [] }
}

/**
 * Places of `control-before`, `control-1`, `control-2` and `control-after` within their stage; null where no name says
 * which end of the interval it is.
 */
const endsOf = (snapshots: readonly Snapshot[]): readonly (number | null)[] => {
  const names = snapshots.map(({ capture, source }) => capture.stage ?? source.split('/').at(-1) ?? '')
  const ends = names.map((name) => (CONTROL.test(name) ? stageIn(name.replace(CONTROL, '')) : null))
  if (!ends.includes('before') && !ends.includes('after')) return snapshots.map(() => null)
  return names.map((name, index) => {
    if (ends[index] === 'before') return -1
    return ends[index] === 'after' ? Number.MAX_SAFE_INTEGER : Number(/\d+/.exec(name)?.[0] ?? Number.NaN)
  })
}

const firstOfEachFile = (snapshots: readonly StagedSnapshot[]): readonly Snapshot[] => [
  ...new Map(snapshots.toReversed().map(({ snapshot }) => [snapshot.source, snapshot])).values(),
]

/**
 * When each was taken, in milliseconds; null where a dump states no time, or where some state a zone and others none.
 */
const timesOf = (snapshots: readonly Snapshot[]): readonly (number | null)[] => {
  const times = snapshots.flatMap(({ capture }) => capture.takenAt ?? [])
  const comparable = times.length === snapshots.length && new Set(times.map(isUtc)).size === 1
  return comparable ? times.map(millisecondsOf) : snapshots.map(() => null)
}

/** Figures that all files state, no two alike. */
const isOrder = (figures: readonly (number | null)[]): figures is readonly number[] =>
  figures.every((figure) => figure !== null && !Number.isNaN(figure)) && new Set(figures).size === figures.length

const byFigures = (snapshots: readonly Snapshot[], figures: readonly number[]): readonly Snapshot[] =>
  snapshots
    .map((snapshot, index) => ({ snapshot, figure: figures[index] ?? 0 }))
    .sort((one, other) => one.figure - other.figure)
    .map(({ snapshot }) => snapshot)

const byNumbers = (snapshots: readonly Snapshot[]): readonly Snapshot[] =>
  [...snapshots].sort((one, other) => byNumbersAndText(one.source, other.source))

export const withoutNumbers = (name: string): string => name.replace(/\d+/g, '')

/** `run-9.txt` before `run-10.txt`. */
const byNumbersAndText = (one: string, other: string): number => {
  const [parts, others] = [one, other].map((text) => text.split(/(\d+)/))
  for (const [index, part] of (parts ?? []).entries()) {
    const against = others?.[index] ?? ''
    const order = index % 2 === 1 && against !== '' ? Number(part) - Number(against) : byText(part, against)
    if (order !== 0) return order
  }
  return byText(one, other)
}

export const byText = (one: string, other: string): number => {
  if (one === other) return 0
  return one < other ? -1 : 1
}
