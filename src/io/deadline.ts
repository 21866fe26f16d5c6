/** A point in time after which nothing is waited for. */
export interface Deadline {
  /** Aborted when the time is up. */
  readonly signal: AbortSignal
  readonly seconds: number
  readonly secondsLeft: () => number
  /** Stops the clock, so that it does not keep the process alive. */
  readonly end: () => void
}

/** What a deadline leaves undone; its message says how long was waited. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError'
}

export const deadlineIn = (seconds: number): Deadline => {
  const controller = new AbortController()
  const at = performance.now() + seconds * 1000
  const timer = setTimeout(() => controller.abort(), seconds * 1000)
  return {
    signal: controller.signal,
    seconds,
    secondsLeft: () => (at - performance.now()) / 1000,
    end: () => clearTimeout(timer),
  }
}

/**
 * What the work comes to, if it does so in time. Work that cannot be aborted goes on unheard.
 * @throws {DeadlineError} when the time is up first.
 */
export const within = <T>({ signal, seconds }: Deadline, work: Promise<T>): Promise<T> =>
  new Promise((done, fail) => {
    const late = () => fail(new DeadlineError(`no answer within ${seconds} seconds`))
    if (signal.aborted) late()
    signal.addEventListener('abort', late, { once: true })
    work.then(done, fail).finally(() => signal.removeEventListener('abort', late))
  })
