import { type Octokit, repositoryOf } from './api.ts'

export interface CommitStatus {
  /** `owner/name`. */
  readonly repository: string
  readonly sha: string
  readonly state: 'success' | 'failure' | 'error'
  /** Name by which branch protection requires the status. */
  readonly context: string
  readonly description: string
  readonly targetUrl: string
}

/** Name of the status; each comment key has its own. */
export const statusContextOf = (commentKey: string): string =>
  commentKey === 'default' ? 'pool-leak-check' : `pool-leak-check/${commentKey}`

/** Characters that GitHub takes. */
const MAX_DESCRIPTION = 140

/** Sets a status on a commit, so that a run that is no check of the pull request can still be required. */
export const setCommitStatus = async (octokit: Octokit, status: CommitStatus): Promise<void> => {
  const { repository, sha, state, context, description, targetUrl } = status
  const short = description.length > MAX_DESCRIPTION ? `${description.slice(0, MAX_DESCRIPTION - 1)}…` : description
  await octokit.rest.repos.createCommitStatus({
    ...repositoryOf(repository),
    sha,
    state,
    context,
    description: short,
    target_url: targetUrl,
  })
}
