import { tmpdir } from 'node:os'
import { type Fields, isRecord } from '../core/record.ts'
import type { Texts } from '../settings/setting.ts'
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

/** Facts that GitHub tells the job: the runner's variables and the event's payload, read once. */
export interface Run {
  readonly event: string | null
  /**
   * Rights of the job. `base`: those of the base repository, though a stranger's pull request may have triggered it; so
   * nothing that the stranger wrote decides anything. `own`: no more than the code under test may have.
   */
  readonly trust: 'own' | 'base'
  /** `owner/name`; null outside of a runner. */
  readonly repository: string | null
  readonly id: number
  readonly attempt: number
  /** Head of the tested branch; of a pull request not its merge with the base. */
  readonly headSha: string | null
  /** The commit that a checkout without a `ref` holds: of a pull request its merge with the base. */
  readonly sha: string | null
  /** `refs/heads/main`. */
  readonly ref: string | null
  readonly defaultBranch: string | null
  /** File name of the workflow, which the API takes as its id; null for one of another repository, which an organisation requires. */
  readonly workflow: string | null
  /** Name of this action's repository; a step that uses it has it in its name. */
  readonly actionName: string
  /** Address of this action's documentation; null where the workflow uses the action by a path. */
  readonly docsUrl: string | null
  readonly triggeredBy: TriggeringRun | null
  readonly pullRequest: EventPullRequest | null
  /** What the tested commit is to be merged into, of a pull request or of a merge group. */
  readonly base: EventBase | null
  /** The branch's commit before a push; null for another event, and for a branch that is new. */
  readonly pushedOnto: string | null
  /** Login of whoever caused the run: `dependabot[bot]`. */
  readonly actor: string | null
  /** `https://github.com`. */
  readonly serverUrl: string
  readonly apiUrl: string
  readonly workspace: string
  readonly tempFolder: string
  /** The event's payload could not be read, so what it says of a pull request is not known. */
  readonly isEventUnread: boolean
  /** False on an old Enterprise Server, whose runner takes no job summary. */
  readonly hasSummary: boolean
}

/** Address of a run's page. */
export const runUrl = ({ serverUrl }: Pick<Run, 'serverUrl'>, repository: string, id: number): string =>
  `${serverUrl}/${repository}/actions/runs/${id}`

/**
 * Events whose jobs run the workflow of the very commit that they test, with no more rights than its author has. Any
 * other event runs the default branch's workflow with the base's rights, whoever sent it: a stranger's pull request
 * (`pull_request_target`, `workflow_run`) or comment (`issue_comment`). One that GitHub adds tomorrow counts as such.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const OWN_EVENTS: ReadonlySet<string> = new Set([
  'create',
  'deployment',
  'deployment_status',
  'merge_group',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'push',
  'release',
  'schedule',
  'workflow_dispatch',
])

/** Reads the variables and the event. Without a runner there is no event, and the facts are null. */
export const readRun = async (environment: Texts): Promise<Run> => {
  const given = (name: string): string | null => environment[name] || null
  const path = given('GITHUB_EVENT_PATH')
  const read = path === null ? {} : await readPayload(path)
  const payload = read ?? {}
  const event = given('GITHUB_EVENT_NAME')
  const pullRequest = pullRequestIn(payload)
  const sha = given('GITHUB_SHA')
  const serverUrl = given('GITHUB_SERVER_URL') ?? 'https://github.com'
  return {
    event,
    trust: event === null || OWN_EVENTS.has(event) ? 'own' : 'base',
    repository: given('GITHUB_REPOSITORY'),
    id: Number(given('GITHUB_RUN_ID') ?? 0),
    attempt: Number(given('GITHUB_RUN_ATTEMPT') ?? 1),
    headSha: pullRequest === null ? sha : pullRequest.headSha,
    sha,
    ref: given('GITHUB_REF'),
    defaultBranch: textAt(payload, 'repository', 'default_branch'),
    workflow: workflowIn(given('GITHUB_WORKFLOW_REF'), given('GITHUB_REPOSITORY')),
    actionName: given('GITHUB_ACTION_REPOSITORY')?.split('/')[1] ?? 'pool-leak-check',
    docsUrl: docsUrlOf(serverUrl, given('GITHUB_ACTION_REPOSITORY'), given('GITHUB_ACTION_REF')),
    triggeredBy: event === 'workflow_run' ? triggeringRunIn(payload) : null,
    pullRequest,
    base: baseIn(payload) ?? baseNamed(given('GITHUB_BASE_REF')),
    pushedOnto: event === 'push' ? beforeIn(payload) : null,
    serverUrl,
    apiUrl: given('GITHUB_API_URL') ?? 'https://api.github.com',
    workspace: given('GITHUB_WORKSPACE') ?? process.cwd(),
    tempFolder: given('RUNNER_TEMP') ?? tmpdir(),
    isEventUnread: read === null,
    actor: given('GITHUB_ACTOR'),
    hasSummary: given('GITHUB_STEP_SUMMARY') !== null,
  }
}

const docsUrlOf = (serverUrl: string, repository: string | null, ref: string | null): string | null =>
  repository === null || ref === null ? null : `${serverUrl}/${repository}/blob/${encodeRef(ref)}/docs`

/** A branch may have slashes, which stay, and brackets, which would end a link of Markdown. */
const encodeRef = (ref: string): string =>
  encodeURIComponent(ref)
    .replaceAll('%2F', '/')
    .replace(/[()]/g, (it) => `%${it.charCodeAt(0).toString(16)}`)

/** `octo/driver/.github/workflows/tests.yml@refs/heads/main` → `tests.yml`, in `octo/driver`. */
const workflowIn = (ref: string | null, repository: string | null): string | null =>
  repository !== null && ref?.startsWith(`${repository}/`) === true ? (/([^/]+\.ya?ml)@/.exec(ref)?.[1] ?? null) : null

/** GitHub sends no payload of more than 25 MB. https://docs.github.com/webhooks/webhook-events-and-payloads */
const MAX_PAYLOAD_BYTES = 25 * 2 ** 20

/** Null where there is no such file, or no JSON object in it: what does not hang on the event can still be judged. */
const readPayload = async (path: string): Promise<Fields | null> => {
  try {
    // Some hosts write a byte order mark, which the decoder leaves out.
    const payload: unknown = JSON.parse(new TextDecoder().decode(await readRegular(path, MAX_PAYLOAD_BYTES)))
    return isRecord(payload) ? payload : null
  } catch {
    return null
  }
}

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

/** The runner names the base of a pull request, too. */
const baseNamed = (branch: string | null): EventBase | null => (branch === null ? null : { ref: branch, branch })

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
