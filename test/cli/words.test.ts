import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { convert } from '../../src/cli/convert.ts'
import { diff } from '../../src/cli/diff.ts'
import { show } from '../../src/cli/show.ts'
import { parse } from '../../src/core/parse/index.ts'
import { fixture } from '../fixtures.ts'

/* What commands do with their words, in this process: exit code and the file of --output out. */

let folder = ''
const at = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'words-'))
  for (const side of ['before', 'after']) writeFileSync(at(`${side}.txt`), fixture(`poolmon-leakpair-${side}.txt`))
  writeFileSync(at('empty.yml'), '\n# nothing yet\n')
  writeFileSync(at('no-tags.txt'), 'nonsense\n')
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

test('a list without a row is no success', async () => {
  expect(await show([at('before.txt'), '--tag', 'Zzzz'])).toBe(2)
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
