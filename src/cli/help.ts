import { PROGRAM } from '../settings/program.ts'
import { defaultOf, type Setting, type Settings } from '../settings/setting.ts'
import { type Command, commands } from './commands.ts'

/** Text of `--help`: all of it, or the part of one command, for a screen of so many columns. */
export const helpOf = (word: string | undefined, columns: number): string => {
  const width = Math.min(columns, MAX_WIDTH)
  const command = Object.entries<Command>(commands).find(([name]) => name === word)
  const shown = command === undefined ? everyCommand() : [command[1]]
  const options = shown.map((one) => optionsOf(one, width)).join('')
  if (command !== undefined) return `${usageOf(shown, width)}\n${options}${lines(exitCodesOf(command[1]), width)}`
  const [introduction, formats] = [lines(INTRODUCTION, width), lines(FORMATS, width)]
  return `${introduction}\n${usageOf(shown, width)}\n${formats}\n${options}${lines(ANYWHERE, width)}\n${lines(EXIT_CODES, width)}`
}

/** For a call that says too little: how it is called. */
export const shortUsage = (columns: number): string =>
  `${usageOf(everyCommand(), Math.min(columns, MAX_WIDTH))}\n${PROGRAM} --help lists the options.\n`

const everyCommand = (): readonly Command[] => Object.values<Command>(commands)

/** Longer lines are hard to read. */
const MAX_WIDTH = 120
/** On a narrower screen a meaning stands below its words. */
const MIN_TWO_COLUMNS = 80
const INDENT = 31
const NARROW_INDENT = 6

const INTRODUCTION = 'Compares Windows kernel pool dumps tag by tag and says what leaks.'

const FORMATS =
  "Reads, known by content: !poolused (WinDbg, KD, kdbg), PoolMon (screen copies and -n files), the CSV of PoolMonX and of the poolmon-powershell scripts, Volatility's pooltracker, the raw buffer of NtQuerySystemInformation, snapshot JSON, and as second evidence !verifier and verifier /query; also inside .zip and .gz. docs/formats.md says how to take each."

const ANYWHERE = `--help, -h: this text. --version, -v: the version.

A size is 65536, 64KiB or 1 MiB. A,B is a list; its option may be given several times.`

const exitCodesOf = ({ exitCodes }: Command): string => `Exit code: ${exitCodes}.`

const EXIT_CODES = `${exitCodesOf(commands.check)} --help of each other command says its own.`

const usageOf = (all: readonly Command[], width: number): string => {
  const usages = all.flatMap(({ usage }) => usage.map(([words, meaning]) => [`${PROGRAM} ${words}`, meaning] as const))
  const column = Math.max(...usages.map(([words]) => words.length)) + 5
  return usages.map(([words, meaning]) => entry(words, meaning, { column, width })).join('')
}

const optionsOf = ({ groups }: Command, width: number): string =>
  Object.entries(groups)
    .map(([heading, settings]) => `${heading}:\n${listOf(settings, width)}\n`)
    .join('')

const listOf = (settings: Settings, width: number): string =>
  Object.entries(settings)
    .map(([name, setting]) => entry(optionOf(name, setting), meaningOf(setting), { column: INDENT, width }))
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

interface Place {
  readonly column: number
  readonly width: number
}

/** Words, and their meaning from a column on; on a line of its own where the words reach into it. */
const entry = (words: string, meaning: string, { column: wanted, width }: Place): string => {
  const column = width < MIN_TWO_COLUMNS ? NARROW_INDENT : wanted
  const [first = '', ...others] = wrap(meaning, width - column)
  const head = `  ${words}`
  const indent = ' '.repeat(column)
  const isBelow = head.length + 2 > column
  const begin = isBelow ? [...wrapUsage(head, width), `${indent}${first}`] : [`${head.padEnd(column)}${first}`]
  return [...begin, ...others.map((line) => `${indent}${line}`)].map((line) => `${line}\n`).join('')
}

/** Words that are too long go on below, further in. */
const wrapUsage = (head: string, width: number): readonly string[] =>
  wrap(head.trimStart(), width - NARROW_INDENT + 2).map((line, at) => `${at === 0 ? '  ' : '    '}${line}`)

/** Paragraphs, each wrapped. */
const lines = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => wrap(line, width))
    .map((line) => `${line}\n`)
    .join('')

const wrap = (text: string, width: number): readonly string[] => {
  const wrapped: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      wrapped.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...wrapped, line]
}
