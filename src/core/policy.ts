import type { PointsPolicy } from './points.ts'
import type { PoolKind, PoolUsage } from './pool.ts'
import { patternIndex, tagPattern } from './tag-pattern.ts'

/** Limits, driver tags and exceptions: what the user allows. Sizes are bytes; null is no limit. */
export interface Policy extends GrowthLimits {
  /** The driver's own tags, `?` one character and `*` any: no growth allowed. */
  readonly driverTags: readonly string[]
  /** The driver was stopped or unloaded before the last snapshot, so nothing of its own may be left. */
  readonly driverStopped: boolean
  /** Shown, never judged. */
  readonly ignoreTags: readonly string[]
  /** Test cycles between first and last snapshot. */
  readonly iterations: number | null
  /** Test cycles of the control interval; 0: it idled; null: as many as `iterations`. */
  readonly controlIterations: number | null
  /** Foreign tags that stand alone may gate without a baseline or a control. */
  readonly strict: boolean
  readonly maxTotalNonpagedGrowth: number | null
  readonly maxTotalPagedGrowth: number | null
  /** Legs that a run must have; empty: those that it happens to have. */
  readonly legs: readonly string[]
  /** Limits of some tags: the first entry that names a row and states a figure counts before the general one. */
  readonly limits: readonly TagLimit[]
  /** Functions of the driver that acquire and release an object of a tag. */
  readonly pairs: readonly FunctionPair[]
  /** Findings that somebody answers for, until a day. */
  readonly exceptions: readonly PolicyException[]
  readonly acknowledge: Acknowledgement
  /** Branch whose earlier runs tell what grows anyway; null: the file does not say; `none`: no baseline. */
  readonly baselineBranch: string | null
  readonly failOn: FailOn
  readonly onInconclusive: OnInconclusive
  /** Its own figures for what evidence is worth, in place of the card's. */
  readonly points: PointsPolicy
}

/** A function of the driver that hands an object out, and the one that gives it back. */
export interface FunctionPair {
  readonly acquire: string
  readonly release: string
  /** Of the object; `?` one character, `*` any. */
  readonly tag: string
}

/** Which rows an entry of the policy is about. */
export interface TagScope {
  /** `?` one character, `*` any. */
  readonly tag: string
  /** Null: both pools. */
  readonly pool: PoolKind | null
}

/** Allowed growth of one tag in one pool; null where nothing is said. Growth equal to the limit is allowed. */
export interface GrowthLimits {
  readonly maxGrowthBytes: number | null
  readonly maxGrowthCount: number | null
  /** Percent of the bytes that the tag held before; a tag that held none is above any percentage. */
  readonly maxGrowthPercent: number | null
}

export interface TagLimit extends TagScope, GrowthLimits {}

export interface PolicyException extends TagScope {
  /** Names of legs, `?` one character and `*` any run of them; empty: every leg. */
  readonly legs: readonly string[]
  /** Above this growth of outstanding allocations the exception does not hold; null: whatever the growth. */
  readonly maxGrowthCount: number | null
  readonly reason: string
  readonly owner: string
  /** The last day on which it holds, `2027-01-31`, in UTC. */
  readonly expires: string
}

/** Who may accept a leak of one pull request, and for how long that holds. */
export interface Acknowledgement {
  /** Label on the pull request by which it is done; null: nobody may. */
  readonly label: string | null
  /** It holds for the head commit that was there when the label was set, and not for later ones. */
  readonly commit: boolean
  /** Logins, and teams as `organisation/team`; empty: whoever may write to the repository. */
  readonly reviewers: readonly string[]
  /** The author of the pull request may accept its leak, too. */
  readonly author: boolean
}

export type FailOn = 'leak' | 'suspect' | 'never'
export type OnInconclusive = 'fail' | 'warn'

/** Test cycles of the control interval: as many as the test ran unless it is said; null where neither is known. */
export const iterationsOfControl = ({ controlIterations, iterations }: Policy): number | null =>
  controlIterations ?? iterations

export const defaultPolicy: Policy = {
  driverTags: [],
  driverStopped: false,
  ignoreTags: [],
  iterations: null,
  controlIterations: null,
  strict: false,
  maxGrowthBytes: null,
  maxGrowthCount: null,
  maxGrowthPercent: null,
  maxTotalNonpagedGrowth: null,
  maxTotalPagedGrowth: null,
  legs: [],
  limits: [],
  pairs: [],
  exceptions: [],
  acknowledge: { label: 'pool-leak-accepted', commit: false, reviewers: [], author: true },
  baselineBranch: null,
  failOn: 'leak',
  onInconclusive: 'fail',
  points: {},
}

/** True for a row whose tag one of the patterns names. */
export const matcherOf = (patterns: readonly string[]): ((row: Pick<PoolUsage, 'tag'>) => boolean) => {
  const placesOf = patternIndex(patterns)
  return ({ tag }) => placesOf(tag).length > 0
}

/** True for a row that the entry is about. */
export const scopeOf = ({ tag, pool }: TagScope): ((row: Pick<PoolUsage, 'tag' | 'pool'>) => boolean) => {
  const matches = tagPattern(tag)
  return (row) => (pool === null || row.pool === pool) && matches(row.tag)
}

/** The limits of a row: those that the policy states for its tag alone, and all that hold for it. */
export interface RowLimits {
  readonly own: GrowthLimits
  readonly all: GrowthLimits
}

/** Compiles the policy's patterns once; the result answers for one row after another. */
export const limitsFor = (policy: Policy): ((row: Pick<PoolUsage, 'tag' | 'pool'>) => RowLimits) => {
  const placesOf = patternIndex(policy.limits.map(({ tag }) => tag))
  const common: RowLimits = { own: firstOf([]), all: firstOf([policy]) }
  return ({ tag, pool }) => {
    const limits = placesOf(tag).flatMap((place) => policy.limits[place] ?? [])
    const named = limits.filter((limit) => limit.pool === null || limit.pool === pool)
    if (named.length === 0) return common
    const own = firstOf(named)
    return { own, all: firstOf([own, policy]) }
  }
}

/** Each figure from the first that states it. */
const firstOf = (limits: readonly GrowthLimits[]): GrowthLimits => {
  const first = (name: keyof GrowthLimits) => limits.find((limit) => limit[name] !== null)?.[name] ?? null
  return {
    maxGrowthBytes: first('maxGrowthBytes'),
    maxGrowthCount: first('maxGrowthCount'),
    maxGrowthPercent: first('maxGrowthPercent'),
  }
}
