import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeOwners, readCodeOwners } from '../../src/io/code-owners.ts'

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
])('%s owns %s: %s', (pattern, path, isOwned) => {
  expect(codeOwners(`${pattern} @one/team`)(path)).toEqual(isOwned ? ['@one/team'] : [])
})

test('the last line that matches counts, also one without owners; comments are no owners', () => {
  const owners = codeOwners('# all\n* @all\n*.c @c a@b.example # in C\n/third-party/\n')
  expect(owners('a.rs')).toEqual(['@all'])
  expect(owners('src/a.c')).toEqual(['@c', 'a@b.example'])
  expect(owners('third-party/zlib/a.c')).toEqual([])
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
