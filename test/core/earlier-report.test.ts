import { describe, expect, test } from 'vitest'
import { type EarlierReport, readBaselines } from '../../src/core/baseline.ts'
import { diff } from '../../src/core/diff.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { toTag, usageKey } from '../../src/core/pool.ts'
import { fittingRuns } from '../../src/core/unfit-baseline.ts'
import { snapshot } from '../snapshot.ts'

/* What is read of an earlier report.json, field by field, and whether a leg may be held against it. */

const report = (value: unknown, changes: Partial<EarlierReport> = {}): EarlierReport => ({
  name: 'report.json',
  bytes: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
  ...changes,
})

/** A report of one leg without a name, with these rows. */
const reportOf = (rows: unknown, usage: object = {}, leg: object = {}, more: object = {}): EarlierReport =>
  report({
    schemaVersion: 1,
    legs: [{ name: '', verdict: 'clean', iterations: 1000, ...leg }],
    usage: [{ leg: '', counters: { before: 'cumulative', after: 'cumulative' }, rows, ...usage }],
    ...more,
  })
const runsOf = (file: EarlierReport, leg = '') => readBaselines([file]).runsOf(leg, true)
const PROC = ['Proc', 'n', [100, 40, 640], [190, 60, 1640]]

describe('a row of an earlier report', () => {
  const key = (tag: string, pool: 'paged' | 'nonpaged') => usageKey({ tag: toTag(tag), pool })
  test.each<[string, unknown, readonly unknown[]]>([
    [
      'allocations, frees and bytes',
      PROC,
      [[key('Proc', 'nonpaged'), { count: 70, bytes: 1000, after: [190, 60, 1640] }]],
    ],
    [
      'what is outstanding, and bytes',
      ['Key ', 'p', [60, 640], [70, 1640]],
      [[key('Key ', 'paged'), { count: 10, bytes: 1000, after: [70, 1640] }]],
    ],
    [
      'none before',
      ['Proc', 'n', null, [190, 60, 1640]],
      [[key('Proc', 'nonpaged'), { count: 130, bytes: 1640, after: [190, 60, 1640] }]],
    ],
    [
      'none after',
      ['Proc', 'n', [100, 40, 640], null],
      [[key('Proc', 'nonpaged'), { count: -60, bytes: -640, after: null }]],
    ],
    [
      'bytes alone',
      ['Proc', 'n', [640], [1640]],
      [[key('Proc', 'nonpaged'), { count: null, bytes: null, after: [1640] }]],
    ],
    [
      'not known before',
      ['Proc', 'n', 'unknown', [190, 60, 1640]],
      [[key('Proc', 'nonpaged'), { count: null, bytes: null, after: [190, 60, 1640] }]],
    ],
    [
      'not known after',
      ['Proc', 'n', [100, 40, 640], ['190', 60, 1640]],
      [[key('Proc', 'nonpaged'), { count: null, bytes: null, after: null }]],
    ],
    [
      'counters that wrapped at 2^32',
      ['Proc', 'n', [100, 40, 640], [30, 4_294_967_290, 1640]],
      [[key('Proc', 'nonpaged'), { count: -24, bytes: 1000, after: [30, 4_294_967_290, 1640] }]],
    ],
    [
      'a tag with a byte that does not print',
      ['A\\x01bc', 'p', null, [5, 9]],
      [[key('A\x01bc', 'paged'), { count: 5, bytes: 9, after: [5, 9] }]],
    ],
    ['no row', 'Proc', []],
    ['a row without a tag', [7, 'n', [1, 2, 3], [1, 2, 3]], []],
  ])('%s', (_, row, expected) => {
    expect([...(runsOf(reportOf([row]))[0]?.rows ?? [])]).toEqual(expected)
  })
})

describe('a run of an earlier report', () => {
  test.each<[string, unknown, number | null]>([
    ['as it says', 250, 250],
    ['none', 0, null],
    ['negative', -5, null],
    ['words', '250', null],
    ['not said', null, null],
  ])('its iterations: %s', (_, iterations, expected) => {
    expect(runsOf(reportOf([PROC], {}, { iterations }))[0]?.iterations).toBe(expected)
  })

  test('names its file, and the workflow run where one left it', () => {
    const [run] = runsOf(reportOf([PROC]))
    expect(Object.keys(run ?? {}).sort()).toEqual(['iterations', 'rows', 'source'])
    const origin = { run: 7, commit: 'abc' }
    const [downloaded] = runsOf({ ...reportOf([PROC]), origin })
    expect([downloaded?.source, downloaded?.origin]).toEqual(['report.json', origin])
  })

  test.each<[string, EarlierReport, number]>([
    ['is one', reportOf([PROC]), 1],
    [
      'not of one dump, whose rows are all that is held since boot',
      reportOf([PROC], { counters: { before: null } }),
      0,
    ],
    ['of counters that are not said', reportOf([PROC], { counters: 'none' }), 1],
    ['not of a leg that was inconclusive', reportOf([PROC], {}, { verdict: 'inconclusive' }), 0],
    ['of a leg that leaked', reportOf([PROC], {}, { verdict: 'leak' }), 1],
    ['of a leg that the report does not list', reportOf([PROC], {}, { name: 'other' }), 1],
    ['of a leg without a name', reportOf([PROC], { leg: undefined }), 1],
  ])('%s', (_, file, expected) => {
    expect(runsOf(file)).toHaveLength(expected)
  })

  test('without rows has none', () => {
    expect([...(runsOf(reportOf('many'))[0]?.rows ?? [['?']])]).toEqual([])
  })

  test.each<[string, string, boolean, readonly string[], string]>([
    ['its own', 'b', false, ['a', 'b'], 'b'],
    ['the only one there, which has no name', 'a', true, [''], ''],
    ['the only one there, where this one has no name', '', true, ['a'], 'a'],
    ['not one of another name', 'b', true, ['a'], '-'],
    ['not where there are several', '', true, ['a', 'b'], '-'],
    ['not where this run has several', '', false, ['a'], '-'],
    ['not where there is none', 'a', true, [], '-'],
  ])('a leg is held against %s', (_, leg, isOnly, legs, expected) => {
    const usage = legs.map((name, place) => ({ leg: name, counters: {}, rows: [['Proc', 'n', null, [place, 1]]] }))
    const file = report({ schemaVersion: 1, legs: [], usage })
    const found = readBaselines([file]).runsOf(leg, isOnly)
    const names = found.map(({ rows }) => legs[[...rows.values()][0]?.count ?? -1])
    expect(names.length === 0 ? '-' : names.join()).toBe(expected)
  })
})

describe('earlier reports', () => {
  const unreadable: readonly (readonly [string, EarlierReport])[] = [
    ['no JSON', report('{')],
    ['no object', report('[]')],
    ['null', report('null')],
    ['another version', report({ schemaVersion: 2, legs: [], usage: [] })],
    ['without usage', report({ schemaVersion: 1, legs: [] })],
    ['without legs', report({ schemaVersion: 1, usage: [] })],
  ]
  test.each(unreadable)('that cannot be read are missing evidence: %s', (_, file) => {
    const { reports, legs, problems, runsOf: runs } = readBaselines([{ ...file, name: 'old.json' }])
    expect(problems.map(({ code, source }) => `${code} ${source}`)).toEqual(['BASELINE_UNREADABLE old.json'])
    expect([reports, legs, runs('', true)]).toEqual([0, [], []])
  })

  test('name the legs of the first that can be read, which is the latest', () => {
    const named = (...legs: readonly string[]) =>
      report({ schemaVersion: 1, legs: [], usage: legs.map((leg) => ({ leg, counters: {}, rows: [] })) })
    const { reports, legs, problems } = readBaselines([report('{'), named('a', 'b'), named('c')])
    expect([reports, legs, problems.length]).toEqual([2, ['a', 'b'], 1])
  })
})

describe('a run that a leg cannot be held against', () => {
  const machine = (rows: number, from = 0) =>
    Array.from({ length: rows }, (_, row) => `T${100 + from + row} paged ${500 + row} ${row} 640`).join('\n')
  const growths = (rows: number) => diff(snapshot(machine(rows)), snapshot(machine(rows)))
  const countsOf = {
    all: ({ allocs, frees, bytes }: Counts) => [allocs, frees, bytes],
    outstanding: ({ allocs, frees, bytes }: Counts) => [allocs - frees, bytes],
    bytes: ({ bytes }: Counts) => [bytes],
    none: () => [],
  }
  interface Counts {
    readonly allocs: number
    readonly frees: number
    readonly bytes: number
  }
  /** A run that shows these rows, each count off by so much. */
  const runOf = (rows: number, counts: keyof typeof countsOf, off = 0, from = 0) => ({
    source: 'old.json',
    iterations: null,
    rows: new Map(
      snapshot(machine(rows, from)).usages.map((row) => [
        usageKey(row),
        { count: 0, bytes: 0, after: countsOf[counts](row).map((count) => count + off) },
      ]),
    ),
  })
  const told = (rows: number, run: ReturnType<typeof runOf>) => {
    const { runs, problems } = fittingRuns('x64', growths(rows), [run])
    expect(runs).toEqual(problems.length === 0 ? [run] : [])
    return problems.map(({ code, source, leg, detail }) => `${code} ${source} ${leg} ${toPlain(detail)}`).join()
  }
  const same = 'BASELINE_UNFIT old.json x64 of these very dumps'

  test.each<[string, () => string, string]>([
    ['these very dumps', () => told(3, runOf(3, 'all')), same],
    ['these very dumps, by what is outstanding', () => told(3, runOf(3, 'outstanding')), same],
    ['these very dumps, by their bytes', () => told(3, runOf(3, 'bytes')), same],
    ['dumps of no counts at all', () => told(3, runOf(3, 'none')), ''],
    ['other counts of the same rows', () => told(3, runOf(3, 'all', 1)), ''],
    ['fewer rows, each as it is here', () => told(3, runOf(2, 'all')), ''],
    ['more rows, each as it is here', () => told(3, runOf(4, 'all')), same],
    ['half of a hundred rows', () => told(100, runOf(50, 'all', 1)), ''],
    ['less than half', () => told(100, runOf(49, 'all', 1)), 'BASELINE_UNFIT old.json x64 49 of 100 rows are in it'],
    [
      'none of a hundred rows',
      () => told(100, runOf(100, 'all', 1, 200)),
      'BASELINE_UNFIT old.json x64 0 of 100 rows are in it',
    ],
    ['none of 99 rows, which are no whole machine', () => told(99, runOf(99, 'all', 1, 200)), ''],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })

  test('rows that the later dump does not know are not asked', () => {
    const before = snapshot(machine(3))
    const after = snapshot(machine(2), { coverage: { kind: 'partial' } })
    const { problems } = fittingRuns('x64', diff(before, after), [runOf(2, 'all')])
    expect(problems.map(({ detail }) => toPlain(detail))).toEqual(['of these very dumps'])
  })
})
