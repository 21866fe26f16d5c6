import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import { type Cause, causesOf } from '../core/causes.ts'
import { rowsCompared } from '../core/diff.ts'
import type { Totals } from '../core/finding.ts'
import type { GateResult } from '../core/gate.ts'
import { counted, grouped, ours, type Phrase, phrase, toPlain } from '../core/phrase.ts'
import { poolKinds } from '../core/pool.ts'
import { isMissingEvidence, messageOf, type Problem, positionOf } from '../core/problem.ts'
import { encodeMarkdown, encodeMarkdownCode } from './encode.ts'
import { fitText } from './fit-text.ts'
import { renderFooter } from './footer.ts'
import { formatBytes, formatChange, formatGrowth, formatKnown } from './format.ts'
import { changesOf, stateLine } from './last-run.ts'
import { growthTable, renderCause } from './markdown-finding.ts'
import { folded, join, leftOut, table } from './markdown-table.ts'
import type { ReportOptions } from './options.ts'
import { renderReproduction } from './reproduce.ts'
import { countsSinceBoot, driverPoolRowsOf, legsByWorst, otherRowsOf, splitCauses } from './select.ts'
import { comparedOf, trustOf } from './trust.ts'
import { controlOf, driverTagsOf, inLeg, inLegs, legName, moreChangesOf, toSentence, withFullStop } from './wording.ts'

/**
 * The report as GitHub Markdown: red or green and why, the findings, what was checked, the rest folded. With too much
 * to say for its length, quiet rows go first, then rows, then evidence, and at last all but the headline. Each form is
 * cut between rows and says what it leaves out.
 */
export const renderMarkdown = (analysis: Analysis, result: GateResult, options: ReportOptions): string => {
  const form = (changes: Partial<ReportOptions>) => () => join(partsOf(analysis, result, { ...options, ...changes }))
  const few = Math.min(5, options.maxRows)
  const forms = [
    form({}),
    form({ detail: 'short' }),
    form({ detail: 'short', maxRows: few }),
    form({ detail: 'brief', maxRows: few }),
    ...[100, 50, 20, 0].map((maxListed) => form({ detail: 'brief', maxRows: few, maxListed })),
    () =>
      join([
        headlineOf(analysis, result, { title: options.title, reason: result.reason }),
        LEFT_OUT,
        policyChangesOf(analysis),
      ]),
  ]
  const { comment, origin, maxLength } = options
  const state = comment === null || origin === null ? '' : stateLine(analysis, origin.runId, comment.before)
  return state === '' ? fitText(forms, maxLength) : `${fitText(forms, maxLength - state.length - 2)}\n${state}\n`
}

const QUIET_LEFT_OUT = '_Rows that are no finding did not fit here; report.json has them._'
const LEFT_OUT = 'The findings did not fit; report.json has all of them.'

const partsOf = (analysis: Analysis, result: GateResult, options: ReportOptions): readonly string[] => {
  const { maxRows, detail, origin } = options
  const { open, moreLeaks, moreSuspects } = splitCauses(analysis, maxRows)
  const missing = analysis.problems.filter(isMissingEvidence)
  const notes = analysis.problems.filter((it) => !isMissingEvidence(it))
  const legs = legsByWorst(analysis)
  return [
    headlineOf(analysis, result, { title: options.title, reason: shortReasonOf(analysis, result) }),
    ...trustOf(analysis).map(encodeMarkdown),
    sinceLastRun(analysis, options),
    ...open.map((cause) => renderCause(cause, analysis, options)),
    moreCausesOf(moreLeaks, 'more leak', options),
    moreCausesOf(moreSuspects, 'more suspect', options),
    problemsOf('Missing evidence', missing, maxRows),
    policyChangesOf(analysis),
    ...alikeOf(legs, driverTagsOf).slice(0, maxRows),
    ...alikeOf(legs, (leg, where) => controlOf(leg, where, analysis.policy)).slice(0, maxRows),
    ...legs.slice(0, maxRows).map(driverPoolsOf),
    checkedOf(legs, maxRows),
    ...(detail === 'full' ? otherRows(legs, analysis, maxRows) : [QUIET_LEFT_OUT]),
    exceptionsOf(analysis, maxRows),
    folded('Notes', problemsOf('', notes, maxRows)),
    renderReproduction(analysis, origin),
    renderFooter(origin),
  ]
}

const sinceLastRun = (analysis: Analysis, { comment, origin }: ReportOptions): string =>
  comment === null || origin === null ? '' : encodeMarkdown(changesOf(analysis, origin.runId, comment.before))

interface Headline {
  readonly title: string
  readonly reason: Phrase
}

const headlineOf = ({ verdict }: Analysis, { passed }: GateResult, { title, reason }: Headline): string => {
  const sign = passed ? (verdict === 'clean' ? '✅' : '⚠️') : '❌'
  return `## ${sign} ${encodeMarkdown(ours(title))}: ${encodeMarkdown(ours(verdict))}\n\n${encodeMarkdown(toSentence(reason))}`
}

/** The reason without what stands below it in full, and why a check that found something passes. */
const shortReasonOf = (analysis: Analysis, result: GateResult): Phrase => {
  const { verdict, problems, findings } = analysis
  if (result.acceptance !== null) return result.reason
  if (verdict === 'clean') return comparedOf(analysis)
  const missing = problems.filter(isMissingEvidence).length
  const causes = causesOf(findings).filter(({ worst }) => worst.severity === verdict)
  const isTold = causes.length === 1 && causes[0]?.worst.rows.length === 0
  const reason = isTold
    ? counted(1, verdict)
    : verdict === 'inconclusive' && missing > 0
      ? phrase`evidence is missing: ${counted(missing, 'problem')}`
      : result.reason
  return phrase`${reason}${whyPassed(analysis, result)}`
}

const whyPassed = ({ verdict, policy }: Analysis, { passed }: GateResult): Phrase => {
  if (!passed || verdict === 'clean') return []
  const setting = verdict === 'inconclusive' ? phrase`on-inconclusive: warn` : phrase`fail-on: ${ours(policy.failOn)}`
  return phrase`. The check passes (${setting})`
}

/** The causes behind the first ones, a line each. */
const moreCausesOf = (causes: readonly Cause[], noun: string, { maxListed }: ReportOptions): string => {
  const list = causes.slice(0, maxListed).map(({ worst, inLegs: same }) => {
    const settles = worst.settles.length === 0 ? [] : phrase` To decide: ${withFullStop(worst.settles)}`
    return `- ${encodeMarkdown(phrase`${worst.title}${inLegs(same.map(({ leg }) => leg))}.${settles}`)}`
  })
  const body = join([list.join('\n'), leftOut(causes.length - list.length, noun.replace('more ', ''))]).trimEnd()
  return folded(encodeMarkdown(counted(causes.length, noun)), body)
}

/** Problems of one kind that are listed; a matrix has the same trouble in every leg. */
const MAX_ALIKE = 3

const problemsOf = (heading: string, problems: readonly Problem[], maxRows: number): string => {
  if (problems.length === 0) return ''
  const codes = [...new Set(problems.map(({ code }) => code))]
  const list = codes.slice(0, maxRows).map((code) => {
    const alike = problems.filter((it) => it.code === code)
    const lines = alike.slice(0, MAX_ALIKE).map(problemLine)
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
