/** An answer of the loopback GitHub: JSON, or the bytes of a blob. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface Call {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
  readonly authorization: string
  /** Address of the server itself. */
  readonly origin: string
}

/** A place of the service: null where the call is none of its own. */
export type Route = (call: Call) => Answer | null
