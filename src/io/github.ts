import { getOctokit } from '@actions/github'
import { defaults, GitHub } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Deadline } from './deadline.ts'

/** GitHub's REST API with our token: retries, waits for limits, and ends with its deadline. */
export type Octokit = ReturnType<typeof getOctokit>

/** `owner/name`, as every operation takes it. */
export const repositoryOf = (repository: string): { readonly owner: string; readonly repo: string } => {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

/** Failed requests are sent again after 1 and after 4 seconds; those that GitHub limits when it says, if that is in time. */
export const connect = (token: string, deadline: Deadline): Octokit => {
  const isWorthWaiting = (seconds: number, _options: unknown, _octokit: unknown, retries: number): boolean =>
    retries < MOST_RETRIES && seconds <= deadline.secondsLeft()
  const throttle = { onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting }
  const options = { ...settingsOf(deadline, fetchWhole(MOST_ANSWER, null)), throttle }
  return getOctokit(token, options, retry, throttling)
}

/** Requests without a token, for signed addresses: they carry their own right, and no host but GitHub's API gets ours. */
export const connectUnsigned = (deadline: Deadline, most: number) =>
  new (GitHub.plugin(retry))(settingsOf(deadline, fetchWhole(most, 'application/octet-stream')))

const MOST_RETRIES = 2
/** A page of a hundred items is less than a tenth of it. */
const MOST_ANSWER = 32 * 2 ** 20

const settingsOf = ({ signal }: Deadline, fetch: typeof globalThis.fetch) => ({
  request: { ...defaults.request, fetch, signal },
  retry: { retries: MOST_RETRIES },
  // What goes wrong is said once, in our own words.
  log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
})

/**
 * Answers whose body is there, whole and not too large, before anybody looks at it: one that is cut short fails like a cut
 * connection and is asked for again, where the library would take it for an empty one.
 */
const fetchWhole =
  (most: number, type: string | null): typeof fetch =>
  async (...request) => {
    const answer: Response = await (defaults.request?.fetch ?? fetch)(...request)
    const parts: Uint8Array[] = []
    let size = 0
    for await (const part of answer.body ?? []) {
      size += part.length
      if (size > most) throw new RangeError(`more than ${most} bytes`)
      parts.push(part)
    }
    const headers = new Headers(answer.headers)
    if (type !== null) headers.set('content-type', type)
    const whole = new Response(size === 0 ? null : Buffer.concat(parts), { status: answer.status, headers })
    // The pages of a list are found from the address of the first.
    return Object.defineProperty(whole, 'url', { value: answer.url })
  }

/** What went wrong with a request: the answer's status (null where none came) and its message. */
export interface Failure {
  readonly status: number | null
  readonly message: string
}

/** An answer of the API or a connection that failed; anything else is a bug of ours and flies on. */
export const failureOf = (error: unknown, { signal, seconds }: Deadline): Failure => {
  if (!(error instanceof Error)) throw error
  if (signal.aborted) return { status: null, message: `no answer within ${seconds} seconds` }
  const message = withoutQueries(error.message.split('\n')[0] ?? '')
  // The request library gives a failed connection the status 500, and its cause.
  if ('status' in error && typeof error.status === 'number' && !(error.cause instanceof Error)) {
    return { status: error.status, message }
  }
  if ('status' in error || error.name === 'GraphqlResponseError' || error.cause instanceof Error)
    return { status: null, message }
  throw error
}

/** The query of an address may be a signature. */
export const withoutQueries = (text: string): string => text.replace(/(https?:\/\/[^\s?]+)\?\S*/g, '$1')

/** What to do about it; `permission` is what the job must be given for this request. */
export const remedyOf = ({ status, message }: Failure, permission: string): string => {
  if (/rate limit|abuse/i.test(message) || status === 429)
    return 'GitHub limits the requests of this token: run the job again later.'
  if (status === 403 || status === 404) return `Give the job the permission ${permission}.`
  if (status === 401) return 'The github-token is not valid or has expired.'
  if (status === 422) return 'GitHub refused what was sent: check repository, run-id and the rules of the repository.'
  return 'Run the job again, or give it more time with the input timeout.'
}
