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
 * Settles with `work`, or rejects when the time is up. `work` is not cancelled. Keeps the process alive until then: a
 * client that loses its connection may wait for nothing, and Node would end the process with the code 13.
 * @throws {TimeLimitError}
 */
export const within = <T>({ signal, seconds, secondsLeft }: TimeLimit, work: Promise<T>): Promise<T> =>
  new Promise((done, fail) => {
    const late = () => fail(new TimeLimitError(noAnswerWithin(seconds)))
    if (signal.aborted) late()
    signal.addEventListener('abort', late, { once: true })
    const awake = setTimeout(late, Math.max(0, secondsLeft()) * 1000)
    work.then(done, fail).finally(() => {
      clearTimeout(awake)
      signal.removeEventListener('abort', late)
    })
  })

export const noAnswerWithin = (seconds: number): string => `no answer within ${seconds} seconds`
