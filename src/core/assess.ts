import type { BaselineRun } from './baseline.ts'
import { type Growth, hasMoved } from './diff.ts'
import { docsLinkOf, knownTag } from './knowledge/lookup.ts'
import { byText, type Leg } from './pair.ts'
import { counted, listOf, type Phrase, phrase } from './phrase.ts'
import { limitsFor, matcherOf, type Policy } from './policy.ts'
import { printTag, usageKey } from './pool.ts'
import { bytesOnly } from './rules/bytes-only.ts'
import { driverPoolGrowth } from './rules/driver-pool-growth.ts'
import { excessOf, isOnBaseline } from './rules/excess.ts'
import { fewFrees } from './rules/few-frees.ts'
import { changeOf, rowsInStep } from './rules/in-step.ts'
import { rules } from './rules/index.ts'
import { poolLimitExceeded } from './rules/limit-exceeded.ts'
import type { Comparison, Evidence, LegsThatGrew } from './rules/rule.ts'

export type Severity = 'leak' | 'suspect'

/** What leaks and why: one cause, its rows, the reasons, and what to check. */
export interface Finding {
  readonly severity: Severity
  readonly leg: string
  /** What leaks, in the same words in every leg: a row's key, a driver or a pool. */
  readonly cause: string
  readonly title: Phrase
  /** The root first; none where a whole pool outgrew its limit. */
  readonly rows: readonly FindingRow[]
  readonly evidence: readonly Evidence[]
  readonly hint: Hint | null
  /** Lines of the driver's sources to look at; empty where none were searched. */
  readonly where: readonly Place[]
}

/** A line to look at, and why. */
export interface Place {
  readonly path: string
  /** 1-based. */
  readonly line: number
  /** The line itself, without the blanks around it. */
  readonly text: string
  readonly why: string
}

export interface FindingRow {
  readonly growth: Growth
  readonly role: 'root' | 'rides-along'
  /** A hard rule speaks against this row, whatever it rides along with. */
  readonly decided: boolean
}

/** The object that the root tag is, and the functions that acquire and release it. */
export interface Hint {
  readonly object: string
  readonly acquire: readonly string[]
  readonly release: readonly string[]
  /** Microsoft's page of the function that hands it out; null where there is none. */
  readonly link: string | null
}

export interface Totals {
  readonly before: number | null
  readonly after: number
  readonly growth: number | null
}

/** What was seen of one leg. */
export interface Observed {
  readonly growths: readonly Growth[]
  readonly totals: Readonly<Record<Growth['pool'], Totals>>
  readonly drivers: Leg['drivers']
  readonly times?: readonly number[] | null
  /** Earlier runs without the change. */
  readonly baseline?: readonly BaselineRun[]
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
  return {
    leg,
    growths,
    policy,
    isDriverTag: matcherOf(policy.driverTags),
    limitsOf: limitsFor(policy),
    inStep: rowsInStep(growths),
    times: observed.times ?? null,
    baseline: observed.baseline ?? [],
    excess: excessOf(growths, observed.baseline ?? [], policy.iterations),
    legsThatGrew: observed.legsThatGrew ?? null,
  }
}

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

interface Judged {
  readonly row: Growth
  readonly evidence: readonly Evidence[]
  readonly severity: Severity | null
}

const judge = (row: Growth, comparison: Comparison): Judged => {
  const evidence = rules.flatMap((rule) => {
    const judgement = rule.judge(row, comparison)
    return judgement === null ? [] : [{ rule: rule.id, ...judgement }]
  })
  return { row, evidence, severity: severityOf(row, evidence, comparison) }
}

/**
 * A hard rule decides alone, and points add up. Without a baseline, points gate only where a driver tag or a known object
 * stands behind them, or where what grew is hardly ever freed: other foreign tags are suspects at most.
 */
const severityOf = (row: Growth, evidence: readonly Evidence[], comparison: Comparison): Severity | null => {
  if (evidence.some(({ decides }) => decides)) return 'leak'
  if (isOnBaseline(row, comparison.excess.get(row))) return null
  const points = evidence.reduce((sum, { points }) => sum + points, 0)
  const { leak, suspect } = comparison.policy.points
  if (points < suspect) return null
  const mayGate = comparison.baseline.length > 0 || isAnchored(row, comparison) || isKept(evidence)
  return points >= leak && mayGate ? 'leak' : 'suspect'
}

const isAnchored = (row: Growth, comparison: Comparison): boolean => {
  const family = [row, ...(comparison.inStep.get(usageKey(row)) ?? [])]
  return family.some((member) => comparison.isDriverTag(member) || isObject(member))
}

const isKept = (evidence: readonly Evidence[]): boolean =>
  evidence.some(({ rule }) => rule === fewFrees.id || rule === bytesOnly.id)

const isObject = (row: Growth): boolean => knownTag(row.tag, row.pool)?.kind === 'object'

/** Rows in step become one finding. Each row belongs to one finding, and the best root takes its riders first. */
const groupFamilies = (judged: readonly Judged[], comparison: Comparison): readonly Finding[] => {
  const alarmed = judged.filter(({ severity }) => severity !== null)
  const byKey = new Map(judged.map((it) => [usageKey(it.row), it]))
  const taken = new Set<string>()
  const findings: Finding[] = []
  for (const root of alarmed.sort((one, other) => byRoot(one, other, comparison))) {
    if (taken.has(usageKey(root.row))) continue
    const riders = (comparison.inStep.get(usageKey(root.row)) ?? []).flatMap((row) => byKey.get(usageKey(row)) ?? [])
    const free = riders.filter(({ row }) => !taken.has(usageKey(row)))
    for (const { row } of [root, ...free]) taken.add(usageKey(row))
    findings.push(findingOf(comparison, root, free))
  }
  return findings
}

/** The driver's own tag is the likeliest root, then a known object, then what a hard rule named, then what grew most. */
const byRoot = (one: Judged, other: Judged, comparison: Comparison): number =>
  rankOf(one, comparison) - rankOf(other, comparison) ||
  changeOf(other.row) - changeOf(one.row) ||
  byText(usageKey(one.row), usageKey(other.row))

const rankOf = ({ row, evidence }: Judged, comparison: Comparison): number => {
  if (comparison.isDriverTag(row)) return 0
  if (isObject(row)) return 1
  return evidence.some(({ decides }) => decides) ? 2 : 3
}

const findingOf = (comparison: Comparison, root: Judged, riders: readonly Judged[]): Finding => {
  const sorted = [...riders].sort(
    (one, other) => changeOf(other.row) - changeOf(one.row) || byText(usageKey(one.row), usageKey(other.row)),
  )
  const members = [root, ...sorted]
  const decided = members.slice(1).flatMap(({ evidence }) => evidence.filter(({ decides }) => decides))
  return {
    severity: members.some(({ severity }) => severity === 'leak') ? 'leak' : 'suspect',
    leg: comparison.leg,
    cause: usageKey(root.row),
    title: titleOf(
      comparison,
      root.row,
      sorted.map(({ row }) => row),
    ),
    rows: members.map(({ row, evidence }, index) => ({
      growth: row,
      role: index === 0 ? 'root' : 'rides-along',
      decided: evidence.some(({ decides }) => decides),
    })),
    evidence: [...root.evidence, ...decided],
    hint: hintOf(root.row),
    where: [],
  }
}

/** `One process object stays per iteration: Proc +12,979 (+8,618,056 bytes) in 12,980 iterations, …; SePa and SeTd ride along` */
const titleOf = (comparison: Comparison, root: Growth, riders: readonly Growth[]): Phrase => {
  const tags = [...new Set(riders.map(({ tag }) => tag))].filter((tag) => tag !== root.tag).map(printTag)
  const along = tags.length === 0 ? [] : phrase`; ${listOf(tags)} ${[tags.length === 1 ? 'rides' : 'ride']} along`
  const amount = amountOf(root, comparison.policy.iterations)
  return phrase`${subjectOf(comparison, root)}: ${printTag(root.tag)} ${amount}${freesOf(root)}${along}`
}

/** `One process object stays per iteration`, `3 stay per iteration (work item)`, `Not freed (process object)` */
const subjectOf = (comparison: Comparison, root: Growth): Phrase => {
  const known = knownTag(root.tag, root.pool)
  const what = comparison.isDriverTag(root) ? 'driver allocation' : (known?.what ?? 'allocation')
  const each = perIteration(root, comparison.policy.iterations)
  if (each === 1) return [`One ${what} stays per iteration`]
  return each === null ? [`Not freed (${what})`] : [`${each} stay per iteration (${what})`]
}

/** A whole number of allocations an iteration, within half a percent; null where it is none. */
const perIteration = (row: Growth, iterations: number | null): number | null => {
  if (iterations === null || iterations < 10) return null
  const each = changeOf(row) / iterations
  const whole = Math.round(each)
  return whole >= 1 && Math.abs(each - whole) <= 0.005 * whole ? whole : null
}

const amountOf = (row: Growth, iterations: number | null): Phrase => {
  const during = iterations === null ? [] : phrase` in ${counted(iterations, 'iteration')}`
  if (row.count === null) return phrase`${row.after?.outstanding ?? 0} outstanding${during}`
  if (row.count <= 0) return phrase`${signed(row.bytes ?? 0)} bytes${during}`
  return phrase`${signed(row.count)} (${signed(row.bytes ?? 0)} bytes)${during}`
}

const freesOf = ({ freed, allocated }: Growth): Phrase => {
  if (freed === null || allocated === null || allocated === 0) return []
  return phrase`, ${counted(allocated, 'allocation')} and ${counted(freed, 'free')}`
}

const signed = (value: number): Phrase => (value > 0 ? phrase`+${value}` : phrase`${value}`)

const hintOf = (root: Growth): Hint | null => {
  const known = knownTag(root.tag, root.pool)
  if (known?.acquire === undefined && known?.release === undefined) return null
  return { object: known.what, acquire: known.acquire ?? [], release: known.release ?? [], link: docsLinkOf(known) }
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
    where: [],
  }))

const poolFindings = (comparison: Comparison, totals: Readonly<Record<Growth['pool'], Totals>>): readonly Finding[] => {
  const { policy, growths, leg } = comparison
  const limits = { nonpaged: policy.maxTotalNonpagedGrowth, paged: policy.maxTotalPagedGrowth }
  return (['nonpaged', 'paged'] as const).flatMap((pool) => {
    const exceeded = poolLimitExceeded(pool, { growth: totals[pool].growth, limit: limits[pool] }, growths)
    if (exceeded === null) return []
    const title = phrase`${[pool === 'paged' ? 'Paged' : 'Nonpaged']} pool grew by ${totals[pool].growth ?? 0} bytes, more than allowed`
    return [
      {
        severity: 'leak',
        leg,
        cause: `${pool} pool`,
        title,
        rows: [],
        evidence: [{ rule: 'limit-exceeded', ...exceeded }],
        hint: null,
        where: [],
      } as const,
    ]
  })
}

/** Leaks before suspects, else in the order found. */
const bySeverity = (one: Finding, other: Finding): number =>
  Number(one.severity === 'suspect') - Number(other.severity === 'suspect')
