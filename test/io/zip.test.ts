import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { wholeOf } from '../../src/core/parse/file-bytes.ts'
import { grouped, toPlain } from '../../src/core/phrase.ts'
import { type ArchiveLimits, defaultArchiveLimits } from '../../src/io/archive.ts'
import { openMemory, unpack, unpackAll } from '../../src/io/unpack.ts'
import { type ZipEntry, zip } from '../github/zip.ts'

const text = 'a dump\n'.repeat(100)

const nested = (depth: number): Uint8Array =>
  depth === 0 ? Buffer.from(text) : zip({ [`${depth}.zip`]: nested(depth - 1) })

/** `art/a: 4` for each file and its bytes, and `CODE art/a: words` for each problem. */
const told = async (
  bytes: Uint8Array,
  limits: Partial<ArchiveLimits> = {},
  isWanted?: (path: string) => boolean,
): Promise<readonly string[]> => {
  const { files, problems } = await unpack({ name: 'art', bytes }, { ...defaultArchiveLimits, ...limits }, { isWanted })
  return [
    ...files.map(({ name, bytes: content }) => `${name}: ${content.length}`),
    ...problems.map(({ code, source, detail }) => `${code} ${source}: ${toPlain(detail)}`),
  ]
}

/** It cannot be packed to much less than half. */
const noise = (length: number): string =>
  Array.from({ length: Math.ceil(length / 64) }, (_, at) => createHash('sha256').update(`${at}`).digest('hex'))
    .join('')
    .slice(0, length)
const NOISE = noise(4000)
const [GZ_1, GZ_500] = [gzipSync('x'), gzipSync('x'.repeat(500))]
const link = (name: string): ZipEntry => ({ name, content: 'x', isSymlink: true })

describe('the words of what is refused, and what is just taken', () => {
  test.each<[string, Uint8Array, Partial<ArchiveLimits>, readonly string[]]>([
    ['four deep', nested(4), {}, ['ARCHIVE_TOO_LARGE art/4.zip/3.zip/2.zip: archives 3 deep are opened, not more']],
    ['a zip of two of two', zip({ a: 'x', b: 'y' }), { entries: 2 }, ['art/a: 1', 'art/b: 1']],
    [
      'a zip of three of two',
      zip({ a: 'x', b: 'y', c: 'z' }),
      { entries: 2 },
      ['ARCHIVE_TOO_LARGE art: 3 entries, 2 are read of all archives together'],
    ],
    [
      'a gzip after the last file',
      zip({ 'a.zip': zip({ a: 'x' }), 'b.gz': gzipSync('x'), 'c.gz': gzipSync('x') }),
      { entries: 4 },
      ['art/a.zip/a: 1', 'ARCHIVE_TOO_LARGE art/b.gz: 4 files are read, not more'],
    ],
    ['a gzip of as many bytes', gzipSync('x'.repeat(1000)), { bytes: 1000 }, ['art: 1000']],
    [
      'a gzip of one byte more',
      gzipSync('x'.repeat(1001)),
      { bytes: 1000 },
      ['ARCHIVE_TOO_LARGE art: more than 1,000 bytes unpacked'],
    ],
    ['an empty gzip', gzipSync(''), {}, ['art: 0']],
    [
      'two gzips that have as many bytes together',
      zip({ 'a.gz': GZ_500, 'b.gz': GZ_500 }),
      { bytes: 1000 + 2 * GZ_500.length },
      ['art/a: 500', 'art/b: 500'],
    ],
    [
      'two gzips that have one byte more together, and nothing after them',
      zip({ 'a.gz': GZ_500, 'b.gz': GZ_500, c: GZ_1 }),
      { bytes: 999 + 2 * GZ_500.length + GZ_1.length },
      [
        'art/a: 500',
        `ARCHIVE_TOO_LARGE art/b.gz: more than ${grouped(999 + 2 * GZ_500.length + GZ_1.length)} bytes unpacked`,
      ],
    ],
    [
      'not a byte where none is left',
      zip({ 'a.gz': GZ_500, 'b.gz': GZ_1 }),
      { bytes: 500 + GZ_500.length + GZ_1.length },
      ['art/a: 500', `ARCHIVE_TOO_LARGE art/b.gz: more than ${500 + GZ_500.length + GZ_1.length} bytes unpacked`],
    ],
    ['a small gzip as much as the ratio', gzipSync('x'.repeat(10_240)), { ratio: 10 }, ['art: 10240']],
    [
      'a small gzip above the ratio',
      gzipSync('x'.repeat(10_241)),
      { ratio: 10 },
      ['ARCHIVE_TOO_LARGE art: packed more than 10 to 1'],
    ],
    ['a larger gzip within the ratio', gzipSync(NOISE), { ratio: 2 }, ['art: 4000']],
    [
      'a larger gzip above the ratio',
      gzipSync(NOISE),
      { ratio: 1 },
      ['ARCHIVE_TOO_LARGE art: packed more than 1 to 1'],
    ],
    [
      'a gzip above the ratio costs the others nothing',
      zip({ 'a.gz': gzipSync('x'.repeat(10_241)), 'b.gz': gzipSync('x') }),
      { ratio: 10 },
      ['art/b: 1', 'ARCHIVE_TOO_LARGE art/a.gz: packed more than 10 to 1'],
    ],
    ['an entry as much as the ratio', zip({ a: 'x'.repeat(10_240) }), { ratio: 10 }, ['art/a: 10240']],
    [
      'an entry above the ratio',
      zip({ a: 'x'.repeat(10_241) }),
      { ratio: 10 },
      ['ARCHIVE_TOO_LARGE art/a: packed more than 10 to 1'],
    ],
    ['a larger entry within the ratio', zip({ a: NOISE }), { ratio: 2 }, ['art/a: 4000']],
    [
      'a larger entry above the ratio',
      zip({ a: NOISE }),
      { ratio: 1 },
      ['ARCHIVE_TOO_LARGE art/a: packed more than 1 to 1'],
    ],
    ['an entry of as many bytes', zip({ a: 'x'.repeat(1000) }), { bytes: 1000 }, ['art/a: 1000']],
    [
      'an entry of one byte more',
      zip({ a: 'x'.repeat(1001) }),
      { bytes: 1000 },
      ['ARCHIVE_TOO_LARGE art/a: more than 1,000 bytes unpacked'],
    ],
    ['as many bytes packed', gzipSync(noise(50)), { bytes: gzipSync(noise(50)).length }, ['art: 50']],
    ['one byte more packed', gzipSync(noise(50)), { bytes: 50 }, ['ARCHIVE_TOO_LARGE art: more than 50 bytes packed']],
    ['a gzip that is cut', gzipSync(text).subarray(0, 30), {}, ['ARCHIVE_UNREADABLE art: unexpected end of file']],
    [
      'an entry of another CRC-32',
      zip([{ name: 'a', content: text, statedCrc: 7 }]),
      {},
      ['ARCHIVE_UNREADABLE art: the CRC-32 of an entry does not fit'],
    ],
    ['a name of 1,024 characters', zip({ ['a'.repeat(1024)]: 'x' }), {}, [`art/${'a'.repeat(1024)}: 1`]],
    [
      'a name of 1,025 characters',
      zip({ [`${'a'.repeat(1024)}b`]: 'x' }),
      {},
      [`ARCHIVE_ENTRY_REFUSED art/${'a'.repeat(1024)}: its name is too long`],
    ],
    [
      'a name that leads out',
      zip({ '../a': 'x' }),
      {},
      ['ARCHIVE_ENTRY_REFUSED art/../a: its name is absolute or leads out of the folder'],
    ],
    [
      'a name twice, of which the first is read',
      zip([
        { name: 'a', content: 'xy' },
        { name: 'a', content: 'x' },
        { name: 'b', content: 'x' },
      ]),
      {},
      ['art/a: 2', 'art/b: 1', 'ARCHIVE_ENTRY_REFUSED art/a: its name stands twice in the zip'],
    ],
    [
      'a name twice, of which the first is refused',
      zip([link('a'), { name: 'a', content: 'x' }]),
      {},
      [
        'ARCHIVE_ENTRY_REFUSED art/a: it is a symbolic link',
        'ARCHIVE_ENTRY_REFUSED art/a: its name stands twice in the zip',
      ],
    ],
    [
      'an encrypted entry',
      zip([{ name: 'a', content: 'x', isEncrypted: true }]),
      {},
      ['ARCHIVE_ENTRY_REFUSED art/a: it is encrypted'],
    ],
    ['a folder', zip({ 'logs/': '', 'logs/a': 'x' }), {}, ['art/logs/a: 1']],
    ['files in the order of their names', zip({ b: 'xx', a: 'x', c: 'xxx' }), {}, ['art/a: 1', 'art/b: 2', 'art/c: 3']],
    ['a stored entry', zip([{ name: 'a', content: 'xyz', method: 0 }]), {}, ['art/a: 3']],
    [
      'the ending of a gzip alone',
      zip({ 'a.GZ': gzipSync('x'), 'b.gz.txt': gzipSync('x'), '.gz': gzipSync('x') }),
      {},
      ['art/: 1', 'art/a: 1', 'art/b.gz.txt: 1'],
    ],
  ])('%s', async (_, bytes, limits, expected) => {
    expect(await told(bytes, limits)).toEqual(expected)
  })

  test.each([
    [50, []],
    [51, ['and 1 more problem in it']],
    [52, ['and 2 more problems in it']],
  ])('of %d problems fifty are told', async (count, more) => {
    const links = Array.from({ length: count }, (_, at) => link(`${at}`))
    const { problems } = await unpack({ name: 'art', bytes: zip(links) }, defaultArchiveLimits)
    expect(problems.slice(0, 50).map(({ code }) => code)).toEqual(Array(50).fill('ARCHIVE_ENTRY_REFUSED'))
    const rest = problems.slice(50)
    expect(rest.map(({ detail }) => toPlain(detail))).toEqual(more)
    for (const one of rest) expect(one).toMatchObject({ code: 'ARCHIVE_UNREADABLE', source: 'art' })
  })
})

describe('an unwanted entry is opened where it begins as an archive', () => {
  const inner = zip({ 'pool-a': 'x' })
  const longer = zip({ [noise(700)]: NOISE, 'pool-a': 'x' })
  const isDump = (path: string) => /(^|\/)pool-a$/.test(path)

  test.each<[string, readonly ZipEntry[] | Uint8Array, readonly string[]]>([
    ['deflated', [{ name: 'x', content: inner }], ['art/x/pool-a: 1']],
    ['deflated, and longer than what is looked at', [{ name: 'x', content: longer }], ['art/x/pool-a: 1']],
    ['stored', [{ name: 'x', content: inner, method: 0 }], ['art/x/pool-a: 1']],
    [
      'behind extra fields',
      [{ name: 'x', content: inner, method: 0, extra: Buffer.from('feca0300616263', 'hex') }],
      ['art/x/pool-a: 1'],
    ],
    [
      'behind another entry',
      [
        { name: 'a', content: 'x' },
        { name: 'x', content: inner },
      ],
      ['art/x/pool-a: 1'],
    ],
    ['a text', [{ name: 'x', content: text }], []],
    ['a stored text', [{ name: 'x', content: text, method: 0 }], []],
    ['the smallest archive', [{ name: 'x', content: gzipSync('') }], ['art/x: 0']],
    ['less than the smallest archive', [{ name: 'x', content: gzipSync('').subarray(0, 19) }], []],
    ['encrypted', [{ name: 'x', content: inner, isEncrypted: true }], []],
    ['packed in another way', [{ name: 'x', content: inner, method: 12 }], []],
    [
      'packed tighter than any archive',
      [{ name: 'x', content: Buffer.concat([gzipSync(''), Buffer.alloc(100_000)]) }],
      [],
    ],
    ['said to stand behind the end', [{ name: 'x', content: inner, statedOffset: 2 ** 20 }], []],
  ])('%s: %#', async (_, entries, expected) => {
    expect(await told('subarray' in entries ? entries : zip(entries), {}, isDump)).toEqual(expected)
  })

  test('damaged: it is left alone', async () => {
    const bytes = Buffer.from(zip({ x: inner }))
    bytes.fill(0xff, 31, 40)
    expect(await told(bytes, {}, isDump)).toEqual([])
  })

  test.each<[string, number, string]>([
    ['as many names as are gone through', 250_000, 'ARCHIVE_UNREADABLE'],
    ['one name more', 250_001, 'ARCHIVE_TOO_LARGE'],
  ])('%s: the list is read or not', async (_, count, code) => {
    const [problem] = await told(zip({ 'pool-b': 'x' }, count), {}, isDump)
    expect(problem?.split(' ')[0]).toBe(code)
  })

  test('names of all zips count together', async () => {
    const half = zip({ 'pool-b': 'x' }, 130_000)
    const problems = await told(zip({ a: half, b: half }), {}, isDump)
    expect(problems.map((one) => one.replace(/: .*/, ''))).toEqual([
      'ARCHIVE_UNREADABLE art/a',
      'ARCHIVE_TOO_LARGE art/b',
    ])
  })
})

describe('room in memory', () => {
  const heldOf = async (bytes: Uint8Array, left: number) => {
    const memory = { left }
    const { files } = await unpack({ name: 'art', bytes }, defaultArchiveLimits, { memory })
    expect(files.map(({ bytes: content }) => Buffer.from(wholeOf(content)).toString())).toEqual([text])
    return { left: memory.left, isHeld: files[0]?.bytes instanceof Uint8Array }
  }

  test.each([
    ['a zip', zip({ a: text })],
    ['a gzip', gzipSync(text)],
  ])('%s of a file that has room lies there, and another on the disk', async (_, bytes) => {
    expect(await heldOf(bytes, text.length + 5)).toEqual({ left: 5, isHeld: true })
    expect(await heldOf(bytes, text.length - 1)).toEqual({ left: text.length - 1, isHeld: false })
  })

  test('it is 64 MiB', () => {
    expect(openMemory()).toEqual({ left: 67_108_864 })
  })
})

test('several files: the files and the problems of each, and limits of its own', async () => {
  const files = [
    { name: 'a.zip', bytes: zip({ x: text }) },
    { name: 'b.zip', bytes: zip([{ name: 'y', content: text }, link('z')]) },
    { name: 'c', bytes: Buffer.from('a dump') },
  ]
  const unpacked = await unpackAll(files, { ...defaultArchiveLimits, bytes: 1000 })
  expect(unpacked.files.map(({ name }) => name)).toEqual(['a.zip/x', 'b.zip/y', 'c'])
  expect(unpacked.problems.map(({ source }) => source)).toEqual(['b.zip/z'])
})
