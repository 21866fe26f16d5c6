/** A wrong answer of the loopback GitHub. */
export interface Fault {
  /** `POST /repos/octo/driver/issues/7/comments`: method and path, `*` any run of characters. */
  readonly match: string
  /** Number of times; absent: always. */
  readonly times?: number
  readonly answer: FaultAnswer
}

export type FaultAnswer =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly body: unknown
      readonly headers?: Readonly<Record<string, string>>
    }
  /** No answer ever; the connection is cut before one; half of the body arrives; the bytes are others than were uploaded. */
  | { readonly kind: 'hang' | 'reset' | 'truncate' | 'corrupt' }

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
  gone: status(410, 'Artifact has expired'),
  unavailable: status(503, 'Service Unavailable'),
  hang: { kind: 'hang' },
  reset: { kind: 'reset' },
  truncate: { kind: 'truncate' },
  corrupt: { kind: 'corrupt' },
} as const satisfies Record<string, FaultAnswer>

/** Finds the fault for a request and counts it. */
export const faultFinder = (list: readonly Fault[]): ((request: string) => FaultAnswer | null) => {
  const left = list.map((fault) => ({ ...fault, pattern: patternOf(fault.match), times: fault.times ?? Infinity }))
  return (request) => {
    const fault = left.find(({ pattern, times }) => times > 0 && pattern.test(request))
    if (fault === undefined) return null
    fault.times--
    return fault.answer
  }
}

const patternOf = (match: string): RegExp =>
  new RegExp(`^${match.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
