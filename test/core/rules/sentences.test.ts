import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/core/assess.ts'
import { diff } from '../../../src/core/diff.ts'
import { grouped, toPlain } from '../../../src/core/phrase.ts'
import { defaultPolicy } from '../../../src/core/policy.ts'
import { type Snapshot, usageKey } from '../../../src/core/pool.ts'
import type { Comparison } from '../../../src/core/rules/rule.ts'
import { snapshot } from '../../snapshot.ts'

/* Sentences of single rules: each number in them is one of the dumps', or is said to be worked out. */

const drivers = { before: null, after: null }
const none = { before: 0, after: 0, growth: 0 }
const totals = { nonpaged: none, paged: none }

const sentence = (
  rule: string,
  [before, after]: readonly [Snapshot, Snapshot],
  beside: Partial<Pick<Comparison, 'control' | 'baseline'>> = {},
): string => {
  const policy = { ...defaultPolicy, iterations: 1000 }
  const observed = { name: '', growths: diff(before, after), totals, drivers, ...beside }
  const [row] = explain(observed, { policy, tags: ['Zzzz'] })
  const found = row?.evidence.find((it) => it.rule === rule)
  return found === undefined ? '' : toPlain(found.text)
}

/** Outstanding blocks and frees since boot. */
const zzzz = (outstanding: number, freed: number): Snapshot =>
  snapshot(`Zzzz paged ${outstanding + freed} ${freed} ${outstanding * 64}`)

describe('in-flight', () => {
  test.each<[string, number, number, number, string]>([
    [
      'many frees beside few blocks that were there',
      21,
      383_154 - 283_133,
      283_133,
      'Zzzz grew, and 283,133 allocations of it were freed in the meantime: most tags that grow so do not leak',
    ],
    [
      'one free',
      500,
      900,
      1,
      'Zzzz grew, and 1 allocation of it was freed in the meantime: most tags that grow so do not leak',
    ],
    ['no free', 500, 900, 0, 'Zzzz grew, and nothing of it was freed'],
  ])('%s', (_, was, is, freed, expected) => {
    expect(sentence('in-flight', [zzzz(was, 7), zzzz(is, 7 + freed)])).toBe(expected)
  })

  test.each<[string, number, string]>([
    [
      'blocks before, and no column of frees',
      500,
      'Zzzz grew, and any of the 500 allocations that it held may have gone since: most tags that grow so do not leak',
    ],
    ['no block before, and no column of frees', 0, 'Zzzz grew, and held nothing before'],
  ])('%s', (_, was, expected) => {
    const uncounted = (outstanding: number): Snapshot => ({ ...zzzz(outstanding, 0), counters: 'outstanding' })
    expect(sentence('in-flight', [uncounted(was), uncounted(900)])).toBe(expected)
  })

  test('states the frees of the dumps, whatever they are', () => {
    const counts = fc.record({
      was: fc.integer({ min: 0, max: 1e6 }),
      grown: fc.integer({ min: 1, max: 1e6 }),
      before: fc.integer({ min: 0, max: 1e6 }),
      freed: fc.integer({ min: 0, max: 1e6 }),
    })
    fc.assert(
      fc.property(counts, ({ was, grown, before, freed }) => {
        const text = sentence('in-flight', [zzzz(was, before), zzzz(was + grown, before + freed)])
        expect(text).toContain(freed === 0 ? 'nothing of it was freed' : `${grouped(freed)} allocation`)
      }),
    )
  })
})

describe('excess', () => {
  const at = [zzzz(100, 0), zzzz(1100, 0)] as const
  const run = (grown: number, iterations: number) => {
    const rows = diff(zzzz(100, 0), zzzz(100 + grown, 0)).map((row) => [usageKey(row), row] as const)
    return { source: 'run', iterations, rows: new Map(rows.map(([key, row]) => [key, { ...row, after: null }])) }
  }
  const controlOf = (grown: number, iterations: number) => ({
    iterations,
    rows: new Map(diff(zzzz(100, 0), zzzz(100 + grown, 0)).map((row) => [usageKey(row), row])),
  })

  test.each<[string, Parameters<typeof sentence>[2], string]>([
    [
      'a control interval of as many iterations: the growth of its dumps',
      { control: controlOf(400, 1000) },
      'Zzzz: the control interval grew by 400 where this one grew by 1,000',
    ],
    [
      'one of a tenth: what it makes in as many, and says so',
      { control: controlOf(40, 100) },
      'Zzzz: the control interval grew by 400 (scaled to this test) where this one grew by 1,000',
    ],
    [
      'one baseline run',
      { baseline: [run(30, 1000)] },
      'Zzzz: the baseline run grew by 30 where this one grew by 1,000',
    ],
    [
      'one baseline run of half the iterations',
      { baseline: [run(30, 500)] },
      'Zzzz: the baseline run grew by 60 (scaled to this test) where this one grew by 1,000',
    ],
    [
      'one that grew more',
      { control: controlOf(1200, 1000) },
      'Zzzz: the control interval grew by 1,200 where this one grew by 1,000',
    ],
    [
      'one that grew a little less',
      { control: controlOf(990, 1000) },
      'Zzzz: the control interval grew by 990, and chance explains the rest',
    ],
    [
      'several baseline runs: the median of all',
      { baseline: [run(10, 1000), run(30, 1000), run(90, 1000)] },
      'Zzzz: 3 baseline runs grew by 30 in the median (scaled to this test) where this one grew by 1,000',
    ],
  ])('%s', (_, beside, expected) => {
    expect(sentence('excess', at, beside)).toBe(expected)
  })
})

describe('several-runs', () => {
  const at = [zzzz(100, 50), zzzz(1100, 60)] as const
  const runs = (...grown: readonly number[]) => {
    const run = (count: number) => {
      const rows = diff(zzzz(100, 50), zzzz(100 + count, 60)).map((row) => [usageKey(row), row] as const)
      return {
        source: 'run',
        iterations: 1000,
        rows: new Map(rows.map(([key, row]) => [key, { ...row, after: null }])),
      }
    }
    return { baseline: grown.map(run) }
  }
  const told = 'Zzzz grew beyond what 3 baseline runs differ by'
  test.each<[string, Parameters<typeof sentence>[2], string]>([
    ['three runs that grew less', runs(10, 12, 9), told],
    ['not: two, since a spread is assumed then', runs(10, 12), ''],
    ['not: three that differ by as much', runs(10, 900, 2200), ''],
    [
      'not: three beside a control interval, which knows better',
      { ...runs(10, 12, 9), control: { iterations: 1000, rows: new Map() } },
      '',
    ],
  ])('%s', (_, beside, expected) => {
    expect(sentence('several-runs', at, beside)).toBe(expected)
  })
})

test('crowd counts rows that outgrew the baseline as far, too', () => {
  const machine = (outstanding: number): Snapshot => {
    const tags = [...Array.from({ length: 10 }, (_, row) => `R${row + 100}`), 'Zzzz']
    return snapshot(tags.map((tag) => `${tag} paged ${outstanding} 0 ${outstanding * 64}`).join('\n'))
  }
  const baseline = [{ source: 'run', iterations: 1000, rows: new Map() }]
  expect(sentence('crowd', [machine(100), machine(1100)], { baseline })).toBe(
    '10 rows outgrew the baseline as far as Zzzz, or further',
  )
})
