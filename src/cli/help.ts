import { PROGRAM } from '../settings/program.ts'
import { defaultOf, type Setting, type Settings } from '../settings/setting.ts'
import { type Command, commands } from './commands.ts'

/** Text of `--help`: all of it, or the part of one command. */
export const helpOf = (word: string | undefined): string => {
  const command = Object.entries<Command>(commands).find(([name]) => name === word)
  if (command !== undefined) return `${usageOf([command[1]])}\n${optionsOf(command[1])}${EXIT_CODES}`
  const all = everyCommand()
  return `${INTRODUCTION}\n${usageOf(all)}\n${FORMATS}\n${all.map(optionsOf).join('')}${ANYWHERE}\n${EXIT_CODES}`
}

/** For a call that says too little: how it is called. */
export const shortUsage = (): string => `${usageOf(everyCommand())}\n${PROGRAM} --help lists the options.\n`

const everyCommand = (): readonly Command[] => Object.values<Command>(commands)

const WIDTH = 120
const INDENT = 31

const INTRODUCTION = 'Compares Windows kernel pool dumps tag by tag and says what leaks.\n'

const FORMATS = `Reads, known by content: !poolused (WinDbg, KD, kdbg), PoolMon (screen copies and -n files), the CSV of PoolMonX and of the
poolmon-powershell scripts, Volatility's pooltracker, the raw buffer of NtQuerySystemInformation, snapshot JSON, and as
second evidence !verifier and verifier /query; also inside .zip and .gz. docs/formats.md says how to take each.
`

const ANYWHERE = `  --help, -h; --version, -v

A size is 65536, 64KiB or 1 MiB. A,B is a list; its option may be given several times.
`

const EXIT_CODES = 'Exit code: 0 clean, 1 findings that fail, 2 could not run, or inconclusive.\n'

const usageOf = (all: readonly Command[]): string => {
  const lines = all.flatMap(({ usage }) => usage.map(([words, meaning]) => [`${PROGRAM} ${words}`, meaning] as const))
  const width = Math.max(...lines.map(([words]) => words.length)) + 5
  return lines.map(([words, meaning]) => entry(words, meaning, width)).join('')
}

const optionsOf = ({ groups }: Command): string =>
  Object.entries(groups)
    .map(([heading, settings]) => `${heading}:\n${listOf(settings)}\n`)
    .join('')

const listOf = (settings: Settings): string =>
  Object.entries(settings)
    .map(([name, setting]) => entry(optionOf(name, setting), meaningOf(setting), INDENT))
    .join('')

const optionOf = (name: string, { kind }: Setting<unknown>): string =>
  kind.placeholder === '' ? `--${name}` : `--${name} ${kind.placeholder}`

/** A default is said unless there is none; a flag's is known. */
const meaningOf = (setting: Setting<unknown>): string => {
  const otherwise = defaultOf(setting)
  const isSaid = otherwise !== 'none' && setting.kind.placeholder !== ''
  // A flag is said by its name alone, and a list as one line of a shell.
  const said = setting.about.replace(/^`true`: /, '').replace(', comma-separated or a line each', '')
  const about = said.charAt(0).toUpperCase() + said.slice(1)
  return `${about}${isSaid ? ` Default: ${otherwise}.` : ''}`.replaceAll('`', '')
}

/** Words, and their meaning from a column on; on a line of its own where the words reach into it. */
const entry = (words: string, meaning: string, column: number): string => {
  const [first = '', ...others] = wrap(meaning, WIDTH - column)
  const head = `  ${words}`
  const lines = head.length + 2 > column ? [head, `${' '.repeat(column)}${first}`] : [`${head.padEnd(column)}${first}`]
  return [...lines, ...others.map((line) => `${' '.repeat(column)}${line}`)].map((line) => `${line}\n`).join('')
}

const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
