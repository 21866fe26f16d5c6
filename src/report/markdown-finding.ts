import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import type { Cause } from '../core/causes.ts'
import type { Growth } from '../core/diff.ts'
import type { Finding } from '../core/finding.ts'
import { counted, ours } from '../core/phrase.ts'
import { printTag } from '../core/pool.ts'
import { changeOf } from '../core/rules/in-step.ts'
import { encodeMarkdown, encodeMarkdownCode } from './encode.ts'
import { formatBytes, formatChange, formatGrowth, formatRate, formatShare } from './format.ts'
import { folded, join, leftOut, table } from './markdown-table.ts'
import { type Point, seriesOf } from './select.ts'

/** How much of the report to show. */
export interface Extent {
  readonly maxRows: number
  /** Without evidence, charts and tables by leg where the whole does not fit. */
  readonly brief: boolean
  /** Where a source file can be read, `…/blob/COMMIT`; null: places are named without a link. */
  readonly sourceUrl: string | null
}

/** One cause: the sentence, its rows where it is worst, the evidence, what to check, and the other legs that have it. */
export const renderCause = ({ worst, inLegs }: Cause, analysis: Analysis, extent: Extent): string => {
  const rows = worst.rows.map(({ growth }) => growth)
  const leg = analysis.legs.find(({ name }) => name === worst.leg)
  return join([
    `### ${worst.severity === 'leak' ? 'Leak' : 'Suspect'}: ${encodeMarkdown(worst.title)}${legsOf(inLegs)}`,
    growthTable(rows, { analysis, leg, named: false, maxRows: extent.maxRows }),
    hintOf(worst),
    ...(extent.brief ? [] : [placesOf(worst, extent.sourceUrl)]),
    ...(extent.brief ? [] : [evidenceOf(worst, namesOf(rows, analysis))]),
    ...(extent.brief || leg === undefined ? [] : [chartOf(worst, leg)]),
    ...(extent.brief ? [] : [eachLegOf(inLegs, analysis, extent)]),
  ]).trimEnd()
}

const MOST_LEGS = 6

/** ` (leg win11-x64)`, ` (3 legs: a, b, c)` */
const legsOf = (inLegs: readonly Finding[]): string => {
  const [first] = inLegs
  if (first === undefined || first.leg === '') return ''
  if (inLegs.length === 1) return ` (leg ${encodeMarkdownCode(first.leg)})`
  const names = inLegs.slice(0, MOST_LEGS).map(({ leg }) => encodeMarkdownCode(leg))
  const more = inLegs.length > MOST_LEGS ? ', …' : ''
  return ` (${inLegs.length} legs: ${names.join(', ')}${more})`
}

/** The reasons, folded: who believes the sentence need not read them. */
const evidenceOf = ({ evidence }: Finding, names: string): string => {
  const reasons = evidence.map(({ rule, text }) => `- ${encodeMarkdown(text)} (${rule})`).join('\n')
  const why = encodeMarkdown(counted(evidence.length, 'piece of evidence', 'pieces of evidence'))
  return folded(`Why: ${why}`, join([reasons, names]).trimEnd())
}

const hintOf = ({ hint }: Finding): string => {
  if (hint === null || hint.acquire.length === 0) return ''
  const release =
    hint.release.length === 0 ? '' : ` is followed by ${alternatives(hint.release)}, on every error path too`
  const link = hint.link === null ? '' : ` ([documentation](${hint.link}))`
  return `**To check:** each ${alternatives(hint.acquire)}${release}${link}.`
}

const alternatives = (names: readonly string[]): string => names.map(encodeMarkdownCode).join(' or ')

const MOST_PLACES = 5

/** Lines to look at, each a link to its file. */
const placesOf = ({ where }: Finding, sourceUrl: string | null): string => {
  if (where.length === 0) return ''
  const lines = where.slice(0, MOST_PLACES).map(({ path, line, text, why }) => {
    const place = encodeMarkdownCode(`${path}:${line}`)
    const address = path
      .split('/')
      .map(encodeURIComponent)
      .join('/')
      .replace(/[()]/g, (it) => `%${it.charCodeAt(0).toString(16)}`)
    const link = sourceUrl === null ? place : `[${place}](${sourceUrl}/${address}#L${line})`
    return `- ${link} ${encodeMarkdown(ours(why))}: ${encodeMarkdownCode(text)}`
  })
  const rest = leftOut(where.length - lines.length, 'line')
  return join(['**Where to look:**', lines.join('\n'), rest]).trimEnd()
}

interface GrowthTable {
  readonly analysis: Analysis
  /** Whose pools the shares are of; undefined: no shares. */
  readonly leg: AnalyzedLeg | undefined
  /** With a column of what each tag is. */
  readonly named: boolean
  readonly maxRows: number
}

export const growthTable = (rows: readonly Growth[], { analysis, leg, named, maxRows }: GrowthTable): string => {
  if (rows.length === 0) return ''
  const { descriptions } = analysis
  const { iterations } = analysis.policy
  const shown = rows.slice(0, maxRows)
  const rate = iterations === null ? [] : ['Per iteration']
  const words = named && shown.some(({ tag }) => descriptions.has(tag)) ? ['What it is'] : []
  const head = ['Tag', 'Pool', 'Outstanding', 'Growth', ...rate, 'Bytes', 'Growth', 'Share of pool', ...words]
  const body = shown.map((row) => [
    encodeMarkdownCode(printTag(row.tag)),
    row.pool,
    formatChange(row.before?.outstanding, row.after?.outstanding),
    formatGrowth(row.count),
    ...(iterations === null ? [] : [formatRate(changeOf(row) / iterations)]),
    formatChange(row.before?.bytes, row.after?.bytes, formatBytes),
    formatGrowth(row.bytes, formatBytes),
    formatShare(row.after?.bytes, leg?.totals[row.pool].after),
    ...words.map(() => encodeMarkdownCode(excerpt(descriptions.get(row.tag) ?? ''))),
  ])
  return join([table(head, body), leftOut(rows.length - shown.length, 'row')]).trimEnd()
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

/** The same cause in each leg that has it. */
const eachLegOf = (inLegs: readonly Finding[], { policy }: Analysis, { maxRows }: Extent): string => {
  if (inLegs.length < 2) return ''
  const { iterations } = policy
  const rate = iterations === null ? [] : ['Per iteration']
  const head = ['Leg', 'Verdict', 'Outstanding', 'Growth', ...rate, 'Bytes', 'Growth']
  const body = inLegs
    .slice(0, Math.max(maxRows, MOST_LEGS))
    .map(({ leg, severity, rows: [root] }) => [
      encodeMarkdownCode(leg),
      severity,
      formatChange(root?.growth.before?.outstanding, root?.growth.after?.outstanding),
      formatGrowth(root?.growth.count ?? null),
      ...(iterations === null ? [] : [root === undefined ? '' : formatRate(changeOf(root.growth) / iterations)]),
      formatChange(root?.growth.before?.bytes, root?.growth.after?.bytes, formatBytes),
      formatGrowth(root?.growth.bytes ?? null, formatBytes),
    ])
  const rest = leftOut(inLegs.length - body.length, 'leg')
  return folded(`In each of ${inLegs.length} legs`, join([table(head, body), rest]).trimEnd())
}

/** A series as GitHub draws it: numbers only, so nothing of a dump gets into the drawing's language. */
const chartOf = ({ rows: [root] }: Finding, leg: AnalyzedLeg): string => {
  const points = root === undefined ? [] : seriesOf(root.growth, leg)
  if (root === undefined || points.length === 0) return ''
  const heights = points.map(({ outstanding }) => outstanding)
  const [least, most] = [Math.min(...heights), Math.max(...heights)]
  const drawing = [
    '```mermaid',
    'xychart-beta',
    `  x-axis "${xTitleOf(points)}" ${points[0]?.time ?? 0} --> ${points.at(-1)?.time ?? 0}`,
    `  y-axis "outstanding" ${least} --> ${most === least ? most + 1 : most}`,
    `  line [${heights.join(', ')}]`,
    '```',
  ]
  const what = `${encodeMarkdownCode(printTag(root.growth.tag))} over ${encodeMarkdown(counted(leg.times?.length ?? 0, 'snapshot'))}`
  return folded(`Chart: ${what}`, drawing.join('\n'))
}

const xTitleOf = (points: readonly Point[]): string =>
  points.every(({ time }, index) => time === index) ? 'snapshot' : 'iterations'
