import type { Baselines } from './baseline.ts'
import type { Growth } from './diff.ts'
import { isOfLeg } from './exceptions.ts'
import type { Totals } from './finding.ts'
import { type LimitedPool, limitedPools, totalLimitsOf } from './limited-pools.ts'
import { meantTag } from './meant-tag.ts'
import type { Leg } from './pair.ts'
import { equalBytes, type FileBytes } from './parse/file-bytes.ts'
import { counted, ours, type Phrase, phrase } from './phrase.ts'
import { limitsFor, matcherOf, type Policy } from './policy.ts'
import { type PoolKind, type PoolTag, poolKinds, printTag } from './pool.ts'
import { type Problem, type ProblemCode, problem } from './problem.ts'
import { bytesSpan, percentSpan, roundingOf, type Span } from './rounding.ts'
import type { Side } from './split-legs.ts'
import { patternIndex } from './tag-pattern.ts'

/** A file as it was given. */
interface GivenFile {
  readonly side: Side
  readonly source: string
  readonly bytes: FileBytes
}

/** The fields of a leg that are asked here. */
interface LegRows extends Leg {
  readonly growths: readonly Growth[]
  readonly totals: Readonly<Record<PoolKind, Totals>>
  readonly baselineRuns: number
}

/** One dump of a leg that nothing else was said to lack. */
export const singleDump = ({ name, before, after }: Leg, unpaired: readonly Problem[]): readonly Problem[] =>
  before !== null || unpaired.some(({ code, leg }) => code === 'MISSING_SIDE' && leg === name)
    ? []
    : [problem('SINGLE_DUMP', { leg: name, source: after.source })]

/** Counts of Driver Verifier beside no dump at all. */
export const verifierOnly = ({ before, after }: Leg['drivers']): readonly Problem[] => {
  const output = after ?? before
  return output === null ? [] : [problem('VERIFIER_ONLY', { source: output.source, line: output.line })]
}

/** A file that was given twice, or a copy of it. */
export const sameBytes = ({ name, before, after }: Leg, dumps: readonly GivenFile[]): readonly Problem[] => {
  if (before === null) return []
  const bytesOf = (source: string, side: 'before' | 'after') =>
    (dumps.find((dump) => dump.source === source && dump.side === side) ?? dumps.find((dump) => dump.source === source))
      ?.bytes
  const [was, is] = [bytesOf(before.source, 'before'), bytesOf(after.source, 'after')]
  const isOneFile = before.source === after.source && before.line !== after.line
  if (was === undefined || is === undefined || isOneFile || !equalBytes(was, is)) return []
  return [problem('SAME_DUMP', { leg: name, source: after.source })]
}

/** Drops the report of no movement for a file that was given twice. */
export const withoutEchoes = (problems: readonly Problem[]): readonly Problem[] => {
  const twice = problems.filter(({ code }) => code === 'SAME_DUMP').map(({ leg }) => leg)
  return problems.filter(({ code, leg }) => !ECHOES.has(code) || !twice.includes(leg))
}

const ECHOES: ReadonlySet<Problem['code']> = new Set(['SAME_COUNTERS', 'SAME_INSTANT'])

/**
 * Limits that nothing can be held against: of a whole pool whose growth is unknown, and of counts in dumps that have
 * none.
 */
export const limitsNotJudged = (leg: LegRows, policy: Policy): readonly Problem[] => {
  const { name, after, growths, totals } = leg
  const limits = totalLimitsOf(policy)
  const pools = poolKinds.filter((pool) => limits[pool] !== null && totals[pool].growth === null)
  const hasCountLimit = [policy, ...policy.limits].some(({ maxGrowthCount }) => maxGrowthCount !== null)
  const isUncounted = growths.some(({ count, bytes }) => count === null && bytes !== null)
  const unknown = pools.map((pool) => phrase`${ours(pool)} pool: rows are missing and no total is stated`)
  const uncounted = hasCountLimit && isUncounted ? [phrase`max-growth-count: a dump has bytes and no counts`] : []
  const rounded = [...roundedAcross(growths, policy), ...limitedPools(leg, policy).flatMap(roundedTotal)]
  return [...unknown, ...uncounted, ...rounded].map((detail) =>
    problem('LIMIT_NOT_JUDGED', { leg: name, source: after.source, detail }),
  )
}

const isAcross = (limit: number | null, span: Span | null): boolean =>
  limit !== null && span !== null && span.least <= limit && span.most > limit

/** A limit of a whole pool that the sum of its rounded rows may be on either side of. */
const roundedTotal = ({ pool, limit, span, rows, rounding }: LimitedPool): readonly Phrase[] =>
  isAcross(limit, span)
    ? [phrase`${ours(pool)} pool: it is a sum of ${rows} sizes that are rounded to ${rounding} bytes`]
    : []

/**
 * Dumps without counts: the rules judge counts, so that without a limit in bytes that holds for every tag nothing was
 * judged but the driver's own tags.
 */
export const uncounted = ({ name, before, after, growths }: LegRows, policy: Policy): readonly Problem[] => {
  const known = growths.filter(({ bytes }) => bytes !== null)
  if (before === null || known.length === 0 || known.some(({ count }) => count !== null)) return []
  const ofRows = [policy.maxGrowthBytes, policy.maxGrowthPercent]
  const ofPools = Object.values(totalLimitsOf(policy))
  const isLimited = ofRows.some((limit) => limit !== null) || ofPools.every((limit) => limit !== null)
  return isLimited ? [] : [problem('NO_COUNTS', { leg: name, source: after.source })]
}

/** Limits that rounded sizes may be on either side of: one of bytes, and one of percent. */
const roundedAcross = (growths: readonly Growth[], policy: Policy): readonly Phrase[] => {
  const rounding = roundingOf(growths)
  if (rounding === 1) return []
  const limitsOf = limitsFor(policy)
  const across = {
    'max-growth-bytes': (row: Growth) =>
      row.bytes !== null && isAcross(limitsOf(row).all.maxGrowthBytes, bytesSpan(row.bytes, rounding)),
    'max-growth-percent': (row: Growth) => isAcross(limitsOf(row).all.maxGrowthPercent, percentSpan(row, rounding)),
  }
  return Object.entries(across).flatMap(([limit, isRow]) => {
    const row = growths.find(isRow)
    if (row === undefined) return []
    return [phrase`${ours(limit)}: sizes are rounded to ${rounding} bytes, such as that of ${printTag(row.tag)}`]
  })
}

/** Counts of Driver Verifier on one side alone: of a driver that is still loaded they show no growth. */
export const verifierOfOneSide = ({ name, before, drivers }: LegRows, policy: Policy): readonly Problem[] => {
  const { before: was, after: is } = drivers
  const given = was ?? is
  if (before === null || given === null || (was !== null && is !== null)) return []
  const isEnough = is?.drivers.every(({ unloaded }) => unloaded || policy.driverStopped) ?? false
  return isEnough ? [] : [problem('VERIFIER_ONE_SIDE', { leg: name, source: given.source, line: given.line })]
}

/** Where no tag is named as the driver's own, so large a part of the rows must be judged. */
const MIN_SHARE_JUDGED = 0.5

/**
 * A leg whose rows are all ignored, or all that a pattern of the driver's own tags names: nothing of these was judged.
 * Where no driver tag is named, the rest is all there is to judge, so most of it must be left.
 */
export const allIgnored = (
  { name, after, growths }: LegRows,
  { ignoreTags, driverTags }: Pick<Policy, 'ignoreTags' | 'driverTags'>,
): readonly Problem[] => {
  const isIgnored = matcherOf(ignoreTags)
  const found = { leg: name, source: after.source }
  const judged = growths.filter((row) => !isIgnored(row)).length
  if (judged === 0) return [problem('ALL_IGNORED', found)]
  if (driverTags.length === 0 && judged < MIN_SHARE_JUDGED * growths.length)
    return [problem('ALL_IGNORED', { ...found, detail: phrase`${judged} of ${growths.length} rows are left` })]
  const placesOf = patternIndex(driverTags)
  const ignored = new Set(growths.filter(isIgnored).flatMap(({ tag }) => placesOf(tag)))
  for (const row of growths) if (!isIgnored(row)) for (const place of placesOf(row.tag)) ignored.delete(place)
  return driverTags.flatMap((pattern, place) =>
    ignored.has(place) ? [problem('ALL_IGNORED', { ...found, detail: phrase`driver tag ${pattern}` })] : [],
  )
}

/**
 * A driver tag that no dump shows is more often misspelt than balanced. A leg that shows none of the driver's tags did
 * not run the driver, even if another leg did.
 */
export const absentDriverTags = (legs: readonly LegRows[], { driverTags }: Policy): readonly Problem[] => {
  if (legs.length === 0 || driverTags.length === 0) return []
  const shown = tagsIn(legs)
  const lacking = absentIn(driverTags, shown)
  const absent = said('DRIVER_TAG_ABSENT', lacking, shown)
  if (driverTags.length === lacking.length) return absent
  const without = legs.filter(({ growths }) => !growths.some(matcherOf(driverTags)))
  return [
    ...absent,
    ...without.map(({ name }) =>
      problem('DRIVER_TAG_ABSENT', { leg: name, detail: phrase`${driverTags.join(', ')} in leg ${name}` }),
    ),
  ]
}

/** Limits of tags that no dump shows: a misspelt one leaves its tag under the limits of all others. */
export const absentLimitTags = (legs: readonly LegRows[], { limits }: Policy): readonly Problem[] => {
  if (limits.length === 0) return []
  const shown = tagsIn(legs)
  if (shown.length === 0) return []
  const patterns = limits.map(({ tag }) => tag)
  return said('LIMIT_TAG_ABSENT', [...new Set(absentIn(patterns, shown))], shown)
}

/** Patterns that name none of the tags. */
const absentIn = (patterns: readonly string[], shown: readonly PoolTag[]): readonly string[] => {
  const placesOf = patternIndex(patterns)
  const named = new Set(shown.flatMap(placesOf))
  return patterns.filter((_, place) => !named.has(place))
}

/** Patterns that a report lists. */
const MAX_PATTERNS = 20

/** A problem for each of the first patterns, with the tag that was probably meant, and one for the rest. */
const said = (code: ProblemCode, patterns: readonly string[], shown: readonly PoolTag[]): readonly Problem[] => {
  const more = patterns.length - MAX_PATTERNS
  const listed = patterns.slice(0, MAX_PATTERNS).map((pattern) => problem(code, { detail: withHint(pattern, shown) }))
  return more > 0 ? [...listed, problem(code, { detail: phrase`${more} more` })] : listed
}

/** Exceptions for legs that the run does not have: misspelt, or of another workflow. */
export const absentExceptionLegs = (legs: readonly Leg[], { exceptions }: Policy): readonly Problem[] =>
  exceptions
    .filter((one) => legs.length > 0 && one.legs.length > 0 && !legs.some(({ name }) => isOfLeg(one, name)))
    .map(({ tag, legs: named }) => problem('EXCEPTION_LEG_ABSENT', { detail: phrase`${tag}: ${named.join(', ')}` }))

const withHint = (pattern: string, shown: readonly PoolTag[]): Phrase => {
  const meant = meantTag(pattern, shown)
  return meant === null ? phrase`${pattern}` : phrase`${pattern}; did you mean ${printTag(meant)}?`
}

const tagsIn = (legs: readonly LegRows[]): readonly PoolTag[] => [
  ...new Set(legs.flatMap(({ growths }) => growths.map(({ tag }) => tag))),
]

/** `driver-stopped` is about the driver's own tags, and about what Driver Verifier counts of it. */
export const stoppedAlone = ({ driverStopped, driverTags }: Policy, legs: readonly LegRows[]): readonly Problem[] =>
  driverStopped && driverTags.length === 0 && legs.every(({ drivers }) => drivers.after === null)
    ? [problem('DRIVER_STOPPED_ALONE')]
    : []

/** Cycles of an interval that nobody took. */
export const absentControl = (legs: readonly Leg[], { controlIterations }: Policy): readonly Problem[] =>
  controlIterations !== null && legs.length > 0 && legs.every(({ control }) => control === null)
    ? [problem('CONTROL_ABSENT')]
    : []

/** A leg that uploaded nothing leaves no trace but in the policy that expects it. */
export const absentLegs = (legs: readonly Leg[], { legs: expected }: Policy): readonly Problem[] =>
  expected
    .filter((name) => !legs.some((leg) => leg.name === name))
    .map((name) => problem('LEG_MISSING', { detail: phrase`${name}` }))

/**
 * Legs that no report of the baseline has, and legs of the latest one that this run lacks: gone, or taken out of the
 * matrix.
 */
export const otherLegs = (
  legs: readonly LegRows[],
  baselines: Baselines,
  unfit: readonly Problem[],
): readonly Problem[] => {
  const isUnfit = (name: string): boolean => unfit.some(({ leg }) => leg === name)
  const without = legs.filter(({ name, baselineRuns }) => baselines.reports > 0 && baselineRuns === 0 && !isUnfit(name))
  const gone = baselines.legs.filter((name) => name !== '' && !legs.some((leg) => leg.name === name))
  return [
    ...without.map(({ name }) => problem('BASELINE_OTHER_LEGS', { detail: phrase`${name === '' ? 'default' : name}` })),
    ...gone.map((name) => problem('BASELINE_LEG_GONE', { detail: phrase`${name}` })),
  ]
}

/** A snapshot at rest that was taken while the machine still moved is weaker evidence. */
export const notCalm = ({ settled }: Leg): readonly Problem[] => {
  const settle = settled?.capture.settle
  if (settled === null || settle === undefined || settle.calm) return []
  return [
    problem('NOT_CALM', { source: settled.source, line: settled.line, detail: counted(settle.seconds, 'second') }),
  ]
}
