import { drawMachine, runTest } from '../bench/detection/machine.ts'
import { type Random, randomOf } from '../bench/detection/random.ts'
import { type Analysis, analyze, type Dump } from '../src/core/analyze.ts'
import { parse } from '../src/core/parse/index.ts'
import { defaultPolicy } from '../src/core/policy.ts'
import { outstanding, type PoolKind, type PoolUsage, type Snapshot, toTag } from '../src/core/pool.ts'
import { wholeMachine, wholeMachineLater } from './made-dumps.ts'
import { renderDump } from './render-dump.ts'
import { stated } from './snapshot.ts'

const ITERATIONS = 1000

/**
 * The real machine of 3,050 rows in as many legs as asked for. Each leg has counters of its own, row by row, so that none is a
 * copy of another and bytes compress as badly as they would. A process object leaks in every third leg.
 */
export const manyLegs = (count: number): Analysis => {
  const [before, after] = [wholeMachine, wholeMachineLater].map(readCsv)
  const dumps = Array.from({ length: count }, (_, index): readonly Dump[] => {
    const leg = `${PLATFORMS[index % PLATFORMS.length]}-${index + 1}`
    const leaking = index % 3 === 0 ? LEAK : []
    const was = perturbed(before?.usages ?? [], randomOf(index + 1), [])
    const is = perturbed(after?.usages ?? [], randomOf(index + 1), leaking)
    return [dumpOf(leg, 'before', was), dumpOf(leg, 'after', is)]
  })
  return analyze(dumps.flat(), { ...defaultPolicy, iterations: ITERATIONS })
}

/** A drawn machine of some 2,500 rows, a snapshot after so many iterations in each leg, and a leak in the first. */
export const manySnapshots = (legs: number, snapshots: number): Analysis => {
  const times = Array.from({ length: snapshots }, (_, index) => Math.round((index * ITERATIONS) / (snapshots - 1)))
  const machine = drawMachine(randomOf(11))
  const dumps = Array.from({ length: legs }, (_, index): readonly Dump[] => {
    const name = legs === 1 ? '' : `${PLATFORMS[index % PLATFORMS.length]}-${index + 1}`
    const leaks = index > 0 ? [] : LEAK.map((tag) => ({ tag: toTag(tag), pool: poolOf(tag), count: (t: number) => t }))
    const run = runTest(machine, randomOf(index + 100), { iterations: ITERATIONS, times, work: 1, leaks })
    return run.map((snapshot) => ({
      leg: name,
      side: 'snapshots',
      source: snapshot.source,
      bytes: renderDump(stated(snapshot), 'snapshot json'),
      named: true,
    }))
  })
  return analyze(dumps.flat(), { ...defaultPolicy, iterations: ITERATIONS })
}

const PLATFORMS = ['win11-x64', 'win11-arm64', 'server2025-x64', 'win10-x64']
const LEAK = ['Proc', 'SePa', 'SeTd']

const poolOf = (tag: string): PoolKind => (tag === 'SeTd' ? 'paged' : 'nonpaged')

const readCsv = (text: string): Snapshot | undefined => parse('machine.csv', Buffer.from(text, 'latin1')).snapshots[0]

const perturbed = (usages: readonly PoolUsage[], random: Random, leaking: readonly string[]): readonly PoolUsage[] =>
  usages.map((usage) => {
    // One factor for all counters of a row, or allocations could go down.
    const [scale, larger] = [random.logUniform(0.5, 2), random.logUniform(0.9, 1.1)]
    const extra = leaking.includes(usage.tag) && poolOf(usage.tag) === usage.pool ? ITERATIONS : 0
    const size = outstanding(usage) > 0 ? usage.bytes / outstanding(usage) : 64
    const left = Math.round(outstanding(usage) * scale) + extra
    const allocs = Math.max(left, Math.round(usage.allocs * scale) + extra)
    return { ...usage, allocs, frees: allocs - left, bytes: Math.round((left * size * larger) / 16) * 16 }
  })

const dumpOf = (leg: string, side: 'before' | 'after', usages: readonly PoolUsage[]): Dump => {
  const source = `pool-${side}-${leg}/${side}.csv`
  const snapshot = { ...MACHINE, source, usages }
  return { leg, side, source, bytes: renderDump(snapshot, 'poolmonx'), named: true }
}

const MACHINE: Omit<Snapshot, 'source' | 'usages'> = {
  line: 1,
  format: 'PoolMonX CSV',
  counters: 'cumulative',
  coverage: { kind: 'all' },
  statedTotals: null,
  capture: {},
}
