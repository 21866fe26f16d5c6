import { describe, expect, test } from 'vitest'
import { analyze, type Dump } from '../../src/core/analyze.ts'
import { compare } from '../../src/core/compare.ts'
import type { Leg } from '../../src/core/pair.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { type Capture, outstanding, type Snapshot } from '../../src/core/pool.ts'
import { renderSnapshotJson } from '../../src/report/snapshot-json.ts'
import { snapshot, stated, systemRows } from '../snapshot.ts'

const ROWS = Array.from({ length: 20 }, (_, row) => `R${row + 100}`)
/** A moment of one boot: every counter grows from one to the next. */
const at = (moment: number, capture: Capture = {}): Snapshot =>
  snapshot(ROWS.map((tag) => `${tag} paged ${1000 + moment} 900 ${64 * (100 + moment)}`).join('\n'), {
    source: `${moment}.txt`,
    capture,
  })

const judged = (control: Leg['control'], changes: Partial<Leg> = {}) => {
  const [before, after] = [at(20), at(30)]
  const none = { settled: null, drivers: { before: null, after: null } }
  return compare({ name: 'x', snapshots: 4, before, after, series: [before, after], control, ...none, ...changes })
}

describe('a control interval', () => {
  test('of the same boot, before the test, is used', () => {
    const { leg, problems } = judged({ before: at(0), after: at(10) })
    expect(problems).toEqual([])
    expect(leg.control?.before.source).toBe('0.txt')
  })

  test('may end where the test begins', () => {
    const before = at(20)
    expect(judged({ before: at(0), after: before }, { before }).problems).toEqual([])
  })

  const restarted = snapshot(ROWS.map((tag) => `${tag} paged 100 0 6400`).join('\n'))
  const filtered = (one: Snapshot): Snapshot => ({ ...one, coverage: { kind: 'filtered', pattern: 'R1*' } })
  const part = (one: Snapshot): Snapshot => ({ ...one, coverage: { kind: 'partial' } })
  test.each<[string, NonNullable<Leg['control']>, Partial<Leg>, string]>([
    ['a restart in it', { before: at(0), after: restarted }, {}, 'restarted'],
    ['a restart between it and the test', { before: at(5000), after: at(6000) }, {}, 'restarted'],
    ['its ends swapped', { before: at(10), after: at(0) }, {}, 'swapped'],
    ['an end after the test began', { before: at(10), after: at(25) }, {}, 'swapped'],
    ['one dump twice', { before: at(10), after: at(10) }, {}, 'no counter differs'],
    [
      'another machine in it',
      { before: at(0, { computer: 'A' }), after: at(10, { computer: 'B' }) },
      {},
      'not of the same machine',
    ],
    [
      'another machine than the test',
      { before: at(0, { computer: 'A' }), after: at(10, { computer: 'A' }) },
      { before: at(20, { computer: 'B' }) },
      'not of the same machine',
    ],
    [
      'times that run backwards',
      { before: at(0, { takenAt: '2026-05-01T09:00:00Z' }), after: at(10, { takenAt: '2026-05-01T08:00:00Z' }) },
      {},
      'taken later',
    ],
    ['a table that is cut', { before: part(at(0)), after: at(10) }, {}, 'whole table'],
    ['a table that is cut at its end', { before: at(0), after: part(at(10)) }, {}, 'whole table'],
    [
      'the whole table, where the test has a filter',
      { before: at(0), after: at(10) },
      { before: filtered(at(20)), after: filtered(at(30)) },
      'all tags before, R1* after',
    ],
    [
      'another filter than the test',
      {
        before: { ...at(0), coverage: { kind: 'filtered', pattern: 'R1*' } },
        after: { ...at(10), coverage: { kind: 'filtered', pattern: 'R1*' } },
      },
      {},
      'whole table',
    ],
    [
      'a boot that ended before the driver warmed up',
      { before: at(0), after: at(10) },
      { beforeWarm: at(5) },
      'swapped',
    ],
  ])('with %s is missing evidence, and the test is judged without it', (_, control, changes, words) => {
    const { leg, growths, problems } = judged(control, changes)
    expect(problems.map(({ code }) => code)).toEqual(['CONTROL_UNUSABLE'])
    expect(problems.map(({ detail }) => toPlain(detail)).join()).toContain(words)
    expect(leg.control).toBeNull()
    expect(growths.every(({ count }) => count === 10)).toBe(true)
  })

  test('with Driver Verifier has its renamed tags under their originals, as the test has', () => {
    const verified = (moment: number): Snapshot => {
      const rows = ['VfPT nonpaged 9 0 90', 'ViIn nonpaged 5 0 50', `VMdl nonpaged ${40 + moment} 30 1000`]
      return snapshot([...rows, `"Mdl " nonpaged ${100 + moment} 90 1000`].join('\n'))
    }
    const [before, after] = [verified(20), verified(30)]
    const { leg } = judged({ before: verified(0), after: verified(10) }, { before, after, series: [before, after] })
    const mdl = leg.control?.after.usages.filter(({ tag }) => tag.includes('Mdl'))
    expect(mdl?.map((row) => [row.tag, outstanding(row)])).toEqual([['Mdl ', 40]])
  })
})

describe('a leak that the control interval shows as well', () => {
  const dump = (side: Dump['side'], leaked: number, moment: number): Dump => {
    const rows = [
      systemRows.replaceAll(/900 800 6400/g, `${900 + moment} ${800 + moment} 6400`),
      `Qobj nonpaged ${500 + moment} ${400 + moment} 6400`,
    ].join('\n')
    const more = rows.replace(/^Proc .*$/m, `Proc nonpaged ${2500 + leaked} 10 ${2560 * (2490 + leaked)}`)
    const bytes = Buffer.from(renderSnapshotJson(stated(snapshot(more))))
    return { leg: '', side, source: `${side}.json`, bytes, named: true }
  }
  const judged = (inControl: number, inTest: number, policy: Partial<Policy> = {}) =>
    analyze(
      [
        dump('control-before', 0, 0),
        dump('control-after', inControl, 10),
        dump('before', inControl, 20),
        dump('after', inControl + inTest, 30),
      ],
      { ...defaultPolicy, iterations: 1000, ...policy },
    )

  test.each<[string, number, number, Partial<Policy>, string]>([
    ['as much is none of the driver', 1000, 1000, {}, 'clean'],
    ['the test shows it alone', 0, 1000, {}, 'leak'],
    ['the test shows twice as much', 500, 1000, {}, 'leak'],
    ['a tenth of the cycles grew it by a tenth', 100, 1000, { controlIterations: 100 }, 'clean'],
    ['as much, and the tag is said to be the driver’s', 1000, 1000, { driverTags: ['Proc'] }, 'leak'],
    ['as much, and above a limit', 1000, 1000, { maxGrowthCount: 10 }, 'leak'],
    ['as much while it idled tells nothing', 1000, 1000, { controlIterations: 0 }, 'leak'],
  ])('%s', (_, inControl, inTest, policy, verdict) => {
    expect(judged(inControl, inTest, policy).verdict).toBe(verdict)
  })
})
