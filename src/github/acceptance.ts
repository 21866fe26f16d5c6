import type { Acceptance } from '../core/gate.ts'
import { phrase } from '../core/phrase.ts'
import { type Problem, problem } from '../core/problem.ts'
import { type Octokit, repositoryOf } from './api.ts'

/** The person who accepted the leak; a problem where somebody without the right to write tried. */
export interface FoundAcceptance {
  readonly acceptance: Acceptance | null
  readonly problems: readonly Problem[]
}

/** Nobody accepted anything. */
export const NOBODY: FoundAcceptance = { acceptance: null, problems: [] }

/**
 * Finds the person who set the label last, where the pull request carries it now and the person may write to the base
 * repository. All of it comes from the API: an event's payload may be older than the removal of the label.
 */
export const findAcceptance = async (
  octokit: Octokit,
  place: { readonly repository: string; readonly pullRequest: number },
  label: string,
): Promise<FoundAcceptance> => {
  const issue = { ...repositoryOf(place.repository), issue_number: place.pullRequest }
  const isIt = (name: string | undefined): boolean => name?.toLowerCase() === label.toLowerCase()
  const labels = await octokit.paginate(octokit.rest.issues.listLabelsOnIssue, { ...issue, per_page: 100 })
  if (!labels.some(({ name }) => isIt(name))) return NOBODY
  const events = await octokit.paginate(octokit.rest.issues.listEvents, { ...issue, per_page: 100 })
  const last = events.findLast(
    (event) =>
      (event.event === 'labeled' || event.event === 'unlabeled') && 'label' in event && isIt(event.label?.name),
  )
  const login = last?.event === 'labeled' ? last.actor?.login : undefined
  if (login === undefined) return NOBODY
  return (await mayWrite(octokit, place.repository, login))
    ? { acceptance: { login, label }, problems: [] }
    : { acceptance: null, problems: [problem('ACCEPTANCE_REFUSED', { detail: phrase`${label}, ${login}` })] }
}

/** `admin`, `write`, `read` or `none`; the finer roles are mapped to these. */
const mayWrite = async (octokit: Octokit, repository: string, username: string): Promise<boolean> => {
  const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...repositoryOf(repository), username })
  return data.permission === 'admin' || data.permission === 'write'
}
