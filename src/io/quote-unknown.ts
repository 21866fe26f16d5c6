import { ours, type Phrase, phrase } from '../core/phrase.ts'

/** A word, a number or a rate of ours, with the marks around it: nothing that anybody could link or mention. */
const PLAIN = /^[("]*(?:[A-Za-z]{1,24}(?:['’-][A-Za-z]{1,24})?|[+−-]?\d[\d,.]*)?[)%";:,.]*$/
/** Characters of such a word: what stands around it may be a run of the marks that may stand in it, too. */
const MAX_PLAIN = 64
/** A word that GitHub may take for a commit. */
const COMMIT = /[0-9a-f]{7,}/i

/**
 * A sentence that was written as plain text, as a phrase again: `tags`, and whatever is no plain word or number, is
 * quoted.
 */
export const quoteUnknown = (text: string, tags: ReadonlySet<string>): Phrase =>
  text.split(' ').flatMap((word, index) => [...ours(index === 0 ? '' : ' '), ...wordOf(word, tags)])

const wordOf = (word: string, tags: ReadonlySet<string>): Phrase => {
  const open = /^[("]*/.exec(word)?.[0] ?? ''
  const bare = withoutClosing(word.slice(open.length))
  const close = word.slice(open.length + bare.length)
  if (tags.has(bare)) return phrase`${ours(open)}${bare}${ours(close)}`
  const isPlain = word.length <= MAX_PLAIN && PLAIN.test(word) && !COMMIT.test(word)
  return isPlain ? ours(word) : phrase`${word}`
}

/** An expression would begin anew at each of these marks. */
const withoutClosing = (word: string): string => {
  let end = word.length
  while (end > 0 && ')";:,.'.includes(word.charAt(end - 1))) end--
  return word.slice(0, end)
}
