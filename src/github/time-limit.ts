/** A point in time after which no answer is waited for. Its timer does not keep the process alive. */
export interface TimeLimit {
  /** Aborted when the time is up. */
  readonly signal: AbortSignal
  readonly seconds: number
  readonly secondsLeft: () => number
}

/** Work that was not done in time; its message names the seconds. */
class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError'
}

export const timeLimitOf = (seconds: number): TimeLimit => {
  const end = performance.now() + seconds * 1000
  return {
    signal: AbortSignal.timeout(seconds * 1000),
    seconds,
    secondsLeft: () => (end - performance.now()) / 1000,
  }
}

/**
 * Settles with `work`, or rejects when the time is up. `work` is not cancelled.
 * @throws {TimeLimitError}
 */
export const within = <T>({ signal, seconds }: TimeLimit, work: Promise<T>): Promise<T> =>
  new Promise((done, fail) => {
    const late = () => fail(new TimeLimitError(noAnswerWithin(seconds)))
    if (signal.aborted) late()
    signal.addEventListener('abort', late, { once: true })
    work.then(done, fail).finally(() => signal.removeEventListener('abort', late))
  })

export const noAnswerWithin = (seconds: number): string => `no answer within ${seconds} seconds`
