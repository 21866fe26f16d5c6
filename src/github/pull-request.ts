import type { Run, TriggeringRun } from '../io/run.ts'
import { type Octokit, repositoryOf } from './api.ts'

/**
 * The one open pull request that a commit belongs to: found through the API, never from what the pull request wrote.
 */
export const findPullRequest = async (octokit: Octokit, run: Run, repository: string): Promise<number | null> => {
  const { pullRequest, triggeredBy } = run
  if (pullRequest !== null) return pullRequest.number
  if (triggeredBy === null) {
    const branch = run.ref?.replace(/^refs\/heads\//, '') ?? null
    return byEvent(octokit, repository, { event: run.event, sha: run.headSha, branch })
  }
  const { event, headSha: sha, headBranch: branch } = triggeredBy
  if (event?.startsWith('pull_request') === true) return byHead(octokit, repository, triggeredBy)
  return byEvent(octokit, repository, { event, sha, branch })
}

/** A commit that was tested outside of a pull request. */
interface TestedCommit {
  readonly event: string | null
  readonly sha: string | null
  readonly branch: string | null
}

const byEvent = async (octokit: Octokit, repository: string, commit: TestedCommit): Promise<number | null> => {
  if (commit.event === 'push') return byPush(octokit, repository, commit)
  return commit.event === 'merge_group' ? byMergeGroup(octokit, repository, commit) : null
}

/** By head branch, since a fork's run names no pull request. Its head must still be the commit that was tested. */
const byHead = async (
  octokit: Octokit,
  repository: string,
  { headRepository, headBranch, headSha }: TriggeringRun,
): Promise<number | null> => {
  if (headRepository === null || headBranch === null) return null
  const head = `${repositoryOf(headRepository).owner}:${headBranch}`
  const { data } = await octokit.rest.pulls.list({ ...repositoryOf(repository), state: 'open', head, per_page: 100 })
  return only(data.filter((pull) => pull.head.sha === headSha && pull.head.repo?.full_name === headRepository))
}

/** By commit, of this repository's own branch that was pushed: anybody may open a pull request of the same commit. */
const byPush = async (octokit: Octokit, repository: string, { sha, branch }: TestedCommit): Promise<number | null> => {
  if (sha === null) return null
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    ...repositoryOf(repository),
    commit_sha: sha,
    per_page: 100,
  })
  const isIt = ({ state, head }: (typeof data)[number]): boolean =>
    state === 'open' && head.sha === sha && head.ref === branch && head.repo?.full_name === repository
  return only(data.filter(isIt))
}

/**
 * By the name that GitHub gave the queue's branch, which nobody else can push to. The API must know the pull request as
 * open and of that base. The commit itself says nothing: any pull request may contain it.
 */
const byMergeGroup = async (octokit: Octokit, repository: string, { branch }: TestedCommit): Promise<number | null> => {
  const [, base, number] = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(branch ?? '') ?? []
  if (number === undefined) return null
  const { data } = await octokit.rest.pulls.get({ ...repositoryOf(repository), pull_number: Number(number) })
  return data.state === 'open' && data.base.ref === base ? data.number : null
}

/** Numbers of the open pull requests whose head is the commit, those of forks too: a status on it is one of each. */
export const openWithHead = async (octokit: Octokit, repository: string, sha: string): Promise<readonly number[]> => {
  const list = { ...repositoryOf(repository), commit_sha: sha, per_page: 100 }
  const pulls = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, list)
  return pulls.filter(({ state, head }) => state === 'open' && head.sha === sha).map(({ number }) => number)
}

const only = (pulls: readonly { readonly number: number }[]): number | null =>
  pulls.length === 1 ? (pulls[0]?.number ?? null) : null
