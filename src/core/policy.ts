import type { Growth } from './diff.ts'
import { defaultPoints, type Points } from './points.ts'
import { tagPattern } from './tag-pattern.ts'

/** Limits, driver tags and exceptions: what the user allows. Sizes are bytes; null is no limit. */
export interface Policy {
  /** The driver's own tags, `?` one character and `*` any: no growth allowed. */
  readonly driverTags: readonly string[]
  /** The driver was stopped or unloaded before the last snapshot, so nothing of its own may be left. */
  readonly driverStopped: boolean
  /** Shown, never judged. */
  readonly ignoreTags: readonly string[]
  /** Test cycles between first and last snapshot. */
  readonly iterations: number | null
  readonly maxGrowthBytes: number | null
  readonly maxGrowthCount: number | null
  /** Percent of the bytes that the tag held before; a tag that held none is above any percentage. */
  readonly maxGrowthPercent: number | null
  readonly maxTotalNonpagedGrowth: number | null
  readonly maxTotalPagedGrowth: number | null
  readonly failOn: FailOn
  readonly onInconclusive: OnInconclusive
  /** What each piece of evidence is worth. */
  readonly points: Points
}

export type FailOn = 'leak' | 'suspect' | 'never'
export type OnInconclusive = 'fail' | 'warn'

export const defaultPolicy: Policy = {
  driverTags: [],
  driverStopped: false,
  ignoreTags: [],
  iterations: null,
  maxGrowthBytes: null,
  maxGrowthCount: null,
  maxGrowthPercent: null,
  maxTotalNonpagedGrowth: null,
  maxTotalPagedGrowth: null,
  failOn: 'leak',
  onInconclusive: 'fail',
  points: defaultPoints,
}

/** True for a row whose tag one of the patterns names. */
export const matcherOf = (patterns: readonly string[]): ((row: Pick<Growth, 'tag'>) => boolean) => {
  const matches = patterns.map(tagPattern)
  return ({ tag }) => matches.some((match) => match(tag))
}
