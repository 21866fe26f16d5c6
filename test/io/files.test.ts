import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FileBytes, wholeOf } from '../../src/core/parse/file-bytes.ts'
import { UserError } from '../../src/core/problem.ts'
import { exists, readAll, readNamed, readPath } from '../../src/io/files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'b.txt'), 'two')
  writeFileSync(join(folder, 'sub', 'a.txt'), 'one')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const textsOf = (files: readonly { readonly bytes: FileBytes }[]): readonly string[] =>
  files.map(({ bytes }) => Buffer.from(wholeOf(bytes)).toString())

test('a folder is read whole, in the order of names; a link that leads out of it is said', async () => {
  symlinkSync('/etc/hostname', join(folder, 'link.txt'))
  symlinkSync(join(folder, 'none'), join(folder, 'sub', 'nowhere.txt'))
  symlinkSync(join('..', 'b.txt'), join(folder, 'sub', 'latest.txt'))
  const { files, problems } = await readPath(folder)
  expect(textsOf(files)).toEqual(['two', 'one'])
  expect(problems.map(({ code, source }) => `${code} ${source.slice(folder.length)}`)).toEqual([
    'FILE_UNREADABLE /link.txt',
    'FILE_UNREADABLE /sub/nowhere.txt',
  ])
})

test('a path that is not there has no files', async () => {
  expect(await readPath(join(folder, 'none'))).toEqual({ files: [], problems: [] })
  expect(await exists(join(folder, 'b.txt', 'below-a-file'))).toBe(false)
})

test('a file that cannot be read is a problem beside the ones that can', async () => {
  // Gone since it was listed, and a folder where a file is meant.
  const { files, problems } = await readAll([join(folder, 'b.txt'), join(folder, 'gone'), join(folder, 'sub')], {
    nameOf: (path) => path,
    takesPipes: true,
  })
  expect(textsOf(files)).toEqual(['two'])
  expect(problems.map(({ code, source }) => `${code} ${source.slice(folder.length)}`)).toEqual([
    'FILE_UNREADABLE /gone',
    'FILE_UNREADABLE /sub',
  ])
})

test.skipIf(process.platform === 'win32')(
  'a link to itself is there, and reading it says why it cannot be read',
  async () => {
    const link = join(folder, 'loop')
    symlinkSync(link, link)
    expect(await exists(link)).toBe(true)
    expect((await readPath(link)).problems).toMatchObject([{ code: 'FILE_UNREADABLE' }])
  },
)

test.each(['x'.repeat(300), 'a\0b'])('a name that no file has is none: %#', async (name) => {
  expect(await exists(join(folder, name))).toBe(false)
  expect(await readPath(join(folder, name))).toEqual({ files: [], problems: [] })
})

test.skipIf(process.platform === 'win32')(
  'a pipe is read to its end, and a device that has nothing is empty',
  async () => {
    const pipe = join(folder, 'pipe')
    spawnSync('mkfifo', [pipe])
    spawn('sh', ['-c', 'printf "through a pipe" > "$0"', pipe])
    expect(textsOf((await readPath(pipe)).files)).toEqual(['through a pipe'])
    expect(textsOf((await readPath('/dev/null')).files)).toEqual([''])
  },
)

test('files that the user named: in their order, and each must be there and be a file', async () => {
  const named = await readNamed(folder, ['sub/a.txt', 'b.txt'])
  expect(textsOf(named)).toEqual(['one', 'two'])
  await expect(readNamed(folder, ['b.txt', 'c.txt'])).rejects.toThrow(new UserError('no such file: c.txt'))
  await expect(readNamed(folder, ['sub'])).rejects.toThrow(/cannot read .*sub: it is a folder: name a file \(EISDIR\)/)
})

test('files above what memory should hold stay on the disk, and are the same bytes', async () => {
  truncateSync(join(folder, 'b.txt'), 100 * 2 ** 20)
  const { files } = await readPath(folder)
  const [large, small] = files
  expect(large?.bytes).not.toBeInstanceOf(Uint8Array)
  expect(small?.bytes).toBeInstanceOf(Uint8Array)
  expect(large?.bytes.length).toBe(100 * 2 ** 20)
  expect(Buffer.from(large?.bytes.subarray(0, 5) ?? []).toString()).toBe('two\0\0')
})
