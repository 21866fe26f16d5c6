import { printTag, toTag } from '../core/pool.ts'

/** How far a search of sources is. */
export interface SearchStep {
  readonly stage: 'sources' | 'tags' | 'calls'
  /** The tag whose calls are followed; null where it is for all. */
  readonly tag: string | null
  readonly done: number
  /** Of the calls those that are known so far: a call that hands the object on adds its callers. */
  readonly of: number
}

/** What a search asks and tells between two of its steps. */
export interface Pace {
  /** True where no more time is left: what was found stays. */
  readonly isLate: () => boolean
  readonly onStep: (step: SearchStep) => void
}

export const noPace: Pace = { isLate: () => false, onStep: () => {} }

/** A step in words: `following 12 of 300 calls for Proc`. */
export const stepWords = ({ stage, tag, done, of }: SearchStep): string => {
  switch (stage) {
    case 'sources':
      return `reading ${done + 1} of ${of} sources`
    case 'tags':
      return `looking for tags in ${done + 1} of ${of} functions`
    case 'calls':
      return `following ${done + 1} of ${of} calls for ${printTag(toTag(tag ?? '')).trimEnd()}`
    default:
      return stage satisfies never
  }
}

/** The same pace, whose steps are told no more often than every so many seconds; the first is told after that time. */
export const toldEvery = (seconds: number, tell: (step: SearchStep) => void, now: () => number): Pace['onStep'] => {
  let told = now()
  return (step) => {
    if (now() - told < seconds * 1000) return
    told = now()
    tell(step)
  }
}
