import { tmpdir } from 'node:os'
import type { Texts } from '../settings/setting.ts'
import { type EventBase, type EventPullRequest, factsIn, readPayload, type TriggeringRun } from './event.ts'

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
  /**
   * File name of the workflow, which the API takes as its id; null for one of another repository, which an organisation
   * requires.
   */
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
  const event = given('GITHUB_EVENT_NAME')
  const { base, before, defaultBranch, pullRequest, triggeringRun } = factsIn(read ?? {})
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
    defaultBranch,
    workflow: workflowIn(given('GITHUB_WORKFLOW_REF'), given('GITHUB_REPOSITORY')),
    actionName: given('GITHUB_ACTION_REPOSITORY')?.split('/')[1] ?? 'pool-leak-check',
    docsUrl: docsUrlOf(serverUrl, given('GITHUB_ACTION_REPOSITORY'), given('GITHUB_ACTION_REF')),
    triggeredBy: event === 'workflow_run' ? triggeringRun : null,
    pullRequest,
    base: base ?? baseNamed(given('GITHUB_BASE_REF')),
    pushedOnto: event === 'push' ? before : null,
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

/** The runner names the base of a pull request, too. */
const baseNamed = (branch: string | null): EventBase | null => (branch === null ? null : { ref: branch, branch })
