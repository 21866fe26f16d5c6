/** A wrong answer of the loopback GitHub. */
export interface Fault {
  /** `POST /repos/octo/driver/issues/7/comments`: method and path, `*` any run of characters. */
  readonly match: string
  /** Number of times; absent: always. */
  readonly times?: number
  /** Number of requests that are answered rightly before the first wrong answer; absent: none. */
  readonly after?: number
  readonly answer: FaultAnswer
}

export type FaultAnswer =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly body: unknown
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly kind: WrongAnswer }

/**
 * hang: no answer ever. reset: the connection is cut before one. truncate: half of the body arrives, then the connection
 * is cut. stall: half of it arrives, and nothing more ever. corrupt: one byte is another. slow: the right answer, late.
 * garbage: the page of a proxy. empty: no body. loop: a redirect to the same address.
 */
type WrongAnswer = 'hang' | 'reset' | 'truncate' | 'stall' | 'corrupt' | 'slow' | 'garbage' | 'empty' | 'loop'

const status = (code: number, message: string, headers: Readonly<Record<string, string>> = {}): FaultAnswer => ({
  kind: 'status',
  status: code,
  body: { message, documentation_url: 'https://docs.github.com/rest' },
  headers,
})

export const faults = {
  noPermission: status(403, 'Resource not accessible by integration'),
  rateLimited: status(403, 'API rate limit exceeded', {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': '4102444800',
  }),
  secondaryLimit: status(403, 'You have exceeded a secondary rate limit', { 'retry-after': '1' }),
  secondaryLimitHour: status(429, 'You have exceeded a secondary rate limit', { 'retry-after': '3600' }),
  unprocessable: status(422, 'Validation Failed'),
  badCredentials: status(401, 'Bad credentials'),
  notFound: status(404, 'Not Found'),
  locked: status(403, 'Unable to create comment because issue is locked.'),
  full: status(403, 'Commenting is disabled on issues with more than 2500 comments'),
  gone: status(410, 'Artifact has expired'),
  internal: status(500, 'Server Error'),
  unavailable: status(503, 'Service Unavailable'),
  hang: { kind: 'hang' },
  reset: { kind: 'reset' },
  truncate: { kind: 'truncate' },
  stall: { kind: 'stall' },
  corrupt: { kind: 'corrupt' },
  slow: { kind: 'slow' },
  garbage: { kind: 'garbage' },
  empty: { kind: 'empty' },
  loop: { kind: 'loop' },
} as const satisfies Record<string, FaultAnswer>

/** Finds the fault for a request and counts it. */
export const faultFinder = (list: readonly Fault[]): ((request: string) => FaultAnswer | null) => {
  const left = list.map((fault) => ({
    ...fault,
    pattern: patternOf(fault.match),
    times: fault.times ?? Infinity,
    after: fault.after ?? 0,
  }))
  return (request) => {
    const fault = left.find(({ pattern, times }) => times > 0 && pattern.test(request))
    if (fault === undefined) return null
    if (fault.after-- > 0) return null
    fault.times--
    return fault.answer
  }
}

/** Whether GitHub does what is asked for all the same: its answer is lost on the way, or it fails (500) after the work. */
export const isDoneAllTheSame = (fault: FaultAnswer): boolean =>
  fault.kind === 'status' ? fault.status === 500 : !['garbage', 'empty', 'loop'].includes(fault.kind)

const patternOf = (match: string): RegExp =>
  new RegExp(`^${match.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
