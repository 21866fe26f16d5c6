import type { Policy } from '../core/policy.ts'
import { UserError } from '../core/problem.ts'
import { type ArchiveLimits, defaultArchiveLimits } from './archive.ts'

/*
 * Settings as text → values. The action's inputs and the command line's options share names, meanings and messages.
 * All wrong ones are reported together, since a retry costs the boot of a virtual machine.
 */

/** Values by name; absent or empty means not given. */
export type RawSettings = Readonly<Record<string, string | undefined>>

/** One kind of setting: what it must look like, in words, and its value; null where the text is not of this kind. */
interface SettingKind<T> {
  readonly expected: string
  readonly parse: (text: string) => T | null
}

type Shape = Readonly<Record<string, SettingKind<unknown>>>
type Values<S extends Shape> = { readonly [name in keyof S]: (S[name] extends SettingKind<infer T> ? T : never) | null }

/**
 * Reads the named settings; null where one is not given.
 * @throws {UserError} that lists every wrong one with what was expected.
 */
export const readSettings = <S extends Shape>(shape: S, raw: RawSettings, what: string): Values<S> => {
  const wrong: string[] = []
  const values = Object.entries(shape).map(([name, { expected, parse }]) => {
    const text = raw[name]?.trim() ?? ''
    if (text === '') return [name, null]
    const value = parse(text)
    if (value === null) wrong.push(`  ${name}: expected ${expected}, got ${JSON.stringify(text)}`)
    return [name, value]
  })
  if (wrong.length > 0) throw new UserError([`Invalid ${what}:`, ...wrong].join('\n'))
  // Built from the shape, name by name.
  return Object.fromEntries(values) as Values<S>
}

const kind = <T>(expected: string, parse: (text: string) => T | null): SettingKind<T> => ({ expected, parse })

const oneOf = <const T extends readonly string[]>(...values: T): SettingKind<T[number]> =>
  kind(`one of ${values.join(', ')}`, (text) => values.find((value) => value === text) ?? null)

/** YAML's booleans as `core.getBooleanInput` reads them. */
const flag = kind('true or false', (value): boolean | null => {
  if (/^(true|True|TRUE)$/.test(value)) return true
  return /^(false|False|FALSE)$/.test(value) ? false : null
})

const UNITS: Readonly<Record<string, number>> = { '': 1, B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 }

/** `65536`, `64KiB`, `1 MiB`: bytes. */
const size = kind('a size such as 65536 or 64KiB', (value) => {
  const [, digits, unit = ''] = /^(\d{1,15})\s*([A-Za-z]*)$/.exec(value) ?? []
  const factor = UNITS[unit]
  return digits === undefined || factor === undefined ? null : Number(digits) * factor
})

const whole = (least: number) =>
  kind(`a whole number of at least ${least}`, (value) =>
    /^\d{1,15}$/.test(value) && Number(value) >= least ? Number(value) : null,
  )

const TIMES: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600 }

/** `90`, `90s`, `10m`: seconds. */
const duration = kind('a time such as 90s or 10m, a day at most', (value) => {
  const [, digits, unit = ''] = /^(\d{1,6})\s*([a-z]?)$/.exec(value) ?? []
  const factor = TIMES[unit]
  const seconds = Number(digits) * (factor ?? Number.NaN)
  return seconds >= 1 && seconds <= 86_400 ? seconds : null
})

const percentage = kind('a percentage such as 5 or 2.5', (value) => {
  const [, digits] = /^(\d{1,9}(?:\.\d{1,6})?)\s*%?$/.exec(value) ?? []
  return digits === undefined ? null : Number(digits)
})

/** `SEY?, Irp` or a line each. A pattern is at most four characters long unless it holds a `*`. */
const tagPatterns = kind('tags of at most four characters, such as "SEY?, Irp"', (value) => {
  const patterns = listed(value)
  return patterns.every((pattern) => pattern.length <= 4 || pattern.includes('*')) ? patterns : null
})

const listed = (value: string): readonly string[] =>
  value
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

export const settingKinds = {
  flag,
  size,
  duration,
  whole,
  percentage,
  tagPatterns,
  oneOf,
  list: kind('a list', listed),
  name: kind('letters, digits, dots, dashes and underscores, at most 100', (value) =>
    /^[\w.-]{1,100}$/.test(value) ? value : null,
  ),
  artifactName: kind('the name of an artifact, without " : < > | * ? \\ /', (value) =>
    /^[^":<>|*?\r\n\\/]{1,200}$/.test(value) ? value : null,
  ),
  repository: kind('a repository such as owner/name', (value) => (/^[\w.-]+\/[\w.-]+$/.test(value) ? value : null)),
  line: kind('text of one line', (value) => (/[\r\n]/.test(value) ? null : value)),
} as const

/** How much of an archive is read: names of inputs and, with `--`, of options. */
export const archiveShape = {
  'max-archive-entries': whole(1),
  'max-archive-size': size,
  'max-archive-ratio': whole(1),
} as const satisfies Shape

export const toArchiveLimits = (settings: Values<typeof archiveShape>): ArchiveLimits => ({
  entries: settings['max-archive-entries'] ?? defaultArchiveLimits.entries,
  bytes: settings['max-archive-size'] ?? defaultArchiveLimits.bytes,
  ratio: settings['max-archive-ratio'] ?? defaultArchiveLimits.ratio,
})

/** What the user allows: the same names as inputs and, with `--`, as options. */
export const policyShape = {
  'driver-tags': tagPatterns,
  'driver-stopped': flag,
  'ignore-tags': tagPatterns,
  iterations: whole(1),
  'max-growth-bytes': size,
  'max-growth-count': whole(0),
  'max-growth-percent': percentage,
  'max-total-nonpaged-growth': size,
  'max-total-paged-growth': size,
  'fail-on': oneOf('leak', 'suspect', 'never'),
  'on-inconclusive': oneOf('fail', 'warn'),
} as const satisfies Shape

/** Settings over defaults. */
export const toPolicy = (settings: Values<typeof policyShape>, defaults: Policy): Policy => ({
  ...defaults,
  driverTags: settings['driver-tags'] ?? defaults.driverTags,
  driverStopped: settings['driver-stopped'] ?? defaults.driverStopped,
  ignoreTags: settings['ignore-tags'] ?? defaults.ignoreTags,
  iterations: settings.iterations ?? defaults.iterations,
  maxGrowthBytes: settings['max-growth-bytes'] ?? defaults.maxGrowthBytes,
  maxGrowthCount: settings['max-growth-count'] ?? defaults.maxGrowthCount,
  maxGrowthPercent: settings['max-growth-percent'] ?? defaults.maxGrowthPercent,
  maxTotalNonpagedGrowth: settings['max-total-nonpaged-growth'] ?? defaults.maxTotalNonpagedGrowth,
  maxTotalPagedGrowth: settings['max-total-paged-growth'] ?? defaults.maxTotalPagedGrowth,
  failOn: settings['fail-on'] ?? defaults.failOn,
  onInconclusive: settings['on-inconclusive'] ?? defaults.onInconclusive,
})
