import type { TriggeringRun } from '../io/event.ts'
import type { Run } from '../io/run.ts'
import { type Octokit, repositoryOf } from './api.ts'

/**
 * The open pull requests that a commit belongs to: found through the API, never from what the pull request wrote. There
 * are several where one branch is to go into several bases.
 */
export const findPullRequests = async (octokit: Octokit, run: Run, repository: string): Promise<readonly number[]> => {
  const { pullRequest, triggeredBy } = run
  if (pullRequest !== null) return [pullRequest.number]
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

const byEvent = async (octokit: Octokit, repository: string, commit: TestedCommit): Promise<readonly number[]> => {
  if (commit.event === 'push') return byPush(octokit, repository, commit)
  return commit.event === 'merge_group' ? byMergeGroup(octokit, repository, commit) : []
}

/** By head branch, since a fork's run names no pull request. Its head must still be the commit that was tested. */
const byHead = async (
  octokit: Octokit,
  repository: string,
  { headRepository, headBranch, headSha }: TriggeringRun,
): Promise<readonly number[]> => {
  if (headRepository === null || headBranch === null) return []
  const head = `${repositoryOf(headRepository).owner}:${headBranch}`
  const { data } = await octokit.rest.pulls.list({ ...repositoryOf(repository), state: 'open', head, per_page: 100 })
  return numbersOf(data.filter((pull) => pull.head.sha === headSha && pull.head.repo?.full_name === headRepository))
}

/** By commit, of this repository's own branch that was pushed: anybody may open a pull request of the same commit. */
const byPush = async (
  octokit: Octokit,
  repository: string,
  { sha, branch }: TestedCommit,
): Promise<readonly number[]> => {
  if (sha === null) return []
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    ...repositoryOf(repository),
    commit_sha: sha,
    per_page: 100,
  })
  const isIt = ({ state, head }: (typeof data)[number]): boolean =>
    state === 'open' && head.sha === sha && head.ref === branch && head.repo?.full_name === repository
  return numbersOf(data.filter(isIt))
}

/**
 * By the name that GitHub gave the queue's branch, which nobody else can push to. The API must know the pull request as
 * open and of that base. The commit itself says nothing: any pull request may contain it.
 */
const byMergeGroup = async (
  octokit: Octokit,
  repository: string,
  { branch }: TestedCommit,
): Promise<readonly number[]> => {
  const [, base, number] = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(branch ?? '') ?? []
  if (number === undefined) return []
  const { data } = await octokit.rest.pulls.get({ ...repositoryOf(repository), pull_number: Number(number) })
  return data.state === 'open' && data.base.ref === base ? [data.number] : []
}

/** Numbers of the open pull requests whose head is the commit, those of forks too: a status on it is one of each. */
export const openWithHead = async (octokit: Octokit, repository: string, sha: string): Promise<readonly number[]> => {
  const list = { ...repositoryOf(repository), commit_sha: sha, per_page: 100 }
  const pulls = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, list)
  return pulls.filter(({ state, head }) => state === 'open' && head.sha === sha).map(({ number }) => number)
}

/** The oldest first. */
const numbersOf = (pulls: readonly { readonly number: number }[]): readonly number[] =>
  pulls.map(({ number }) => number).sort((one, other) => one - other)
