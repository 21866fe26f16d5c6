import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkOptions, convertOptions, explainOptions, showOptions } from '../../src/cli/commands.ts'
import { helpOf } from '../../src/cli/help.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { commonSettings, inputSettings } from '../../src/settings/inputs.ts'
import {
  artifactName,
  duration,
  flag,
  type Kind,
  line,
  list,
  name,
  oneOf,
  percentage,
  repository,
  size,
  tags,
  whole,
} from '../../src/settings/kinds.ts'
import { nearest } from '../../src/settings/nearest.ts'
import { mergePolicy, policySettings, toPolicyFields } from '../../src/settings/policy.ts'
import { VERSION } from '../../src/settings/program.ts'
import { readSettings, type Settings, setting } from '../../src/settings/setting.ts'

/** The value that a text is read as; what was expected where it is wrong. */
const read = (kind: Kind<unknown>, text: string): unknown => {
  const { given, wrong } = readSettings({ it: setting(kind, '') }, { it: text })
  return wrong.length > 0 ? 'wrong' : given.it
}

const DAY = 86_400

describe('values', () => {
  test.each<[string, Kind<unknown>, string, unknown]>([
    ['a size in bytes', size, '65536', 65536],
    ['a size with a unit', size, '64KiB', 65536],
    ['a size with a blank', size, ' 1 MiB ', 1048576],
    ['no bytes', size, '0', 0],
    ['the largest size', size, '8388607GiB', 8388607 * 2 ** 30],
    ['a percentage', percentage, '2.5%', 2.5],
    ['tags of one line', tags, 'SEY?, Irp\nDh 1', ['SEY?', 'Irp', 'Dh 1']],
    ['bytes as a report prints them', tags, 'A\\xe9B\\x80, \\x2cab?, Tok\\xF5', ['A\xe9B\x80', ',ab?', 'Tok\xf5']],
    ['a tag with a comma too many', tags, 'SEY?,', ['SEY?']],
    ['a pattern that is longer than a tag', tags, 'Drs*, Dr*sd', ['Drs*', 'Dr*sd']],
    ['a flag', flag, 'true', true],
    ['a flag as Python writes it', flag, 'False', false],
    ['a whole number', whole(0), '0', 0],
    ['the largest whole number', whole(1), '999999999999999', 999_999_999_999_999],
    ['seconds', duration, '90', 90],
    ['minutes', duration, '10m', 600],
    ['a day', duration, '24h', DAY],
    ['a day in seconds', duration, '86400s', DAY],
    ['a list', list, 'a.txt\nb.txt, c d.txt', ['a.txt', 'b.txt', 'c d.txt']],
    ['one of some words', oneOf('leak', 'never'), 'never', 'never'],
  ])('%s: %o %j', (_, kind, text, value) => {
    expect(read(kind, text)).toEqual(value)
  })

  test.each<[string, Kind<unknown>, string]>([
    ['a negative size', size, '-1'],
    ['a unit of ten', size, '64KB'],
    ['a unit in small letters', size, '64kib'],
    ['no number', size, 'NaN'],
    ['a size with a fraction', size, '1.5MiB'],
    ['a size that no number can say', size, '8388608GiB'],
    ['a fraction of an allocation', whole(0), '1.5'],
    ['a number below the least', whole(1), '0'],
    ['a number of sixteen digits', whole(1), '1000000000000000'],
    ['a number with an exponent', whole(1), '1e3'],
    ['a number in hexadecimal', whole(1), '0x10'],
    ['a percentage in words', percentage, 'lots'],
    ['a negative percentage', percentage, '-5'],
    ['more than a day', duration, '86401'],
    ['25 hours', duration, '25h'],
    ['no time at all', duration, '0s'],
    ['days', duration, '1d'],
    ['five bytes, one of them spelt out', tags, 'abc\\x80d'],
    ['a tag of five characters', tags, 'SEY1, toolong'],
    ['a comma alone', tags, ','],
    ['nothing', tags, ''],
    ['a list of nothing', list, ' , '],
    ['yes', flag, 'yes'],
    ['one', flag, '1'],
    ['tRUE', flag, 'tRUE'],
    ['another case', oneOf('leak', 'never'), 'Leak'],
    ['a key that ends a comment', name, 'a --> b'],
    ['a repository without an owner', repository, 'name'],
    ['an artifact of a path', artifactName, 'a/b'],
    ['two lines', line(), 'two\nlines'],
  ])('not %s: %o %j', (_, kind, text) => {
    expect(read(kind, text)).toBe('wrong')
  })

  test('a long one is cut in its message', () => {
    const { wrong } = readSettings({ it: setting(size, '') }, { it: 'x'.repeat(100_000) })
    expect(wrong[0]?.length).toBeLessThan(150)
  })

  test('cost no more than their length, whatever they are', () => {
    const hostile = ['1', 'a', '*', 'a/', '1h'].map((head) => `${head}${' '.repeat(200_000)}!\n`)
    const start = performance.now()
    for (const { kind } of Object.values<Settings[string]>(inputSettings)) for (const text of hostile) read(kind, text)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('precedence', () => {
  const file = { ...defaultPolicy, iterations: 10, failOn: 'never' } as const
  test.each([
    ['the defaults without anything', {}, null, {}],
    ['the file over the defaults', {}, file, { iterations: 10, failOn: 'never' }],
    ['what is given over the file', { 'fail-on': 'leak' } as const, file, { iterations: 10, failOn: 'leak' }],
    [
      'false over true',
      { 'driver-stopped': false },
      { ...file, driverStopped: true },
      { ...file, driverStopped: false },
    ],
  ])('%s', (_, given, file, expected) => {
    expect(mergePolicy(toPolicyFields(given), file)).toEqual({ ...defaultPolicy, ...expected })
  })
})

describe('--help', () => {
  const sections: readonly (readonly [string | undefined, Settings])[] = [
    [undefined, { ...checkOptions, ...showOptions, ...convertOptions, ...explainOptions }],
    ['show', showOptions],
    ['convert', convertOptions],
    ['explain', explainOptions],
  ]
  test.each(sections)('%s has every option with its values', (command, options) => {
    const help = helpOf(command, 120)
    const missing = Object.entries(options).filter(
      ([name, { kind }]) => !help.includes(`  --${name}${kind.placeholder === '' ? '' : ` ${kind.placeholder}`}`),
    )
    expect(missing).toEqual([])
  })

  test.each(sections.flatMap(([command]) => [40, 60, 80, 120, 500].map((columns) => [command, columns] as const)))(
    '%s fits %i columns',
    (command, columns) => {
      const isLong = (line: string): boolean => line.length > Math.min(columns, 120)
      // A list of values is one word.
      const long = helpOf(command, columns)
        .split('\n')
        .filter((line) => isLong(line) && line.trim().split(' ').length > 2)
      expect(long).toEqual([])
    },
  )

  test('says the exit codes of the command', () => {
    expect(helpOf('check', 120)).toContain(
      'Exit code: 0 passed (clean, or nothing that --fail-on and --on-inconclusive fail for), 1 findings',
    )
    for (const command of ['show', 'init', 'diff']) expect(helpOf(command, 120)).not.toContain('findings that fail')
  })

  test('names every form of the report', () => {
    expect(helpOf(undefined, 120)).toContain('--format table|markdown|json|junit|html')
  })
})

test('a sentence of a setting begins with a capital or a value, and ends with a full stop', () => {
  const all = { ...inputSettings, ...checkOptions, ...showOptions, ...explainOptions, ...policySettings }
  const odd = Object.entries<Settings[string]>(all).filter(([, { about }]) => !/^[A-Z`].*\.$/.test(about))
  expect(odd.map(([name]) => name)).toEqual([])
})

test('an option that is also an input means the same, or is known to differ', () => {
  const differs = Object.keys(checkOptions).filter((name) => name in inputSettings && !(name in commonSettings))
  expect(differs).toEqual(['baseline', 'source-path'])
})

test.each([
  ['itterations', 'iterations'],
  ['drivertags', 'driver-tags'],
  ['max-growth-byte', 'max-growth-bytes'],
  ['fial-on', 'fail-on'],
  ['Iterations', 'iterations'],
  ['polcy', 'policy'],
  ['driver', 'driver-tags'],
  ['con', 'control-iterations'],
  ['co', null],
  ['luck', null],
  ['', null],
  ['x'.repeat(100_000), null],
])('%s: did you mean %s?', (word, meant) => {
  expect(nearest(word, Object.keys(checkOptions))).toBe(meant)
})

test('the version is package.json’s', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(VERSION).toBe(version)
})
