import type { Snapshot } from './pool.ts'
import { byText, type Stage, stageOf, withoutFileType, withoutStage } from './stage.ts'
import type { VerifierOutput } from './verifier-output.ts'

/**
 * Role of one dump of a job. `series`: a file on its own, its first snapshot is before and its last one after, and a
 * lone one counts since boot. `snapshots`: the same where at least two are expected.
 */
export type Side = 'before' | 'after' | 'series' | 'snapshots' | 'control-before' | 'control-after'

/** A parsed file and where it belongs. */
export interface SidedSnapshots {
  readonly leg: string
  readonly side: Side
  readonly snapshots: readonly Snapshot[]
  readonly drivers: readonly VerifierOutput[]
}

/** Files that belong together by their names; the name is empty where all do. */
export interface LegFiles {
  readonly name: string
  /** With the words that all of them have. */
  readonly fullName: string
  readonly files: readonly SidedSnapshots[]
}

/**
 * Splits files by their names where these tell several machines apart: the same names on both sides, or in one folder
 * `before-x`, `after-x`, `before-y`, `after-y`, or a folder a machine (the layout of `gh run download`).
 */
export const splitByName = (files: readonly SidedSnapshots[]): readonly LegFiles[] => {
  const dumps = files.filter(({ snapshots }) => snapshots.length > 0)
  const isSided = dumps.some(({ side }) => side === 'before' || side === 'after')
  const keyOf = isSided ? sidedKeys(dumps) : withControls(seriesKeys(dumps.filter(isTested)), dumps)
  if (keyOf === null) return [{ name: '', fullName: '', files }]
  const groups = new Map<string, SidedSnapshots[]>()
  for (const file of files) {
    const key = keyOf(file)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [file])
    else group.push(file)
  }
  const names = distinctParts([...groups.keys()])
  return [...groups]
    .map(([key, members]) => ({ name: names.get(key) ?? key, fullName: key, files: members }))
    .sort((one, other) => byText(one.name, other.name))
}

type KeyOf = (file: SidedSnapshots) => string

const isTested = ({ side }: SidedSnapshots): boolean => side !== 'control-before' && side !== 'control-after'

/** A control interval that lies elsewhere is of the machine that its files, or else their folders, are named after. */
const withControls = (keyOf: KeyOf | null, dumps: readonly SidedSnapshots[]): KeyOf | null => {
  if (keyOf === null) return null
  const known = new Set(dumps.filter(isTested).map(keyOf))
  return (file) => {
    if (isTested(file)) return keyOf(file)
    const path = pathsIn(dumps.filter(({ side }) => side === file.side))(file)
    const [name, folder] = [toKey(path), toKey(path.slice(0, -1))]
    return !known.has(name) && known.has(folder) ? folder : name
  }
}

/** Names that stand on both sides; null where they tell nothing apart. */
const sidedKeys = (dumps: readonly SidedSnapshots[]): KeyOf | null => {
  const sides = new Map(
    [...new Set(dumps.map(({ side }) => side))].map((side) => [
      side,
      pathsIn(dumps.filter((file) => file.side === side)),
    ]),
  )
  const keyOf: KeyOf = (file) => toKey((sides.get(file.side) ?? pathsIn([]))(file))
  const [befores, afters] = (['before', 'after'] as const).map((side) =>
    dumps.filter((file) => file.side === side).map(keyOf),
  )
  if (befores === undefined || afters === undefined || befores.length < 2 || afters.length < 2) return null
  const onBoth = new Set(afters)
  const isSeveral = new Set([...befores, ...afters]).size > 1
  return isSeveral && befores.some((key) => onBoth.has(key)) ? keyOf : null
}

/** Names that have a dump before and one after, or else folders; null where neither tells anything apart. */
const seriesKeys = (dumps: readonly SidedSnapshots[]): KeyOf | null => {
  const pathOf = pathsIn(dumps)
  const keyOf: KeyOf = (file) => toKey(pathOf(file))
  const keysAt = (...stages: readonly (Stage | null)[]): ReadonlySet<string> =>
    new Set(dumps.filter((file) => stages.includes(stageOfFile(file))).map(keyOf))
  const [befores, afters] = [keysAt('before'), keysAt('after', 'settled')]
  const complete = new Set([...befores].filter((key) => afters.has(key)))
  const staged = new Set([...befores, ...keysAt('after')])
  if (complete.size >= 2 || (complete.size === 1 && staged.size >= 2 && !complete.has(''))) {
    return (file) => {
      const key = keyOf(file)
      const base = key.replace(/-?\d+$/, '')
      return !complete.has(key) && complete.has(base) ? base : key
    }
  }
  const folderOf: KeyOf = (file) => toKey(pathOf(file).slice(0, -1))
  return new Set(dumps.map(folderOf)).size >= 2 ? folderOf : null
}

const stageOfFile = ({ snapshots: [first] }: SidedSnapshots): Stage | null =>
  first === undefined ? null : stageOf(first)

/** `pool-before-win11`, `dump.txt` → `pool-win11-dump` */
const toKey = (parts: readonly string[]): string =>
  withoutStage(parts.map(withoutFileType).join('-'))
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .join('-')

/**
 * The parts of a file's path below the folder that all dumps have in common; where there is one dump, the file's name.
 */
const pathsIn = (dumps: readonly SidedSnapshots[]): ((file: SidedSnapshots) => readonly string[]) => {
  const paths = dumps.map(partsOf)
  const depth = paths.length < 2 ? Number.POSITIVE_INFINITY : commonDepth(paths)
  return (file) => {
    const own = partsOf(file)
    return own.slice(Math.min(depth, own.length - 1))
  }
}

const partsOf = ({ snapshots, drivers }: SidedSnapshots): readonly string[] =>
  (snapshots[0]?.source ?? drivers[0]?.source ?? '').split('/')

const commonDepth = (paths: readonly (readonly string[])[]): number => {
  const [first = []] = paths
  const differs = first.findIndex((part, index) => !paths.every((path) => path[index] === part))
  return differs === -1 ? first.length - 1 : differs
}

/** Keys without the words that all of them have: `pool-win11`, `pool-win10` → `win11`, `win10`. */
const distinctParts = (keys: readonly string[]): ReadonlyMap<string, string> => {
  const words = keys.map((key) => key.split('-'))
  const shared = new Set((words[0] ?? []).filter((word) => words.every((one) => one.includes(word))))
  const short = words.map((one) => one.filter((word) => !shared.has(word)).join('-'))
  const isUnique = new Set(short).size === keys.length
  return new Map(keys.map((key, index) => [key, isUnique && short[index] ? short[index] : key]))
}
