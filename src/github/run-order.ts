import type { WorkflowRun } from '../io/event.ts'
import { isNotFound, type Octokit, repositoryOf } from './api.ts'

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
  const differences = one.map((value, index) => value - (other[index] ?? 0))
  return (differences.find((difference) => difference !== 0) ?? 0) > 0
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

/** What another report's mark says, and what it is held against. */
export interface Claim {
  readonly claimed: RunOrder
  readonly ours: RunOrder
  /** Ours says that something is not clean. */
  readonly isRed: boolean
}

/**
 * True for an order that a run can have: GitHub knows both runs and attempts. Where the token may not ask, for one
 * whose ids are not far above those of this run. Red gives way only to runs of its own workflows and branches that
 * GitHub knows: any other workflow has later runs too, and may post what a stranger wrote; and so has any other pull
 * request.
 */
export const isReal = async (octokit: Octokit, places: RunPlaces, claim: Claim): Promise<boolean> => {
  const [[source, sourceAttempt, judge, judgeAttempt], [ownSource, , ownJudge]] = [claim.claimed, claim.ours]
  const runs: readonly ClaimedRun[] = [
    { repository: places.source, id: source, attempt: sourceAttempt, own: ownSource },
    { repository: places.judge, id: judge, attempt: judgeAttempt, own: ownJudge },
  ]
  for (const run of runs) {
    if (!(await (claim.isRed ? isOfOwnWorkflow : isKnown)(octokit, run))) return false
  }
  return true
}

interface ClaimedRun {
  readonly repository: string
  readonly id: number
  readonly attempt: number
  /** Id of our run in its place. */
  readonly own: number
}

/** Larger than what all of GitHub counts up in a year. */
const MAX_LATER = 1e11

const isKnown = async (octokit: Octokit, { repository, id, attempt, own }: ClaimedRun): Promise<boolean> => {
  const run = await readFacts(octokit, repository, id)
  return run === null ? id <= own + MAX_LATER : attempt <= run.attempts
}

const isOfOwnWorkflow = async (octokit: Octokit, { repository, id, attempt, own }: ClaimedRun): Promise<boolean> => {
  const run = await readFacts(octokit, repository, id)
  const ours = await readFacts(octokit, repository, own)
  if (run === null || ours === null) return false
  return attempt <= run.attempts && run.workflow === ours.workflow && run.head === ours.head
}

interface RunFacts {
  readonly attempts: number
  /** Id of its workflow. */
  readonly workflow: number | null
  /** Repository and branch that it is of: `stranger/driver:fix`. */
  readonly head: string | null
}

/** Null where the token may not ask, or there was no answer. */
const readFacts = async (octokit: Octokit, repository: string, id: number): Promise<RunFacts | null> => {
  const place = { ...repositoryOf(repository), run_id: id, exclude_pull_requests: true }
  try {
    const { data } = await octokit.rest.actions.getWorkflowRun(place)
    const head = `${data.head_repository?.full_name}:${data.head_branch}`
    return { attempts: data.run_attempt ?? 1, workflow: data.workflow_id, head }
  } catch (error) {
    return isNotFound(error) ? NO_RUN : null
  }
}

/** A mark may claim the attempt 0, too. */
const NO_RUN: RunFacts = { attempts: -1, workflow: null, head: null }
