import { expect, test } from 'vitest'
import { skipBystanders } from '../../src/core/bystanders.ts'
import { problem } from '../../src/core/problem.ts'
import { snapshot } from '../snapshot.ts'

const file = (side: string, source: string, isDump: boolean, changes = {}) => ({
  leg: '',
  side,
  source,
  bytes: { length: 2000 },
  named: false,
  snapshots: isDump ? [snapshot('Proc paged 2 1 64')] : [],
  problems: isDump ? [] : [problem('NOT_A_DUMP', { source })],
  ...changes,
})

type Given = Parameters<typeof skipBystanders>[0]

/** Files that are still said to be no dump. */
const missing = (files: Given): readonly string[] =>
  skipBystanders(files).flatMap(({ source, problems }) =>
    problems.some(({ code }) => code === 'NOT_A_DUMP') ? [source] : [],
  )

const SHORT = { bytes: { length: 1024 } }
const LONG = { bytes: { length: 1025 } }

test.each<[string, Given, readonly string[]]>([
  ['a log beside the dump of its side', [file('after', 'a/pool.txt', true), file('after', 'a/driver.log', false)], []],
  [
    'a log where its side has no dump',
    [file('before', 'b/pool.txt', true), file('after', 'a/driver.log', false)],
    ['a/driver.log'],
  ],
  [
    'a log of a leg that has no dump',
    [file('after', 'a/pool.txt', true), file('after', 'x/driver.log', false, { leg: 'x' })],
    ['x/driver.log'],
  ],
  [
    'a log that the user named',
    [file('after', 'a/pool.txt', true), file('after', 'a/driver.log', false, { named: true })],
    ['a/driver.log'],
  ],
  [
    'a text whose name states a stage',
    [file('after', 'a/pool.txt', true), file('after', 'a/settled.log', false)],
    ['a/settled.log'],
  ],
  ['a picture whose name states a stage', [file('after', 'a/pool.txt', true), file('after', 'a/after.png', false)], []],
  ['a name in a folder of a stage', [file('after', 'a/pool.txt', true), file('after', 'after/x.log', false)], []],
  [
    'the name of a dump but for its numbers',
    [file('after', 'a/pool-1.txt', true), file('after', 'a/pool-22.txt', false)],
    ['a/pool-22.txt'],
  ],
  [
    'a short text of one name on both sides',
    [
      ...[file('before', 'b/pool.txt', true), file('after', 'a/pool.txt', true)],
      ...[file('before', 'b/arm.log', false, SHORT), file('after', 'a/arm.log', false, SHORT)],
    ],
    ['b/arm.log', 'a/arm.log'],
  ],
  [
    'a long text of one name on both sides',
    [
      ...[file('before', 'b/pool.txt', true), file('after', 'a/pool.txt', true)],
      ...[file('before', 'b/arm.log', false, LONG), file('after', 'a/arm.log', false, LONG)],
    ],
    [],
  ],
  [
    'a short text twice on one side',
    [
      ...[file('after', 'a/pool.txt', true), file('after', 'x/arm.log', false, SHORT)],
      file('after', 'y/arm.log', false, SHORT),
    ],
    [],
  ],
])('%s', (_, files, expected) => {
  expect(missing(files)).toEqual(expected)
})

test.each(['', '.txt', '.LOG', '.csv', '.zip', '.tar.gz', '.7z'])('a dump may have the type "%s"', (type) => {
  const beside = file('after', `a/after${type}`, false)
  expect(missing([file('after', 'a/pool.txt', true), beside])).toEqual([beside.source])
})

test.each(['.png', '.html', '.txt.md', '.csvx', '.etl'])('a dump has no type "%s"', (type) => {
  expect(missing([file('after', 'a/pool.txt', true), file('after', `a/after${type}`, false)])).toEqual([])
})

test('what is left out is said, and what else was said of it stays', () => {
  const others = [problem('ARCHIVE_TOO_LARGE', { source: 'a/driver.log' }), problem('NOT_A_DUMP', { source: 'a/x' })]
  const files = [file('after', 'a/pool.txt', true), file('after', 'a/driver.log', false, { problems: others })]
  expect(skipBystanders(files)[1]?.problems.map(({ code, source }) => [code, source])).toEqual([
    ['ARCHIVE_TOO_LARGE', 'a/driver.log'],
    ['SKIPPED_FILE', 'a/x'],
  ])
  expect(skipBystanders(files)[0]).toBe(files[0])
})
