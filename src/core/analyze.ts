import { assessLeg, driverPoolFindings, type Explanation, explain, largestOfAll } from './assess.ts'
import { type Baselines, noBaselines } from './baseline.ts'
import { skipBystanders } from './bystanders.ts'
import { commitBeyondPool } from './commit-growth.ts'
import { compare } from './compare.ts'
import { hasMoved } from './diff.ts'
import { applyExceptions, type Excepted } from './exceptions.ts'
import type { Finding } from './finding.ts'
import { assignLegs, legOf } from './leg-files.ts'
import { withShownNames } from './leg-names.ts'
import { type MeasuredLeg, measureLegs, type Witnesses } from './measure.ts'
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
import type { Policy } from './policy.ts'
import type { PolicyChange } from './policy-changes.ts'
import type { PoolTag } from './pool.ts'
import { inWordsOf, isMissingEvidence, type Problem, type Program, problem } from './problem.ts'
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

/** The sentence: parse → pair → check the tables → compare → measure → assess. */
export const analyze = (dumps: readonly Dump[], given: Policy, context: Context = {}): Analysis => {
  const { pooltags, baselines = noBaselines, program = 'action', onProgress = () => {} } = context
  const parsed = skipBystanders(parseAll(dumps, onProgress))
  onProgress({ stage: 'compare' })
  const paired = pair(parsed)
  const named = withShownNames(given, paired.legs)
  const policy = { ...named, iterations: given.iterations ?? iterationsOf(paired.legs) }
  const checked = paired.legs.map(checkTables)
  const compared = checked.map(({ leg }) => compare(leg, policy.iterations))
  const measured = measureLegs(compared, policy, baselines)
  const legs = measured.legs.map(({ leg }) => leg)
  const observed = measured.legs.map(({ leg, witnesses }) => ({ ...leg, ...witnesses }))
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
    ...givenProblems(dumps, paired.legs, context),
    ...parsed.flatMap((file) => inLeg(legOf(file, paired.legs), file.problems)),
    ...paired.problems,
    ...verifierOnly(drivers),
    ...checked.flatMap(({ leg, problems }) => inLeg(leg.name, notYetSaid(problems, parsed))),
    ...compared.flatMap(({ leg, problems }) => inLeg(leg.name, problems)),
    ...paired.legs.flatMap((leg) => [...singleDump(leg, paired.problems), ...sameBytes(leg, dumps)]),
    ...legs.flatMap((leg) => notJudged(leg, policy)),
    ...split.problems,
    ...notShown(legs, policy),
    ...measured.unfit,
    ...otherLegs(legs, baselines, measured.unfit),
  ])
  const problems = inWordsOf(program, missing)
  onProgress({ stage: 'describe' })
  const verdict = verdictOf(findings, problems)
  return {
    verdict,
    legs: measured.legs.map(({ leg, witnesses }, place) => ({
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
    descriptions: describeRows(legs, parsed, pooltags),
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

/** Problems that were met on the way to the dumps, and in what came beside them. */
const givenProblems = (
  dumps: readonly Dump[],
  legs: readonly Leg[],
  { problems = [], pooltags, baselines }: Context,
): readonly Problem[] => [
  ...assignLegs(problems, dumps, legs),
  ...(pooltags?.problems ?? []),
  ...(baselines?.problems ?? []),
]

/** What the policy asks of a leg and its dumps do not tell, and what weakens them. */
const notJudged = (leg: MeasuredLeg, policy: Policy): readonly Problem[] => [
  ...limitsNotJudged(leg, policy),
  ...uncounted(leg, policy),
  ...allIgnored(leg, policy),
  ...verifierOfOneSide(leg, policy),
  ...inLeg(leg.name, [...commitBeyondPool(leg), ...notCalm(leg)]),
]

/** What the policy names and no dump shows. */
const notShown = (legs: readonly MeasuredLeg[], policy: Policy): readonly Problem[] => [
  ...absentDriverTags(legs, policy),
  ...absentLimitTags(legs, policy),
  ...absentExceptionLegs(legs, policy),
  ...stoppedAlone(policy, legs),
  ...absentControl(legs, policy),
  ...absentLegs(legs, policy),
]

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
