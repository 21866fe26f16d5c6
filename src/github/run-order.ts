import type { WorkflowRun } from '../io/run.ts'
import { type Octokit, repositoryOf } from './api.ts'

/*
 * Which of two reports is later. A report carries the order of its runs as a mark: in the first line of a comment, in
 * the address of a status. A mark is text, so it is a hint: a later run withholds anything only where GitHub knows it.
 */

/** Run and attempt of the dumps, then of their judgement. */
export type RunOrder = readonly [number, number, number, number]

export const orderOf = (
  source: Pick<WorkflowRun, 'id' | 'attempt'>,
  judge: Pick<WorkflowRun, 'id' | 'attempt'>,
): RunOrder => [source.id, source.attempt, judge.id, judge.attempt]

export const isAfter = (one: RunOrder, other: RunOrder): boolean => {
  const at = one.findIndex((value, index) => value !== other[index])
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0)
}

/** `42.1.4711.1` */
export const writeOrder = (order: RunOrder): string => order.join('.')

/** Null where the text is no order. */
export const readOrder = (text: string): RunOrder | null => {
  const [, ...parts] = /^(\d{1,15})\.(\d{1,6})\.(\d{1,15})\.(\d{1,6})$/.exec(text) ?? []
  const [run = 0, attempt = 0, judge = 0, judgeAttempt = 0] = parts.map(Number)
  return parts.length === 0 ? null : [run, attempt, judge, judgeAttempt]
}

/** Places of the runs of an order. */
export interface RunPlaces {
  /** `owner/name` of the run that took the dumps. */
  readonly source: string
  /** `owner/name` of the run that judged them. */
  readonly judge: string
}

/** Larger than what all of GitHub counts up in a year. */
const MAX_LATER = 1e11

/**
 * True for an order that a run can have: GitHub knows both runs and attempts. Where the token may not ask, for one whose
 * ids are not far above those of this run.
 */
export const isReal = async (
  octokit: Octokit,
  places: RunPlaces,
  { claimed, ours }: { readonly claimed: RunOrder; readonly ours: RunOrder },
): Promise<boolean> => {
  const [source, sourceAttempt, judge, judgeAttempt] = claimed
  const ownId = Math.max(ours[0], ours[2])
  const isKnown = async (repository: string, id: number, attempt: number): Promise<boolean> => {
    try {
      const { data } = await octokit.rest.actions.getWorkflowRun({
        ...repositoryOf(repository),
        run_id: id,
        exclude_pull_requests: true,
      })
      return attempt <= (data.run_attempt ?? 1)
    } catch (error) {
      if (error instanceof Error && 'status' in error && error.status === 404) return false
      return id <= ownId + MAX_LATER
    }
  }
  return (await isKnown(places.source, source, sourceAttempt)) && (await isKnown(places.judge, judge, judgeAttempt))
}
