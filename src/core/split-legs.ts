import type { DriverPools } from './driver-pool.ts'
import type { Snapshot } from './pool.ts'
import { byText, stageIn, withoutStage } from './stage.ts'

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

/** Files that belong together by their names; the name is empty where all do. */
export interface LegFiles {
  readonly name: string
  readonly files: readonly SidedSnapshots[]
}

/**
 * Splits files by their names where these tell several machines apart: the same names on both sides, or in one folder
 * `before-x`, `after-x`, `before-y`, `after-y`, or a folder a machine (the layout of `gh run download`).
 */
export const splitByName = (files: readonly SidedSnapshots[]): readonly LegFiles[] => {
  const dumps = files.filter(({ snapshots }) => snapshots.length > 0)
  const isSided = dumps.some(({ side }) => side === 'before' || side === 'after')
  const keyOf = isSided ? sidedKeys(dumps) : seriesKeys(dumps)
  if (keyOf === null) return [{ name: '', files }]
  const groups = new Map<string, SidedSnapshots[]>()
  for (const file of files) groups.set(keyOf(file), [...(groups.get(keyOf(file)) ?? []), file])
  const names = distinctParts([...groups.keys()])
  return [...groups]
    .map(([key, members]) => ({ name: names.get(key) ?? key, files: members }))
    .sort((one, other) => byText(one.name, other.name))
}

type KeyOf = (file: SidedSnapshots) => string

/** Names that stand on both sides; null where they tell nothing apart. */
const sidedKeys = (dumps: readonly SidedSnapshots[]): KeyOf | null => {
  const keysOf = (side: 'before' | 'after'): readonly string[] => {
    const files = dumps.filter((file) => file.side === side)
    return files.map((file) => keyIn(file, files))
  }
  const [befores, afters] = [keysOf('before'), keysOf('after')]
  const shared = befores.filter((key) => afters.includes(key))
  const isSeveral = befores.length > 1 && afters.length > 1 && new Set([...befores, ...afters]).size > 1
  if (!isSeveral || shared.length === 0) return null
  return (file) =>
    keyIn(
      file,
      dumps.filter(({ side }) => side === file.side),
    )
}

/** Names that have a dump before and one after, or else folders; null where neither tells anything apart. */
const seriesKeys = (dumps: readonly SidedSnapshots[]): KeyOf | null => {
  const keys = dumps.map((file) => ({ key: keyIn(file, dumps), stage: stageOf(file) }))
  const has = (key: string, ...stages: readonly string[]): boolean =>
    keys.some((one) => one.key === key && stages.includes(one.stage ?? ''))
  const complete = new Set(
    keys.map(({ key }) => key).filter((key) => has(key, 'before') && has(key, 'after', 'settled')),
  )
  const stagedKeys = new Set(keys.filter(({ stage }) => stage === 'before' || stage === 'after').map(({ key }) => key))
  if (complete.size >= 2 || (complete.size === 1 && stagedKeys.size >= 2 && !complete.has(''))) {
    return (file) => {
      const key = keyIn(file, dumps)
      const base = key.replace(/-?\d+$/, '')
      return !complete.has(key) && complete.has(base) ? base : key
    }
  }
  const folders = new Set(dumps.map((file) => folderKey(file, dumps)))
  return folders.size >= 2 ? (file) => folderKey(file, dumps) : null
}

const sourceOf = ({ snapshots, drivers }: SidedSnapshots): string => snapshots[0]?.source ?? drivers[0]?.source ?? ''

const stageOf = (file: SidedSnapshots) => {
  const parts = sourceOf(file).split('/')
  return stageIn(parts.at(-1) ?? '') ?? stageIn(parts.at(-2) ?? '')
}

/** `downloads/pool-before-win11/dump.txt` beside others in `downloads` → `pool-win11-dump`. */
const keyIn = (file: SidedSnapshots, beside: readonly SidedSnapshots[]): string => toKey(pathIn(file, beside))

const folderKey = (file: SidedSnapshots, beside: readonly SidedSnapshots[]): string =>
  toKey(pathIn(file, beside).slice(0, -1))

const toKey = (parts: readonly string[]): string =>
  withoutStage(parts.map((part) => part.replace(/\.(zip|gz|txt|log|csv|tsv|json|dump|out)$/gi, '')).join('-'))
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .join('-')

/** The parts of a path below the folder that all have in common; of a lone file its name. */
const pathIn = (file: SidedSnapshots, beside: readonly SidedSnapshots[]): readonly string[] => {
  const paths = beside.map((one) => sourceOf(one).split('/'))
  const own = sourceOf(file).split('/')
  const depth = paths.length < 2 ? own.length - 1 : commonDepth(paths)
  return own.slice(Math.min(depth, own.length - 1))
}

const commonDepth = (paths: readonly (readonly string[])[]): number => {
  const [first = []] = paths
  const differs = first.findIndex((part, index) => !paths.every((path) => path[index] === part))
  return differs === -1 ? first.length - 1 : differs
}

/** Keys without the words that all of them have: `pool-win11`, `pool-win10` → `win11`, `win10`. */
const distinctParts = (keys: readonly string[]): ReadonlyMap<string, string> => {
  const words = keys.map((key) => key.split('-'))
  const isShared = (word: string): boolean => words.every((one) => one.includes(word))
  const short = words.map((one) => one.filter((word) => !isShared(word)).join('-'))
  const isUnique = new Set(short).size === keys.length
  return new Map(keys.map((key, index) => [key, isUnique && short[index] ? short[index] : key]))
}
