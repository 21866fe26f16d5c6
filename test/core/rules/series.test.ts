import { describe, expect, test } from 'vitest'
import { assess, explain } from '../../../src/core/assess.ts'
import type { BaselineRun } from '../../../src/core/baseline.ts'
import { readBaselines } from '../../../src/core/baseline.ts'
import { compare } from '../../../src/core/compare.ts'
import { diff } from '../../../src/core/diff.ts'
import type { Finding } from '../../../src/core/finding.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import { pointNames } from '../../../src/core/points.ts'
import { defaultPolicy, type Policy } from '../../../src/core/policy.ts'
import { printTag, type Snapshot, toTag, usageKey } from '../../../src/core/pool.ts'
import { type Lock, lockOf } from '../../../src/core/rules/iteration-lock.ts'
import type { Evidence } from '../../../src/core/rules/rule.ts'
import { shapeOf } from '../../../src/core/rules/shape.ts'
import { dispersionOf, lineBits } from '../../../src/core/rules/steps.ts'
import { snapshot } from '../../snapshot.ts'
import { type RowSpec, seriesOf } from './said.ts'

interface Given {
  readonly policy?: Partial<Policy>
  readonly baseline?: readonly BaselineRun[]
  readonly settled?: Snapshot | null
}

const judge = (series: readonly Snapshot[], { policy = {}, baseline = [], settled = null }: Given = {}): string[] => {
  const [before = null, after] = [series[0], series.at(-1)]
  if (after === undefined) throw new Error('no snapshot')
  const drivers = { before: null, after: null }
  const whole = { ...defaultPolicy, ...policy }
  const leg = { name: '', snapshots: series.length, before, after, series, settled, control: null, drivers }
  const { growths, times } = compare(leg, whole.iterations)
  const totals = { nonpaged: { before: 0, after: 0, growth: 0 }, paged: { before: 0, after: 0, growth: 0 } }
  return assess({ name: '', growths, totals, drivers, times, baseline }, whole).map(toText)
}

const toText = ({ severity, rows, evidence }: Finding): string =>
  `${severity} ${rows.map(({ growth }) => printTag(growth.tag)).join('+')} by ${evidence.map(({ rule }) => rule).join(',')}`

const line = (from: number, each: number, count = 21): number[] =>
  Array.from({ length: count }, (_, index) => from + each * index)
/** Comes and goes by `by`, and ends where it began. */
const wobble = (from: number, by: number, count = 21): number[] =>
  Array.from({ length: count }, (_, index) => from + (index % 2 === 0 ? 0 : by))

describe('shape of few snapshots', () => {
  test.each<[string, readonly number[], string]>([
    ['six on a line', [0, 100, 200, 300, 400, 500], 'evenly'],
    ['six of which one fell back', [0, 100, 200, 300, 250, 500], 'unclear'],
    ['five on a line', [0, 100, 200, 300, 400], 'evenly'],
    ['four: too few', [0, 100, 200, 300], 'unclear'],
  ])('%s', (_, values, expected) => {
    expect(shapeOf(values, [...values.keys()])).toBe(expected)
  })
})

describe('shape', () => {
  const times = line(0, 50)
  test.each([
    ['a straight line', line(100, 50), 'evenly'],
    [
      'a line with allocations in flight',
      line(100, 50).map((value, index) => value + ([0, 9, -7, 4][index % 4] ?? 0)),
      'evenly',
    ],
    ['warm-up, then flat', line(100, 50).map((value) => Math.min(value, 300)), 'flat'],
    ['one jump', line(0, 0).map((_, index) => (index < 12 ? 100 : 900)), 'jump'],
    [
      'bursts',
      [0, 0, 0, 5, 5, 5, 400, 400, 420, 420, 420, 900, 900, 905, 905, 1300, 1300, 1310, 1310, 1310, 1320],
      'unclear',
    ],
    ['what fills up, ever slower', line(0, 1).map((index) => Math.round(1000 * (1 - 0.82 ** index))), 'slowing'],
  ] as const)('%s is %s', (_, values, expected) => {
    expect(shapeOf(values, times)).toBe(expected)
  })
})

/** Normal, of standard deviation one: drawn once. */
const NOISE = [
  ...[0.3, -1.2, 0.8, 1.9, -0.4, -0.9, 0.1, 1.1, -1.6, 0.6, 0.2, -0.7, 1.4, -0.2, -1.1, 0.9, 0.4, -0.5, 1.2, -1.4, 0],
]

describe('steps', () => {
  const times = line(0, 50)
  const between = (low: number, high: number) => (value: number | null) =>
    value !== null && value >= low && value < high
  test.each<[string, readonly number[], number, ReturnType<typeof between>]>([
    ['one in each iteration', line(100, 50), 0, between(0, 0.01)],
    [
      'one in each iteration, among blocks in flight',
      line(100, 50).map((value, index) => value + ([0, 4, -3, 2][index % 4] ?? 0)),
      20,
      between(0.01, 0.3),
    ],
    [
      'by chance',
      [0, 52, 97, 155, 198, 260, 301, 344, 402, 449, 507, 551, 590, 655, 703, 748, 806, 844, 901, 958, 1002],
      0,
      between(0.3, 3),
    ],
    ['in bursts', line(0, 0).map((_, index) => 200 * Math.floor(index / 4)), 0, between(3, 1e9)],
    [
      'flat after warm-up',
      line(100, 50).map((value) => Math.min(value, 300)),
      0,
      (value) => value === Number.POSITIVE_INFINITY,
    ],
  ])('%s', (_, values, inFlight, isRight) => {
    const dispersion = dispersionOf(values, times, inFlight)
    expect([dispersion, isRight(dispersion)]).toEqual([dispersion, true])
  })

  const byChance = [
    ...[0, 52, 97, 155, 198, 260, 301, 344, 402, 449, 507, 551, 590, 655, 703, 748, 806, 844, 901, 958, 1002],
  ]
  test.each<[string, readonly number[], boolean]>([
    ['one in each iteration', line(100, 50), true],
    [
      'one in each iteration, among blocks in flight',
      line(100, 50).map((value, index) => value + ([0, 4, -3, 2][index % 4] ?? 0)),
      true,
    ],
    ['one in ten iterations', line(100, 5), true],
    ['three in the whole test: too few', line(0, 0.15).map(Math.floor), false],
    ['by chance, twice as far', byChance.map((value, index) => 2 * value - 50 * index), false],
    ['in bursts', line(0, 0).map((_, index) => 200 * Math.floor(index / 4)), false],
    ['flat after warm-up', line(100, 50).map((value) => Math.min(value, 300)), false],
    ['no growth at all', line(100, 0), false],
  ])('%s: returns to a line as chance would not: %s', (_, values, expected) => {
    expect(lineBits(values, times) >= 3).toBe(expected)
  })

  test('noise beside the line hides it only where it is larger than what chance would add', () => {
    const among = (noise: number) => line(100, 50).map((value, at) => value + Math.round(noise * (NOISE[at] ?? 0)))
    expect([0, 3, 30].map((noise) => lineBits(among(noise), times) >= 3)).toEqual([true, true, false])
  })

  test('too few snapshots have no scatter', () => {
    expect(dispersionOf([0, 1, 2, 3], [0, 1, 2, 3], 0)).toBeNull()
  })

  test('snapshots that lie unevenly are held against their share of the time', () => {
    expect(dispersionOf([0, 100, 410, 500, 600, 700, 1000], [0, 100, 410, 500, 600, 700, 1000], 0)).toBe(0)
  })
})

describe('iteration-lock', () => {
  const growth = (count: number) => {
    const [row] = compare({
      name: '',
      snapshots: 2,
      before: snapshot('Drsd paged 10 0 640'),
      after: snapshot(`Drsd paged ${10 + count} 0 640`),
      series: [],
      settled: null,
      control: null,
      drivers: { before: null, after: null },
    }).growths
    if (row === undefined) throw new Error('no row')
    return row
  }
  const told = (lock: Lock | null): string =>
    lock === null
      ? 'none'
      : `${lock.odd ? 'odd ' : ''}${lock.each} per ${lock.every} off by ${lock.distance}, p ${lock.p.toFixed(3)}`
  test.each([
    [1000, 1000, '1 per 1 off by 0, p 0.001'],
    [1003, 1000, '1 per 1 off by 3, p 0.007'],
    [100, 1000, '1 per 10 off by 0, p 0.010'],
    [500, 1000, '1 per 2 off by 0, p 0.002'],
    [3000, 1000, '3 per 1 off by 0, p 0.001'],
    [17, 178, '1 per 10 off by 0, p 0.056'],
    [7000, 1000, 'odd 7 per 1 off by 0, p 0.001'],
    [1400, 1000, 'odd 7 per 5 off by 0, p 0.015'],
    [37, 1000, 'none'],
    [96_000, 1000, 'none'],
  ])('growth of %i in %i iterations: %s', (count, iterations, expected) => {
    expect(told(lockOf(growth(count), iterations))).toBe(expected)
  })

  /** The line of the card that `Zzzz` gets, which keeps one block per iteration, beside rows that keep `each`. */
  const lineBeside = (keepers: number, { each = 2, freed = 0 } = {}): string | undefined => {
    const rows = (done: number): string =>
      Array.from({ length: keepers }, (_, row) => `Ke${row}x paged ${50 + done * each} 0 ${done * 64 + 3200}`)
        .concat(`Zzzz paged ${500 + done + freed * done} ${100 + freed * done} ${done * 64 + 25600}`)
        .join('\n')
    const growths = diff(snapshot(rows(0)), snapshot(rows(1000)))
    const totals = { nonpaged: { before: 0, after: 0, growth: 0 }, paged: { before: 0, after: 0, growth: 0 } }
    const observed = { name: '', growths, totals, drivers: { before: null, after: null } }
    const asked = { policy: { ...defaultPolicy, iterations: 1000 }, tags: ['Zzzz'] }
    return explain(observed, asked)[0]?.evidence.find(({ rule }) => rule === 'iteration-lock')?.bin
  }

  test('a row among four others that keep a whole number and free nothing is how the machine works', () => {
    expect(lineBeside(3)).toBe('lockExact')
    expect(lineBeside(4)).toBe('lockShared')
  })

  test('rows in step are parts of one leak, and no crowd', () => {
    expect(lineBeside(6, { each: 1 })).toBe('lockExact')
  })

  test('a row that frees is none of these', () => {
    expect(lineBeside(6, { freed: 1 })).toBe('lockExact')
  })

  test('without iterations there is none', () => {
    expect(lockOf(growth(1000), null)).toBeNull()
  })
})

/** Lines of the card that a row of a series is given. */
const binsOf = (series: readonly Snapshot[], tag: string): readonly string[] =>
  evidenceOf(series, tag).flatMap(({ bin }) => bin ?? [])

const evidenceOf = (series: readonly Snapshot[], tag: string): readonly Evidence[] => {
  const [before = null, after] = [series[0], series.at(-1)]
  if (after === undefined) throw new Error('no snapshot')
  const drivers = { before: null, after: null }
  const leg = { name: '', snapshots: series.length, before, after, series, settled: null, control: null, drivers }
  const { growths, times } = compare(leg, 1000)
  const totals = { nonpaged: { before: 0, after: 0, growth: 0 }, paged: { before: 0, after: 0, growth: 0 } }
  // Every line is worth a point, so that none is left out.
  const points = Object.fromEntries(pointNames.map((name) => [name, 1]))
  const policy = { ...defaultPolicy, iterations: 1000, points }
  const [found] = explain({ name: '', growths, totals, drivers, times }, { policy, tags: [tag] })
  return found?.evidence ?? []
}

describe('rows of a run that are alike', () => {
  const beside = (count: number, values: (index: number) => readonly number[], freed = 0) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`Ab${index} `.slice(0, 4), { values: values(index), freed }]),
    )
  const mine = { Zzzz: { values: line(100, 50) } }
  const steady = (index: number) => line(100, 57 + 4 * index)
  test.each<[string, ReturnType<typeof beside>, string, boolean]>([
    ['alone', {}, 'alikeFew', true],
    ['beside three that grow as it does', beside(3, steady), 'alikeFew', true],
    ['beside four', beside(4, steady), 'alikeSome', true],
    ['beside thirteen', beside(13, steady), 'alikeMany', true],
    ['not beside those that free', beside(13, steady, 9000), 'alikeFew', true],
    [
      'not beside those that jump',
      beside(13, (index) => line(100, 0).map((v, at) => v + (at > 9 ? 99 + index : 0))),
      'alikeFew',
      true,
    ],
    ['not beside those in step, which are parts of one leak', beside(6, () => line(300, 50)), 'alikeFew', true],
  ])('%s', (_, others, bin, expected) => {
    expect(binsOf(seriesOf({ ...mine, ...others }), 'Zzzz').includes(bin)).toBe(expected)
  })

  test.each([
    [0, 'Zzzz grows through the whole test and is never freed; no other row does'],
    [1, 'Zzzz grows through the whole test and is never freed; 1 other row does'],
    [3, 'Zzzz grows through the whole test and is never freed; 3 other rows do'],
  ])('beside %i: says so in words', (count, expected) => {
    const evidence = evidenceOf(seriesOf({ ...mine, ...beside(count, steady) }), 'Zzzz')
    expect(evidence.flatMap(({ rule, text }) => (rule === 'alike' ? [toPlain(text)] : []))).toEqual([expected])
  })

  test('caches are held against caches, and an unknown tag against unknown ones', () => {
    // Names that the knowledge knows as caches.
    const tags = ['MmSt', 'NtFs', 'CM16', 'CcSc', 'EtwB', 'FMsl']
    const caches = Object.fromEntries(tags.map((tag, index) => [tag, { values: steady(index) }]))
    const of = (tag: string) => binsOf(seriesOf({ ...mine, ...caches }), tag).filter((bin) => bin.startsWith('alike'))
    expect([of('Zzzz'), of('MmSt')]).toEqual([['alikeFew'], ['alikeCaches']])
  })

  test('a row that frees is not asked', () => {
    const bins = binsOf(seriesOf({ Zzzz: { values: line(100, 50), freed: 400 } }), 'Zzzz')
    expect(bins.filter((bin) => /^alike/.test(bin))).toEqual([])
  })
})

describe('objects along a straight line through a series', () => {
  const irps = (values: readonly number[]) =>
    judge(seriesOf({ 'Irp ': { values, freed: 9000 } }), { policy: { iterations: 1000 } })
  const near = line(600, 0).map((value, index) => value + Math.round(49.25 * index) + ([0, 4, -3, 2][index % 4] ?? 0))
  test('what a documented function hands out is a suspect, however much of it comes and goes', () => {
    expect(irps(near)[0]).toMatch(/^suspect Irp {2}by unexplained-growth/)
  })
  test.each([
    ['fewer than 100', line(600, 4)],
    ['while the test warms up', line(600, 250).map((value) => Math.min(value, 1600))],
  ])('not: %s', (_, values) => {
    expect(irps(values).join()).not.toContain('unexplained-growth')
  })
})

describe('a series without a baseline', () => {
  const policy = { iterations: 1000 }
  test.each<[string, Readonly<Record<string, RowSpec>>, string[]]>([
    [
      'not to gate: a lone foreign tag that stays once per iteration, evenly, and is never freed',
      { Zzzz: { values: line(100, 50) } },
      ['suspect Zzzz by iteration-lock,shape,trend'],
    ],
    [
      'not to gate: the same, freed as it goes: no cache grows by a whole number along a straight line',
      { Zzzz: { values: line(100, 50), freed: 400 } },
      ['suspect Zzzz by iteration-lock,shape,trend'],
    ],
    [
      'not: as much, freed as it goes, in bursts',
      { Zzzz: { values: line(0, 0).map((_, index) => 100 + 200 * Math.floor(index / 4) + (index % 4)), freed: 400 } },
      [],
    ],
    [
      'not: it fills while the test warms up',
      { Zzzz: { values: line(100, 250).map((value) => Math.min(value, 1100)) } },
      [],
    ],
    [
      'not: it fills, to a whole number per iteration, and stays flat',
      { Zzzz: { values: line(100, 500).map((value) => Math.min(value, 2000 / 2 + 100)) } },
      [],
    ],
    ['not: one jump', { Zzzz: { values: line(0, 0).map((_, index) => (index < 12 ? 100 : 1100)) } }, []],
    ['not: it comes and goes', { Zzzz: { values: wobble(100, 60), freed: 400 } }, []],
    [
      'not to gate: bytes alone, a whole number of blocks each time',
      { Zzzz: { values: line(40, 0), size: line(64, 80) } },
      ['suspect Zzzz by bytes-only,bytes-lock,bytes-shape'],
    ],
    [
      'not to gate: bytes alone, half a block each time, which is no block of 64-bit Windows',
      { Zzzz: { values: line(40, 0), size: line(64, 10) } },
      ['suspect Zzzz by bytes-only,bytes-shape'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(judge(seriesOf(rows), { policy })).toEqual(expected)
  })
})

describe('settled', () => {
  const rows = { Zzzz: { values: line(100, 50) } }
  const rested = (left: number): Snapshot => snapshot(`Zzzz paged 9000 ${9000 - left} 640`)
  test('given back after the test: work in progress, not a leak', () => {
    expect(judge(seriesOf(rows), { policy: { iterations: 1000 }, settled: rested(150) })).toEqual([])
  })
  test('nothing given back speaks for one', () => {
    expect(judge(seriesOf(rows), { policy: { iterations: 1000 }, settled: rested(1100) })[0]).toContain('settled')
  })
})

describe('a baseline', () => {
  const run = (rows: Readonly<Record<string, number>>, iterations = 1000): BaselineRun => ({
    source: 'report.json',
    iterations,
    rows: new Map(
      Object.entries(rows).map(([tag, count]) => [
        usageKey({ tag: toTag(tag), pool: 'paged' }),
        { count, bytes: count * 64, after: null },
      ]),
    ),
  })
  const ends = (rows: Readonly<Record<string, [number, number]>>) =>
    seriesOf(Object.fromEntries(Object.entries(rows).map(([tag, values]) => [tag, { values, freed: 500 }])))
  const policy = { iterations: 1000 }

  test.each<[string, Record<string, [number, number]>, readonly BaselineRun[], string[]]>([
    [
      'growth that the base branch does not show, one per iteration',
      { Zzzz: [100, 1100] },
      [run({ Zzzz: 0 })],
      ['leak Zzzz by iteration-lock,reference,excess'],
    ],
    ['not: the base branch grows it as much', { Zzzz: [100, 1100] }, [run({ Zzzz: 990 })], []],
    ['not: the base branch grows half of it', { Zzzz: [100, 1100] }, [run({ Zzzz: 500 })], []],
    ['not: the base branch ran a tenth of the iterations', { Zzzz: [100, 1100] }, [run({ Zzzz: 100 }, 100)], []],
    ['not: no tag at all in a run of nothing', { Zzzz: [100, 100] }, [run({})], []],
  ])('%s', (_, rows, baseline, expected) => {
    expect(judge(ends(rows), { policy, baseline })).toEqual(expected)
  })

  test('a change that makes the test do twice the work doubles what many rows do, and is no leak', () => {
    const tags = ['Aaaa', 'Bbbb', 'Cccc', 'Dddd', 'Eeee', 'Ffff', 'Gggg']
    const rows = Object.fromEntries(
      tags.map((tag, index): [string, [number, number]] => [tag, [100, 100 + 740 * (index + 1)]]),
    )
    const base = Object.fromEntries(tags.map((tag, index) => [tag, 370 * (index + 1)]))
    expect(judge(ends(rows), { policy, baseline: [run(base)] })).toEqual([])
  })

  test('a driver tag that grew is a leak whatever the baseline shows', () => {
    const found = judge(ends({ Drsd: [100, 1100] }), {
      policy: { ...policy, driverTags: ['Drsd'] },
      baseline: [run({ Drsd: 1000 })],
    })
    expect(found[0]).toMatch(/^leak Drsd by driver-tag-growth/)
  })

  test('is read from a report, by leg; one that cannot be read is a note', () => {
    const report = {
      schemaVersion: 1,
      legs: [{ name: 'x64', iterations: 500 }],
      usage: [
        {
          leg: 'x64',
          rows: [
            ['Io  ', 'n', [10, 4, 640], [30, 4, 1920]],
            ['a\\xff  ', 'p', null, [7, 448]],
          ],
        },
      ],
    }
    const bytes = (value: unknown) => Buffer.from(JSON.stringify(value))
    const { runsOf, problems } = readBaselines([
      { name: 'a.json', bytes: bytes(report) },
      { name: 'b.json', bytes: bytes({ schemaVersion: 2 }) },
      { name: 'c.json', bytes: Buffer.from('{') },
    ])
    expect(runsOf('x64', true).map(({ iterations, rows }) => ({ iterations, rows: [...rows] }))).toEqual([
      {
        iterations: 500,
        rows: [
          ['Io  N', { count: 20, bytes: 1280, after: [30, 4, 1920] }],
          ['a\xff  P', { count: 7, bytes: 448, after: [7, 448] }],
        ],
      },
    ])
    expect(problems.map(({ code, source }) => `${code} ${source}`)).toEqual([
      'BASELINE_UNREADABLE b.json',
      'BASELINE_UNREADABLE c.json',
    ])
  })
})

test('of many unrelated foreign tags that grow alike, three are shown: the rest says nothing more', () => {
  const rows = Object.fromEntries([1, 2, 3, 5, 7].map((each) => [`Zz${each} `, { values: line(100, 50 * each) }]))
  const found = judge(seriesOf(rows), { policy: { iterations: 1000 } })
  expect(found).toHaveLength(3)
  for (const one of found) expect(one).toMatch(/^suspect /)
})
