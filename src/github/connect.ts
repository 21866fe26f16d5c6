import { getOctokit } from '@actions/github'
import { defaults, GitHub } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { withoutQueries } from '../io/without-queries.ts'
import type { Api, ApiSettings } from './api.ts'
import { fetchThroughProxy } from './fetch-through-proxy.ts'
import type { TimeLimit } from './time-limit.ts'

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
/** The library's own list, and 429: a limit is waited for above, or nothing more is asked. */
const FINAL_STATUSES = [400, 401, 403, 404, 410, 422, 429, 451]
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
  retry: { retries: MAX_RETRIES, retryAfterBaseValue: settings.retryMs, doNotRetry: FINAL_STATUSES },
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
