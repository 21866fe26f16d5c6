import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Analysis, analyze, type Dump } from '../../src/core/analyze.ts'
import { readBaselines } from '../../src/core/baseline.ts'
import { gate } from '../../src/core/gate.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { renderHtml } from '../../src/report/html.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { defaultReportOptions } from '../../src/report/options.ts'
import { sinceWhen } from '../../src/report/since-when.ts'
import { dumpOf } from '../dump.ts'

const ITERATIONS = 1000

/** No two runs are alike in every row: those that are would be one and the same. */
const at = (side: 'before' | 'after', leaked: number, freed = 1): Dump =>
  dumpOf(side, `Drv1 nonpaged ${500 + leaked} 400 ${(100 + leaked) * 64}\nQuie paged 10 ${freed} 99`)

const run = (leaked: number, iterations = ITERATIONS, baselines = readBaselines([]), freed = 2): Analysis =>
  analyze(
    [at('before', 0), at('after', leaked, freed)],
    { ...defaultPolicy, driverTags: ['Drv?'], iterations },
    { baselines },
  )

const reportOf = (analysis: Analysis): Uint8Array => Buffer.from(renderJson(analysis, gate(analysis)))

/** The run of today, and earlier ones by what leaked in them, the latest first. */
const today = (leaked: number, earlier: readonly number[], iterations = ITERATIONS): Analysis => {
  const files = earlier.map((then, index) => ({
    name: 'report.json',
    bytes: reportOf(run(then, iterations, readBaselines([]), 3 + index)),
    origin: { run: 120 - index, commit: `${index}abcdef0123456789abcdef0123456789abcdef0` },
  }))
  return run(leaked, ITERATIONS, readBaselines(files))
}

const told = (analysis: Analysis): string => {
  const [finding] = analysis.findings
  return finding === undefined ? 'no finding' : toPlain(sinceWhen(finding, analysis))
}

describe('since when a tag grows', () => {
  test.each([
    [
      'new in this run',
      [0, 0, 0],
      'Not in run 120 at 0abcdef of the base branch, nor in the 2 runs before it (growth: 0, 0, 0; now +1,000)',
    ],
    [
      'since a run of the base branch',
      [990, 1010, 0, 0],
      'First seen in run 119 at 1abcdef of the base branch, not in run 118 at 2abcdef before it (growth: 0, 0, +1,010, +990; now +1,000)',
    ],
    [
      'in all of them',
      [990, 1010],
      'The base branch has it too: in all 2 earlier runs that were read, back to run 119 at 1abcdef (growth: +1,010, +990; now +1,000)',
    ],
    [
      'in the one that was read',
      [990],
      'The base branch has it too: in the one earlier run that was read, back to run 120 at 0abcdef (growth: +990; now +1,000)',
    ],
    [
      'it came and went',
      [990, 0, 1000],
      'First seen in run 120 at 0abcdef of the base branch, not in run 119 at 1abcdef before it; it had come and gone before (growth: +1,000, 0, +990; now +1,000)',
    ],
    [
      'earlier ones had it',
      [0, 1000],
      'Not in run 120 at 0abcdef of the base branch; earlier ones had it (growth: +1,000, 0; now +1,000)',
    ],
    ['nothing is known', [], ''],
  ])('%s', (_, earlier, expected) => {
    expect(told(today(1000, earlier))).toBe(expected)
  })

  test('a run of other iterations counts by what it would have grown', () => {
    expect(told(today(1000, [500], 500))).toContain('growth: +1,000; now +1,000')
  })

  test('a report that somebody named says nothing of a run, and one of another shape neither', () => {
    const named = [{ name: 'report.json', bytes: reportOf(run(1000)) }]
    const broken = [{ name: 'report.json', bytes: Buffer.from('{"schemaVersion":1}'), origin: { run: 1, commit: 'a' } }]
    expect(told(run(1000, ITERATIONS, readBaselines(named)))).toBe('')
    expect(told(run(1000, ITERATIONS, readBaselines(broken)))).toBe('')
  })

  test('it tells and never decides', () => {
    const [alone, with0] = [run(1000), today(1000, [0, 0])]
    expect([with0.verdict, gate(with0).passed]).toEqual([alone.verdict, gate(alone).passed])
  })

  test('the comment has one line of it, the page a bar for each run', () => {
    const analysis = today(1000, [990, 0])
    const comment = renderMarkdown(analysis, gate(analysis), defaultReportOptions)
    expect(comment.match(/\*\*Since when:\*\*/g)).toHaveLength(1)
    expect(comment.replaceAll('<span></span>', '')).toContain(
      '**Since when:** First seen in run 120 at <code>0abcdef</code>',
    )
    const page = renderHtml(analysis, gate(analysis), { ...defaultReportOptions, compress: deflateRawSync })
    expect(page.match(/<rect class="bar/g)).toHaveLength(3)
    expect(page).toContain(
      'aria-label="Growth in 3 runs: run 119 at 1abcdef: 0; run 120 at 0abcdef: +990; this run: +1,000"',
    )
  })
})
