import { existsSync } from 'node:fs'
import { UserError } from '../core/problem.ts'
import { visible } from '../report/encode.ts'
import { nearest } from '../settings/nearest.ts'
import { VERSION } from '../settings/program.ts'
import { check } from './check.ts'
import { commands } from './commands.ts'
import { print } from './print.ts'
import { screenOf } from './screen.ts'

type Run = (words: readonly string[]) => Promise<number>

/** Every command; all but the usual one load when they are asked for. */
const loaders: Readonly<Record<keyof typeof commands, () => Promise<Run>>> = {
  check: async () => check,
  diff: async () => (await import('./diff.ts')).diff,
  show: async () => (await import('./show.ts')).show,
  explain: async () => (await import('./explain.ts')).explain,
  convert: async () => (await import('./convert.ts')).convert,
  where: async () => (await import('./where.ts')).where,
  init: async () => (await import('./init.ts')).init,
  completion: async () => (await import('./completion.ts')).completion,
}

const isCommand = (word: string): word is keyof typeof commands => Object.hasOwn(commands, word)

/** Runs the command that the words name and returns the exit code. */
const run = async (words: readonly string[]): Promise<number> => {
  const [first, ...rest] = words
  if (first === undefined) return usage()
  if (words.includes('--help') || words.includes('-h')) return help(first)
  if (words.includes('--version') || first === '-v' || isWord('version', words)) return version()
  if (first === 'help' && !existsSync(first)) return helpNamed(rest[0])
  return isCommand(first) ? (await loaders[first]())(rest) : check(words)
}

/** `pool-leak-check version`, as other programs take it; a file of that name goes before. */
const isWord = (word: string, words: readonly string[]): boolean =>
  words.length === 1 && words[0] === word && !existsSync(word)

const help = async (command: string | undefined): Promise<number> => {
  const { helpOf } = await import('./help.ts')
  await print(helpOf(command, columns()))
  return 0
}

/** `help show`: a word that names no command is a mistake; in `show a.txt --help` it may be a file. */
const helpNamed = async (word: string | undefined): Promise<number> => {
  if (word === undefined || isCommand(word)) return help(word)
  const meant = nearest(word, Object.keys(commands))
  throw new UserError(
    `no command is called ${visible(word)}; ${meant === null ? 'see --help' : `did you mean ${meant}?`}`,
  )
}

/** A call without words is a mistake: two unset variables of a script must not pass. */
const usage = async (): Promise<number> => {
  const { shortUsage } = await import('./help.ts')
  process.stderr.write(shortUsage(columns()))
  return 2
}

const columns = (): number => screenOf({ color: 'never', output: null }, process.stdout, process.env).width

const version = async (): Promise<number> => {
  await print(`${VERSION}\n`)
  return 0
}

// Each write tells by itself what went wrong.
process.stdout.on('error', () => {})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.exitCode = 2
  const message =
    error instanceof UserError
      ? error.message
      : `A bug of Pool Leak Check: ${error instanceof Error ? error.stack : error}`
  process.stderr.write(`${message}\n`)
}
