import type { Progress } from '../core/analyze.ts'
import type { OnRead } from '../io/files.ts'
import { cutText } from '../report/text-width.ts'
import { type SearchStep, stepWords } from '../where/pace.ts'

/** Target of the progress line: standard error. */
interface Outlet {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly write: (text: string) => unknown
}

/** One line on a terminal that is written over and over, and cleared at the end. */
export interface ProgressLine {
  readonly onRead: OnRead
  readonly onProgress: (progress: Progress) => void
  readonly onStep: (step: SearchStep) => void
  readonly clear: () => void
}

/** Milliseconds before the first progress line: a shorter wait needs none. */
const PATIENCE_MILLISECONDS = 1000
const EVERY_MILLISECONDS = 100

/**
 * Says how far the work is, from a second on and ten times a second at most; nothing where standard error is no
 * terminal. `now` is a clock in milliseconds.
 */
export const progressLine = (outlet: Outlet, now: () => number): ProgressLine => {
  const started = now()
  const total = { found: 0, read: 0 }
  let shownAt: number | null = null
  const say = (text: () => string): void => {
    const time = now()
    if (outlet.isTTY !== true || time - started < PATIENCE_MILLISECONDS) return
    if (shownAt !== null && time - shownAt < EVERY_MILLISECONDS) return
    shownAt = time
    outlet.write(`${CLEAR}${cutText(text(), (outlet.columns ?? 80) - 1)}`)
  }
  return {
    onRead: (what, bytes) => {
      total[what] += bytes
      say(() => `reading ${megabytes(total.read)} of ${megabytes(total.found)} MB …`)
    },
    onProgress: (progress) => say(() => textOf(progress)),
    onStep: (step) => say(() => `${stepWords(step)} …`),
    clear: () => {
      if (shownAt !== null) outlet.write(CLEAR)
    },
  }
}

/** Work with a progress line on standard error, which is gone when the work is done or has failed. */
export const withProgress = async <T>(work: (line: ProgressLine) => Promise<T>): Promise<T> => {
  const line = progressLine(process.stderr, () => performance.now())
  try {
    return await work(line)
  } finally {
    line.clear()
  }
}

/** Moves to the start of the line and erases it (ECMA-48, "Erase in Line"). */
const CLEAR = '\r\x1b[K'

const megabytes = (bytes: number): number => Math.round(bytes / 1e6)

const textOf = (progress: Progress): string => {
  switch (progress.stage) {
    case 'parse':
      return `parsing ${progress.dump} of ${counted(progress.dumps, 'dump')}${tablesOf(progress.tables)} …`
    case 'compare':
      return 'comparing …'
    case 'describe':
      return 'looking up what the tags are …'
    default:
      return progress satisfies never
  }
}

/** Most dumps hold one table; a file that was appended to holds hundreds. */
const tablesOf = (tables: number): string => (tables > 1 ? `, ${tables} tables` : '')

const counted = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`
