import type { Acceptance } from '../core/gate.ts'
import { ours, type Phrase, phrase } from '../core/phrase.ts'
import type { Acknowledgement } from '../core/policy.ts'
import { type Problem, problem } from '../core/problem.ts'
import { isNotFound, type Octokit, repositoryOf } from './api.ts'

/** The person who accepted the leak; a problem where the label is set and does not count. */
export interface FoundAcceptance {
  readonly acceptance: Acceptance | null
  readonly problems: readonly Problem[]
}

/** Nobody accepted anything. */
export const NOBODY: FoundAcceptance = { acceptance: null, problems: [] }

/** The pull request, and the run whose findings would be accepted. */
export interface Accepted {
  /** `owner/name`. */
  readonly repository: string
  readonly pullRequest: number
  /** Commit that was tested; null: not known. */
  readonly headSha: string | null
  /** The commit was tested by the run of another one: the event is about a head that has no dumps yet. */
  readonly isOther: boolean
  /** The tested commit is one that the merge queue made. */
  readonly isQueued: boolean
  /** Id or file name of the workflow that took the dumps; null: not known. */
  readonly workflow: string | null
  /** Head commit when the label was set, where that sent the event of this run; else null. */
  readonly labeledHead: string | null
}

/**
 * Finds the person who set the label last, where the pull request carries it now, the person may write to the base
 * repository, and the policy asks for nothing more. All of it comes from the API: an event's payload may be older than
 * the removal of the label.
 */
export const findAcceptance = async (
  octokit: Octokit,
  accepted: Accepted,
  acknowledge: Acknowledgement,
): Promise<FoundAcceptance> => {
  const { label } = acknowledge
  if (label === null) return NOBODY
  const setting = await lastSetting(octokit, accepted, label)
  if (setting === null) return NOBODY
  const refusal = await refusalOf(octokit, accepted, { acknowledge, setting })
  if (refusal === null) return { acceptance: { login: setting.login, label }, problems: [] }
  const detail = phrase`${label}, set by ${setting.login}: ${refusal}`
  return { acceptance: null, problems: [problem('ACCEPTANCE_REFUSED', { detail })] }
}

/** The event that set the label which is there now. */
interface Setting {
  readonly login: string
  /** An app set it, which may do so at the word of a stranger. */
  readonly isBot: boolean
  /** ISO 8601, by GitHub's clock. */
  readonly at: string
  /** The head branch was moved to another commit afterwards, and not by a commit on top. */
  readonly isRewritten: boolean
}

const isSame = (one: string | undefined, other: string): boolean => one?.toLowerCase() === other.toLowerCase()

const REWRITES: ReadonlySet<string> = new Set(['head_ref_force_pushed', 'head_ref_deleted', 'head_ref_restored'])

const lastSetting = async (octokit: Octokit, accepted: Accepted, label: string): Promise<Setting | null> => {
  const issue = { ...repositoryOf(accepted.repository), issue_number: accepted.pullRequest, per_page: 100 }
  const labels = await octokit.paginate(octokit.rest.issues.listLabelsOnIssue, issue)
  if (!labels.some(({ name }) => isSame(name, label))) return null
  const events = await octokit.paginate(octokit.rest.issues.listEvents, issue)
  // Only the events that set or take away a label have one.
  const at = events.findLastIndex((event) => 'label' in event && isSame(event.label?.name, label))
  const last = events[at]
  const actor = last?.actor
  if (last?.event !== 'labeled' || actor == null) return null
  const isRewritten = events.slice(at).some(({ event }) => REWRITES.has(event))
  return { login: actor.login, isBot: actor.type === 'Bot', at: last.created_at, isRewritten }
}

interface Claim {
  readonly acknowledge: Acknowledgement
  readonly setting: Setting
}

/** Why the label does not count; null where it does. */
const refusalOf = async (
  octokit: Octokit,
  accepted: Accepted,
  { acknowledge, setting }: Claim,
): Promise<Phrase | null> => {
  const { login } = setting
  if (accepted.isOther) return ours('the dumps are of another commit')
  if (setting.isBot) return ours('no person')
  if (!(await mayWrite(octokit, accepted.repository, login))) return ours('without write permission')
  if (!(await isReviewer(octokit, acknowledge.reviewers, login))) return ours('the policy names other reviewers')
  if (acknowledge.author && !acknowledge.commit) return null
  const { data: pull } = await octokit.rest.pulls.get({
    ...repositoryOf(accepted.repository),
    pull_number: accepted.pullRequest,
  })
  if (!acknowledge.author && isSame(pull.user?.login, login)) return ours('the author of the pull request')
  if (acknowledge.commit && !(await sawHead(octokit, accepted, { head: pull.head.sha, setting })))
    return ours('before the commit that was tested')
  return null
}

/** `admin`, `write`, `read` or `none`; the finer roles are mapped to these. */
const mayWrite = async (octokit: Octokit, repository: string, username: string): Promise<boolean> => {
  const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...repositoryOf(repository), username })
  return data.permission === 'admin' || data.permission === 'write'
}

const isReviewer = async (octokit: Octokit, reviewers: readonly string[], login: string): Promise<boolean> => {
  if (reviewers.length === 0 || reviewers.some((reviewer) => isSame(reviewer, login))) return true
  for (const team of reviewers.filter((reviewer) => reviewer.includes('/'))) {
    if (await isMember(octokit, team, login)) return true
  }
  return false
}

/** A 404 means no member, or a token that may not read the members: both count as none. */
const isMember = async (octokit: Octokit, team: string, username: string): Promise<boolean> => {
  const [org = '', team_slug = ''] = team.split('/')
  try {
    const { data } = await octokit.rest.teams.getMembershipForUserInOrg({ org, team_slug, username })
    return data.state === 'active'
  } catch (error) {
    if (isNotFound(error)) return false
    throw error
  }
}

/**
 * True where the tested commit was the head when the label was set: its run was there before, and the branch only went
 * forward since. GitHub tells no time of a push, but makes a run of each.
 */
const sawHead = async (
  octokit: Octokit,
  { repository, headSha, isQueued, workflow, labeledHead }: Accepted,
  { head, setting }: { readonly head: string; readonly setting: Setting },
): Promise<boolean> => {
  if (setting.isRewritten || (headSha !== head && !isQueued)) return false
  if (labeledHead === head) return true
  if (workflow === null) return false
  const { data } = await octokit.rest.actions.listWorkflowRuns({
    ...repositoryOf(repository),
    workflow_id: workflow,
    head_sha: head,
    event: 'pull_request',
    exclude_pull_requests: true,
    per_page: 100,
  })
  const times = data.workflow_runs
    .filter((run) => run.head_sha === head)
    .map(({ created_at }) => Date.parse(created_at))
  return times.length > 0 && Math.max(...times) <= Date.parse(setting.at)
}
