import { readFile } from 'node:fs/promises'
import type { Texts } from '../settings/setting.ts'

/** A workflow run, and the commit that it tests. */
export interface WorkflowRun {
  readonly id: number
  readonly attempt: number
  /** Empty where it is not known. */
  readonly headSha: string
}

/** What the run that triggered a `workflow_run` event says of itself; GitHub writes it, not the pull request. */
export interface TriggeringRun extends WorkflowRun {
  readonly event: string
  /** `success`, `failure`, `cancelled`, `timed_out`; empty where it is not known. */
  readonly conclusion: string
  readonly workflowId: string
  readonly headBranch: string
  /** `owner/name`, of the fork where it is one; empty where that has been deleted. */
  readonly headRepository: string
}

/** The pull request that the event itself is about. */
export interface EventPullRequest {
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  /** `owner/name`, of the fork where it is one; empty where that has been deleted. */
  readonly headRepository: string
  /** True for a pull request from another repository: its token may only read. */
  readonly isFork: boolean
}

/** Where and why this run takes place: the runner's variables and the event's payload, read once. */
export interface EventContext {
  readonly event: string
  /** `owner/name`. */
  readonly repository: string
  readonly serverUrl: string
  readonly ref: string
  /** The commit that the workspace would hold: of a pull request its merge with the base; empty where it is not known. */
  readonly ownRef: string
  readonly defaultBranch: string
  /** File name of the workflow, which the API takes as its id; empty where it is not known. */
  readonly workflow: string
  readonly thisRun: WorkflowRun
  readonly triggeredBy: TriggeringRun | null
  readonly pullRequest: EventPullRequest | null
}

type Fields = Readonly<Record<string, unknown>>

/** Reads the event; without a runner there is none, and everything is unknown. */
export const readEventContext = async (environment: Texts): Promise<EventContext> => {
  const payload = await readPayload(environment.GITHUB_EVENT_PATH)
  const event = environment.GITHUB_EVENT_NAME ?? ''
  const pullRequest = pullRequestIn(payload)
  const sha = environment.GITHUB_SHA ?? ''
  return {
    event,
    repository: environment.GITHUB_REPOSITORY ?? '',
    serverUrl: environment.GITHUB_SERVER_URL ?? 'https://github.com',
    ref: environment.GITHUB_REF ?? '',
    ownRef: sha,
    defaultBranch: textAt(payload, 'repository', 'default_branch'),
    workflow: /([^/]+\.ya?ml)@/.exec(environment.GITHUB_WORKFLOW_REF ?? '')?.[1] ?? '',
    thisRun: {
      id: Number(environment.GITHUB_RUN_ID ?? 0),
      attempt: Number(environment.GITHUB_RUN_ATTEMPT ?? 1),
      headSha: pullRequest?.headSha ?? sha,
    },
    triggeredBy: event === 'workflow_run' ? triggeringRunIn(payload) : null,
    pullRequest,
  }
}

const readPayload = async (path: string | undefined): Promise<Fields> => {
  if (path === undefined || path === '') return {}
  const payload: unknown = JSON.parse(await readFile(path, 'utf8'))
  return isFields(payload) ? payload : {}
}

const pullRequestIn = (payload: Fields): EventPullRequest | null => {
  const number = numberAt(payload, 'pull_request', 'number')
  if (number === null) return null
  const head = textAt(payload, 'pull_request', 'head', 'repo', 'full_name')
  const base = textAt(payload, 'pull_request', 'base', 'repo', 'full_name')
  return {
    number,
    headSha: textAt(payload, 'pull_request', 'head', 'sha'),
    baseSha: textAt(payload, 'pull_request', 'base', 'sha'),
    headRepository: head,
    isFork: base !== '' && head !== base,
  }
}

const triggeringRunIn = (payload: Fields): TriggeringRun | null => {
  const id = numberAt(payload, 'workflow_run', 'id')
  if (id === null) return null
  return {
    id,
    attempt: numberAt(payload, 'workflow_run', 'run_attempt') ?? 1,
    headSha: textAt(payload, 'workflow_run', 'head_sha'),
    event: textAt(payload, 'workflow_run', 'event'),
    conclusion: textAt(payload, 'workflow_run', 'conclusion'),
    workflowId: String(numberAt(payload, 'workflow_run', 'workflow_id') ?? ''),
    headBranch: textAt(payload, 'workflow_run', 'head_branch'),
    headRepository: textAt(payload, 'workflow_run', 'head_repository', 'full_name'),
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const at = (payload: Fields, path: readonly string[]): unknown =>
  path.reduce<unknown>((place, name) => (isFields(place) ? place[name] : undefined), payload)

const textAt = (payload: Fields, ...path: readonly string[]): string => {
  const value = at(payload, path)
  return typeof value === 'string' ? value : ''
}

const numberAt = (payload: Fields, ...path: readonly string[]): number | null => {
  const value = at(payload, path)
  return typeof value === 'number' ? value : null
}
