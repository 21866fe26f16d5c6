import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeOwners, readCodeOwners } from '../../src/io/code-owners.ts'
import { folderOf } from '../folder.ts'

/* The examples are those of GitHub's documentation. */

test.each([
  ['*', 'src/driver/pool.c', true],
  ['*.c', 'src/driver/pool.c', true],
  ['*.c', 'src/driver/pool.cpp', false],
  ['/build/logs/', 'build/logs/a/b.log', true],
  ['/build/logs/', 'src/build/logs/b.log', false],
  ['docs/*', 'docs/start.md', true],
  ['docs/*', 'docs/build/problems.md', false],
  ['apps/', 'src/apps/one.c', true],
  ['apps/', 'apps/one.c', true],
  ['/apps/', 'src/apps/one.c', false],
  ['/docs/', 'docs/a/b.md', true],
  ['**/logs', 'deep/deeper/logs/a.c', true],
  ['/src/driver', 'src/driver/pool.c', true],
  ['src/driver', 'other/src/driver/pool.c', false],
  ['/src/**/*.c', 'src/a/b/pool.c', true],
  ['.github/', '.github/workflows/ci.yml', true],
  ['!*.c', 'pool.c', false],
  ['[ab].c', 'a.c', false],
  ['{a,b}.c', 'a.c', false],
  ['{a,b}.c', '{a,b}.c', true],
  ['@(a|b).c', 'a.c', false],
  ['a\\*.c', 'a*.c', false],
  ['a!b.c', 'a!b.c', true],
  // Hidden files are files.
  ['*', '.editorconfig', true],
  ['*.yml', '.github/.hidden.yml', true],
  ['docs/*', 'docs/.start', true],
  ['apps/', '.apps/one.c', false],
  ['/*', 'pool.c', true],
  ['/*', 'src/pool.c', false],
  ['/src/*', 'src/pool.c', true],
  ['/src/*', 'src/a/pool.c', false],
  ['/src/po*', 'src/pool/a.c', true],
  ['/src', 'src/a.c', true],
  ['/src', 'src', true],
  ['/src', 'src2', false],
  ['a/b/', 'a/b/c.c', true],
  ['a/b/', 'x/a/b/c.c', false],
  ['a*b*c*d*e*f*', 'abcdefg', true],
  ['a*b*c*d*e*f*g*', 'abcdefg', false],
  ['**/a/**/b/**/c*', 'x/a/x/b/x/c', true],
  ['a'.repeat(200), 'a'.repeat(200), true],
  ['a'.repeat(201), 'a'.repeat(201), false],
])('%s owns %s: %s', (pattern, path, isOwned) => {
  expect(codeOwners(`${pattern} @one/team`)(path)).toEqual(isOwned ? ['@one/team'] : [])
})

test('the last line that matches counts, also one without owners; comments are no owners', () => {
  const owners = codeOwners('# all\n* @all\n*.c @c a@b.example # in C\n/third-party/\n')
  expect(owners('a.rs')).toEqual(['@all'])
  expect(owners('src/a.c')).toEqual(['@c', 'a@b.example'])
  expect(owners('third-party/zlib/a.c')).toEqual([])
})

test.each<[string, string, readonly string[]]>([
  ['a comment behind it', '*.c @c # @d', ['@c']],
  ['a comment behind a tabulator', '*.c @c\t# @d', ['@c']],
  ['a comment with nothing behind', '*.c @c #', ['@c']],
  ['a hash in an owner', '*.c @c#d', ['@c#d']],
  ['a hash in a path', '*.c @c\n*#x.c @d', ['@c']],
  ['a line that is a comment', '*.c @c\n#*.c @d', ['@c']],
  ['a comment behind blanks', '*.c @c\n  # *.c @d', ['@c']],
  ['lines of nothing', '*.c @c\n\n   \n', ['@c']],
  ['lines as Windows ends them', '*.c @c\r\n*.h @d\r\n', ['@c']],
  ['blanks around it', '  *.c   @c \t @d  ', ['@c', '@d']],
  ['words that are no owners', '*.c nobody @c', ['@c']],
  ['five owners', '*.c @1 @2 @3 @4 @5', ['@1', '@2', '@3', '@4', '@5']],
  ['six owners, of which five are named', '*.c @1 @2 @3 @4 @5 @6', ['@1', '@2', '@3', '@4', '@5']],
  ['no line', '', []],
])('%s', (_, text, expected) => {
  expect(codeOwners(text)('src/a.c')).toEqual(expected)
})

test('a hash in a path is one', () => {
  expect(codeOwners('a#b.c @c')('a#b.c')).toEqual(['@c'])
})

test('a pattern of many stars takes no time, and names nothing', () => {
  const before = process.cpuUsage()
  expect(codeOwners(`${'*a'.repeat(90)}b @one\n`.repeat(500))(`${'a'.repeat(5000)}.c`)).toEqual([])
  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(2)
})

test('the file of .github comes before that of the root, and of docs', async () => {
  const root = mkdtempSync(join(tmpdir(), 'owners-'))
  expect(await readCodeOwners(root)).toBeNull()
  for (const [folder, owner] of [
    ['docs', '@docs'],
    ['.', '@root'],
    ['.github', '@github'],
  ] as const) {
    mkdirSync(join(root, folder), { recursive: true })
    writeFileSync(join(root, folder, 'CODEOWNERS'), `* ${owner}`)
    expect((await readCodeOwners(root))?.('a.c')).toEqual([owner])
  }
  rmSync(root, { recursive: true })
})

test.each([
  [3 * 2 ** 20, true],
  [3 * 2 ** 20 + 1, false],
])('a file of %d bytes is read: %s', async (size, isRead) => {
  const root = folderOf({ CODEOWNERS: '* @all\n'.padEnd(size) })
  expect((await readCodeOwners(root)) !== null).toBe(isRead)
  rmSync(root, { recursive: true })
})
