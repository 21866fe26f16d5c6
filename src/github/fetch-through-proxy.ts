import { HttpClient } from '@actions/http-client'
import { type Dispatcher, fetch as request } from 'undici'

type Fetch = typeof fetch

/**
 * A fetch that asks the runner's proxy variables for each host: the API may be in `no_proxy` and the blobs behind the
 * proxy, or the reverse. GitHub's own client asks once, for the API's host.
 */
export const fetchThroughProxy = (): Fetch => {
  const dispatchers = new Map<string, Dispatcher | undefined>()
  const dispatcherOf = (url: string): Dispatcher | undefined => {
    const { origin } = new URL(url)
    if (!dispatchers.has(origin)) dispatchers.set(origin, new HttpClient().getAgentDispatcher(url))
    return dispatchers.get(origin)
  }
  return async (input, init) => {
    const url = String(input)
    const dispatcher = dispatcherOf(url)
    try {
      // The library's fetch takes what Node's own takes, and a proxy too.
      const options = { ...init, ...(dispatcher === undefined ? {} : { dispatcher }) } as Parameters<typeof request>[1]
      return (await request(url, options)) as unknown as Response
    } catch (error) {
      throw namedFailure(error, url)
    }
  }
}

/** A connection that fails names its host: a firewall's owner asks for it, and some causes have no words at all. */
const namedFailure = (error: unknown, url: string): unknown => {
  if (!(error instanceof TypeError) || !(error.cause instanceof Error)) return error
  const { host } = new URL(url)
  const reason = reasonOf(error.cause)
  return new TypeError(error.message, { cause: new Error(`no connection to ${host}${reason}`, { cause: error.cause }) })
}

/** ` (ECONNREFUSED)`; several addresses that were tried have the cause of the first. */
const reasonOf = (cause: Error): string => {
  const [first = cause] = cause instanceof AggregateError ? cause.errors : [cause]
  const words = 'code' in first && typeof first.code === 'string' ? first.code : first.message
  return words === '' ? '' : ` (${words})`
}
