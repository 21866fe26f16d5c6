import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findSources, readCheckedOutCommit } from '../../src/io/sources.ts'

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const [ONE, TWO] = ['1'.repeat(40), '2'.repeat(40)]

describe('the commit that is checked out', () => {
  test.each<[string, Readonly<Record<string, string>>, string | null]>([
    ['a commit itself', { '.git/HEAD': `${ONE}\n` }, ONE],
    ['a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${ONE}\n` }, ONE],
    [
      'a packed branch',
      {
        '.git/HEAD': 'ref: refs/heads/main',
        '.git/packed-refs': `# pack\n${TWO} refs/heads/other\n${ONE} refs/heads/main\n`,
      },
      ONE,
    ],
    [
      'a branch over its packed state',
      {
        '.git/HEAD': 'ref: refs/heads/main',
        '.git/refs/heads/main': ONE,
        '.git/packed-refs': `${TWO} refs/heads/main`,
      },
      ONE,
    ],
    ['a branch without a commit', { '.git/HEAD': 'ref: refs/heads/main' }, null],
    [
      'not of a packed branch whose name ends alike',
      { '.git/HEAD': 'ref: refs/heads/main', '.git/packed-refs': `${TWO} refs/heads/x/refs/heads/main2` },
      null,
    ],
    [
      'a reference that leads out of the folder is no commit',
      { '.git/HEAD': 'ref: refs/../../secret', secret: ONE },
      'ref: refs/../../secret',
    ],
    [
      'no folder above the refs',
      { '.git/HEAD': 'ref: refs/heads/a..b', '.git/refs/heads/a..b': ONE },
      'ref: refs/heads/a..b',
    ],
    [
      'what is no reference',
      { '.git/HEAD': 'xref: refs/heads/main', '.git/refs/heads/main': ONE },
      'xref: refs/heads/main',
    ],
    ['a reference and more', { '.git/HEAD': 'ref: refs/heads/ma in' }, 'ref: refs/heads/ma in'],
    [
      'a branch of folders',
      { '.git/HEAD': 'ref: refs/heads/fix/v1.0_a-b', '.git/packed-refs': `${TWO} refs/heads/fix/v1.0_a-b` },
      TWO,
    ],
    ['a worktree, which is not read here', { '.git': 'gitdir: elsewhere' }, null],
    ['no checkout', {}, null],
  ])('%s', async (_, files, head) => {
    expect(await readCheckedOutCommit(folderOf(files))).toBe(head)
  })
})

test('a source is read when it is asked for, in UTF-16 too; one that is gone meanwhile is empty', async () => {
  const folder = folderOf({ 'a.c': 'int a;', 'b.c': 'int b;' })
  const { files } = await findSources(folder, '.')
  writeFileSync(join(folder, 'a.c'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('int x;', 'utf16le')]))
  rmSync(join(folder, 'b.c'))
  expect(files.map(({ read }) => read())).toEqual(['int x;', ''])
})

test('sources are C, C++ and Rust files, without what is built or fetched, and without what no person wrote', async () => {
  const folder = folderOf({
    'src/b.c': 'b',
    'src/a.CPP': 'a',
    'src/lib.rs': 'r',
    'src/notes.txt': 'n',
    'build/c.c': 'c',
    'node_modules/d/d.c': 'd',
    'src/huge.c': 'x'.repeat(2 * 2 ** 20 + 1),
  })
  const whole = await findSources(folder, '.')
  expect(whole.files.map(({ path }) => path)).toEqual(['src/a.CPP', 'src/b.c', 'src/lib.rs'])
  expect(whole.leftOut).toEqual(['1 of 4 sources: larger than 2 MiB, or not readable'])
  expect((await findSources(folder, 'src')).files).toHaveLength(3)
  expect(await findSources(folder, 'none')).toEqual({ files: [], leftOut: [] })
  expect((await findSources(folder, 'src/b.c')).files).toEqual([])
})

test.each([
  ...['a.c', 'a.cc', 'a.cpp', 'a.cxx', 'a.h', 'a.hh', 'a.hpp', 'a.hxx', 'a.inl', 'a.rs', 'A.H', 'a.b.c', '.x/a.c'],
  ...['builds/a.c', 'a/outer/a.c'],
])('%s is a source', async (path) => {
  const { files, leftOut } = await findSources(folderOf({ [path]: 'text' }), '.')
  expect(files.map((file) => `${file.path}: ${file.read()}`)).toEqual([`${path}: text`])
  expect(leftOut).toEqual([])
})

test.each([
  ...['a.cs', 'a.c.txt', 'c', 'ac', 'a.cccc', 'a.idl', 'a.hs'],
  ...['.git/a.c', 'node_modules/a.c', 'target/a.c', 'build/a.c', 'out/a.c', 'packages/a.c', 'x/out/a.c'],
])('%s is none', async (path) => {
  expect(await findSources(folderOf({ [path]: 'text' }), '.')).toEqual({ files: [], leftOut: [] })
})

test('a source of 2 MiB is read', async () => {
  const { files, leftOut } = await findSources(folderOf({ 'a.c': 'x'.repeat(2 * 2 ** 20) }), '.')
  expect([files.length, files[0]?.read().length, leftOut]).toEqual([1, 2 * 2 ** 20, []])
})
