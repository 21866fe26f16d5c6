import * as v from 'valibot'
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml'
import { UserError } from '../core/problem.ts'
import { isRecord } from '../core/record.ts'
import { tags } from '../settings/kinds.ts'
import { nearest } from '../settings/nearest.ts'
import { policySettings } from '../settings/policy.ts'
import { keysUnder, type PolicyFile, policyFileSchema } from '../settings/policy-schema.ts'
import { invalid, type Setting } from '../settings/setting.ts'
import { loneAliases } from './lone-aliases.ts'
import { repeatedKeys } from './repeated-keys.ts'

const MAX_LENGTH = 256 * 1024

/**
 * Reads one policy file as data.
 * @throws {UserError} that lists every mistake of the file with its position.
 */
export const parsePolicy = (name: string, text: string): PolicyFile => {
  if (text.length > MAX_LENGTH)
    throw new UserError(`${name}: larger than any policy: ${text.length} characters, ${MAX_LENGTH} at most`)
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
  const repeated = repeatedKeys(document).map(
    ({ offset, key }) => `${at(offset)}: the key ${JSON.stringify(key)} stands here a second time: keep one of them`,
  )
  if (repeated.length > 0) throw invalid('policy', repeated)
  keepTagsAsWritten(document)
  const plain = plainOf(name, document)
  if (!isRecord(plain)) throw invalid('policy', [`${at(0)}: expected keys with values, such as "iterations: 1000"`])
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
  [/^Nested mappings/, 'a second key stands in this value: write it on a line of its own, or the value in quotes'],
]

const inPlainWords = (message: string): string => WORDS.find(([pattern]) => pattern.test(message))?.[1] ?? message

/** Keys whose values are tags. */
const TAG_KEYS: ReadonlySet<unknown> = new Set([
  'tag',
  ...Object.entries<Setting<unknown>>(policySettings).flatMap(([name, { kind }]) => (kind === tags ? [name] : [])),
])

/** `0123`, `1e3` and `0x1F` are numbers to YAML and four bytes to us, so that their text counts. */
const keepTagsAsWritten = (document: Document): void =>
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && TAG_KEYS.has(key.value) && isNode(value)) for (const one of scalarsOf(value)) asWritten(one)
    },
  })

const scalarsOf = (value: Node): readonly Scalar[] => {
  if (isScalar(value)) return [value]
  return isSeq(value) ? value.items.filter((item) => isScalar(item)) : []
}

const asWritten = (scalar: Scalar): void => {
  if (typeof scalar.value === 'number' && scalar.source !== undefined) scalar.value = scalar.source
}

/** An empty file says nothing; one whose aliases multiply is refused by the reader. */
const plainOf = (name: string, document: Document): unknown => {
  try {
    return document.toJS() ?? {}
  } catch (error) {
    if (error instanceof ReferenceError)
      throw new UserError(`${name}: its aliases (*name) multiply: write out the values that they stand for`)
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
