import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { toPlain } from '../../src/core/phrase.ts'
import { problem } from '../../src/core/problem.ts'
import { type ArchiveLimits, defaultArchiveLimits } from '../../src/io/archive.ts'
import { type ArtifactStore, type DumpSource, readDumps } from '../../src/io/dumps.ts'
import { type Artifacts, source, storeOf } from '../artifacts.ts'
import { folderOf } from '../folder.ts'
import { zip } from '../github/zip.ts'

const PAIR = [source('before', ['pool-before*']), source('after', ['pool-after*'])]

interface Given {
  readonly sources?: readonly DumpSource[]
  readonly store?: ArtifactStore
  readonly files?: Readonly<Record<string, string>>
  readonly limits?: Partial<ArchiveLimits>
  readonly reportArtifact?: string
  readonly areReports?: boolean
}

/** `before win11: pool-before-win11/a.txt` for each dump, and the codes of the problems. */
const read = async (artifacts: Artifacts, given: Given = {}) => {
  const { dumps, problems } = await readDumps(given.sources ?? PAIR, {
    openStore: async () => given.store ?? storeOf(artifacts),
    workspace: folderOf(given.files ?? {}),
    archiveLimits: { ...defaultArchiveLimits, ...given.limits },
    reportArtifact: given.reportArtifact ?? 'pool-leak-report',
    ...(given.areReports === undefined ? {} : { areReports: given.areReports }),
  })
  return {
    dumps: dumps.map((dump) => `${dump.side} ${dump.leg}: ${dump.source}${dump.named ? ' (named)' : ''}`),
    codes: problems.map(({ code, source: of }) => `${code} ${of}`),
    details: problems.map(({ detail }) => toPlain(detail)),
    legs: problems.map(({ leg }) => leg),
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
      'reports are wanted, all but the one that is written',
      { 'pool-leak-report-x': dump, 'pool-leak-report': dump },
      { sources: [source('series', ['pool-leak-report*'])], areReports: true },
      ['series x: pool-leak-report-x/a.txt'],
      [],
    ],
    [
      'a name that holds that of a report is none',
      { 'my-pool-leak-report': dump },
      { sources: [source('series', ['*'])] },
      ['series my-pool-leak-report: my-pool-leak-report/a.txt'],
      [],
    ],
    [
      'files inside in folders, by a glob without them',
      { 'pool-before': { 'logs/a.txt': 'x', 'logs/b.log': 'y' } },
      { sources: [source('before', ['pool-before'], ['a.*'])] },
      ['before : pool-before/logs/a.txt (named)'],
      [],
    ],
    [
      'an artifact that cannot be read says so, and not that it is empty',
      { 'pool-before': Buffer.from('504b0304', 'hex'), 'pool-after': dump },
      {},
      ['after : pool-after/a.txt'],
      ['ARCHIVE_UNREADABLE pool-before'],
    ],
    [
      'two artifacts that two sides name are two legs each',
      { 'a-x': dump, 'a-y': dump },
      { sources: [source('before', ['a-*']), source('after', ['a-*'])] },
      ['before x: a-x/a.txt', 'before y: a-y/a.txt', 'after x: a-x/a.txt', 'after y: a-y/a.txt'],
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
    expect(await read(artifacts, given)).toMatchObject({ dumps, codes })
  })

  test('an artifact of which no file matches says what was asked for', async () => {
    const places = { workspace: '', archiveLimits: defaultArchiveLimits, reportArtifact: null }
    const openStore = async () => storeOf({ 'pool-before': dump })
    const { problems } = await readDumps([source('before', ['pool-before'], ['*.csv', 'x'])], { ...places, openStore })
    expect(problems.map(({ detail }) => toPlain(detail))).toEqual(['no name matches *.csv, x'])
  })

  test.each<[string, Artifacts, Given, readonly string[]]>([
    ['an empty artifact', { a: {} }, { sources: [source('before', ['a'])] }, ['']],
    ['of a run without artifacts', {}, { sources: [source('before', ['b'])] }, ['the run has none']],
    ['of a run of one', { a: dump }, { sources: [source('before', ['b'])] }, ['the run has a']],
    [
      'of a run of ten',
      Object.fromEntries([...'abcdefghij'].map((name) => [name, dump])),
      { sources: [source('before', ['x'])] },
      ['the run has a, b, c, d, e, f, g, h, i and j'],
    ],
    [
      'of a run of twelve',
      Object.fromEntries([...'abcdefghijkl'].map((name) => [name, dump])),
      { sources: [source('before', ['x'])] },
      ['the run has a, b, c, d, e, f, g, h, i and j and 2 more'],
    ],
    [
      'artifacts of one leg, three of them',
      { 'a-x': dump, a_x: dump, 'a.x': dump, 'a-y': dump },
      { sources: [source('before', ['a*'])] },
      ['a-x, a_x and a.x'],
    ],
    [
      'artifacts that are too many',
      Object.fromEntries(Array.from({ length: 513 }, (_, index) => [`leg-${index}`, dump])),
      { sources: [source('before', ['leg-*', 'x'])] },
      ['513 artifacts, 512 are read'],
    ],
  ])('the words of a problem: %s', async (_, artifacts, given, details) => {
    expect((await read(artifacts, given)).details).toEqual(details)
  })

  test('a list that fails is told once, whatever is read of the workspace', async () => {
    const store = { ...storeOf({}), list: async () => problem('ARTIFACTS_NOT_LISTED', { source: '' }) }
    const sources = [...PAIR, source('series', [], ['*.txt'])]
    expect(await read({}, { sources, store, files: dump })).toMatchObject({
      dumps: ['series : a.txt (named)'],
      codes: ['ARTIFACTS_NOT_LISTED '],
    })
  })

  /** A store that states when some of its artifacts were uploaded, by the time of that day. */
  const datedStore = (times: Readonly<Record<string, string | null>>): ArtifactStore => ({
    ...storeOf(Object.fromEntries(Object.keys(times).map((name) => [name, dump]))),
    list: async () =>
      Object.entries(times).map(([name, time], id) => ({
        ...{ id, name, size: 100 },
        createdAt: time === null ? undefined : new Date(`2026-01-02T${time}Z`),
      })),
  })

  test.each<[string, Readonly<Record<string, string | null>>, readonly string[]]>([
    ['after the test: as it should be', { 'pool-before-a': '08:00:00', 'pool-after-a': '08:30:00' }, []],
    [
      'a minute earlier: one job uploaded both at its end',
      { 'pool-before-a': '08:31:00', 'pool-after-a': '08:30:00' },
      [],
    ],
    [
      'more than a minute earlier: of another attempt',
      { 'pool-before-a': '08:31:00.001', 'pool-after-a': '08:30:00' },
      ['pool-after-a, leg a: pool-after-a: 2026-01-02T08:30:00.000Z, pool-before-a: 2026-01-02T08:31:00.001Z'],
    ],
    [
      'by the leg: another leg’s is no matter',
      {
        ...{ 'pool-before-a': '08:00:00', 'pool-after-a': '08:30:00' },
        ...{ 'pool-before-b': '10:00:00', 'pool-after-b': '10:30:00' },
      },
      [],
    ],
    [
      'half an hour earlier in each of two legs',
      {
        ...{ 'pool-before-a': '09:00:00', 'pool-after-a': '08:30:00' },
        ...{ 'pool-before-b': '11:00:00', 'pool-after-b': '10:30:00' },
      },
      [
        'pool-after-a, leg a: pool-after-a: 2026-01-02T08:30:00.000Z, pool-before-a: 2026-01-02T09:00:00.000Z',
        'pool-after-b, leg b: pool-after-b: 2026-01-02T10:30:00.000Z, pool-before-b: 2026-01-02T11:00:00.000Z',
      ],
    ],
    ['at no stated time', { 'pool-before-a': '09:00:00', 'pool-after-a': null }, []],
    ['beside one of no stated time', { 'pool-before-a': null, 'pool-after-a': '08:30:00' }, []],
    ['not at all', { 'pool-before-a': '09:00:00', 'pool-after-b': '08:30:00' }, []],
  ])('the dump after was uploaded %s', async (_, times, told) => {
    const { problems } = await readDumps(PAIR, {
      openStore: async () => datedStore(times),
      workspace: '',
      archiveLimits: defaultArchiveLimits,
      reportArtifact: null,
    })
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(told.map(() => 'ARTIFACTS_REVERSED')))
    expect(problems.map(({ source: of, leg, detail }) => `${of}, leg ${leg}: ${toPlain(detail)}`)).toEqual(told)
  })

  test('a series knows no order of uploads', async () => {
    const store = datedStore({ 'pool-before-a': '09:00:00', 'pool-after-a': '08:30:00' })
    const sources = [source('series', ['pool-before*']), source('after', ['pool-after*'])]
    expect((await read({}, { sources, store })).codes).toEqual([])
  })

  test('each download is told before it begins', async () => {
    const told: string[] = []
    const store = storeOf({ 'pool-before': dump, 'pool-after': 'ARTIFACT_GONE' })
    await readDumps(PAIR, {
      openStore: async () => ({
        ...store,
        download: (artifact) => {
          told.push(`begins ${artifact.name}`)
          return store.download(artifact)
        },
      }),
      workspace: '',
      archiveLimits: defaultArchiveLimits,
      reportArtifact: null,
      onDownload: ({ name, size }) => told.push(`${name} of ${size}`),
    })
    expect(told).toEqual(['pool-before of 100', 'begins pool-before', 'pool-after of 100', 'begins pool-after'])
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
    [
      'of two sides',
      [source('before', [], ['out/before.txt']), source('after', [], ['out/after.txt'])],
      ['before : out/before.txt (named)', 'after : out/after.txt (named)'],
      [],
    ],
    ['that are not there', [source('after', [], ['none.txt', 'no*'])], [], ['NO_FILES none.txt, no*']],
  ])('%s', async (_, sources, dumps, codes) => {
    const refuse = {
      list: () => Promise.reject(new Error('asked')),
      download: () => Promise.reject(new Error('asked')),
    }
    expect(await read({}, { sources, files, store: refuse })).toMatchObject({ dumps, codes })
  })
})

describe('what else the workspace has', () => {
  const workspace = (change: (folder: string) => void, files: Readonly<Record<string, string | Uint8Array>>) => {
    const folder = folderOf(files)
    onTestFinished(() => rmSync(folder, { recursive: true }))
    change(folder)
    const openStore = () => Promise.reject(new Error('asked'))
    const places = { openStore, workspace: folder, archiveLimits: { ...defaultArchiveLimits, entries: 1 } }
    return readDumps([source('after', [], ['*.txt', '*.zip'])], { ...places, reportArtifact: null })
  }

  test('archives are opened within their limits', async () => {
    const files = { 'a.zip': zip({ 'x.txt': 'a dump' }), 'b.zip': zip({ 'x.txt': 'a dump', 'y.txt': 'a dump' }) }
    const { dumps, problems } = await workspace(() => {}, files)
    expect(dumps.map(({ side, leg, source: of }) => `${side} ${leg}: ${of}`)).toEqual(['after : a.zip/x.txt'])
    expect(problems.map(({ code, source: of }) => `${code} ${of}`)).toEqual(['ARCHIVE_TOO_LARGE b.zip'])
  })

  test('a file that cannot be read is told, and not that there is none', async () => {
    const { dumps, problems } = await workspace((folder) => symlinkSync('/etc/hostname', join(folder, 'a.txt')), {})
    expect(dumps).toEqual([])
    expect(problems.map(({ code, source: of }) => `${code} ${of}`)).toEqual(['FILE_UNREADABLE a.txt'])
  })
})
