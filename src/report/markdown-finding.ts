import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import type { Cause } from '../core/causes.ts'
import type { Growth } from '../core/diff.ts'
import type { Finding } from '../core/finding.ts'
import { counted, ours, phrase } from '../core/phrase.ts'
import { printTag } from '../core/pool.ts'
import { changeOf } from '../core/rules/in-step.ts'
import { encodeMarkdown, encodeMarkdownCode } from './encode.ts'
import { formatBytes, formatChange, formatGrowth, formatKnown, formatRate } from './format.ts'
import { type EarlierRun, trendInRuns } from './last-run.ts'
import { folded, join, leftOut, table } from './markdown-table.ts'
import type { ReportOptions } from './options.ts'
import { areHeld, type Point, seriesOf } from './select.ts'
import { sinceWhen } from './since-when.ts'
import { toCheck, withFullStop } from './wording.ts'

export interface CauseOptions extends Pick<ReportOptions, 'maxRows' | 'origin'> {
  /** Without its reasons, lines, chart and legs. */
  readonly isBrief: boolean
  /** The runs of this pull request before this one, the latest first. */
  readonly earlier: readonly EarlierRun[]
}

/** One cause: its title, its rows where it is worst, the evidence, what to check, and the other legs that have it. */
export const renderCause = ({ worst, inLegs }: Cause, analysis: Analysis, options: CauseOptions): string => {
  const rows = worst.rows.map(({ growth }) => growth)
  const leg = analysis.legs.find(({ name }) => name === worst.leg)
  const parts = [
    `### ${worst.severity === 'leak' ? 'Leak' : 'Suspect'}: ${encodeMarkdown(worst.title)}${legsOf(inLegs)}`,
    growthTable(rows, { analysis, named: false, maxRows: options.maxRows }),
    settlesOf(worst),
    hintOf(worst),
    sinceOf(worst, analysis),
    trendOf(worst, analysis, options.earlier),
  ]
  if (options.isBrief) return join(parts).trimEnd()
  return join([
    ...parts,
    placesOf(worst, options.origin?.sourceUrl ?? null),
    evidenceOf(worst, namesOf(rows, analysis)),
    leg === undefined ? '' : chartOf(worst, leg),
    eachLegOf(inLegs, analysis, options.maxRows),
  ]).trimEnd()
}

const settlesOf = ({ settles }: Finding): string =>
  settles.length === 0 ? '' : `**To decide:** ${encodeMarkdown(withFullStop(settles))}`

const MAX_LEGS = 6

/** ` (leg win11-x64)`, ` (3 legs: a, b, c)` */
const legsOf = (inLegs: readonly Finding[]): string => {
  const [first] = inLegs
  if (first === undefined || first.leg === '') return ''
  if (inLegs.length === 1) return ` (leg ${encodeMarkdownCode(first.leg)})`
  const names = inLegs.slice(0, MAX_LEGS).map(({ leg }) => encodeMarkdownCode(leg))
  const more = inLegs.length > MAX_LEGS ? ', …' : ''
  return ` (${inLegs.length} legs: ${names.join(', ')}${more})`
}

/** Reasons, folded: most readers need the title only. */
const evidenceOf = ({ evidence }: Finding, names: string): string => {
  const reasons = evidence.map(({ rule, text }) => `- ${encodeMarkdown(text)} (${rule})`).join('\n')
  const why = encodeMarkdown(counted(evidence.length, 'piece of evidence', 'pieces of evidence'))
  return folded(`Why: ${why}`, join([reasons, names]).trimEnd())
}

const sinceOf = (finding: Finding, analysis: Analysis): string => {
  const since = sinceWhen(finding, analysis)
  return since.length === 0 ? '' : `**Since when:** ${encodeMarkdown(withFullStop(since))}`
}

const trendOf = (finding: Finding, analysis: Analysis, earlier: readonly EarlierRun[]): string => {
  const trend = trendInRuns(finding, analysis, earlier)
  return trend.length === 0 ? '' : `**In this pull request:** ${encodeMarkdown(withFullStop(trend))}`
}

const hintOf = ({ hint }: Finding): string => {
  const check = toCheck(hint)
  if (check.length === 0) return ''
  const link = hint?.link == null ? '' : ` ([documentation](${hint.link}))`
  return `**To check:** ${encodeMarkdown(check)}${link}.`
}

const MAX_PLACES = 5

/** Lines to look at, each a link to its file. */
const placesOf = ({ where }: Finding, sourceUrl: string | null): string => {
  if (where.length === 0) return ''
  const lines = where.slice(0, MAX_PLACES).map(({ path, line, text, why, owners = [] }) => {
    const place = encodeMarkdownCode(`${path}:${line}`)
    const address = path
      .split('/')
      .map(encodeURIComponent)
      .join('/')
      .replace(/[()]/g, (it) => `%${it.charCodeAt(0).toString(16)}`)
    const link = sourceUrl === null ? place : `[${place}](${sourceUrl}/${address}#L${line})`
    const owned = owners.length === 0 ? '' : ` (owned by ${encodeMarkdown(phrase`${owners.join(', ')}`)})`
    return `- ${link} ${encodeMarkdown(ours(why))}: ${encodeMarkdownCode(text)}${owned}`
  })
  const rest = leftOut(where.length - lines.length, 'line')
  return join(['**Where to look:**', lines.join('\n'), rest]).trimEnd()
}

interface GrowthTable {
  readonly analysis: Analysis
  /** Says what each tag is, in place of what was outstanding: both do not fit beside each other. */
  readonly named: boolean
  readonly maxRows: number
}

export const growthTable = (rows: readonly Growth[], { analysis, named, maxRows }: GrowthTable): string => {
  if (rows.length === 0) return ''
  const { descriptions } = analysis
  const { iterations } = analysis.policy
  const shown = rows.slice(0, maxRows)
  const words = named && shown.some(({ tag }) => descriptions.has(tag)) ? ['What it is'] : []
  const isHeld = areHeld(rows)
  const figures = { iterations, isHeld, isShort: named }
  const head = ['Tag', ...figureHeads(figures), 'Pool', ...words]
  const body = shown.map((row) => [
    encodeMarkdownCode(printTag(row.tag)),
    ...figureCells(row, figures),
    row.pool,
    ...words.map(() => encodeMarkdownCode(excerpt(descriptions.get(row.tag) ?? '', MAX_CELL))),
  ])
  return join([table(head, body), leftOut(rows.length - shown.length, 'row')]).trimEnd()
}

interface Figures {
  readonly iterations: number | null
  /** With one dump nothing grew: the columns show what is held. */
  readonly isHeld: boolean
  /** Leaves out what was outstanding. */
  readonly isShort: boolean
}

/** The growth first, since a phone shows two columns. */
const figureHeads = ({ iterations, isHeld, isShort }: Figures): readonly string[] => {
  if (isHeld) return ['Outstanding since boot', 'Bytes since boot']
  const levels = isShort ? [] : ['Outstanding', 'Bytes']
  return ['Growth', ...(iterations === null ? [] : ['Each iteration']), 'Growth in bytes', ...levels]
}

const figureCells = (row: Growth, { iterations, isHeld, isShort }: Figures): readonly string[] => {
  const { before, after } = row
  if (isHeld) return [formatKnown(after?.outstanding), formatKnown(after?.bytes, formatBytes)]
  const levels = isShort
    ? []
    : [formatChange(before?.outstanding, after?.outstanding), formatChange(before?.bytes, after?.bytes, formatBytes)]
  return [
    formatGrowth(row.count),
    ...(iterations === null ? [] : [formatRate(changeOf(row) / iterations)]),
    formatGrowth(row.bytes, formatBytes),
    ...levels,
  ]
}

/** Descriptions of the tags, the user's or the dump's. They stand below the table, which is wide enough. */
const namesOf = (rows: readonly Growth[], { descriptions }: Analysis): string => {
  const tags = [...new Set(rows.map(({ tag }) => tag))].filter((tag) => descriptions.has(tag))
  return tags
    .map(
      (tag) =>
        `${encodeMarkdownCode(printTag(tag))} is ${encodeMarkdownCode(excerpt(descriptions.get(tag) ?? '', MAX_DESCRIPTION))}`,
    )
    .join('; ')
}

const MAX_DESCRIPTION = 60
/** Characters of a cell that stand on one line of a comment, which is about 900 pixels wide. */
const MAX_CELL = 36

const excerpt = (text: string, max: number): string => (text.length > max ? `${text.slice(0, max - 1)}…` : text)

/** Table of the legs that have the cause. */
const eachLegOf = (inLegs: readonly Finding[], { policy: { iterations } }: Analysis, maxRows: number): string => {
  if (inLegs.length < 2) return ''
  const roots = inLegs.flatMap(({ leg, severity, rows: [root] }) =>
    root === undefined ? [] : [{ leg, severity, row: root.growth }],
  )
  const figures = { iterations, isHeld: areHeld(roots.map(({ row }) => row)), isShort: false }
  const shown = roots.slice(0, Math.max(maxRows, MAX_LEGS))
  const body = shown.map(({ leg, severity, row }) => [encodeMarkdownCode(leg), ...figureCells(row, figures), severity])
  const head = ['Leg', ...figureHeads(figures), 'Verdict']
  const rest = leftOut(roots.length - shown.length, 'leg')
  const whole = roots.length === 0 ? '' : join([table(head, body), rest]).trimEnd()
  return folded(`In each of ${inLegs.length} legs`, whole)
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
