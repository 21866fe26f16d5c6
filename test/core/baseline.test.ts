import { describe, expect, test } from 'vitest'
import { analyze, type Dump } from '../../src/core/analyze.ts'
import { readBaselines } from '../../src/core/baseline.ts'
import { gate } from '../../src/core/gate.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderSnapshotJson } from '../../src/report/snapshot-json.ts'
import { snapshot, stated } from '../snapshot.ts'

const dump = (leg: string, side: Dump['side'], text: string): Dump => ({
  leg,
  side,
  source: `${leg}-${side}.json`,
  bytes: Buffer.from(text),
  named: true,
})

const pair = (leg: string, before: string, after: string): readonly Dump[] => [
  dump(leg, 'before', before),
  dump(leg, 'after', after),
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

  test.each<[string, readonly Dump[]]>([
    ['one dump, whose rows are all that is held since boot', [dump('a', 'series', at(100))]],
    [
      'one dump with a suspect in it',
      [dump('a', 'series', renderSnapshotJson(stated(snapshot('amda nonpaged 5768754 1 1938301008'))))],
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
