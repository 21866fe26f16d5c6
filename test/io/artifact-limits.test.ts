import { describe, expect, test } from 'vitest'
import { toPlain } from '../../src/core/phrase.ts'
import { type ArtifactStore, readDumps } from '../../src/io/dumps.ts'
import { source, storeOf } from '../artifacts.ts'
import { type ZipEntry, zip } from '../github/zip.ts'

/** Limits of one archive far above those of all artifacts. */
const WIDE = { entries: 2 ** 20, bytes: 2 ** 40, ratio: 2 ** 40 }

/** `a/x: 1` for each dump and its bytes, and `CODE a: words` for each problem. */
const read = async (store: ArtifactStore): Promise<readonly string[]> => {
  const { dumps, problems } = await readDumps([source('series', ['*'])], {
    openStore: async () => store,
    workspace: '',
    archiveLimits: WIDE,
    reportArtifact: null,
  })
  return [
    ...dumps.map(({ source: name, bytes }) => `${name}: ${bytes.length}`),
    ...problems.map(({ code, source: name, detail }) => `${code} ${name}: ${toPlain(detail)}`),
  ]
}

const stating = (statedSize: number): readonly ZipEntry[] => [{ name: 'x', content: 'x', statedSize }]

describe('all artifacts together', () => {
  test.each<[string, Readonly<Record<string, Uint8Array>>, readonly string[]]>([
    [
      'more files than are read',
      { a: zip({ x: 'x' }, 20_001) },
      ['ARCHIVE_TOO_LARGE a: 20,001 entries, 20,000 are read of all archives together'],
    ],
    [
      'more files than are left after another',
      { a: zip({ x: 'x' }), b: zip({ x: 'x' }, 20_000) },
      ['a/x: 1', 'ARCHIVE_TOO_LARGE b: 20,000 entries, 19,999 are read of all archives together'],
    ],
    [
      'more bytes than are read',
      { a: zip(stating(2 ** 31 + 1)) },
      ['ARCHIVE_TOO_LARGE a/x: more than 2,147,483,648 bytes unpacked'],
    ],
    [
      'more bytes than are left after another',
      { a: zip({ x: 'xyz', y: 'z' }), b: zip(stating(2 ** 31 - 3)) },
      ['a/x: 3', 'a/y: 1', 'ARCHIVE_TOO_LARGE b/x: more than 2,147,483,644 bytes unpacked'],
    ],
  ])('%s', async (_, artifacts, expected) => {
    expect(await read(storeOf(artifacts))).toEqual(expected)
  })

  test.each([
    ['as many files', zip({ x: 'x' }, 20_000)],
    ['as many bytes', zip(stating(2 ** 31))],
  ])('%s are tried to be read', async (_, bytes) => {
    expect((await read(storeOf({ a: bytes }))).map((line) => line.split(':')[0])).toEqual(['ARCHIVE_UNREADABLE a'])
  })

  test('512 artifacts are read', async () => {
    const artifacts = Object.fromEntries(Array.from({ length: 512 }, (_, index) => [`leg-${index}`, Buffer.from('a')]))
    const lines = await read(storeOf(artifacts))
    expect([lines.length, lines[511]]).toEqual([512, 'leg-511: 1'])
  })

  test('six are downloaded at once, and no more', async () => {
    const store = storeOf(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`leg-${index}`, { x: 'x' }])))
    let [now, most] = [0, 0]
    const counted: ArtifactStore = {
      ...store,
      download: async (artifact) => {
        now++
        most = Math.max(most, now)
        await new Promise((done) => setTimeout(done, 2))
        now--
        return store.download(artifact)
      },
    }
    expect(await read(counted)).toHaveLength(20)
    expect(most).toBe(6)
  })
})
