import { describe, expect, test } from 'vitest'
import { type Analysis, analyze, type Dump } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { defaultReportOptions } from '../../src/report/options.ts'
import type { Origin } from '../../src/report/origin.ts'
import { renderSnapshotJson } from '../../src/report/snapshot-json.ts'
import { snapshot, stated } from '../snapshot.ts'

/* Runs of one pull request, each of which reads the comment that the one before it wrote. */

const origin = (runId: number): Origin => ({
  repository: 'octo/driver',
  runId,
  attempt: 1,
  runUrl: `https://github.com/octo/driver/actions/runs/${runId}`,
  serverUrl: 'https://github.com',
  pullRequest: 7,
  headSha: `${runId}abcdef0123456789`,
  reportUrl: null,
  sourceUrl: '',
  fromArtifacts: true,
  policyFile: null,
  given: {},
})

/** What grew by how many allocations. */
type Grown = Readonly<Record<string, number>>

const judge = (grown: Grown, policy: Partial<Policy> = {}): Analysis => {
  const at = (side: Dump['side'], of: (left: number) => number): Dump => ({
    leg: '',
    side,
    source: `${side}.json`,
    bytes: Buffer.from(
      renderSnapshotJson(
        stated(
          snapshot(
            Object.entries({ Quie: 0, ...grown })
              .map(([tag, left]) => `"${tag}" nonpaged ${of(left) + 400} 300 ${(of(left) + 100) * 64}`)
              .join('\n'),
          ),
        ),
      ),
    ),
    named: true,
  })
  const policies = { ...defaultPolicy, driverTags: ['D*'], iterations: 1000, ...policy }
  return analyze([at('before', () => 0), at('after', (left) => left)], policies)
}

const comment = (analysis: Analysis, run: number, before: string | null, max = 65_536): string =>
  renderMarkdown(analysis, gate(analysis), {
    ...defaultReportOptions,
    origin: origin(run),
    comment: { before },
    room: { max, unit: 'characters' },
  })

/** The comment after these runs, numbered from 101. */
const following = (runs: readonly Grown[], policies: readonly Partial<Policy>[] = []): string =>
  runs.reduce<string | null>(
    (before, grown, index) => comment(judge(grown, policies[index]), 101 + index, before),
    null,
  ) ?? ''

const plain = (text: string): string => text.replace(/<\/?code>|<span><\/span>/g, '')
const lineOf = (start: string, text: string): string | undefined =>
  plain(text)
    .split('\n')
    .find((line) => line.startsWith(start))
const trend = (text: string): string | undefined => lineOf('**In this pull request:**', text)
const since = (text: string): string | undefined => lineOf('Since run', text)

describe('what changed since the last run of a pull request', () => {
  test.each<[string, readonly Grown[], string | undefined]>([
    ['the first run', [{ Drv1: 1000 }], undefined],
    ['the same finding', [{ Drv1: 1000 }, { Drv1: 1000 }], 'Since run 101: the same findings.'],
    ['a new one', [{ Drv1: 1000 }, { Drv1: 1000, Drv2: 9 }], 'Since run 101: new Drv2 (nonpaged).'],
    ['one that is gone', [{ Drv1: 1000, Drv2: 9 }, { Drv1: 1000 }], 'Since run 101: gone Drv2 (nonpaged).'],
    ['both', [{ Drv1: 1000 }, { Drv2: 9 }], 'Since run 101: new Drv2 (nonpaged); gone Drv1 (nonpaged).'],
    ['none then and none now', [{}, {}], undefined],
    ['the run before it alone counts', [{ Drv1: 9 }, {}, { Drv1: 9 }], 'Since run 102: new Drv1 (nonpaged).'],
  ])('%s', (_, runs, expected) => {
    expect(since(following(runs))).toBe(expected)
  })
})

describe('the trend of a finding in the runs of a pull request', () => {
  test.each<[string, readonly Grown[], string | undefined]>([
    ['a finding that no earlier run had has none', [{}, { Drv1: 1000 }], undefined],
    [
      'each run with its growth and its commit, the oldest first',
      [{ Drv1: 990 }, {}, { Drv1: 1000 }],
      '**In this pull request:** +990 in run 101 at 101abcd, no finding in run 102 at 102abcd; now +1,000.',
    ],
    [
      'of at most five runs',
      [1, 2, 3, 4, 5, 6, 7].map((left) => ({ Drv1: left })),
      `**In this pull request:** ${[2, 3, 4, 5].map((left) => `+${left} in run ${100 + left} at ${100 + left}abcd, `).join('')}+6 in run 106 at 106abcd; now +7.`,
    ],
  ])('%s', (_, runs, expected) => {
    // The last of a list is joined by "and".
    expect(trend(following(runs))?.replace(' and ', ', ')).toBe(expected)
  })

  test('is as if every run had had as many iterations', () => {
    const text = following([{ Drv1: 500 }, { Drv1: 1000 }], [{ iterations: 500 }, { iterations: 1000 }])
    expect(trend(text)).toContain('+1,000 in run 101 at 101abcd; now +1,000')
  })

  test.each([2, 5, 6, 7, 9])('run %i, judged again, tells the same', (count) => {
    const runs = Array.from({ length: count }, (_, index) => ({ Drv1: 1000 + index }))
    const first = following(runs)
    expect(comment(judge(runs.at(-1) ?? {}), 100 + count, first)).toBe(first)
  })
})

describe('the hidden line', () => {
  const state = (text: string): string => text.split('\n').findLast((line) => line.startsWith('<!--')) ?? ''

  test('stands in the room of the comment, however many runs there were', () => {
    const many = Object.fromEntries(
      Array.from({ length: 180 }, (_, index) => [`D${String(index).padStart(3, '0')}`, 9]),
    )
    let text: string | null = null
    for (let run = 1; run < 9; run++) text = comment(judge(many), run, text)
    expect(text?.length).toBeLessThanOrEqual(65_536)
    expect(state(text ?? '').length).toBeLessThanOrEqual(12_000)
    expect(since(text ?? '')).toBe('Since run 7: the same findings.')
  })

  test('of several checks that share a comment nothing is read', () => {
    const text = following([{ Drv1: 1000 }])
    expect(since(comment(judge({ Drv2: 9 }), 102, `${text}\n${state(text)}`))).toBeUndefined()
  })

  const written = (value: unknown): string => `<!-- pool-leak-state: ${encodeURIComponent(JSON.stringify(value))} -->`
  const run = { run: 101, commit: '101abcd', iterations: 1000, found: [['Drv1 (nonpaged)', 5]] }

  test('reads what it writes', () => {
    expect(trend(comment(judge({ Drv1: 9 }), 102, written([run])))).toContain('+5 in run 101 at 101abcd; now +9')
  })

  test.each<[string, unknown]>([
    ['no list', run],
    ['a run that is no number', [{ ...run, run: '101' }]],
    ['a commit that is none', [{ ...run, commit: '[x](//y)' }]],
    ['iterations of zero', [{ ...run, iterations: 0 }]],
    ['iterations that are no number', [{ ...run, iterations: 'x' }]],
    ['a growth that is no number', [{ ...run, found: [['Drv1 (nonpaged)', '+5']] }]],
    ['a name that is none', [{ ...run, found: [[5, 5]] }]],
    ['a name of great length', [{ ...run, found: [['x'.repeat(81), 5]] }]],
    ['no findings', [{ ...run, found: null }]],
    ['nothing', [null]],
  ])('is not believed with %s', (_, value) => {
    const text = comment(judge({ Drv1: 9 }), 102, written(value))
    expect([trend(text), since(text)]).toEqual([undefined, undefined])
  })

  test('a stranger who edits it writes text and nothing else', () => {
    const names = ['<img src=x>', '@all', '[a](//b)', '`x`'].map((name) => [name, 5])
    const text = comment(judge({ Drv1: 9 }), 102, written([{ ...run, found: names }]))
    expect(text).not.toMatch(/<img|@all|\[a\]/)
    expect(since(text)).toContain('gone ')
  })

  test.each(['%', '%7B', 'null', ''])('is no harm where it holds %j', (value) => {
    const text = comment(judge({ Drv1: 9 }), 102, `<!-- pool-leak-state: ${value} -->`)
    expect(since(text)).toBeUndefined()
  })
})
