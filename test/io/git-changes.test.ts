import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { where } from '../../src/cli/where.ts'
import { changesIn } from '../../src/io/git-changes.ts'

test('new lines are those of the hunks; a removed line that looks like a header is none', () => {
  const diff = [
    'diff --git src/a.c src/a.c',
    '--- src/a.c',
    '+++ src/a.c',
    '@@ -3 +3,2 @@ void f(void)',
    '--- x',
    '+++ y',
    '+z',
    '@@ -9,2 +10,0 @@',
    '-a',
    '-b',
    '+++ b.c',
    '@@ -0,0 +1 @@',
    '+one',
  ].join('\n')
  expect([...changesIn(diff)]).toEqual([
    ['src/a.c', [[3, 4]]],
    ['b.c', [[1, 1]]],
  ])
})

const before = process.cwd()
let folder = ''
const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=e@x.example', ...words], { cwd: folder, stdio: 'pipe' })
const leak = (name: string, tail = '') =>
  `void ${name}(int a) {\n  PVOID p = ExAllocatePool2(POOL_FLAG_PAGED, 8, 'gaTM');\n  if (a)\n    return;${tail}\n  ExFreePool(p);\n}\n`

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-'))
  mkdirSync(join(folder, 'src'))
  git('init', '-q')
  writeFileSync(join(folder, 'src/a.c'), leak('First'))
  writeFileSync(join(folder, 'src/b.c'), leak('Second'))
  git('add', '.')
  git('commit', '-qm', 'one')
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const functionsOf = async (...words: readonly string[]): Promise<readonly string[]> => {
  const output = join(folder, 'found.json')
  await where(['MTag', '--source', 'src', '--format', 'json', '--output', output, ...words])
  const [found] = JSON.parse(readFileSync(output, 'utf8'))
  return found.places.map((place: { readonly function: string }) => place.function)
}

test('lines that differ from a commit come first', async () => {
  writeFileSync(join(folder, 'src/b.c'), leak('Second', ' /* changed */'))
  expect(await functionsOf()).toEqual(['First', 'Second'])
  expect(await functionsOf('--changed-since', 'HEAD')).toEqual(['Second', 'First'])
})

test.each(['no-such-commit', '--output=x'])('%s is no commit, and the command says so', async (ref) => {
  await expect(where(['MTag', '--source', 'src', `--changed-since=${ref}`])).rejects.toThrow(/--changed-since/)
})
