import { getOctokit } from '@actions/github'
import { defaults, GitHub } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { UserError } from '../core/problem.ts'
import { fetchThroughProxy } from './fetch-through-proxy.ts'
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

/** Sends failed requests again; those that GitHub limits when GitHub says, if that is in time. */
export const connect = (settings: ApiSettings, limit: TimeLimit): Api => {
  const isWorthWaiting = (seconds: number, _options: unknown, _octokit: unknown, retries: number): boolean =>
    retries < MAX_RETRIES && seconds <= limit.secondsLeft()
  const throttle = {
    onRateLimit: isWorthWaiting,
    onSecondaryRateLimit: isWorthWaiting,
    retryAfterBaseValue: settings.retryMs,
    // Requests to one server share one pace.
    id: settings.url,
  }
  let answered: Date | null = null
  const onAnswer = ({ headers }: Response): void => {
    const date = new Date(headers.get('date') ?? '')
    if (!Number.isNaN(date.getTime())) answered = date
  }
  const answers = { maxBytes: MAX_ANSWER_BYTES, type: null, onAnswer }
  const options = { ...optionsOf(settings, limit, answers), throttle }
  return {
    octokit: getOctokit(settings.token, options, retry, throttling),
    limit,
    lastAnswered: () => answered,
    unsigned: (maxBytes) =>
      new (GitHub.plugin(retry))(optionsOf(settings, limit, { maxBytes, type: 'application/octet-stream' })),
  }
}

const MAX_RETRIES = 2
/** A page of a hundred items is less than a tenth of it. */
const MAX_ANSWER_BYTES = 32 * 2 ** 20

interface Answers {
  readonly maxBytes: number
  /** Content type that answers are taken for; null: the one that they state. */
  readonly type: string | null
  readonly onAnswer?: (answer: Response) => void
}

const optionsOf = (settings: ApiSettings, { signal }: TimeLimit, answers: Answers) => ({
  baseUrl: settings.url,
  request: { ...defaults.request, fetch: fetchWhole(answers, signal, settings.debug), signal },
  retry: { retries: MAX_RETRIES, retryAfterBaseValue: settings.retryMs },
  // A failure is told once, in our own words.
  log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
})

const throughProxy = fetchThroughProxy()

/**
 * A fetch whose answers are whole, not too large and of the API before anybody looks at them. An answer that is cut
 * short, or a proxy's page in place of one, fails like a cut connection and is asked for again; the library would take
 * it for the data.
 */
const fetchWhole =
  ({ maxBytes, type, onAnswer = () => {} }: Answers, signal: AbortSignal, debug: ApiSettings['debug']): typeof fetch =>
  async (input, init) => {
    const line = `${init?.method ?? 'GET'} ${withoutQueries(String(input))}`
    try {
      const answer = await wholeAnswer(await throughProxy(input, init), maxBytes, type)
      debug(`${line} → ${answer.status}`)
      onAnswer(answer)
      return answer
    } catch (error) {
      debug(`${line} → ${error instanceof Error ? error.name : 'no answer'}`)
      // The library sends a request that timed out again, and not one that was aborted.
      throw signal.aborted ? new DOMException('the time is up', 'AbortError') : error
    }
  }

const wholeAnswer = async (answer: Response, maxBytes: number, type: string | null): Promise<Response> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer.body ?? []) {
    size += part.length
    if (size > maxBytes) throw new RangeError(`more than ${maxBytes} bytes`)
    parts.push(part)
  }
  const headers = new Headers(answer.headers)
  if (type === null) requireData(answer.status, headers.get('content-type') ?? '', Buffer.concat(parts))
  if (type !== null) headers.set('content-type', type)
  const whole = new Response(size === 0 ? null : Buffer.concat(parts), { status: answer.status, headers })
  // The pages of a list are found from the address of the first.
  return Object.defineProperty(whole, 'url', { value: answer.url })
}

/** @throws {Error} where a successful answer (200, 201) is empty, or text and no JSON: the API has none such. */
const requireData = (status: number, type: string, content: Buffer): void => {
  if (status !== 200 && status !== 201) return
  if (!/json|text\//.test(type) && content.length > 0) return
  try {
    JSON.parse(content.toString('utf8'))
  } catch {
    throw new Error('the answer is not from the API: a proxy or a firewall may be in the way')
  }
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

/** The query of an address may be a signature. */
const withoutQueries = (text: string): string => text.replace(/(https?:\/\/[^\s?]+)\?\S*/g, '$1')

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
