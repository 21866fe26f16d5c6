import { type PointsPolicy, pointNames } from '../core/points.ts'
import { type Acknowledgement, defaultPolicy, type Policy } from '../core/policy.ts'
import type { WriteValue } from '../core/policy-changes.ts'
import { UserError } from '../core/problem.ts'
import { type Fields, isRecord } from '../core/record.ts'
import { policySettings, toPolicyFields } from '../settings/policy.ts'
import { kebab, type PolicyFile } from '../settings/policy-schema.ts'
import type { Setting } from '../settings/setting.ts'
import { toSlashes } from './files.ts'
import { parsePolicy } from './parse-policy.ts'
import type { PolicySource } from './policy-source.ts'

/** A policy as its files say it, over the defaults. */
export interface LoadedPolicy {
  readonly policy: Policy
  /** Keys and values of all its files together. Changes of the policy are found by comparing it. */
  readonly plain: PlainPolicy
  /** Policies of other repositories that it extends. */
  readonly parents: readonly ParentPolicy[]
}

export type PlainPolicy = Fields

/** A policy of another repository, with what that one extends in turn. */
export interface ParentPolicy {
  /** `owner/name/path@ref`. */
  readonly address: string
  readonly plain: PlainPolicy
}

/**
 * Reads the text of a policy file, and the files that it extends.
 * @throws {UserError} with every mistake as `file:line:col: expected …`.
 */
export const loadPolicy = async (source: PolicySource, path: string, text: string): Promise<LoadedPolicy> => {
  const files = await readChain({ source, follow: () => true, above: [] }, { path, text })
  const merged = mergedOf(files)
  return { policy: toPolicy(merged), plain: merged, parents: parentsIn(files) }
}

/**
 * Reads a file and the files that it extends as data. Of other repositories only the policies at `known` addresses are
 * read: a stranger's file must not choose what our token opens. Any other stands by its address alone.
 */
export const readPlainPolicy = async (
  source: PolicySource,
  { path, text }: PolicyText,
  known: readonly ParentPolicy[],
): Promise<PlainPolicy> => {
  const follow = (address: string): boolean => known.some((parent) => parent.address === address)
  const files = await readChain({ source, follow, above: [] }, { path, text })
  return mergedOf(files)
}

/** Writes a value as its kind does: `64KiB` for `65536`. */
export const writeValue: WriteValue = (key, value) => {
  const settings: ReadonlyMap<string, Setting<unknown>> = new Map(Object.entries(policySettings))
  return settings.get(key)?.kind.write(value) ?? String(value)
}

export interface PolicyText {
  readonly path: string
  readonly text: string
}

interface ReadFile {
  readonly file: PolicyFile
  /** The file stands in another repository than the one that extends it: where that is. */
  readonly address: string | null
}

/** Each file of another repository with all that follow it. */
const parentsIn = (files: readonly ReadFile[]): readonly ParentPolicy[] =>
  files.flatMap(({ address }, at) => (address === null ? [] : [{ address, plain: mergedOf(files.slice(at)) }]))

/** Files as one, each over the one that it extends. */
const mergedOf = (files: readonly ReadFile[]): PolicyFile => files.map(({ file }) => file).reduce(mergeFiles)

interface Chain {
  readonly source: PolicySource
  /** Whether a policy of another repository is read. */
  readonly follow: (address: string) => boolean
  /** Names of the files that led here. */
  readonly above: readonly string[]
  readonly address?: string | null
}

const MAX_DEPTH = 4

/** The file, then the one that it extends, and so on. */
const readChain = async (
  { source, follow, above, address = null }: Chain,
  { path, text }: PolicyText,
): Promise<ReadFile[]> => {
  const name = source.nameOf(path)
  if (above.includes(name)) throw new UserError(`${name}: it extends itself, by ${above.join(', ')}`)
  if (above.length === MAX_DEPTH)
    throw new UserError(`${name}: policies that extend each other go ${MAX_DEPTH} deep at most`)
  const read = { file: parsePolicy(name, text), address }
  const { extends: parent } = read.file
  if (parent === undefined) return [read]
  const [from, there] = parentOf(source, path, parent)
  if (there === null)
    throw new UserError(
      `${name}: extends ${parent} leads out of the repository, or the folder that the command runs in: name a file below it`,
    )
  const isOther = from !== source
  if (isOther && !follow(parent)) return [read]
  const inherited = await from.read(there)
  if (inherited === null) throw new UserError(`${name}: extends ${from.nameOf(there)}, and there is no such file`)
  const chain = { source: from, follow, above: [...above, name], address: isOther ? parent : null }
  // The address of a file beside this one says nothing that its values do not.
  const { extends: _, ...rest } = read.file
  return [isOther ? read : { ...read, file: rest }, ...(await readChain(chain, { path: there, text: inherited }))]
}

/** `owner/name/path/to/file.yml@ref`, or a path relative to the file that names it. */
const parentOf = (source: PolicySource, path: string, parent: string): readonly [PolicySource, string | null] => {
  const [, repository, there, ref] = /^([\w.-]+\/[\w.-]+)\/([^@]+)@([\w./-]+)$/.exec(parent) ?? []
  const isPath = /^\.\.?\//.test(parent) || repository === undefined || there === undefined || ref === undefined
  return isPath ? [source, joined(toSlashes(path), parent)] : [source.ofRepository(repository, ref), there]
}

/** `.github/a.yml` and `../b.yml` → `b.yml`; null where it leads out of the root: it would name another file there. */
const joined = (path: string, relative: string): string | null => {
  const parts: string[] = path.split('/').slice(0, -1)
  for (const part of relative.split('/')) {
    if (part === '..') {
      const left = parts.pop()
      if (left === undefined || left === '' || left === '..') return null
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** Keys whose value is a list. */
const LISTS: readonly string[] = [
  ...Object.entries<Setting<unknown>>(policySettings).flatMap(([name, { kind }]) => (kind.isList ? [name] : [])),
  'legs',
  'limits',
  'pairs',
  'exceptions',
]

/** A file over the one that it extends: single values replace, lists add up with the file's own first. */
const mergeFiles = <T extends PlainPolicy>(file: T, parent: T): T => {
  const lists = LISTS.flatMap((name) => {
    const all = [file[name], parent[name]].filter((list) => list !== undefined).flat()
    return all.length === 0 ? [] : [[name, all]]
  })
  const parts = (['points', 'acknowledge'] as const).flatMap((name) => {
    const both = [parent[name], file[name]].filter(isRecord)
    return both.length === 0 ? [] : [[name, Object.assign({}, ...both)]]
  })
  return { ...parent, ...file, ...Object.fromEntries([...lists, ...parts]) }
}

const toPolicy = (file: PolicyFile): Policy => ({
  ...defaultPolicy,
  ...toPolicyFields(file),
  legs: file.legs ?? defaultPolicy.legs,
  limits: (file.limits ?? []).map(toLimit),
  pairs: file.pairs ?? defaultPolicy.pairs,
  exceptions: (file.exceptions ?? []).map(toException),
  acknowledge: toAcknowledgement(file.acknowledge),
  baselineBranch: file.baseline ?? null,
  points: toPoints(file),
})

const NO_LIMITS = { maxGrowthBytes: null, maxGrowthCount: null, maxGrowthPercent: null }

const toLimit = ({ tag, pool, ...limits }: NonNullable<PolicyFile['limits']>[number]): Policy['limits'][number] => ({
  tag,
  pool: pool ?? null,
  ...NO_LIMITS,
  ...toPolicyFields(limits),
})

const toException = (exception: NonNullable<PolicyFile['exceptions']>[number]): Policy['exceptions'][number] => ({
  tag: exception.tag,
  pool: exception.pool ?? null,
  legs: exception.legs ?? [],
  maxGrowthCount: exception['max-growth-count'] ?? null,
  reason: exception.reason,
  owner: exception.owner,
  expires: exception.expires,
})

const toAcknowledgement = (given: PolicyFile['acknowledge'] = {}): Acknowledgement => {
  const { acknowledge: otherwise } = defaultPolicy
  return {
    label: given.enabled === false ? null : (given.label ?? otherwise.label),
    commit: given.commit ?? otherwise.commit,
    reviewers: given.reviewers ?? otherwise.reviewers,
    author: given.author ?? otherwise.author,
  }
}

const toPoints = (file: PolicyFile): PointsPolicy => {
  const points: Readonly<Record<string, number | undefined>> = file.points ?? {}
  const given = pointNames.flatMap((name) => {
    const value = points[kebab(name)]
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(given)
}
