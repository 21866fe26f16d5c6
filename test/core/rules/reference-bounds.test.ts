import { describe, expect, test } from 'vitest'
import type { BaselineRun } from '../../../src/core/baseline.ts'
import type { Growth } from '../../../src/core/diff.ts'
import type { Snapshot } from '../../../src/core/pool.ts'
import type { ControlRun } from '../../../src/core/rules/rule.ts'
import { snapshot } from '../../snapshot.ts'
import { type Given, rowsOf, said } from './said.ts'

/*
 * What the rules make of another run, on either side of each of their bounds: excess, crowd, company, and who grew in step.
 * Each row is named by its tag, with how many blocks it grew by from 100; nothing of it is freed unless said.
 */

type Grown = Readonly<Record<string, number>>

const dumpOf = (rows: Grown, freed = 0): Snapshot =>
  snapshot(
    Object.entries(rows)
      .map(([tag, by]) => `${tag} paged ${500 + by + freed} ${400 + freed} ${(100 + by) * 64}`)
      .join('\n'),
  )
const still = (rows: Grown): Grown => Object.fromEntries(Object.keys(rows).map((tag) => [tag, 0]))
const grew = (rows: Grown, freed = 0): readonly [Snapshot, Snapshot] => [dumpOf(still(rows)), dumpOf(rows, freed)]

const controlOf = (rows: Grown, iterations: number | null = 1000): ControlRun => ({
  iterations,
  rows: rowsOf(grew(rows)),
})
const runOf = (rows: Grown, iterations: number | null = 1000): BaselineRun => ({
  source: 'run',
  iterations,
  rows: new Map([...rowsOf(grew(rows))].map(([key, row]) => [key, { ...row, after: null }])),
})
const cycles = (iterations: number | null) => ({ policy: { iterations } })

/** So many other rows, each by its place. */
const others = (count: number, byAt: (place: number) => number): Grown =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`O${100 + at}`, byAt(at)]))

describe('excess of a baseline', () => {
  const over = (by: number, baseline: readonly BaselineRun[], freed = 0) =>
    said('excess', grew({ Zzzz: by }, freed), { ...cycles(1000), baseline })

  // The variance is 4, and three tenths of the expected growth squared: 904 of 100 blocks.
  test.each<[number, string]>([
    [160, 'excess0: Zzzz: the baseline run grew by 100, and chance explains the rest'],
    [161, 'excess2: Zzzz: the baseline run grew by 100 where this one grew by 161'],
    [220, 'excess2: Zzzz: the baseline run grew by 100 where this one grew by 220'],
    [221, 'excess4: Zzzz: the baseline run grew by 100 where this one grew by 221'],
    [100, 'excess0: Zzzz: the baseline run grew by 100 where this one grew by 100'],
    [99, 'excess0: Zzzz: the baseline run grew by 100 where this one grew by 99'],
  ])('%i blocks where one run has 100', (by, expected) => {
    expect(over(by, [runOf({ Zzzz: 100 })])).toBe(expected)
  })

  test.each<[string, number | null, number | null, string]>([
    ['as many iterations', 1000, 1000, '100'],
    ['half as many', 500, 1000, '200 (scaled to this test)'],
    ['not said there', null, 1000, '100'],
    ['none there', 0, 1000, '100'],
    ['not said here', 500, null, '100'],
  ])('is held against what the run would grow in this one’s iterations: %s', (_, there, here, expected) => {
    const baseline = [runOf({ Zzzz: 100 }, there)]
    expect(said('excess', grew({ Zzzz: 900 }), { ...cycles(here), baseline })).toMatch(
      `: Zzzz: the baseline run grew by ${expected} where this one grew by 900`,
    )
  })

  test('a row that the run does not show had none there; one that it cannot know is not asked', () => {
    expect(over(16, [runOf({ Yyyy: 100 })])).toBe('excess8: Zzzz: the baseline run grew by 0 where this one grew by 16')
    const unknown = runOf({ Zzzz: 100 })
    const rows = new Map([...unknown.rows].map(([key, row]) => [key, { ...row, count: null }]))
    expect(over(16, [{ ...unknown, rows }])).toBeNull()
  })

  // Two runs know no spread of their own: 4 for three, of which five are assumed and three counted.
  test.each<[number, readonly number[], string]>([
    [3, [0, 0], 'excess0: Zzzz: 2 baseline runs grew by 0 in the median (scaled to this test), and chance explains'],
    [4, [0, 0], 'excess2: Zzzz: 2 baseline runs grew by 0 in the median (scaled to this test) where'],
    [3, [0, 0, 0], 'excess0: Zzzz: 3 baseline runs grew by 0 in the median (scaled to this test), and chance explains'],
    [4, [0, 0, 0], 'excess2: Zzzz: 3 baseline runs grew by 0 in the median (scaled to this test) where'],
    [7, [0, 0, 0], 'excess2: '],
    [8, [0, 0, 0], 'excess4: '],
    [37, [0, -30, 30], 'excess0: '],
    [38, [0, -30, 30], 'excess2: '],
    [5, [-20, -20], 'excess2: Zzzz: 2 baseline runs shrank by 20 in the median (scaled to this test) where'],
    [6, [-20, -20], 'excess4: '],
  ])('%i blocks where runs have %j', (by, runs, expected) => {
    expect(
      over(
        by,
        runs.map((growth) => runOf({ Zzzz: growth })),
      ),
    ).toMatch(expected)
  })

  test('what is in flight at both ends is chance', () => {
    // 100 blocks, of which 100 were exchanged: a variance of 204.5.
    expect(over(28, [runOf({ Zzzz: 0 })], 100)).toMatch('excess0: ')
    expect(over(29, [runOf({ Zzzz: 0 })], 100)).toMatch('excess2: ')
  })
})

describe('a run that does more work than the baseline', () => {
  /** The row grew twice as much as there, beside others with that ratio, and others with ratios of their own. */
  const beside = (sharing: number, apart = 0, there = 100) => {
    const mine = { Zzzz: 200 }
    const same = others(sharing, (at) => (there + at) * 2)
    const wild = Object.fromEntries(
      Array.from({ length: apart }, (_, at) => [`W${100 + at}`, Math.round(100 * 1.3 ** (at + 3.5))]),
    )
    const was = { Zzzz: 100, ...others(sharing, (at) => there + at) }
    const wildWas = Object.fromEntries(Object.keys(wild).map((tag) => [tag, 100]))
    return said('excess', grew({ ...mine, ...same, ...wild }), {
      ...cycles(1000),
      baseline: [runOf({ ...was, ...wildWas })],
    })
  }
  const moreWork = 'excess0: Zzzz: the baseline run grew by 200 (scaled to this test) where this one grew by 200'
  const asMuch = 'excess2: Zzzz: the baseline run grew by 100 where this one grew by 200'

  test.each<[string, () => string | null, string]>([
    ['five rows of one ratio', () => beside(4), moreWork],
    ['four rows', () => beside(3), asMuch],
    ['five of fifteen', () => beside(4, 10), moreWork],
    ['five of sixteen', () => beside(4, 11), asMuch],
    ['five rows, of which one grew by 20 there', () => beside(4, 0, 20), moreWork],
    ['five rows, of which one grew by 19 there', () => beside(4, 0, 19), asMuch],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })
})

test.each<[number, string]>([
  [18, 'excess20: '],
  [19, 'excess0: '],
])('where %i others grew as far, a run of twenty rows knows its own spread', (count, bin) => {
  const rows = { Zzzz: 40, ...others(count, () => 40) }
  expect(said('excess', grew(rows), { ...cycles(1000), baseline: [runOf(still(rows))] })).toMatch(bin)
})

describe('crowd', () => {
  const among = (count: number, by = 60, given: (rows: Grown) => Given = (rows) => ({ baseline: [runOf(rows)] })) => {
    const rows = { Zzzz: by, ...others(count, (at) => 100 + 10 * at) }
    return said('crowd', grew(rows), { ...cycles(1000), ...given(still(rows)) })
  }
  test.each<[string, () => string | null, string | null]>([
    ['eight rows that outgrew the baseline further', () => among(8), null],
    ['nine', () => among(9), 'crowd: 9 rows outgrew the baseline as far as Zzzz, or further'],
    ['ten', () => among(10), 'crowd: 10 rows outgrew the baseline as far as Zzzz, or further'],
    ['nine, and it by chance alone', () => among(9, 3), null],
    [
      'nine, and it by two standard deviations',
      () => among(9, 4),
      'crowd: 9 rows outgrew the baseline as far as Zzzz, or further',
    ],
    [
      'the control interval',
      () => among(9, 60, (rows) => ({ control: controlOf(rows), baseline: [] })),
      'crowd: 9 rows outgrew the control interval as far as Zzzz, or further',
    ],
    ['no other run', () => among(9, 60, () => ({})), null],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })
})

describe('company', () => {
  interface Among {
    readonly by?: number
    /** Growth in the other run. */
    readonly there?: Grown
    readonly driverTags?: readonly string[]
    readonly beside?: Grown
  }

  /** What is said beside others that stood still in a control interval, or on a baseline, which is the same. */
  const among = (count: number, { by = 640, there = {}, driverTags = [], beside = {} }: Among = {}) => {
    const rows = { Zzzz: by, ...others(count, (at) => 60 + 37 * at), ...beside }
    const run = { ...still(rows), ...there }
    const policy = { iterations: 1000, driverTags }
    const texts = [{ control: controlOf(run) }, { baseline: [runOf(run)] }].map((reference) =>
      said('company', grew(rows), { policy, ...reference }),
    )
    return [...new Set(texts)].join(' / ')
  }
  const told = 'other rows stood still there too and grew here, as Zzzz did'

  test.each<[string, () => string, string]>([
    ['four others', () => among(4), ''],
    ['five', () => among(5), `companySome: 5 ${told}`],
    ['eleven', () => among(11), `companySome: 11 ${told}`],
    ['twelve', () => among(12), `companyMany: 12 ${told}`],
    ['five, and one in step', () => among(5, { beside: { Step: 640 } }), `companySome: 5 ${told}`],
    ['four, and one in step', () => among(4, { beside: { Step: 640 } }), ''],
    ['five, and it moved there too', () => among(5, { there: { Zzzz: 1 } }), ''],
    ['five, of which one moved there too', () => among(5, { there: { O100: 1 } }), ''],
    ['five, of which one is a driver tag', () => among(5, { driverTags: ['O100'] }), ''],
    ['four, and one by less than four standard deviations', () => among(4, { beside: { Oth9: 7 } }), ''],
    ['four, and one by four', () => among(4, { beside: { Oth9: 8 } }), `companySome: 5 ${told}`],
    ['five, and it by less than four standard deviations', () => among(5, { by: 6 }), `companySome: 5 ${told}`],
    ['five, and it did not grow', () => among(5, { by: 0 }), ''],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })

  test('nobody stands still without another run', () => {
    expect(said('company', grew({ Zzzz: 640, ...others(20, (at) => 60 + 37 * at) }), cycles(1000))).toBeNull()
  })

  test('on a baseline of several runs each must have left it still', () => {
    const rows = { Zzzz: 640, ...others(5, (at) => 60 + 37 * at) }
    const baseline = (last: number) => [runOf(still(rows)), runOf({ ...still(rows), Zzzz: last })]
    expect(said('company', grew(rows), { ...cycles(1000), baseline: baseline(0) })).toMatch('companySome: 5 ')
    expect(said('company', grew(rows), { ...cycles(1000), baseline: baseline(1) })).toBeNull()
  })
})

describe('reference', () => {
  const grown = grew({ Zzzz: 900 })
  /** What another run says of the row, with some fields of its own. */
  const rowThere = (by: number, change: Partial<Growth> = {}) =>
    new Map([...rowsOf(grew({ Zzzz: by }))].map(([key, row]) => [key, { ...row, ...change }]))
  const inControl = (rows: ControlRun['rows']) => said('reference', grown, { control: { iterations: 1000, rows } })
  const onBaseline = (...runs: readonly ControlRun['rows'][]) =>
    said('reference', grown, {
      baseline: runs.map((rows) => ({
        ...{ source: 'run', iterations: 1000 },
        rows: new Map([...rows].map(([key, row]) => [key, { ...row, after: null }])),
      })),
    })

  test.each<[string, () => string | null, string | null]>([
    [
      'a control interval that did not show it',
      () => inControl(new Map()),
      'referenceStill: Zzzz stood still in the control interval',
    ],
    ['a control interval that cannot know it', () => inControl(rowThere(0, { count: null })), null],
    [
      'a control interval that does not count allocations',
      () => inControl(rowThere(7, { allocated: null })),
      'referenceMoved: Zzzz: the control interval moved it too, by 7',
    ],
    [
      'a control interval of no allocations that gave some back',
      () => inControl(rowThere(-3, { allocated: 0 })),
      'referenceWavered: Zzzz came and went in the control interval, by -3 in the end',
    ],
    [
      'a baseline that did not show it',
      () => onBaseline(new Map()),
      'referenceStill: Zzzz stands still without the change',
    ],
    ['a baseline that cannot know it', () => onBaseline(rowThere(0, { count: null })), null],
    [
      'one run of two that cannot know it',
      () => onBaseline(rowThere(0, { count: null }), rowThere(5)),
      'referenceWavered: Zzzz comes and goes without the change, by 5 at most',
    ],
    [
      'two runs that moved it as far: the first',
      () => onBaseline(rowThere(5), rowThere(-5)),
      'referenceWavered: Zzzz comes and goes without the change, by 5 at most',
    ],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })

  test('is not asked of a row that did not grow', () => {
    const still = grew({ Zzzz: 0 })
    expect(said('reference', still, { control: { iterations: 1000, rows: rowThere(9) } })).toBeNull()
  })

  test('a row that the other run does not show stood still in it', () => {
    const rows = { Zzzz: 640, ...others(5, (at) => 60 + 37 * at) }
    const nothing = { iterations: 1000, rows: new Map() }
    expect(said('company', grew(rows), { ...cycles(1000), control: nothing })).toMatch('companySome: 5 ')
    expect(said('company', grew(rows), { ...cycles(1000), baseline: [{ source: 'run', ...nothing }] })).toMatch(
      'companySome: 5 ',
    )
  })
})

describe('growth that is there without the change', () => {
  const process = (by: number, given: Given) => {
    const rows = [`Proc nonpaged 900 0 6400`, `Proc nonpaged ${900 + by} 0 6400`] as const
    return said('never-freed', [snapshot(rows[0]), snapshot(rows[1])], given)
  }
  const processes = (by: number): ControlRun => ({
    iterations: 1000,
    rows: rowsOf([snapshot('Proc nonpaged 900 0 6400'), snapshot(`Proc nonpaged ${900 + by} 0 6400`)]),
  })

  test('nine tenths of it in the control interval are none of the driver’s', () => {
    expect(process(3000, { ...cycles(1000), control: processes(2700) })).toBeNull()
    expect(process(3000, { ...cycles(1000), control: processes(2699) })).toMatch('decides: Proc: 3,000 allocations')
  })

  /** The row in step with another, of which the baseline has so many. */
  const besides = (by: number, there: number) =>
    said('in-step', grew({ Zzzz: by, Yyyy: by }), { ...cycles(1000), baseline: [runOf({ Yyyy: there })] })

  const inStep = (by: number) => `says: Yyyy (paged) grew in step with Zzzz by ${by}`

  test.each<[string, () => string | null, string | null]>([
    ['none of twelve', () => besides(12, 0), inStep(12)],
    ['three of twelve', () => besides(12, 3), inStep(12)],
    ['a third: four of twelve', () => besides(12, 4), null],
    ['five of fifteen, and four standard deviations more', () => besides(15, 5), inStep(15)],
    ['six of fifteen', () => besides(15, 6), null],
    ['all of them', () => besides(12, 12), null],
    ['more', () => besides(12, 50), null],
  ])('a partner that the baseline grows says nothing: %s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })
})
