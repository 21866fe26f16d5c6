import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { listMatching, matcherOf, readMatching } from '../../src/io/globs.ts'
import { folderOf } from '../folder.ts'

const FILES = ['new.txt', 'old.txt', 'x.exe', 'logs/new.txt', 'logs/old/new.txt', 'logs/old/deep/a.csv', '.hidden.txt']

test.each<[string, readonly string[], readonly string[]]>([
  ['a name without a slash in any folder', ['new.txt'], ['new.txt', 'logs/new.txt', 'logs/old/new.txt']],
  ['a glob with a slash from the root', ['logs/*.txt'], ['logs/new.txt']],
  ['hidden files too', ['.*.txt'], ['.hidden.txt']],
  ['a folder with a slash at its end, whole', ['logs/'], ['logs/new.txt', 'logs/old/new.txt', 'logs/old/deep/a.csv']],
  ['a path from here there alone', ['./new.txt'], ['new.txt']],
  ['not what ! leaves out', ['*.txt', '!old.txt'], ['new.txt', 'logs/new.txt', 'logs/old/new.txt', '.hidden.txt']],
  ['not what no glob names beside a !', ['x.exe', '!old.txt'], ['x.exe']],
  ['not what is in a folder that ! leaves out', ['*.txt', '!logs/old', '!.*'], ['new.txt', 'old.txt', 'logs/new.txt']],
  ['not what is in a folder with a slash', ['logs/**', '!logs/old/'], ['logs/new.txt']],
  [
    'again what a later glob names',
    ['*.txt', '!logs/**', 'logs/old/*.txt'],
    ['new.txt', 'old.txt', 'logs/old/new.txt', '.hidden.txt'],
  ],
  ['what a glob names after the ! for it', ['!old.txt', 'o*.txt'], ['old.txt']],
  ['nothing by ! alone', ['!old.txt'], []],
  ['what it did before a mark that has no glob', ['x.exe', '!', '!!'], ['x.exe']],
  ['by !! as without', ['!!x.exe'], ['x.exe']],
  ['by !(…) what does not match it', ['!(new|old|.hidden).txt', 'x.exe', '!(x).exe'], ['x.exe']],
])('names %s: %j', (_, globs, expected) => {
  expect(FILES.filter(matcherOf(globs))).toEqual(expected)
})

test('files of a folder are read by their globs, in the order of their names', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'globs-'))
  for (const path of FILES) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), path)
  }
  const namesOf = async (root: string, globs: readonly string[]) =>
    (await readMatching(root, globs)).files.map(({ name }) => name)
  expect(await namesOf(folder, ['!x.exe', 'logs/**', 'x.exe', '!**/*.csv'])).toEqual([
    'logs/new.txt',
    'logs/old/new.txt',
    'x.exe',
  ])
  // As a workflow writes paths: absolute ones, with the slashes of Windows, and below another folder than the workspace.
  expect(await namesOf(folder, [`${folder}/logs/*.txt`])).toEqual(['logs/new.txt'])
  expect(await namesOf(folder, [`${folder}/new.txt`])).toEqual(['new.txt'])
  expect(await namesOf(folder, ['logs\\n*.txt', `!${folder}/old.txt`])).toEqual(['logs/new.txt'])
  expect(await namesOf(join(folder, 'logs', 'old'), [`${folder}/logs/*.txt`])).toEqual(['../new.txt'])
  symlinkSync('/etc/hostname', join(folder, 'logs', 'out.txt'))
  expect((await readMatching(folder, ['logs/*.csv'])).problems).toEqual([])
  expect((await readMatching(folder, ['logs/*.txt'])).problems).toMatchObject([
    { code: 'FILE_UNREADABLE', source: 'logs/out.txt' },
  ])
  rmSync(folder, { recursive: true })
})

test('a path that no file has is named by nothing', () => {
  const start = process.cpuUsage()
  const matches = matcherOf(['**', '!logs/'])
  expect([matches(`${'a/'.repeat(255)}b`), matches('a/'.repeat(30_000))]).toEqual([true, false])
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000)
})

test.each<[string, string, boolean]>([
  ['a!b.txt', 'a!b.txt', true],
  ['a!b.txt', 'ab.txt', false],
  ['!!!x', 'x', false],
  ['logs/a', 'logs/a', true],
  ['logs/a', 'x/logs/a', false],
  ['logs/', 'logs', true],
  ['logs/', 'x/logs/a', false],
  ['./logs/', 'logs/a', true],
  ['.x/a', '.x/a', true],
  ['a./b', 'a./b', true],
  ['a/./b', 'ab', false],
  ['**/new.txt', 'a/.b/new.txt', true],
  ['**', '.a/.b', true],
  // Marks without a glob.
  ['!!', 'a', false],
])('%s names %s: %s', (glob, path, isNamed) => {
  expect(matcherOf([glob])(path)).toBe(isNamed)
})

test.each<[string, boolean]>([
  ['logs', false],
  ['logs/a', false],
  ['logs/deep/er/a', false],
  ['logs2/a', true],
  ['x/logs/a', false],
  ['x/old/a', true],
])('beside !logs and !/old, %s is named: %s', (path, isNamed) => {
  expect(matcherOf(['**', '!logs', '!old/a'])(path)).toBe(isNamed)
})

test.each([
  ['a'.repeat(512), true],
  ['a'.repeat(513), false],
])('a path of as many characters: %#', (path, isNamed) => {
  expect(matcherOf(['*'])(path)).toBe(isNamed)
})

test('files are listed by their whole paths, each once, and none outside the folders that globs name', async () => {
  const root = folderOf({ 'a/x.txt': '', 'a/b/y.txt': '', 'c/z.txt': '', 'c/it!.txt': '' })
  const listed = async (...globs: readonly string[]) =>
    (await listMatching(root, globs)).map((path) => toName(root, path))
  expect(await listed('a/**', 'a/b/*', '**/y.txt')).toEqual(['a/b/y.txt', 'a/x.txt'])
  expect(await listed('a/x.txt', 'c/z.txt')).toEqual(['a/x.txt', 'c/z.txt'])
  expect(await listed(`${root}/a/`)).toEqual(['a/b/y.txt', 'a/x.txt'])
  expect(await listed('a/**', `!${root}/a/b/`)).toEqual(['a/x.txt'])
  expect(await listed('c\\it!.txt')).toEqual(['c/it!.txt'])
  expect(await listed(`!!${root}/c/z.txt`)).toEqual(['c/z.txt'])
  expect(await listed('!(a)/*.txt')).toEqual(['c/it!.txt', 'c/z.txt'])
  expect(await listed('none/*.txt')).toEqual([])
  expect(await listed()).toEqual([])
  rmSync(root, { recursive: true })
})

const toName = (root: string, path: string): string => path.slice(root.length + 1).replaceAll(sep, '/')

test.skipIf(process.platform === 'win32')(
  'a pipe is no file to a glob, and said to be none where it is named',
  async () => {
    const root = folderOf({ 'a.txt': 'x' })
    execFileSync('mkfifo', [join(root, 'b.txt')])
    const { files, problems } = await readMatching(root, ['*.txt'])
    expect([files.map(({ name }) => name), problems]).toEqual([['a.txt'], []])
    const named = await readMatching(root, ['b.txt'])
    expect(named.problems).toMatchObject([{ code: 'FILE_UNREADABLE', source: 'b.txt', detail: ['it is no file'] }])
    rmSync(root, { recursive: true })
  },
)
