import { type Deadline, deadlineIn } from '../io/deadline.ts'
import type { EventContext } from '../io/event.ts'
import type { Octokit } from '../io/github.ts'

/** The API with our token, until a deadline. */
export interface GitHubAccess {
  readonly octokit: Octokit
  readonly deadline: Deadline
}

/** Opens the API on first use, since it is large and a run on workspace files without a comment does without; null without a token. */
export const gitHubAccess = (token: string, deadline: Deadline): (() => Promise<GitHubAccess | null>) => {
  let opened: Promise<GitHubAccess> | null = null
  const open = async (): Promise<GitHubAccess> => {
    const { connect } = await import('../io/github.ts')
    return { octokit: connect(token, deadline), deadline }
  }
  return async () => {
    if (token === '') return null
    opened ??= open()
    return opened
  }
}

export type OpenGitHub = ReturnType<typeof gitHubAccess>

/** A job that cannot deliver in a minute goes on without. */
const DELIVERY_SECONDS = 60

/** What is decided is delivered within its own time, however long the evidence took. */
export const deliveryDeadline = ({ timeoutSeconds }: { readonly timeoutSeconds: number }): Deadline =>
  deadlineIn(Math.min(DELIVERY_SECONDS, timeoutSeconds))

/** The pull request of this run, looked for once however many ask; a search that failed is made again. */
export const pullRequestFinder = (context: EventContext): ((octokit: Octokit) => Promise<number | null>) => {
  let found: Promise<number | null> | null = null
  return async (octokit) => {
    const { findPullRequest } = await import('../io/pull-request.ts')
    found ??= findPullRequest(octokit, context)
    try {
      return await found
    } catch (error) {
      found = null
      throw error
    }
  }
}

export type FindPullRequest = ReturnType<typeof pullRequestFinder>
