import { check } from './cli/check.ts'
import { print } from './cli/print.ts'
import { UserError } from './core/problem.ts'

type Command = (words: readonly string[]) => Promise<number>

/** What the first word may name, loaded when it is asked for. Without one of these words, dumps are checked. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['show', async () => (await import('./cli/show.ts')).show],
  ['explain', async () => (await import('./cli/explain.ts')).explain],
  ['convert', async () => (await import('./cli/convert.ts')).convert],
])

const VERSION = '0.1.0'

/** Runs the command that the words name and returns the exit code. */
const run = async (words: readonly string[]): Promise<number> => {
  const [first, ...rest] = words
  if (words.includes('--help') || words.includes('-h') || first === undefined) return help(first)
  if (words.includes('--version')) return version()
  const load = commands.get(first)
  return load === undefined ? check(words) : (await load())(rest)
}

const help = async (command: string | undefined): Promise<number> => {
  const { helpOf } = await import('./cli/help.ts')
  await print(helpOf(command))
  return 0
}

const version = async (): Promise<number> => {
  await print(`${VERSION}\n`)
  return 0
}

// Who reads only the first lines has seen enough: the exit code still says what was found.
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
