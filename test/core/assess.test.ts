import { describe, expect, test } from 'vitest'
import { assess, assessLeg, explain, explainJudged, judgeRows, largestOfAll } from '../../src/core/assess.ts'
import type { Observed } from '../../src/core/comparison.ts'
import { diff } from '../../src/core/diff.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { type Snapshot, usageKey } from '../../src/core/pool.ts'
import type { VerifierOutput } from '../../src/core/verifier-output.ts'
import { snapshot } from '../snapshot.ts'

/* What a leg's rows come to: which are judged, which are shown, and in which order. */

const none = { before: 0, after: 0, growth: 0 }
const observedOf = (before: Snapshot | null, after: Snapshot, changes: Partial<Observed> = {}): Observed => ({
  name: 'x64',
  growths: diff(before, after),
  totals: { nonpaged: none, paged: none },
  drivers: { before: null, after: null },
  ...changes,
})

/** Rows that held 100 blocks of 64 bytes, and grew by so many. */
const grew = (rows: Readonly<Record<string, number>>, changes: Partial<Observed> = {}): Observed => {
  const dump = (factor: 0 | 1) =>
    snapshot(
      Object.entries(rows)
        .map(([tag, by]) => `${tag} paged ${500 + factor * by} 400 ${(100 + factor * by) * 64}`)
        .join('\n'),
    )
  return observedOf(dump(0), dump(1), changes)
}
const policy = (changes: Partial<Policy> = {}): Policy => ({ ...defaultPolicy, iterations: 1000, ...changes })
const tagsOf = (rows: readonly { readonly row: { readonly tag: string } }[]) => rows.map(({ row }) => row.tag)

describe('the row that grew most', () => {
  const largest = (observed: Observed) => assessLeg(observed, policy()).largest?.row.tag ?? null
  test.each<[string, Observed, string | null]>([
    ['by its blocks', grew({ Aaaa: 50, Bbbb: 90, Cccc: 70 }), 'Bbbb'],
    ['is none where none grew', grew({ Aaaa: 0, Bbbb: -90 }), null],
    ['never the one that shrank', grew({ Aaaa: 5, Bbbb: -90 }), 'Aaaa'],
    [
      'by its bytes where there are no counts',
      observedOf(
        snapshot('Aaaa paged 0 0 64\nBbbb paged 0 0 64', { counters: 'bytes' }),
        snapshot('Aaaa paged 0 0 65\nBbbb paged 0 0 99', { counters: 'bytes' }),
      ),
      'Bbbb',
    ],
    ['is none in one dump', observedOf(null, snapshot('Aaaa paged 500 0 64')), null],
  ])('%s', (_, observed, expected) => {
    expect(largest(observed)).toBe(expected)
  })

  test('of all legs is the one of the leg where it grew most', () => {
    const legs = [grew({ Aaaa: 50 }), grew({ Bbbb: 90 }, { name: 'arm64' }), grew({ Cccc: 0 }), grew({ Dddd: 70 })]
    const found = largestOfAll(legs.map((leg) => assessLeg(leg, policy())))
    expect([found?.leg, found?.row.tag]).toEqual(['arm64', 'Bbbb'])
    expect([largestOfAll([]), largestOfAll([assessLeg(grew({ Cccc: 0 }), policy())])]).toEqual([null, null])
  })
})

describe('which rows are judged', () => {
  const rows = { Aaaa: 50, Bbbb: 0, Cccc: -50, Ignd: 90 }
  test('those that moved, and are not ignored', () => {
    expect(tagsOf(judgeRows(grew(rows), policy({ ignoreTags: ['Ignd'] })))).toEqual(['Aaaa', 'Cccc'])
  })

  test('and the driver’s own, which may be left where they were', () => {
    const stopped = policy({ driverTags: ['Bbbb'], driverStopped: true })
    expect(assess(grew(rows), stopped).map(({ cause }) => cause)).toContain('BbbbP')
    expect(assess(grew(rows), policy({ driverTags: ['Bbbb'] })).map(({ cause }) => cause)).not.toContain('BbbbP')
  })
})

describe('explanations of rows', () => {
  const rows = { Aaaa: 50, Bbbb: 0, Cccc: -70, Dddd: 20, Eeee: 60 }
  const explained = (most: number, first: readonly string[] = [], driverTags: readonly string[] = []) => {
    const found = explainJudged(grew(rows), {
      policy: policy({ driverTags }),
      most,
      isFirst: ({ tag }) => first.includes(tag),
    })
    return [...tagsOf(found.explained), found.judged]
  }

  test.each<[string, () => readonly (string | number)[], readonly (string | number)[]]>([
    ['as many as may be: in their order', () => explained(4), ['Aaaa', 'Cccc', 'Dddd', 'Eeee', 4]],
    ['one too many: those that changed most', () => explained(3), ['Cccc', 'Eeee', 'Aaaa', 4]],
    [
      'one too many: those that are asked for first',
      () => explained(2, ['Dddd', 'Aaaa']),
      ['Aaaa', 'Dddd', 'Cccc', 'Eeee', 4],
    ],
    [
      'with the driver’s own, which did not move',
      () => explained(9, [], ['Bbbb']),
      ['Aaaa', 'Bbbb', 'Cccc', 'Dddd', 'Eeee', 5],
    ],
  ])('%s', (_, found, expected) => {
    expect(found()).toEqual(expected)
  })

  test('that are asked for by tag, moved or not', () => {
    const asked = (...tags: readonly string[]) => explain(grew(rows), { policy: policy(), tags })
    expect(tagsOf(asked('Bbbb', 'E*'))).toEqual(['Bbbb', 'Eeee'])
    expect([asked(), asked('Zzzz')]).toEqual([[], []])
  })

  test('say what the row comes to, and what it needs', () => {
    const still = new Map(
      diff(snapshot('Aaaa paged 500 400 6400'), snapshot('Aaaa paged 1490 400 69760')).map((row) => [
        usageKey(row),
        row,
      ]),
    )
    const [leak] = explain(grew({ Aaaa: 1000 }), { policy: policy({ driverTags: ['Aaaa'] }), tags: ['Aaaa'] })
    expect(leak).toMatchObject({ leg: 'x64', severity: 'leak', needs: { leak: 10, suspect: 5 }, onBaseline: false })
    expect(leak?.points).toBe(leak?.evidence.reduce((sum, { points }) => sum + points, 0))
    const [acquitted] = explain(grew({ Aaaa: 1000 }, { control: { iterations: 1000, rows: still } }), {
      policy: policy(),
      tags: ['Aaaa'],
    })
    expect(acquitted).toMatchObject({ severity: null, onBaseline: true })
  })
})

describe('findings that are of no row', () => {
  const output = (count: number): VerifierOutput => ({
    ...{ source: 'v.txt', line: 1, takenAt: null },
    drivers: [
      {
        ...{ driver: 'My.SYS', unloaded: false, line: 1, left: [] },
        nonpaged: { allocations: count, bytes: 64 * count },
        paged: { allocations: 0, bytes: 0 },
      },
    ],
  })

  test('a driver of which Driver Verifier counts more', () => {
    const [finding, ...others] = assess(grew({}, { drivers: { before: output(1), after: output(3) } }), policy())
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      ...{
        severity: 'leak',
        points: 0,
        leg: 'x64',
        cause: 'driver my.sys',
        rows: [],
        hint: null,
        settles: [],
        where: [],
      },
      evidence: [{ rule: 'driver-pool-growth', decides: true, points: 0 }],
    })
    expect(toPlain(finding?.title ?? [])).toBe('My.SYS holds 3 allocations (192 bytes), 2 more than before')
  })

  test.each<[string, Partial<Policy>, readonly string[]]>([
    [
      'the paged pool',
      { maxTotalPagedGrowth: 6399 },
      ['paged pool: Paged pool grew by 6,400 bytes, more than allowed'],
    ],
    [
      'the nonpaged pool',
      { maxTotalNonpagedGrowth: 99 },
      ['nonpaged pool: Nonpaged pool grew by 100 bytes, more than allowed'],
    ],
    ['neither', { maxTotalPagedGrowth: 6400, maxTotalNonpagedGrowth: 100 }, []],
  ])('above the limit of a whole pool: %s', (_, limits, expected) => {
    const totals = { nonpaged: { ...none, growth: 100 }, paged: { ...none, growth: 6400 } }
    const findings = assess(grew({ Aaaa: 100 }, { totals }), policy(limits)).filter(({ rows }) => rows.length === 0)
    expect(findings.map(({ cause, title }) => `${cause}: ${toPlain(title)}`)).toEqual(expected)
    expect(
      findings.every(({ severity, evidence }) => severity === 'leak' && evidence[0]?.rule === 'limit-exceeded'),
    ).toBe(true)
  })
})

describe('suspects by points alone', () => {
  /** The rows grow by a whole number in each of 300 iterations: nine points each. */
  const shown = (suspect: number, count: number, more: Readonly<Record<string, number>> = {}) => {
    const rows = Object.fromEntries(
      ['Aaaa', 'Bbbb', 'Gggg', 'Hhhh'].slice(0, count).map((tag, at) => [tag, 300 * (at + 1)]),
    )
    const points = { suspect, flowStill: 0, lockSure: 8, lockOdd: 8, rateUnit: 1, rateHigh: 1 }
    return assess(grew({ ...rows, ...more }), policy({ iterations: 300, points }))
      .map(({ cause }) => cause.slice(0, 4))
      .sort()
  }

  test.each<[string, () => readonly string[], readonly string[]]>([
    ['one, of as many points as it needs', () => shown(9, 1), ['Aaaa']],
    ['one, of fewer', () => shown(10, 1), []],
    ['two, of which the second needs one more', () => shown(9, 2), ['Bbbb']],
    ['two, of which the second has it', () => shown(8, 2), ['Aaaa', 'Bbbb']],
    ['four, of which three are shown', () => shown(1, 4), ['Bbbb', 'Gggg', 'Hhhh']],
    ['one beside what stands out by itself', () => shown(9, 1, { Zzzz: 9901 }), ['Aaaa', 'Zzzz']],
  ])('%s', (_, found, expected) => {
    expect(found()).toEqual(expected)
  })
})
