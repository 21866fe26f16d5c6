import { comparePair } from './compare-pair.ts'
import type { Leg } from './pair.ts'
import type { Snapshot } from './pool.ts'
import { isMissingEvidence, type Problem, problem, saysOf } from './problem.ts'

/** The usable part of something that was given, null where nothing is usable; and the reasons. */
export interface Checked<Value> {
  readonly value: Value | null
  readonly problems: readonly Problem[]
}

/**
 * The control interval, checked as the test is: two whole moments of one boot, which is the boot of the test and ended
 * before the test began. Who gives a control relies on it, so one that cannot be used is missing evidence.
 */
export const checkControl = ({ name, before, beforeWarm, control }: Leg): Checked<NonNullable<Leg['control']>> => {
  if (control === null || before === null) return { value: null, problems: [] }
  const within = comparePair(control.before, control.after)
  const reason =
    within.problems.find(isMissingEvidence) ??
    [control.before, control.after].map(notWhole).find((found) => found !== null) ??
    gapBetween(control.after, beforeWarm ?? before)
  if (reason == null) return { value: { before: within.before, after: within.after }, problems: [] }
  const { source, line } = reason
  return { value: null, problems: [problem('CONTROL_UNUSABLE', { source, line, leg: name, detail: saysOf(reason) })] }
}

const notWhole = ({ source, line, coverage }: Snapshot): Problem | null =>
  coverage.kind === 'all' ? null : problem('TABLE_CUT', { source, line })

/**
 * Finds a restart or a swap between the end of the control interval and the start of the test. They may be one
 * snapshot.
 */
const gapBetween = (end: Snapshot, start: Snapshot): Problem | null => {
  const { apart, problems } = comparePair(end, start)
  return problems.find(({ code }) => apart || code === 'FILTERS_DIFFER') ?? null
}
