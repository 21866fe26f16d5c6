import { marked, type Tokens } from 'marked'
import { describe, expect, test } from 'vitest'
import { type Analysis, analyze, type Dump } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { defaultReportOptions } from '../../src/report/options.ts'
import type { Origin } from '../../src/report/origin.ts'
import { renderSnapshotJson } from '../../src/report/snapshot-json.ts'
import { commonPolicy } from '../../src/settings/policy.ts'
import { expectGolden } from '../golden.ts'
import { procLeak, wholeMachine, wholeMachineLater } from '../made-dumps.ts'
import { madeSeries } from '../made-series.ts'
import { snapshot, stated } from '../snapshot.ts'

/* The comment in each form that a person may meet, as the golden file and as GitHub's Markdown renders it. */

const origin: Origin = {
  repository: 'octo/driver',
  runId: 4711,
  attempt: 2,
  runUrl: 'https://github.com/octo/driver/actions/runs/4711',
  headSha: '3f2a91c0000000000000000000000000000000ff',
  reportUrl: 'https://github.com/octo/driver/actions/runs/4711/artifacts/9',
  sourceUrl: 'https://github.com/octo/driver/blob/3f2a91c',
  fromArtifacts: true,
  policyFile: null,
  given: {},
}

/** The inputs that say what the policy says otherwise than the default. */
const givenOf = (policy: Policy): Origin['given'] =>
  Object.fromEntries(
    Object.entries(commonPolicy).flatMap(([name, { field }]) =>
      JSON.stringify(policy[field]) === JSON.stringify(defaultPolicy[field]) ? [] : [[name, policy[field]]],
    ),
  )

const dump = (leg: string, side: Dump['side'], text: string | Uint8Array, file = 'dump.txt'): Dump => ({
  leg,
  side,
  source: `pool-${side}${leg === '' ? '' : `-${leg}`}/${file}`,
  bytes: Buffer.from(text),
  named: true,
})

const judge = (dumps: readonly Dump[], policy: Partial<Policy> = {}): Analysis =>
  analyze(dumps, { ...defaultPolicy, ...policy }, { today: '2026-11-23' })

const pair = (leg: string, before: string, after: string): readonly Dump[] => [
  dump(leg, 'before', before),
  dump(leg, 'after', after),
]

const rows = (text: string): string => renderSnapshotJson(stated(snapshot(text)))

const TAGS = ['a|b|', '<b>x', '`x` ', '@all', '::er', '##[e', '$(x)', "'; #", '</d>', '**b*', '#123']

const hostile = () => {
  const at = (left: number) => rows(TAGS.map((tag) => `"${tag}" nonpaged ${left + 5} 5 ${left * 64}`).join('\n'))
  const leg = '`@all` <img src=x onerror=alert(1)> | \u202e $(reboot)'
  return judge(pair(leg, at(0), at(7)), { driverTags: TAGS })
}

/** More findings, each with more words, than a comment holds. */
const overLong = (legs: number) => {
  const tags = Array.from({ length: 200 }, (_, index) => `T${String(index).padStart(3, '0')}`)
  const at = (left: number) =>
    rows(tags.map((tag, index) => `${tag} nonpaged ${left * (index + 1) + 5} 5 ${left * 64}`).join('\n'))
  const names = Array.from({ length: legs }, (_, index) => `leg-${index}-${'x'.repeat(80)}`)
  return judge(
    names.flatMap((leg) => pair(leg, at(0), at(9))),
    { driverTags: ['T*'] },
  )
}

const forms: readonly [string, () => Analysis][] = [
  ['clean', () => judge(pair('', wholeMachine, wholeMachineLater))],
  ['leak', () => judge(pair('', procLeak.before, procLeak.after), { driverTags: ['SEY?'], iterations: 12980 })],
  [
    'suspect',
    () =>
      judge(
        pair(
          '',
          rows('Foo! nonpaged 30000 30000 0\nBar! paged 9 4 100'),
          rows('Foo! nonpaged 120000 107020 830720\nBar! paged 19 14 100'),
        ),
        { iterations: 12_980 },
      ),
  ],
  ['inconclusive', () => judge([dump('', 'before', wholeMachine), dump('', 'after', wholeMachine.slice(0, 100_010))])],
  [
    'series',
    () =>
      judge(
        Object.entries(madeSeries(true)).map(([file, bytes]) => dump('x64', 'series', bytes, file)),
        { iterations: 1000 },
      ),
  ],
  ['hostile', hostile],
  ['over-long', () => overLong(3)],
]

const COMMENT_LIMIT = 65_536

const render = (analysis: Analysis, limit = COMMENT_LIMIT, maxRows = 20): string =>
  renderMarkdown(analysis, gate(analysis), {
    ...defaultReportOptions,
    maxRows,
    origin: { ...origin, given: givenOf(analysis.policy) },
    maxLength: limit,
  })

describe.each(forms)('the comment of a run that is %s', (name, make) => {
  const text = render(make())

  test('is the golden file, and fits', () => {
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    expectGolden(`comment/${name}.md`, text)
  })

  test('has tables whose rows all have their columns', () => {
    const lines = text.split('\n').filter((line) => line.startsWith('|'))
    const tables = marked.lexer(text).filter((token): token is Tokens.Table => token.type === 'table')
    const read = tables.flatMap(({ header, rows: body }) => [header.length, ...body.map((cells) => cells.length)])
    // Each line of ours is a line of a table: its rule, and its cells as many as its head's.
    expect(read.length + tables.length).toBe(lines.length)
    for (const { header, rows: body, raw } of tables) {
      const cells = raw
        .trim()
        .split('\n')
        .map((line) => line.split(/(?<!\\)\|/).length - 2)
      expect(new Set(cells), raw).toEqual(new Set([header.length]))
      expect(body.length).toBeGreaterThan(0)
    }
  })

  test('renders to no element, link or mention but ours', async () => {
    const html = await marked.parse(text, { gfm: true })
    const elements = new Set(
      [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, element = '']) => element.toLowerCase()),
    )
    const ours = [
      'a',
      'code',
      'details',
      'em',
      'h2',
      'h3',
      'li',
      'p',
      'pre',
      'span',
      'strong',
      'sub',
      'summary',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'tr',
      'ul',
    ]
    expect([...elements].filter((element) => !ours.includes(element))).toEqual([])
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => link)
    expect(
      links.filter((link) => !/^https:\/\/(github\.com\/octo\/driver\/actions|learn\.microsoft\.com)\//.test(link)),
    ).toEqual([])
    expect(text.replace(/<code>[^<]*<\/code>/g, '')).not.toMatch(/@[a-z]|(^|\s)#\d/)
  })
})

test('nothing shouts when all is well: nothing stands open but the answer', () => {
  const text = render(judge(pair('', wholeMachine, wholeMachineLater)))
  const open = text
    .replace(/<details>[\s\S]*?<\/details>/g, '')
    .trim()
    .split(/\n+/)
  expect(open).toHaveLength(3)
  expect(open[0]).toBe('## ✅ Pool Leak Check: clean')
})

describe('the ladder of forms', () => {
  const analysis = overLong(2)
  const whole = render(analysis, Number.POSITIVE_INFINITY, 200)

  test.each([60_000, 30_000, 12_000, 4_000, 1_000, 400])(
    'at %i characters it fits, and says what it leaves out',
    (limit) => {
      const text = render(analysis, limit, 200)
      expect(text.length).toBeLessThanOrEqual(limit)
      expect(text).toContain('Pool Leak Check: leak')
      expect(text).toMatch(/report\.json/)
      // Cut between rows, never within one.
      expect(text.split('\n').filter((line) => line.startsWith('|') && !line.endsWith('|'))).toEqual([])
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
    },
  )

  test('without a limit all of it is there', () => {
    expect(whole.length).toBeGreaterThan(60_000)
  })
})

describe('the commands to reproduce', () => {
  const named = (name: string, policy: Partial<Policy> = {}) =>
    render(
      judge(
        [
          { ...dump('', 'before', procLeak.before), source: `${name}/a.txt` },
          { ...dump('', 'after', procLeak.after), source: `${name}-after/a.txt` },
        ],
        policy,
      ),
    )

  test('are read alike by every shell', () => {
    const text = named('pool-before', { driverTags: ['SEY?', 'Mdl '], iterations: 10 })
    expect(text).toContain('gh run download 4711 -R octo/driver -n pool-before -D pool-leak-run-4711/pool-before\n')
    expect(text).toContain(
      'node dist/cli/index.js --driver-tags &#34;SEY?,Mdl &#34; --iterations 10 pool-leak-run-4711/pool-before pool-leak-run-4711/pool-before-after',
    )
  })

  test.each(["x';calc;'", 'y&calc&z', '$(id)', '`id`', '--output=package.json', 'a b', '%PATH%', 'a;b', '"'])(
    'are not given for an artifact that is called %s',
    (name) => {
      const text = named(name)
      expect(text).toContain('no command is given here')
      expect(text).not.toContain('gh run download')
    },
  )

  test('are not given for tags that a shell would act on', () => {
    expect(named('pool-before', { driverTags: ['$(a)'] })).toContain('no command is given here')
  })
})
