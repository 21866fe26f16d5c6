import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { UserError } from '../core/problem.ts'
import { STANDARD_INPUT } from '../io/files.ts'
import { visible } from '../report/encode.ts'
import { nearest } from '../settings/nearest.ts'
import { type Filled, type Given, invalid, readSettings, type Settings, withFallbacks } from '../settings/setting.ts'

/** Words of a command, read: what is no option, in order, and the options by name. */
export interface CommandLine<S extends Settings> {
  readonly operands: readonly string[]
  readonly given: Given<S>
  readonly options: Filled<S>
}

/**
 * Options and operands in any order. A flag needs no value, and an option that takes a list may be given several times.
 * @throws {UserError} that lists every option that is not known, has no value or a wrong one, or is given twice.
 */
export const readCommandLine = <S extends Settings>(words: readonly string[], settings: S): CommandLine<S> => {
  const { operands, texts, wrong } = readWords(words, settings)
  const read = readSettings(settings, Object.fromEntries([...texts].map(([name, all]) => [name, all.join(',')])))
  const empty = Object.keys(read.given).filter((name) => texts.get(name)?.some((text) => text.trim() === ''))
  const mistakes = [
    ...wrong,
    ...read.wrong.map((one) => `--${one}`),
    ...empty.map((name) => `--${name} is empty: is a variable of your script not set?`),
    ...(texts.get('output')?.includes(STANDARD_INPUT) === true
      ? ['--output - names no file: leave it out, and what is printed goes to standard output']
      : []),
  ]
  if (mistakes.length > 0) throw invalid('options', mistakes)
  return { operands, given: read.given, options: withFallbacks(settings, read.given) }
}

interface Words {
  readonly operands: readonly string[]
  /** Values of each option, in the order they were given. */
  readonly texts: ReadonlyMap<string, readonly string[]>
  readonly wrong: readonly string[]
}

const readWords = (words: readonly string[], settings: Settings): Words => {
  const options = Object.entries(settings).map(([name, setting]) => [
    name,
    { type: isFlag(setting) ? 'boolean' : 'string' },
  ])
  // Not strict: then all mistakes can be told together.
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(options),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const texts = new Map<string, readonly string[]>()
  const wrong = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const setting = Object.hasOwn(settings, name) ? settings[name] : undefined
    if (setting === undefined) wrong.add(unknown(rawName, Object.keys(settings), words[token.index] ?? ''))
    else if (isFlag(setting)) texts.set(name, [...(texts.get(name) ?? []), value ?? 'true'])
    else if (value === undefined || (!inlineValue && isOption(value))) wrong.add(`${rawName} needs a value; see --help`)
    else texts.set(name, [...(texts.get(name) ?? []), value])
  }
  const isTwice = ([name, all]: readonly [string, readonly string[]]) =>
    all.length > 1 && settings[name]?.kind.isList !== true
  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  if (operands.filter((operand) => operand === STANDARD_INPUT).length > 1)
    wrong.add('standard input (-) is given twice, and can be read once: write one of the dumps to a file')
  return {
    operands,
    texts: new Map([...texts].filter((entry) => !isTwice(entry))),
    wrong: [...wrong, ...[...texts].filter(isTwice).map(([name, all]) => `--${name} is given ${all.length} times`)],
  }
}

const isFlag = ({ kind }: Settings[string]): boolean => kind.placeholder === ''

/**
 * `--output --iterations 5`: a value was forgotten. `-5` is a value, though maybe a wrong one; `-` is standard input.
 */
const isOption = (value: string): boolean => /^-[^\d]/.test(value)

const unknown = (rawName: string, names: readonly string[], word: string): string => {
  // `-dash.log` is read as an option for each letter.
  if (existsSync(word)) return `${visible(word)} begins like an option; for the file, write ./${visible(word)}`
  // `-driver-tags`, with one dash as PowerShell has it, is an option for each letter, too.
  const written = /^-[^-]./.test(word) ? (word.split('=')[0] ?? word) : rawName
  const meant = nearest(written.replace(/^-+/, ''), names)
  return `unknown option ${JSON.stringify(written).slice(1, -1)}${meant === null ? '; see --help' : `; did you mean --${meant}?`}`
}

/** @throws {UserError} that names the empty operands: an unset variable of a script is one. */
export const refuseEmpty = (operands: readonly string[]): void => {
  const empty = operands.flatMap((operand, index) => (operand.trim() === '' ? [index + 1] : []))
  if (empty.length === 0) return
  const which = empty.length === 1 ? `argument ${empty[0]} is empty` : `arguments ${empty.join(' and ')} are empty`
  throw new UserError(`${which}: is a variable of your script not set? See --help`)
}

/** For words beyond those that a command takes: an option without its dashes, or a pattern that a shell expanded. */
export const tooMany = (expected: string, others: readonly string[]): UserError =>
  new UserError(`expected ${expected}, and no more: ${others.map(visible).join(' ')}; see --help`)
