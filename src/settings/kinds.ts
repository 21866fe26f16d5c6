import * as v from 'valibot'
import { unprintTag } from '../core/pool.ts'

/*
 * Kinds of values. One schema reads a value in each place where it may stand: the text of an input or an option, and
 * the word, number, boolean or list of a YAML file. scripts/readme-tables.ts makes the JSON Schema for editors of the
 * same schemas.
 */

export interface Kind<T> {
  readonly schema: v.GenericSchema<unknown, T>
  /** Message for a wrong value: what was expected, and the value. */
  readonly refusal: (value: unknown) => string
  /** Stands for the value in help; empty for a flag, which needs none. */
  readonly placeholder: string
  /** An option of this kind may be given several times. */
  readonly isList: boolean
  /** Text that reads back as the same value. A method, so that kinds of several types fit into one table. */
  write(value: T): string
}

type Parts<T> = Partial<Pick<Kind<T>, 'placeholder' | 'isList' | 'write'>> & {
  /** The value must not be printed. */
  readonly isSecret?: boolean
}

/** Makes a kind. Only the first mistake of a value is told, since the others follow from it. */
const kind = <T>(expected: string, schema: v.GenericSchema<unknown, T>, parts: Parts<T> = {}): Kind<T> => {
  const { isSecret = false, ...rest } = parts
  const refusal = (value: unknown): string => `expected ${expected}, got ${isSecret ? 'something else' : shown(value)}`
  return {
    schema: v.config(schema, { abortPipeEarly: true, message: ({ input }) => refusal(input) }),
    refusal,
    placeholder: 'TEXT',
    isList: false,
    write: String,
    ...rest,
  }
}

const MAX_SHOWN = 60

/** A value as a message shows it. */
const shown = (value: unknown): string => {
  // JSON has no word for .inf and .nan of YAML.
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing')
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
}

/** Longer than any value of a short kind. It also bounds what the patterns below may cost. */
const MAX_LENGTH = 100

const short = (pattern: RegExp) => v.pipe(v.string(), v.maxLength(MAX_LENGTH), v.regex(pattern))

export const oneOf = <const T extends readonly string[]>(...values: T): Kind<T[number]> =>
  kind(`one of ${values.join(', ')}`, v.picklist(values), { placeholder: values.join('|') })

/** Booleans of YAML 1.2's core schema, as `core.getBooleanInput` reads them. */
export const flag: Kind<boolean> = kind(
  'true or false',
  v.union([
    v.boolean(),
    v.pipe(
      v.picklist(['true', 'True', 'TRUE', 'false', 'False', 'FALSE']),
      v.transform((text) => text.toLowerCase() === 'true'),
    ),
  ]),
  { placeholder: '' },
)

const UNITS: readonly (readonly [unit: string, bytes: number])[] = [
  ['GiB', 2 ** 30],
  ['MiB', 2 ** 20],
  ['KiB', 2 ** 10],
  ['B', 1],
]

const toBytes = (text: string): number => {
  const [, digits, unit = 'B'] = /^(\d+)\s*([A-Za-z]+)?$/.exec(text) ?? []
  return Number(digits) * (UNITS.find(([name]) => name === unit)?.[1] ?? Number.NaN)
}

const fromBytes = (bytes: number): string => {
  const [unit, factor] = UNITS.find(([, factor]) => bytes > 0 && bytes % factor === 0) ?? ['B', 1]
  return `${bytes / factor}${unit === 'B' ? '' : unit}`
}

/** `65536`, `64KiB`, `1 MiB`: bytes. */
export const size: Kind<number> = kind(
  'a size such as 65536 or 64KiB',
  v.union([
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
    v.pipe(short(/^\d{1,15}\s*(?:B|KiB|MiB|GiB)?$/), v.transform(toBytes), v.safeInteger()),
  ]),
  { placeholder: 'SIZE', write: fromBytes },
)

const MAX_WHOLE = 999_999_999_999_999

export const whole = (min: number, max = MAX_WHOLE): Kind<number> =>
  kind(
    max === MAX_WHOLE ? `a whole number of at least ${min}, 15 digits at most` : `a whole number from ${min} to ${max}`,
    v.union([
      v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max)),
      v.pipe(short(min < 0 ? /^-?\d{1,15}$/ : /^\d{1,15}$/), v.transform(Number), v.minValue(min), v.maxValue(max)),
    ]),
    { placeholder: 'N' },
  )

const MAX_PERCENT = 999_999_999

export const percentage: Kind<number> = kind(
  'a percentage such as 5 or 2.5',
  v.union([
    v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_PERCENT)),
    v.pipe(short(/^\d{1,9}(?:\.\d{1,6})?\s*%?$/), v.transform(Number.parseFloat)),
  ]),
  { placeholder: 'PERCENT' },
)

const TIMES: readonly (readonly [unit: string, seconds: number])[] = [
  ['h', 3600],
  ['m', 60],
  ['s', 1],
]
const MAX_SECONDS = 86_400

const toSeconds = (text: string): number => {
  const [, digits, unit = 's'] = /^(\d+)\s*([a-z])?$/.exec(text) ?? []
  return Number(digits) * (TIMES.find(([name]) => name === unit)?.[1] ?? Number.NaN)
}

const fromSeconds = (seconds: number): string => {
  const [unit, factor] = TIMES.find(([, factor]) => seconds % factor === 0) ?? ['s', 1]
  return `${seconds / factor}${unit}`
}

/** `90`, `90s`, `10m`: seconds. */
export const duration: Kind<number> = kind(
  'a time such as 90s or 10m, a day at most',
  v.pipe(short(/^\d{1,6}\s*[smh]?$/), v.transform(toSeconds), v.minValue(1), v.maxValue(MAX_SECONDS)),
  { placeholder: 'TIME', write: fromSeconds },
)

/** Items with a comma or a line break between them. */
const split = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** A pattern is at most four characters long unless it holds a `*`; `\\xNN` is one, as the reports print a byte. */
const tagText = v.pipe(
  short(/^\s*(?:(?:\\x[\dA-Fa-f]{2}|[^,\s])(?:\\x[\dA-Fa-f]{2}|[^,\r\n]){0,3}|[^,\r\n]*\*[^,\r\n]*)\s*$/),
  v.transform((text) => unprintTag(text.trim())),
)
const tagNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999), v.transform(String))

export const tag: Kind<string> = kind(
  'one tag of at most four characters, `?` one character and `*` any',
  v.union([tagText, tagNumber]),
  { placeholder: 'TAG' },
)

/** `SEY?, Irp` or a line each; in YAML a list as well. */
export const tags: Kind<readonly string[]> = kind(
  'tags of at most four characters, such as "SEY?, Irp"',
  v.union([
    v.array(v.union([tagText, tagNumber])),
    v.pipe(
      tagNumber,
      v.transform((number) => [number]),
    ),
    v.pipe(v.string(), v.transform(split), v.minLength(1), v.array(tagText)),
  ]),
  { placeholder: 'A,B', isList: true, write: (items) => items.join(',') },
)

const items = v.pipe(v.string(), v.transform(split), v.minLength(1))

export const list: Kind<readonly string[]> = kind('a list', items, {
  placeholder: 'A,B',
  isList: true,
  write: (items) => items.join(','),
})

/** `!old.txt` takes away what a glob before it named, so that alone it would name nothing. */
export const globs: Kind<readonly string[]> = kind(
  'globs, at least one of them without "!"',
  v.pipe(
    items,
    v.check((globs) => globs.some((glob) => !isExcluding(glob))),
  ),
  { placeholder: 'A,B', isList: true, write: (items) => items.join(',') },
)

/** `!a*.txt`; `!(a|b).txt` is a pattern of its own, and two marks cancel each other out. */
export const isExcluding = (glob: string): boolean => {
  const [marks = ''] = /^!*(?!\()/.exec(glob) ?? []
  return marks.length % 2 === 1
}

/** More than any path or title; it also bounds what a report shows of a file that a stranger wrote. */
const MAX_LINE_LENGTH = 1000

/** Text of one line. */
export const line = (placeholder = 'TEXT'): Kind<string> =>
  kind('text of one line', v.pipe(v.string(), v.maxLength(MAX_LINE_LENGTH), v.regex(/^[^\r\n]*$/)), { placeholder })

/** What a header may hold: with anything else in it, an error of the request would print it. */
export const secret: Kind<string> = kind(
  'a token: ASCII without blanks and line breaks',
  v.pipe(v.string(), v.regex(/^[\x21-\x7e]*$/)),
  { isSecret: true },
)

/** More than any reason; it also bounds what a report shows of a file that a stranger wrote. */
const MAX_WORDS_LENGTH = 500

/** Some words of a YAML file, on one line; a block (`|`, `>`) ends in a line break. */
export const words: Kind<string> = kind(
  `some words on one line, at most ${MAX_WORDS_LENGTH} characters`,
  v.pipe(
    v.union([
      v.pipe(v.string(), v.maxLength(MAX_WORDS_LENGTH), v.regex(/^[^\S\r\n]*\S[^\r\n]*[\r\n]*$/)),
      v.number(),
      v.boolean(),
    ]),
    v.transform((value) => String(value).trim()),
  ),
)

/** A function as a call names it last: `Ns::Get(` and `object->Get(` are both calls of `Get`. */
export const functionName: Kind<string> = kind(
  'the name of a function alone, such as MyLookup, without () and what stands before ::',
  short(/^[A-Za-z_]\w*$/),
  { placeholder: 'NAME' },
)

/** A branch, or `none`: git lets no name hold a blank. */
export const branch: Kind<string> = kind(
  'the name of a branch, or none',
  v.pipe(v.string(), v.maxLength(MAX_LINE_LENGTH), v.regex(/^\S+$/)),
  { placeholder: 'BRANCH' },
)

/** Logins of GitHub, and teams as `organisation/team`; an `@` before one means nothing. */
export const reviewers: Kind<readonly string[]> = kind(
  'a list of logins and of teams such as octo/drivers',
  v.array(
    v.pipe(
      short(/^@?[\w.[\]-]+(?:\/[\w.-]+)?$/),
      v.transform((text) => text.replace(/^@/, '')),
    ),
  ),
)

export const name: Kind<string> = kind(
  'letters, digits, dots, dashes and underscores, at most 100',
  short(/^[\w.-]{1,100}$/),
  { placeholder: 'NAME' },
)

export const artifactName: Kind<string> = kind(
  'the name of an artifact, without " : < > | * ? \\ /',
  v.pipe(v.string(), v.regex(/^[^":<>|*?\r\n\\/]{1,200}$/)),
  { placeholder: 'NAME' },
)

export const repository: Kind<string> = kind(
  'a repository such as owner/name',
  v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+$/)),
  { placeholder: 'OWNER/NAME' },
)

/** A day that there is, `2027-01-31`. The pattern is what an editor can check: all but a 29th of February. */
export const day: Kind<string> = kind(
  'a day such as 2027-01-31',
  v.pipe(
    v.string(),
    v.regex(/^\d{4}-(?!02-3|(?:04|06|09|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
    v.check((text) => !text.endsWith('-02-29') || isLeap(Number(text.slice(0, 4)))),
  ),
)

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Address of the policy that a policy extends: `./path` beside it, or `owner/name/path@ref`. */
export const parentPolicy: Kind<string> = kind(
  'owner/name/path/to/file.yml@ref or ./path',
  v.pipe(v.string(), v.maxLength(MAX_LINE_LENGTH), v.regex(/^(?:\.\.?\/.+|[\w.-]+\/[\w.-]+\/[^@]+@[\w./-]+)$/)),
)
