import * as v from 'valibot'
import { cutText } from '../core/phrase.ts'
import { UserError } from '../core/problem.ts'
import type { Kind } from './kinds.ts'

/** One setting: what may be given, what it means, and what holds where it is not given. */
export interface Setting<T, D extends T | null = T | null> {
  readonly kind: Kind<T>
  /** One or two sentences in Markdown: help, action.yml, README and the JSON Schema all say this. */
  readonly about: string
  readonly fallback: D
  /** The default in words, where it is no value. */
  readonly otherwise: string | null
}

export type Settings = Readonly<Record<string, Setting<unknown>>>

export type ValueOf<S> = S extends { readonly kind: Kind<infer T> } ? T : never

/** Values by name, only those that were given. */
export type Given<S extends Settings> = { readonly [N in keyof S]?: ValueOf<S[N]> | undefined }

/** Values by name, the fallback where none was given. */
export type Filled<S extends Settings> = { readonly [N in keyof S]: ValueOf<S[N]> | S[N]['fallback'] }

interface Rest<D> {
  readonly fallback?: D
  readonly otherwise?: string
}

export const setting = <T, const D extends T | null = null>(
  kind: Kind<T>,
  about: string,
  { fallback, otherwise }: Rest<D> = {},
): Setting<T, D> => ({
  kind,
  about,
  // Without a fallback, D is null.
  fallback: (fallback ?? null) as D,
  otherwise: otherwise ?? null,
})

/** The default as the documentation says it: `none`, or a value in backticks. */
export const defaultOf = ({ kind, fallback, otherwise }: Settings[string]): string => {
  if (otherwise !== null) return otherwise
  const text = fallback === null ? '' : kind.write(fallback)
  return text === '' ? 'none' : `\`${text}\``
}

/** Texts by name, undefined where nothing was given. */
export type Texts = Readonly<Record<string, string | undefined>>

export interface ReadSettings<S extends Settings> {
  readonly given: Given<S>
  /** `max-growth-bytes: expected a size such as 65536 or 64KiB, got "10 potatoes"`. */
  readonly wrong: readonly string[]
}

/** Reads every text by its setting; what is wrong is left out of the values. */
export const readSettings = <S extends Settings>(settings: S, texts: Texts): ReadSettings<S> => {
  const wrong: string[] = []
  const values = Object.entries(settings).flatMap(([name, { kind }]) => {
    const text = texts[name]
    if (text === undefined) return []
    const result = v.safeParse(kind.schema, text.trim())
    if (result.success) return [[name, result.output]]
    wrong.push(`${name}: ${kind.refusal(text.trim())}`)
    return []
  })
  // Each name with the value that its own kind read.
  return { given: Object.fromEntries(values) as Given<S>, wrong }
}

export const withFallbacks = <S extends Settings>(settings: S, given: Given<S>): Filled<S> => {
  const values = Object.entries(settings).map(([name, { fallback }]) => [name, given[name] ?? fallback])
  // The same names, each with its own value or fallback.
  return Object.fromEntries(values) as Filled<S>
}

/** Mistakes of one file or call that are told. */
const MAX_MISTAKES = 50
/** Characters of one of them: a reader of YAML repeats what it refuses. */
const MAX_MISTAKE_LENGTH = 1000

/** One message for all that is wrong: a retry costs the boot of a virtual machine. */
export const invalid = (what: string, wrong: readonly string[]): UserError => {
  const told = wrong.slice(0, MAX_MISTAKES).map((mistake) => `  ${cutText(mistake, MAX_MISTAKE_LENGTH)}`)
  const more = wrong.length > told.length ? [`  and ${wrong.length - told.length} more`] : []
  return new UserError([`Invalid ${what}:`, ...told, ...more].join('\n'))
}
