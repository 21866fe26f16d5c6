import type { Baselines } from './baseline.ts'
import type { Compared } from './compare.ts'
import { modeOf, type Observed } from './comparison.ts'
import { diff, type Growth } from './diff.ts'
import type { Totals } from './finding.ts'
import type { Leg } from './pair.ts'
import type { Mode } from './points.ts'
import { iterationsOfControl, matcherOf, type Policy } from './policy.ts'
import { type PoolKind, usageKey } from './pool.ts'
import { totalsOf } from './pool-totals.ts'
import type { Problem } from './problem.ts'
import type { ControlRun, LegsThatGrew } from './rules/rule.ts'
import { fittingRuns } from './unfit-baseline.ts'

/** A leg before it is judged. */
export interface MeasuredLeg extends Leg {
  readonly totals: Readonly<Record<PoolKind, Totals>>
  readonly growths: readonly Growth[]
  /** Iterations done at each snapshot; null where there are too few for a shape. */
  readonly times: readonly number[] | null
  /** Rows of the driver's own tags, those at zero included. */
  readonly driverRows: readonly Growth[]
  /** Earlier runs that this leg was held against. */
  readonly baselineRuns: number
  /** Evidence that the leg is judged by: `strengthOf` says what it finds. Null for a single dump. */
  readonly mode: Mode | null
}

/** What the rows of a leg are judged by besides its dumps. */
export type Witnesses = Required<Pick<Observed, 'control' | 'baseline' | 'legsThatGrew'>>

export interface Measured {
  readonly legs: readonly { readonly leg: MeasuredLeg; readonly witnesses: Witnesses }[]
  /** Runs of the baseline that a leg cannot be held against. */
  readonly unfit: readonly Problem[]
}

/** Legs with all that they are judged by: their figures, the control interval, earlier runs, and the other legs. */
export const measureLegs = (compared: readonly Compared[], policy: Policy, baselines: Baselines): Measured => {
  const isOnly = compared.length === 1
  const held = compared.map((one) => {
    const { name } = one.leg
    return { one, ...fittingRuns(name, one.growths, baselines.runsOf(name, isOnly)) }
  })
  const measured = held.map(({ one, runs }) => ({ leg: measureLeg(one, policy, runs.length), runs }))
  const legsThatGrew = countLegs(measured.map(({ leg }) => leg))
  return {
    legs: measured.map(({ leg, runs }) => ({
      leg,
      witnesses: { control: controlRunOf(leg, policy), baseline: runs, legsThatGrew },
    })),
    unfit: held.flatMap(({ problems }) => problems),
  }
}

const measureLeg = (compared: Compared, policy: Policy, baselineRuns: number): MeasuredLeg => {
  const { leg, growthsFromCold, times } = compared
  const isDriverTag = matcherOf(policy.driverTags)
  // Caches of others fill while the driver warms up; what the driver itself takes then counts.
  const growths = compared.growths.map((row) => {
    const fromCold = isDriverTag(row) ? growthsFromCold.get(usageKey(row)) : undefined
    return fromCold === undefined ? row : { ...fromCold, series: row.series, settled: row.settled }
  })
  const totals = { nonpaged: totalsOf(leg, 'nonpaged'), paged: totalsOf(leg, 'paged') }
  const control = leg.control === null ? null : { iterations: iterationsOfControl(policy) }
  const mode = leg.before === null ? null : modeOf({ times, control, baselineRuns })
  return { ...leg, times, totals, growths, driverRows: growths.filter(isDriverTag), baselineRuns, mode }
}

const controlRunOf = ({ control }: Leg, policy: Policy): ControlRun | null => {
  if (control === null) return null
  const rows = diff(control.before, control.after).map((row) => [usageKey(row), row] as const)
  return { iterations: iterationsOfControl(policy), rows: new Map(rows) }
}

/** In how many legs each row grew; null where there is one leg. */
const countLegs = (legs: readonly MeasuredLeg[]): LegsThatGrew | null => {
  if (legs.length < 2) return null
  const grew = new Map<string, number>()
  for (const row of legs.flatMap(({ growths }) => growths)) {
    if ((row.count ?? 0) > 0) grew.set(usageKey(row), (grew.get(usageKey(row)) ?? 0) + 1)
  }
  return { of: legs.length, grew }
}
