import { assess } from '../../src/core/assess.ts'
import type { BaselineRun } from '../../src/core/baseline.ts'
import { compare } from '../../src/core/compare.ts'
import type { Finding } from '../../src/core/finding.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { type Snapshot, usageKey } from '../../src/core/pool.ts'
import { drawLeaks, type LeakKind, leakKinds } from './leaks.ts'
import { drawMachine, type Leak, type Machine, restarted, runTest } from './machine.ts'
import { randomOf } from './random.ts'

/*
 * How well leaks are told from noise: the same cases in every mode, with a leak and without.
 *
 *     npm run bench:detection -- [FIRST-SEED] [CASES]
 */
export const modes = ['pair', 'pair, 1 baseline', 'series', 'series, 1 baseline', 'series, 8 baselines'] as const
export type Mode = (typeof modes)[number]

const SNAPSHOTS = 21
const NO_DRIVERS = { before: null, after: null }

export interface Case {
  readonly seed: number
  readonly kind: LeakKind
  readonly iterations: number
  readonly machine: Machine
  readonly leaks: readonly Leak[]
  readonly leaking: readonly Snapshot[]
  readonly clean: readonly Snapshot[]
  readonly baselines: readonly BaselineRun[]
}

export const drawCase = (seed: number): Case => {
  const random = randomOf(seed)
  const machine = drawMachine(random)
  const iterations = Math.round(random.logUniform(20, 5000))
  const kind = leakKinds[seed % leakKinds.length] ?? random.pick(leakKinds)
  const leaks = drawLeaks(random, kind, machine, iterations)
  const times = Array.from({ length: SNAPSHOTS }, (_, index) => Math.round((index * iterations) / (SNAPSHOTS - 1)))
  // One change in four makes the test do more or less work.
  const work = random.chance(0.25) ? random.logUniform(0.6, 1.7) : 1
  const run = (
    salt: number,
    setup: { readonly work: number; readonly leaks: readonly Leak[]; readonly times: readonly number[] },
  ) => runTest(machine, randomOf(seed * 1000 + salt), { iterations, ...setup })
  const ends = [0, iterations]
  return {
    seed,
    kind,
    iterations,
    machine,
    leaks,
    leaking: run(1, { work, leaks, times }),
    clean: run(2, { work, leaks: [], times }),
    baselines: Array.from({ length: 8 }, (_, index) =>
      toBaseline(run(10 + index, { work: 1, leaks: [], times: ends }), iterations),
    ),
  }
}

const toBaseline = (snapshots: readonly Snapshot[], iterations: number): BaselineRun => {
  const [before, after] = [snapshots[0], snapshots.at(-1)]
  const rows = (before?.usages ?? []).map((usage, place) => {
    const later = after?.usages[place]
    const left = (row: typeof usage | undefined): number => ((row?.allocs ?? 0) - (row?.frees ?? 0)) | 0
    return [usageKey(usage), { count: left(later) - left(usage), bytes: (later?.bytes ?? 0) - usage.bytes }] as const
  })
  return { source: 'baseline', iterations, rows: new Map(rows) }
}

/** True where a restart between two dumps of a case is told. */
export const tellsRestart = ({ seed, machine, iterations, leaking }: Case): boolean => {
  const times = [0, iterations]
  const setup = { iterations, times, work: 1, leaks: [] }
  const [, after] = runTest(restarted(machine), randomOf(seed), setup)
  const before = leaking.at(-1)
  if (before === undefined || after === undefined) return false
  const leg = { name: '', snapshots: 2, before, after, series: [], settled: null, control: null, drivers: NO_DRIVERS }
  return compare(leg).problems.some(({ code }) => code === 'REBOOT')
}

/** What a plain limit on bytes per tag says: the rows that are above it. */
export const aboveLimit = (snapshots: readonly Snapshot[], limit: number): ReadonlySet<string> => {
  const [before, after] = [snapshots[0], snapshots.at(-1)]
  const rows = (after?.usages ?? []).filter((row, place) => row.bytes - (before?.usages[place]?.bytes ?? 0) > limit)
  return new Set(rows.map(usageKey))
}

export const findingsOf = (
  snapshots: readonly Snapshot[],
  mode: Mode,
  { machine, iterations, baselines }: Case,
): readonly Finding[] => {
  const series = mode.startsWith('pair')
    ? [snapshots[0], snapshots.at(-1)].filter((one) => one !== undefined)
    : snapshots
  const [before = null, after] = [series[0], series.at(-1)]
  if (after === undefined) return []
  const leg = {
    name: '',
    snapshots: series.length,
    before,
    after,
    series,
    settled: null,
    control: null,
    drivers: NO_DRIVERS,
  }
  const policy: Policy = { ...defaultPolicy, driverTags: machine.driverTags, iterations }
  const { growths, times, problems } = compare(leg, iterations)
  if (problems.length > 0) throw new Error(`${mode}: ${problems.map(({ code }) => code)}`)
  const totals = { nonpaged: { before: 0, after: 0, growth: 0 }, paged: { before: 0, after: 0, growth: 0 } }
  const used = mode.includes('8') ? baselines : mode.includes('1') ? baselines.slice(0, 1) : []
  return assess('', { growths, totals, drivers: NO_DRIVERS, times, baseline: used }, policy)
}
