import { describe, expect, test } from 'vitest'
import { judgeRows } from '../../src/core/assess.ts'
import type { BaselineRun } from '../../src/core/baseline.ts'
import type { Observed } from '../../src/core/comparison.ts'
import { diff, type Growth } from '../../src/core/diff.ts'
import type { Severity } from '../../src/core/finding.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { usageKey } from '../../src/core/pool.ts'
import type { ControlRun } from '../../src/core/rules/rule.ts'
import { snapshot } from '../snapshot.ts'

/*
 * Which of a row's evidence makes it what. The sums that make a leak and a suspect are set so low that they are reached, or
 * so high that they are not: what is asked here is what stands beside them.
 */

const REACHED = -1000
const NEVER = 1000
const totals = { nonpaged: { before: 0, after: 1e6, growth: 1 }, paged: { before: 0, after: 1e6, growth: 1 } }

/** Rows by their tags, each with what it held, what came and what went. */
type Moved = Readonly<Record<string, readonly [held: number, allocated: number, freed: number]>>

const growthsOf = (rows: Moved): readonly Growth[] => {
  const dump = (moved: 0 | 1) =>
    snapshot(
      Object.entries(rows)
        .map(([tag, [held, allocated, freed]]) => {
          const [allocs, frees] = [5000 + held + moved * allocated, 5000 + moved * freed]
          return `${tag} paged ${allocs} ${frees} ${(allocs - frees) * 64}`
        })
        .join('\n'),
    )
  return diff(dump(0), dump(1))
}

const rowsOf = (rows: Moved): ControlRun['rows'] => new Map(growthsOf(rows).map((row) => [usageKey(row), row]))
const controlOf = (rows: Moved, iterations = 1000): ControlRun => ({ iterations, rows: rowsOf(rows) })
const baselineOf = (rows: Moved): BaselineRun => ({
  source: 'report.json',
  iterations: 1000,
  rows: new Map([...rowsOf(rows)].map(([key, { count, bytes }]) => [key, { count, bytes, after: null }])),
})

/** Severity of each row, by its tag; the points make all that they may a leak. */
const judge = (rows: Moved, observed: Partial<Observed> = {}, policy: Partial<Policy> = {}) => {
  const given = { name: '', growths: growthsOf(rows), totals, drivers: { before: null, after: null }, ...observed }
  const points = { leak: REACHED, suspect: NEVER }
  const judged = judgeRows(given, { ...defaultPolicy, iterations: 1000, points, ...policy })
  return Object.fromEntries(judged.map(({ row, severity }) => [row.tag, severity]))
}

const LONE: Moved = { Zzzz: [100, 137, 20] }

describe('points make a lone foreign tag a leak', () => {
  const still: Moved = { Zzzz: [100, 0, 0] }
  test.each<[string, Partial<Observed>, Partial<Policy>, 'leak' | null]>([
    ['not where nothing shows what the machine does', {}, {}, null],
    ['where the policy is strict', {}, { strict: true }, 'leak'],
    ['beside a control interval', { control: controlOf(still) }, {}, 'leak'],
    ['beside a baseline', { baseline: [baselineOf(still)] }, {}, 'leak'],
    ['not beside a control interval that idled', { control: controlOf(still, 0) }, {}, null],
    ['not where they are too few', { control: controlOf(still) }, { points: { leak: NEVER, suspect: NEVER } }, null],
  ])('%s', (_, observed, policy, severity) => {
    expect(judge(LONE, observed, policy)).toEqual({ Zzzz: severity })
  })

  test.each<[number, 'leak' | null]>([
    [4, null],
    [5, 'leak'],
  ])('of %i blocks: %s', (count, severity) => {
    expect(judge({ Zzzz: [100, count, 0] }, { control: controlOf(still) })).toEqual({ Zzzz: severity })
  })

  test.each<[number, 'suspect' | null]>([
    [4, null],
    [5, 'suspect'],
  ])('not of %i blocks, which are as many as a suspect needs: %s', (count, severity) => {
    const policy = { points: { leak: NEVER, suspect: REACHED } }
    expect(judge({ Zzzz: [100, count, 0] }, { control: controlOf(still) }, policy)).toEqual({ Zzzz: severity })
  })

  test('and a suspect where they may not gate', () => {
    expect(judge(LONE, {}, { points: { leak: REACHED, suspect: REACHED } })).toEqual({ Zzzz: 'suspect' })
  })

  test('at the very sum that is needed', () => {
    const [judged] = judgeRows(
      { name: '', growths: growthsOf(LONE), totals, drivers: { before: null, after: null }, control: controlOf(still) },
      { ...defaultPolicy, iterations: 1000 },
    )
    const sum = judged?.points ?? Number.NaN
    const at = (leak: number, suspect: number) =>
      judge(LONE, { control: controlOf(still) }, { points: { leak, suspect } })
    expect([at(sum, NEVER), at(sum + 1, NEVER)]).toEqual([{ Zzzz: 'leak' }, { Zzzz: null }])
    expect([at(NEVER, sum), at(NEVER, sum + 1)]).toEqual([{ Zzzz: 'suspect' }, { Zzzz: null }])
  })
})

describe('growth that was there without the change is none', () => {
  test.each<[string, Partial<Observed>, Partial<Policy>, 'leak' | null]>([
    ['in the control interval', { control: controlOf(LONE) }, {}, null],
    ['in the baseline', { baseline: [baselineOf(LONE)] }, {}, null],
    [
      'in the baseline, though the control interval stood still',
      { control: controlOf({ Zzzz: [100, 0, 0] }), baseline: [baselineOf(LONE)] },
      {},
      null,
    ],
    ['but a tag of the driver', { control: controlOf(LONE) }, { driverTags: ['Zzzz'] }, 'leak'],
    ['but above a limit', { baseline: [baselineOf(LONE)] }, { maxGrowthCount: 1 }, 'leak'],
  ])('%s', (_, observed, policy, severity) => {
    expect(judge(LONE, observed, policy)).toEqual({ Zzzz: severity })
  })
})

describe('a foreign tag may gate by whom it grows in step with', () => {
  const inStep = (tag: string): Moved => ({ Zzzz: [100, 700, 0], [tag]: [300, 700, 0], Xxxx: [100, 90, 20] })

  test('a tag of the driver', () => {
    expect(judge(inStep('Drsd'), {}, { driverTags: ['Drsd'] })).toMatchObject({
      Zzzz: 'leak',
      Drsd: 'leak',
      Xxxx: null,
    })
  })

  test('an object', () => {
    expect(judge(inStep('Even'))).toMatchObject({ Zzzz: 'leak', Xxxx: null })
  })

  test('not another foreign tag', () => {
    expect(judge(inStep('Yyyy'))).toMatchObject({ Zzzz: null, Yyyy: null })
  })
})

describe('an object, and what comes along with one, gates by points where it grew with the cycles', () => {
  test.each<[string, Moved, Partial<Observed>, Record<string, Severity | null>]>([
    ['a whole number in each', { Even: [300, 1000, 0] }, {}, { Even: 'leak' }],
    ['not another number', { Even: [300, 777, 100] }, {}, { Even: null }],
    ['a thousand came and hardly any went', { Even: [300, 1777, 35] }, {}, { Even: 'leak' }],
    ['no more than a suspect where one more went', { Even: [300, 1777, 36] }, {}, { Even: 'suspect' }],
    // Parts of a token.
    [
      'a part of an object alone, another number',
      { SeTd: [300, 777, 100] },
      { control: controlOf({ SeTd: [300, 0, 0] }) },
      { SeTd: null },
    ],
    [
      'a part of an object alone, a whole number',
      { SeTd: [300, 1000, 0] },
      { control: controlOf({ SeTd: [300, 0, 0] }) },
      { SeTd: 'leak' },
    ],
    [
      'what is no part of an object, another number',
      { Zzzz: [300, 777, 100] },
      { control: controlOf({ Zzzz: [300, 0, 0] }) },
      { Zzzz: 'leak' },
    ],
  ])('%s', (_, rows, observed, expected) => {
    expect(judge(rows, observed)).toEqual(expected)
  })

  test('a tag of the driver gates whatever it is', () => {
    expect(judge({ Even: [300, 777, 100] }, {}, { driverTags: ['Even'] })).toEqual({ Even: 'leak' })
  })

  const TIMES = Array.from({ length: 17 }, (_, at) => at * 100)
  const through = (valueAt: (share: number) => number): Partial<Observed> => {
    const outstanding = Float64Array.from(TIMES, (time) => 300 + Math.round(valueAt(time / 1600)))
    const grown = (outstanding.at(-1) ?? 0) - 300
    const growths = growthsOf({ Even: [300, grown + 100, 100] }).map((row) => ({
      ...{ ...row, series: { outstanding, bytes: outstanding.map((left) => left * 64) } },
    }))
    return { times: TIMES, growths }
  }
  test.each<[string, (share: number) => number, 'leak' | null]>([
    ['evenly', (share) => 800 * share, 'leak'],
    ['in every quarter, slower at first', (share) => 800 * share ** 2, 'leak'],
    ['not: in one jump', (share) => (share > 0.5 ? 800 : 0), null],
    ['not: while the test warmed up', (share) => 800 * Math.min(1, share * 4), null],
  ])('through a series %s', (_, valueAt, severity) => {
    expect(judge({}, through(valueAt))).toEqual({ Even: severity })
  })

  test('not through a series of which the row is not known', () => {
    const { times, growths = [] } = through((share) => 800 * share)
    expect(judge({}, { times: times ?? null, growths: growths.map((row) => ({ ...row, series: null })) })).toEqual({
      Even: null,
    })
  })
})

test('a line of the card that is worth nothing is no evidence', () => {
  const observed = { name: '', growths: growthsOf(LONE), totals, drivers: { before: null, after: null } }
  const bins = (points: Policy['points']) =>
    judgeRows(observed, { ...defaultPolicy, iterations: 1000, points })[0]?.judgements.map(({ bin }) => bin) ?? []
  const [first] = bins({})
  if (first === undefined) throw new Error('no evidence')
  expect(bins({ [first]: 0 })).not.toContain(first)
  expect(bins({ [first]: 1 })).toContain(first)
})
