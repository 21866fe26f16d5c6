import * as v from 'valibot'
import { card, modes, pointNames } from '../core/points.ts'
import { defaultPolicy } from '../core/policy.ts'
import {
  branch,
  day,
  flag,
  functionName,
  type Kind,
  oneOf,
  parentPolicy,
  reviewers,
  tag,
  whole,
  words,
} from './kinds.ts'
import { growthLimits, policySettings } from './policy.ts'
import { defaultOf, type Settings, type ValueOf } from './setting.ts'

/* The policy file's shape: every policy setting is a key, and the keys that only a file can say. */

const key = <T>({ schema }: Kind<T>, about: string) => v.pipe(v.optional(schema), v.description(about))

type KeysOf<S extends Settings> = {
  readonly [N in keyof S]: v.OptionalSchema<v.GenericSchema<unknown, ValueOf<S[N]>>, undefined>
}

const keysOf = <S extends Settings>(settings: S): KeysOf<S> => {
  const keys = Object.entries(settings).map(([name, one]) => [
    name,
    key(one.kind, `${one.about} Default: ${defaultOf(one)}.`),
  ])
  // The same names, each with the schema of its own kind.
  return Object.fromEntries(keys) as KeysOf<S>
}

const required = <T>({ schema }: Kind<T>, about: string) => v.pipe(schema, v.description(about))

const legs = v.array(words.schema, 'expected a list of names of legs')

const pool = key(oneOf('nonpaged', 'paged'), 'Both pools where it is left out.')

const limitEntry = v.strictObject({
  tag: required(tag, 'Four characters, blanks included; `?` one character and `*` any.'),
  pool,
  ...keysOf(growthLimits),
})

export const figures: readonly string[] = Object.keys(growthLimits)

/** An entry without a figure would limit nothing. */
export const hasFigure = v.check<v.InferOutput<typeof limitEntry>, string>(
  (entry) => figures.some((name) => name in entry),
  `expected a figure: ${figures.join(', ')}`,
)

const limit = v.pipe(limitEntry, hasFigure)

const exception = v.strictObject({
  tag: required(tag, 'The root of the finding, with which all that rides along is covered.'),
  pool,
  legs: v.pipe(
    v.optional(legs),
    v.description('Names of legs, `?` one character and `*` any run of them; every leg where it is left out.'),
  ),
  'max-growth-count': key(whole(0), 'Above this growth the exception does not hold.'),
  reason: required(words, 'Why this growth is accepted.'),
  owner: required(words, 'Who answers for it.'),
  expires: required(day, 'The last day on which it holds, in UTC; after it, what it covered is a leak.'),
})

const pair = v.strictObject({
  acquire: required(functionName, 'The function that hands the object out, as its value or through a pointer.'),
  release: required(functionName, 'The function that gives it back.'),
  tag: required(tag, 'The tag of the object; `?` one character and `*` any.'),
})

const point = whole(-20, 50)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `lockSure` → `lock-sure`: as all keys of the file are written. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** `3` where it is worth the same in every mode, else `pair 3, pair+control 1, …`. */
const worthOf = (worth: readonly number[]): string =>
  worth.every((value) => value === worth[0])
    ? `\`${worth[0]}\``
    : modes.map((mode, column) => `${mode} \`${worth[column]}\``).join(', ')

const points = v.strictObject(
  Object.fromEntries(
    pointNames.map((name) => [
      kebab(name),
      key(point, `${capital(card[name].says)}. Default: ${worthOf(card[name].worth)}.`),
    ]),
  ),
)

const acknowledge = v.strictObject({
  label: key(words, `Default: \`${defaultPolicy.acknowledge.label}\`.`),
  enabled: key(flag, 'Default: `true`.'),
  commit: key(
    flag,
    '`true`: the label holds for the head commit that was there when it was set, and not for later ones. Needs `actions: read`. Default: `false`.',
  ),
  reviewers: key(
    reviewers,
    'Who may set it: logins, and teams as `organisation/team`, for which the token must be able to read the members. Default: whoever may write.',
  ),
  author: key(flag, '`false`: the author of the pull request may not set it. Default: `true`.'),
})

export const policyFileSchema = v.strictObject({
  extends: key(
    parentPolicy,
    'A policy that this one adds to: `owner/name/path/to/file.yml@ref`, or `./path` beside this file. Single values replace its own, lists add up with its own first; four deep.',
  ),
  ...keysOf(policySettings),
  baseline: key(
    branch,
    'Branch whose earlier runs tell what grows anyway, as the input; `none`: no baseline. In a pull request that of the base branch goes before the input.',
  ),
  legs: v.pipe(
    v.optional(legs),
    v.description('Legs that a run must have: one that uploaded nothing is missing evidence.'),
  ),
  pairs: v.pipe(
    v.optional(v.array(pair, 'expected a list of pairs')),
    v.description(
      'Functions of the driver that acquire and release an object: the lines to look at are searched by them, too.',
    ),
  ),
  limits: v.pipe(
    v.optional(v.array(limit, 'expected a list of limits')),
    v.description(
      'Limits of some tags: of several entries that name a row, the first that states a figure counts; what none states is as said above. `max-growth-count` of a driver tag is what it may grow by.',
    ),
  ),
  exceptions: v.pipe(
    v.optional(v.array(exception, 'expected a list of exceptions')),
    v.description('Findings that somebody answers for, until a day.'),
  ),
  acknowledge: v.pipe(
    v.optional(acknowledge),
    v.description('The label by which somebody with write permission accepts a leak of one pull request.'),
  ),
  points: v.pipe(
    v.optional(points),
    v.description(
      'What each piece of evidence is worth (docs/detection.md), for those who measured on their own machines.',
    ),
  ),
})

/** The keys that may stand at the top (null), or in the value of a key or in the entries of its list. */
export const keysUnder = (name: string | null): readonly string[] => {
  const under: Readonly<Record<string, object>> = {
    pairs: pair.entries,
    limits: limit.entries,
    exceptions: exception.entries,
    acknowledge: acknowledge.entries,
    points: points.entries,
  }
  return Object.keys(name === null ? policyFileSchema.entries : (under[name] ?? {}))
}

/** A policy file as values. A key that it leaves out is undefined. */
export type PolicyFile = v.InferOutput<typeof policyFileSchema>
