import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import type { Explanation, Finding } from '../core/assess.ts'
import type { Growth } from '../core/diff.ts'
import type { GateResult } from '../core/gate.ts'
import { counted, grouped, toPlain } from '../core/phrase.ts'
import { printTag } from '../core/pool.ts'
import { leavesOpen, messageOf, type Problem, positionOf } from '../core/problem.ts'
import { alignColumns } from './align-columns.ts'
import { visible } from './encode.ts'
import { formatBytes, formatGrowth, formatKnown } from './format.ts'
import { balancedDriverTagsOf, driverPoolRowsOf, otherGrowthOf } from './select.ts'

/** How much to show: rows of one table, and where to find those left out. */
export interface Extent {
  readonly maxRows: number
  readonly more: string
}

/** The report for a terminal or a log: plain lines, the verdict first. */
export const renderTerminal = (analysis: Analysis, { passed, reason }: GateResult, extent: Extent): string => {
  const { verdict, findings, legs, problems } = analysis
  return paragraphs([
    [`${verdict.toUpperCase()} (${passed ? 'passed' : 'failed'}): ${toPlain(reason)}`],
    ...findings.slice(0, extent.maxRows).map((finding) => findingLines(finding, analysis, extent)),
    leftOut(findings.length - extent.maxRows, 'finding', extent),
    ...analysis.explained.map((one) => explanationLines(one, analysis, extent)),
    ...legs.map(driverTagLines),
    ...legs.map(driverPoolLines),
    ...legs.map(checkedLines),
    ...legs.map((leg) => otherGrowthLines(leg, analysis, extent)),
    problemLines('Missing evidence', problems.filter(leavesOpen)),
    problemLines(
      'Notes',
      problems.filter((it) => !leavesOpen(it)),
    ),
  ])
}

/** Blocks of lines with a blank line between; control characters spelt out. */
export const paragraphs = (blocks: readonly (readonly string[])[]): string =>
  `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(visible).join('\n'))
    .join('\n\n')}\n`

const findingLines = (finding: Finding, analysis: Analysis, extent: Extent): readonly string[] => {
  const rows = finding.rows.map(({ growth }) => growth)
  return [
    `${finding.severity.toUpperCase()}${legName(finding.leg)}: ${toPlain(finding.title)}`,
    ...growthLines(rows, analysis, extent),
    ...finding.evidence.map(({ rule, text }) => `  - ${toPlain(text)} (${rule})`),
    ...hintLines(finding),
  ]
}

/** `Proc, nonpaged: leak` and each piece of evidence with its points. */
const explanationLines = (
  { leg, row, evidence, severity, onBaseline }: Explanation,
  analysis: Analysis,
  extent: Extent,
): readonly string[] => {
  const points = evidence.reduce((sum, it) => sum + it.points, 0)
  const verdict = severity ?? (onBaseline ? 'no finding, since the baseline grows it too' : 'no finding')
  const { leak, suspect } = analysis.policy.points
  const needs = `${points} points; ${suspect} make a suspect, ${leak} a leak`
  return [
    `Asked for${legName(leg)}: ${printTag(row.tag)}, ${row.pool}: ${verdict} (${needs})`,
    ...growthLines([row], analysis, extent),
    ...evidence.map((it) => `  ${it.decides ? '!' : signed(it.points)} ${toPlain(it.text)} (${it.rule})`),
    ...(evidence.length === 0 ? ['  nothing speaks for a leak, and nothing against one'] : []),
  ]
}

const signed = (points: number): string => (points > 0 ? `+${points}` : `${points}`).padStart(2)

const hintLines = ({ hint }: Finding): readonly string[] => {
  if (hint === null || hint.acquire.length === 0) return []
  const release =
    hint.release.length === 0 ? '' : ` is followed by ${hint.release.join(' or ')}, on every error path too`
  const link = hint.link === null ? [] : [`  ${hint.link}`]
  return [`  To check: each ${hint.acquire.join(' or ')}${release}.`, ...link]
}

const growthLines = (rows: readonly Growth[], { descriptions }: Analysis, extent: Extent): readonly string[] => {
  if (rows.length === 0) return []
  const head = ['Tag', 'Pool', 'Before', 'After', 'Growth', 'Bytes', 'Growth']
  const shown = rows.slice(0, extent.maxRows)
  const body = shown.map((row) => [
    printTag(row.tag),
    row.pool,
    formatKnown(row.before?.outstanding),
    formatKnown(row.after?.outstanding),
    formatGrowth(row.count),
    formatKnown(row.after?.bytes, formatBytes),
    formatGrowth(row.bytes, formatBytes),
  ])
  const words = ['', ...shown.map(({ tag }) => descriptions.get(tag) ?? '')]
  return [
    ...alignColumns([head, ...body], 2).map((line, index) => `  ${line}  ${words[index]}`.trimEnd()),
    ...leftOut(rows.length - extent.maxRows, 'row', extent),
  ]
}

const leftOut = (count: number, noun: string, { more }: Extent): readonly string[] =>
  count > 0 ? [`  (${toPlain(counted(count, `more ${noun}`))}: ${more})`] : []

const driverTagLines = (leg: AnalyzedLeg): readonly string[] => {
  const { tags, outstanding } = balancedDriverTagsOf(leg)
  if (tags.length === 0) return []
  const rest = outstanding === 0 ? 'nothing outstanding' : `${grouped(outstanding)} outstanding, no growth`
  return [`Driver tags balanced${legName(leg.name)}: ${tags.map(printTag).join(', ')} (${rest})`]
}

const driverPoolLines = (leg: AnalyzedLeg): readonly string[] => {
  const rows = driverPoolRowsOf(leg)
  if (rows.length === 0) return []
  const head = ['Driver', 'State', 'Allocations before', 'After', 'Bytes before', 'After']
  const body = rows.map(({ driver, state, before, after }) => [
    driver,
    state,
    formatKnown(before?.allocations),
    formatKnown(after?.allocations),
    formatKnown(before?.bytes, formatBytes),
    formatKnown(after?.bytes, formatBytes),
  ])
  return [`Driver Verifier counts${legName(leg.name)}:`, ...alignColumns([head, ...body], 2).map((line) => `  ${line}`)]
}

const checkedLines = ({ name, growths, snapshots, totals }: AnalyzedLeg): readonly string[] => {
  const pools = (['nonpaged', 'paged'] as const).map((pool) => {
    const { before, after, growth } = totals[pool]
    return `${pool} ${formatKnown(before, formatBytes)} → ${formatBytes(after)} (${formatGrowth(growth, formatBytes)})`
  })
  const rows = toPlain(counted(growths.length, 'row'))
  return [`Checked${legName(name)}: ${rows} of ${toPlain(counted(snapshots, 'snapshot'))}; ${pools.join(', ')}`]
}

const otherGrowthLines = (leg: AnalyzedLeg, analysis: Analysis, extent: Extent): readonly string[] => {
  const rows = otherGrowthOf(leg, analysis)
  return rows.length === 0 ? [] : [`Other growth${legName(leg.name)}:`, ...growthLines(rows, analysis, extent)]
}

const problemLines = (heading: string, problems: readonly Problem[]): readonly string[] => {
  if (problems.length === 0) return []
  const lines = problems.map((it) => {
    const position = positionOf(it) === '' ? '' : `${positionOf(it)}: `
    return `  - ${position}${toPlain(messageOf(it))} (${it.code})`
  })
  return [`${heading}:`, ...lines]
}

const legName = (name: string): string => (name === '' ? '' : ` in leg ${name}`)
