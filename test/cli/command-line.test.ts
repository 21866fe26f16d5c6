import { describe, expect, test } from 'vitest'
import { readCommandLine } from '../../src/cli/command-line.ts'
import { checkOptions } from '../../src/cli/commands.ts'
import { UserError } from '../../src/core/problem.ts'
import { optionsOf } from '../../src/report/reproduce.ts'
import { commonSettings } from '../../src/settings/inputs.ts'
import type { Given } from '../../src/settings/setting.ts'

const read = (...words: string[]) => readCommandLine(words, checkOptions)

const mistakesOf = (...words: string[]): readonly string[] => {
  try {
    read(...words)
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n').map((line) => line.trim())
    throw error
  }
  return []
}

describe('words are', () => {
  test.each<[string, readonly string[], readonly string[], object]>([
    ['operands', ['a', 'b'], ['a', 'b'], {}],
    [
      'options before and after operands',
      ['--iterations', '5', 'a', '--max-rows=3'],
      ['a'],
      { iterations: 5, 'max-rows': 3 },
    ],
    ['flags, which take no value', ['--driver-stopped', 'a'], ['a'], { 'driver-stopped': true }],
    ['flags that are told their value', ['--driver-stopped=false', 'a'], ['a'], { 'driver-stopped': false }],
    ['lists, again and again', ['--driver-tags', 'A,B', '--driver-tags', 'C'], [], { 'driver-tags': ['A', 'B', 'C'] }],
    ['operands after --', ['--', '--iterations'], ['--iterations'], {}],
    ['standard input', ['-', '--driver-tags', '-'], ['-'], { 'driver-tags': ['-'] }],
    [
      'values with a sign in them',
      ['--driver-tags=-a*', '--output=a=b'],
      [],
      { 'driver-tags': ['-a*'], output: 'a=b' },
    ],
  ])('%s', (_, words, operands, given) => {
    expect(read(...words)).toMatchObject({ operands, given })
  })
})

describe('wrong words are told', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'with the option that was meant',
      ['--itterations', '5'],
      ['unknown option --itterations; did you mean --iterations?'],
    ],
    ['with help where none is near', ['--xyz'], ['unknown option --xyz; see --help']],
    ['for a letter', ['-q'], ['unknown option -q; see --help']],
    ['for a name that every object has', ['--constructor'], ['unknown option --constructor; see --help']],
    ['without a value', ['--iterations'], ['--iterations needs a value; see --help']],
    ['before another option', ['--output', '--max-rows', '5'], ['--output needs a value; see --help']],
    [
      'where standard input is to be read twice',
      ['-', '-'],
      ['standard input (-) is given twice, and can be read once: write one of the dumps to a file'],
    ],
    ['empty', ['--policy', ' '], ['--policy is empty: is a variable of your script not set?']],
    [
      'empty beside others',
      ['--driver-tags', 'A', '--driver-tags='],
      ['--driver-tags is empty: is a variable of your script not set?'],
    ],
    [
      'that is no file to write',
      ['--output', '-'],
      ['--output - names no file: leave it out, and what is printed goes to standard output'],
    ],
    ['twice', ['--iterations', '1', '--iterations', '2'], ['--iterations is given 2 times']],
    [
      'with one dash, as PowerShell has it',
      ['-iteration=5', '-x', '-driver-tags', 'Drsd'],
      [
        'unknown option -iteration; did you mean --iterations?',
        'unknown option -x; see --help',
        'unknown option -driver-tags; did you mean --driver-tags?',
      ],
    ],
    [
      'as a flag with a value that is none',
      ['--driver-stopped=maybe'],
      ['--driver-stopped: expected true or false, got "maybe"'],
    ],
    [
      'below the least',
      ['--iterations', '-5'],
      ['--iterations: expected a whole number of at least 1, 15 digits at most, got "-5"'],
    ],
    [
      'empty',
      ['--driver-tags', ''],
      ['--driver-tags: expected tags of at most four characters, such as "SEY?, Irp", got ""'],
    ],
    [
      'all at once',
      ['--xyz', '--fail-on', 'Leak', '--max-rows', '0'],
      [
        'unknown option --xyz; see --help',
        '--fail-on: expected one of leak, suspect, never, got "Leak"',
        '--max-rows: expected a whole number of at least 1, 15 digits at most, got "0"',
      ],
    ],
  ])('%s', (_, words, expected) => {
    expect(mistakesOf(...words)).toEqual(['Invalid options:', ...expected])
  })

  test('as text: a control character is spelled out', () => {
    expect(mistakesOf('--\x1b[31m')[1]).toBe('unknown option --\\u001b[31m; see --help')
  })
})

/** A value of every setting that inputs and options share, and one that differs from the default. */
const SAMPLES: Required<Given<typeof commonSettings>> = {
  'driver-tags': ['SEY?', 'Mdl'],
  'driver-stopped': false,
  iterations: 1000,
  'control-iterations': 0,
  'max-growth-bytes': 65536,
  'max-growth-count': 0,
  'max-growth-percent': 2.5,
  'max-total-nonpaged-growth': 65537,
  'max-total-paged-growth': 2 ** 30,
  'ignore-tags': ['-a*'],
  'fail-on': 'leak',
  'on-inconclusive': 'warn',
  'max-rows': 3,
  'pooltag-file': ['a.txt', 'b c.txt'],
  'max-archive-entries': 1,
  'max-archive-size': 123,
  'max-archive-ratio': 7,
}

describe('what inputs said, the options of the command to reproduce say again', () => {
  const again = (given: Given<typeof commonSettings>) =>
    read(...optionsOf(given).map(({ name, value }) => (value === null ? `--${name}` : `--${name}=${value}`))).given

  test('every one of them', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(Object.keys(commonSettings).sort())
    expect(again(SAMPLES)).toEqual(SAMPLES)
    expect(again({ 'driver-stopped': true })).toEqual({ 'driver-stopped': true })
  })

  test('and no more', () => {
    expect(again({})).toEqual({})
  })
})
