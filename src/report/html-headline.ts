import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import { causesOf } from '../core/causes.ts'
import { rowsCompared } from '../core/diff.ts'
import type { GateResult } from '../core/gate.ts'
import { counted, ours, phrase } from '../core/phrase.ts'
import { printTag } from '../core/pool.ts'
import { VERSION } from '../settings/program.ts'
import { formatGrowth } from './format.ts'
import { type Html, html, nothing } from './markup.ts'
import type { ReportOptions } from './options.ts'
import { isAddress, type Origin } from './origin.ts'
import { legsByWorst } from './select.ts'
import { shortReasonOf } from './short-reason.ts'
import { STRENGTH_PAGE, trustOf } from './trust.ts'
import { legName, toSentence, withFullStop } from './wording.ts'

/** The top of report.html: the answer, what the page is of, and the verdict of each leg. */
export const headlineOf = (analysis: Analysis, result: GateResult, options: ReportOptions): Html => {
  const { verdict } = analysis
  const { passed } = result
  return html`<header class="${verdict} ${passed ? 'passed' : 'failed'}">
<p class="product">${options.title}</p>
<h1><span class="verdict">${verdict}</span> <span class="gate">${passed ? 'passed' : 'failed'}</span></h1>
<p class="reason">${toSentence(shortReasonOf(analysis, result))}</p>
${trustIn(analysis, options)}
<ul class="facts">${[...placeOf(options.origin), ...sizeOf(analysis), ...madeBy(options)].map((fact) => html`<li>${fact}</li>`)}</ul>
${legsOf(analysis)}
</header>`
}

const trustIn = (analysis: Analysis, { docs }: ReportOptions): Html => {
  const trust = trustOf(analysis)
  if (trust === null) return nothing
  const { largest, strength } = trust
  const source = linked(`${docs}/${STRENGTH_PAGE}`, html`docs/${STRENGTH_PAGE}`)
  const sure = strength.length === 0 ? nothing : html`<p class="trust">${strength} (${source}).</p>`
  return html`<p class="trust">${withFullStop(largest)}</p>${sure}`
}

/** Number of rows of all legs. */
export const rowsIn = (legs: readonly AnalyzedLeg[]): number =>
  legs.reduce((sum, { growths }) => sum + growths.length, 0)

/** `contoso/sey-driver`, `Pull request #812`, `Commit abc1234`, `Run 123, attempt 2`; each a link. */
const placeOf = (origin: Origin | null): readonly Html[] => {
  if (origin === null) return []
  const { serverUrl, repository, pullRequest, headSha, runId, attempt, runUrl } = origin
  const home = `${serverUrl}/${repository}`
  const again = attempt > 1 ? `, attempt ${attempt}` : ''
  return [
    linked(home, html`${repository}`),
    ...(pullRequest === null ? [] : [linked(`${home}/pull/${pullRequest}`, html`Pull request #${pullRequest}`)]),
    ...(headSha === '' ? [] : [linked(`${home}/commit/${headSha}`, html`Commit <code>${headSha.slice(0, 7)}</code>`)]),
    linked(runUrl, html`Run ${String(runId)}${again}`),
  ]
}

/** The whole sources of an address are the server's and the run's own; only https leaves the page. */
const linked = (address: string, words: Html): Html =>
  isAddress(address) ? html`<a href="${address}" rel="noreferrer">${words}</a>` : words

const sizeOf = ({ legs, policy: { iterations } }: Analysis): readonly Html[] => {
  const snapshots = legs.reduce((sum, leg) => sum + leg.snapshots, 0)
  const facts = [counted(legs.length, 'leg'), counted(snapshots, 'snapshot'), counted(rowsCompared(legs), 'row')]
  const cycles = iterations === null ? [] : [counted(iterations, 'iteration')]
  return [...facts, ...cycles].map((fact) => html`${fact}`)
}

const madeBy = ({ madeAt }: ReportOptions): readonly Html[] => [
  ...(madeAt === null ? [] : [html`<time datetime="${madeAt}">${toDay(madeAt)}</time>`]),
  html`Pool Leak Check ${VERSION}`,
]

/** `2026-11-27T02:40:00.000Z` → `2026-11-27 02:40 UTC` */
const toDay = (moment: string): string => `${moment.slice(0, 16).replace('T', ' ')} UTC`

/** Each leg with its verdict, the worst first; a click shows its rows. Nothing for a single leg. */
const legsOf = (analysis: Analysis): Html => {
  const { legs } = analysis
  if (legs.length < 2) return nothing
  const found = foundIn(analysis)
  const chips = legsByWorst(analysis).map(({ name, verdict }) => {
    const address = new URLSearchParams({ leg: name, verdict: found.has(name) ? 'found' : 'any' })
    const what = found.get(name)
    const told = what === undefined ? nothing : html` <span class="told">${what}</span>`
    return html`<li class="${verdict}"><a href="#${String(address)}"><b>${verdict}</b> ${legName(name)}${told}</a></li>`
  })
  return html`<nav class="legs" aria-label="Legs, the worst first"><ul>${chips}</ul></nav>`
}

/** The worst finding of each leg: `Proc +1,000`. */
const foundIn = ({ findings }: Analysis): ReadonlyMap<string, Html> => {
  const worst = new Map<string, Html>()
  for (const { inLegs } of causesOf(findings)) {
    for (const { leg, rows } of inLegs) {
      const root = rows[0]?.growth
      if (worst.has(leg) || root === undefined) continue
      const grew = root.count === null ? ours('') : phrase` ${ours(formatGrowth(root.count))}`
      worst.set(leg, html`${phrase`${printTag(root.tag)}${grew}`}`)
    }
  }
  return worst
}
