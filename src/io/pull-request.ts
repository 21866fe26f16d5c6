import type { EventContext, TriggeringRun } from './event.ts'
import { type Octokit, repositoryOf } from './github.ts'

/** The one open pull request that a commit belongs to: found through the API, never from what the pull request wrote. */
export const findPullRequest = async (octokit: Octokit, context: EventContext): Promise<number | null> => {
  const { pullRequest, triggeredBy, event, repository, thisRun, ref } = context
  if (pullRequest !== null) return pullRequest.number
  if (triggeredBy === null) {
    const commit = { sha: thisRun.headSha, branch: ref.replace(/^refs\/heads\//, '') }
    return ofEvent(octokit, repository, event, commit)
  }
  if (triggeredBy.event.startsWith('pull_request')) return ofBranch(octokit, repository, triggeredBy)
  const commit = { sha: triggeredBy.headSha, branch: triggeredBy.headBranch }
  return ofEvent(octokit, repository, triggeredBy.event, commit)
}

/** What was tested outside of a pull request. */
interface TestedCommit {
  readonly sha: string
  readonly branch: string
}

const ofEvent = async (
  octokit: Octokit,
  repository: string,
  event: string,
  commit: TestedCommit,
): Promise<number | null> => {
  if (event === 'push') return ofPush(octokit, repository, commit)
  return event === 'merge_group' ? ofMergeGroup(octokit, repository, commit) : null
}

/** By head branch, since a fork's run names no pull request; its head must still be the commit that was tested. */
const ofBranch = async (octokit: Octokit, repository: string, run: TriggeringRun): Promise<number | null> => {
  const [owner] = run.headRepository.split('/')
  if (owner === undefined || owner === '' || run.headBranch === '') return null
  const head = `${owner}:${run.headBranch}`
  const { data } = await octokit.rest.pulls.list({ ...repositoryOf(repository), state: 'open', head, per_page: 100 })
  return only(data.filter((pull) => pull.head.sha === run.headSha && pull.head.repo?.full_name === run.headRepository))
}

/** By commit: of this repository's own branch that was pushed, since anybody may open a pull request of the same commit. */
const ofPush = async (octokit: Octokit, repository: string, { sha, branch }: TestedCommit): Promise<number | null> => {
  if (sha === '') return null
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    ...repositoryOf(repository),
    commit_sha: sha,
    per_page: 100,
  })
  return only(
    data.filter(
      ({ state, head }) =>
        state === 'open' && head.sha === sha && head.ref === branch && head.repo?.full_name === repository,
    ),
  )
}

/**
 * By the name that GitHub gave the queue's branch, which nobody else can push to; the API must know the pull request as open and
 * of that base. The commit itself says nothing: any pull request may contain it.
 */
const ofMergeGroup = async (octokit: Octokit, repository: string, { branch }: TestedCommit): Promise<number | null> => {
  const [, base, number] = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(branch) ?? []
  if (number === undefined) return null
  const { data } = await octokit.rest.pulls.get({ ...repositoryOf(repository), pull_number: Number(number) })
  return data.state === 'open' && data.base.ref === base ? data.number : null
}

const only = (pulls: readonly { readonly number: number }[]): number | null =>
  pulls.length === 1 ? (pulls[0]?.number ?? null) : null
