import { describe, expect, test } from 'vitest'
import { analyze, type Dump } from '../../src/core/analyze.ts'
import { readBaselines } from '../../src/core/baseline.ts'
import { gate } from '../../src/core/gate.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderSnapshotJson } from '../../src/report/snapshot-json.ts'
import { dump } from '../dump.ts'
import { snapshot, stated } from '../snapshot.ts'

const pair = (leg: string, before: string, after: string): readonly Dump[] => [
  dump('before', before, { leg }),
  dump('after', after, { leg }),
]

const reportOf = (...dumps: readonly Dump[]): { readonly name: string; readonly bytes: Uint8Array } => {
  const analysis = analyze(dumps, defaultPolicy)
  return { name: 'report.json', bytes: Buffer.from(renderJson(analysis, gate(analysis))) }
}

const rowsIn = (leg: string, isOnly: boolean, ...dumps: readonly Dump[]): readonly number[] =>
  readBaselines([reportOf(...dumps)])
    .runsOf(leg, isOnly)
    .map(({ rows }) => rows.size)

const at = (moment: number): string =>
  renderSnapshotJson(stated(snapshot(`Drsd paged ${moment + 5} ${moment} 320\nProc nonpaged ${moment + 90} 8 5248`)))
const works = (leg: string): readonly Dump[] => pair(leg, at(100), at(101))

describe('the baseline of a leg', () => {
  test('is the leg of its name', () => {
    expect(rowsIn('a', false, ...works('a'), ...works('b'))).toEqual([2])
  })

  test.each<[string, string, boolean, readonly string[], number]>([
    ['a leg without a name and one with a name, each the only one', '', true, ['a'], 1],
    ['the other way round', 'a', true, [''], 1],
    ['not: two names that differ, even where each is the only leg', 'a', true, ['b'], 0],
    ['not: the run has other legs', '', false, ['a'], 0],
    ['not: the baseline has other legs', '', true, ['a', 'b'], 0],
  ])('%s', (_, leg, isOnly, legs, runs) => {
    expect(rowsIn(leg, isOnly, ...legs.flatMap(works))).toHaveLength(runs)
  })

  test('counts a report once that was given twice', () => {
    const [one, other] = [reportOf(...works('a')), reportOf(...pair('a', at(100), at(102)))]
    const copy = { ...one, name: 'copy.json' }
    const { reports, runsOf } = readBaselines([one, copy, other, one])
    expect([reports, runsOf('a', true).map(({ source }) => source)]).toEqual([2, ['report.json', 'report.json']])
    const runs = [1, 2].map((run) => ({ ...one, origin: { run, commit: 'c' } }))
    expect(readBaselines(runs).reports).toBe(2)
  })

  test.each<[string, readonly Dump[]]>([
    ['one dump, whose rows are all that is held since boot', [dump('series', at(100), { leg: 'a' })]],
    [
      'one dump with a suspect in it',
      [dump('series', renderSnapshotJson(stated(snapshot('amda nonpaged 5768754 1 1938301008'))), { leg: 'a' })],
    ],
    ['a restart between its dumps', pair('a', at(100), at(5))],
    [
      'a dump that is cut',
      pair(
        'a',
        at(100)
          .replace(/^.*Proc.*$/m, '')
          .replace(/,\s*\]/, ']'),
        at(101),
      ),
    ],
  ])('is none that had %s', (_, dumps) => {
    expect(rowsIn('a', true, ...dumps)).toEqual([])
  })
})

describe('a report that is no earlier run on such a machine', () => {
  const machine = (moment: number, rows: number, prefix = 'A'): string =>
    renderSnapshotJson(
      stated(
        snapshot(
          Array.from(
            { length: rows },
            (_, index) => `${prefix}${String(index).padStart(3, '0')} paged ${moment + index} ${moment} ${64 * index}`,
          ).join('\n'),
        ),
      ),
    )
  const these = pair('', machine(100, 120), machine(130, 120))
  const told = (...reports: readonly ReturnType<typeof reportOf>[]) => {
    const { verdict, legs, problems } = analyze(these, defaultPolicy, { baselines: readBaselines(reports) })
    const codes = problems.map(({ code, detail }) => `${code} ${toPlain(detail)}`)
    return { verdict, runs: legs[0]?.baselineRuns, codes }
  }

  test('an earlier run of the test is one', () => {
    const earlier = reportOf(...pair('', machine(50, 120), machine(90, 120)))
    expect(told(earlier)).toEqual({ verdict: 'clean', runs: 1, codes: [] })
  })

  test('half of the tags are enough', () => {
    const smaller = reportOf(...pair('', machine(50, 60), machine(90, 60)))
    expect(told(smaller)).toEqual({ verdict: 'clean', runs: 1, codes: [] })
  })

  test.each<[string, readonly Dump[], string]>([
    ['of these very dumps', these, 'BASELINE_UNFIT of these very dumps'],
    ['of other tags', pair('', machine(50, 120, 'B'), machine(90, 120, 'B')), 'BASELINE_UNFIT 0 of 120 rows are in it'],
    ['of few of the tags', pair('', machine(50, 59), machine(90, 59)), 'BASELINE_UNFIT 59 of 120 rows are in it'],
  ])('%s: judged without it, and inconclusive', (_, dumps, code) => {
    expect(told(reportOf(...dumps))).toEqual({ verdict: 'inconclusive', runs: 0, codes: [code] })
  })

  test('the others of the same leg still count', () => {
    const earlier = reportOf(...pair('', machine(50, 120), machine(90, 120)))
    expect(told(reportOf(...these), earlier)).toMatchObject({ verdict: 'inconclusive', runs: 1 })
  })
})
