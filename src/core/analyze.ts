import { assessLeg, driverPoolFindings, type Explanation, explain, largestOfAll } from './assess.ts'
import { type BaselineRun, type Baselines, noBaselines } from './baseline.ts'
import { skipBystanders } from './bystanders.ts'
import { commitBeyondPool } from './commit-growth.ts'
import { type Compared, compare } from './compare.ts'
import { modeOf, type Observed } from './comparison.ts'
import { diff, type Growth, hasMoved } from './diff.ts'
import { applyExceptions, type Excepted } from './exceptions.ts'
import type { Finding, Totals } from './finding.ts'
import { assignLegs, legOf } from './leg-files.ts'
import {
  absentControl,
  absentDriverTags,
  absentExceptionLegs,
  absentLegs,
  absentLimitTags,
  allIgnored,
  limitsNotJudged,
  notCalm,
  otherLegs,
  sameBytes,
  singleDump,
  stoppedAlone,
  uncounted,
  verifierOfOneSide,
  verifierOnly,
  withoutEchoes,
} from './missing-evidence.ts'
import { byEvidence } from './order.ts'
import { type Leg, pair, pairDrivers, type Side } from './pair.ts'
import { describeTags } from './parse/descriptions.ts'
import type { FileBytes } from './parse/file-bytes.ts'
import { parse } from './parse/index.ts'
import type { Pooltags } from './parse/pooltag-txt.ts'
import type { Mode } from './points.ts'
import { iterationsOfControl, matcherOf, type Policy } from './policy.ts'
import type { PolicyChange } from './policy-changes.ts'
import { type PoolKind, type PoolTag, usageKey } from './pool.ts'
import { totalsOf } from './pool-totals.ts'
import { inWordsOf, isMissingEvidence, type Problem, type Program, problem } from './problem.ts'
import type { ControlRun, LegsThatGrew } from './rules/rule.ts'
import { fittingRuns } from './unfit-baseline.ts'
import { legVerdictOf, type Verdict, verdictOf } from './verdict.ts'
import { checkTables } from './whole.ts'

export type { Verdict } from './verdict.ts'

/** A file as it was found: which leg and side it belongs to, and its bytes. */
export interface Dump {
  readonly leg: string
  readonly side: Side
  readonly source: string
  readonly bytes: FileBytes
  /** The user named this file, so it must be a dump; a file that merely lies beside one need not. */
  readonly named: boolean
}

/** Everything a report shows: data only, ready to render. */
export interface Analysis {
  readonly verdict: Verdict
  readonly legs: readonly AnalyzedLeg[]
  readonly findings: readonly Finding[]
  /** Findings that an exception of the policy takes out of the verdict. */
  readonly excepted: readonly Excepted[]
  readonly problems: readonly Problem[]
  readonly policy: Policy
  /** Changes of the policy by the pull request. */
  readonly policyChanges: readonly PolicyChange[]
  /** Descriptions of the tags that moved: from the user's `pooltag.txt`, or else from the dumps. */
  readonly descriptions: ReadonlyMap<PoolTag, string>
  /** The rows that somebody asked for. */
  readonly explained: readonly Explanation[]
  /** The row of a clean run that grew most, and why it is no finding; null where none grew, or the run is not clean. */
  readonly largest: Explanation | null
}

export interface AnalyzedLeg extends MeasuredLeg {
  /** By the rules of the run's verdict, over the findings and the problems of this leg alone. */
  readonly verdict: Verdict
  /** Keys of the rows without a finding that have the most evidence; none where it was read from a report. */
  readonly leads: readonly string[]
  /** What its rows were judged by besides the dumps; null where it was read from a report, which does not say. */
  readonly witnesses: Witnesses | null
}

export type Witnesses = Required<Pick<Observed, 'control' | 'baseline' | 'legsThatGrew'>>

/** A leg before it is judged. */
interface MeasuredLeg extends Leg {
  readonly totals: Readonly<Record<PoolKind, Totals>>
  readonly growths: readonly Growth[]
  /** Iterations done at each snapshot; null where there are too few for a shape. */
  readonly times: readonly number[] | null
  /** Rows of the driver's own tags, those at zero included. */
  readonly driverRows: readonly Growth[]
  /** Earlier runs that this leg was held against. */
  readonly baselineRuns: number
  /** Evidence that the leg is judged by: `strengthOf` says what it finds. Null for a single dump. */
  readonly mode: Mode | null
}

/** Input besides the dumps: problems met on the way to them, and the names of tags. */
export interface Context {
  readonly problems?: readonly Problem[]
  readonly pooltags?: Pooltags
  readonly baselines?: Baselines
  readonly policyChanges?: readonly PolicyChange[]
  /** Whose words the messages are in; the action's by default. */
  readonly program?: Program
  /** The day in UTC, `2026-11-23`, that exceptions are held against; without one, all of them have expired. */
  readonly today?: string
  /** Tags whose evidence is asked for, `?` one character and `*` any. */
  readonly explain?: readonly string[]
  /** Told how far the work is, for who waits for it; it changes nothing. */
  readonly onProgress?: (progress: Progress) => void
}

/** How far the work is: which dump is being parsed and how many of its tables are, or what comes after. */
export type Progress =
  | { readonly stage: 'parse'; readonly dump: number; readonly dumps: number; readonly tables: number }
  | { readonly stage: 'compare' | 'describe' }

/** The sentence: parse → pair → check the tables → compare → assess. */
export const analyze = (dumps: readonly Dump[], given: Policy, context: Context = {}): Analysis => {
  const { problems: met = [], pooltags, baselines = noBaselines, program = 'action', onProgress = () => {} } = context
  const parsed = skipBystanders(parseAll(dumps, onProgress))
  onProgress({ stage: 'compare' })
  const paired = pair(parsed)
  const policy = { ...given, iterations: given.iterations ?? iterationsOf(paired.legs) }
  const tables = paired.legs.map(checkTables)
  const compared = tables.map(({ leg }) => compare(leg, policy.iterations))
  const isOnly = compared.length === 1
  const fitting = compared.map(({ leg: { name }, growths }) =>
    fittingRuns(name, growths, baselines.runsOf(name, isOnly)),
  )
  const unfit = fitting.flatMap(({ problems }) => problems)
  const runsOf = (place: number): readonly BaselineRun[] => fitting[place]?.runs ?? []
  const measured = compared.map((leg, place) => measureLeg(leg, policy, runsOf(place).length))
  const legsThatGrew = countLegs(measured)
  const witnessed = measured.map((leg, place) => ({
    leg,
    witnesses: { control: controlRunOf(leg, policy), baseline: runsOf(place), legsThatGrew },
  }))
  const observed = witnessed.map(({ leg, witnesses }) => ({ ...leg, ...witnesses }))
  const assessed = observed.map((leg) => assessLeg(leg, policy))
  // Counts of Driver Verifier are evidence where no tag can be judged, too.
  const drivers = paired.legs.length === 0 ? pairDrivers(parsed) : NO_DRIVERS
  const split = applyExceptions(
    [...assessed.flatMap(({ findings }) => findings), ...driverPoolFindings('', drivers, policy)],
    policy.exceptions,
    context.today ?? END_OF_TIME,
  )
  const findings = [...split.findings].sort(byEvidence)
  const missing = orNoDump(paired.legs, [
    ...assignLegs(met, dumps, paired.legs),
    ...(pooltags?.problems ?? []),
    ...baselines.problems,
    ...parsed.flatMap((file) => inLeg(legOf(file, paired.legs), file.problems)),
    ...paired.problems,
    ...verifierOnly(drivers),
    ...tables.flatMap(({ leg, problems }) => inLeg(leg.name, notYetSaid(problems, parsed))),
    ...compared.flatMap(({ leg, problems }) => inLeg(leg.name, problems)),
    ...paired.legs.flatMap((leg) => [...singleDump(leg, paired.problems), ...sameBytes(leg, dumps)]),
    ...measured.flatMap((leg) => [
      ...limitsNotJudged(leg, policy),
      ...uncounted(leg, policy),
      ...allIgnored(leg, policy),
      ...verifierOfOneSide(leg, policy),
      ...inLeg(leg.name, [...commitBeyondPool(leg), ...notCalm(leg)]),
    ]),
    ...split.problems,
    ...absentDriverTags(measured, policy),
    ...absentLimitTags(measured, policy),
    ...absentExceptionLegs(paired.legs, policy),
    ...stoppedAlone(policy, measured),
    ...absentControl(paired.legs, policy),
    ...absentLegs(paired.legs, policy),
    ...unfit,
    ...otherLegs(measured, baselines, unfit),
  ])
  const problems = inWordsOf(program, missing)
  onProgress({ stage: 'describe' })
  const verdict = verdictOf(findings, problems)
  return {
    verdict,
    legs: witnessed.map(({ leg, witnesses }, place) => ({
      ...leg,
      leads: assessed[place]?.leads ?? [],
      verdict: legVerdictOf(leg, findings, problems),
      witnesses,
    })),
    findings,
    excepted: split.excepted,
    problems,
    policy,
    policyChanges: context.policyChanges ?? [],
    descriptions: describeRows(measured, parsed, pooltags),
    explained: observed.flatMap((leg) => explain(leg, { policy, tags: context.explain ?? [] })),
    largest: verdict === 'clean' ? largestOfAll(assessed) : null,
  }
}

const NO_DRIVERS: Leg['drivers'] = { before: null, after: null }

/** Later than any `expires`: without a date every exception counts as expired. */
const END_OF_TIME = '9999-12-31'

type ParsedDump = Dump & ReturnType<typeof parse>

const parseAll = (dumps: readonly Dump[], onProgress: (progress: Progress) => void): readonly ParsedDump[] =>
  dumps.map((dump, index) => {
    const tell = (tables: number): void => onProgress({ stage: 'parse', dump: index + 1, dumps: dumps.length, tables })
    tell(0)
    return { ...dump, ...parse(dump.source, dump.bytes, tell) }
  })

const inLeg = (leg: string, problems: readonly Problem[]): readonly Problem[] => problems.map((it) => ({ ...it, leg }))

/** Gaps of a dump's table, where its parser did not already report missing rows. */
const notYetSaid = (problems: readonly Problem[], files: readonly ParsedDump[]): readonly Problem[] => {
  const said = files.flatMap((file) => file.problems.filter(isMissingEvidence))
  return problems.filter(({ code, source }) =>
    code === 'FILTERED'
      ? !said.some((it) => it.code === code && it.source === source)
      : !said.some((it) => it.source === source),
  )
}

const orNoDump = (legs: readonly Leg[], problems: readonly Problem[]): readonly Problem[] =>
  legs.length > 0 || problems.some(isMissingEvidence) ? withoutEchoes(problems) : [...problems, problem('NO_DUMP')]

const measureLeg = (compared: Compared, policy: Policy, baselineRuns: number): MeasuredLeg => {
  const { leg, growthsFromCold, times } = compared
  const isDriverTag = matcherOf(policy.driverTags)
  // Caches of others fill while the driver warms up; what the driver itself takes then counts.
  const growths = compared.growths.map((row) => {
    const fromCold = isDriverTag(row) ? growthsFromCold.get(usageKey(row)) : undefined
    return fromCold === undefined ? row : { ...fromCold, series: row.series, settled: row.settled }
  })
  const totals = { nonpaged: totalsOf(leg, 'nonpaged'), paged: totalsOf(leg, 'paged') }
  const control = leg.control === null ? null : { iterations: iterationsOfControl(policy) }
  const mode = leg.before === null ? null : modeOf({ times, control, baselineRuns })
  return { ...leg, times, totals, growths, driverRows: growths.filter(isDriverTag), baselineRuns, mode }
}

/** Rows that moved are the ones that a report shows; the user's own words come before the dump's. */
const describeRows = (
  legs: readonly MeasuredLeg[],
  dumps: readonly ParsedDump[],
  pooltags: Pooltags | undefined,
): ReadonlyMap<PoolTag, string> => {
  const rows = legs.flatMap(({ growths, driverRows }) => [...growths.filter(hasMoved), ...driverRows])
  const tags = [...new Set(rows.map(({ tag }) => tag))]
  const named = tags.map((tag) => [tag, pooltags?.find(tag) ?? ''] as const).filter(([, words]) => words !== '')
  const descriptions = new Map(named)
  for (const { bytes, described } of dumps.toReversed()) {
    const unnamed = tags.filter((tag) => !descriptions.has(tag))
    if (unnamed.length === 0) break
    for (const [tag, words] of describeTags(bytes, described, unnamed)) descriptions.set(tag, words)
  }
  return descriptions
}

/**
 * Test cycles between first and last snapshot, as the dumps themselves state them; null where they do not, or not
 * alike.
 */
const iterationsOf = (legs: readonly Leg[]): number | null => {
  const counts = legs.map(({ before, after }) => (after.capture.iteration ?? 0) - (before?.capture.iteration ?? 0))
  const [first = 0] = counts
  return first > 0 && counts.every((count) => count === first) ? first : null
}

const controlRunOf = ({ control }: Leg, policy: Policy): ControlRun | null => {
  if (control === null) return null
  const rows = diff(control.before, control.after).map((row) => [usageKey(row), row] as const)
  return { iterations: iterationsOfControl(policy), rows: new Map(rows) }
}

/** In how many legs each row grew; null where there is one leg. */
const countLegs = (legs: readonly MeasuredLeg[]): LegsThatGrew | null => {
  if (legs.length < 2) return null
  const grew = new Map<string, number>()
  for (const row of legs.flatMap(({ growths }) => growths)) {
    if ((row.count ?? 0) > 0) grew.set(usageKey(row), (grew.get(usageKey(row)) ?? 0) + 1)
  }
  return { of: legs.length, grew }
}
