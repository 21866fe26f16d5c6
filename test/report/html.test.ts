import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Analysis, analyze, type Dump } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { ours, phrase } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { encodeHtml } from '../../src/report/encode.ts'
import { renderHtml } from '../../src/report/html.ts'
import { html } from '../../src/report/markup.ts'
import { defaultReportOptions, type ReportOptions } from '../../src/report/options.ts'
import { script, scriptHash, style, styleHash } from '../../src/report/page-assets.ts'
import { VERSION } from '../../src/settings/program.ts'
import { expectGolden } from '../golden.ts'
import { procLeak } from '../made-dumps.ts'
import { madeSeries } from '../made-series.ts'
import { renderDump } from '../render-dump.ts'
import { snapshot } from '../snapshot.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 40 })

const render = (analysis: Analysis, options: Partial<ReportOptions> = {}): string =>
  renderHtml(analysis, gate(analysis), { ...defaultReportOptions, ...options, compress: deflateRawSync })

/** What a reader sees before the script runs: the page without its style, its data and its script. */
const staticPart = (page: string): string =>
  page.slice(page.indexOf('<body>'), page.indexOf('<script type="text/plain"'))

const dumpsOf = (leg: string, before: string, after: string): readonly Dump[] =>
  (['before', 'after'] as const).map((side) => ({
    leg,
    side,
    source: `pool-${side}-${leg}/dump.txt`,
    bytes: renderDump(snapshot(side === 'before' ? before : after), 'poolmon -n 64'),
    named: true,
  }))

const policy = (changes: Partial<Policy>): Policy => ({ ...defaultPolicy, ...changes })

describe('the static part of report.html', () => {
  const quiet = 'Proc nonpaged 10 5 500\nMmSt paged 200 100 8000'
  const texts = (['before', 'after'] as const).map((side) => new TextEncoder().encode(procLeak[side]))
  const procDumps = texts.map((bytes, index): Dump => {
    const side = index === 0 ? 'before' : 'after'
    return { leg: '', side, source: `${side}.txt`, bytes, named: true }
  })
  const series = Object.entries(madeSeries(true)).map(
    ([source, bytes]): Dump => ({ leg: '', side: 'snapshots', source, bytes, named: true }),
  )
  const hostile = '</script><b>"\'&|`@all\u202e'
  const legs = [
    ...dumpsOf('win11', quiet, 'Proc nonpaged 1010 5 100500\nMmSt paged 200 100 8000'),
    ...dumpsOf('win10', quiet, 'Proc nonpaged 510 5 50500\nMmSt paged 250 100 9000'),
    ...dumpsOf('server', quiet, quiet),
  ]

  test.each([
    ['leak', analyze(procDumps, policy({ driverTags: ['SEY?'], iterations: 12_980 }))],
    ['series', analyze(series, policy({ iterations: 1000 }))],
    ['legs', analyze(legs, policy({ driverTags: ['Proc'] }))],
    ['clean', analyze(dumpsOf('', quiet, quiet.replace('200', '201').replace('100 8', '101 8')), defaultPolicy)],
    ['inconclusive', analyze([], defaultPolicy)],
    [
      'hostile',
      analyze(
        dumpsOf(hostile, '"</s>" nonpaged 0 0 0', '"</s>" nonpaged 900 0 9000'),
        policy({ driverTags: ['</s>', hostile] }),
      ),
    ],
  ] satisfies readonly [string, Analysis][])('%s', (name, analysis) => {
    expectGolden(`html/${name}.html`, staticPart(render(analysis)).replaceAll(VERSION, 'VERSION'))
  })

  test('a row that somebody asked for is explained, though it is no finding', () => {
    const page = staticPart(render(analyze(dumpsOf('', quiet, quiet), defaultPolicy, { explain: ['MmSt'] })))
    expect(page).toContain('<h2>Asked for</h2>')
    expect(page).toMatch(/<code>MmSt<\/code>, paged: no finding/)
  })

  test('it says what it is of, each with its address', () => {
    const page = staticPart(
      render(analyze(procDumps, defaultPolicy), {
        madeAt: '2026-11-27T02:40:31.000Z',
        origin: {
          repository: 'octo/driver',
          pullRequest: 812,
          runId: 4711,
          attempt: 2,
          runUrl: 'https://github.example/octo/driver/actions/runs/4711',
          serverUrl: 'https://github.example',
          headSha: '3f2a91c0000000000000000000000000000000ff',
          reportUrl: null,
          sourceUrl: '',
          fromArtifacts: true,
          policyFile: null,
          given: {},
        },
      }),
    )
    const facts = /<ul class="facts">.*<\/ul>/
      .exec(page)?.[0]
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    expect(facts).toContain('<a href="https://github.example/octo/driver" rel="noreferrer">octo/driver</a>')
    expect(facts).toContain('href="https://github.example/octo/driver/pull/812"')
    expect(facts).toContain(
      '/commit/3f2a91c0000000000000000000000000000000ff" rel="noreferrer">Commit <code>3f2a91c</code>',
    )
    expect(facts).toContain('/actions/runs/4711" rel="noreferrer">Run 4711, attempt 2</a>')
    expect(facts).toContain('2026-11-27 02:40 UTC')
    expect(facts).toContain(`Pool Leak Check ${VERSION}`)
  })

  test('a clean run links to how its strength was measured, where the address is known', () => {
    const analysis = analyze(dumpsOf('', quiet, quiet.replace('200', '201')), defaultPolicy)
    const docs = 'https://github.example/octo/pool-leak-check/blob/v1/docs'
    expect(staticPart(render(analysis, { docs }))).toContain(
      `<a href="${docs}/detection.md" rel="noreferrer">docs/detection.md</a>`,
    )
    expect(staticPart(render(analysis))).toContain('(docs/detection.md).')
  })

  test('each leg stands at the top with its verdict and its finding, the worst first', () => {
    const page = staticPart(render(analyze(legs, policy({ driverTags: ['Proc'] }))))
    const chips = page.match(/<nav class="legs"[\s\S]*<\/nav>/)?.[0].match(/<li class="\w+">.*?<\/li>/g) ?? []
    const texts = chips.map((chip) => chip.replace(/<[^>]+>/g, '').replace(/&#43;/g, '+'))
    expect(texts).toEqual(['leak win10 Proc +500', 'leak win11 Proc +1,000', 'inconclusive server'])
  })

  test('the same analysis gives the same bytes', () => {
    expect(render(analyze(series, defaultPolicy))).toBe(render(analyze([...series].reverse(), defaultPolicy)))
  })
})

describe('the policy of report.html', () => {
  const page = render(analyze([], defaultPolicy))
  const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

  test('names the script and the style that are in it by their hashes', () => {
    expect([scriptHash, styleHash]).toEqual([hashOf(script), hashOf(style)])
    expect(page).toContain(
      `default-src &#39;none&#39;; script-src &#39;${scriptHash}&#39;; style-src &#39;${styleHash}&#39;`,
    )
    expect(page).toContain(`<script type="module">${script}</script>`)
    expect(page).toContain(`<style>${style}</style>`)
  })

  test('is not asked to bend: no handler and no style in an attribute, and nothing unsafe', () => {
    expect(staticPart(page)).not.toMatch(/ on\w+=| style=|javascript:/)
    expect(page).not.toContain('unsafe-')
  })
})

describe('HTML', () => {
  test('any text stays text, in an element and in an attribute', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(encodeHtml([{ quoted: text }]).replace(/^<code>|<\/code>$/g, '')).not.toMatch(/[<>"'`]|&(?!#\d+;)|\n/)
        expect(encodeHtml(ours(text))).not.toMatch(/[<>"'`]|&(?!#\d+;)/)
      }),
    )
  })

  test.each([
    [html`${'<b>'}`, '&#60;b&#62;'],
    [html`${phrase`${'a\u202e&'} grew`}`, '<code>a\\u202e&#38;</code> grew'],
    [html`<i>${html`${1}`}</i>${[html`x`, html`<br>`]}`, '<i>1</i>x<br>'],
    [html`${[]}`, ''],
  ])('pieces of HTML stay, all else is encoded: %j', ({ markup }, expected) => {
    expect(markup).toBe(expected)
  })
})
