import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { analyze, type Dump } from '../../src/core/analyze.ts'
import { parse } from '../../src/core/parse/index.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { renderSnapshotJson } from '../../src/report/snapshot-json.ts'

/* Facts that a snapshot of capture/Get-PoolSnapshot.ps1 has beside its rows, and what follows from them. */

const OBJECTS = 'Proc Thre Even Sema Muta File Devi Driv ObjT Toke Sect Dire Symb'.split(' ')

/** A machine after so many cycles of work. */
const rowsAt = (work: number, mine = 0): readonly unknown[] => [
  ...OBJECTS.map((tag) => [tag, 'nonpaged', 9000 + 40 * work, 8000 + 40 * work, 64_000]),
  ['Key ', 'paged', 900, 800, 6400],
  ['Idle', 'paged', 50 + work, 50 + work, 0],
  ['Mine', 'nonpaged', mine, 0, 64 * mine],
]

const json = (fields: object): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ format: 'pool-leak-check-snapshot', version: 1, ...fields }))

const dump = (stage: string, fields: object): Dump => ({
  leg: 'x64',
  side: 'snapshots',
  source: `pool-x64/${stage}.json`,
  bytes: json({ stage, ...fields }),
  named: false,
})

const codesOf = (...dumps: readonly Dump[]): readonly string[] =>
  analyze(dumps, defaultPolicy).problems.map(({ code }) => code)

describe('the boot', () => {
  const one = { usages: rowsAt(0), bootedAt: '2026-05-01T08:00:00Z' }
  const other = { usages: rowsAt(9), bootedAt: '2026-05-01T12:00:00Z' }
  test.each([
    ['another time', one, other, ['REBOOT']],
    ['another time of the same boot, whatever the clock says', { ...one, bootId: 7 }, { ...other, bootId: 7 }, []],
    ['another boot at the same time', { ...one, bootId: 7 }, { ...one, usages: rowsAt(9), bootId: 8 }, ['REBOOT']],
    ['an id on one side: the time tells', { ...one, bootId: 7 }, other, ['REBOOT']],
    ['counters went down', { usages: rowsAt(99) }, { usages: rowsAt(9) }, ['REBOOT']],
    [
      'counters went down within one boot: a checkpoint',
      { usages: rowsAt(0).map((row) => doubled(row)), bootId: 7 },
      { usages: rowsAt(9), bootId: 7 },
      ['SET_BACK'],
    ],
  ])('%s', (_, before, after, expected) => {
    const codes = codesOf(dump('before', before), dump('after', after))
    const of = codes.filter((code) => ['REBOOT', 'SET_BACK', 'SWAPPED'].includes(code))
    expect(of.map((code) => (code === 'SWAPPED' ? 'REBOOT' : code))).toEqual(expected)
  })
})

/** A row of a machine that ran far longer. */
const doubled = (row: unknown): unknown =>
  Array.isArray(row) ? row.map((value) => (typeof value === 'number' ? value * 50 : value)) : row

describe('memory that is no pool', () => {
  const GIB = 2 ** 30
  const at = (work: number, commit: number, pool: number) => ({
    usages: rowsAt(work),
    commit,
    pools: { nonpaged: pool, paged: pool },
  })
  test.each([
    ['grew by more than programs take', at(0, 2 * GIB, 1000), at(9, 3 * GIB, 1000), true],
    ['grew with the pool', at(0, 2 * GIB, 1000), at(9, 3 * GIB, GIB / 2), false],
    ['grew by little', at(0, 2 * GIB, 1000), at(9, 2 * GIB + 2 ** 20, 1000), false],
    ['is not known', { usages: rowsAt(0) }, at(9, 3 * GIB, 1000), false],
  ])('%s', (_, before, after, noted) => {
    expect(codesOf(dump('before', before), dump('after', after)).includes('COMMIT_GREW')).toBe(noted)
  })
})

test.each([
  [{ seconds: 60, calm: false }, true],
  [{ seconds: 6, calm: true }, false],
])('a machine at rest, %j', (settle, noted) => {
  const dumps = [dump('before', { usages: rowsAt(0) }), dump('after', { usages: rowsAt(9) })]
  expect(codesOf(...dumps, dump('settled', { usages: rowsAt(10), settle })).includes('NOT_CALM')).toBe(noted)
})

describe('Driver Verifier’s counts', () => {
  const drivers = (...rows: readonly unknown[]) => ({ verifier: { level: 9, drivers: rows } })
  const findingsOf = (...dumps: readonly Dump[]) => analyze(dumps, defaultPolicy).findings.map(({ cause }) => cause)

  test('of a driver that was unloaded and left something are a leak', () => {
    const left = drivers(['Mine.sys', 1, 1, 3, 192, 0, 0])
    const dumps = [dump('before', { usages: rowsAt(0) }), dump('after', { usages: rowsAt(9), ...left })]
    expect(findingsOf(...dumps)).toContain('driver mine.sys')
  })

  test('are compared from the first snapshot of the series, in the order of the stages', () => {
    const loaded = (blocks: number) => drivers(['Mine.sys', 1, 0, blocks, 64 * blocks, 0, 0])
    // Files come in the order of their names: `after` before `before` and `warm`.
    const steady = [
      dump('after', { usages: rowsAt(9), ...loaded(40) }),
      dump('before', { usages: rowsAt(0), ...drivers() }),
      dump('warm', { usages: rowsAt(1), ...loaded(40) }),
    ]
    expect(findingsOf(...steady)).toEqual([])
    const [, ...rest] = steady
    expect(findingsOf(dump('after', { usages: rowsAt(9), ...loaded(90) }), ...rest)).toEqual(['driver mine.sys'])
  })
})

test('stage warm starts the series: what a driver took for good while it warmed up is no growth', () => {
  const dumps = [
    dump('before', { usages: rowsAt(0) }),
    dump('warm', { usages: rowsAt(1, 500) }),
    dump('after', { usages: rowsAt(9, 500) }),
  ]
  expect(analyze(dumps, { ...defaultPolicy, iterations: 1000 }).verdict).toBe('clean')
})

const everyField = {
  takenAt: '2026-05-01T08:00:00.123Z',
  bootedAt: '2026-05-01T07:00:00Z',
  bootId: 42,
  computer: 'WIN11',
  osBuild: '10.0.26100.2314',
  architecture: 'arm64',
  pointerBits: 64,
  verifier: { level: 9, ruleClasses: [7, 1], drivers: [['a.sys', 1, 0, 2, 128, 0, 0]] },
  stage: 'control-1',
  iteration: 300,
  liveProcesses: 200,
  liveThreads: 2000,
  handles: 90_000,
  commit: 2 ** 33,
  objects: [['Process', 210, 950]],
  pools: { nonpaged: 1, paged: 2 },
  settle: { seconds: 12, calm: true },
  elevated: true,
  capture: '1',
  missing: ['boot id: only on Windows'],
}

test('every field is read, written again, and as the schema describes it', () => {
  const given = json({ ...everyField, usages: rowsAt(0) })
  const { snapshots, problems } = parse('a.json', given)
  expect(problems).toEqual([])
  const [snapshot] = snapshots
  if (snapshot === undefined) throw new Error('no snapshot')
  expect(snapshot.capture).toEqual(everyField)
  const written: unknown = JSON.parse(renderSnapshotJson(snapshot))
  const schema: object = JSON.parse(readFileSync(new URL('../../docs/snapshot.schema.json', import.meta.url), 'utf8'))
  const validate = new Ajv2020({ strict: false }).compile(schema)
  expect(validate(written) ? [] : validate.errors).toEqual([])
})

test.each([
  ['bootId', -1],
  ['objects', [['Process', 210]]],
  ['objects', Array.from({ length: 3000 }, () => ['x', 1, 1])],
  ['verifier', { level: 9, drivers: [['a.sys', 1]] }],
  ['verifier', { drivers: [] }],
  ['settle', { calm: 'yes', seconds: 1 }],
  ['missing', [1]],
  ['commit', 'much'],
])('a field of a wrong form is left out and told: %s', (name, value) => {
  const { snapshots, problems } = parse('a.json', json({ [name]: value, usages: rowsAt(0) }))
  expect(problems.map(({ code }) => code)).toEqual(['SNAPSHOT_INVALID'])
  expect(snapshots[0]?.capture).toEqual({})
})
