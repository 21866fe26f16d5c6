import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { convert } from '../../src/cli/convert.ts'
import { diff } from '../../src/cli/diff.ts'
import { show } from '../../src/cli/show.ts'
import { where } from '../../src/cli/where.ts'
import { parse } from '../../src/core/parse/index.ts'
import { plainScreen } from '../../src/report/layout.ts'
import { renderSnapshot } from '../../src/report/listing.ts'
import { fixture } from '../fixtures.ts'

/* What commands do with their words, in this process: exit code and the file of --output out. */

let folder = ''
const at = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'words-'))
  for (const side of ['before', 'after']) writeFileSync(at(`${side}.txt`), fixture(`poolmon-leakpair-${side}.txt`))
  writeFileSync(at('empty.yml'), '\n# nothing yet\n')
  writeFileSync(at('no-tags.txt'), 'nonsense\n')
  mkdirSync(at('src'))
  writeFileSync(at('src/a.c'), "void f(void) { p = ExAllocatePool2(POOL_FLAG_PAGED, 8, 'dsrD'); }")
  mkdirSync(at('no-calls'))
  writeFileSync(at('no-calls/a.c'), 'int one;')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('several snapshots convert into an array that reads back', async () => {
  expect(await convert([at('before.txt'), at('after.txt'), '--output', at('both.json')])).toBe(0)
  expect(JSON.parse(readFileSync(at('both.json'), 'utf8'))).toHaveLength(2)
  const [first, second] = parse('both.json', readFileSync(at('both.json'))).snapshots
  const alone = parse('before.txt', readFileSync(at('before.txt'))).snapshots[0]
  expect(first?.usages).toEqual(alone?.usages)
  expect(second?.usages).not.toEqual(alone?.usages)
})

test('a glob that the shell left is expanded', async () => {
  expect(await show([at('*e*.txt'), '--output', at('shown.csv'), '--format', 'csv', '--tag', 'Drsd'])).toBe(0)
  expect(readFileSync(at('shown.csv'), 'utf8').match(/Drsd/g)).toHaveLength(2)
  await expect(show([at('*.none')])).rejects.toThrow(/no file matches .*\*\.none/)
})

test('a file is not overwritten by another of its names', async () => {
  linkSync(at('before.txt'), at('linked.txt'))
  const words = [at('before.txt'), '--output', at('linked.txt')]
  await expect(convert(words)).rejects.toThrow(/would overwrite what is read/)
})

test('files that nothing tells apart are compared, and that is no success', async () => {
  mkdirSync(at('two'))
  for (const name of ['one.txt', 'other.txt']) writeFileSync(at(`two/${name}`), readFileSync(at('before.txt')))
  const list = ['--output', at('list.txt')]
  expect(await diff([at('before.txt'), at('after.txt'), ...list])).toBe(0)
  expect(await diff([at('two'), at('after.txt'), ...list])).toBe(2)
})

test.each([
  ['P*', /where takes tags and no patterns, got P\*/],
  ['Drsdx', /expected tags of at most four characters.* got "Drsdx"/],
  ['', /expected tags of at most four characters.* got ""/],
])('where takes no %j', async (word, expected) => {
  await expect(where([word, '--source', at('src')])).rejects.toThrow(expected)
})

test('a list without a row is no success', async () => {
  expect(await show([at('before.txt'), '--tag', 'Zzzz'])).toBe(2)
})

describe('driver-tags: auto', () => {
  const judge = (...words: readonly string[]) => check([at('before.txt'), at('after.txt'), ...words])

  test('is the tags that the sources allocate with', async () => {
    const output = ['--format', 'json', '--output', at('a.json')]
    await judge('--driver-tags', 'auto', '--source-path', at('src'), ...output)
    const { findings } = JSON.parse(readFileSync(at('a.json'), 'utf8'))
    expect(findings).toMatchObject([{ evidence: [{ rule: 'driver-tag-growth' }], where: [{ function: 'f' }] }])
  })

  test('without sources says what to do', async () => {
    await expect(judge('--driver-tags', 'auto')).rejects.toThrow(/give --source-path DIR/)
    const none = judge('--driver-tags', 'auto', '--source-path', at('no-calls'))
    await expect(none).rejects.toThrow(/no call that allocates with a tag in 1 source:/)
  })

  test('of reports that are joined is refused, since no source is read', async () => {
    await judge('--format', 'json', '--output', at('report.json'))
    await expect(check([at('report.json'), '--driver-tags', 'auto'])).rejects.toThrow(/name the tags that it stood for/)
  })
})

test('on a narrow screen columns give way, and no figure is cut', () => {
  const [snapshot] = parse('x', fixture('poolmon-mapped-1.txt')).snapshots
  if (snapshot === undefined) throw new Error('no snapshot')
  const listing = { rows: snapshot.usages, left: 0, totals: [], describe: () => '' }
  const narrow = renderSnapshot(snapshot, listing, { ...plainScreen, width: 45 })
  expect(narrow).toMatch(/^Tag +Type +Allocs +Diff +Bytes$/m)
  expect(narrow).not.toContain('…')
  expect(Math.max(...narrow.split('\n').map((line) => line.length))).toBeLessThanOrEqual(45)
})

describe('refused', () => {
  const PAIR = () => [at('before.txt'), at('after.txt')]
  test.each([
    ['a third word', () => check([...PAIR(), 'third']), /no more: third/],
    ['a third word of diff', () => diff([...PAIR(), 'third']), /no more: third/],
    ['a policy that says nothing', () => check([...PAIR(), '--policy', at('empty.yml')]), /says nothing/],
    ['a pooltag file of nothing', () => check([...PAIR(), '--pooltag-file', at('no-tags.txt')]), /has no entry/],
    ['a folder of sources that is not there', () => check([...PAIR(), '--source-path', at('no')]), /no such folder/],
  ])('%s', async (_, run, words) => {
    await expect(run()).rejects.toThrow(words)
  })
})

test('a list without a row that was asked for ends with 2', async () => {
  const pair = [at('before.txt'), at('after.txt')]
  expect(await diff(['--tag', 'none', '--output', at('none.txt'), ...pair])).toBe(2)
  expect(await diff(['--tag', 'Drs?', '--output', at('some.txt'), ...pair])).toBe(0)
  expect(await show(['--tag', 'none', '--output', at('none.txt'), ...pair])).toBe(2)
})

test.each<[string, readonly string[]]>([
  ['main', ['BASELINE_NONE']],
  ['none', []],
])('a baseline of the policy that nobody gave here is told: %s', async (branch, codes) => {
  writeFileSync(at('baseline.yml'), `baseline: ${branch}\n`)
  const words = ['--policy', at('baseline.yml'), '--format', 'json', '--output', at('base.json')]
  await check([at('before.txt'), at('after.txt'), ...words])
  const report: { readonly problems: readonly { readonly code: string }[] } = JSON.parse(
    readFileSync(at('base.json'), 'utf8'),
  )
  expect(report.problems.map(({ code }) => code).filter((code) => code.startsWith('BASELINE'))).toEqual(codes)
})
