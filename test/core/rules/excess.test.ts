import { describe, expect, test } from 'vitest'
import type { BaselineRow } from '../../../src/core/baseline.ts'
import { comparisonOf } from '../../../src/core/comparison.ts'
import { diff, type Growth } from '../../../src/core/diff.ts'
import { defaultPolicy } from '../../../src/core/policy.ts'
import { usageKey } from '../../../src/core/pool.ts'
import {
  bytesThere,
  excessOf,
  isAcquitted,
  isInControl,
  isOnBaseline,
  isOnReference,
} from '../../../src/core/rules/excess.ts'
import { snapshot } from '../../snapshot.ts'

/*
 * Growth beyond another run, to the figure: what is expected, its variance, the work that the two runs share, and the spread of
 * all rows. Each row is named by its tag, with how many blocks it grew by from 100 of 64 bytes; nothing is in flight.
 */

type Grown = Readonly<Record<string, number>>

const rowsOf = (rows: Grown, bytes: Grown = {}): readonly Growth[] => {
  const dump = (end: 0 | 1) =>
    snapshot(
      Object.entries(rows)
        .map(([tag, by]) => `${tag} paged ${500 + end * by} 400 ${6400 + end * (bytes[tag] ?? by * 64)}`)
        .join('\n'),
    )
  return diff(dump(0), dump(1))
}

/** The row that is judged. */
const zzzz = (by: number, bytes?: number): Growth => {
  const [growth] = rowsOf({ Zzzz: by }, bytes === undefined ? {} : { Zzzz: bytes })
  if (growth === undefined) throw new Error('no row')
  return growth
}

const runOf = (rows: Grown, iterations: number | null = null, bytes: Grown = {}) => ({
  source: 'run',
  iterations,
  rows: new Map(
    rowsOf(rows, bytes).map((row): [string, BaselineRow] => [
      usageKey(row),
      { count: row.count, bytes: row.bytes, after: null },
    ]),
  ),
})

/** So many rows, each by its place. */
const many = (prefix: string, count: number, byAt: (at: number) => number): Grown =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${prefix}${100 + at}`, byAt(at)]))

const found = (rows: Grown, runs: readonly Grown[], spread = 0.3) =>
  excessOf(rowsOf(rows), { runs: runs.map((run) => runOf(run)), spread }, null)
const of = (tag: string, all: ReturnType<typeof found>) => [...all].find(([row]) => row.tag === tag)?.[1]

describe('what is expected of a row, and its variance', () => {
  test('of one run: four for the counts, and the spread of what is expected', () => {
    expect(of('Zzzz', found({ Zzzz: 150 }, [{ Zzzz: 100 }]))).toEqual({
      ...{ expected: 100, runs: 1, rank: 1 },
      z: expect.closeTo(50 / Math.sqrt(4 + 30 ** 2), 12),
    })
    expect(of('Zzzz', found({ Zzzz: 150 }, [{ Zzzz: 100 }], 0.1))?.z).toBeCloseTo(50 / Math.sqrt(4 + 10 ** 2), 12)
  })

  test('of two runs: their median, and the same spread', () => {
    expect(of('Zzzz', found({ Zzzz: 150 }, [{ Zzzz: 80 }, { Zzzz: 120 }]))).toMatchObject({
      ...{ expected: 100, runs: 2, z: expect.closeTo(50 / Math.sqrt(4 + 30 ** 2), 12) },
    })
  })

  test('of three runs: five that are assumed, and how the three differ from their mean', () => {
    const squares = 40 ** 2 + 10 ** 2 + 50 ** 2
    const variance = ((5 * (4 + 12 ** 2) + squares) / 7) * (4 / 3)
    expect(of('Zzzz', found({ Zzzz: 150 }, [{ Zzzz: 10 }, { Zzzz: 40 }, { Zzzz: 100 }]))).toMatchObject({
      ...{ expected: 40, runs: 3, z: expect.closeTo(110 / Math.sqrt(variance), 12) },
    })
  })

  test('rows that shrank or stood still outgrew nothing, and rank among no others', () => {
    const all = found({ Zzzz: 10, Yyyy: 0, Xxxx: -10, Wwww: 30 }, [{ Zzzz: 0, Yyyy: -50, Xxxx: -50, Wwww: 0 }])
    expect([...all].map(([{ tag }, { rank }]) => [tag, rank])).toEqual([
      ['Wwww', 1],
      ['Zzzz', 2],
    ])
  })
})

describe('the work that two runs share', () => {
  /** Rows that grew by so many times as much as there, each a little more than the one before. */
  const times = (prefix: string, count: number, factor: number) => ({
    here: many(prefix, count, (at) => (100 + 10 * at) * factor),
    there: many(prefix, count, (at) => 100 + 10 * at),
  })
  const expected = (...parts: readonly ReturnType<typeof times>[]) => {
    const here = Object.assign({ Zzzz: 900 }, ...parts.map((part) => part.here))
    const there = Object.assign({ Zzzz: 100 }, ...parts.map((part) => part.there))
    return of('Zzzz', found(here, [there]))?.expected
  }

  test('is the ratio that most rows have, in whatever order they come', () => {
    expect(expected(times('A', 5, 2))).toBeCloseTo(200, 9)
    expect(expected(times('A', 2, 4), times('B', 5, 2), times('C', 1, 0.5))).toBeCloseTo(200, 9)
  })

  test('is that of the larger of two groups, and of the smaller ratio where they are as large', () => {
    expect(expected(times('A', 5, 2), times('B', 6, 4))).toBeCloseTo(400, 9)
    expect(expected(times('A', 1, 0.4), times('B', 1, 0.7), times('C', 5, 2), times('D', 6, 4))).toBeCloseTo(400, 9)
    expect(expected(times('A', 5, 4), times('B', 5, 2))).toBeCloseTo(200, 9)
  })

  test('is not told by four rows, though others lie below them', () => {
    expect(expected(times('A', 1, 0.4), times('B', 1, 0.7), times('C', 4, 2))).toBe(100)
  })

  test('is not told by rows that stood still here, or shrank', () => {
    expect(expected(times('A', 9, 0))).toBe(100)
    expect(expected(times('A', 9, -0.5))).toBe(100)
  })

  test('takes rows within a tenth as one ratio', () => {
    expect(expected(times('A', 3, 2), times('B', 2, 2.2))).toBeCloseTo(200, 9)
    expect(expected(times('A', 3, 2), times('B', 2, 2.3))).toBe(100)
  })

  test('counts in the variance, too', () => {
    const { here, there } = times('A', 6, 2)
    const z = (runs: readonly Grown[]) => of('Zzzz', found({ Zzzz: 350, ...here }, runs))?.z
    expect(z([{ Zzzz: 100, ...there }])).toBeCloseTo(150 / Math.sqrt(4 + 60 ** 2), 9)
    const three = [70, 100, 160].map((by) => ({ Zzzz: by, ...there }))
    const squares = (40 * 2) ** 2 + (10 * 2) ** 2 + (50 * 2) ** 2
    expect(z(three)).toBeCloseTo(150 / Math.sqrt(((5 * (4 + 60 ** 2) + squares) / 7) * (4 / 3)), 9)
  })
})

describe('the spread of all rows', () => {
  /** A row of 20 standard deviations, beside rows of so many each. */
  const z = (others: Grown, there: Grown = {}) => {
    const here = { Zzzz: 40, ...others }
    const still = Object.fromEntries(Object.keys(here).map((tag) => [tag, 0]))
    return of('Zzzz', found(here, [{ ...still, ...there }]))?.z ?? 0
  }

  test('is not known of fewer than twenty rows that moved', () => {
    expect(z(many('A', 18, () => 40))).toBe(20)
    expect(z(many('A', 19, () => 40))).toBeCloseTo(1.42, 12)
  })

  test('is not told by rows that stood still in both', () => {
    expect(z({ ...many('A', 18, () => 40), ...many('B', 30, () => 0) })).toBe(20)
  })

  test('is told by rows that moved there alone, in one of several runs', () => {
    const here = { Zzzz: 40, ...many('A', 18, () => 40), Bbbb: 0 }
    const still = Object.fromEntries(Object.keys(here).map((tag) => [tag, 0]))
    expect(of('Zzzz', found(here, [still, { ...still, Bbbb: 1 }]))?.z).toBeCloseTo(1.42, 12)
  })

  test('is not told by rows of which no count is known', () => {
    const rows = rowsOf({ Zzzz: 40, ...many('A', 18, () => 40), ...many('B', 9, () => 40) })
    const uncounted = rows.map((row) => (row.tag.startsWith('B') ? { ...row, count: null } : row))
    const still = runOf(Object.fromEntries(rows.map(({ tag }) => [tag, 0])))
    expect(of('Zzzz', excessOf(uncounted, { runs: [still], spread: 0.3 }, null))?.z).toBe(20)
  })

  test('is that of the many or of the few, whichever is wider', () => {
    // Two of twenty rows are 20 standard deviations off, the others one.
    expect(z({ ...many('A', 1, () => 40), ...many('B', 18, () => 2) })).toBeCloseTo(3.18, 12)
    // One is, which the 95th percentile hardly sees: 1 and a twentieth of the way to 20.
    expect(z(many('B', 19, () => 2))).toBeCloseTo(20, 12)
  })
})

describe('rows that another run grows too', () => {
  const excess = (expected: number, z: number) => ({ expected, z, runs: 1, rank: 1 })

  test.each<[string, number, number | null, number, boolean]>([
    ['a third of it', 12, 4, 3.9, true],
    ['less than a third', 12, 3.9, 3.9, false],
    ['a third of it, and four standard deviations more', 12, 4, 4, false],
    ['nothing, of nothing', 0, 0, 0, false],
    ['less than nothing, of a row that shrank by more', -12, -4, 0, false],
    ['no other run', 12, null, 0, false],
  ])('on a baseline: %s', (_, by, expected, z, isOn) => {
    expect(isOnBaseline(zzzz(by), expected === null ? undefined : excess(expected, z))).toBe(isOn)
  })

  /** The row, judged beside a control interval or a baseline. */
  const beside = (
    by: number,
    {
      control,
      baseline,
      bytes,
    }: { readonly control?: [number, number?]; readonly baseline?: [number, number?]; readonly bytes?: number },
  ) => {
    const judged = zzzz(by, bytes)
    const run = ([count, size]: readonly [number, number?]) =>
      runOf({ Zzzz: count }, 1000, size === undefined ? {} : { Zzzz: size })
    const leg = comparisonOf(
      {
        ...{ name: '', growths: [judged], drivers: { before: null, after: null } },
        totals: { nonpaged: { before: 0, after: 0, growth: 0 }, paged: { before: 0, after: 0, growth: 0 } },
        control:
          control === undefined
            ? null
            : {
                iterations: 1000,
                rows: new Map(
                  [...run(control).rows].map(([key, there]) => [key, { ...zzzz(control[0]), ...there, after: null }]),
                ),
              },
        baseline: baseline === undefined ? [] : [run(baseline)],
      },
      { ...defaultPolicy, iterations: 1000 },
    )
    return [isInControl, isAcquitted, isOnReference].map((is) => is(judged, leg))
  }

  test.each<[string, Parameters<typeof beside>, readonly boolean[]]>([
    // In the control interval; acquitted; on the reference.
    ['nine tenths of it in the control interval', [100, { control: [90] }], [true, true, true]],
    ['fewer', [100, { control: [89] }], [false, false, true]],
    ['a tenth', [100, { control: [10] }], [false, false, false]],
    [
      'nothing in the control interval, all of it on the baseline',
      [100, { control: [0], baseline: [100] }],
      [false, true, false],
    ],
    ['a half on the baseline', [100, { baseline: [50] }], [false, true, true]],
    ['a tenth on the baseline', [100, { baseline: [10] }], [false, false, false]],
    ['no other run', [100, {}], [false, false, false]],
    ['bytes: nine tenths in the control interval', [0, { bytes: 10_000, control: [0, 9000] }], [false, true, true]],
    ['bytes: fewer', [0, { bytes: 10_000, control: [0, 8999] }], [false, false, true]],
    ['bytes: a third', [0, { bytes: 9000, control: [0, 3000] }], [false, false, true]],
    ['bytes: less than a third', [0, { bytes: 9000, control: [0, 2999] }], [false, false, false]],
    ['bytes: a third on the baseline', [0, { bytes: 9000, baseline: [0, 3000] }], [false, true, true]],
    ['bytes: less than a third on the baseline', [0, { bytes: 9000, baseline: [0, 2999] }], [false, false, false]],
    [
      'bytes: on the baseline, and not in the control interval',
      [0, { bytes: 9000, control: [0, 0], baseline: [0, 9000] }],
      [false, true, false],
    ],
    ['bytes: no other run', [0, { bytes: 9000 }], [false, false, false]],
  ])('%s', (_, given, expected) => {
    expect(beside(...given)).toEqual(expected)
  })
})

describe('bytes that another run grows', () => {
  const there = (runs: readonly (readonly [number, number | null])[], iterations: number | null = 1000) =>
    bytesThere(zzzz(0), { runs: runs.map(([bytes, done]) => runOf({ Zzzz: 0 }, done, { Zzzz: bytes })) }, iterations)
  test.each<[string, readonly (readonly [number, number | null])[], number | null, number | null]>([
    ['none', [], 1000, null],
    ['one run', [[500, 1000]], 1000, 500],
    [
      'the most of several',
      [
        [500, 1000],
        [700, 1000],
        [100, 1000],
      ],
      1000,
      700,
    ],
    [
      'given back as much',
      [
        [-700, 1000],
        [100, 1000],
      ],
      1000,
      700,
    ],
    ['in a tenth of the iterations', [[500, 100]], 1000, 5000],
    ['in ten times as many', [[500, 10_000]], 1000, 50],
    ['in iterations that it does not say', [[500, null]], 1000, 500],
    ['in none', [[500, 0]], 1000, 500],
    ['where this run does not say', [[500, 100]], null, 500],
  ])('%s', (_, runs, iterations, expected) => {
    expect(there(runs, iterations)).toBe(expected)
  })

  test('none of a row that it does not show', () => {
    expect(bytesThere(zzzz(0), { runs: [runOf({ Yyyy: 9 })] }, null)).toBe(0)
  })
})
