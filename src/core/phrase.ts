/**
 * A sentence with untrusted parts in it.
 *
 * Everything that came out of a dump, an artifact or a branch name is a `Quoted` part; the words around it are ours.
 * Each output (Markdown, HTML, log line) encodes the quoted parts in its own one place, so no caller can forget to.
 */
export type Phrase = readonly PhrasePart[]
export type PhrasePart = Words | Quoted
/** Text of ours. A plain string is none: `phrase` and `ours` alone make it, so an array literal cannot. */
export type Words = string & { readonly [words]: true }
declare const words: unique symbol
export interface Quoted {
  readonly quoted: string
}

/**
 * phrase`${tag} grew by ${12979}` → [{ quoted: 'Proc' }, ' grew by ', '12,979']
 *
 * Strings are quoted, numbers are grouped by thousands, phrases are spliced in.
 */
export const phrase = (words: TemplateStringsArray, ...values: readonly (string | number | Phrase)[]): Phrase =>
  words.flatMap((word, index) => {
    const value = values[index]
    return value === undefined ? ours(word) : [...ours(word), ...partsOf(value)]
  })

/** Text of ours that stands in a variable. Never for text of a dump, an artifact or a branch: that is quoted. */
export const ours = (text: string): Phrase => (text === '' ? [] : [text as Words])

/** `['Proc', 'SePa', 'SeTd']` → Proc, SePa and SeTd; strings are quoted, phrases are spliced in. */
export const listOf = (values: readonly (string | Phrase)[], last = ' and '): Phrase =>
  values.flatMap((value, index) => {
    if (index === 0) return phrase`${value}`
    return phrase`${ours(index === values.length - 1 ? last : ', ')}${value}`
  })

/** The sentence with a capital first letter, unless it begins with a quoted part. */
export const upperFirst = (parts: Phrase): Phrase => {
  const [first, ...rest] = parts
  return typeof first === 'string' ? [...ours(first.charAt(0).toUpperCase() + first.slice(1)), ...rest] : parts
}

/** The sentence as one string. Quoted parts stand as they are: encode the result before it leaves as a log line. */
export const toPlain = (parts: Phrase): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.quoted)).join('')

/** At most `max` characters of a text, and how many it has where that is not all: `aaaa… (70,000 characters)`. */
export const cutText = (text: string, max: number): string => {
  if (text.length <= max) return text
  // Half of a pair is no character.
  const end = /[\ud800-\udbff]/.test(text.charAt(max - 1)) ? max - 1 : max
  return `${text.slice(0, end)}… (${grouped(text.length)} characters)`
}

/** `12979` → `12,979`; exact, whatever the size. */
export const grouped = (value: number): string => {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const sign = value < 0 ? '-' : ''
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? sign + thousands : `${sign}${thousands}.${fraction}`
}

/** `1` → `1 block`, `6` → `6 blocks`, `+6` → `+6 blocks`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): Phrase =>
  ours(`${grouped(count)} ${count === 1 ? noun : plural}`)

const partsOf = (value: string | number | Phrase): Phrase => {
  if (typeof value === 'number') return ours(grouped(value))
  if (typeof value === 'string') return [{ quoted: value }]
  return value
}
