import { phrase } from '../phrase.ts'
import { type PoolTag, toTag } from '../pool.ts'
import { type Problem, problem } from '../problem.ts'
import { tagPattern } from '../tag-pattern.ts'
import { decodeText } from './decode.ts'

/** The user's own `pooltag.txt` and `localtag.txt`. */
export interface Pooltags {
  /** Description and binary of a tag; null where the files do not name it. */
  readonly find: (tag: PoolTag) => string | null
  readonly problems: readonly Problem[]
  /** Tags and patterns that the files name. */
  readonly entries: number
}

export interface PooltagFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Reads the files in order; the first that names a tag wins, an exact tag before a pattern, the most specific pattern
 * first. Source: the layout as the debugger documentation describes it, "Using a pool tag text file".
 *
 *     rem a comment, and so is what begins with //
 *     AfdX - afd.sys     - AFD context
 *     Ntf? - ntfs.sys    - ? is any letter, * any run of letters
 *     Abc  - <unknown>   - the tag is padded with blanks to four characters
 */
export const readPooltags = (files: readonly PooltagFile[]): Pooltags => {
  const exact = new Map<PoolTag, string>()
  const patterns = new Map<string, string>()
  const problems: Problem[] = []
  for (const { name: source, bytes } of files) {
    const text = decodeText(bytes)
    const odd: number[] = []
    for (const [index, line] of text.split(/\r?\n/).entries()) {
      if (isComment(line)) continue
      const entry = entryIn(line)
      if (entry === null) odd.push(index + 1)
      else if (/[?*]/.test(entry.tag)) keepFirst(patterns, entry.tag.trimEnd(), entry.words)
      else keepFirst(exact, toTag(entry.tag), entry.words)
    }
    const [first] = odd
    if (first !== undefined)
      problems.push(problem('POOLTAG_LINES', { source, line: first, detail: phrase`${odd.length}` }))
  }
  const bySpecificity = [...patterns]
    .map(([pattern, words]) => ({ matches: tagPattern(pattern), words, literals: pattern.replace(/[?*]/g, '').length }))
    .sort((one, other) => other.literals - one.literals)
  const find = (tag: PoolTag): string | null =>
    exact.get(tag) ?? bySpecificity.find(({ matches }) => matches(tag))?.words ?? null
  return { find, problems, entries: exact.size + patterns.size }
}

const keepFirst = <Key>(known: Map<Key, string>, key: Key, words: string): void => {
  if (!known.has(key)) known.set(key, words)
}

/** True for a blank line, a comment, and the 0x1A that ends an old file. */
const isComment = (line: string): boolean => line.charCodeAt(0) === END_OF_FILE || /^\s*(rem\b|\/\/|$)/i.test(line)

const END_OF_FILE = 0x1a

/** Splits at the first two ` -`: descriptions hold dashes too, and binary or description may be missing. */
const entryIn = (line: string): { readonly tag: string; readonly words: string } | null => {
  const dash = line.indexOf(' -', 1)
  if (dash === -1) return null
  const raw = line.slice(0, dash)
  const tag = raw.length <= 4 ? raw : raw.trim()
  if (tag.trim() === '' || tag.length > 4) return null
  const rest = line.slice(dash + 2)
  const second = rest.indexOf(' -')
  const binary = (second === -1 ? rest : rest.slice(0, second)).trim()
  const description = second === -1 ? '' : rest.slice(second + 2).trim()
  const owner = /^<unknown>$/i.test(binary) ? '' : binary
  return {
    tag,
    words: [description, owner]
      .filter((part) => part !== '')
      .join(', ')
      .slice(0, 200),
  }
}
