import { parseArgs } from 'node:util'
import { UserError } from '../core/problem.ts'
import { type RawSettings, settingKinds } from '../io/settings.ts'

/** Words of a command: what is no option, in order, and the options as text, by name. */
export interface CommandLine {
  readonly operands: readonly string[]
  readonly options: RawSettings
}

/**
 * Options and operands in any order. A flag needs no value, and an option that takes a list may be given several times.
 * @throws {UserError} for an option that is not known, has no value, or is given twice.
 */
export const readCommandLine = (words: readonly string[], shape: Readonly<Record<string, unknown>>): CommandLine => {
  const options = Object.fromEntries(
    Object.entries(shape).map(([name, kind]) => [
      name,
      { type: kind === settingKinds.flag ? 'boolean' : 'string', multiple: true } as const,
    ]),
  )
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    const texts = Object.entries(values).map(([name, given]) => {
      const all = [given].flat()
      if (all.length > 1 && !takesList(shape[name])) {
        throw new UserError(`--${name} is given ${all.length} times; see --help`)
      }
      return [name, all.join(',')]
    })
    return { operands: positionals, options: Object.fromEntries(texts) }
  } catch (error) {
    if (error instanceof TypeError && 'code' in error)
      throw new UserError(`${error.message.split('. ')[0]}; see --help`)
    throw error
  }
}

const takesList = (kind: unknown): boolean => kind === settingKinds.list || kind === settingKinds.tagPatterns
