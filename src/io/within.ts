import { runInNewContext } from 'node:vm'
import { isRecord } from '../core/record.ts'

/** Work that was stopped since its time was up. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime'
}

/**
 * Does work on strangers' text for so many seconds at most, whatever expression or loop it hangs in: the engine itself
 * stops it, which no look at a clock between two steps could.
 * @throws {OutOfTime}
 */
export const withinSeconds = <T>(seconds: number, work: () => T): T => {
  try {
    return runInNewContext('work()', { work }, { timeout: Math.ceil(seconds * 1000) })
  } catch (error) {
    // Its class is that of the other context.
    if (isRecord(error) && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new OutOfTime(`the time was up after ${seconds} seconds`)
    throw error
  }
}
