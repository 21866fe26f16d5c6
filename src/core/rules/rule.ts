import type { BaselineRun } from '../baseline.ts'
import type { Growth } from '../diff.ts'
import type { Phrase } from '../phrase.ts'
import type { Policy, RowLimits } from '../policy.ts'
import type { PoolKind } from '../pool.ts'

/** One heuristic: looks at one row of a leg and explains itself in one sentence with its numbers, or stays silent. */
export interface Rule {
  /** The name of its file. */
  readonly id: string
  readonly judge: (row: Growth, leg: Comparison) => Judgement | null
}

/** What a rule says of a row. `decides`: a hard rule, a leak on its own; otherwise its points add up with the others'. */
export interface Judgement {
  readonly decides: boolean
  readonly points: number
  /** A suspect at least, whatever the points come to. */
  readonly suspects?: boolean
  readonly text: Phrase
}

export interface Evidence extends Judgement {
  readonly rule: string
}

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

/** How far a row outgrew what earlier runs without the change showed. */
export interface Excess {
  /** Growth that the baseline would have, scaled to this run's iterations and work. */
  readonly expected: number
  readonly runs: number
  /** Probability of so much growth where nothing but chance differs. */
  readonly p: number
  /** The same over all rows of the run: false discovery rate. */
  readonly q: number
}

/** One leg as the rules see it. */
export interface Comparison {
  readonly leg: string
  readonly growths: readonly Growth[]
  readonly policy: Policy
  readonly isDriverTag: (row: Pick<Growth, 'tag'>) => boolean
  readonly limitsOf: (row: Pick<Growth, 'tag' | 'pool'>) => RowLimits
  /** Rows that grew in step with a row, by the row's key (`usageKey`): never the row itself. */
  readonly inStep: ReadonlyMap<string, readonly Growth[]>
  /** Iterations done at each snapshot of the series; null where there are too few for a shape. */
  readonly times: readonly number[] | null
  /** How far rows outgrew the baseline; empty where there is none. */
  readonly excess: ReadonlyMap<Growth, Excess>
  /** Earlier runs without the change; empty where there are none. */
  readonly baseline: readonly BaselineRun[]
  /** Bytes of each whole pool at the end, as far as they are known. */
  readonly poolBytes: Readonly<Record<PoolKind, number>>
  /** Rows that grew by thousands and are hardly ever freed. */
  readonly unfreedRows: number
  /** In how many of all legs each row grew, by its key; null where there is one leg. */
  readonly legsThatGrew: LegsThatGrew | null
}
