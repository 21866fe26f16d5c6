import type { BaselineRun } from '../baseline.ts'
import type { Growth } from '../diff.ts'
import type { Phrase } from '../phrase.ts'
import type { Mode, PointName, Points } from '../points.ts'
import type { Policy, RowLimits } from '../policy.ts'
import type { Capture, PoolKind } from '../pool.ts'

/** One heuristic: looks at one row of a leg and explains itself in one sentence with its numbers, or stays silent. */
export interface Rule {
  /** The name of its file. */
  readonly id: string
  readonly judge: (row: Growth, leg: Comparison) => Judgement | null
}

/**
 * Judgement of a rule on a row. `decides`: a hard rule, a leak on its own; otherwise its points add up with the
 * others'.
 */
export interface Judgement {
  readonly decides: boolean
  readonly points: number
  /** The line of the card that the points stand in; absent where there are none to give. */
  readonly bin?: PointName
  /** A suspect at least, whatever the points come to. */
  readonly suspects?: boolean
  /** Put into words only where somebody reads them: thousands of rows are judged. */
  readonly text: Phrase | (() => Phrase)
}

export interface Evidence extends Judgement {
  readonly rule: string
  readonly text: Phrase
}

/** Evidence that is worth what the card says of it. */
export const scored = ({ points }: Comparison, bin: PointName, text: () => Phrase): Judgement => ({
  decides: false,
  points: points[bin],
  bin,
  text,
})

export interface LegsThatGrew {
  readonly of: number
  readonly grew: ReadonlyMap<string, number>
}

/** A control interval: the same machine and boot, the driver stopped, absent or idle. */
export interface ControlRun {
  /** Test cycles that ran in it; 0: it idled. Null where nobody said how many the test ran. */
  readonly iterations: number | null
  /** Growth of each row during the interval, by `usageKey`; a row that is absent did not exist there. */
  readonly rows: ReadonlyMap<string, Growth>
}

/** How far a row outgrew what the control interval or earlier runs without the change showed. */
export interface Excess {
  /** Growth that they would have, scaled to this run's iterations and work. */
  readonly expected: number
  readonly runs: number
  /** Growth above that, in standard deviations of what differs by chance. */
  readonly z: number
  /** Rows of this run that are as far above, this one among them. */
  readonly rank: number
}

/** One leg as the rules see it. */
export interface Comparison {
  readonly leg: string
  readonly growths: readonly Growth[]
  readonly policy: Policy
  readonly mode: Mode
  /** The card's column for the mode. */
  readonly points: Points
  readonly isDriverTag: (row: Pick<Growth, 'tag'>) => boolean
  readonly limitsOf: (row: Pick<Growth, 'tag' | 'pool'>) => RowLimits
  /** Bytes that sizes are rounded to; 1 where they are exact. */
  readonly rounding: number
  /** Rows that grew in step with a row, by the row's key (`usageKey`): never the row itself. */
  readonly inStep: ReadonlyMap<string, readonly Growth[]>
  /** Keys of the rows that keep a whole number of blocks per iteration, and free nothing. */
  readonly keepers: ReadonlySet<string>
  /** Rows that free nothing and grow through the whole series, by their keys. */
  readonly steady: ReadonlyMap<string, Growth>
  /** Iterations done at each snapshot of the series; null where there are too few for a shape. */
  readonly times: readonly number[] | null
  /** A control interval that ran cycles of the test; null where there is none, or it idled. */
  readonly control: ControlRun | null
  /** A control interval was taken, and idled. */
  readonly controlIdled: boolean
  /** How far rows outgrew the control interval; empty where there is none. */
  readonly overControl: ReadonlyMap<Growth, Excess>
  /** Keys of the rows that the control interval, or else the baseline, left still, and that grew here. */
  readonly newlyMoved: ReadonlySet<string>
  /** Earlier runs without the change; empty where there are none. */
  readonly baseline: readonly BaselineRun[]
  /** How far rows outgrew the baseline; empty where there is none. */
  readonly overBaseline: ReadonlyMap<Growth, Excess>
  /** Facts that both dumps state beside their rows; null for a single dump. */
  readonly captures: { readonly before: Capture; readonly after: Capture } | null
  /** Bytes of each whole pool at the end, as far as they are known. */
  readonly poolBytes: Readonly<Record<PoolKind, number>>
  /** Rows that grew by thousands and are hardly ever freed. */
  readonly unfreedRows: number
  /** In how many of all legs each row grew, by its key; null where there is one leg. */
  readonly legsThatGrew: LegsThatGrew | null
}
