import { comparisonOf, type Observed } from './comparison.ts'
import { type Growth, hasGrown, hasMoved } from './diff.ts'
import { groupFamilies } from './families.ts'
import type { Finding, Judged, Severity } from './finding.ts'
import { evidenceOf, judge } from './judge.ts'
import { leadsOf } from './leads.ts'
import { limitedPools } from './limited-pools.ts'
import { byEvidence, standingOut } from './order.ts'
import type { Leg } from './pair.ts'
import { ours, phrase } from './phrase.ts'
import type { Points } from './points.ts'
import { matcherOf, type Policy } from './policy.ts'
import { driverPoolGrowth } from './rules/driver-pool-growth.ts'
import { isAcquitted } from './rules/excess.ts'
import { poolLimitExceeded } from './rules/limit-exceeded.ts'
import type { Comparison, Evidence } from './rules/rule.ts'

/** Every row that moved, with what the rules say of it. */
export const judgeRows = (observed: Observed, policy: Policy): readonly Judged[] => {
  const comparison = comparisonOf(observed, policy)
  return comparison.growths.filter(hasMoved).map((row) => judge(row, comparison))
}

/** What the rows of a leg come to. */
export interface Assessment {
  /** The worst first. */
  readonly findings: readonly Finding[]
  /** Keys of other rows that grew, those with the most evidence first (`leadsOf`). */
  readonly leads: readonly string[]
  /** The row that grew most; null where none grew. */
  readonly largest: Explanation | null
}

/** The findings alone. */
export const assess = (observed: Observed, policy: Policy): readonly Finding[] => assessLeg(observed, policy).findings

/** Growths + evidence → findings, worst first, and where to look next. Rows of ignored tags are never judged. */
export const assessLeg = (observed: Observed, policy: Policy): Assessment => {
  const comparison = comparisonOf(observed, policy)
  // Half of the rows that move on a healthy machine shrink: no rule finds anything in those.
  const judged = judgedIn(comparison)
    .filter((row) => hasGrown(row) || comparison.isDriverTag(row))
    .map((row) => judge(row, comparison))
  const findings = [
    ...groupFamilies(judged, comparison),
    ...driverPoolFindings(observed.name, observed.drivers, policy),
    ...poolFindings(observed, comparison),
  ]
  const shown = withoutCrowd(findings.sort(byEvidence), comparison.points)
  const [largest] = largestOf(
    comparison.growths.filter(({ count, bytes }) => (count ?? bytes ?? 0) > 0),
    1,
  )
  return {
    findings: shown,
    leads: leadsOf(judged, shown, comparison),
    largest: largest === undefined ? null : explanationOf(largest, comparison),
  }
}

/** The explanation of the row that grew most of all legs; null where none grew. */
export const largestOfAll = (assessed: readonly Assessment[]): Explanation | null => {
  const all = assessed.flatMap(({ largest }) => largest ?? [])
  const [row] = largestOf(
    all.map(({ row }) => row),
    1,
  )
  return all.find((it) => it.row === row) ?? null
}

/** A row that somebody asked for, with all that speaks for and against it, whatever it comes to. */
export interface Explanation {
  readonly leg: string
  readonly row: Growth
  readonly evidence: readonly Evidence[]
  /** Sum of the evidence, and the sums that make a suspect and a leak. */
  readonly points: number
  readonly needs: Pick<Points, 'leak' | 'suspect'>
  readonly severity: Severity | null
  /** The base branch grows it too, or the control interval grew it as much: it never gates by points. */
  readonly onBaseline: boolean
}

/** Why, and why not: the rows of some tags with their evidence. */
export const explain = (
  observed: Observed,
  { policy, tags }: { readonly policy: Policy; readonly tags: readonly string[] },
): readonly Explanation[] => {
  if (tags.length === 0) return []
  const comparison = comparisonOf(observed, policy)
  return comparison.growths.filter(matcherOf(tags)).map((row) => explanationOf(row, comparison))
}

/** Why, and why not: the rows that are judged, those that moved and the driver's own. */
export interface ExplainedLeg {
  readonly explained: readonly Explanation[]
  /** Rows that were judged; more than are explained where there are too many. */
  readonly judged: number
}

/** Explains at most so many rows: those that `isFirst` names, then those that grew most. */
export const explainJudged = (
  observed: Observed,
  {
    policy,
    most,
    isFirst,
  }: { readonly policy: Policy; readonly most: number; readonly isFirst: (row: Growth) => boolean },
): ExplainedLeg => {
  const comparison = comparisonOf(observed, policy)
  const judged = judgedIn(comparison)
  const others = judged.filter((row) => !isFirst(row))
  const explained = judged.length <= most ? judged : [...judged.filter(isFirst), ...largestOf(others, most)]
  return { explained: explained.map((row) => explanationOf(row, comparison)), judged: judged.length }
}

/** The rows that changed most, at most so many of them. */
const largestOf = (rows: readonly Growth[], most: number): readonly Growth[] => {
  const sizeOf = ({ count, bytes }: Growth): number => Math.abs(count ?? bytes ?? 0)
  return [...rows].sort((one, other) => sizeOf(other) - sizeOf(one)).slice(0, most)
}

const explanationOf = (row: Growth, comparison: Comparison): Explanation => {
  const judged = judge(row, comparison)
  const { points, severity } = judged
  const onBaseline = isAcquitted(row, comparison)
  const { leg, points: needs } = comparison
  return { leg, row, evidence: evidenceOf(judged), points, needs, severity, onBaseline }
}

const judgedIn = ({ growths, isDriverTag }: Comparison): readonly Growth[] =>
  growths.filter((row) => hasMoved(row) || isDriverTag(row))

/** Drivers of which Driver Verifier counts more than it should. */
export const driverPoolFindings = (leg: string, drivers: Leg['drivers'], policy: Policy): readonly Finding[] =>
  driverPoolGrowth(drivers, policy).map(({ driver, title, text }) => {
    const cause = `driver ${driver.toLowerCase()}`
    return withoutRows({ leg, cause, title }, { rule: 'driver-pool-growth', decides: true, points: 0, text })
  })

/** Pools that grew by more than the policy allows as a whole. */
const poolFindings = (observed: Observed, { policy, growths, leg }: Comparison): readonly Finding[] =>
  limitedPools(observed, policy).flatMap((limited) => {
    const exceeded = poolLimitExceeded(limited, growths)
    if (exceeded === null) return []
    const { pool, growth } = limited
    const title = phrase`${ours(pool === 'paged' ? 'Paged' : 'Nonpaged')} pool grew by ${growth} bytes, more than allowed`
    return [withoutRows({ leg, cause: `${pool} pool`, title }, { rule: 'limit-exceeded', ...exceeded })]
  })

/** A leak that one piece of evidence decides, and that is of no row. */
const withoutRows = (of: Pick<Finding, 'leg' | 'cause' | 'title'>, evidence: Evidence): Finding => ({
  ...of,
  severity: 'leak',
  points: 0,
  rows: [],
  evidence: [evidence],
  hint: null,
  settles: [],
  where: [],
})

/**
 * Suspects by points alone that are worth showing, each of which needs a point more than the one before: one row that
 * stands out is likelier a leak than the third of its kind. Where there are more, the machine works like this.
 */
const MAX_BY_POINTS = 3

const withoutCrowd = (sorted: readonly Finding[], { suspect }: Pick<Points, 'suspect'>): readonly Finding[] => {
  const byPoints = sorted.filter((finding) => finding.severity === 'suspect' && standingOut(finding) === 0)
  const left = new Set(byPoints.filter(({ points }, place) => place >= MAX_BY_POINTS || points < suspect + place))
  return sorted.filter((finding) => !left.has(finding))
}
