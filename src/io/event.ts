import { type Fields, isRecord } from '../core/record.ts'
import { readRegular } from './regular-file.ts'

/** A workflow run, and the commit that it tests. A field that GitHub does not say is null. */
export interface WorkflowRun {
  readonly id: number
  readonly attempt: number
  readonly headSha: string | null
}

/** The run that triggered a `workflow_run` event. GitHub writes these fields, not the pull request. */
export interface TriggeringRun extends WorkflowRun {
  readonly event: string | null
  /** `success`, `failure`, `cancelled`, `timed_out`. */
  readonly conclusion: string | null
  /** Id of its workflow. */
  readonly workflow: string | null
  /** `.github/workflows/driver-tests.yml` */
  readonly workflowPath: string | null
  readonly headBranch: string | null
  /** `owner/name`: the fork, where the run is one of a fork. Null where that has been deleted. */
  readonly headRepository: string | null
}

/** The pull request that the event itself is about. */
export interface EventPullRequest {
  readonly number: number
  readonly headSha: string | null
  /** `owner/name`: the fork, where the pull request is of one. Null where that has been deleted. */
  readonly headRepository: string | null
  /** Label whose setting sent the event; null: something else did. */
  readonly labeled: string | null
}

/** A branch that somebody wants to change. */
export interface EventBase {
  /** Its commit when the event was sent; its name, where the event could not be read. */
  readonly ref: string
  readonly branch: string | null
}

/** GitHub sends no payload of more than 25 MB. https://docs.github.com/webhooks/webhook-events-and-payloads */
const MAX_PAYLOAD_BYTES = 25 * 2 ** 20

/** Null where there is no such file, or no JSON object in it: what does not hang on the event can still be judged. */
export const readPayload = async (path: string): Promise<Fields | null> => {
  try {
    // Some hosts write a byte order mark, which the decoder leaves out.
    const payload: unknown = JSON.parse(new TextDecoder().decode(await readRegular(path, MAX_PAYLOAD_BYTES)))
    return isRecord(payload) ? payload : null
  } catch {
    return null
  }
}

/** What the payload of an event says of the commit under test. */
export interface EventFacts {
  readonly defaultBranch: string | null
  readonly pullRequest: EventPullRequest | null
  readonly base: EventBase | null
  /** The branch's commit before a push; null for a branch that is new. */
  readonly before: string | null
  readonly triggeringRun: TriggeringRun | null
}

export const factsIn = (payload: Fields): EventFacts => ({
  defaultBranch: textAt(payload, 'repository', 'default_branch'),
  pullRequest: pullRequestIn(payload),
  base: baseIn(payload),
  before: beforeIn(payload),
  triggeringRun: triggeringRunIn(payload),
})

const pullRequestIn = (payload: Fields): EventPullRequest | null => {
  const number = numberAt(payload, 'pull_request', 'number')
  if (number === null) return null
  return {
    number,
    headSha: textAt(payload, 'pull_request', 'head', 'sha'),
    headRepository: textAt(payload, 'pull_request', 'head', 'repo', 'full_name'),
    labeled: textAt(payload, 'action') === 'labeled' ? textAt(payload, 'label', 'name') : null,
  }
}

const baseIn = (payload: Fields): EventBase | null => {
  const sha = textAt(payload, 'pull_request', 'base', 'sha') ?? textAt(payload, 'merge_group', 'base_sha')
  const ref = textAt(payload, 'pull_request', 'base', 'ref') ?? textAt(payload, 'merge_group', 'base_ref')
  return sha === null ? null : { ref: sha, branch: ref?.replace(/^refs\/heads\//, '') ?? null }
}

const beforeIn = (payload: Fields): string | null => {
  const before = textAt(payload, 'before')
  return before === null || /^0*$/.test(before) ? null : before
}

const triggeringRunIn = (payload: Fields): TriggeringRun | null => {
  const id = numberAt(payload, 'workflow_run', 'id')
  if (id === null) return null
  const workflow = numberAt(payload, 'workflow_run', 'workflow_id')
  return {
    id,
    attempt: numberAt(payload, 'workflow_run', 'run_attempt') ?? 1,
    headSha: textAt(payload, 'workflow_run', 'head_sha'),
    event: textAt(payload, 'workflow_run', 'event'),
    conclusion: textAt(payload, 'workflow_run', 'conclusion'),
    workflow: workflow === null ? null : String(workflow),
    workflowPath: workflowPathOf(textAt(payload, 'workflow_run', 'path')),
    headBranch: textAt(payload, 'workflow_run', 'head_branch'),
    headRepository: textAt(payload, 'workflow_run', 'head_repository', 'full_name'),
  }
}

/** The ref of a workflow may stand behind its path: `.github/workflows/tests.yml@main`. */
export const workflowPathOf = (path: string | null): string | null => path?.replace(/@.*$/s, '') ?? null

const at = (payload: Fields, path: readonly string[]): unknown =>
  path.reduce<unknown>((place, name) => (isRecord(place) ? place[name] : undefined), payload)

/** Null for an empty text, too. */
const textAt = (payload: Fields, ...path: readonly string[]): string | null => {
  const value = at(payload, path)
  return typeof value === 'string' && value !== '' ? value : null
}

const numberAt = (payload: Fields, ...path: readonly string[]): number | null => {
  const value = at(payload, path)
  return typeof value === 'number' ? value : null
}
