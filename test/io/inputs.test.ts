import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { UserError } from '../../src/core/problem.ts'
import { matchArtifacts } from '../../src/io/dumps.ts'
import { readAllInputs, readDeliveryInputs, readInputs } from '../../src/io/inputs.ts'

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))

const environmentOf = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))

const read = (inputs: Readonly<Record<string, string>>) => readInputs(environmentOf(inputs))

test('action.yml gives no default that would hide a policy file', () => {
  const withDefault = Object.entries<{ default?: string }>(action.inputs).filter(
    ([, { default: value }]) => value !== undefined,
  )
  expect(withDefault.map(([name]) => name)).toEqual(['github-token', 'report-artifact'])
})

describe('the inputs say of the policy', () => {
  test.each<[string, Readonly<Record<string, string>>, object]>([
    ['nothing where none is given', {}, {}],
    ['nothing where all are empty, as the runner hands them over', { iterations: '', 'fail-on': ' ' }, {}],
    [
      'what is given, and no more',
      { 'max-growth-bytes': '64KiB', 'driver-stopped': 'False' },
      { maxGrowthBytes: 65536, driverStopped: false },
    ],
    [
      'how often the control interval ran',
      { 'control-iterations': '0', 'control-before-artifact': 'a', 'control-after-artifact': 'b' },
      { controlIterations: 0 },
    ],
  ])('%s', (_, inputs, policy) => {
    expect(read(inputs).policy).toEqual(policy)
  })

  test('and not of it what the command line takes besides', () => {
    const { given, policy } = read({ 'max-rows': '5', 'max-archive-size': '1MiB', title: 'x', iterations: '3' })
    expect(given).toEqual({ 'max-rows': 5, 'max-archive-size': 2 ** 20, iterations: 3 })
    expect(policy).toEqual({ iterations: 3 })
  })
})

describe('the dumps come', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['from artifacts unless something is said', {}, ['before: pool-before* []', 'after: pool-after* []']],
    [
      'from files of the workspace where only files are said',
      { 'before-files': 'a.txt', 'after-files': 'b.txt, !c.txt' },
      ['before: workspace [a.txt]', 'after: workspace [b.txt,!c.txt]'],
    ],
    [
      'from files inside an artifact where both are said',
      { 'before-artifact': 'dumps', 'before-files': 'a.txt' },
      ['before: dumps [a.txt]', 'after: pool-after* []'],
    ],
    ['from a series', { 'snapshots-artifact': 'pool-*' }, ['snapshots: pool-* []']],
    [
      'with a control interval beside a pair',
      { 'control-before-artifact': 'idle-before*', 'control-after-files': 'idle.txt' },
      [
        'before: pool-before* []',
        'after: pool-after* []',
        'control-before: idle-before* []',
        'control-after: workspace [idle.txt]',
      ],
    ],
    [
      'with a control interval beside a series',
      { 'snapshots-files': 's*.txt', 'control-before-files': 'a.txt', 'control-after-files': 'b.txt' },
      ['snapshots: workspace [s*.txt]', 'control-before: workspace [a.txt]', 'control-after: workspace [b.txt]'],
    ],
  ])('%s', (_, inputs, expected) => {
    const said = read(inputs).dumps.map(
      ({ side, artifact, files }) => `${side}: ${artifact ?? 'workspace'} [${files.join()}]`,
    )
    expect(said).toEqual(expected)
  })
})

describe('wrong inputs', () => {
  test('are all told together, in the order of action.yml', () => {
    const { wrong } = readAllInputs(
      environmentOf({
        'max-growth-bytes': '10 potatoes',
        'fail-on': 'Leak',
        timeout: '2d',
        'before-files': '!old.txt',
        'snapshots-files': 'a.txt',
        'control-before-files': 'b.txt',
      }),
    )
    expect(wrong).toBeInstanceOf(UserError)
    expect(wrong?.message.split('\n')).toEqual([
      'Invalid inputs:',
      '  before-files: expected globs, at least one of them without "!", got "!old.txt"',
      '  max-growth-bytes: expected a size such as 65536 or 64KiB, got "10 potatoes"',
      '  fail-on: expected one of leak, suspect, never, got "Leak"',
      '  timeout: expected a time such as 90s or 10m, a day at most, got "2d"',
      '  control-before-files: a control interval has two ends, give control-after-artifact too',
    ])
  })

  test.each([
    [
      'a series beside a pair',
      { 'snapshots-artifact': 'a', 'after-files': 'b' },
      /snapshots-artifact and after-files exclude/,
    ],
    ['half a control interval', { 'control-after-artifact': 'a' }, /give control-before-artifact too/],
    ['a control interval that is not there', { 'control-iterations': '5' }, /there is no control interval/],
    [
      'a pull request to comment on without a comment',
      { comment: 'never', 'pull-request': '7', 'comment-token': 'abc' },
      /comment-token, pull-request: comment: never/,
    ],
  ])('%s is one of them', (_, inputs, message) => {
    expect(() => read(inputs)).toThrow(message)
  })

  test('leave the others to be read', () => {
    const { inputs, wrong } = readAllInputs(
      environmentOf({ iterations: 'many', 'github-token': 'abc', 'run-id': '4711', 'comment-key': 'x y', title: 'T' }),
    )
    expect(wrong?.message).toMatch(/iterations: [\s\S]*comment-key: /)
    expect(inputs).toMatchObject({ token: 'abc', runId: 4711, commentKey: 'default', title: 'T', policy: {} })
  })

  test('never show a token', () => {
    expect(() => read({ 'github-token': 'ghp_one\nghp_two' })).toThrow(
      'github-token: expected a token: ASCII without blanks and line breaks, got something else',
    )
  })
})

describe('legs', () => {
  const listed = ['pool-before', 'pool-before-win11-x64', 'other'].map((name, id) => ({ name, id, size: 1 }))
  test.each([
    ['pool-before*', ['pool-before → ', 'pool-before-win11-x64 → win11-x64']],
    ['pool-before', ['pool-before → ']],
    ['pool-*-win11-*', ['pool-before-win11-x64 → before-x64']],
    ['nothing*', []],
  ])('%s', (glob, expected) => {
    expect(matchArtifacts(glob, listed).map(({ artifact, leg }) => `${artifact.name} → ${leg}`)).toEqual(expected)
  })
})

describe('inputs that contradict each other, in words', () => {
  const wrongIn = (inputs: Readonly<Record<string, string>>): readonly string[] =>
    (readAllInputs(environmentOf(inputs)).wrong?.message ?? '')
      .split('\n')
      .slice(1)
      .map((line) => line.trim())

  const control = { 'control-before-artifact': 'a', 'control-after-artifact': 'b' }

  test.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{ 'snapshots-artifact': 'a' }, []],
    [{ 'snapshots-artifact': 'a', 'snapshots-files': 'b' }, []],
    [{ 'before-artifact': 'a', 'after-files': 'b' }, []],
    [
      { 'snapshots-artifact': 'a', 'snapshots-files': 'b', 'before-artifact': 'c', 'before-files': 'd' },
      [
        'snapshots-artifact, snapshots-files and before-artifact, before-files exclude each other: give a series, or a pair',
      ],
    ],
    [
      { 'snapshots-files': 'b', 'after-artifact': 'c' },
      ['snapshots-files and after-artifact exclude each other: give a series, or a pair'],
    ],
    [
      { 'control-before-artifact': 'a', 'control-before-files': 'b' },
      [
        'control-before-artifact, control-before-files: a control interval has two ends, give control-after-artifact too',
      ],
    ],
    [
      { 'control-after-artifact': 'a', 'control-after-files': 'b' },
      [
        'control-after-artifact, control-after-files: a control interval has two ends, give control-before-artifact too',
      ],
    ],
    [control, []],
    [{ ...control, 'control-iterations': '5' }, []],
    [
      { 'control-iterations': '5' },
      ['control-iterations: there is no control interval, give control-before-artifact or leave it out'],
    ],
    [
      { 'control-iterations': '5', 'control-after-files': 'b' },
      ['control-after-files: a control interval has two ends, give control-before-artifact too'],
    ],
    [{ repository: 'octo/driver' }, ['repository: says where run-id is from, give run-id too']],
    [{ repository: 'octo/driver', 'run-id': '5' }, []],
    [{ 'run-id': '5' }, []],
    [{ 'reports-artifact': 'r-*' }, []],
    [{ 'reports-artifact': 'r-*', 'driver-tags': 'Drsd', 'fail-on': 'never' }, []],
    [
      { 'reports-artifact': 'r-*', iterations: '5', 'before-files': 'a' },
      ['before-files, iterations: reports-artifact joins reports, and judges no dump'],
    ],
    [{ comment: 'never' }, []],
    [{ comment: 'always', 'comment-token': 'x', 'pull-request': '7' }, []],
    [{ comment: 'never', 'pull-request': '7' }, ['pull-request: comment: never writes none']],
  ])('%j', (inputs, expected) => {
    expect(wrongIn(inputs)).toEqual(expected)
  })

  test.each([
    ...['snapshots-artifact', 'snapshots-files', 'before-artifact', 'before-files', 'after-artifact', 'after-files'],
    ...['run-id', 'baseline', 'pooltag-file', 'iterations', 'max-growth-bytes', 'max-growth-count'],
    ...['ignore-tags', 'max-growth-percent', 'max-total-nonpaged-growth', 'max-total-paged-growth'],
  ])('%s says nothing beside reports', (name) => {
    expect(wrongIn({ 'reports-artifact': 'r-*', [name]: '5' })).toEqual([
      `${name}: reports-artifact joins reports, and judges no dump`,
    ])
  })

  test('nor does what is of a control interval, or that the driver was stopped', () => {
    const all = { ...control, 'control-before-files': 'a', 'control-after-files': 'b', 'control-iterations': '5' }
    expect(wrongIn({ 'reports-artifact': 'r', 'driver-stopped': 'true', ...all })).toEqual([
      'control-before-artifact, control-before-files, control-after-artifact, control-after-files, control-iterations, driver-stopped: reports-artifact joins reports, and judges no dump',
    ])
  })
})

test.each([
  ['driver-tests.yml', '.github/workflows/driver-tests.yml'],
  ['.github/workflows/driver-tests.yml', '.github/workflows/driver-tests.yml'],
  ['', null],
])('the workflow of the tests, %j: %s', (given, path) => {
  expect(read({ 'tests-workflow': given }).testsWorkflow).toBe(path)
})

test.each<[Readonly<Record<string, string>>, boolean]>([
  [{}, false],
  [{ 'run-id': '', repository: ' ' }, false],
  [{ 'run-id': 'many' }, true],
  [{ repository: 'octo' }, true],
])('%j: a run is named for the delivery: %s', (inputs, namesRun) => {
  const given = { ...inputs, 'github-token': 'abc', 'comment-key': 'k' }
  expect(readDeliveryInputs(environmentOf(given))).toEqual({ token: 'abc', commentKey: 'k', namesRun })
})
