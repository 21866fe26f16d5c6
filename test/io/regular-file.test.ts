import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderSource, PolicyUnreadable } from '../../src/io/policy-source.ts'
import { NotAFile, readRegular, readSmallText, readSmallTextSync } from '../../src/io/regular-file.ts'
import { readRun } from '../../src/io/run.ts'
import { findSources, readCheckedOutCommit } from '../../src/io/sources.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regular-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What hangs, or never ends, where it is read as a file. */
const TRAPS: readonly [string, (path: string) => void][] = [
  ['a pipe that nobody writes to', (path) => execFileSync('mkfifo', [path])],
  ['a device without an end', (path) => symlinkSync('/dev/zero', path)],
  ['a folder', (path) => mkdirSync(path)],
]

test('a file is read, through a link too, up to its bound', async () => {
  writeFileSync(join(folder, 'file'), 'abc')
  symlinkSync(join(folder, 'file'), join(folder, 'link'))
  for (const name of ['file', 'link'])
    expect(Buffer.from(await readRegular(join(folder, name), 3)).toString()).toBe('abc')
  await expect(readRegular(join(folder, 'file'), 2)).rejects.toThrow(new NotAFile('it is larger than 2 bytes'))
  await expect(readRegular(join(folder, 'none'), 2)).rejects.toThrow('ENOENT')
})

const read = {
  'one by one': readSmallText,
  'in one piece': async (...given: Parameters<typeof readSmallText>) => readSmallTextSync(...given),
}

test.each(Object.entries(read))('a small text, %s: null where it is none', async (_, readText) => {
  writeFileSync(join(folder, 'file'), 'größer')
  expect(await readText(join(folder, 'file'), 8)).toBe('größer')
  expect(await readText(join(folder, 'file'), 7)).toBeNull()
  expect(await readText(join(folder, 'none'), 8)).toBeNull()
  expect(await readText(folder, 2 ** 20)).toBeNull()
})

test.each([
  ['UTF-8', Buffer.from('int ä;'), 'int ä;'],
  ['UTF-8 with a mark', Buffer.from('\ufeffint ä;'), 'int ä;'],
  ['UTF-16 with a mark', Buffer.from('\ufeffint ä;', 'utf16le'), 'int ä;'],
  ['half a mark', Buffer.from([0xff, 0x61, 0x62]), '\ufffdab'],
  ['the other half', Buffer.from([0x61, 0xfe, 0x62]), 'a\ufffdb'],
  ['a mark in the middle', Buffer.from('a\ufeffb'), 'a\ufeffb'],
  ['nothing', Buffer.alloc(0), ''],
])('a source in %s', (_, bytes, text) => {
  writeFileSync(join(folder, 'a.c'), bytes)
  expect(readSmallTextSync(join(folder, 'a.c'), 100)).toBe(text)
})

describe.skipIf(process.platform === 'win32').each(TRAPS)('%s', (_, make) => {
  test('is no file', async () => {
    make(join(folder, 'trap'))
    await expect(readRegular(join(folder, 'trap'), 9)).rejects.toThrow(new NotAFile('it is no file'))
    for (const readText of Object.values(read)) expect(await readText(join(folder, 'trap'), 9)).toBeNull()
  })

  test('in place of a policy is one that cannot be read', async () => {
    make(join(folder, 'policy.yml'))
    const source = folderSource(folder, () => {
      throw new Error('no other repository')
    })
    await expect(source.read('policy.yml')).rejects.toThrow(
      new PolicyUnreadable('policy.yml could not be read: it is no file'),
    )
  })

  test('in place of the event leaves the event unread', async () => {
    make(join(folder, 'event.json'))
    const run = await readRun({ GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_EVENT_NAME: 'pull_request' })
    expect(run.isEventUnread).toBe(true)
  })

  test('in place of the checked out branch: no commit is known', async () => {
    mkdirSync(join(folder, '.git'))
    make(join(folder, '.git', 'HEAD'))
    expect(await readCheckedOutCommit(folder)).toBeNull()
  })

  test('among the sources is none', async () => {
    writeFileSync(join(folder, 'a.c'), 'int a;')
    make(join(folder, 'b.c'))
    const { files } = await findSources(folder, '.')
    expect(files.map(({ path }) => path)).toEqual(['a.c'])
  })
})
