import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/core/analyze.ts'
import { assessLeg } from '../../src/core/assess.ts'
import { diff } from '../../src/core/diff.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { otherRowsOf } from '../../src/report/select.ts'
import { renderDump } from '../render-dump.ts'
import { snapshot, systemRows } from '../snapshot.ts'

/* Rows that grew by so much in 1,000 iterations, with nothing else known of them: too little for a suspect here. */
const totals = { nonpaged: { before: 0, after: 0, growth: 0 }, paged: { before: 0, after: 0, growth: 0 } }
const policy = { ...defaultPolicy, iterations: 1000, points: { suspect: 50 } }

const leads = (grown: Readonly<Record<string, number>>, points: Readonly<Record<string, number>> = policy.points) => {
  const rows = (factor: number) =>
    snapshot(
      Object.entries(grown)
        .map(([tag, count]) => `${tag} paged ${500 + factor * count} 400 ${(100 + factor * count) * 64}`)
        .join('\n'),
    )
  const drivers = { before: null, after: null }
  return assessLeg({ name: '', growths: diff(rows(0), rows(1)), totals, drivers }, { ...policy, points }).leads
}

describe('where to look next', () => {
  test('evidence comes before size', () => {
    expect(leads({ Aaaa: 70_411, Bbbb: 200, Cccc: 1000, Dddd: 3 })[0]).toBe('CcccP')
    expect(leads({ Aaaa: 70_411, Bbbb: 200, Cccc: 1000, Dddd: 3 })).toContain('BbbbP')
  })

  test('rows in step come once', () => {
    expect(leads({ Aaaa: 1000, Bbbb: 1000, Cccc: 1001 })).toHaveLength(1)
  })

  test.each([
    ['fewer than five blocks', { Aaaa: 4 }, policy.points],
    ['a row that stands in a finding', { Aaaa: 1000 }, { suspect: 1 }],
    ['a row that nothing speaks against', { Aaaa: 437 }, policy.points],
  ])('not: %s', (_, grown, points) => {
    expect(leads(grown, points)).toEqual([])
  })

  test('a report shows it before rows that grew more', () => {
    const dumpOf = (one: number, other: number) =>
      renderDump(
        snapshot(
          `${systemRows}\nAaaa paged ${500 + one} 400 ${(100 + one) * 64}\nBbbb paged ${500 + other} 400 ${(100 + other) * 64}`,
        ),
        'poolmonx',
      )
    const side = (name: 'before' | 'after', bytes: Uint8Array) =>
      ({ leg: '', side: name, source: `${name}.csv`, bytes, named: true }) as const
    const analysis = analyze([side('before', dumpOf(0, 0)), side('after', dumpOf(1437, 1000))], policy)
    const rows = analysis.legs.flatMap((leg) => otherRowsOf(leg, analysis)).map(({ tag }) => tag)
    expect(rows.slice(0, 2)).toEqual(['Bbbb', 'Aaaa'])
  })
})
