import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderSource, PolicyUnreadable } from '../../src/io/policy-source.ts'
import { NotAFile, readRegular } from '../../src/io/regular-file.ts'
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

describe.skipIf(process.platform === 'win32').each(TRAPS)('%s', (_, make) => {
  test('is no file', async () => {
    make(join(folder, 'trap'))
    await expect(readRegular(join(folder, 'trap'), 9)).rejects.toThrow(new NotAFile('it is no file'))
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
