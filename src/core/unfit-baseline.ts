import type { BaselineRow, BaselineRun } from './baseline.ts'
import type { Growth } from './diff.ts'
import { ours, type Phrase, phrase } from './phrase.ts'
import { outstanding, type PoolUsage, usageKey } from './pool.ts'
import { type Problem, problem } from './problem.ts'

/** Reports that this leg can be held against, and why others of its name cannot. */
export interface FittingRuns {
  readonly runs: readonly BaselineRun[]
  readonly problems: readonly Problem[]
}

/**
 * An earlier run of the test on such a machine shows other counts of the same tags. A report of these very dumps would
 * explain every growth away, and one of another machine would pass each of its tags for standing still.
 */
export const fittingRuns = (leg: string, growths: readonly Growth[], runs: readonly BaselineRun[]): FittingRuns => {
  const judged = runs.map((run) => ({ run, reason: whyUnfit(growths, run) }))
  return {
    runs: judged.filter(({ reason }) => reason === null).map(({ run }) => run),
    problems: judged.flatMap(({ run: { source }, reason }) =>
      reason === null ? [] : [problem('BASELINE_UNFIT', { source, leg, detail: reason })],
    ),
  }
}

/** A table of fewer rows is no whole machine's, so nothing is said by the tags that it shares. */
const MIN_ROWS = 100
/** Two machines, of other makers and with other versions of Windows, share most tags of the system. */
const MIN_SHARED = 0.5

const whyUnfit = (growths: readonly Growth[], { rows }: BaselineRun): Phrase | null => {
  const shown = growths.flatMap(({ tag, pool, after }) => (after === null ? [] : [{ tag, pool, usage: after.usage }]))
  const there = shown.map((row) => ({ ...row, run: rows.get(usageKey(row)) }))
  const common = there.filter(({ run }) => run?.after != null)
  if (common.length > 0 && common.length === shown.length && common.every(isSame)) return ours('of these very dumps')
  if (shown.length < MIN_ROWS || common.length >= MIN_SHARED * shown.length) return null
  return phrase`${common.length} of ${shown.length} rows are in it`
}

interface Held {
  readonly usage: PoolUsage | null
  readonly run: BaselineRow | undefined
}

const isSame = ({ usage, run }: Held): boolean => {
  if (usage === null || run?.after == null) return false
  const { allocs, frees, bytes } = usage
  const here = [[], [bytes], [outstanding(usage), bytes], [allocs, frees, bytes]][run.after.length] ?? []
  return here.length > 0 && here.every((count, place) => count === run.after?.[place])
}
