import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import type { Finding } from '../core/finding.ts'
import { absentDriverTags, absentLegs } from '../core/missing-evidence.ts'
import { byEvidence } from '../core/order.ts'
import type { FileBytes } from '../core/parse/file-bytes.ts'
import { listOf } from '../core/phrase.ts'
import { matcherOf, type Policy } from '../core/policy.ts'
import { printTag } from '../core/pool.ts'
import { inWordsOf, type Problem, type Program, problem } from '../core/problem.ts'
import { verdictOf } from '../core/verdict.ts'
import { type ReadReport, readReport } from './read-report.ts'

/** A report.json of one leg or of several, and what the place that it lies in is named. */
export interface ReportFile {
  /** Name of legs that have none: what `*` of the artifact's name matched. */
  readonly leg: string
  readonly source: string
  readonly bytes: FileBytes
}

export interface JoinContext {
  readonly problems: readonly Problem[]
  readonly program: Program
}

/**
 * One analysis of reports that were made in jobs of their own. Findings and missing evidence stay as they were judged;
 * what they do to the gate is said by the policy given here.
 */
export const joinReports = (files: readonly ReportFile[], policy: Policy, context: JoinContext): Analysis => {
  const read = files.map((file) => ({ file, report: readReport(file.bytes) }))
  const unread = read.flatMap(({ file, report }) =>
    report === null ? [problem('REPORT_UNREADABLE', { source: file.source })] : [],
  )
  const named = read.flatMap(({ file, report }) => (report === null ? [] : [withNames(report, file.leg)]))
  const legs = named.flatMap((report) => withDriverRows(report, policy))
  const findings = named.flatMap((report) => report.findings).sort(byEvidence)
  const problems = inWordsOf(context.program, [
    ...context.problems,
    ...unread,
    ...twice(legs),
    ...named.flatMap((report) => report.problems),
    ...named.flatMap((report) => otherTags(report, policy)),
    ...unheardOf(named, policy),
    ...absentLegs(legs, policy),
    ...(files.length === 0 && context.problems.length === 0 ? [problem('NO_FILES')] : []),
  ])
  const steps = new Set(named.map(({ iterations }) => iterations))
  const [iterations = null] = steps
  return {
    verdict: verdictOf(findings, problems),
    legs,
    findings,
    excepted: named.flatMap((report) => report.excepted),
    problems,
    policy: {
      ...policy,
      driverTags: driverTagsOf(named, policy),
      iterations: steps.size === 1 ? iterations : policy.iterations,
    },
    policyChanges: [],
    descriptions: new Map(named.flatMap(({ descriptions }) => [...descriptions])),
    explained: [],
    largest: null,
  }
}

/** A leg without a name is that of its file; the only leg of a report may be spoken of without saying so. */
const withNames = (report: ReadReport, leg: string): ReadReport => {
  const nameOf = (name: string): string => (name === '' ? leg : name)
  const [only, ...more] = report.legs
  const about = only === undefined || more.length > 0 ? null : nameOf(only.name)
  return {
    ...report,
    legs: report.legs.map((one) => ({ ...one, name: nameOf(one.name) })),
    findings: report.findings.map((found): Finding => ({ ...found, leg: nameOf(found.leg) })),
    excepted: report.excepted.map(({ finding, exception }) => ({
      finding: { ...finding, leg: nameOf(finding.leg) },
      exception: { ...exception, legs: exception.legs.map(nameOf) },
    })),
    problems: report.problems.map((found) => ({ ...found, leg: about })),
  }
}

/** The tags that are named here, or else those that the reports were judged with. */
const driverTagsOf = (reports: readonly ReadReport[], { driverTags }: Policy): readonly string[] =>
  driverTags.length > 0 ? driverTags : [...new Set(reports.flatMap((report) => report.driverTags))]

const withDriverRows = (report: ReadReport, policy: Policy): readonly AnalyzedLeg[] => {
  const isOwn = matcherOf(driverTagsOf([report], policy))
  return report.legs.map((leg) => ({ ...leg, driverRows: leg.growths.filter(isOwn) }))
}

/** Tags that are the driver's own here, and were not where the report was made: their growth is no finding in it. */
const otherTags = ({ legs, driverTags }: ReadReport, policy: Policy): readonly Problem[] => {
  const [isOwn, wasOwn] = [matcherOf(policy.driverTags), matcherOf(driverTags)]
  return legs.flatMap(({ name, after, growths }) => {
    const tags = new Set(growths.filter((row) => isOwn(row) && !wasOwn(row)).map(({ tag }) => printTag(tag)))
    const detail = listOf([...tags].slice(0, MAX_TAGS))
    return tags.size === 0 ? [] : [problem('REPORT_OTHER_TAGS', { leg: name, source: after.source, detail })]
  })
}

/** Tags that a message lists. */
const MAX_TAGS = 10

/** Driver tags that no report was judged with, and that none shows. */
const unheardOf = (reports: readonly ReadReport[], { driverTags, ...policy }: Policy): readonly Problem[] => {
  const known = new Set(reports.flatMap((report) => report.driverTags))
  const others = driverTags.filter((pattern) => !known.has(pattern))
  const shown = reports.flatMap(({ legs }) => legs)
  return others.length === 0 ? [] : absentDriverTags(shown, { ...policy, driverTags: others })
}

/** Two reports of one leg: nothing says which of them counts. */
const twice = (legs: readonly AnalyzedLeg[]): readonly Problem[] => {
  const [seen, repeated] = [new Set<string>(), new Set<string>()]
  for (const { name } of legs) {
    if (seen.has(name)) repeated.add(name)
    seen.add(name)
  }
  return [...repeated].map((leg) => problem('LEG_TWICE', { source: leg, leg }))
}
