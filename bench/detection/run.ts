import { type Assessment, assessLeg } from '../../src/core/assess.ts'
import type { BaselineRun } from '../../src/core/baseline.ts'
import { type Compared, compare } from '../../src/core/compare.ts'
import type { Observed } from '../../src/core/comparison.ts'
import { diff } from '../../src/core/diff.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { type Snapshot, usageKey } from '../../src/core/pool.ts'
import type { ControlRun } from '../../src/core/rules/rule.ts'
import type { Family } from './families.ts'
import { type Addition, drawAddition, drawLeaks, type LeakKind, leakKinds } from './leaks.ts'
import { drawMachine, type Leak, type Machine, restarted, runTest } from './machine.ts'
import { type Random, randomOf } from './random.ts'

/* One drawn machine, its test run with a leak and without, and what the check says of either in every mode. */

export const modes = [
  'pair',
  'pair + control',
  'pair + 1 baseline',
  'series',
  'series + control',
  'series + 1 baseline',
  'series + 8 baselines',
] as const
export type Mode = (typeof modes)[number]

const SNAPSHOTS = 21
const NO_DRIVERS = { before: null, after: null }

export interface Case {
  readonly family: Family
  readonly seed: number
  readonly kind: LeakKind
  readonly iterations: number
  readonly machine: Machine
  readonly leaks: readonly Leak[]
  readonly leaking: readonly Snapshot[]
  /** The change of the clean run adds this: numbers alone cannot tell it from a leak. */
  readonly addition: Addition | null
  readonly clean: readonly Snapshot[]
  /** The same cycles without the driver, on the same machine in the same boot, at both ends. */
  readonly control: ControlRun
  /** Earlier runs without the change. */
  readonly baselines: readonly BaselineRun[]
}

/** How much of a case is drawn: baselines, and snapshots of a series; two where only pairs are looked at. */
interface Extent {
  readonly runs: number
  readonly snapshots?: number
}

export const drawCase = (seed: number, family: Family, { runs, snapshots = SNAPSHOTS }: Extent): Case => {
  const random = randomOf(seed)
  const machine = drawMachine(random, family)
  const iterations = Math.round(random.logUniform(20, 5000))
  const kind = leakKinds[seed % leakKinds.length] ?? random.pick(leakKinds)
  const leaks = drawLeaks(random, kind, machine, iterations)
  const times = Array.from({ length: snapshots }, (_, index) => Math.round((index * iterations) / (snapshots - 1)))
  // One change in four makes the test do more or less work; half of these do so without the driver, too.
  const work = random.chance(0.25) ? random.logUniform(0.6, 1.7) : 1
  const workWithout = random.chance(0.5) ? work : 1
  const addition = drawAddition(random, machine, iterations)
  const run = (salt: number, setup: Partial<Parameters<typeof runTest>[2]>) =>
    runTest(machine, randomOf(seed * 1000 + salt), { iterations, work: 1, leaks: [], times, ...setup })
  const away = witnessesOf(family, randomOf(seed * 1000 + 500), iterations)
  return {
    family,
    seed,
    kind,
    iterations,
    machine,
    leaks,
    leaking: run(1, { work, leaks }),
    addition,
    clean: run(2, { work, leaks: addition?.rows ?? [] }),
    control: toControl(run(3, { work: workWithout, withoutDriver: true, ...away.control }), away.control.iterations),
    baselines: Array.from({ length: runs }, (_, index) =>
      toBaseline(run(10 + index, away.baseline), away.baseline.iterations),
    ),
  }
}

/** How far the runs that a test is held against differ from it. */
const witnessesOf = ({ elsewhere }: Family, random: Random, iterations: number) => {
  const setup = (of: number) => ({ iterations: Math.round(iterations * of), times: [0, Math.round(iterations * of)] })
  if (!elsewhere) return { control: setup(1), baseline: setup(1) }
  const baseline = { ...setup(random.pick([0.5, 1, 2])), memory: random.logUniform(0.3, 3) }
  return { control: setup(random.pick([0.25, 0.5, 1])), baseline }
}

const toControl = ([before, after]: readonly Snapshot[], iterations: number): ControlRun => {
  const rows = before === undefined || after === undefined ? [] : diff(before, after)
  return { iterations, rows: new Map(rows.map((row) => [usageKey(row), row])) }
}

const toBaseline = (snapshots: readonly Snapshot[], iterations: number): BaselineRun => {
  const [before, after] = [snapshots[0], snapshots.at(-1)]
  const rows = (before?.usages ?? []).map((usage, place) => {
    const later = after?.usages[place]
    const left = (row: typeof usage | undefined): number => ((row?.allocs ?? 0) - (row?.frees ?? 0)) | 0
    return [
      usageKey(usage),
      { count: left(later) - left(usage), bytes: (later?.bytes ?? 0) - usage.bytes, after: null },
    ] as const
  })
  return { source: 'baseline', iterations, rows: new Map(rows) }
}

const legOf = (series: readonly Snapshot[]): Parameters<typeof compare>[0] => {
  const [before = null, after] = [series[0], series.at(-1)]
  if (after === undefined) throw new Error('a run without snapshots')
  const none = { settled: null, control: null, drivers: NO_DRIVERS }
  return { name: '', snapshots: series.length, before, after, series, ...none }
}

/** True where a restart between two dumps of a case is told, as one or as dumps in the wrong order. */
export const tellsRestart = ({ seed, machine, iterations, leaking }: Case): boolean => {
  const setup = { iterations, times: [0, iterations], work: 1, leaks: [] }
  const [, after] = runTest(restarted(machine), randomOf(seed), setup)
  const before = leaking.at(-1)
  if (before === undefined || after === undefined) return false
  return compare(legOf([before, after])).problems.some(({ code }) => code === 'REBOOT' || code === 'SWAPPED')
}

/** What a plain limit on bytes per tag says: the rows that are above it. */
export const aboveLimit = (snapshots: readonly Snapshot[], limit: number): ReadonlySet<string> => {
  const [before, after] = [snapshots[0], snapshots.at(-1)]
  const rows = (after?.usages ?? []).filter((row, place) => row.bytes - (before?.usages[place]?.bytes ?? 0) > limit)
  return new Set(rows.map(usageKey))
}

/** What is seen of a run in a mode, and what the user said of it. */
export const observe = (
  snapshots: readonly Snapshot[],
  mode: Mode,
  { machine, iterations, baselines, control }: Case,
): { readonly observed: Observed; readonly policy: Policy } => {
  const ends = [snapshots[0], snapshots.at(-1)].filter((one) => one !== undefined)
  const policy: Policy = { ...defaultPolicy, driverTags: machine.driverTags, iterations }
  const { growths, times, totals } = mode.startsWith('pair')
    ? comparedOnce(snapshots, 'pair', () => compareLeg(ends, iterations))
    : comparedOnce(snapshots, 'series', () => compareLeg(snapshots, iterations))
  const baseline = mode.includes('8') ? baselines : mode.includes('1') ? baselines.slice(0, 1) : []
  const observed = { name: '', growths, totals, drivers: NO_DRIVERS, times, baseline }
  return { observed: mode.includes('control') ? { ...observed, control } : observed, policy }
}

type Measured = Pick<Observed, 'growths' | 'totals'> & Pick<Compared, 'times'>

const compareLeg = (snapshots: readonly Snapshot[], iterations: number): Measured => {
  const leg = legOf(snapshots)
  const { growths, times, problems } = compare(leg, iterations)
  if (problems.length > 0) throw new Error(`not comparable: ${problems.map(({ code }) => code)}`)
  return { growths, times, totals: { nonpaged: totalOf(leg.after, 'nonpaged'), paged: totalOf(leg.after, 'paged') } }
}

/** Every mode of a form compares the same snapshots. */
const comparedOnce = (snapshots: readonly Snapshot[], form: 'pair' | 'series', measure: () => Measured): Measured => {
  const kept = compared.get(snapshots) ?? {}
  compared.set(snapshots, kept)
  kept[form] ??= measure()
  return kept[form]
}

const compared = new WeakMap<readonly Snapshot[], { pair?: Measured; series?: Measured }>()

const totalOf = ({ usages }: Snapshot, pool: 'nonpaged' | 'paged') => ({
  before: 0,
  after: usages.reduce((sum, row) => sum + (row.pool === pool ? row.bytes : 0), 0),
  growth: 0,
})

export const assessIn = (snapshots: readonly Snapshot[], mode: Mode, one: Case): Assessment => {
  const { observed, policy } = observe(snapshots, mode, one)
  return assessLeg(observed, policy)
}
