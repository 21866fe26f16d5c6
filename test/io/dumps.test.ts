import { describe, expect, test } from 'vitest'
import { toPlain } from '../../src/core/phrase.ts'
import { problem } from '../../src/core/problem.ts'
import { type ArchiveLimits, defaultArchiveLimits } from '../../src/io/archive.ts'
import { type ArtifactStore, type DumpSource, readDumps } from '../../src/io/dumps.ts'
import { folderOf } from '../folder.ts'
import { zip } from '../github/zip.ts'

/** Artifacts by name: the files in each, or its bytes, or the code of what keeps it from being read. */
type Artifacts = Readonly<Record<string, Readonly<Record<string, string>> | Uint8Array | 'ARTIFACT_GONE'>>

const storeOf = (artifacts: Artifacts): ArtifactStore => ({
  list: async () => Object.keys(artifacts).map((name, id) => ({ id, name, size: 100 })),
  download: async ({ name }) => {
    const content = artifacts[name] ?? 'ARTIFACT_GONE'
    if (content === 'ARTIFACT_GONE') return problem(content, { source: name })
    return content instanceof Uint8Array ? content : zip(content)
  },
})

const source = (side: DumpSource['side'], artifactGlobs: string[], fileGlobs: string[] = []): DumpSource => ({
  side,
  artifactGlobs,
  fileGlobs,
  named: fileGlobs.length > 0,
})

const PAIR = [source('before', ['pool-before*']), source('after', ['pool-after*'])]

interface Given {
  readonly sources?: readonly DumpSource[]
  readonly store?: ArtifactStore
  readonly files?: Readonly<Record<string, string>>
  readonly limits?: Partial<ArchiveLimits>
  readonly reportArtifact?: string
}

/** `before win11: pool-before-win11/a.txt` for each dump, and the codes of the problems. */
const read = async (artifacts: Artifacts, given: Given = {}) => {
  const { dumps, problems } = await readDumps(given.sources ?? PAIR, {
    openStore: async () => given.store ?? storeOf(artifacts),
    workspace: folderOf(given.files ?? {}),
    archiveLimits: { ...defaultArchiveLimits, ...given.limits },
    reportArtifact: given.reportArtifact ?? 'pool-leak-report',
  })
  return {
    dumps: dumps.map((dump) => `${dump.side} ${dump.leg}: ${dump.source}${dump.named ? ' (named)' : ''}`),
    codes: problems.map(({ code, source: of }) => `${code} ${of}`),
  }
}

const dump = { 'a.txt': 'a dump' }

describe('dumps of artifacts', () => {
  test.each<[string, Artifacts, Given, readonly string[], readonly string[]]>([
    [
      'a pair',
      { 'pool-before': dump, 'pool-after': dump },
      {},
      ['before : pool-before/a.txt', 'after : pool-after/a.txt'],
      [],
    ],
    [
      'a leg is what the star matched',
      { 'pool-before-win11': dump, 'pool-after-win11': dump },
      {},
      ['before win11: pool-before-win11/a.txt', 'after win11: pool-after-win11/a.txt'],
      [],
    ],
    [
      'one file was uploaded unpacked: it has the artifact’s name',
      { 'pool-before': Buffer.from('a dump'), 'pool-after': dump },
      { sources: [source('before', ['pool-before'], ['pool-*'])] },
      ['before : pool-before (named)'],
      [],
    ],
    [
      'files inside are chosen by glob, and are named then',
      { 'pool-before': { 'a.txt': 'x', 'log.md': 'y' } },
      { sources: [source('before', ['pool-before*'], ['*.txt'])] },
      ['before : pool-before/a.txt (named)'],
      [],
    ],
    [
      'reports are no dumps, unless they are named whole',
      { 'pool-a': dump, 'pool-leak-report': dump, 'pool-leak-report-x': dump, 'pool-own': dump },
      {
        sources: [source('snapshots', ['pool-*']), source('after', ['pool-leak-report-x'])],
        reportArtifact: 'pool-own',
      },
      ['snapshots a: pool-a/a.txt', 'after : pool-leak-report-x/a.txt'],
      [],
    ],
    [
      'more sides are more entries of the list',
      { 'before-x': dump, 'after-x': dump, 'idle-x': dump },
      { sources: [source('before', ['before-*']), source('after', ['after-*']), source('series', ['idle-*'])] },
      ['before x: before-x/a.txt', 'after x: after-x/a.txt', 'series x: idle-x/a.txt'],
      [],
    ],
    [
      'two globs of a side add up, and what both match counts once',
      { 'a-1': dump, 'b-2': dump },
      { sources: [source('before', ['a-*', '*-1', 'b-*'])] },
      ['before 1: a-1/a.txt', 'before 2: b-2/a.txt'],
      [],
    ],
    [
      'an artifact that is not there',
      { 'pool-after': dump },
      {},
      ['after : pool-after/a.txt'],
      ['ARTIFACT_MISSING pool-before*'],
    ],
    [
      'an artifact that went',
      { 'pool-before': 'ARTIFACT_GONE', 'pool-after': dump },
      {},
      ['after : pool-after/a.txt'],
      ['ARTIFACT_GONE pool-before'],
    ],
    [
      'an empty artifact',
      { 'pool-before': {}, 'pool-after': dump },
      {},
      ['after : pool-after/a.txt'],
      ['NO_FILES pool-before'],
    ],
    [
      'no file that the glob names',
      { 'pool-before': dump },
      { sources: [source('before', ['pool-before'], ['*.csv'])] },
      [],
      ['NO_FILES pool-before'],
    ],
    [
      'two artifacts of one leg',
      { 'pool-before-x': dump, 'pool-before_x': dump, 'pool-after-x': dump },
      {},
      ['before x: pool-before-x/a.txt', 'before x: pool-before_x/a.txt', 'after x: pool-after-x/a.txt'],
      ['LEG_TWICE pool-before-x'],
    ],
    [
      'an artifact that unpacks to too much, beside one that does not',
      { 'pool-before': { 'a.txt': 'x'.repeat(2000) }, 'pool-after': dump },
      { limits: { bytes: 1000 } },
      ['after : pool-after/a.txt'],
      ['ARCHIVE_TOO_LARGE pool-before/a.txt'],
    ],
    [
      'more artifacts than any matrix has',
      Object.fromEntries(Array.from({ length: 513 }, (_, index) => [`leg-${index}`, dump])),
      { sources: [source('before', ['leg-*'])] },
      [],
      ['ARCHIVE_TOO_LARGE leg-*'],
    ],
  ])('%s', async (_, artifacts, given, dumps, codes) => {
    expect(await read(artifacts, given)).toEqual({ dumps, codes })
  })

  test('an artifact of which no file matches says what was asked for', async () => {
    const places = { workspace: '', archiveLimits: defaultArchiveLimits, reportArtifact: null }
    const openStore = async () => storeOf({ 'pool-before': dump })
    const { problems } = await readDumps([source('before', ['pool-before'], ['*.csv', 'x'])], { ...places, openStore })
    expect(problems.map(({ detail }) => toPlain(detail))).toEqual(['no name matches *.csv, x'])
  })

  test('a list that fails is told once, whatever is read of the workspace', async () => {
    const store = { ...storeOf({}), list: async () => problem('ARTIFACTS_NOT_LISTED', { source: '' }) }
    const sources = [...PAIR, source('series', [], ['*.txt'])]
    expect(await read({}, { sources, store, files: dump })).toEqual({
      dumps: ['series : a.txt (named)'],
      codes: ['ARTIFACTS_NOT_LISTED '],
    })
  })

  test.each<[string, string, string, readonly string[]]>([
    ['after the test: as it should be', '08:00:00', '08:30:00', []],
    ['a minute earlier: one job uploaded both at its end', '08:31:00', '08:30:00', []],
    ['half an hour earlier: of another attempt', '09:00:00', '08:30:00', ['ARTIFACTS_REVERSED pool-after-win11']],
  ])('the dump after was uploaded %s', async (_, before, after, codes) => {
    const store = storeOf({ 'pool-before-win11': dump, 'pool-after-win11': dump, 'pool-before-win10': dump })
    const at = (name: string): Date => new Date(`2026-01-02T${name.includes('before') ? before : after}Z`)
    const dated: ArtifactStore = {
      ...store,
      list: async () => {
        const listed = await store.list()
        return 'code' in listed ? listed : listed.map((one) => ({ ...one, createdAt: at(one.name) }))
      },
    }
    expect((await read({}, { store: dated })).codes).toEqual(codes)
  })

  test('six are downloaded at once, and no more', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `leg-${index}`)
    const store = storeOf(Object.fromEntries(names.map((name) => [name, dump])))
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
    const { dumps } = await read({}, { store: counted, sources: [source('before', ['leg-*'])] })
    expect(dumps).toHaveLength(20)
    expect(most).toBe(6)
  })
})

describe('dumps of the workspace', () => {
  const files = { 'out/before.txt': 'a', 'out/after.txt': 'b', 'after.txt': 'c' }

  test.each<[string, readonly DumpSource[], readonly string[], readonly string[]]>([
    ['by path', [source('before', [], ['out/before.txt'])], ['before : out/before.txt (named)'], []],
    [
      'by glob, in any folder',
      [source('after', [], ['after.*'])],
      ['after : after.txt (named)', 'after : out/after.txt (named)'],
      [],
    ],
    ['that are not there', [source('after', [], ['none.txt', 'no*'])], [], ['NO_FILES none.txt, no*']],
  ])('%s', async (_, sources, dumps, codes) => {
    const refuse = {
      list: () => Promise.reject(new Error('asked')),
      download: () => Promise.reject(new Error('asked')),
    }
    expect(await read({}, { sources, files, store: refuse })).toEqual({ dumps, codes })
  })
})
