import { expect, test } from 'vitest'
import type { Snapshot } from '../../src/core/pool.ts'
import { poolsOf, totalsOf } from '../../src/core/pool-totals.ts'
import { snapshot } from '../snapshot.ts'

const held = (bytes: number, changes: Partial<Snapshot> = {}): Snapshot =>
  snapshot(`Zzzz paged 9 1 ${bytes}\nYyyy nonpaged 1 0 7`, changes)
const totals = (nonpaged: number, paged: number) => ({ nonpaged, paged })
const partial = { coverage: { kind: 'partial' } } as const
const paged = (before: Snapshot | null, after: Snapshot) => totalsOf({ before, after } as never, 'paged')

test.each<[string, Snapshot | null, Snapshot, readonly (number | null)[]]>([
  ['sums of rows', held(640), held(960), [640, 960, 320]],
  ['one dump', null, held(960), [null, 960, null]],
  ['one dump that states its total', null, held(960, { statedTotals: totals(9, 5000) }), [null, 5000, null]],
  [
    'totals that both state',
    held(640, { statedTotals: totals(9, 1000) }),
    held(960, { statedTotals: totals(9, 5000) }),
    [1000, 5000, 4000],
  ],
  ['a total that one states', held(640), held(960, { statedTotals: totals(9, 5000) }), [640, 960, 320]],
  [
    'a total on one side, the pool in the header on the other',
    held(640, { capture: { pools: totals(9, 4096) } }),
    held(960, { statedTotals: totals(9, 5000) }),
    [640, 960, 320],
  ],
  [
    'pools in both headers',
    held(640, { capture: { pools: totals(9, 4096) } }),
    held(960, { capture: { pools: totals(9, 8192) } }),
    [4096, 8192, 4096],
  ],
  ['rows of a part', held(640), held(960, partial), [640, 960, null]],
  ['rows of a part before', held(640, partial), held(960), [640, 960, null]],
  [
    'rows of a part, beside totals',
    held(640, { ...partial, statedTotals: totals(9, 1000) }),
    held(960, { ...partial, statedTotals: totals(9, 5000) }),
    [1000, 5000, 4000],
  ],
])('bytes of the pool: %s', (_, was, is, [before, after, growth]) => {
  expect(paged(was, is)).toEqual({ before, after, growth })
})

test('both pools of one dump', () => {
  expect(poolsOf(held(640))).toEqual(totals(7, 640))
  expect(poolsOf(held(640, { statedTotals: totals(8, 700) }))).toEqual(totals(8, 700))
})
