import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import type { Finding, Totals } from '../core/assess.ts'
import type { Growth } from '../core/diff.ts'
import type { GateResult } from '../core/gate.ts'
import { counted, grouped, type Phrase, phrase } from '../core/phrase.ts'
import { printTag } from '../core/pool.ts'
import { leavesOpen, messageOf, type Problem, positionOf } from '../core/problem.ts'
import { changeOf } from '../core/rules/in-step.ts'
import { encodeMarkdown, encodeMarkdownCode } from './encode.ts'
import { fitText } from './fit-text.ts'
import { formatBytes, formatGrowth, formatKnown, formatRate } from './format.ts'
import { balancedDriverTagsOf, driverPoolRowsOf, otherGrowthOf } from './select.ts'

/** What the user chose of the presentation. */
export interface Presentation {
  readonly title: string
  /** Rows of one table; what is left out is said. */
  readonly maxRows: number
}

export const defaultPresentation: Presentation = { title: 'Pool Leak Check', maxRows: 20 }

/**
 * The report as GitHub Markdown: red or green and why, the findings, what was checked, the rest folded.
 * `limit` in characters (a comment takes 65,536): with too much to say, quiet rows go first, then rows, then details.
 */
export const renderMarkdown = (
  analysis: Analysis,
  result: GateResult,
  { limit, ...presentation }: Presentation & { readonly limit: number },
): string => {
  const form = (maxRows: number, quiet: boolean) => () =>
    join(partsOf(analysis, result, { ...presentation, maxRows }, quiet))
  const headline = () => join([headlineOf(analysis, result, presentation), LEFT_OUT])
  const { maxRows } = presentation
  return fitText([form(maxRows, true), form(maxRows, false), form(Math.min(5, maxRows), false), headline], limit)
}

const LEFT_OUT = 'The findings did not fit; report.json has all of them.'

const join = (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`

const partsOf = (
  analysis: Analysis,
  result: GateResult,
  presentation: Presentation,
  quiet: boolean,
): readonly string[] => {
  const { findings, legs, problems } = analysis
  const shown = findings.slice(0, presentation.maxRows)
  return [
    headlineOf(analysis, result, presentation),
    ...shown.map((finding) => findingOf(finding, analysis, presentation)),
    leftOut(findings.length - shown.length, 'finding'),
    problemsOf('What is missing', problems.filter(leavesOpen), presentation),
    ...legs.map((leg) => driverTagsOf(leg, legs.length > 1)),
    ...legs.map(driverPoolsOf),
    checkedOf(legs),
    ...(quiet ? legs.map((leg) => otherGrowth(leg, analysis, presentation)) : []),
    folded(
      'Notes',
      problemsOf(
        '',
        problems.filter((it) => !leavesOpen(it)),
        presentation,
      ),
    ),
  ]
}

const headlineOf = ({ verdict }: Analysis, { passed, reason }: GateResult, { title }: Presentation): string => {
  const sign = passed ? (verdict === 'clean' ? '✅' : '⚠️') : '❌'
  return `## ${sign} ${encodeMarkdown([title])}: ${encodeMarkdown([verdict])}\n\n${encodeMarkdown(sentence(reason))}`
}

/** First letter up and a full stop. */
export const sentence = (parts: Phrase): Phrase => {
  const [first, ...rest] = parts.filter((part) => part !== '')
  const last = parts.at(-1)
  const stop = typeof last === 'string' && /[.!?)]$/.test(last) ? '' : '.'
  if (typeof first !== 'string') return [...parts, stop]
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest, stop]
}

const findingOf = (finding: Finding, analysis: Analysis, presentation: Presentation): string => {
  const leg = finding.leg === '' ? '' : ` (leg ${encodeMarkdownCode(finding.leg)})`
  const rows = finding.rows.map(({ growth }) => growth)
  return join([
    `### ${finding.severity === 'leak' ? 'Leak' : 'Suspect'}: ${encodeMarkdown(finding.title)}${leg}`,
    growthTable(rows, analysis, presentation),
    namesOf(rows, analysis),
    finding.evidence.map(({ rule, text }) => `- ${encodeMarkdown(text)} (${rule})`).join('\n'),
    hintOf(finding),
  ]).trimEnd()
}

const hintOf = ({ hint }: Finding): string => {
  if (hint === null || hint.acquire.length === 0) return ''
  const release =
    hint.release.length === 0 ? '' : ` is followed by ${alternatives(hint.release)}, on every error path too`
  const link = hint.link === null ? '' : ` ([documentation](${hint.link}))`
  return `**To check:** each ${alternatives(hint.acquire)}${release}${link}.`
}

const alternatives = (names: readonly string[]): string => names.map(encodeMarkdownCode).join(' or ')

const growthTable = (
  rows: readonly Growth[],
  { policy, descriptions }: Analysis,
  { maxRows }: Presentation,
  named = false,
): string => {
  if (rows.length === 0) return ''
  const shown = rows.slice(0, maxRows)
  const { iterations } = policy
  const rate = iterations === null ? [] : ['Per iteration']
  const words = named && shown.some(({ tag }) => descriptions.has(tag)) ? ['What it is'] : []
  const counts = ['Outstanding before', 'After', 'Growth', ...rate, 'Bytes before', 'After', 'Growth']
  const head = ['Tag', 'Pool', ...counts, ...words]
  const body = shown.map((row) => [
    encodeMarkdownCode(printTag(row.tag)),
    row.pool,
    formatKnown(row.before?.outstanding),
    formatKnown(row.after?.outstanding),
    formatGrowth(row.count),
    ...(iterations === null ? [] : [formatRate(changeOf(row) / iterations)]),
    formatKnown(row.before?.bytes, formatBytes),
    formatKnown(row.after?.bytes, formatBytes),
    formatGrowth(row.bytes, formatBytes),
    ...words.map(() => encodeMarkdownCode(excerpt(descriptions.get(row.tag) ?? ''))),
  ])
  return [table(head, body), leftOut(rows.length - shown.length, 'row')].filter((part) => part !== '').join('\n\n')
}

/** What the tags of a finding are, in the user's words or the dump's: below the table, which is wide enough. */
const namesOf = (rows: readonly Growth[], { descriptions }: Analysis): string => {
  const tags = [...new Set(rows.map(({ tag }) => tag))].filter((tag) => descriptions.has(tag))
  return tags
    .map((tag) => `${encodeMarkdownCode(printTag(tag))} is ${encodeMarkdownCode(excerpt(descriptions.get(tag) ?? ''))}`)
    .join('; ')
}

const MOST_DESCRIPTION = 60

const excerpt = (text: string): string =>
  text.length > MOST_DESCRIPTION ? `${text.slice(0, MOST_DESCRIPTION)}…` : text

/** What stands to the left; numbers stand to the right. */
const WORDS = new Set(['Tag', 'Pool', 'What it is', 'Leg', 'Driver', 'State'])

/** Cells must be encoded. */
const table = (head: readonly string[], body: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((name) => (WORDS.has(name) ? '---' : '---:'))
  return [head, rule, ...body].map(line).join('\n')
}

const leftOut = (count: number, noun: string): string =>
  count > 0 ? `_${encodeMarkdown(counted(count, `more ${noun}`))} in report.json._` : ''

const problemsOf = (heading: string, problems: readonly Problem[], { maxRows }: Presentation): string => {
  if (problems.length === 0) return ''
  const shown = problems.slice(0, maxRows)
  const list = shown.map((it) => {
    const position = positionOf(it) === '' ? '' : `${encodeMarkdownCode(positionOf(it))}: `
    return `- ${position}${encodeMarkdown(messageOf(it))} (${it.code.replaceAll('_', '\\_')})`
  })
  const title = heading === '' ? '' : `### ${heading}`
  return join([title, list.join('\n'), leftOut(problems.length - shown.length, 'problem')]).trimEnd()
}

/** `Driver tags balanced: SEY1, SEY2 (nothing outstanding).` A tag that grew stands in its finding. */
const driverTagsOf = (leg: AnalyzedLeg, named: boolean): string => {
  const { tags, outstanding } = balancedDriverTagsOf(leg)
  if (tags.length === 0) return ''
  const where = named ? ` in leg ${encodeMarkdownCode(leg.name)}` : ''
  const list = tags.map((tag) => encodeMarkdownCode(printTag(tag))).join(', ')
  const rest = outstanding === 0 ? 'nothing outstanding' : `${grouped(outstanding)} outstanding, no growth`
  return `Driver tags balanced${where}: ${list} (${rest}).`
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
  const where = leg.name === '' ? '' : ` in leg ${encodeMarkdownCode(leg.name)}`
  return folded(`Driver Verifier${where}: ${encodeMarkdown(counted(rows.length, 'driver'))}`, table(head, body))
}

const checkedOf = (legs: readonly AnalyzedLeg[]): string => {
  if (legs.length === 0) return ''
  const head = ['Leg', 'Rows', 'Snapshots', 'Nonpaged before', 'After', 'Growth', 'Paged before', 'After', 'Growth']
  const body = legs.map((leg) => [
    leg.name === '' ? 'default' : encodeMarkdownCode(leg.name),
    grouped(leg.growths.length),
    grouped(leg.snapshots),
    ...totalCells(leg.totals.nonpaged),
    ...totalCells(leg.totals.paged),
  ])
  const rows = legs.reduce((sum, { growths }) => sum + growths.length, 0)
  const what = encodeMarkdown(phrase`${counted(rows, 'row')} in ${counted(legs.length, 'leg')}`)
  return folded(`Checked: ${what}`, table(head, body))
}

const totalCells = ({ before, after, growth }: Totals): readonly string[] => [
  formatKnown(before, formatBytes),
  formatBytes(after),
  formatGrowth(growth, formatBytes),
]

const otherGrowth = (leg: AnalyzedLeg, analysis: Analysis, presentation: Presentation): string => {
  const rows = otherGrowthOf(leg, analysis)
  if (rows.length === 0) return ''
  const where = leg.name === '' ? '' : ` in leg ${encodeMarkdownCode(leg.name)}`
  const count = encodeMarkdown(counted(rows.length, 'row'))
  return folded(`Other growth${where}: ${count}`, growthTable(rows, analysis, presentation, true))
}

const folded = (summary: string, body: string): string =>
  body === '' ? '' : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
