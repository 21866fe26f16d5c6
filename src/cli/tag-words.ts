import { unprintTag } from '../core/pool.ts'
import { UserError } from '../core/problem.ts'

/** Tags as they are printed: `\xNN` is one byte. @throws {UserError} that names every word that is no tag. */
export const readTags = (words: readonly string[]): readonly string[] => {
  const tags = words.map(unprintTag)
  const wrong = words.filter((_, index) => !isTag(tags[index] ?? ''))
  if (wrong.length > 0) {
    const list = wrong.map((word) => JSON.stringify(word)).join(', ')
    throw new UserError(`expected tags of at most four characters, such as Proc, "Mdl " or Ntf?, got ${list}`)
  }
  return tags
}

/** At most four characters, each of them a byte; a run of them where there is a `*`. */
const isTag = (word: string): boolean =>
  [...word].every((character) => character.charCodeAt(0) <= 0xff) &&
  (word.includes('*') || (word.length >= 1 && word.length <= 4))
