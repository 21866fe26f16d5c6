import { entriesMatching } from '../core/knowledge/lookup.ts'
import type { Pooltags } from '../core/parse/pooltag-txt.ts'
import { toTag } from '../core/pool.ts'
import { UserError } from '../core/problem.ts'
import { factsOf } from '../core/tag-facts.ts'
import { type Answer, renderAnswers, renderAnswersJson } from '../report/explain-tag.ts'
import { readCommandLine } from './command-line.ts'
import { explainOptions } from './commands.ts'
import { printAndTell, refuseOverwrite, writeProblems } from './print.ts'
import { readPooltagFiles } from './read-dumps.ts'
import { screenOf } from './screen.ts'
import { readTags } from './tag-words.ts'

/** Prints what is known of tags. 0 whether they are known or not. */
export const explain = async (words: readonly string[]): Promise<number> => {
  const { operands, options } = readCommandLine(words, explainOptions)
  const tags = readTags(operands)
  if (tags.length === 0) throw new UserError('expected a TAG to explain; see --help')
  await refuseOverwrite(options.output, options['pooltag-file'] ?? [])
  const pooltags = await readPooltagFiles(options['pooltag-file'])
  writeProblems(pooltags.problems)
  const answers = tags.map((tag) => answerOf(tag, pooltags))
  const screen = screenOf(options, process.stdout, process.env)
  const text = options.format === 'json' ? renderAnswersJson(answers) : renderAnswers(answers, screen)
  await printAndTell(text, options.output)
  return 0
}

const answerOf = (word: string, pooltags: Pooltags): Answer => {
  if (/[?*]/.test(word)) return { kind: 'pattern', pattern: word, known: entriesMatching(word) }
  const tag = toTag(word)
  return { kind: 'tag', facts: factsOf(tag, pooltags.find(tag)) }
}
