import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import { rowsCompared } from '../core/diff.ts'
import type { Totals } from '../core/finding.ts'
import type { GateResult } from '../core/gate.ts'
import { counted, grouped, ours, type Phrase, phrase } from '../core/phrase.ts'
import { poolKinds, type Snapshot } from '../core/pool.ts'
import { isMissingEvidence, type Problem } from '../core/problem.ts'
import { alikeProblems } from './alike-problems.ts'
import { formatBytes, formatGrowth, formatKnown } from './format.ts'
import { explainedOf, findingsOf } from './html-findings.ts'
import { headlineOf, rowsIn } from './html-headline.ts'
import { type Html, html, nothing, trusted } from './markup.ts'
import type { ReportOptions } from './options.ts'
import { script, scriptHash, style, styleHash } from './page-assets.ts'
import { toPageData } from './page-data.ts'
import { countsSinceBoot, driverPoolRowsOf } from './select.ts'
import { controlOf, driverTagsOf, inLeg, legName, withFullStop } from './wording.ts'

/** Raw DEFLATE (RFC 1951): the page inflates with `DecompressionStream('deflate-raw')`. */
export type Compress = (bytes: Uint8Array) => Uint8Array

/**
 * report.html: one file that needs no network. What it says stands in it as text; the table of all rows is drawn by
 * its script from the data at its end. Its Content-Security-Policy allows that script and that style, and nothing
 * else.
 */
export const renderHtml = (
  analysis: Analysis,
  result: GateResult,
  { compress, ...options }: ReportOptions & { readonly compress: Compress },
): string => {
  const { verdict, legs, problems } = analysis
  const { title } = options
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${verdict}: ${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
${headlineOf(analysis, result, options)}
<main>
${findingsOf(analysis, options)}
${explainedOf(analysis, options)}
${problemsOf('Missing evidence', problems.filter(isMissingEvidence))}
${policyChangesOf(analysis)}
${exceptionsOf(analysis)}
${checkedOf(analysis)}
${legs.map(driverPoolsOf)}
${notesOf(problems.filter((it) => !isMissingEvidence(it)))}
${legs.length === 0 ? nothing : rowsOf(rowsIn(legs))}
</main>
<script type="text/plain" id="pool-data">${trusted(toBase64(compress(encodeData(analysis))))}</script>
<script type="module">${trusted(script)}</script>
</body>
</html>
`
  return page.markup
}

/** Section that the script fills with the table. */
const rowsOf = (count: number): Html => html`<section id="rows" aria-labelledby="rows-title">
<h2 id="rows-title">All rows</h2>
<noscript><p class="hint">The table of all ${counted(count, 'row')} is drawn by a script of this page. Everything else stands here without it; report.json has all figures.</p></noscript>
</section>`

const policyOf = (): string =>
  [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

const encodeData = (analysis: Analysis): Uint8Array => new TextEncoder().encode(JSON.stringify(toPageData(analysis)))

const toBase64 = (bytes: Uint8Array): string => {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return btoa(pieces.join(''))
}

/** Changes that the pull request itself makes to the policy. */
const policyChangesOf = ({ policyChanges }: Analysis): Html =>
  policyChanges.length === 0
    ? nothing
    : html`<section><h2>This pull request changes the policy</h2><ul>${policyChanges.map(({ text }) => html`<li>${text}</li>`)}</ul></section>`

/** Findings that an exception takes out of the verdict. */
const exceptionsOf = ({ excepted }: Analysis): Html => {
  if (excepted.length === 0) return nothing
  const items = excepted.map(
    ({ finding, exception: { reason, owner, expires } }) =>
      html`<li>${phrase`${finding.title}${inLeg(finding.leg)}: ${reason}; ${owner} answers for it until ${ours(expires)}`}</li>`,
  )
  return html`<section><h2>Exceptions used</h2><ul>${items}</ul></section>`
}

const problemsOf = (heading: string, problems: readonly Problem[]): Html =>
  problems.length === 0 ? nothing : html`<section class="missing"><h2>${heading}</h2>${problemList(problems)}</section>`

const notesOf = (problems: readonly Problem[]): Html =>
  problems.length === 0
    ? nothing
    : html`<section><details><summary>${counted(problems.length, 'note')}</summary>${problemList(problems)}</details></section>`

const problemList = (problems: readonly Problem[]): Html => {
  const shown = problems.slice(0, MAX_PROBLEMS)
  const items = alikeProblems(shown).map(({ code, text, each }) => {
    const own = each.length === 0 ? nothing : html`<ul>${each.map((one) => html`<li>${one}</li>`)}</ul>`
    return html`<li>${text} <span class="rule">${code}</span>${own}</li>`
  })
  const left = problems.length - shown.length
  const more = left > 0 ? html`<p class="hint">${counted(left, 'more problem')} in report.json.</p>` : nothing
  return html`<ul class="problems">${items}</ul>${more}`
}

/** Damaged rows may be thousands; all other problems are at most two a dump. */
const MAX_PROBLEMS = 200

const checkedOf = (analysis: Analysis): Html => {
  const { legs } = analysis
  if (legs.length === 0) return nothing
  const isHeld = legs.every(countsSinceBoot)
  const heads = isHeld ? HELD_HEADS : html`${POOL_HEADS}${POOL_HEADS}`
  const span = isHeld ? 1 : 3
  const body = legs.map(
    (leg) =>
      html`<tr><th scope="row">${legName(leg.name)}</th><td class="text">${leg.verdict}</td><td>${grouped(rowsCompared([leg]))}</td><td>${grouped(leg.snapshots)}</td>
${poolKinds.map((pool) => totalCells(leg.totals[pool], isHeld))}</tr>`,
  )
  const where = (leg: AnalyzedLeg): Phrase => (legs.length > 1 ? phrase` in leg ${legName(leg.name)}` : [])
  return html`<section id="totals" aria-labelledby="totals-title">
<h2 id="totals-title">What was checked</h2>
<div class="scroll" role="group" aria-labelledby="totals-title" tabindex="0"><table class="figures">
<thead><tr><th rowspan="2" scope="col">Leg</th><th rowspan="2" scope="col" class="text">Verdict</th><th rowspan="2" scope="col">Rows</th><th rowspan="2" scope="col">Snapshots</th><th colspan="${span}" scope="colgroup">Nonpaged pool</th><th colspan="${span}" scope="colgroup">Paged pool</th></tr>
<tr>${heads}</tr></thead>
<tbody>${body}</tbody>
</table></div>
${legs.map((leg) => line(driverTagsOf(leg, where(leg))))}
${legs.map((leg) => line(controlOf(leg, where(leg), analysis.policy)))}
${dumpsOf(legs)}
</section>`
}

const POOL_HEADS = html`<th scope="col">Before</th><th scope="col">After</th><th scope="col">Growth</th>`
/** With one dump nothing grew. */
const HELD_HEADS = html`<th scope="col">Since boot</th><th scope="col">Since boot</th>`

const line = (text: Phrase): Html => (text.length === 0 ? nothing : html`<p>${withFullStop(text)}</p>`)

const totalCells = ({ before, after, growth }: Totals, isHeld: boolean): Html => {
  const held = html`<td title="${grouped(after)} bytes">${formatBytes(after)}</td>`
  if (isHeld) return held
  return html`<td title="${formatKnown(before)} bytes">${formatKnown(before, formatBytes)}</td>${held}<td title="${formatGrowth(growth)} bytes">${formatGrowth(growth, formatBytes)}</td>`
}

/** File of each dump, its format, and its own words about machine and moment. */
const dumpsOf = (legs: readonly AnalyzedLeg[]): Html => {
  const body = legs.flatMap((leg) => {
    return sidesOf(leg).map(
      ([side, dump]) =>
        html`<tr><th scope="row">${legName(leg.name)}</th><td>${side}</td><td>${phrase`${dump.source}`}</td><td>${dump.format}</td><td>${saidOf(dump)}</td></tr>`,
    )
  })
  return html`<details><summary>Where the figures are from</summary>
<div class="scroll" role="group" aria-label="Dumps" tabindex="0"><table>
<thead><tr><th scope="col">Leg</th><th scope="col">Snapshot</th><th scope="col">File</th><th scope="col">Format</th><th scope="col">It says</th></tr></thead>
<tbody>${body}</tbody>
</table></div></details>`
}

const sidesOf = ({ before, after, control }: AnalyzedLeg): readonly (readonly [string, Snapshot])[] => {
  const tested: readonly (readonly [string, Snapshot])[] =
    before === null
      ? [['since boot', after]]
      : [
          ['before', before],
          ['after', after],
        ]
  if (control === null) return tested
  return [['control, before', control.before], ['control, after', control.after], ...tested]
}

const saidOf = ({ capture, coverage, usages }: Snapshot): string => {
  const { takenAt, computer, osBuild, architecture } = capture
  const cover = { all: [], partial: ['rows are missing'], filtered: ['taken with a tag filter'] }[coverage.kind]
  const rows = `${grouped(usages.length)} ${usages.length === 1 ? 'row' : 'rows'}`
  return [rows, takenAt, computer, osBuild, architecture, ...cover].filter((it) => it !== undefined).join(', ')
}

/** Driver Verifier’s counts of each driver, before and after. */
const driverPoolsOf = (leg: AnalyzedLeg): Html => {
  const rows = driverPoolRowsOf(leg)
  if (rows.length === 0) return nothing
  const body = rows.map(
    ({ driver, state, before, after }) =>
      html`<tr><th scope="row">${phrase`${driver}`}</th><td class="text">${state}</td><td>${formatKnown(before?.allocations)}</td><td>${formatKnown(after?.allocations)}</td><td>${formatKnown(before?.bytes, formatBytes)}</td><td>${formatKnown(after?.bytes, formatBytes)}</td></tr>`,
  )
  return html`<section><details><summary>Driver Verifier${inLeg(leg.name)}: ${counted(rows.length, 'driver')}</summary>
<div class="scroll" role="group" aria-label="Driver Verifier" tabindex="0"><table class="figures">
<thead><tr><th scope="col">Driver</th><th scope="col" class="text">State</th><th scope="col">Allocations before</th><th scope="col">After</th><th scope="col">Bytes before</th><th scope="col">After</th></tr></thead>
<tbody>${body}</tbody>
</table></div></details></section>`
}
