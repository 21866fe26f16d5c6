import type { PoolTag } from './pool.ts'
import { tagPattern } from './tag-pattern.ts'

/**
 * The tag that a pattern means which names none: read backwards, as sources spell tags, in another case, or with the
 * letters that are missing at its end. Null where no tag shown is like it.
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
    null
  )
}

/** A shorter beginning fits too many tags. */
const MIN_BEGINNING = 3
