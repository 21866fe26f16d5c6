import { expect, test } from 'vitest'
import { type RealCase, realCases, type SeenRow } from '../../../bench/detection/real-cases.ts'
import { assess } from '../../../src/core/assess.ts'
import { compare } from '../../../src/core/compare.ts'
import { defaultPolicy } from '../../../src/core/policy.ts'
import { type PoolUsage, printTag, type Snapshot, toTag } from '../../../src/core/pool.ts'
import { snapshot } from '../../snapshot.ts'

const SINCE_BOOT = 1000

const at = ({ rows }: RealCase, usageOf: (row: SeenRow) => Omit<PoolUsage, 'tag' | 'pool'>): Snapshot =>
  snapshot('', { usages: rows.map((row) => ({ tag: toTag(row.tag), pool: row.pool, ...usageOf(row) })) })

const judge = (one: RealCase): string[] => {
  const before = at(one, ({ before: level = 0, size }) => ({
    allocs: SINCE_BOOT + level,
    frees: SINCE_BOOT,
    bytes: level * size,
  }))
  const after = at(one, ({ before: level = 0, allocated, freed, size }) => {
    const since = one.alone === true ? 0 : SINCE_BOOT
    return { allocs: since + level + allocated, frees: since + freed, bytes: (level + allocated - freed) * size }
  })
  const drivers = { before: null, after: null }
  const leg = {
    name: '',
    snapshots: 2,
    before: one.alone === true ? null : before,
    after,
    series: [],
    settled: null,
    control: null,
    drivers,
  }
  const policy = { ...defaultPolicy, driverTags: one.driverTags ?? [], iterations: one.iterations ?? null }
  const { growths } = compare(leg, policy.iterations)
  const totals = { nonpaged: { before: 0, after: 0, growth: 0 }, paged: { before: 0, after: 0, growth: 0 } }
  return assess({ name: '', growths, totals, drivers }, policy).map(
    ({ severity, rows: [root] }) => `${severity} ${root === undefined ? '' : printTag(root.growth.tag)}`,
  )
}

test.each(realCases.map((one) => [one.seen, one] as const))('%s', (_, one) => {
  const found = judge(one)
  if (one.expected === 'quiet') expect(found).toEqual([])
  else
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${one.expected.replace(/^leak (.*)$/, 'leak ($1)')}$`))])
})
