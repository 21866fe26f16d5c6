import { assess, type Explanation, explain } from './assess.ts'
import { type Baselines, noBaselines } from './baseline.ts'
import { type Compared, compare } from './compare.ts'
import { diff, type Growth, hasMoved } from './diff.ts'
import { applyExceptions, type Excepted } from './exceptions.ts'
import type { Finding, Totals } from './finding.ts'
import { type Leg, pair, type Side } from './pair.ts'
import { describeTags } from './parse/descriptions.ts'
import { parse } from './parse/index.ts'
import type { Pooltags } from './parse/pooltag-txt.ts'
import { ours, type Phrase, phrase } from './phrase.ts'
import { iterationsOfControl, matcherOf, type Policy } from './policy.ts'
import {
  type PoolKind,
  type PoolTag,
  type PoolTotals,
  poolKinds,
  printTag,
  type Snapshot,
  sumBytes,
  usageKey,
} from './pool.ts'
import { isMissingEvidence, type Problem, problem, problemsOf } from './problem.ts'
import type { ControlRun, LegsThatGrew } from './rules/rule.ts'
import { tagPattern } from './tag-pattern.ts'

export type Verdict = 'clean' | 'suspect' | 'leak' | 'inconclusive'

/** A file as it was found: which leg and side it belongs to, and its bytes. */
export interface Dump {
  readonly leg: string
  readonly side: Side
  readonly source: string
  readonly bytes: Uint8Array
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
  /** What the pull request changes in the policy, a sentence each. */
  readonly policyChanges: readonly Phrase[]
  /** What the tags are of the rows that moved: from the user's `pooltag.txt`, or else from the dumps. */
  readonly descriptions: ReadonlyMap<PoolTag, string>
  /** The rows that somebody asked for. */
  readonly explained: readonly Explanation[]
}

export interface AnalyzedLeg extends MeasuredLeg {
  /** By the rules of the run's verdict, over the findings and the problems of this leg alone. */
  readonly verdict: Verdict
}

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
}

/** What may be given besides the dumps: problems met on the way to them, and the names of tags. */
export interface Context {
  readonly problems?: readonly Problem[]
  readonly pooltags?: Pooltags
  readonly baselines?: Baselines
  readonly policyChanges?: readonly Phrase[]
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

/** The sentence: parse → pair → compare → assess. */
export const analyze = (dumps: readonly Dump[], given: Policy, context: Context = {}): Analysis => {
  const { problems = [], pooltags, baselines = noBaselines, explain: tags = [], onProgress = () => {} } = context
  const parsed = skipBystanders(parseAll(dumps, onProgress))
  onProgress({ stage: 'compare' })
  const { legs, problems: unpaired } = pair(parsed)
  const policy = { ...given, iterations: given.iterations ?? iterationsOf(legs) }
  const compared = legs.map((leg) => compare(leg, policy.iterations))
  const analyzed = compared.map((leg) =>
    analyzeLeg(leg, policy, baselines.runsOf(leg.leg.name, legs.length === 1).length),
  )
  const legsThatGrew = countLegs(analyzed)
  const observed = analyzed.map((leg) => ({
    ...leg,
    control: controlRunOf(leg, policy),
    baseline: baselines.runsOf(leg.name, legs.length === 1),
    legsThatGrew,
  }))
  const sorted = applyExceptions(
    observed.flatMap((leg) => assess(leg.name, leg, policy)),
    policy.exceptions,
    context.today ?? NEVER,
  )
  const explained = observed.flatMap((leg) => explain(leg.name, leg, { policy, tags }))
  const findings = [...sorted.findings.filter(isLeak), ...sorted.findings.filter((finding) => !isLeak(finding))]
  const all = [
    ...assignLegs(problems, dumps),
    ...(pooltags?.problems ?? []),
    ...baselines.problems,
    ...parsed.flatMap((file) => inLeg(file.leg, file.problems)),
    ...unpaired,
    ...compared.flatMap(({ leg, problems }) => inLeg(leg.name, problems)),
    ...legs.flatMap((leg) => inLeg(leg.name, [...singleDump(leg, unpaired), ...sameBytes(leg, dumps)])),
    ...limitsNotJudged(analyzed, policy),
    ...sorted.problems,
    ...absentDriverTags(analyzed, policy),
    ...absentLegs(legs, policy),
    ...(baselines.reports === 0 ? [] : legsWithoutBaseline(analyzed)),
    ...legsOnlyInBaseline(analyzed, baselines),
  ]
  const reported = legs.length > 0 || all.some(isMissingEvidence) ? all : [...all, problem('NO_DUMP')]
  onProgress({ stage: 'describe' })
  const descriptions = describeRows(analyzed, parsed, pooltags)
  return {
    verdict: verdictOf(findings, reported),
    legs: analyzed.map((leg) => ({ ...leg, verdict: legVerdictOf(leg, findings, reported) })),
    findings,
    excepted: sorted.excepted,
    problems: reported,
    policy,
    policyChanges: context.policyChanges ?? [],
    descriptions,
    explained,
  }
}

/** After every day. */
const NEVER = '9999-12-31'

type ParsedDump = Dump & ReturnType<typeof parse>

const parseAll = (dumps: readonly Dump[], onProgress: (progress: Progress) => void): readonly ParsedDump[] =>
  dumps.map((dump, index) => {
    const tell = (tables: number): void => onProgress({ stage: 'parse', dump: index + 1, dumps: dumps.length, tables })
    tell(0)
    return { ...dump, ...parse(dump.source, dump.bytes, tell) }
  })

/** A log that lies beside a dump is left out with a note; where no file of a side is a dump, each stays a problem. */
const skipBystanders = (files: readonly ParsedDump[]): readonly ParsedDump[] => {
  const withDump = new Set(
    files.filter(({ snapshots }) => snapshots.length > 0).map(({ leg, side }) => `${side} ${leg}`),
  )
  return files.map((file) => {
    if (file.named || !withDump.has(`${file.side} ${file.leg}`)) return file
    const problems = file.problems.map((it) =>
      it.code === 'NOT_A_DUMP' ? problem('SKIPPED_FILE', { source: it.source }) : it,
    )
    return { ...file, problems }
  })
}

const isLeak = (finding: Finding): boolean => finding.severity === 'leak'

const inLeg = (leg: string, problems: readonly Problem[]): readonly Problem[] => problems.map((it) => ({ ...it, leg }))

/** A problem with a file belongs to the leg that the file was given for. */
const assignLegs = (problems: readonly Problem[], dumps: readonly Dump[]): readonly Problem[] => {
  const legs = new Map(dumps.map(({ source, leg }) => [source, leg]))
  return problems.map((it) => ({ ...it, leg: it.leg ?? legs.get(it.source) ?? null }))
}

/** One dump of a leg that nothing else was said to lack. */
const singleDump = ({ name, before, after }: Leg, unpaired: readonly Problem[]): readonly Problem[] =>
  before !== null || unpaired.some(({ code, leg }) => code === 'MISSING_SIDE' && leg === name)
    ? []
    : [problem('SINGLE_DUMP', { source: after.source })]

/** A file that was given twice, or a copy of it. */
const sameBytes = ({ before, after }: Leg, dumps: readonly Dump[]): readonly Problem[] => {
  if (before === null) return []
  const bytesOf = (source: string, side: 'before' | 'after') =>
    (dumps.find((dump) => dump.source === source && dump.side === side) ?? dumps.find((dump) => dump.source === source))
      ?.bytes
  const [was, is] = [bytesOf(before.source, 'before'), bytesOf(after.source, 'after')]
  const isOneFile = before.source === after.source && before.line !== after.line
  if (was === undefined || is === undefined || isOneFile || !equalBytes(was, is)) return []
  return [problem('SAME_DUMP', { source: after.source })]
}

const equalBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])

/** A limit of a whole pool that nothing can be held against. */
const limitsNotJudged = (legs: readonly MeasuredLeg[], policy: Policy): readonly Problem[] => {
  const limits = { nonpaged: policy.maxTotalNonpagedGrowth, paged: policy.maxTotalPagedGrowth }
  return legs.flatMap(({ name, after, totals }) =>
    poolKinds
      .filter((pool) => limits[pool] !== null && totals[pool].growth === null)
      .map((pool) =>
        problem('LIMIT_NOT_JUDGED', { leg: name, source: after.source, detail: phrase`${ours(pool)} pool` }),
      ),
  )
}

/**
 * A leak that was seen stays a leak; missing evidence is never clean. Of one dump alone, what stands out is a suspect, and the
 * gate stays closed.
 */
const verdictOf = (findings: readonly Finding[], problems: readonly Problem[]): Verdict => {
  if (findings.some(isLeak)) return 'leak'
  const missing = problems.filter(isMissingEvidence)
  const isOneDump = missing.length > 0 && missing.every(({ code }) => code === 'SINGLE_DUMP')
  if (missing.length > 0 && !(isOneDump && findings.length > 0)) return 'inconclusive'
  return findings.length > 0 ? 'suspect' : 'clean'
}

const legVerdictOf = (leg: MeasuredLeg, findings: readonly Finding[], problems: readonly Problem[]): Verdict => {
  const found = findings.filter((finding) => finding.leg === leg.name)
  return verdictOf(found, problemsOf(leg, problems))
}

const analyzeLeg = ({ leg, growths, times }: Compared, policy: Policy, baselineRuns: number): MeasuredLeg => {
  const isDriverTag = matcherOf(policy.driverTags)
  const totals = { nonpaged: totalsOf(leg, 'nonpaged'), paged: totalsOf(leg, 'paged') }
  return { ...leg, times, totals, growths, driverRows: growths.filter(isDriverTag), baselineRuns }
}

/** Bytes of the whole pool: as both dumps state them, or the sums of their rows. */
const totalsOf = ({ before, after }: Leg, pool: PoolKind): Totals => {
  if (before === null)
    return { before: null, after: (statedTotals(after) ?? sumBytes(after.usages))[pool], growth: null }
  const [was, is] = [statedTotals(before), statedTotals(after)]
  const stated = was !== null && is !== null
  const from = (stated ? was : sumBytes(before.usages))[pool]
  const to = (stated ? is : sumBytes(after.usages))[pool]
  // Sums of rows that may be missing say nothing of the pool.
  const partial = before.coverage.kind === 'partial' || after.coverage.kind === 'partial'
  return { before: from, after: to, growth: partial && !stated ? null : to - from }
}

/** The TOTAL row, or else the header's figures, which PoolMon rounds to KiB. */
const statedTotals = ({ statedTotals: total, capture }: Snapshot): PoolTotals | null => total ?? capture.pools ?? null

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

/** Test cycles between first and last snapshot, as the dumps themselves state them; null where they do not, or not alike. */
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

/** A driver tag that no dump shows is more often misspelt than balanced: nothing of the driver was judged. */
const absentDriverTags = (legs: readonly MeasuredLeg[], policy: Policy): readonly Problem[] => {
  if (legs.length === 0) return []
  const shown = [...new Set(legs.flatMap(({ growths }) => growths.map(({ tag }) => tag)))]
  return policy.driverTags
    .filter((pattern) => !shown.some(tagPattern(pattern)))
    .map((pattern) => {
      const meant = likeTag(pattern, shown)
      const hint = meant === null ? [] : phrase`; did you mean ${printTag(meant)}?`
      return problem('DRIVER_TAG_ABSENT', { detail: phrase`${pattern}${hint}` })
    })
}

/** The tag that a pattern means when it is read backwards, as sources spell tags, or in another case; null where none is. */
const likeTag = (pattern: string, shown: readonly PoolTag[]): PoolTag | null => {
  const padded = pattern.includes('*') ? pattern : pattern.padEnd(4)
  const reversed = [...padded].reverse().join('')
  const tries = [reversed, reversed.trim()].map((text) => tagPattern(text))
  const anyCase = [padded, reversed].map((text) => tagPattern(text.toLowerCase()))
  return (
    shown.find((tag) => tries.some((matches) => matches(tag))) ??
    shown.find((tag) => anyCase.some((matches) => matches(tag.toLowerCase()))) ??
    null
  )
}

/** A leg that uploaded nothing leaves no trace but in the policy that expects it. */
const absentLegs = (legs: readonly Leg[], { legs: expected }: Policy): readonly Problem[] =>
  expected
    .filter((name) => !legs.some((leg) => leg.name === name))
    .map((name) => problem('LEG_MISSING', { detail: phrase`${name}` }))

/** A leg that no report of the baseline has is named. */
const legsWithoutBaseline = (legs: readonly MeasuredLeg[]): readonly Problem[] =>
  legs
    .filter(({ baselineRuns }) => baselineRuns === 0)
    .map(({ name }) => problem('BASELINE_OTHER_LEGS', { detail: phrase`${name === '' ? 'default' : name}` }))

/** A leg of the latest baseline that this run lacks may have uploaded nothing, or may have been taken out of the matrix. */
const legsOnlyInBaseline = (legs: readonly MeasuredLeg[], baselines: Baselines): readonly Problem[] =>
  baselines.legs
    .filter((name) => name !== '' && !legs.some((leg) => leg.name === name))
    .map((name) => problem('BASELINE_LEG_GONE', { detail: phrase`${name}` }))
