import type { BaselineRun } from './baseline.ts'
import { type Growth, hasMoved } from './diff.ts'
import { groupFamilies } from './families.ts'
import type { Finding, Judged, Severity, Totals } from './finding.ts'
import { isObject } from './knowledge/lookup.ts'
import type { Leg } from './pair.ts'
import { ours, phrase } from './phrase.ts'
import { limitsFor, matcherOf, type Policy } from './policy.ts'
import { usageKey } from './pool.ts'
import { driverPoolGrowth } from './rules/driver-pool-growth.ts'
import { excessOf, isOnBaseline } from './rules/excess.ts'
import { rowsInStep } from './rules/in-step.ts'
import { rules } from './rules/index.ts'
import { poolLimitExceeded } from './rules/limit-exceeded.ts'
import type { Comparison, ControlRun, Evidence, LegsThatGrew } from './rules/rule.ts'
import { isUnfreed } from './rules/unexplained-growth.ts'

/** What was seen of one leg. */
export interface Observed {
  readonly growths: readonly Growth[]
  readonly totals: Readonly<Record<Growth['pool'], Totals>>
  readonly drivers: Leg['drivers']
  readonly times?: readonly number[] | null
  /** Earlier runs without the change. */
  readonly baseline?: readonly BaselineRun[]
  readonly control?: ControlRun | null
  readonly legsThatGrew?: LegsThatGrew | null
}

/** Growths + evidence → findings, worst first. Rows of ignored tags are never judged. */
export const assess = (leg: string, observed: Observed, policy: Policy): readonly Finding[] => {
  const comparison = comparisonOf(leg, observed, policy)
  const judged = comparison.growths
    .filter((row) => hasMoved(row) || comparison.isDriverTag(row))
    .map((row) => judge(row, comparison))
  const findings = [
    ...quietened(groupFamilies(judged, comparison), policy),
    ...driverPoolFindings(leg, observed.drivers, policy),
    ...poolFindings(comparison, observed.totals),
  ]
  return findings.sort(bySeverity)
}

/** A row that somebody asked for, with all that speaks for and against it, whatever it comes to. */
export interface Explanation {
  readonly leg: string
  readonly row: Growth
  readonly evidence: readonly Evidence[]
  readonly severity: Severity | null
  /** The base branch grows it too, so it never gates. */
  readonly onBaseline: boolean
}

/** Why, and why not: the rows of some tags with their evidence. */
export const explain = (
  leg: string,
  observed: Observed,
  { policy, tags }: { readonly policy: Policy; readonly tags: readonly string[] },
): readonly Explanation[] => {
  const comparison = comparisonOf(leg, observed, policy)
  return comparison.growths.filter(matcherOf(tags)).map((row) => {
    const { evidence, severity } = judge(row, comparison)
    return { leg, row, evidence, severity, onBaseline: isOnBaseline(row, comparison.excess.get(row)) }
  })
}

const comparisonOf = (leg: string, observed: Observed, policy: Policy): Comparison => {
  const isIgnored = matcherOf(policy.ignoreTags)
  const growths = observed.growths.filter((row) => !isIgnored(row))
  const baseline = [...controlBaseline(observed.control ?? null), ...(observed.baseline ?? [])]
  return {
    leg,
    growths,
    policy,
    isDriverTag: matcherOf(policy.driverTags),
    limitsOf: limitsFor(policy),
    inStep: rowsInStep(growths),
    times: observed.times ?? null,
    baseline,
    poolBytes: { nonpaged: observed.totals.nonpaged.after, paged: observed.totals.paged.after },
    unfreedRows: growths.filter(isUnfreed).length,
    excess: excessOf(growths, baseline, policy.iterations),
    legsThatGrew: observed.legsThatGrew ?? null,
  }
}

/** A control interval that ran the test's cycles is a baseline of the same machine; one that idled says nothing of them. */
const controlBaseline = (control: ControlRun | null): readonly BaselineRun[] =>
  control === null || control.iterations === 0
    ? []
    : [{ source: 'control interval', iterations: control.iterations, rows: control.rows }]

/** So many unrelated tags that leak at once are a noisy machine, not a change. */
const NOISY = 4

/** In a noisy run, foreign tags that stand alone need more evidence to gate, and say so. */
const quietened = (findings: readonly Finding[], { points }: Policy): readonly Finding[] => {
  const isLone = ({ severity, rows, evidence }: Finding): boolean =>
    severity === 'leak' && rows.length === 1 && !evidence.some(({ decides }) => decides)
  const lone = findings.filter(isLone)
  if (lone.length < NOISY) return findings
  const text = phrase`${lone.length} unrelated tags grew like this at once: a noisy run`
  return findings.map((finding) => {
    const worth = finding.evidence.reduce((sum, it) => sum + it.points, 0)
    if (!isLone(finding) || worth >= points.noisyRun) return finding
    const note = { rule: 'noisy-run', decides: false, points: 0, text }
    return { ...finding, severity: 'suspect', evidence: [...finding.evidence, note] }
  })
}

const judge = (row: Growth, comparison: Comparison): Judged => {
  const evidence = rules.flatMap((rule) => {
    const judgement = rule.judge(row, comparison)
    return judgement === null ? [] : [{ rule: rule.id, ...judgement }]
  })
  return { row, evidence, severity: severityOf(row, evidence, comparison) }
}

/**
 * A hard rule decides alone, and points add up. Without a baseline or a control interval, points gate only where a driver tag or
 * a known object stands behind them: a lone foreign tag is a suspect, however exactly it grows. `strict` lets it gate.
 */
const severityOf = (row: Growth, evidence: readonly Evidence[], comparison: Comparison): Severity | null => {
  if (evidence.some(({ decides }) => decides)) return 'leak'
  if (isOnBaseline(row, comparison.excess.get(row))) return null
  const points = evidence.reduce((sum, { points }) => sum + points, 0)
  if (evidence.some(({ suspects }) => suspects === true) && points < comparison.policy.points.suspect) return 'suspect'
  const { leak, suspect } = comparison.policy.points
  if (points < suspect) return null
  const mayGate = comparison.baseline.length > 0 || comparison.policy.strict || isAnchored(row, comparison)
  return points >= leak && mayGate ? 'leak' : 'suspect'
}

const isAnchored = (row: Growth, comparison: Comparison): boolean => {
  const family = [row, ...(comparison.inStep.get(usageKey(row)) ?? [])]
  return family.some((member) => comparison.isDriverTag(member) || isObject(member))
}

const driverPoolFindings = (leg: string, drivers: Leg['drivers'], policy: Policy): readonly Finding[] =>
  driverPoolGrowth(drivers, policy).map(({ driver, text }) => ({
    severity: 'leak',
    leg,
    cause: `driver ${driver.toLowerCase()}`,
    title: phrase`${driver}: Driver Verifier counts pool that it does not free`,
    rows: [],
    evidence: [{ rule: 'driver-pool-growth', decides: true, points: 0, text }],
    hint: null,
    settles: [],
    where: [],
  }))

const poolFindings = (comparison: Comparison, totals: Readonly<Record<Growth['pool'], Totals>>): readonly Finding[] => {
  const { policy, growths, leg } = comparison
  const limits = { nonpaged: policy.maxTotalNonpagedGrowth, paged: policy.maxTotalPagedGrowth }
  return (['nonpaged', 'paged'] as const).flatMap((pool) => {
    const exceeded = poolLimitExceeded(pool, { growth: totals[pool].growth, limit: limits[pool] }, growths)
    if (exceeded === null) return []
    const title = phrase`${ours(pool === 'paged' ? 'Paged' : 'Nonpaged')} pool grew by ${totals[pool].growth ?? 0} bytes, more than allowed`
    return [
      {
        severity: 'leak',
        leg,
        cause: `${pool} pool`,
        title,
        rows: [],
        evidence: [{ rule: 'limit-exceeded', ...exceeded }],
        hint: null,
        settles: [],
        where: [],
      } as const,
    ]
  })
}

/** Leaks before suspects; of these the rows that nobody can call clean, the largest first; else in the order found. */
const bySeverity = (one: Finding, other: Finding): number =>
  Number(one.severity === 'suspect') - Number(other.severity === 'suspect') || standingOut(other) - standingOut(one)

/** Bytes of a suspect that stands out by itself; 0 of any other finding. */
const standingOut = ({ severity, evidence, rows: [root] }: Finding): number =>
  severity === 'suspect' && evidence.some(({ suspects }) => suspects === true)
    ? Math.max(1, root?.growth.bytes ?? root?.growth.after?.bytes ?? 0)
    : 0
