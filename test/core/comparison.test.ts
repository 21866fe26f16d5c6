import { describe, expect, test } from 'vitest'
import { comparisonOf, modeOf, type Observed } from '../../src/core/comparison.ts'
import { diff } from '../../src/core/diff.ts'
import { type modes, pointsOf } from '../../src/core/points.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { toTag, usageKey } from '../../src/core/pool.ts'
import { snapshot } from '../snapshot.ts'

/* What the rules are given of a leg besides its rows. */

const before = snapshot('Drsd paged 100 0 6400\nProc nonpaged 500 0 64000\nIgnd paged 10 0 640')
const after = snapshot('Drsd paged 160 0 10240\nProc nonpaged 4500 0 512000\nIgnd paged 90 0 5760')
const totals = {
  nonpaged: { before: 1, after: 4096, growth: 4095 },
  paged: { before: 2, after: 8192, growth: 8190 },
}
const growths = diff(before, after)
const still = new Map(diff(before, before).map((row) => [usageKey(row), row]))
const control = (iterations: number | null) => ({ iterations, rows: still })
const run = {
  source: 'old.json',
  iterations: 1000,
  rows: new Map([...still].map(([key, row]) => [key, { ...row, after: null }])),
}

const of = (observed: Partial<Observed> = {}, policy: Partial<Policy> = {}) =>
  comparisonOf(
    { name: 'x64', growths, totals, drivers: { before: null, after: null }, ...observed },
    { ...defaultPolicy, iterations: 1000, ...policy },
  )

describe('evidence that a leg is judged by', () => {
  const times = [0, 500, 1000]
  test.each<[string, Partial<Observed>, (typeof modes)[number]]>([
    ['two dumps', {}, 'pair'],
    ['with a control interval', { control: control(1000) }, 'pair+control'],
    ['with one that says no iterations', { control: control(null) }, 'pair+control'],
    ['with one that idled', { control: control(0) }, 'pair'],
    ['with a baseline', { baseline: [run] }, 'pair+baseline'],
    ['with both', { baseline: [run], control: control(1000) }, 'pair+control'],
    ['with a baseline, and a control interval that idled', { baseline: [run], control: control(0) }, 'pair+baseline'],
    ['a series', { times }, 'series'],
    ['a series with a control interval', { times, control: control(1000) }, 'series+control'],
    ['a series with one that idled', { times, control: control(0) }, 'series'],
    ['a series with a baseline', { times, baseline: [run] }, 'series+baseline'],
  ])('%s: %s', (_, observed, mode) => {
    const leg = of(observed)
    expect([leg.mode, leg.points]).toEqual([mode, pointsOf(mode, {})])
    expect(modeOf({ times: leg.times, control: observed.control ?? null, baselineRuns: leg.baseline.length })).toBe(
      mode,
    )
  })

  test('the points may be the policy’s own', () => {
    expect(of({}, { points: { leak: 3 } }).points).toEqual({ ...pointsOf('pair', {}), leak: 3 })
  })
})

describe('a control interval', () => {
  test.each<[string, number | null | undefined, { idled: boolean; used: boolean; outgrew: number }]>([
    ['none', undefined, { idled: false, used: false, outgrew: 0 }],
    ['that ran cycles', 1000, { idled: false, used: true, outgrew: 3 }],
    ['of which nobody said how many ran', null, { idled: false, used: true, outgrew: 3 }],
    ['that idled', 0, { idled: true, used: false, outgrew: 0 }],
  ])('%s', (_, iterations, { idled, used, outgrew }) => {
    const given = iterations === undefined ? null : control(iterations)
    const leg = of({ control: given })
    expect([leg.controlIdled, leg.control, leg.overControl.size]).toEqual([idled, used ? given : null, outgrew])
  })
})

describe('what the rules are given', () => {
  test('the rows without those of ignored tags', () => {
    expect(of({}, { ignoreTags: ['Ign?'] }).growths.map(({ tag }) => tag)).toEqual(['Drsd', 'Proc'])
  })

  test('which tags are the driver’s own', () => {
    const { isDriverTag } = of({}, { driverTags: ['Drs?'] })
    expect([isDriverTag({ tag: toTag('Drsd') }), isDriverTag({ tag: toTag('Proc') })]).toEqual([true, false])
  })

  test('the bytes of each pool at the end, and the rows that are hardly ever freed', () => {
    const leg = of()
    expect([leg.leg, leg.poolBytes, leg.unfreedRows, leg.rounding]).toEqual([
      'x64',
      { nonpaged: 4096, paged: 8192 },
      1,
      1,
    ])
  })

  test('the rounding of all rows, those of ignored tags too', () => {
    const kib = (size: number) =>
      snapshot(Array.from({ length: 20 }, (_, row) => `R${100 + row} paged 20 10 ${size * 1024}`).join('\n'))
    expect(of({ growths: diff(kib(1), kib(3)) }, { ignoreTags: ['R*'] }).rounding).toBe(1024)
  })

  test('the facts of both dumps, and none of a single one', () => {
    expect(of({ before, after }).captures).toEqual({ before: before.capture, after: after.capture })
    expect([of({ after }).captures, of({ before: null, after }).captures, of({ before }).captures]).toEqual([
      null,
      null,
      null,
    ])
  })

  test('the baseline and what outgrew it, and nothing of what was not given', () => {
    const leg = of({ baseline: [run] })
    expect([leg.baseline, leg.overBaseline.size, leg.overControl.size]).toEqual([[run], 3, 0])
    expect([of().baseline, of().overBaseline.size, of().times, of().legsThatGrew, of().steady.size]).toEqual([
      [],
      0,
      null,
      null,
      0,
    ])
    const legsThatGrew = { of: 2, grew: new Map() }
    expect(of({ legsThatGrew }).legsThatGrew).toBe(legsThatGrew)
  })

  test('a baseline is trusted less than a control interval: another day differs from this one by nature', () => {
    const drsd = growths.slice(0, 1)
    const rows = new Map(drsd.map((row) => [usageKey(row), { ...row, count: 40 }]))
    const there = new Map([...rows].map(([key, row]) => [key, { ...row, after: null }]))
    const z = ({ overControl, overBaseline }: ReturnType<typeof of>) =>
      [...overControl.values(), ...overBaseline.values()].map((found) => found.z)[0] ?? 0
    // 20 blocks more than 40: 4 standard deviations of a control interval, and less than two of a baseline.
    expect(z(of({ growths: drsd, control: { iterations: 1000, rows } }))).toBeCloseTo(20 / Math.sqrt(4 + 4 ** 2), 6)
    expect(z(of({ growths: drsd, baseline: [{ ...run, rows: there }] }))).toBeCloseTo(20 / Math.sqrt(4 + 12 ** 2), 6)
  })
})
