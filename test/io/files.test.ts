import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FileBytes, wholeOf } from '../../src/core/parse/file-bytes.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { type Problem, UserError } from '../../src/core/problem.ts'
import {
  exists,
  isSystemError,
  linksOut,
  listAll,
  listFiles,
  type OnRead,
  readAll,
  readNamed,
  readPath,
  reasonOf,
  STANDARD_INPUT,
} from '../../src/io/files.ts'

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

/** `FILE_UNREADABLE b.txt: it is no file`, with paths as they are below the folder. */
const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(
    ({ code, source, detail }) =>
      `${code} ${source.replaceAll(sep, '/').replace(`${folder.replaceAll(sep, '/')}/`, '')}: ${toPlain(detail)}`,
  )

const below = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => path.slice(folder.length + 1).replaceAll(sep, '/')).sort()

const isWindows = process.platform === 'win32'
const byPath = { nameOf: (path: string) => path, takesPipes: true }

describe('files one by one', () => {
  test('in the order of their paths, under the names that they are given', async () => {
    const paths = [join(folder, 'sub', 'a.txt'), join(folder, 'b.txt')]
    const { files } = await readAll(paths, { nameOf: (path) => path.slice(-5).toUpperCase(), takesPipes: false })
    expect(files.map(({ name }) => name)).toEqual(['B.TXT', 'A.TXT'])
    expect(textsOf(files)).toEqual(['two', 'one'])
  })

  test('each is counted when it is found, and when it has been read', async () => {
    const counted: (readonly unknown[])[] = []
    const onRead: OnRead = (...given) => counted.push(given)
    await readPath(join(folder, 'b.txt'), onRead)
    await readAll([join(folder, 'none')], { ...byPath, onRead })
    expect(counted).toEqual([
      ['found', 3],
      ['read', 3],
    ])
  })

  test.skipIf(isWindows)('what is no file is read where pipes are taken alone', async () => {
    const paths = ['/dev/null', join(folder, 'sub')]
    const refused = await readAll(paths, { ...byPath, takesPipes: false })
    expect(refused.files).toEqual([])
    expect(told(refused.problems)).toEqual([
      'FILE_UNREADABLE /dev/null: it is no file',
      'FILE_UNREADABLE sub: it is no file',
    ])
    const taken = await readAll(paths, byPath)
    expect(textsOf(taken.files)).toEqual([''])
    expect(told(taken.problems)).toEqual(['FILE_UNREADABLE sub: it is a folder: name a file (EISDIR)'])
  })

  test.each([
    [64 * 2 ** 20, true],
    [64 * 2 ** 20 + 1, false],
  ])('one of %d bytes is held in memory: %s', async (size, isHeld) => {
    truncateSync(join(folder, 'b.txt'), size)
    const [file] = (await readPath(join(folder, 'b.txt'))).files
    expect(file?.bytes.length).toBe(size)
    expect(file?.bytes instanceof Uint8Array).toBe(isHeld)
  })

  test('of two that memory has no room for together, one is held', async () => {
    const paths = ['b.txt', 'sub/a.txt'].map((name) => join(folder, name))
    for (const path of paths) truncateSync(path, 33 * 2 ** 20)
    const { files } = await readAll(paths, byPath)
    expect(files.filter(({ bytes }) => bytes instanceof Uint8Array)).toHaveLength(1)
  })
})

describe('files that the user named', () => {
  test('those that are missing are told together', async () => {
    await expect(readNamed(folder, ['c', 'b.txt', 'd/e'])).rejects.toThrow(new UserError('no such file: c, d/e'))
  })

  test('one may be named twice, and be empty', async () => {
    writeFileSync(join(folder, 'empty'), '')
    const named = await readNamed(folder, ['empty', 'b.txt', './b.txt'])
    expect(named.map(({ name }) => name)).toEqual(['empty', 'b.txt', './b.txt'])
    expect(textsOf(named)).toEqual(['', 'two', 'two'])
  })

  test('a whole path needs no folder', async () => {
    expect(textsOf(await readNamed('/none', [join(folder, 'b.txt')]))).toEqual(['two'])
  })

  test.skipIf(isWindows)('a pipe is one at the command line alone', async () => {
    expect(textsOf(await readNamed('/', ['dev/null']))).toEqual([''])
    await expect(readNamed('/', ['dev/null'], false)).rejects.toThrow(
      new UserError('cannot read /dev/null: it is no file'),
    )
  })
})

describe('what lies at a path', () => {
  test.each([
    ['b.txt', true],
    ['sub', true],
    ['none', false],
    ['b.txt/x', false],
  ])('%s is there: %s', async (name, isThere) => {
    expect(await exists(join(folder, name))).toBe(isThere)
  })

  test('standard input is always there', async () => {
    expect(STANDARD_INPUT).toBe('-')
    expect(await exists('-')).toBe(true)
  })

  test.skipIf(isWindows)('a folder: its files, and its links apart; a pipe is neither', async () => {
    spawnSync('mkfifo', [join(folder, 'pipe')])
    symlinkSync('a.txt', join(folder, 'sub', 'link'))
    symlinkSync('sub', join(folder, 'folder'))
    const { files, links } = await listAll(folder)
    expect([below(files), below(links)]).toEqual([
      ['b.txt', 'sub/a.txt'],
      ['folder', 'sub/link'],
    ])
    expect(below(await listFiles(folder))).toEqual(['b.txt', 'sub/a.txt'])
  })

  test.skipIf(isWindows)('a link that is named itself is followed', async () => {
    symlinkSync('sub', join(folder, 'folder'))
    expect(await listAll(join(folder, 'folder'))).toEqual({ files: [join(folder, 'folder', 'a.txt')], links: [] })
  })

  test.skipIf(isWindows)('a file stands for itself, and so does what cannot be looked at', async () => {
    symlinkSync('loop', join(folder, 'loop'))
    for (const name of ['b.txt', 'loop'])
      expect(await listAll(join(folder, name))).toEqual({ files: [join(folder, name)], links: [] })
    expect(told((await readPath(join(folder, 'loop'))).problems)).toEqual(['FILE_UNREADABLE loop: ELOOP'])
  })

  test.each(['none', 'b.txt/x', 'x'.repeat(300), 'a\0b'])('nothing: %#', async (name) => {
    expect(await listAll(join(folder, name))).toEqual({ files: [], links: [] })
  })
})

test.skipIf(isWindows)(
  'links are told where they lead out of the folder or nowhere, in the order of their names',
  async () => {
    mkdirSync(join(folder, 'sub-beside'))
    writeFileSync(join(folder, 'sub-beside', 'x'), 'x')
    const links = [
      ['z-out', '../b.txt'],
      ['in', 'a.txt'],
      ['nowhere', 'none'],
      ['loop', 'loop'],
      // The name of its folder begins as the folder's does.
      ['beside', '../sub-beside/x'],
    ].map(([name = '', target = '']) => {
      symlinkSync(target, join(folder, 'sub', name))
      return join(folder, 'sub', name)
    })
    const nameOf = (path: string): string => path.slice(folder.length + 5)
    expect(told(await linksOut(links, join(folder, 'sub'), nameOf))).toEqual(
      ['beside', 'loop', 'nowhere', 'z-out'].map(
        (name) => `FILE_UNREADABLE ${name}: it is a link that leads out of the folder; give the file itself`,
      ),
    )
    // A folder that is gone is asked for nothing.
    expect(await linksOut([], join(folder, 'none'), nameOf)).toEqual([])
  },
)

const withCode = (code: unknown): Error => Object.assign(new Error('in words'), { code })

describe('errors', () => {
  test.each<[string, unknown, boolean]>([
    ['of the machine', withCode('EBUSY'), true],
    ['of Node', withCode('ERR_INVALID_ARG_TYPE'), false],
    ['of zlib', withCode('Z_DATA_ERROR'), false],
    ['in small letters', withCode('ebusy'), false],
    ['of one letter', withCode('E'), false],
    ['of a number', withCode(5), false],
    ['without a code', new Error('ENOENT'), false],
    ['that is none', { code: 'ENOENT' }, false],
    ['of nothing', null, false],
  ])('one %s is the machine’s: %#', (_, error, isOne) => {
    expect(isSystemError(error)).toBe(isOne)
  })

  test.each<[unknown, string]>([
    [withCode('ENOENT'), 'there is no such file or folder (ENOENT)'],
    [withCode('ENOTDIR'), 'a part of the path is a file and no folder (ENOTDIR)'],
    [withCode('EISDIR'), 'it is a folder: name a file (EISDIR)'],
    [withCode('EACCES'), 'this account has no right to it (EACCES)'],
    [withCode('EPERM'), 'this account has no right to it (EPERM)'],
    [withCode('EROFS'), 'the disk can be read only (EROFS)'],
    [withCode('ENOSPC'), 'the disk is full (ENOSPC)'],
    [withCode('EBUSY'), 'another program holds it (EBUSY)'],
    [withCode('EMFILE'), 'EMFILE'],
    [withCode('ERR_X'), 'in words'],
    [new Error('it failed'), 'it failed'],
    ['it failed', 'it failed'],
  ])('%o in words: %s', (error, words) => {
    expect(reasonOf(error)).toBe(words)
  })
})
