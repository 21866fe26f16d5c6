import type { BaselineRun } from './baseline.ts'
import type { Growth } from './diff.ts'
import type { Totals } from './finding.ts'
import type { Leg } from './pair.ts'
import { type Mode, pointsOf } from './points.ts'
import { limitsFor, matcherOf, type Policy } from './policy.ts'
import type { Snapshot } from './pool.ts'
import { roundingOf } from './rounding.ts'
import { steadyOf } from './rules/alike.ts'
import { newlyMovedOf } from './rules/company.ts'
import { BASELINE_SPREAD, CONTROL_SPREAD, excessOf } from './rules/excess.ts'
import { rowsInStep } from './rules/in-step.ts'
import { keepersOf } from './rules/iteration-lock.ts'
import type { Comparison, ControlRun, LegsThatGrew } from './rules/rule.ts'
import { isUnfreed } from './rules/unexplained-growth.ts'

/** Observations of one leg. */
export interface Observed {
  readonly name: string
  readonly growths: readonly Growth[]
  readonly totals: Readonly<Record<Growth['pool'], Totals>>
  readonly drivers: Leg['drivers']
  readonly times?: readonly number[] | null
  /** Earlier runs without the change. */
  readonly baseline?: readonly BaselineRun[]
  readonly control?: ControlRun | null
  readonly legsThatGrew?: LegsThatGrew | null
  readonly before?: Snapshot | null
  readonly after?: Snapshot
}

/** Input of the rules: the judged rows, and the figures that take all rows to work out. */
export const comparisonOf = (observed: Observed, policy: Policy): Comparison => {
  const isIgnored = matcherOf(policy.ignoreTags)
  const growths = observed.growths.filter((row) => !isIgnored(row))
  const { times = null, baseline = [], control: given = null } = observed
  const control = ranCycles(given) ? given : null
  const mode = modeOf({ times, control, baselineRuns: baseline.length })
  const overControl = { runs: control === null ? [] : [control], spread: CONTROL_SPREAD }
  const leg = {
    leg: observed.name,
    growths,
    policy,
    mode,
    points: pointsOf(mode, policy.points),
    isDriverTag: matcherOf(policy.driverTags),
    limitsOf: limitsFor(policy),
    rounding: roundingOf(observed.growths),
    inStep: rowsInStep(growths),
    keepers: keepersOf(growths, policy.iterations),
    steady: steadyOf(growths, times),
    times,
    control,
    controlIdled: given !== null && control === null,
    overControl: excessOf(growths, overControl, policy.iterations),
    baseline,
    overBaseline: excessOf(growths, { runs: baseline, spread: BASELINE_SPREAD }, policy.iterations),
    captures: capturesOf(observed),
    poolBytes: { nonpaged: observed.totals.nonpaged.after, paged: observed.totals.paged.after },
    unfreedRows: growths.filter(isUnfreed).length,
    legsThatGrew: observed.legsThatGrew ?? null,
  }
  return { ...leg, newlyMoved: newlyMovedOf(leg) }
}

const capturesOf = ({ before, after }: Observed): Comparison['captures'] =>
  before == null || after === undefined ? null : { before: before.capture, after: after.capture }

/** A control interval that idled says nothing of what the cycles move. */
const ranCycles = (control: Pick<ControlRun, 'iterations'> | null): boolean =>
  control !== null && control.iterations !== 0

/** The control interval is the better witness where there is a baseline too. */
export const modeOf = (by: {
  readonly times: readonly number[] | null
  readonly control: Pick<ControlRun, 'iterations'> | null
  readonly baselineRuns: number
}): Mode => {
  const form = by.times === null ? 'pair' : 'series'
  if (ranCycles(by.control)) return `${form}+control`
  return by.baselineRuns > 0 ? `${form}+baseline` : form
}
