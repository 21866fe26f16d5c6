import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import type { Explanation } from '../core/assess.ts'
import type { Cause } from '../core/causes.ts'
import { type Growth, rowsCompared } from '../core/diff.ts'
import type { Finding, Place } from '../core/finding.ts'
import type { GateResult } from '../core/gate.ts'
import { counted, grouped, toPlain } from '../core/phrase.ts'
import { poolKinds, printTag } from '../core/pool.ts'
import { isMissingEvidence, type Problem } from '../core/problem.ts'
import { alignColumns, columnsWithin } from './align-columns.ts'
import { alikeProblems } from './alike-problems.ts'
import { visible } from './encode.ts'
import { formatBytes, formatChange, formatGrowth, formatKnown } from './format.ts'
import { growthLines, leftOut } from './growth-lines.ts'
import { type Line, layOut, paragraph, row, span } from './layout.ts'
import type { ReportOptions } from './options.ts'
import { countsSinceBoot, driverPoolRowsOf, legsByWorst, otherRowsOf, splitCauses } from './select.ts'
import { shortReasonOf } from './short-reason.ts'
import { STRENGTH_PAGE, trustOf } from './trust.ts'
import { controlOf, driverTagsOf, inLeg, moreChangesOf, toCheck, withFullStop } from './wording.ts'

/** The report for a terminal or a log, the verdict first. */
export const renderTerminal = (analysis: Analysis, result: GateResult, options: ReportOptions): string => {
  const { problems } = analysis
  const { open, moreLeaks, moreSuspects } = splitCauses(analysis, options.maxRows)
  const legs = legsByWorst(analysis)
  const blocks = [
    [headline(analysis, result)],
    ...open.map((cause) => causeLines(cause, analysis, options)),
    leftOut(moreLeaks.length, 'leak', options),
    moreSuspectLines(moreSuspects, options),
    policyChangeLines(analysis),
    ...analysis.explained.map((one) => explanationLines(one, analysis, options)),
    legs.flatMap(driverTagLines),
    ...legs.map((leg) => driverPoolLines(leg, options)),
    legs.flatMap((leg) => checkedLines(leg, analysis)),
    trustLines(analysis, options),
    ...legs.map((leg) => otherRowLines(leg, analysis, options)),
    exceptionLines(analysis),
    problemLines('Missing evidence', problems.filter(isMissingEvidence), options),
    problemLines(
      'Notes',
      problems.filter((it) => !isMissingEvidence(it)),
      options,
    ),
    tipLines(open, options),
  ]
  return layOut(blocks, options.screen)
}

const headline = (analysis: Analysis, result: GateResult): Line => {
  const { verdict } = analysis
  const role = verdict === 'inconclusive' ? 'suspect' : verdict
  const gate = result.passed ? 'passed' : 'failed'
  return paragraph(
    2,
    span(role, verdict.toUpperCase()),
    ` (${gate}): `,
    span('strong', toPlain(shortReasonOf(analysis, result))),
  )
}

const trustLines = (analysis: Analysis, { docs }: ReportOptions): readonly Line[] => {
  const trust = trustOf(analysis)
  if (trust === null) return []
  const { largest, strength } = trust
  const sure = strength.length === 0 ? [] : [paragraph(2, `${toPlain(strength)} (${docs}/${STRENGTH_PAGE}).`)]
  return [paragraph(2, toPlain(largest)), ...sure]
}

/** A cause where it is worst, and the other legs that have it. */
const causeLines = ({ worst, inLegs }: Cause, analysis: Analysis, options: ReportOptions): readonly Line[] => {
  const { severity, leg, title, evidence, settles } = worst
  const { descriptions } = analysis
  const rows = worst.rows.map(({ growth }) => growth)
  return [
    paragraph(2, span(severity, severity.toUpperCase()), `${whereOf(leg)}: `, span('strong', toPlain(title))),
    ...growthLines(rows, { ...options, descriptions, ofFinding: true }),
    ...evidence.map(({ rule, text }) => paragraph(4, `  - ${toPlain(text)} `, span('dim', `(${rule})`))),
    ...(settles.length === 0 ? [] : [paragraph(4, `  To decide: ${toPlain(withFullStop(settles))}`)]),
    ...hintLines(worst),
    ...worst.where.map(placeLine),
    ...otherLegLines(inLegs.slice(1)),
  ]
}

const placeLine = ({ path, line, text, why, owners = [] }: Place): Line =>
  paragraph(
    4,
    `  ${path}:${line} ${why}: `,
    span('dim', text),
    owners.length === 0 ? '' : ` (owned by ${owners.join(', ')})`,
  )

const MAX_NAMED = 12

/** `4 more suspects: Abcd, Efgh, …`, and where to read of them. */
const moreSuspectLines = (causes: readonly Cause[], { explain, more }: ReportOptions): readonly Line[] => {
  if (causes.length === 0) return []
  const tags = causes.flatMap(({ worst: { rows } }) => rows[0]?.growth.tag ?? []).map(printTag)
  const names = [...tags.slice(0, MAX_NAMED), ...(tags.length > MAX_NAMED ? ['…'] : [])].join(', ')
  const where = explain === null ? more : '--explain TAG tells why'
  return [paragraph(2, `${toPlain(counted(causes.length, 'more suspect'))}: ${names} (${where})`)]
}

/** `  The same in 2 more legs: win11-x64 +12,979, ws2025-x64 +12,980` */
const otherLegLines = (others: readonly Finding[]): readonly Line[] => {
  if (others.length === 0) return []
  const amountOf = ({ count, after }: Growth): string =>
    count === null ? formatKnown(after?.outstanding) : formatGrowth(count)
  const legs = others.map(({ leg, rows: [root] }) => (root === undefined ? leg : `${leg} ${amountOf(root.growth)}`))
  return [paragraph(4, `  The same in ${toPlain(counted(others.length, 'more leg'))}: ${legs.join(', ')}`)]
}

/** Bound of the list; report.json has all. */
const MAX_CHANGES = 60

const policyChangeLines = ({ policyChanges }: Analysis): readonly Line[] =>
  policyChanges.length === 0
    ? []
    : [
        paragraph(2, 'This pull request changes the policy:'),
        ...policyChanges.slice(0, MAX_CHANGES).map(({ text }) => paragraph(4, `  - ${toPlain(text)}`)),
        ...(policyChanges.length > MAX_CHANGES
          ? [paragraph(4, `  - ${toPlain(moreChangesOf(policyChanges.slice(MAX_CHANGES)))}`)]
          : []),
      ]

/** Findings that an exception takes out of the verdict. */
const exceptionLines = ({ excepted }: Analysis): readonly Line[] => {
  if (excepted.length === 0) return []
  const lines = excepted.map(({ finding, exception: { reason, owner, expires } }) =>
    paragraph(
      4,
      `  - ${toPlain(finding.title)}${whereOf(finding.leg)}: ${reason}; ${owner} answers for it until ${expires}`,
    ),
  )
  return [paragraph(2, 'Exceptions used:'), ...lines]
}

/** `Proc, nonpaged: leak` and each piece of evidence with its points. */
const explanationLines = (
  { leg, row: asked, evidence, points, needs: { leak, suspect }, severity, onBaseline }: Explanation,
  analysis: Analysis,
  options: ReportOptions,
): readonly Line[] => {
  const verdict =
    severity ?? (onBaseline ? 'no finding, since the baseline or the control interval grows it too' : 'no finding')
  const needs = `${points} points; ${suspect} make a suspect, ${leak} a leak`
  return [
    paragraph(
      2,
      `Asked for${whereOf(leg)}: ${printTag(asked.tag)}, ${asked.pool}: `,
      span(severity ?? 'strong', verdict),
      ` (${needs})`,
    ),
    ...growthLines([asked], { ...options, descriptions: analysis.descriptions, ofFinding: true }),
    ...evidence.map((it) =>
      paragraph(5, `  ${it.decides ? '!' : signed(it.points)} ${toPlain(it.text)} `, span('dim', `(${it.rule})`)),
    ),
    ...(evidence.length === 0 ? [paragraph(2, '  nothing speaks for a leak, and nothing against one')] : []),
  ]
}

const signed = (points: number): string => (points > 0 ? `+${points}` : `${points}`).padStart(2)

const hintLines = ({ hint }: Finding): readonly Line[] => {
  const check = toCheck(hint)
  if (check.length === 0) return []
  const link = hint?.link == null ? [] : [paragraph(2, '  ', span('dim', hint.link))]
  return [paragraph(4, `  To check: ${toPlain(withFullStop(check))}`), ...link]
}

const driverTagLines = (leg: AnalyzedLeg): readonly Line[] => {
  const text = driverTagsOf(leg, inLeg(leg.name))
  return text.length === 0 ? [] : [paragraph(2, toPlain(text))]
}

/** Place of the state. */
const DRIVER_GIVES_WAY = [1]

const driverPoolLines = (leg: AnalyzedLeg, { screen }: ReportOptions): readonly Line[] => {
  const rows = driverPoolRowsOf(leg)
  if (rows.length === 0) return []
  const head = ['Driver', 'State', 'Allocations', 'Bytes']
  const body = rows.map(({ driver, state, before, after }) => [
    visible(driver),
    state,
    formatChange(before?.allocations, after?.allocations),
    formatChange(before?.bytes, after?.bytes, formatBytes),
  ])
  const table = columnsWithin([head, ...body], DRIVER_GIVES_WAY, screen.width - 2)
  const [names = '', ...lines] = alignColumns(table, 2)
  return [
    paragraph(2, `Driver Verifier counts${whereOf(leg.name)}:`),
    row(span('dim', `  ${names}`)),
    ...lines.map((line) => row(`  ${line}`)),
  ]
}

const checkedLines = (leg: AnalyzedLeg, { policy }: Analysis): readonly Line[] => {
  const { name, verdict, snapshots, totals } = leg
  const isHeld = countsSinceBoot(leg)
  const pools = poolKinds.map((pool) => {
    const { before, after, growth } = totals[pool]
    if (isHeld) return `${pool} ${formatBytes(after)}`
    // Rows of a part of the table say nothing of the pool.
    if (growth === null && (before ?? 0) + after === 0) return `${pool} not in view`
    const change = growth === null ? 'growth not known' : formatGrowth(growth, formatBytes)
    return `${pool} ${formatKnown(before, formatBytes)} → ${formatBytes(after)} (${change})`
  })
  const rows = toPlain(counted(rowsCompared([leg]), 'row'))
  // The only leg has the verdict of the run, which is said at the top.
  const of = name === '' ? '' : `${verdict}, `
  const control = controlOf(leg, inLeg(name), policy)
  return [
    paragraph(
      2,
      `Checked${whereOf(name)}: ${of}${rows} of ${toPlain(counted(snapshots, 'snapshot'))}; ${isHeld ? 'held since boot: ' : ''}${pools.join(', ')}`,
    ),
    ...(control.length === 0 ? [] : [paragraph(2, toPlain(control))]),
  ]
}

const otherRowLines = (leg: AnalyzedLeg, analysis: Analysis, options: ReportOptions): readonly Line[] => {
  const rows = otherRowsOf(leg, analysis)
  if (rows.length === 0) return []
  return [
    paragraph(2, `${countsSinceBoot(leg) ? 'Largest since boot' : 'Other growth'}${whereOf(leg.name)}:`),
    ...growthLines(rows, { ...options, descriptions: analysis.descriptions, ofFinding: false }),
  ]
}

/** Problems of one kind that are listed: damaged rows may be thousands. */
const MAX_ALIKE = 20

const problemLines = (heading: string, problems: readonly Problem[], { more }: ReportOptions): readonly Line[] => {
  if (problems.length === 0) return []
  const lines = alikeProblems(problems).flatMap(({ code, text, each }) => [
    paragraph(4, `  - ${toPlain(text)} `, span('dim', `(${code})`)),
    ...each.slice(0, MAX_ALIKE).map((one) => paragraph(6, `    - ${toPlain(one)}`)),
    ...(each.length > MAX_ALIKE ? [paragraph(6, `    - ${grouped(each.length - MAX_ALIKE)} more (${more})`)] : []),
  ])
  return [paragraph(2, `${heading}:`), ...lines]
}

const MAX_TIPS = 5

/**
 * The command that says more of what was found. A tag of other characters than these is no word to paste into a shell.
 */
const tipLines = (causes: readonly Cause[], { explain }: ReportOptions): readonly Line[] => {
  const roots = causes.flatMap(({ worst: { rows } }) => rows[0]?.growth.tag.trimEnd() ?? [])
  const words = [...new Set(roots)].filter((tag) => /^\w+$/.test(tag)).slice(0, MAX_TIPS)
  return explain === null || words.length === 0 ? [] : [row(span('dim', `More: ${explain} ${words.join(' ')}`))]
}

const whereOf = (leg: string): string => toPlain(inLeg(leg))
