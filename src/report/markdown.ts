import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import { causesOf } from '../core/causes.ts'
import type { Totals } from '../core/finding.ts'
import type { GateResult } from '../core/gate.ts'
import { counted, grouped, ours, type Phrase, phrase, upperFirst } from '../core/phrase.ts'
import { printTag } from '../core/pool.ts'
import { isMissingEvidence, messageOf, type Problem, positionOf } from '../core/problem.ts'
import { encodeMarkdown, encodeMarkdownCode } from './encode.ts'
import { fitText } from './fit-text.ts'
import { renderFooter } from './footer.ts'
import { formatBytes, formatChange, formatGrowth, formatKnown } from './format.ts'
import { growthTable, renderCause } from './markdown-finding.ts'
import { folded, inLeg, inLegs, join, leftOut, table } from './markdown-table.ts'
import type { Origin } from './origin.ts'
import { renderReproduction } from './reproduce.ts'
import { balancedDriverTagsOf, driverPoolRowsOf, legsByWorst, otherGrowthOf } from './select.ts'

/** What the user chose of the presentation, and where the dumps came from. */
export interface Presentation {
  readonly title: string
  /** Rows of one table; what is left out is said. */
  readonly maxRows: number
  /** Null where no workflow run stands behind the report. */
  readonly origin?: Origin | null
}

/**
 * The report as GitHub Markdown: red or green and why, the findings, what was checked, the rest folded.
 * `limit` in characters (a comment takes 65,536): with too much to say, quiet rows go first, then rows, then evidence, and at
 * last all but the headline. Each form is cut between rows and says what it leaves out.
 */
export const renderMarkdown = (
  analysis: Analysis,
  result: GateResult,
  { limit, ...presentation }: Presentation & { readonly limit: number },
): string => {
  const { maxRows } = presentation
  const form = (shape: Shape) => () => join(partsOf(analysis, result, presentation, shape))
  const few = Math.min(5, maxRows)
  const forms = [
    form({ maxRows, quiet: true, brief: false }),
    form({ maxRows, quiet: false, brief: false }),
    form({ maxRows: few, quiet: false, brief: false }),
    form({ maxRows: few, quiet: false, brief: true }),
    () => join([headlineOf(analysis, result, presentation), LEFT_OUT, policyChangesOf(analysis)]),
  ]
  return fitText(forms, limit)
}

const QUIET_LEFT_OUT = '_Growth that is no finding did not fit here; report.json has it._'
const LEFT_OUT = 'The findings did not fit; report.json has all of them.'

/** One rung of the ladder: rows of a table, with rows that are no finding, and findings without their reasons. */
interface Shape {
  readonly maxRows: number
  readonly quiet: boolean
  readonly brief: boolean
}

const partsOf = (
  analysis: Analysis,
  result: GateResult,
  presentation: Presentation,
  shape: Shape,
): readonly string[] => {
  const { findings, problems } = analysis
  const { maxRows } = shape
  const causes = causesOf(findings)
  const shown = causes.slice(0, maxRows)
  const extent = { ...shape, sourceUrl: presentation.origin?.sourceUrl ?? null }
  const legs = legsByWorst(analysis)
  return [
    headlineOf(analysis, result, presentation),
    ...shown.map((cause) => renderCause(cause, analysis, extent)),
    leftOut(causes.length - shown.length, 'finding'),
    problemsOf('What is missing', problems.filter(isMissingEvidence), maxRows),
    policyChangesOf(analysis),
    ...driverTagsOf(legs).slice(0, maxRows),
    ...legs.slice(0, maxRows).map(driverPoolsOf),
    checkedOf(legs, maxRows),
    shape.quiet ? otherGrowth(legs, analysis, maxRows) : QUIET_LEFT_OUT,
    exceptionsOf(analysis, maxRows),
    folded(
      'Notes',
      problemsOf(
        '',
        problems.filter((it) => !isMissingEvidence(it)),
        maxRows,
      ),
    ),
    renderReproduction(analysis, presentation.origin ?? null),
    renderFooter(presentation.origin ?? null),
  ]
}

const headlineOf = ({ verdict }: Analysis, { passed, reason }: GateResult, { title }: Presentation): string => {
  const sign = passed ? (verdict === 'clean' ? '✅' : '⚠️') : '❌'
  return `## ${sign} ${encodeMarkdown(ours(title))}: ${encodeMarkdown(ours(verdict))}\n\n${encodeMarkdown(sentence(reason))}`
}

/** First letter up and a full stop. */
export const sentence = (parts: Phrase): Phrase => {
  const last = parts.at(-1)
  const stop = typeof last === 'string' && /[.!?)]$/.test(last) ? '' : '.'
  return phrase`${upperFirst(parts)}${ours(stop)}`
}

/** As many of one kind are listed; a matrix has the same trouble in every leg. */
const MOST_ALIKE = 3

const problemsOf = (heading: string, problems: readonly Problem[], maxRows: number): string => {
  if (problems.length === 0) return ''
  const codes = [...new Set(problems.map(({ code }) => code))]
  const list = codes.slice(0, maxRows).map((code) => {
    const alike = problems.filter((it) => it.code === code)
    const lines = alike.slice(0, MOST_ALIKE).map(problemLine)
    const rest = alike.length - lines.length
    return [
      ...lines,
      ...(rest > 0 ? [`- ${encodeMarkdown(counted(rest, 'more like it', 'more like these'))}`] : []),
    ].join('\n')
  })
  const title = heading === '' ? '' : `### ${heading}`
  const left = leftOut(codes.length - list.length, 'kind of problem')
  return join([title, list.join('\n'), left]).trimEnd()
}

const problemLine = (found: Problem): string => {
  const position = positionOf(found) === '' ? '' : `${encodeMarkdownCode(positionOf(found))}: `
  return `- ${position}${encodeMarkdown(messageOf(found))} (${found.code.replaceAll('_', '\\_')})`
}

/** So many that a reviewer must look at the file itself. */
const MOST_CHANGES = 60

/** What the pull request itself changes in what is allowed: a reviewer must see it beside the verdict, in every form. */
const policyChangesOf = ({ policyChanges }: Analysis): string => {
  if (policyChanges.length === 0) return ''
  const list = policyChanges.slice(0, MOST_CHANGES).map((change) => `- ${encodeMarkdown(change)}`)
  const rest = leftOut(policyChanges.length - list.length, 'change')
  return join(['### This pull request changes the policy', list.join('\n'), rest]).trimEnd()
}

/** Findings that somebody answers for. */
const exceptionsOf = ({ excepted }: Analysis, maxRows: number): string => {
  const list = excepted.slice(0, maxRows).map(({ finding, exception }) => {
    const { reason, owner, expires } = exception
    return `- ${encodeMarkdown(finding.title)}${inLeg(finding.leg)}: ${encodeMarkdown(phrase`${reason}; ${owner} answers for it until ${ours(expires)}`)}`
  })
  const rest = leftOut(excepted.length - list.length, 'exception')
  const body = excepted.length === 0 ? '' : join([list.join('\n'), rest]).trimEnd()
  return folded(`Exceptions used: ${excepted.length}`, body)
}

/** `Driver tags balanced: SEY1, SEY2 (nothing outstanding).` A tag that grew stands in its finding; legs that are alike share a line. */
const driverTagsOf = (legs: readonly AnalyzedLeg[]): readonly string[] => {
  const byText = new Map<string, string[]>()
  for (const leg of legs) {
    const { tags, outstanding } = balancedDriverTagsOf(leg)
    if (tags.length === 0) continue
    const list = tags.map((tag) => encodeMarkdownCode(printTag(tag))).join(', ')
    const rest = outstanding === 0 ? 'nothing outstanding' : `${grouped(outstanding)} outstanding, no growth`
    const text = `${list} (${rest}).`
    byText.set(text, [...(byText.get(text) ?? []), leg.name])
  }
  return [...byText].map(([text, names]) => `Driver tags balanced${inLegs(names)}: ${text}`)
}

/** What Driver Verifier counts per driver, before and after. */
const driverPoolsOf = (leg: AnalyzedLeg): string => {
  const rows = driverPoolRowsOf(leg)
  if (rows.length === 0) return ''
  const head = ['Driver', 'State', 'Allocations before', 'After', 'Bytes before', 'After']
  const body = rows.map(({ driver, state, before, after }) => [
    encodeMarkdownCode(driver),
    state,
    formatKnown(before?.allocations),
    formatKnown(after?.allocations),
    formatKnown(before?.bytes, formatBytes),
    formatKnown(after?.bytes, formatBytes),
  ])
  return folded(
    `Driver Verifier${inLeg(leg.name)}: ${encodeMarkdown(counted(rows.length, 'driver'))}`,
    table(head, body),
  )
}

const checkedOf = (legs: readonly AnalyzedLeg[], maxRows: number): string => {
  if (legs.length === 0) return ''
  const baseline = legs.some(({ baselineRuns }) => baselineRuns > 0)
  const runs = baseline ? ['Baseline runs'] : []
  const head = ['Leg', 'Verdict', 'Rows', 'Snapshots', ...runs, 'Nonpaged', 'Growth', 'Paged', 'Growth']
  const body = legs
    .slice(0, Math.max(maxRows, MOST_LEGS))
    .map((leg) => [
      leg.name === '' ? 'default' : encodeMarkdownCode(leg.name),
      leg.verdict,
      grouped(leg.growths.length),
      grouped(leg.snapshots),
      ...runs.map(() => grouped(leg.baselineRuns)),
      ...totalCells(leg.totals.nonpaged),
      ...totalCells(leg.totals.paged),
    ])
  const rows = legs.reduce((sum, { growths }) => sum + growths.length, 0)
  const what = encodeMarkdown(phrase`${counted(rows, 'row')} in ${counted(legs.length, 'leg')}`)
  const rest = leftOut(legs.length - body.length, 'leg')
  return folded(`Checked: ${what}`, join([table(head, body), rest]).trimEnd())
}

/** A matrix of drivers has up to thirty. */
const MOST_LEGS = 30

const totalCells = ({ before, after, growth }: Totals): readonly string[] => [
  formatChange(before, after, formatBytes),
  formatGrowth(growth, formatBytes),
]

/** One fold for all legs, a table each. */
const otherGrowth = (legs: readonly AnalyzedLeg[], analysis: Analysis, maxRows: number): string => {
  const grown = legs.map((leg) => ({ leg, rows: otherGrowthOf(leg, analysis) })).filter(({ rows }) => rows.length > 0)
  const tables = grown.map(({ leg, rows }) => {
    const heading = leg.name === '' ? '' : `**${encodeMarkdownCode(leg.name)}**`
    return join([heading, growthTable(rows, { analysis, leg, named: true, maxRows })]).trimEnd()
  })
  const count = grown.reduce((sum, { rows }) => sum + rows.length, 0)
  const where = grown.length > 1 ? ` in ${grown.length} legs` : ''
  return folded(`Other growth${where}: ${encodeMarkdown(counted(count, 'row'))}`, tables.join('\n\n'))
}
