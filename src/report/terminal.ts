import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import type { Explanation } from '../core/assess.ts'
import { type Cause, causesOf } from '../core/causes.ts'
import type { Finding } from '../core/finding.ts'
import type { GateResult } from '../core/gate.ts'
import { counted, grouped, toPlain } from '../core/phrase.ts'
import { printTag } from '../core/pool.ts'
import { isMissingEvidence, messageOf, type Problem, positionOf } from '../core/problem.ts'
import { alignColumns } from './align-columns.ts'
import { visible } from './encode.ts'
import { formatBytes, formatGrowth, formatKnown } from './format.ts'
import { growthLines, leftOut, type Table } from './growth-lines.ts'
import { type Line, layOut, plainScreen, row, sentence, span } from './layout.ts'
import { balancedDriverTagsOf, driverPoolRowsOf, legsByWorst, otherGrowthOf } from './select.ts'

/** How much to show, where to find what is left out, and what it is shown on. */
export interface View extends Table {
  /** The command that says more of a tag; no tip where there is none. */
  readonly explain?: string
}

/** The report for a terminal or a log, the verdict first. */
export const renderTerminal = (analysis: Analysis, result: GateResult, view: View): string => {
  const { findings, problems } = analysis
  const causes = causesOf(findings)
  const legs = legsByWorst(analysis)
  const blocks = [
    [headline(analysis, result)],
    ...causes.slice(0, view.maxRows).map((cause) => causeLines(cause, analysis, view)),
    leftOut(causes.length - view.maxRows, 'finding', view),
    policyChangeLines(analysis),
    ...analysis.explained.map((one) => explanationLines(one, analysis, view)),
    ...legs.map(driverTagLines),
    ...legs.map(driverPoolLines),
    ...legs.map(checkedLines),
    ...legs.map((leg) => otherGrowthLines(leg, analysis, view)),
    exceptionLines(analysis),
    problemLines('Missing evidence', problems.filter(isMissingEvidence)),
    problemLines(
      'Notes',
      problems.filter((it) => !isMissingEvidence(it)),
    ),
    explainLines(findings, view),
  ]
  return layOut(blocks, view.screen ?? plainScreen)
}

const headline = ({ verdict }: Analysis, { passed, reason }: GateResult): Line => {
  const role = verdict === 'inconclusive' ? 'suspect' : verdict
  const gate = passed ? 'passed' : 'failed'
  return sentence(2, span(role, verdict.toUpperCase()), ` (${gate}): `, span('strong', toPlain(reason)))
}

/** A cause where it is worst, and the other legs that have it. */
const causeLines = ({ worst, inLegs }: Cause, analysis: Analysis, view: View): readonly Line[] => {
  const { severity, leg, title, evidence } = worst
  const rows = worst.rows.map(({ growth }) => growth)
  return [
    sentence(2, span(severity, severity.toUpperCase()), `${legName(leg)}: `, span('strong', toPlain(title))),
    ...growthLines(rows, analysis.descriptions, { ...view, matters: true }),
    ...evidence.map(({ rule, text }) => sentence(4, `  - ${toPlain(text)} `, span('dim', `(${rule})`))),
    ...hintLines(worst),
    ...worst.where.map(({ path, line, text, why }) => sentence(4, `  ${path}:${line} ${why}: `, span('dim', text))),
    ...otherLegLines(inLegs.slice(1)),
  ]
}

/** `  The same in 2 more legs: win11-x64 +12,979, ws2025-x64 +12,980` */
const otherLegLines = (others: readonly Finding[]): readonly Line[] => {
  if (others.length === 0) return []
  const legs = others.map(({ leg, rows: [root] }) => `${leg} ${formatGrowth(root?.growth.count ?? null)}`.trim())
  return [sentence(4, `  The same in ${toPlain(counted(others.length, 'more leg'))}: ${legs.join(', ')}`)]
}

const policyChangeLines = ({ policyChanges }: Analysis): readonly Line[] =>
  policyChanges.length === 0
    ? []
    : [
        sentence(2, 'This pull request changes the policy:'),
        ...policyChanges.map((change) => sentence(4, `  - ${toPlain(change)}`)),
      ]

/** Findings that somebody answers for. */
const exceptionLines = ({ excepted }: Analysis): readonly Line[] => {
  if (excepted.length === 0) return []
  const lines = excepted.map(({ finding, exception: { reason, owner, expires } }) =>
    sentence(
      4,
      `  - ${toPlain(finding.title)}${legName(finding.leg)}: ${reason}; ${owner} answers for it until ${expires}`,
    ),
  )
  return [sentence(2, 'Exceptions used:'), ...lines]
}

/** `Proc, nonpaged: leak` and each piece of evidence with its points. */
const explanationLines = (
  { leg, row: asked, evidence, points, needs: { leak, suspect }, severity, onBaseline }: Explanation,
  analysis: Analysis,
  view: View,
): readonly Line[] => {
  const verdict = severity ?? (onBaseline ? 'no finding, since the baseline grows it too' : 'no finding')
  const needs = `${points} points; ${suspect} make a suspect, ${leak} a leak`
  return [
    sentence(
      2,
      `Asked for${legName(leg)}: ${printTag(asked.tag)}, ${asked.pool}: `,
      span(severity ?? 'strong', verdict),
      ` (${needs})`,
    ),
    ...growthLines([asked], analysis.descriptions, { ...view, matters: true }),
    ...evidence.map((it) =>
      sentence(5, `  ${it.decides ? '!' : signed(it.points)} ${toPlain(it.text)} `, span('dim', `(${it.rule})`)),
    ),
    ...(evidence.length === 0 ? [sentence(2, '  nothing speaks for a leak, and nothing against one')] : []),
  ]
}

const signed = (points: number): string => (points > 0 ? `+${points}` : `${points}`).padStart(2)

const hintLines = ({ hint }: Finding): readonly Line[] => {
  if (hint === null || hint.acquire.length === 0) return []
  const release =
    hint.release.length === 0 ? '' : ` is followed by ${hint.release.join(' or ')}, on every error path too`
  const link = hint.link === null ? [] : [sentence(2, '  ', span('dim', hint.link))]
  return [sentence(4, `  To check: each ${hint.acquire.join(' or ')}${release}.`), ...link]
}

const driverTagLines = (leg: AnalyzedLeg): readonly Line[] => {
  const { tags, outstanding } = balancedDriverTagsOf(leg)
  if (tags.length === 0) return []
  const rest = outstanding === 0 ? 'nothing outstanding' : `${grouped(outstanding)} outstanding, no growth`
  return [sentence(2, `Driver tags balanced${legName(leg.name)}: ${tags.map(printTag).join(', ')} (${rest})`)]
}

const driverPoolLines = (leg: AnalyzedLeg): readonly Line[] => {
  const rows = driverPoolRowsOf(leg)
  if (rows.length === 0) return []
  const head = ['Driver', 'State', 'Allocations before', 'After', 'Bytes before', 'After']
  const body = rows.map(({ driver, state, before, after }) => [
    visible(driver),
    state,
    formatKnown(before?.allocations),
    formatKnown(after?.allocations),
    formatKnown(before?.bytes, formatBytes),
    formatKnown(after?.bytes, formatBytes),
  ])
  const [names = '', ...lines] = alignColumns([head, ...body], 2)
  return [
    sentence(2, `Driver Verifier counts${legName(leg.name)}:`),
    row(span('dim', `  ${names}`)),
    ...lines.map((line) => row(`  ${line}`)),
  ]
}

const checkedLines = ({ name, verdict, growths, snapshots, totals }: AnalyzedLeg): readonly Line[] => {
  const pools = (['nonpaged', 'paged'] as const).map((pool) => {
    const { before, after, growth } = totals[pool]
    return `${pool} ${formatKnown(before, formatBytes)} → ${formatBytes(after)} (${formatGrowth(growth, formatBytes)})`
  })
  const rows = toPlain(counted(growths.length, 'row'))
  // The only leg has the verdict of the run, which is said at the top.
  const of = name === '' ? '' : `${verdict}, `
  return [
    sentence(
      2,
      `Checked${legName(name)}: ${of}${rows} of ${toPlain(counted(snapshots, 'snapshot'))}; ${pools.join(', ')}`,
    ),
  ]
}

const otherGrowthLines = (leg: AnalyzedLeg, analysis: Analysis, view: View): readonly Line[] => {
  const rows = otherGrowthOf(leg, analysis)
  if (rows.length === 0) return []
  return [sentence(2, `Other growth${legName(leg.name)}:`), ...growthLines(rows, analysis.descriptions, view)]
}

const problemLines = (heading: string, problems: readonly Problem[]): readonly Line[] => {
  if (problems.length === 0) return []
  const lines = problems.map((it) => {
    const position = positionOf(it) === '' ? '' : `${positionOf(it)}: `
    return sentence(4, `  - ${position}${toPlain(messageOf(it))} `, span('dim', `(${it.code})`))
  })
  return [sentence(2, `${heading}:`), ...lines]
}

const MOST_TIPS = 5

/** The command that says more of what leaks. A tag of other characters than these is no word to paste into a shell. */
const explainLines = (findings: readonly Finding[], { explain }: View): readonly Line[] => {
  const roots = findings.flatMap(({ rows }) => rows[0]?.growth.tag.trimEnd() ?? [])
  const words = [...new Set(roots)].filter((tag) => /^\w+$/.test(tag)).slice(0, MOST_TIPS)
  return explain === undefined || words.length === 0 ? [] : [row(span('dim', `More: ${explain} ${words.join(' ')}`))]
}

const legName = (name: string): string => (name === '' ? '' : ` in leg ${name}`)
