import type { PoolTag } from './pool.ts'
import { tagPattern } from './tag-pattern.ts'

/**
 * The tag that a pattern means which names none: read backwards, as sources spell tags, in another case, with the
 * letters that are missing at its end, or with two neighbours exchanged. Null where no tag shown is like it.
 */
export const meantTag = (pattern: string, shown: readonly PoolTag[]): PoolTag | null => {
  const padded = pattern.includes('*') ? pattern : pattern.padEnd(4)
  const reversed = [...padded].reverse().join('')
  const tries = [reversed, reversed.trim()].map((text) => tagPattern(text))
  const anyCase = [padded, reversed].map((text) => tagPattern(text.toLowerCase()))
  return (
    shown.find((tag) => tries.some((matches) => matches(tag))) ??
    shown.find((tag) => anyCase.some((matches) => matches(tag.toLowerCase()))) ??
    shown.find((tag) => pattern.length >= MIN_BEGINNING && tag.startsWith(pattern)) ??
    shown.find((tag) => isSlipOf(padded, tag)) ??
    null
  )
}

/** True where the two differ in nothing but two neighbouring characters that changed places. */
const isSlipOf = (typed: string, tag: string): boolean => {
  const at = [...typed].findIndex((character, index) => character !== tag[index])
  const slipped = typed.slice(0, at) + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2)
  return at !== -1 && slipped === tag
}

/** A shorter beginning fits too many tags. */
const MIN_BEGINNING = 3
