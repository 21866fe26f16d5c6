import { printTag, readTag, unprintTag } from '../core/pool.ts'
import { tagPattern } from '../core/tag-pattern.ts'
import type { Rows } from './rows.ts'

/*
 * The filter box. Words stand between blanks or commas: a row is shown that fits any of them, and none of those with a
 * minus.
 *
 *     Proc            tags that begin so, and rows whose description, driver or functions hold the word
 *     SEY? Ntf*       tags, ? one character and * any
 *     "file object"   several words as one
 *     =Proc           exactly this tag; the only word whose case counts
 *     /^Se[PT]/       a regular expression over the tag, and over the description
 *     @driver         the tags that the policy names as the driver's own
 *     -Ntf?           not these
 */

/** A word of the filter box. */
interface Term {
  readonly isExcluded: boolean
  readonly matches: (subject: Subject) => boolean
}

/** What a row's tag in one pool can be found by. */
interface Subject {
  /** Four characters. */
  readonly tag: string
  /** The same in small letters. */
  readonly small: string
  /** Description, owner and functions in small letters. */
  readonly words: string
}

export interface Filter {
  /** 1 for each key that is shown; a key is the tag's place times two, one more for paged pool. */
  readonly keeps: Uint8Array
  /** Words that are no filter, in a sentence; empty where all are. */
  readonly problem: string
}

/** The word that names exactly one tag: `=Proc`, `="Dh 1"`. */
export const exactly = (printed: string): string => {
  const whole = printed.trimEnd()
  return /[\s,"]/.test(whole) ? `="${whole.replaceAll('"', '\\x22')}"` : `=${whole}`
}

/** The printed tag of a filter that is one exact tag; null of any other. */
export const exactTagOf = (find: string): string | null => {
  const [whole, quoted, plain] = /^\s*=(?:"([^"]*)"|([^\s,"]+))\s*$/.exec(find) ?? []
  return whole === undefined ? null : printTag(readTag(quoted ?? plain ?? ''))
}

/** Reads the box and says for each tag in each pool whether it is shown. */
export const filterOf = (rows: Rows, find: string): Filter => {
  const { terms, problem } = termsOf(rows, find)
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  const barred = terms.filter(({ isExcluded }) => isExcluded)
  const keeps = new Uint8Array(rows.tags.length * 2)
  for (const key of keeps.keys()) {
    const subject = subjectOf(rows, key)
    const fits = ({ matches }: Term): boolean => matches(subject)
    keeps[key] = Number((wanted.length === 0 || wanted.some(fits)) && !barred.some(fits))
  }
  return { keeps, problem }
}

const subjectOf = (rows: Rows, key: number): Subject => {
  const tag = rows.tags[key >> 1] ?? ''
  return { tag, small: tag.toLowerCase(), words: rows.wordsOf(key) }
}

const TERM = /([-!])?(?:"([^"]*)"?|\/((?:\\.|[^\\/])+)\/|=(?:"([^"]*)"?|([^\s,]+))|([^\s,]+))/g

const termsOf = (rows: Rows, find: string): { readonly terms: readonly Term[]; readonly problem: string } => {
  const terms: Term[] = []
  const problems: string[] = []
  for (const [, minus, quoted, regular, exactQuoted, exact, word] of find.matchAll(TERM)) {
    const isExcluded = minus !== undefined
    const add = (matches: Term['matches']): number => terms.push({ isExcluded, matches })
    if (regular !== undefined) {
      const expression = expressionOf(regular)
      if (expression === null) problems.push(`/${regular}/ is no regular expression.`)
      else add(({ tag, words }) => expression.test(tag) || expression.test(words))
    } else if (exact !== undefined || exactQuoted !== undefined) {
      const tag = readTag(exactQuoted ?? exact ?? '')
      add((subject) => subject.tag === tag)
    } else if (quoted !== undefined) add(wordsIn(quoted))
    else if (word === '@driver') add(ownTags(rows))
    else if (word !== undefined && /[?*]/.test(word)) add(patternIn(word))
    // A minus that waits for its word is none yet.
    else if (word !== undefined && word !== '-') add(wordsIn(word))
  }
  const noDriver = find.includes('@driver') && rows.header.driverTags.length === 0
  if (noDriver) problems.push('No driver-tags were named, so @driver finds nothing.')
  return { terms, problem: problems.join(' ') }
}

/** Any case, and no state between two tests. */
const expressionOf = (source: string): RegExp | null => {
  try {
    return new RegExp(source, 'im')
  } catch {
    return null
  }
}

const patternIn = (pattern: string): Term['matches'] => {
  const matches = tagPattern(unprintTag(pattern).toLowerCase())
  return ({ small }) => matches(small)
}

const wordsIn = (text: string): Term['matches'] => {
  const [wanted, begun] = [text.toLowerCase(), unprintTag(text).toLowerCase()]
  if (wanted === '') return () => true
  return ({ small, words }) => small.startsWith(begun) || words.includes(wanted)
}

const ownTags = ({ header }: Rows): Term['matches'] => {
  const patterns = header.driverTags.map((pattern) => tagPattern(unprintTag(pattern)))
  return ({ tag }) => patterns.some((matches) => matches(tag))
}
