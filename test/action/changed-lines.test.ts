import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readChangedLines } from '../../src/action/changed-lines.ts'
import { type Run, readRun } from '../../src/io/run.ts'

let folder = ''
let base = ''
const git = (...words: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=e@x.example', ...words], {
    cwd: folder,
    stdio: 'pipe',
    encoding: 'utf8',
  }).trim()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changed-'))
  git('init', '-q', '-b', 'main')
  writeFileSync(join(folder, 'a.c'), 'one\ntwo\n')
  writeFileSync(join(folder, 'b.c'), 'one\n')
  git('add', '.')
  git('commit', '-qm', 'base')
  base = git('rev-parse', 'HEAD')
  writeFileSync(join(folder, 'a.c'), 'one\nTWO\nthree\n')
  writeFileSync(join(folder, 'b.c'), 'one\ntwo\n')
  git('commit', '-qam', 'change')
})
afterEach(() => rmSync(folder, { recursive: true }))

const runOf = async (event: string, payload: object): Promise<Run> => {
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  return readRun({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_WORKSPACE: folder })
}
const pullRequest = () => ({
  pull_request: { number: 1, head: { sha: git('rev-parse', 'HEAD') }, base: { sha: base, ref: 'main' } },
})
const NONE = { changedLines: async () => new Map() }
const GITS = { 'a.c': [[2, 3]], 'b.c': [[2, 2]] }

const changedIn = async (
  told: Parameters<typeof readChangedLines>[0],
  event: string,
  payload: object,
): Promise<object> => Object.fromEntries(await readChangedLines(told, await runOf(event, payload)))

test('a push is compared with the commit before it', async () => {
  expect(await changedIn(NONE, 'push', { before: base })).toEqual(GITS)
})

test('a queue is compared with its base', async () => {
  expect(
    await changedIn(NONE, 'merge_group', { merge_group: { base_sha: base, base_ref: 'refs/heads/main' } }),
  ).toEqual(GITS)
})

test('of a pull request git tells the files whose difference GitHub leaves out, and no others', async () => {
  const told = {
    changedLines: async () =>
      new Map<string, [number, number][]>([
        ['a.c', [[1, 1]]],
        ['b.c', []],
      ]),
  }
  expect(await changedIn(told, 'pull_request', pullRequest())).toEqual({ 'a.c': [[1, 1]], 'b.c': [[2, 2]] })
})

test('what only the base has since then is no change', async () => {
  git('checkout', '-q', '-b', 'other', base)
  writeFileSync(join(folder, 'b.c'), 'zero\none\n')
  git('commit', '-qam', 'moves on')
  const moved = git('rev-parse', 'HEAD')
  git('checkout', '-q', 'main')
  expect(await changedIn(NONE, 'push', { before: moved })).toEqual(GITS)
})

test.each([
  [
    'a pull request with all of GitHub\u2019s lines',
    'pull_request',
    { changedLines: async () => new Map([['a.c', [[1, 1]] as const]]) },
    { 'a.c': [[1, 1]] },
  ],
  ['a run with the rights of the base', 'pull_request_target', NONE, {}],
])('git is not asked for %s', async (_, event, told, expected) => {
  expect(await changedIn(told, event, pullRequest())).toEqual(expected)
})

test.each([
  ['a commit that the checkout does not have', { before: 'f'.repeat(40) }],
  ['a new branch', { before: '0'.repeat(40) }],
  ['a name that would be an option', { before: '--output=x' }],
])('%s leaves the order as it is', async (_, payload) => {
  expect(await changedIn(NONE, 'push', payload)).toEqual({})
})

test('a token that may not read the pull request is no error', async () => {
  const denied = { changedLines: () => Promise.reject(new Error('403')) }
  expect(await changedIn(denied, 'pull_request', pullRequest())).toEqual(GITS)
})

test('a commit that the checkout does not have is told, with what to do', async () => {
  const lines: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0)
  expect(await changedIn(NONE, 'push', { before: '5'.repeat(40) })).toEqual({})
  write.mockRestore()
  expect(lines.join('')).toContain('Check out with `fetch-depth: 0` for all of them.')
})
