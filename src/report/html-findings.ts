import type { Analysis } from '../core/analyze.ts'
import type { Cause } from '../core/causes.ts'
import type { Growth } from '../core/diff.ts'
import type { Finding } from '../core/finding.ts'
import { counted, ours, type Phrase, phrase } from '../core/phrase.ts'
import { printTag } from '../core/pool.ts'
import { changeOf } from '../core/rules/in-step.ts'
import { drawBars } from './chart.ts'
import { formatBytes, formatGrowth, formatKnown, formatRate } from './format.ts'
import { chartOf, toHtml } from './html-chart.ts'
import { type Html, html, nothing } from './markup.ts'
import type { ReportOptions } from './options.ts'
import { areHeld, cardsOf, splitCauses } from './select.ts'
import { sinceWhen, trendOf } from './since-when.ts'
import { inLeg, toCheck, withFullStop } from './wording.ts'

/** The findings as the top of report.html shows them: the same root in several legs is one card. */
export const findingsOf = (analysis: Analysis, options: ReportOptions): Html => {
  const { open, moreLeaks, moreSuspects } = splitCauses(analysis, options.maxRows)
  if (open.length === 0) return nothing
  const folded = (causes: readonly Cause[], noun: string): Html =>
    fold(
      causes.slice(0, MAX_CAUSES).map((cause) => causeOf(cause, analysis, { ...options, charts: false })),
      { count: causes.length, noun },
    )
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${open.map((cause) => causeOf(cause, analysis, { ...options, charts: true }))}
${folded(moreLeaks, 'more leak')}${folded(moreSuspects, 'more suspect')}
</section>`
}

/** Cards that open on a click; more of them than are shown are counted. */
const fold = (cards: readonly Html[], { count, noun }: { readonly count: number; readonly noun: string }): Html => {
  if (count === 0) return nothing
  const left = count - cards.length
  const more = left > 0 ? html`<p class="hint">${counted(left, noun)} in report.json.</p>` : nothing
  return html`<details><summary>${counted(count, noun)}</summary>
${cards}${more}</details>`
}

/** Rows of `explain`: all evidence for and against each, whether it is a finding or not. */
export const explainedOf = (analysis: Analysis, options: ReportOptions): Html => {
  const { explained } = analysis
  if (explained.length === 0) return nothing
  const cards = explained.map(({ leg, row, evidence, points, needs: { leak, suspect }, severity, onBaseline }) => {
    const verdict =
      severity ?? (onBaseline ? 'no finding, since the baseline or the control interval grows it too' : 'no finding')
    const needs = `${points} points; ${suspect} make a suspect, ${leak} a leak`
    const items = evidence.map(
      (it) => html`<li>${it.text} <span class="rule">${it.rule}, ${it.decides ? 'decides' : it.points}</span></li>`,
    )
    return html`<article class="${severity ?? 'none'}">
<h3>${phrase`${printTag(row.tag)}`}, ${row.pool}: ${verdict}<span class="where">${inLeg(leg)} (${needs})</span></h3>
${growthTable({ rows: [row], leg }, analysis, options)}
<ul class="evidence">${items}</ul>
</article>`
  })
  return html`<section id="explained"><h2>Asked for</h2>${cards}</section>`
}

/** A page of thousands of cards is read by nobody. */
const MAX_CAUSES = 200

/** `charts`: those of folded findings stand in the details of their rows only, since a noisy run has hundreds. */
const causeOf = (
  cause: Cause,
  analysis: Analysis,
  { charts, ...options }: ReportOptions & { readonly charts: boolean },
): Html => {
  const { worst: finding, inLegs } = cause
  const rows = finding.rows.map(({ growth }) => growth)
  const id = cardsOf(analysis.findings).get(finding.cause) ?? ''
  return html`<article id="${id}" class="${finding.severity}">
<h3><span class="severity">${finding.severity}</span> ${finding.title}<span class="where">${whereOf(cause, analysis.legs.length)}</span> <a class="anchor" href="#${id}" aria-label="Link to this finding">#</a></h3>
${growthTable({ rows, leg: finding.leg }, analysis, options)}
${charts ? chartOf(cause, analysis) : nothing}
<ul class="evidence">${finding.evidence.map(({ rule, text }) => html`<li>${text} <span class="rule">${rule}</span></li>`)}</ul>
${settlesOf(finding)}
${hintOf(finding)}
${sinceOf(finding, analysis)}
${placesOf(finding)}
${othersOf(inLegs.slice(1))}
</article>`
}

/** `in 4 of 12 legs, most in win11-x64` */
const whereOf = ({ worst: { leg }, inLegs }: Cause, legs: number): Phrase => {
  if (inLegs.length === 1) return inLeg(leg)
  return phrase` in ${inLegs.length} of ${counted(legs, 'leg')}, most in ${leg}`
}

const othersOf = (others: readonly Finding[]): Html => {
  if (others.length === 0) return nothing
  const items = others.map(
    ({ leg, title, rows }) => html`<li>${linkTo(rows[0]?.growth, leg, phrase`${leg}`)}: ${title}</li>`,
  )
  return html`<details><summary>The same in ${counted(others.length, 'more leg')}</summary><ul>${items}</ul></details>`
}

const settlesOf = ({ settles }: Finding): Html =>
  settles.length === 0 ? nothing : html`<p class="to-decide"><b>To decide:</b> ${withFullStop(settles)}</p>`

const hintOf = ({ hint }: Finding): Html => {
  const check = toCheck(hint)
  if (check.length === 0) return nothing
  const link = hint?.link == null ? nothing : html` <a href="${hint.link}" rel="noreferrer">Documentation</a>`
  return html`<p class="to-check"><b>To check:</b> ${withFullStop(check)}${link}</p>`
}

/** Since when it grows, with the growth of each earlier run as a bar, the oldest first and this run last. */
const sinceOf = (finding: Finding, analysis: Analysis): Html => {
  const since = sinceWhen(finding, analysis)
  if (since.length === 0) return nothing
  const earlier = [...trendOf(finding, analysis)].reverse()
  const bars = earlier.map(({ origin: { run, commit }, growth }) => ({
    name: `run ${run} at ${commit.slice(0, 7)}: ${formatGrowth(growth)}`,
    value: growth,
  }))
  const now = finding.rows[0]?.growth.count ?? 0
  const drawing = toHtml(drawBars([...bars, { name: `this run: ${formatGrowth(now)}`, value: now }]))
  return html`<p class="since"><b>Since when:</b> ${withFullStop(since)} ${drawing}</p>`
}

/** Lines of the sources to look at. */
const placesOf = ({ where }: Finding): Html =>
  where.length === 0
    ? nothing
    : html`<div><b>Where to look:</b><ul class="evidence">${where.map(({ path, line, text, why, owners }) => html`<li>${phrase`${`${path}:${line}`} ${ours(why)}: ${text}${ownedBy(owners)}`}</li>`)}</ul></div>`

/** Who owns the first line, by CODEOWNERS. */
const ownedBy = (owners: readonly string[] = []): Phrase =>
  owners.length === 0 ? [] : phrase` (owned by ${owners.join(', ')})`

const growthTable = (
  { rows, leg }: { readonly rows: readonly Growth[]; readonly leg: string },
  { policy: { iterations }, descriptions }: Analysis,
  { maxRows }: ReportOptions,
): Html => {
  if (rows.length === 0) return nothing
  const shown = rows.slice(0, maxRows)
  const isHeld = areHeld(rows)
  const hasWords = shown.some(({ tag }) => descriptions.has(tag))
  const words = hasWords ? html`<th scope="col" class="text">What it is</th>` : nothing
  const body = shown.map((row) => {
    const what = hasWords ? html`<td class="text what">${descriptions.get(row.tag) ?? ''}</td>` : nothing
    return html`<tr><th scope="row">${linkTo(row, leg, phrase`${printTag(row.tag)}`)}</th><td class="text">${row.pool}</td>
${isHeld ? heldCells(row) : growthCells(row, iterations)}${what}</tr>`
  })
  const left = rows.length - shown.length
  const more = left > 0 ? html`<p class="hint">${counted(left, 'more row')} in the table below.</p>` : nothing
  return html`<div class="scroll" role="group" aria-label="Rows of the finding" tabindex="0"><table class="figures">
<thead><tr><th scope="col">Tag</th><th scope="col" class="text">Pool</th>${isHeld ? HELD_HEADS : growthHeads(iterations)}${words}</tr></thead>
<tbody>${body}</tbody></table></div>${more}`
}

/** With one dump nothing grew. */
const HELD_HEADS = html`<th scope="col">Outstanding since boot</th><th scope="col">Bytes since boot</th>`

const heldCells = ({ after }: Growth): Html =>
  html`<td>${formatKnown(after?.outstanding)}</td>${bytesCell(after?.bytes)}`

const growthHeads = (iterations: number | null): Html => {
  const rate = iterations === null ? nothing : html`<th scope="col">Per iteration</th>`
  return html`<th scope="col">Growth</th>${rate}<th scope="col">Outstanding before</th><th scope="col">Outstanding after</th><th scope="col">Growth in bytes</th><th scope="col">Bytes after</th>`
}

const growthCells = (row: Growth, iterations: number | null): Html => {
  const rate = iterations === null ? nothing : html`<td>${formatRate(changeOf(row) / iterations)}</td>`
  return html`<td class="growth">${formatGrowth(row.count)}</td>${rate}<td>${formatKnown(row.before?.outstanding)}</td><td>${formatKnown(row.after?.outstanding)}</td>
<td title="${formatGrowth(row.bytes)} bytes">${formatGrowth(row.bytes, formatBytes)}</td>${bytesCell(row.after?.bytes)}`
}

const bytesCell = (bytes: number | undefined): Html =>
  html`<td title="${formatKnown(bytes)} bytes">${formatKnown(bytes, formatBytes)}</td>`

/** A deep link into the table of all rows. */
const linkTo = (row: Growth | undefined, leg: string, words: Phrase): Html => {
  if (row === undefined) return html`${words}`
  const place = new URLSearchParams({ tag: printTag(row.tag), pool: row.pool, ...(leg === '' ? {} : { leg }) })
  return html`<a href="#${String(place)}">${words}</a>`
}
