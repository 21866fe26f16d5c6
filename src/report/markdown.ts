import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import { causesOf } from '../core/causes.ts'
import { rowsCompared } from '../core/diff.ts'
import type { Totals } from '../core/finding.ts'
import type { GateResult } from '../core/gate.ts'
import { counted, grouped, ours, type Phrase, phrase, toPlain } from '../core/phrase.ts'
import { poolKinds } from '../core/pool.ts'
import { isMissingEvidence, type Problem } from '../core/problem.ts'
import { alikeProblems } from './alike-problems.ts'
import { encodeMarkdown, encodeMarkdownCode } from './encode.ts'
import { fitCauses, MIN_TOLD } from './fit-causes.ts'
import { cutLines, sizeOf } from './fit-text.ts'
import { renderFooter } from './footer.ts'
import { formatBytes, formatChange, formatGrowth, formatKnown } from './format.ts'
import { changesOf, type EarlierRun, earlierRuns, stateLine } from './last-run.ts'
import { growthTable } from './markdown-finding.ts'
import { folded, join, leftOut, table } from './markdown-table.ts'
import type { ReportOptions } from './options.ts'
import { isAddress } from './origin.ts'
import { renderReproduction } from './reproduce.ts'
import { countsSinceBoot, driverPoolRowsOf, legsByWorst, otherRowsOf } from './select.ts'
import { shortReasonOf } from './short-reason.ts'
import { comparedOf, STRENGTH_PAGE, trustOf } from './trust.ts'
import { controlOf, driverTagsOf, inLeg, inLegs, legName, moreChangesOf, toSentence, withFullStop } from './wording.ts'

/**
 * The report as GitHub Markdown: red or green and why, the findings, what was checked, the rest folded. With too much
 * to say for its room, rows that are no finding go first, then details of the last findings, then their lines, and at
 * last all but the headline. It is cut between parts and says what it leaves out.
 */
export const renderMarkdown = (analysis: Analysis, result: GateResult, options: ReportOptions): string => {
  const { comment, origin, room } = options
  if (comment === null || origin === null) return inRoom(analysis, result, { ...options, earlier: [] })
  const earlier = earlierRuns(origin, comment.before)
  const state = stateLine(analysis, origin, earlier)
  if (state === '') return inRoom(analysis, result, { ...options, earlier })
  const left = { ...room, max: room.max - sizeOf(state, room.unit) - 2 }
  return `${inRoom(analysis, result, { ...options, earlier, room: left })}\n${state}\n`
}

/** The runs of this pull request of which its comment tells, the latest first. */
type CommentOptions = ReportOptions & { readonly earlier: readonly EarlierRun[] }

const inRoom = (analysis: Analysis, result: GateResult, options: CommentOptions): string => {
  const { room, maxRows } = options
  const few = Math.min(MIN_TOLD, maxRows)
  const minTold = Math.min(MIN_TOLD, causesOf(analysis.findings).length)
  const frames = [
    { changes: { maxRows }, maxQuiet: maxRows, minTold: Number.POSITIVE_INFINITY },
    { changes: { maxRows }, maxQuiet: few, minTold: Number.POSITIVE_INFINITY },
    { changes: { maxRows }, maxQuiet: 0, minTold },
    { changes: { maxRows: few }, maxQuiet: 0, minTold: Math.min(1, minTold) },
  ]
  for (const { changes, maxQuiet, minTold: least } of frames) {
    const given = { ...options, ...changes }
    const above = partsAbove(analysis, result, given)
    const below = partsBelow(analysis, given, maxQuiet)
    const left = room.max - sizeOf(join([...above, ...below]), room.unit)
    const { parts, told, isWhole } = fitCauses(analysis, given, { ...room, max: left })
    if (left > 0 && (isWhole || told >= least)) return join([...above, ...parts, ...below])
  }
  const headline = headlineOf(analysis, result, { title: options.title, reason: result.reason })
  return cutLines(join([headline, LEFT_OUT, policyChangesOf(analysis)]), room)
}

const LEFT_OUT = 'The findings did not fit; report.json has all of them.'

const partsAbove = (analysis: Analysis, result: GateResult, options: CommentOptions): readonly string[] => [
  headlineOf(analysis, result, { title: options.title, reason: answerOf(analysis, result) }),
  ...trustLines(analysis, options),
  encodeMarkdown(changesOf(analysis, options.earlier)),
]

const partsBelow = (analysis: Analysis, { maxRows, origin }: ReportOptions, maxQuiet: number): readonly string[] => {
  const missing = analysis.problems.filter(isMissingEvidence)
  const notes = analysis.problems.filter((it) => !isMissingEvidence(it))
  const legs = legsByWorst(analysis)
  return [
    problemsOf('Missing evidence', missing, maxRows),
    policyChangesOf(analysis),
    ...alikeOf(legs, driverTagsOf).slice(0, maxRows),
    ...alikeOf(legs, (leg, where) => controlOf(leg, where, analysis.policy)).slice(0, maxRows),
    ...legs.slice(0, maxRows).map(driverPoolsOf),
    checkedOf(legs, maxRows),
    ...(maxQuiet > 0 ? otherRows(legs, analysis, maxQuiet) : [quietLeftOut(analysis)]),
    exceptionsOf(analysis, maxRows),
    folded('Notes', problemsOf('', notes, maxRows)),
    renderReproduction(analysis, origin),
    renderFooter(origin),
  ]
}

const trustLines = (analysis: Analysis, { docs }: ReportOptions): readonly string[] => {
  const trust = trustOf(analysis)
  if (trust === null) return []
  const { largest, strength } = trust
  if (strength.length === 0) return [encodeMarkdown(largest)]
  const page = `${docs}/${STRENGTH_PAGE}`
  const source = isAddress(page) ? `[how this was measured](${page})` : encodeMarkdown(ours(page))
  return [encodeMarkdown(largest), `${encodeMarkdown(strength)} (${source}).`]
}

interface Headline {
  readonly title: string
  readonly reason: Phrase
}

const headlineOf = ({ verdict }: Analysis, { passed }: GateResult, { title, reason }: Headline): string => {
  const sign = passed ? (verdict === 'clean' ? '✅' : '⚠️') : '❌'
  return `## ${sign} ${encodeMarkdown(ours(title))}: ${encodeMarkdown(ours(verdict))}\n\n${encodeMarkdown(toSentence(reason))}`
}

/** The answer in a sentence, and why a check that found something passes. */
const answerOf = (analysis: Analysis, result: GateResult): Phrase => {
  if (result.acceptance !== null) return result.reason
  if (analysis.verdict === 'clean') return comparedOf(analysis)
  return phrase`${shortReasonOf(analysis, result)}${whyPassed(analysis, result)}`
}

const whyPassed = ({ verdict, policy }: Analysis, { passed }: GateResult): Phrase => {
  if (!passed || verdict === 'clean') return []
  const setting = verdict === 'inconclusive' ? phrase`on-inconclusive: warn` : phrase`fail-on: ${ours(policy.failOn)}`
  return phrase`. The check passes (${setting})`
}

/** Problems of one kind that are listed; a matrix has the same trouble in every leg. */
const MAX_ALIKE = 6

const problemsOf = (heading: string, problems: readonly Problem[], maxRows: number): string => {
  if (problems.length === 0) return ''
  const kinds = alikeProblems(problems)
  const list = kinds.slice(0, maxRows).map(({ code, text, each }) => {
    const rest = each.length - MAX_ALIKE
    const lines = [...each.slice(0, MAX_ALIKE), ...(rest > 0 ? [phrase`${rest} more`] : [])]
    const head = `- ${encodeMarkdown(text)} (${code.replaceAll('_', '\\_')})`
    return [head, ...lines.map((line) => `  - ${encodeMarkdown(line)}`)].join('\n')
  })
  const title = heading === '' ? '' : `### ${heading}`
  const left = leftOut(kinds.length - list.length, 'kind of problem')
  return join([title, list.join('\n'), left]).trimEnd()
}

/** Bounds of the list, in lines and in characters: the verdict must fit beside it, whatever the values are. */
const MAX_CHANGES = 60
const MAX_CHANGES_LENGTH = 20_000

/**
 * Changes that the pull request itself makes to the policy, those that open the gate first. They stand in every form: a
 * reviewer must see them beside the verdict.
 */
const policyChangesOf = ({ policyChanges }: Analysis): string => {
  if (policyChanges.length === 0) return ''
  const list: string[] = []
  let length = 0
  for (const { text } of policyChanges.slice(0, MAX_CHANGES)) {
    const line = `- ${encodeMarkdown(text)}`
    length += line.length + 1
    if (length > MAX_CHANGES_LENGTH) break
    list.push(line)
  }
  const rest = policyChanges.slice(list.length)
  const more = rest.length === 0 ? '' : `**${encodeMarkdown(moreChangesOf(rest))}**; report.json has them.`
  return join(['### This pull request changes the policy', list.join('\n'), more]).trimEnd()
}

/** Findings that an exception takes out of the verdict. */
const exceptionsOf = ({ excepted }: Analysis, maxRows: number): string => {
  const list = excepted.slice(0, maxRows).map(({ finding, exception }) => {
    const { reason, owner, expires } = exception
    return `- ${encodeMarkdown(phrase`${finding.title}${inLeg(finding.leg)}: ${reason}; ${owner} answers for it until ${ours(expires)}`)}`
  })
  const rest = leftOut(excepted.length - list.length, 'exception')
  const body = excepted.length === 0 ? '' : join([list.join('\n'), rest]).trimEnd()
  return folded(`Exceptions used: ${excepted.length}`, body)
}

type LegText = (leg: AnalyzedLeg, where: Phrase) => Phrase

/** A line for each text that legs have, with all legs that have it. */
const alikeOf = (legs: readonly AnalyzedLeg[], textOf: LegText): readonly string[] => {
  const byText = new Map<string, AnalyzedLeg[]>()
  for (const leg of legs) {
    const text = toPlain(textOf(leg, []))
    byText.set(text, [...(byText.get(text) ?? []), leg])
  }
  return [...byText.values()].flatMap((alike) => {
    const text = alike.slice(0, 1).flatMap((leg) => textOf(leg, inLegs(alike.map(({ name }) => name))))
    return text.length === 0 ? [] : [encodeMarkdown(withFullStop(text))]
  })
}

/** Driver Verifier’s counts of each driver, before and after. */
const driverPoolsOf = (leg: AnalyzedLeg): string => {
  const rows = driverPoolRowsOf(leg)
  if (rows.length === 0) return ''
  const head = ['Driver', 'Allocations before', 'Allocations after', 'Bytes before', 'Bytes after', 'State']
  const body = rows.map(({ driver, state, before, after }) => [
    encodeMarkdownCode(driver),
    formatKnown(before?.allocations),
    formatKnown(after?.allocations),
    formatKnown(before?.bytes, formatBytes),
    formatKnown(after?.bytes, formatBytes),
    state,
  ])
  return folded(
    encodeMarkdown(phrase`Driver Verifier${inLeg(leg.name)}: ${counted(rows.length, 'driver')}`),
    table(head, body),
  )
}

const checkedOf = (legs: readonly AnalyzedLeg[], maxRows: number): string => {
  if (legs.length === 0) return ''
  const runs = legs.some(({ baselineRuns }) => baselineRuns > 0) ? ['Baseline runs'] : []
  const isHeld = legs.every(countsSinceBoot)
  const pools = isHeld
    ? ['Nonpaged since boot', 'Paged since boot']
    : ['Nonpaged growth', 'Paged growth', 'Nonpaged', 'Paged']
  const head = ['Leg', 'Verdict', ...pools, 'Rows', 'Snapshots', ...runs]
  const body = legs
    .slice(0, Math.max(maxRows, MAX_LEGS))
    .map((leg) => [
      encodeMarkdown(legName(leg.name)),
      leg.verdict,
      ...(isHeld ? [] : poolKinds.map((pool) => formatGrowth(leg.totals[pool].growth, formatBytes))),
      ...poolKinds.map((pool) => totalCell(leg.totals[pool], isHeld)),
      grouped(rowsCompared([leg])),
      grouped(leg.snapshots),
      ...runs.map(() => grouped(leg.baselineRuns)),
    ])
  const what = encodeMarkdown(phrase`${counted(rowsCompared(legs), 'row')} in ${counted(legs.length, 'leg')}`)
  const rest = leftOut(legs.length - body.length, 'leg')
  return folded(`Checked: ${what}`, join([table(head, body), rest]).trimEnd())
}

/** A matrix of drivers has up to thirty. */
const MAX_LEGS = 30

const totalCell = ({ before, after }: Totals, isHeld: boolean): string =>
  isHeld ? formatBytes(after) : formatChange(before, after, formatBytes)

/** Rows that are no finding: of legs with one dump the largest, of the others those that grew. */
const otherRows = (legs: readonly AnalyzedLeg[], analysis: Analysis, maxRows: number): readonly string[] => {
  const grown = legs.filter((leg) => !countsSinceBoot(leg))
  const held = legs.filter(countsSinceBoot)
  return [
    foldedRows('Other growth', grown, { analysis, maxRows }),
    foldedRows('Largest since boot', held, { analysis, maxRows }),
  ]
}

interface RowsOf {
  readonly analysis: Analysis
  readonly maxRows: number
}

const quietLeftOut = (analysis: Analysis): string =>
  analysis.legs.some((leg) => otherRowsOf(leg, analysis).length > 0)
    ? '_Rows that are no finding did not fit here; report.json has them._'
    : ''

/** One fold for all legs, a table each. */
const foldedRows = (heading: string, legs: readonly AnalyzedLeg[], { analysis, maxRows }: RowsOf): string => {
  const filled = legs.map((leg) => ({ leg, rows: otherRowsOf(leg, analysis) })).filter(({ rows }) => rows.length > 0)
  const tables = filled.map(({ leg, rows }) => {
    const name = leg.name === '' ? '' : `**${encodeMarkdownCode(leg.name)}**`
    return join([name, growthTable(rows, { analysis, named: true, maxRows })]).trimEnd()
  })
  const count = filled.reduce((sum, { rows }) => sum + rows.length, 0)
  const where = filled.length > 1 ? ` in ${filled.length} legs` : ''
  return folded(`${heading}${where}: ${encodeMarkdown(counted(count, 'row'))}`, tables.join('\n\n'))
}
