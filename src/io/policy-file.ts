import * as v from 'valibot'
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml'
import { type PointsPolicy, pointNames } from '../core/points.ts'
import { type Acknowledgement, defaultPolicy, type Policy } from '../core/policy.ts'
import type { WriteValue } from '../core/policy-changes.ts'
import { UserError } from '../core/problem.ts'
import { type Fields, isRecord } from '../core/record.ts'
import { nearest } from '../settings/nearest.ts'
import { policySettings, toPolicyFields } from '../settings/policy.ts'
import { kebab, keysUnder, type PolicyFile, policyFileSchema } from '../settings/policy-schema.ts'
import { invalid, type Setting } from '../settings/setting.ts'
import { loneAliases } from './lone-aliases.ts'
import type { PolicySource } from './policy-source.ts'
import { repeatedKeys } from './repeated-keys.ts'

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
  const merged = files.map(({ file }) => file).reduce(mergeFiles)
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
  return files.map(({ file }) => file).reduce(mergeFiles)
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
  files.flatMap(({ address }, at) => {
    if (address === null) return []
    const plain: PlainPolicy = files
      .slice(at)
      .map(({ file }) => file)
      .reduce(mergeFiles)
    return [{ address, plain }]
  })

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
  if (above.length === MAX_DEPTH) throw new UserError(`${name}: policies that extend each other go ${MAX_DEPTH} deep`)
  const read = { file: parsePolicy(name, text), address }
  const { extends: parent } = read.file
  if (parent === undefined) return [read]
  const [from, there] = parentOf(source, path, parent)
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
const parentOf = (source: PolicySource, path: string, parent: string): readonly [PolicySource, string] => {
  const [, repository, there, ref] = /^([\w.-]+\/[\w.-]+)\/([^@]+)@([\w./-]+)$/.exec(parent) ?? []
  const isPath = /^\.\.?\//.test(parent) || repository === undefined || there === undefined || ref === undefined
  return isPath ? [source, joined(path, parent)] : [source.ofRepository(repository, ref), there]
}

/** `.github/a.yml` and `../b.yml` → `b.yml`; it cannot lead out of the root. */
const joined = (path: string, relative: string): string => {
  const parts: string[] = path.split('/').slice(0, -1)
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

const MAX_BYTES = 256 * 1024

/** @throws {UserError} that lists every mistake of the file with its position. */
const parsePolicy = (name: string, text: string): PolicyFile => {
  if (text.length > MAX_BYTES) throw new UserError(`${name}: larger than any policy: ${text.length} bytes`)
  const lines = new LineCounter()
  // The library's own warnings would stand in the log as they are, with text of the file.
  const quiet = { logLevel: 'error', prettyErrors: false } as const
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, ...quiet })
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${name}:${line}:${col}`
  }
  const broken = [...document.errors, ...document.warnings, ...loneAliases(document)].map(
    ({ pos, message }) => `${at(pos[0])}: ${inPlainWords(message)}`,
  )
  if (broken.length > 0) throw invalid('policy', broken)
  const repeated = repeatedKeys(document).map((offset) => `${at(offset)}: Map keys must be unique`)
  if (repeated.length > 0) throw invalid('policy', repeated)
  const plain = plainOf(document)
  if (!isRecord(plain)) throw invalid('policy', [`${at(0)}: expected keys with values`])
  const result = v.safeParse(policyFileSchema, plain)
  if (!result.success) {
    const found = result.issues.map((issue) => ({ offset: offsetOf(document, issue), message: messageOf(issue) }))
    throw invalid(
      'policy',
      found.sort((one, other) => one.offset - other.offset).map((it) => `${at(it.offset)}: ${it.message}`),
    )
  }
  return result.output
}

/** Words of the reader of YAML that do not say what to do, and ours. It calls itself for each level. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/call stack|stack overflow/i, 'nested deeper than any policy'],
  [/multiple documents/, 'a second document begins here: a policy is one'],
  [/^Unresolved tag/, 'a value that begins with ! is a type of YAML: write it in quotes'],
  [/reserved character/, 'a value cannot begin with this character: write it in quotes'],
]

const inPlainWords = (message: string): string => WORDS.find(([pattern]) => pattern.test(message))?.[1] ?? message

/** An empty file says nothing; one whose aliases multiply is refused by the reader. */
const plainOf = (document: Document): unknown => {
  try {
    return document.toJS() ?? {}
  } catch (error) {
    if (error instanceof ReferenceError) throw new UserError(`Invalid policy: ${error.message}`)
    throw error
  }
}

type Issue = v.BaseIssue<unknown>

const keysOf = (issue: Issue): readonly (string | number)[] =>
  (issue.path ?? []).map(({ key }) => key).filter((key) => typeof key === 'string' || typeof key === 'number')

const messageOf = (issue: Issue): string => {
  if (issue.type !== 'strict_object') return issue.message
  if (isUnknownKey(issue)) return unknownKey(keysOf(issue).map(String))
  return issue.received === 'undefined' ? `expected the key ${issue.expected}` : 'expected keys with values'
}

const unknownKey = (keys: readonly string[]): string => {
  const key = keys.at(-1) ?? ''
  const meant = nearest(key, keysUnder(keys.length > 1 ? (keys[0] ?? null) : null))
  return `there is no key ${JSON.stringify(key)} here${meant === null ? '' : `; did you mean ${meant}?`}`
}

/** Offset of the value, of the key if it is unknown, or of the holder if a key is missing. */
const offsetOf = (document: Document, issue: Issue): number => {
  const keys = keysOf(issue)
  const holder = document.getIn(keys.slice(0, -1), true)
  const pair = isMap(holder) ? holder.items.find(({ key }) => String(key) === String(keys.at(-1))) : undefined
  if (pair !== undefined) return startOf(isUnknownKey(issue) ? pair.key : (pair.value ?? pair.key))
  return startOf(document.getIn(keys, true) ?? holder)
}

const isUnknownKey = ({ type, expected }: Issue): boolean => type === 'strict_object' && expected === 'never'

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0)

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
  pairs: (file.pairs ?? []).map((pair) => ({ ...pair, tag: pair.tag.padEnd(4) })),
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
