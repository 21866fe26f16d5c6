import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { toPlain } from '../../src/core/phrase.ts'
import { type ArchiveLimits, defaultArchiveLimits } from '../../src/io/archive.ts'
import { unpack } from '../../src/io/unpack.ts'
import { zip } from '../github/zip.ts'

const text = 'a dump\n'.repeat(100)
const opened = async (bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}) => {
  const { files, problems } = await unpack({ name: 'art', bytes }, { ...defaultArchiveLimits, ...limits })
  return { files: files.map(({ name }) => name), codes: problems.map(({ code, source }) => `${code} ${source}`) }
}

describe('what is in a file', () => {
  test.each<[string, Uint8Array, string[]]>([
    ['a file is itself', Buffer.from(text), ['art']],
    ['an empty file is itself', Buffer.alloc(0), ['art']],
    ['a zip holds files in folders', zip({ 'a.txt': text, 'logs/b.txt': text }), ['art/a.txt', 'art/logs/b.txt']],
    ['a gzip holds one file', gzipSync(text), ['art']],
    ['a zip in a zip', zip({ 'logs.zip': zip({ 'a.txt': text }) }), ['art/logs.zip/a.txt']],
    ['a gzip in a zip loses its ending', zip({ 'a.txt.gz': gzipSync(text) }), ['art/a.txt']],
    ['a zip in a gzip', gzipSync(zip({ 'a.txt': text })), ['art/a.txt']],
    [
      'an archive is known by its bytes, not its name',
      zip({ 'a.txt': zip({ 'b.txt': text }), 'c.zip': text }),
      ['art/a.txt/b.txt', 'art/c.zip'],
    ],
    ['an empty zip', zip({}), []],
  ])('%s', async (_, bytes, files) => {
    expect(await opened(bytes)).toEqual({ files, codes: [] })
  })
})

describe('limits hold over all levels together', () => {
  test.each<[string, Uint8Array, Partial<ArchiveLimits>, string[], string[]]>([
    [
      'as many files as are allowed',
      zip({ 'a.zip': zip({ a: text }), 'b.gz': gzipSync(text) }),
      { entries: 4 },
      ['art/a.zip/a', 'art/b'],
      [],
    ],
    [
      'one more, in a zip',
      zip({ 'a.gz': gzipSync(text), 'b.zip': zip({ a: text, b: text }) }),
      { entries: 4 },
      ['art/a'],
      ['ARCHIVE_TOO_LARGE art/b.zip'],
    ],
    [
      'one more, in a gzip',
      zip({ 'a.zip': zip({ a: text }), 'b.gz': gzipSync(text) }),
      { entries: 3 },
      ['art/a.zip/a'],
      ['ARCHIVE_TOO_LARGE art/b.gz'],
    ],
    [
      'bytes of an archive and of what is inside it',
      zip({ 'a.zip': zip({ a: text }), 'b.zip': zip({ a: text }) }),
      { bytes: 1200 },
      ['art/a.zip/a'],
      ['ARCHIVE_TOO_LARGE art/b.zip/a'],
    ],
    [
      'nothing is opened after them, and that is told once',
      zip({ 'a.zip': zip({ a: text }), 'b.zip': zip({ a: text }), 'c.zip': zip({ a: text }), 'd.gz': gzipSync(text) }),
      { bytes: 1600 },
      ['art/a.zip/a'],
      ['ARCHIVE_TOO_LARGE art/b.zip/a'],
    ],
    [
      'an archive that is packed too tight costs the others nothing',
      zip({ 'a.zip': zip({ a: 'x'.repeat(50_000) }), 'b.zip': zip({ a: text }) }),
      { ratio: 10 },
      ['art/b.zip/a'],
      ['ARCHIVE_TOO_LARGE art/a.zip/a'],
    ],
  ])('%s', async (_, bytes, limits, files, codes) => {
    expect(await opened(bytes, limits)).toEqual({ files, codes })
  })

  test('problems: fifty are told, and how many more there are', async () => {
    const links = Array.from({ length: 300 }, (_, at) => ({ name: `${at}`, content: 'x', isSymlink: true }))
    const { problems } = await unpack({ name: 'art', bytes: zip(links) }, defaultArchiveLimits)
    expect(problems).toHaveLength(51)
    expect(toPlain(problems.at(-1)?.detail ?? [])).toBe('and 250 more problems in it')
  })
})

describe('files that nobody wants', () => {
  const wanted = async (
    bytes: Uint8Array,
    isWanted: (path: string) => boolean,
    limits: Partial<ArchiveLimits> = {},
  ) => {
    const file = { name: 'art', bytes }
    const { files, problems } = await unpack(file, { ...defaultArchiveLimits, ...limits }, { isWanted })
    return { files: files.map(({ name }) => name), codes: problems.map(({ code, source }) => `${code} ${source}`) }
  }
  const isDump = (path: string) => /(^|\/)pool-[^/]*$/.test(path)

  test.each<[string, Uint8Array, Partial<ArchiveLimits>, string[], string[]]>([
    ['count for no limit', zip({ a: text, b: text, 'pool-a': text }), { entries: 1 }, ['art/pool-a'], []],
    ['take no bytes', zip({ a: text.repeat(9), 'pool-a': text }), { bytes: 800 }, ['art/pool-a'], []],
    [
      'may be archives, which are known by their bytes and opened',
      zip({ 'a.txt': zip({ x: text, 'pool-a': text }), 'logs/pool-b.gz': gzipSync(text), x: text }),
      { entries: 5 },
      ['art/a.txt/pool-a', 'art/logs/pool-b'],
      [],
    ],
    [
      'are told of nothing',
      zip([
        { name: '../x', content: 'x' },
        { name: 'y', content: 'x', isEncrypted: true },
        { name: 'pool-a', content: 'x', isSymlink: true },
      ]),
      {},
      [],
      ['ARCHIVE_ENTRY_REFUSED art/pool-a'],
    ],
    [
      'are refused unseen where their names are longer than any',
      zip({ ['-'.repeat(60_000)]: text, 'pool-a': text }),
      {},
      ['art/pool-a'],
      [`ARCHIVE_ENTRY_REFUSED art/${'-'.repeat(1024)}`],
    ],
    [
      'and more wanted ones than are allowed are none',
      zip({ a: text, 'pool-a': text, 'pool-b': text }),
      { entries: 1 },
      [],
      ['ARCHIVE_TOO_LARGE art'],
    ],
  ])('%s', async (_, bytes, limits, files, codes) => {
    expect(await wanted(bytes, isDump, limits)).toEqual({ files, codes })
  })

  test('more names than are gone through are too much', async () => {
    expect((await wanted(zip({ 'pool-a': text }, 300_000), isDump)).codes).toEqual(['ARCHIVE_TOO_LARGE art'])
  })
})

const nested = (depth: number): Uint8Array =>
  depth === 0 ? Buffer.from(text) : zip({ [`${depth}.zip`]: nested(depth - 1) })
const bomb = Buffer.alloc(5_000_000)

describe('what is refused', () => {
  test.each<[string, Uint8Array, Partial<ArchiveLimits>, string]>([
    ['four deep', nested(4), {}, 'ARCHIVE_TOO_LARGE art/4.zip/3.zip/2.zip'],
    ['too many entries', zip({ a: text, b: text, c: text }), { entries: 2 }, 'ARCHIVE_TOO_LARGE art'],
    ['too many bytes', zip({ a: text, b: text }), { bytes: 1000 }, 'ARCHIVE_TOO_LARGE art/b'],
    ['a zip bomb', zip({ a: bomb }), {}, 'ARCHIVE_TOO_LARGE art/a'],
    ['a gzip bomb', gzipSync(bomb), {}, 'ARCHIVE_TOO_LARGE art'],
    ['a gzip of too many bytes', gzipSync(text), { bytes: 100 }, 'ARCHIVE_TOO_LARGE art'],
    [
      'archives that are too much together',
      zip({ 'a.gz': gzipSync(text), 'b.gz': gzipSync(text) }),
      { bytes: 1000 },
      'ARCHIVE_TOO_LARGE art/b.gz',
    ],
    ['a gzip that is cut', gzipSync(text).subarray(0, 30), {}, 'ARCHIVE_UNREADABLE art'],
    ['a zip that is cut', zip({ a: text }).subarray(0, 60), {}, 'ARCHIVE_UNREADABLE art'],
    ['a name that leads out', zip([{ name: '../a', content: text }]), {}, 'ARCHIVE_ENTRY_REFUSED art/../a'],
    [
      'a name that is too long',
      zip([{ name: 'a'.repeat(2000), content: text }]),
      {},
      `ARCHIVE_ENTRY_REFUSED art/${'a'.repeat(1024)}`,
    ],
    ['a name that is absolute', zip([{ name: '/etc/a', content: text }]), {}, 'ARCHIVE_ENTRY_REFUSED art//etc/a'],
    ['an encrypted entry', zip([{ name: 'a', content: text, isEncrypted: true }]), {}, 'ARCHIVE_ENTRY_REFUSED art/a'],
    [
      'a symbolic link',
      zip([{ name: 'a', content: '/etc/passwd', isSymlink: true }]),
      {},
      'ARCHIVE_ENTRY_REFUSED art/a',
    ],
    ['an entry of another CRC-32', zip([{ name: 'a', content: text, statedCrc: 7 }]), {}, 'ARCHIVE_UNREADABLE art'],
    [
      'an entry that is larger than it states',
      zip([{ name: 'a', content: bomb, statedSize: 100 }]),
      {},
      'ARCHIVE_UNREADABLE art',
    ],
    [
      'an entry that states to be huge',
      zip([{ name: 'a', content: text, statedSize: 2 ** 31 }]),
      {},
      'ARCHIVE_TOO_LARGE art/a',
    ],
    ['an entry packed more than the ratio', zip({ a: 'x'.repeat(50_000) }), { ratio: 10 }, 'ARCHIVE_TOO_LARGE art/a'],
    ['a gzip packed more than the ratio', gzipSync('x'.repeat(50_000)), { ratio: 10 }, 'ARCHIVE_TOO_LARGE art'],
    [
      'the same name twice',
      zip([
        { name: 'a', content: text },
        { name: 'a', content: 'x' },
      ]),
      {},
      'ARCHIVE_ENTRY_REFUSED art/a',
    ],
  ])('%s', async (_, bytes, limits, code) => {
    expect((await opened(bytes, limits)).codes).toEqual([code])
  })
})

describe('what is refused costs nothing else', () => {
  test.each<[string, Uint8Array, Partial<ArchiveLimits>, string[]]>([
    [
      'a hostile name beside a good one',
      zip([
        { name: '../a', content: text },
        { name: 'b', content: text },
      ]),
      {},
      ['art/b'],
    ],
    [
      'a bad archive beside a good one',
      zip({ 'a.gz': gzipSync(text).subarray(0, 30), 'b.gz': gzipSync(text) }),
      {},
      ['art/b'],
    ],
    ['as many entries as are allowed', zip({ a: text, b: text }), { entries: 2 }, ['art/a', 'art/b']],
    ['as many bytes as are allowed', zip({ a: text, b: text }), { bytes: 1400 }, ['art/a', 'art/b']],
    ['a small file of blanks, however well it packs', zip({ a: ' '.repeat(20_000) }), { ratio: 20 }, ['art/a']],
    ['three deep', nested(3), {}, ['art/3.zip/2.zip/1.zip']],
  ])('%s', async (_, bytes, limits, files) => {
    expect((await opened(bytes, limits)).files).toEqual(files)
  })
})
