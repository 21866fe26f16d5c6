import * as v from 'valibot'
import { defaultPoints } from '../core/points.ts'
import { settingKinds } from './settings.ts'

/*
 * The policy file's shape. Its values are read by the same kinds as inputs and options, so that a size or a list of tags is
 * written alike everywhere; docs/policy.schema.json says the same to editors, and a test holds the two against each other.
 */

interface Kind<T> {
  readonly expected: string
  readonly parse: (text: string) => T | null
}

/** One value of a kind: a word, a number or a boolean of YAML. */
const value = <T>({ expected, parse }: Kind<T>) =>
  v.pipe(
    v.unknown(),
    v.rawTransform<unknown, T>(({ dataset, addIssue, NEVER }) => {
      const given = dataset.value
      const isPlain = typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean'
      const parsed = isPlain ? parse(String(given).trim()) : null
      if (parsed !== null) return parsed
      addIssue({ message: `expected ${expected}, got ${shown(given)}` })
      return NEVER
    }),
  )

const MOST_SHOWN = 60

const shown = (given: unknown): string => {
  const text = JSON.stringify(given) ?? 'nothing'
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}

/** A list of YAML, or one text with commas. */
const listOfTags = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, readonly string[]>(({ dataset, addIssue, NEVER }) => {
    const given = Array.isArray(dataset.value) ? dataset.value : [dataset.value]
    const parsed = given.map((one) => (isWord(one) ? settingKinds.tagPatterns.parse(String(one)) : null))
    if (parsed.every((tags) => tags !== null)) return parsed.flat()
    addIssue({ message: `expected ${settingKinds.tagPatterns.expected}, got ${shown(dataset.value)}` })
    return NEVER
  }),
)

const isWord = (given: unknown): given is string | number => typeof given === 'string' || typeof given === 'number'

const { flag, size, whole, percentage, oneOf, line } = settingKinds

const tag: Kind<string> = {
  expected: 'one tag of at most four characters, `?` one character and `*` any',
  parse: (text) => {
    const tags = settingKinds.tagPatterns.parse(text)
    return tags?.length === 1 ? (tags[0] ?? null) : null
  },
}

/** A day that there is. */
const day: Kind<string> = {
  expected: 'a day such as 2027-01-31',
  parse: (text) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null
    const time = Date.parse(text)
    return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text
  },
}

const words: Kind<string> = { expected: 'some words', parse: (text) => (text === '' ? null : line.parse(text)) }

const growthLimits = {
  'max-growth-bytes': v.optional(value(size)),
  'max-growth-count': v.optional(value(whole(0))),
  'max-growth-percent': v.optional(value(percentage)),
}

const scope = { tag: value(tag), pool: v.optional(value(oneOf('nonpaged', 'paged'))) }

const exception = v.strictObject({
  ...scope,
  legs: v.optional(v.array(value(words), 'expected a list of names of legs')),
  'max-growth-count': v.optional(value(whole(0))),
  reason: value(words),
  owner: value(words),
  expires: value(day),
})

const points = v.strictObject(
  Object.fromEntries(Object.keys(defaultPoints).map((name) => [kebab(name), v.optional(value(pointKind()))])),
)

function pointKind(): Kind<number> {
  return {
    expected: 'a whole number from -20 to 50',
    parse: (text) => (/^-?\d{1,2}$/.test(text) && Number(text) >= -20 && Number(text) <= 50 ? Number(text) : null),
  }
}

/** `lockSure` → `lock-sure`: as all keys of the file are written. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

const acknowledge = v.strictObject({ label: v.optional(value(words)), enabled: v.optional(value(flag)) })

export const policyFileSchema = v.strictObject({
  extends: v.optional(value(words)),
  'driver-tags': v.optional(listOfTags),
  'driver-stopped': v.optional(value(flag)),
  iterations: v.optional(value(whole(1))),
  'ignore-tags': v.optional(listOfTags),
  legs: v.optional(v.array(value(words), 'expected a list of names of legs')),
  ...growthLimits,
  'max-total-nonpaged-growth': v.optional(value(size)),
  'max-total-paged-growth': v.optional(value(size)),
  limits: v.optional(v.array(v.strictObject({ ...scope, ...growthLimits }), 'expected a list of limits')),
  exceptions: v.optional(v.array(exception, 'expected a list of exceptions')),
  acknowledge: v.optional(acknowledge),
  'fail-on': v.optional(value(oneOf('leak', 'suspect', 'never'))),
  'on-inconclusive': v.optional(value(oneOf('fail', 'warn'))),
  strict: v.optional(value(flag)),
  points: v.optional(points),
})

/** What a policy file says, its values read; what it leaves out is undefined. */
export type PolicyFile = v.InferOutput<typeof policyFileSchema>
