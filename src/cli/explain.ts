import { entriesMatching } from '../core/knowledge/lookup.ts'
import type { Pooltags } from '../core/parse/pooltag-txt.ts'
import { toTag, unprintTag } from '../core/pool.ts'
import { UserError } from '../core/problem.ts'
import { factsOf } from '../core/tag-facts.ts'
import { type Answer, renderAnswers, renderAnswersJson } from '../report/explain-tag.ts'
import { readCommandLine } from './command-line.ts'
import { explainOptions } from './commands.ts'
import { printAndTell, refuseOverwrite, writeProblems } from './print.ts'
import { readPooltagFiles } from './read-dumps.ts'
import { screenOf } from './screen.ts'

/** Prints what is known of tags. 0 whether they are known or not. */
export const explain = async (words: readonly string[]): Promise<number> => {
  const { operands, options } = readCommandLine(words, explainOptions)
  const tags = readTags(operands)
  await refuseOverwrite(options.output, options['pooltag-file'] ?? [])
  const pooltags = await readPooltagFiles(options['pooltag-file'])
  writeProblems(pooltags.problems)
  const answers = tags.map((tag) => answerOf(tag, pooltags))
  const screen = screenOf(options, process.stdout, process.env)
  const text = options.format === 'json' ? renderAnswersJson(answers) : renderAnswers(answers, screen)
  await printAndTell(text, options.output)
  return 0
}

/** Tags as they are printed: `\xNN` is one byte. @throws {UserError} that names every word that is no tag. */
const readTags = (words: readonly string[]): readonly string[] => {
  const tags = words.map(unprintTag)
  const wrong = words.filter((_, index) => !isTag(tags[index] ?? ''))
  if (wrong.length > 0) {
    const list = wrong.map((word) => JSON.stringify(word)).join(', ')
    throw new UserError(`expected tags of at most four characters, such as Proc, "Mdl " or Ntf?, got ${list}`)
  }
  if (tags.length === 0) throw new UserError('expected a TAG to explain; see --help')
  return tags
}

/** At most four characters, each of them a byte; a run of them where there is a `*`. */
const isTag = (word: string): boolean =>
  [...word].every((character) => character.charCodeAt(0) <= 0xff) &&
  (word.includes('*') || (word.length >= 1 && word.length <= 4))

const answerOf = (word: string, pooltags: Pooltags): Answer => {
  if (/[?*]/.test(word)) return { kind: 'pattern', pattern: word, known: entriesMatching(word) }
  const tag = toTag(word)
  return { kind: 'tag', facts: factsOf(tag, pooltags.find(tag)) }
}
