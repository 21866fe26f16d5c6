import { expect, test } from 'vitest'
import { diff } from '../../src/core/diff.ts'
import { type LimitedPool, limitedPools } from '../../src/core/limited-pools.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { snapshot } from '../snapshot.ts'

const KIB = 1024

/** Twenty paged rows that hold some KiB each, and one nonpaged row of as many. */
const rowsOf = (kibibytes: number) =>
  snapshot(
    [
      ...Array.from({ length: 20 }, (_, row) => `T${100 + row} paged ${kibibytes} 0 ${kibibytes * KIB}`),
      `Npgd nonpaged ${kibibytes} 0 ${kibibytes * KIB}`,
    ].join('\n'),
  )

const growths = diff(rowsOf(3), rowsOf(4))
const sums = { nonpaged: { growth: KIB }, paged: { growth: 20 * KIB } }
const both = { maxTotalNonpagedGrowth: 1, maxTotalPagedGrowth: 2 }

const nonpaged: LimitedPool = {
  ...{ pool: 'nonpaged', limit: 1, growth: KIB, rows: 1, rounding: KIB },
  span: { least: 1, most: 2 * KIB - 1 },
}
const paged: LimitedPool = {
  ...{ pool: 'paged', limit: 2, growth: 20 * KIB, rows: 20, rounding: KIB },
  span: { least: 20, most: 40 * KIB - 20 },
}
const stated = { ...paged, growth: 5000, span: { least: 5000, most: 5000 } }

test.each<[string, Partial<typeof both>, Parameters<typeof limitedPools>[0]['totals'], readonly LimitedPool[]]>([
  ['both limits: each pool by its own', both, sums, [nonpaged, paged]],
  ['no limit: no pool', {}, sums, []],
  ['one limit: no other pool', { maxTotalPagedGrowth: 2 }, sums, [paged]],
  ['a growth that is not known: not that pool', both, { ...sums, nonpaged: { growth: null } }, [paged]],
  ['a growth that the dumps state: exact', { maxTotalPagedGrowth: 2 }, { ...sums, paged: { growth: 5000 } }, [stated]],
])('%s', (_, limits, totals, expected) => {
  expect(limitedPools({ growths, totals }, { ...defaultPolicy, ...limits })).toEqual(expected)
})
