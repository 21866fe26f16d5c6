import type { getOctokit } from '@actions/github'
import { UserError } from '../core/problem.ts'
import { withoutQueries } from '../io/without-queries.ts'
import { noAnswerWithin, type TimeLimit } from './time-limit.ts'

export type Octokit = ReturnType<typeof getOctokit>

/** GitHub's REST API with one token, until a time limit. */
export interface Api {
  readonly octokit: Octokit
  readonly limit: TimeLimit
  /** GitHub's clock, as its last answer stated it; null before the first one. */
  readonly lastAnswered: () => Date | null
  /**
   * The same until the same limit without a token, for signed addresses: they carry their own right, and our token
   * stays here.
   */
  readonly unsigned: (maxBytes: number) => Unsigned
}

type Unsigned = Pick<Octokit, 'request'>

export interface ApiSettings {
  readonly token: string
  /** `https://api.github.com`. */
  readonly url: string
  /** Gets a line for each request and its answer, without the query of the address, which may be a signature. */
  readonly debug: (line: string) => void
  /** Unit of the wait before a request is sent again, in ms: after 1 and after 4 of them. */
  readonly retryMs: number
}

/** `owner/name`, as every operation takes it. */
export const repositoryOf = (repository: string): { readonly owner: string; readonly repo: string } => {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

/** A failed request: the status of the answer (null where none came) and its message. */
export interface Failure {
  readonly status: number | null
  readonly message: string
}

/** Describes an answer of the API or a connection that failed. @throws anything else, which is a bug of ours. */
export const failureOf = (error: unknown, { signal, seconds }: TimeLimit): Failure => {
  if (!(error instanceof Error)) throw error
  if (signal.aborted) return { status: null, message: noAnswerWithin(seconds) }
  const message = firstLineOf(error)
  // The request library gives a failed connection the status 500, and its cause.
  if ('status' in error && typeof error.status === 'number' && !(error.cause instanceof Error)) {
    return { status: error.status, message }
  }
  if ('status' in error || error.name === 'GraphqlResponseError' || error.cause instanceof Error)
    return { status: null, message }
  throw error
}

/** True where GitHub answered that there is no such thing, or none that the token may see. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && error.status === 404

/** First line of an error, fit for a log: no address in it keeps its query. */
export const firstLineOf = (error: unknown): string =>
  withoutQueries(
    wordsOf(error)
      .split('\n')
      .find((line) => line.trim() !== '') ?? 'no reason was given',
  )

/** Some errors of connections have no message, and a code. */
const wordsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (error.message.trim() !== '') return error.message
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause instanceof Error ? wordsOf(error.cause) : error.name
}

/** The way out of a failure; `permission` is the one that the job must be given for this request. */
export const remedyOf = ({ status, message }: Failure, permission: string): string => {
  if (/rate limit|abuse/i.test(message) || status === 429)
    return 'GitHub limits the requests of this token: run the job again later.'
  if (/\blocked\b/i.test(message))
    return 'The conversation is locked: unlock it, or give comment-token the token of an account that may write there.'
  if (/more than \d+ comments/i.test(message))
    return 'GitHub takes no further comment here: delete old ones, or read the job summary. A comment of ours that is there is still updated.'
  if (status === 403 || status === 404) return `Give the job the permission ${permission}.`
  if (status === 401) return 'The github-token is not valid or has expired.'
  if (status === 422) return 'GitHub refused what was sent: check repository, run-id and the rules of the repository.'
  return 'Run the job again, or give it more time with the input timeout.'
}

/** A delivery that GitHub did not take; the message ends with the remedy. */
export class DeliveryError extends UserError {
  override readonly name = 'DeliveryError'
}
