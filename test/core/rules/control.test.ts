import { describe, expect, test } from 'vitest'
import { assess, explain } from '../../../src/core/assess.ts'
import type { BaselineRun } from '../../../src/core/baseline.ts'
import { diff } from '../../../src/core/diff.ts'
import type { Finding } from '../../../src/core/finding.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../../src/core/policy.ts'
import { usageKey } from '../../../src/core/pool.ts'
import type { ControlRun } from '../../../src/core/rules/rule.ts'
import { snapshot } from '../../snapshot.ts'

/* A row that grew by one in each of 1,000 iterations, with nothing else known: what the control interval makes of it. */
const before = snapshot('Zzzz paged 500 400 6400')
const after = snapshot('Zzzz paged 1500 400 70400')
const growths = diff(before, after)
const totals = { nonpaged: { before: 0, after: 0, growth: 0 }, paged: { before: 0, after: 70400, growth: 64000 } }
const drivers = { before: null, after: null }

const controlOf = (grown: number, iterations = 1000): ControlRun => {
  const rows = diff(before, snapshot(`Zzzz paged ${500 + grown} 400 ${6400 + grown * 64}`))
  return { iterations, rows: new Map(rows.map((row) => [usageKey(row), row])) }
}

const judge = (control: ControlRun | null, policy: Partial<Policy> = {}): readonly Finding[] =>
  assess({ name: '', growths, totals, drivers, control }, { ...defaultPolicy, iterations: 1000, ...policy })

describe('a control interval', () => {
  test.each([
    ['that left the row still: what moves with the driver alone is the driver’s', controlOf(0), 'leak'],
    ['that ran a tenth of the cycles and left it still', controlOf(0, 100), 'leak'],
    ['not: that grew it as much', controlOf(990), undefined],
    ['not: that ran a tenth of the cycles and grew it by a tenth', controlOf(100, 100), undefined],
    ['not to gate: that only idled', { ...controlOf(0), iterations: 0 }, 'suspect'],
    ['not to gate: none', null, 'suspect'],
  ])('%s', (_, control, expected) => {
    expect(judge(control)[0]?.severity).toBe(expected)
  })

  test('is told as what it is, and never as a baseline', () => {
    const [finding] = judge(controlOf(0))
    const words = finding?.evidence.map(({ text }) => toPlain(text)).join('; ') ?? ''
    expect(words).toContain('Zzzz stood still in the control interval')
    expect(words).not.toContain('baseline')
  })

  test('that idled is no evidence at all', () => {
    const observed = { name: '', growths, totals, drivers }
    const asked = { policy: { ...defaultPolicy, iterations: 1000 }, tags: ['Zzzz'] }
    const pointsWith = (control: ControlRun | null) => explain({ ...observed, control }, asked)[0]?.points
    expect(pointsWith({ ...controlOf(0), iterations: 0 })).toBe(pointsWith(null))
    expect(pointsWith(controlOf(0))).toBeGreaterThan(pointsWith(null) ?? 0)
  })

  test('strict lets a lone foreign tag gate without one, if its points are enough', () => {
    expect(judge(null, { points: { leak: 3 } })[0]?.severity).toBe('suspect')
    expect(judge(null, { points: { leak: 3 }, strict: true })[0]?.severity).toBe('leak')
  })
})

test.each([
  [4, undefined],
  [5, 'suspect'],
])('of a growth of %i blocks, whatever speaks for a leak, is made: %s', (count, expected) => {
  const few = diff(before, snapshot(`Zzzz paged ${500 + count} 400 ${6400 + count * 64}`))
  const policy = { ...defaultPolicy, iterations: count, points: { suspect: -20 } }
  expect(assess({ name: '', growths: few, totals, drivers }, policy)[0]?.severity).toBe(expected)
})

describe('the first use of a tag, which the control interval did not need', () => {
  const others = 'Aaaa paged 500 400 6400'
  const found = (was: number, is: number) => {
    const rows = (left: number) => snapshot(`${others}\nZzzz paged ${left} 0 ${left * 64}`)
    const first = was === 0 ? snapshot(others) : rows(was)
    const control = { iterations: 1000, rows: new Map(diff(first, first).map((row) => [usageKey(row), row])) }
    const policy = { ...defaultPolicy, iterations: 1000 }
    return assess({ name: '', growths: diff(first, rows(is)), totals, drivers, control }, policy)[0]?.severity
  }
  test.each([
    ['64 blocks where there was none', 0, 64, 'suspect'],
    ['300 blocks where there was none', 0, 300, 'suspect'],
    ['to gate: one in each of 1,000 iterations', 0, 1000, 'leak'],
    ['to gate: 500 where some were before', 5, 505, 'leak'],
    ['to gate: 100 where some were before, one in ten iterations', 5, 105, 'leak'],
  ])('%s', (_, was, is, expected) => {
    expect(found(was, is)).toBe(expected)
  })
})

describe('bytes that the count does not explain, in a row whose count the reference grew as much', () => {
  const exchanged = (count: number, bytes: number) =>
    diff(before, snapshot(`Zzzz paged ${1500 + count} 1400 ${6400 + count * 64 + bytes}`))
  const rowsOf = (bytes: number) => new Map(exchanged(2, bytes).map((row) => [usageKey(row), row]))
  const found = (beside: { readonly control?: ControlRun; readonly baseline?: readonly BaselineRun[] }) => {
    const policy = { ...defaultPolicy, iterations: 1000 }
    return assess({ name: '', growths: exchanged(2, 64_000), totals, drivers, ...beside }, policy)[0]?.severity
  }
  const baselineOf = (bytes: number): BaselineRun => {
    const rows = [...rowsOf(bytes)].map(([key, row]) => [key, { ...row, after: null }] as const)
    return { source: 'run', iterations: 1000, rows: new Map(rows) }
  }
  test.each([
    ['in the control interval, without its bytes', { control: { iterations: 1000, rows: rowsOf(0) } }, 'leak'],
    ['not: with as many bytes', { control: { iterations: 1000, rows: rowsOf(64_000) } }, undefined],
    ['on the baseline, without its bytes', { baseline: [baselineOf(0)] }, 'leak'],
    ['not: with a third of its bytes', { baseline: [baselineOf(22_000)] }, undefined],
  ])('%s', (_, beside, expected) => {
    expect(found(beside)).toBe(expected)
  })
})

describe('a row that stood still in the control interval, beside others that did and grow now', () => {
  const found = (others: number, inStep = false) => {
    const rows = (grown: (row: number) => number) =>
      Array.from({ length: others + 1 }, (_, row) => {
        const left = 100 + grown(row)
        return `R${row + 100} paged ${400 + left} 400 ${left * 64}`
      }).join('\n')
    const first = snapshot(rows(() => 0))
    const after = snapshot(rows((row) => (row === 0 ? 640 : inStep ? 640 : 60 + 37 * row)))
    const control = { iterations: 1000, rows: new Map(diff(first, first).map((row) => [usageKey(row), row])) }
    const asked = { policy: { ...defaultPolicy, iterations: 1000 }, tags: ['R100'] }
    const [row] = explain({ name: '', growths: diff(first, after), totals, drivers, control }, asked)
    return { severity: row?.severity, bin: row?.evidence.find(({ rule }) => rule === 'company')?.bin }
  }
  test.each([
    ['none', 0, false, { severity: 'leak', bin: undefined }],
    ['four', 4, false, { severity: 'leak', bin: undefined }],
    ['six', 6, false, { severity: 'suspect', bin: 'companySome' }],
    ['twelve', 12, false, { severity: 'suspect', bin: 'companyMany' }],
    ['not: parts of one leak, which are in step', 6, true, { severity: 'leak', bin: undefined }],
  ])('%s', (_, others, inStep, expected) => {
    expect(found(others, inStep)).toEqual(expected)
  })
})

describe('what would settle a suspect', () => {
  const settles = (findings: readonly Finding[]): string => toPlain(findings[0]?.settles ?? [])
  test.each<[string, () => readonly Finding[], RegExp]>([
    [
      'a control interval, since the row would then be a leak',
      () => judge(null),
      /control interval .* does not grow there, it is a leak/,
    ],
    [
      'iterations too, where they are not known',
      () => judge(null, { iterations: null, points: { suspect: -20 } }),
      /control interval .* Give iterations/,
    ],
    [
      'a series, where the control is there and says too little',
      () => judge(controlOf(400), { points: { suspect: -20 } }),
      /snapshots during the test/,
    ],
    [
      'a second dump, where there is one',
      () =>
        assess(
          { name: '', growths: diff(null, snapshot('Zzzz paged 2000000 10 90000000')), totals, drivers },
          defaultPolicy,
        ),
      /a second dump/,
    ],
    [
      'a control interval that runs the cycles, where the one that was taken idled',
      () => judge({ ...controlOf(0), iterations: 0 }),
      /^The control interval idled\. Take one of the same cycles without the driver\. If Zzzz does not grow there, it is a leak/,
    ],
    ['nothing: it is a leak', () => judge(controlOf(0)), /^$/],
  ])('%s', (_, findings, expected) => {
    expect(findings()).toHaveLength(1)
    expect(settles(findings())).toMatch(expected)
  })

  test('and what it says is true: with the control interval that it asks for, the row is a leak', () => {
    expect(settles(judge(null))).toContain('If Zzzz does not grow there, it is a leak')
    expect(judge(controlOf(0))[0]?.severity).toBe('leak')
  })
})
