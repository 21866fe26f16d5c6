import { expect, test } from 'vitest'
import { diff } from '../../src/core/diff.ts'
import { sameBytes, uncounted } from '../../src/core/missing-evidence.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import type { Snapshot } from '../../src/core/pool.ts'
import { snapshot } from '../snapshot.ts'

/* Dumps that have bytes and no counts: what says that nothing was judged, and what is judged all the same. */

const LEVEL = { before: 0, after: 0, growth: 0 }
const legOf = (before: Snapshot | null, after: Snapshot) => ({
  ...{ name: 'x64', snapshots: 2, before, after, series: [after], settled: null, control: null },
  drivers: { before: null, after: null },
  growths: diff(before, after),
  totals: { nonpaged: LEVEL, paged: LEVEL },
  baselineRuns: 0,
})

const bytesOnly = { counters: 'bytes', source: 'after.txt' } as const
const partial = { coverage: { kind: 'partial' } } as const
const [was, is] = [snapshot('Drsd paged 0 0 64', bytesOnly), snapshot('Drsd paged 0 0 99', bytesOnly)]
const counted = snapshot('Drsd paged 5 1 64')
const bytes = { maxGrowthBytes: 1 }
const percent = { maxGrowthPercent: 1 }
const [nonpaged, paged] = [{ maxTotalNonpagedGrowth: 1 }, { maxTotalPagedGrowth: 1 }]

test.each<[string, Snapshot | null, Snapshot, Partial<Policy>, boolean]>([
  ['two dumps of bytes', was, is, {}, true],
  ['a dump of bytes before', was, snapshot('Drsd paged 9 1 99', { source: 'after.txt' }), {}, true],
  ['a dump of bytes after', counted, is, {}, true],
  ['not two that count', counted, snapshot('Drsd paged 9 1 99'), {}, false],
  ['not one dump', null, is, {}, false],
  ['not with a limit in bytes', was, is, bytes, false],
  ['not with a limit in percent', was, is, percent, false],
  ['with a limit of counts, which nothing can be held against', was, is, { maxGrowthCount: 1 }, true],
  ['not with limits of both pools', was, is, { ...nonpaged, ...paged }, false],
  ['with a limit of one pool', was, is, nonpaged, true],
  ['with a limit of the other', was, is, paged, true],
  ['not where no row is known on both sides', snapshot('', { ...partial, ...bytesOnly }), is, {}, false],
  // The row that the dump before may have cut off says nothing of counts.
  [
    'where the rows that are known on both sides have none',
    { ...was, ...partial },
    snapshot('Drsd paged 0 0 99\nProc nonpaged 0 0 9', bytesOnly),
    {},
    true,
  ],
])('nothing was judged: %s', (_, before, after, changes, isTold) => {
  const found = uncounted(legOf(before, after), { ...defaultPolicy, ...changes })
  expect(found.map(({ code, leg, source }) => `${code} ${leg} ${source}`)).toEqual(
    isTold ? ['NO_COUNTS x64 after.txt'] : [],
  )
})

test('one row of two that counts is enough', () => {
  const growths = [...diff(was, is), ...diff(counted, counted)]
  expect(uncounted({ ...legOf(was, is), growths }, defaultPolicy)).toEqual([])
})

test('one dump is no copy of itself', () => {
  const dumps = [{ side: 'after' as const, source: 'after.txt', bytes: Buffer.from('1') }]
  expect(sameBytes(legOf(null, is), dumps)).toEqual([])
})
