import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { policyChanges } from '../../src/core/policy-changes.ts'
import { UserError } from '../../src/core/problem.ts'
import { loadPolicy, readPlainPolicy, writeValue } from '../../src/io/policy-file.ts'
import type { PolicySource } from '../../src/io/policy-source.ts'

/** Files by `repository:path`; those of this repository by their path alone. */
const source = (files: Readonly<Record<string, string>>, repository = ''): PolicySource => ({
  read: async (path) => files[`${repository}${path}`] ?? null,
  ofRepository: (other, ref) => source(files, `${other}@${ref}:`),
  nameOf: (path) => `${repository}${path}`,
})

const PATH = '.github/pool-leak-check.yml'

const load = (text: string, others: Readonly<Record<string, string>> = {}) =>
  loadPolicy(source({ [PATH]: text, ...others }), PATH, text)

const plainOf = (from: PolicySource, text: string) => readPlainPolicy(from, { path: PATH, text }, [])

/** The lines of the message that a wrong policy ends in, without its heading. */
const mistakesOf = async (text: string, others: Readonly<Record<string, string>> = {}): Promise<readonly string[]> => {
  try {
    await load(text, others)
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n').map((line) => line.trim().replace(`${PATH}:`, ''))
    throw error
  }
  return []
}

const schema: unknown = JSON.parse(readFileSync(new URL('../../docs/policy.schema.json', import.meta.url), 'utf8'))
if (typeof schema !== 'object' || schema === null) throw new Error('no schema')
const fitsSchema = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(schema)

const EXCEPTION = '{ tag: Proc, reason: known, owner: "@octo/drivers", expires: 2027-01-31 }'

describe('a policy says', () => {
  test.each<[string, Partial<Policy>]>([
    ['', {}],
    ['# nothing yet\n', {}],
    ['driver-tags: [SEY?, Drs?]', { driverTags: ['SEY?', 'Drs?'] }],
    ['driver-tags: SEY?, Drs?', { driverTags: ['SEY?', 'Drs?'] }],
    ['driver-tags: [4321]', { driverTags: ['4321'] }],
    // Numbers to YAML, and other tags than the numbers would print.
    ['driver-tags: [0012, 1e3, 0x1F, +512]', { driverTags: ['0012', '1e3', '0x1F', '+512'] }],
    ['ignore-tags: 08', { ignoreTags: ['08'] }],
    [
      'limits: [{ tag: 0123, max-growth-count: 1 }]',
      { limits: [{ tag: '0123', pool: null, maxGrowthBytes: null, maxGrowthCount: 1, maxGrowthPercent: null }] },
    ],
    [
      'pairs: [{ acquire: GetIt, release: PutIt, tag: "Drs?" }]',
      { pairs: [{ acquire: 'GetIt', release: 'PutIt', tag: 'Drs?' }] },
    ],
    ['legs:\n  - >\n    win11\n', { legs: ['win11'] }],
    ['driver-stopped: true\niterations: 1000', { driverStopped: true, iterations: 1000 }],
    ['max-growth-bytes: 64KiB', { maxGrowthBytes: 65536 }],
    ['max-growth-bytes: 65536\nmax-growth-percent: 2.5', { maxGrowthBytes: 65536, maxGrowthPercent: 2.5 }],
    ['max-total-nonpaged-growth: 1 MiB', { maxTotalNonpagedGrowth: 1048576 }],
    ['fail-on: suspect\non-inconclusive: warn', { failOn: 'suspect', onInconclusive: 'warn' }],
    [
      'limits:\n  - { tag: "Ntf?", pool: paged, max-growth-count: 100 }',
      {
        limits: [{ tag: 'Ntf?', pool: 'paged', maxGrowthBytes: null, maxGrowthCount: 100, maxGrowthPercent: null }],
      },
    ],
    [
      `exceptions:\n  - ${EXCEPTION}`,
      {
        exceptions: [
          {
            tag: 'Proc',
            pool: null,
            legs: [],
            maxGrowthCount: null,
            reason: 'known',
            owner: '@octo/drivers',
            expires: '2027-01-31',
          },
        ],
      },
    ],
    ['acknowledge: { label: leak-ok }', { acknowledge: { ...defaultPolicy.acknowledge, label: 'leak-ok' } }],
    [
      'acknowledge: { commit: true, author: false, reviewers: ["@boss", octo/drivers] }',
      {
        acknowledge: { label: 'pool-leak-accepted', commit: true, author: false, reviewers: ['boss', 'octo/drivers'] },
      },
    ],
    ['baseline: release/1.0', { baselineBranch: 'release/1.0' }],
    ['acknowledge: { enabled: false }', { acknowledge: { ...defaultPolicy.acknowledge, label: null } }],
    ['strict: true', { strict: true }],
    ['strict: "False"', { strict: false }],
    ['control-iterations: 0', { controlIterations: 0 }],
    ['iterations: "7"', { iterations: 7 }],
    ['points: { leak: 10 }', { points: { leak: 10 } }],
    ['driver-tags: []', {}],
    ['legs: [win11, 7, true]', { legs: ['win11', '7', 'true'] }],
  ])('%s', async (text, expected) => {
    expect((await load(text)).policy).toEqual({ ...defaultPolicy, ...expected })
    expect(fitsSchema(parse(text) ?? {}), JSON.stringify(fitsSchema.errors)).toBe(true)
  })
})

describe('a wrong policy is told with line and column', () => {
  test.each<[string, readonly string[]]>([
    ['max-growth-bytes: 10 potatoes', ['1:19: expected a size such as 65536 or 64KiB, got "10 potatoes"']],
    ['fail-on: Leak', ['1:10: expected one of leak, suspect, never, got "Leak"']],
    ['# a comment\niterations: 0', ['2:13: expected a whole number of at least 1, 15 digits at most, got 0']],
    ['drivertags: [A]', ['1:1: there is no key "drivertags" here; did you mean driver-tags?']],
    ['frobnicate: 1', ['1:1: there is no key "frobnicate" here']],
    [
      'driver-tags: [A, toolong]',
      ['1:14: expected tags of at most four characters, such as "SEY?, Irp", got ["A","toolong"]'],
    ],
    ['driver-tags: [A, null]', ['1:14: expected tags of at most four characters, such as "SEY?, Irp", got ["A",null]']],
    ['driver-tags: true', ['1:14: expected tags of at most four characters, such as "SEY?, Irp", got true']],
    ['strict: yes', ['1:9: expected true or false, got "yes"']],
    ['control-iterations: -1', ['1:21: expected a whole number of at least 0, 15 digits at most, got -1']],
    ['max-growth-bytes: .inf', ['1:19: expected a size such as 65536 or 64KiB, got Infinity']],
    ['max-growth-percent: -0.5', ['1:21: expected a percentage such as 5 or 2.5, got -0.5']],
    ['iterations: [5]', ['1:13: expected a whole number of at least 1, 15 digits at most, got [5]']],
    [
      'limits: [{ tag: A, max-growth-cout: 5 }]',
      ['1:20: there is no key "max-growth-cout" here; did you mean max-growth-count?'],
    ],
    ['extends: somewhere', ['1:10: expected owner/name/path/to/file.yml@ref or ./path, got "somewhere"']],
    ['limits: { tag: Proc }', ['1:9: expected a list of limits']],
    ['limits:\n  - pool: paged', ['2:5: expected the key "tag"']],
    ['limits:\n  - tag: Proc', ['2:5: expected a figure: max-growth-bytes, max-growth-count, max-growth-percent']],
    ['limits:\n  - tag: Proc\n    pool: big', ['3:11: expected one of nonpaged, paged, got "big"']],
    ['exceptions:\n  - tag: Proc\n    reason: known\n    owner: me', ['2:5: expected the key "expires"']],
    [
      'exceptions:\n  - { tag: Proc, reason: known, owner: me, expires: 2027-02-31 }',
      ['2:53: expected a day such as 2027-01-31, got "2027-02-31"'],
    ],
    [
      'exceptions:\n  - { tag: Proc, reason: "", owner: me, expires: 2027-01-31 }',
      ['2:26: expected some words on one line, at most 500 characters, got ""'],
    ],
    ['baseline: ""', ['1:11: expected the name of a branch, or none, got ""']],
    [
      'pairs: [{ acquire: "GetIt()", release: Ns::Put, tag: A }]',
      [
        '1:20: expected the name of a function alone, such as MyLookup, without () and what stands before ::, got "GetIt()"',
        '1:40: expected the name of a function alone, such as MyLookup, without () and what stands before ::, got "Ns::Put"',
      ],
    ],
    ['points: { frobnicate: 3 }', ['1:11: there is no key "frobnicate" here']],
    ['points: { leak: 600 }', ['1:17: expected a whole number from -20 to 50, got 600']],
    [
      'fail-on: Leak\nlimits:\n  - tag: toolong\n    max-growth-count: -1',
      [
        '1:10: expected one of leak, suspect, never, got "Leak"',
        '3:10: expected one tag of at most four characters, `?` one character and `*` any, got "toolong"',
        '4:23: expected a whole number of at least 0, 15 digits at most, got -1',
      ],
    ],
  ])('%s', async (text, expected) => {
    const [heading, ...mistakes] = await mistakesOf(text)
    expect(heading).toBe('Invalid policy:')
    expect(mistakes).toEqual(expected)
    expect(fitsSchema(parse(text))).toBe(false)
  })

  test.each([
    ['no YAML at all', 'limits: [', /^1:\d+: |^2:1: /],
    [
      'a key twice',
      'fail-on: leak\nfail-on: never',
      /^2:1: the key "fail-on" stands here a second time: keep one of them$/,
    ],
    [
      'a colon without a blank behind it',
      'driver-tags:Drsd',
      /^1:1: expected keys with values, such as "iterations: 1000"$/,
    ],
    ['a value with a colon', 'legs: [a]\nbaseline: see: main', /^2:11: a second key stands in this value/],
    ['line breaks of an old Mac', 'iterations: 5\rfail-on: never\r', /^1:13: a second key stands in this value/],
    ['a list', '- a', /^1:1: /],
    ['a word', 'never', /^1:1: /],
    ['a tab', 'limits:\n\t- tag: A', /^2:1: /],
    [
      'a pattern that YAML takes for an alias',
      'driver-tags: *rsd',
      /^1:14: \*rsd stands for nothing in YAML: write it in quotes$/,
    ],
    ['an alias in what it names', 'iterations: &a [*a]', /^1:17: \*a stands for what it is a part of in YAML/],
    ['an alias further down in what it names', 'limits: &a\n  - { tag: [*a] }', /^2:13: \*a stands for what it is a/],
    ['an alias of a later anchor', 'driver-tags: *a\nignore-tags: &a Drsd', /^1:14: \*a stands for nothing/],
    [
      'a tag that YAML takes for a type',
      'driver-tags: !rsd',
      /^1:14: a value that begins with ! is a type of YAML: write it in quotes/,
    ],
    [
      'a tag that YAML reserves',
      'driver-tags: @rsd',
      /^1:14: a value cannot begin with this character: write it in quotes$/,
    ],
    ['two documents', 'iterations: 5\n---\niterations: 6', /^2:1: a second document begins here: a policy is one$/],
    [
      'a billion laughs',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]},`.repeat(10)}]`)
        .join('\n')}`,
      /^ ?its aliases \(\*name\) multiply/,
    ],
    ['a key twice among entries', 'limits:\n  - { tag: A, tag: B }', /^2:15: the key "tag" stands here a second time/],
    [
      '40,000 keys',
      Array.from({ length: 30_000 }, (_, at) => `k${at}: 1`)
        .join('\n')
        .slice(0, 260_000),
      /^1:1: there is no key "k0"/,
    ],
    ['deeper than any', '['.repeat(100_000), /and \d+ more/],
    ['a tag of 250,000 characters', `a: ${'!'.repeat(250_000)}`, /… \([\d,]+ characters\)$/],
    ['a book', `#${'x'.repeat(300_000)}`, /larger than any policy/],
  ])('%s', async (_, text, expected) => {
    const mistakes = await mistakesOf(text)
    expect(mistakes.length).toBeGreaterThan(0)
    expect(mistakes.slice(-1)[0] ?? '', mistakes.join('\n')).toMatch(expected)
  })
})

test('a policy that is nested too deeply is told in words', async () => {
  const said = (await mistakesOf('['.repeat(50_000))).join('\n')
  expect(said).toContain('nested deeper than any policy')
  expect(said).not.toMatch(/call stack|overflow/i)
})

test('a leap day is a day, and one of another year is none', async () => {
  const until = (day: string) => mistakesOf(`exceptions:\n  - ${EXCEPTION.replace('2027-01-31', day)}`)
  expect(await until('2028-02-29')).toEqual([])
  expect(await until('2027-02-29')).toEqual(['Invalid policy:', expect.stringContaining('expected a day such as')])
})

describe('a policy extends another', () => {
  const others = {
    'octo/policies@v1:base.yml': `fail-on: suspect\niterations: 10\ndriver-tags: [Base]\npoints: { leak: 7 }\nexceptions:\n  - ${EXCEPTION}`,
    '.github/shared/more.yml': 'ignore-tags: [Foo]',
  }

  test('of another repository: single values replace, lists add up with its own first', async () => {
    const { policy } = await load(
      'extends: octo/policies/base.yml@v1\ndriver-tags: [Own]\niterations: 20\npoints: { suspect: 5 }',
      others,
    )
    expect(policy).toMatchObject({ failOn: 'suspect', iterations: 20, driverTags: ['Own', 'Base'] })
    expect(policy.points).toMatchObject({ leak: 7, suspect: 5 })
    expect(policy.exceptions).toHaveLength(1)
  })

  test('beside it', async () => {
    expect((await load('extends: ./shared/more.yml', others)).policy.ignoreTags).toEqual(['Foo'])
    expect((await load('extends: ./../.github/shared/more.yml', others)).policy.ignoreTags).toEqual(['Foo'])
  })

  test.each([
    ['what is no address', 'extends: somewhere', /expected owner\/name\/path\/to\/file.yml@ref or .\/path/],
    [
      'what is not there',
      'extends: octo/policies/none.yml@v1',
      /extends octo\/policies@v1:none.yml, and there is no such file/,
    ],
    ['itself', 'extends: ./pool-leak-check.yml', /extends itself/],
    ['what lies above all', 'extends: ../../shared/more.yml', /extends \.\.\/\.\.\/shared\/more\.yml leads out of/],
    ['a file with a mistake', 'extends: ./bad.yml', /bad.yml:1:10: expected one of leak/],
  ])('%s is refused', async (_, text, expected) => {
    expect((await mistakesOf(text, { ...others, '.github/bad.yml': 'fail-on: Leak' })).join('\n')).toMatch(expected)
  })
})

test.each<[string, string, readonly string[]]>([
  ['fail-on: leak', 'fail-on: leak', []],
  ['', 'fail-on: never', ['new: fail-on: never']],
  ['fail-on: suspect', '', ['removed: fail-on: suspect']],
  ['fail-on: leak', '', []],
  ['', 'fail-on: leak\nstrict: false\nacknowledge: { enabled: true }', []],
  ['iterations: 5', 'iterations: 6', ['changed: iterations: 5 → 6']],
  ['driver-tags: [A, B]', 'driver-tags: [B, C]', ['removed: driver-tags A', 'new: driver-tags C']],
  [
    'limits: [{ tag: A, max-growth-count: 5 }]',
    'limits: [{ tag: A, max-growth-count: 50 }]',
    ['changed: limits A max-growth-count: 5 → 50'],
  ],
  [
    'limits: [{ tag: A, max-growth-count: 5 }]',
    'limits: [{ tag: A, max-growth-count: 5 }, { tag: A, max-growth-count: 9 }]',
    ['new: limits A (2): max-growth-count 9'],
  ],
  [
    'limits: [{ tag: A, max-growth-count: 1 }, { tag: "A*", max-growth-count: 9 }]',
    'limits: [{ tag: "A*", max-growth-count: 9 }, { tag: A, max-growth-count: 1 }]',
    ['changed: the order of limits'],
  ],
  ['', 'driver-tags: [A]\nfail-on: never', ['new: fail-on: never', 'new: driver-tags A']],
])('from %j to %j: %j', (before, after, changes) => {
  expect(policyChanges(parse(before) ?? {}, parse(after) ?? {}).map(({ text }) => toPlain(text))).toEqual(changes)
})

test.each<[string, string, readonly string[]]>([
  ['max-growth-bytes: 65536\ndriver-tags: "A, B"', 'max-growth-bytes: 64 KiB\ndriver-tags: [A, B]', []],
  ['limits: [{ tag: A, max-growth-bytes: 1 MiB }]', 'limits: [{ tag: A, max-growth-bytes: 1048576 }]', []],
  ['strict: "TRUE"\niterations: "5"', 'strict: true\niterations: 5', []],
  ['max-growth-bytes: 64KiB', 'max-growth-bytes: 65537', ['changed: max-growth-bytes: 64KiB → 65537']],
  ['control-iterations: 5', 'control-iterations: 0', ['changed: control-iterations: 5 → 0']],
  ['', 'strict: true', ['new: strict: true']],
])('what two files say is compared, and not how they write it: %j to %j: %j', async (before, after, changes) => {
  const was = await plainOf(source({}), before)
  const is = await plainOf(source({}), after)
  expect(policyChanges(was, is, writeValue).map(({ text }) => toPlain(text))).toEqual(changes)
})

test.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'a file that the policy extends',
    'extends: ./base.yml',
    { '.github/base.yml': 'fail-on: never' },
    ['changed: fail-on: suspect → never'],
  ],
  ['the same, said in the file itself', 'fail-on: suspect', {}, []],
  ['the same by way of another file', 'extends: ./a.yml', { '.github/a.yml': 'fail-on: suspect' }, []],
  [
    'another repository’s by its name alone',
    'extends: octo/rules/base.yml@v1\nfail-on: suspect',
    {},
    ['new: extends: octo/rules/base.yml@v1'],
  ],
])('a change is one of what is in force, whichever file says it: %s', async (_, text, files, changes) => {
  const base = source({ '.github/base.yml': 'fail-on: suspect' })
  const was = await plainOf(base, 'extends: ./base.yml')
  expect(policyChanges(was, await plainOf(source(files), text), writeValue).map(({ text }) => toPlain(text))).toEqual(
    changes,
  )
})
