import { marked, type Tokens } from 'marked'
import { describe, expect, test } from 'vitest'
import { type Analysis, analyze, type Dump } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import type { Mode } from '../../src/core/points.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { strengthOf } from '../../src/core/strength.ts'
import type { Room } from '../../src/report/fit-text.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { defaultReportOptions } from '../../src/report/options.ts'
import type { Origin } from '../../src/report/origin.ts'
import { renderSnapshotJson } from '../../src/report/snapshot-json.ts'
import { commonPolicy } from '../../src/settings/policy.ts'
import { fixture } from '../fixtures.ts'
import { expectGolden } from '../golden.ts'
import { procLeak, wholeMachine, wholeMachineLater } from '../made-dumps.ts'
import { madeSeries } from '../made-series.ts'
import { snapshot, stated } from '../snapshot.ts'

/** Leaks of 100 that a mode names, as docs/detection.md and the reports say. */
const named = (mode: Mode): number => strengthOf(mode).named

/* The comment in each form that a person may meet, as the golden file and as GitHub's Markdown renders it. */

const origin: Origin = {
  repository: 'octo/driver',
  runId: 4711,
  attempt: 2,
  runUrl: 'https://github.com/octo/driver/actions/runs/4711',
  serverUrl: 'https://github.com',
  pullRequest: null,
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

/** Driver Verifier counts what an unloaded driver left. */
const verifier = () => {
  const counts = fixture('kd-verifier-list-modern-1.txt')
  return judge([...pair('', wholeMachine, wholeMachineLater), dump('', 'after', counts, 'verifier.txt')])
}

const heldSinceBoot = rows('IoWI nonpaged 5769999 0 646239888\namda nonpaged 5768754 0 1938301344\nDrsd paged 8 6 128')

/** A tag of others that the control interval does not move. */
const controlled = () => {
  const at = (foo: number, file: number) =>
    rows(`Foo! nonpaged ${30_000 + foo * 2} ${30_000 + foo} ${foo * 64}\nFile nonpaged ${file + 900} 400 ${file * 300}`)
  return judge(
    [dump('', 'control-before', at(0, 0)), dump('', 'control-after', at(0, 3)), ...pair('', at(0, 4), at(1000, 9))],
    { iterations: 1000 },
  )
}

/** As many leaks as a driver with a tag for each structure has when it forgets to tear down. */
const manyFindings = () => {
  const tags = Array.from({ length: 180 }, (_, index) => `D${String(index).padStart(3, '0')}`)
  const at = (left: number) =>
    rows(tags.map((tag, index) => `${tag} nonpaged ${left * (index + 1) + 5} 5 ${left * 64}`).join('\n'))
  return judge(pair('x64', at(0), at(9)), { driverTags: ['D*'] })
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
  ['verifier', () => verifier()],
  ['single-dump', () => judge([dump('', 'after', heldSinceBoot)], { driverTags: ['Drsd'] })],
  ['control', () => controlled()],
  ['many-findings', () => manyFindings()],
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

const render = (analysis: Analysis, limit = COMMENT_LIMIT, maxRows = 20, unit: Room['unit'] = 'characters'): string =>
  renderMarkdown(analysis, gate(analysis), {
    ...defaultReportOptions,
    maxRows,
    origin: { ...origin, given: givenOf(analysis.policy) },
    room: { max: limit, unit },
    docs: 'https://github.com/octo/pool-leak-check/blob/v1.0.0/docs',
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
      links.filter(
        (link) =>
          !/^https:\/\/(github\.com\/octo\/(driver\/actions|pool-leak-check\/blob\/v1)|learn\.microsoft\.com)[/.]/.test(
            link,
          ),
      ),
    ).toEqual([])
    expect(text.replace(/<code>[^<]*<\/code>/g, '')).not.toMatch(/@[a-z]|(^|\s)#\d/)
  })
})

describe('a clean run', () => {
  const open = (text: string) =>
    text
      .replace(/<details>[\s\S]*?<\/details>/g, '')
      .trim()
      .split(/\n+/)

  test('does not shout: open are the answer, its reason and where it came from', () => {
    const lines = open(render(judge(pair('', wholeMachine, wholeMachineLater))))
    expect(lines[0]).toBe('## ✅ Pool Leak Check: clean')
    expect(lines.slice(1, 4)).toEqual([
      expect.stringMatching(/^No leak in 3,048 rows of 2 snapshots\. Nonpaged pool: .*\(\+58\.8\sMiB\); paged pool: /),
      expect.stringMatching(/^Largest growth: .*FMfn.* \(paged\) \+15,273\. It is no finding: /),
      expect.stringMatching(
        new RegExp(
          `^How sure: No driver-tags are named.* a pair of dumps alone finds about ${named('pair')}; .* makes that ${named('pair+control')} `,
        ),
      ),
    ])
    expect(lines).toHaveLength(5)
  })

  test('says of a control interval what it finds, and of own tags that they are judged', () => {
    const at = (left: number) => rows(`File nonpaged ${left + 900} 400 ${left * 300}\nDrsd paged 8 8 0`)
    const text = render(
      judge([dump('', 'control-before', at(0)), dump('', 'control-after', at(3)), ...pair('', at(3), at(6))], {
        iterations: 1000,
        driverTags: ['Drsd'],
      }),
    )
    expect(text).toContain(
      `Growth of your own tags beyond what the policy allows would fail. Of 100 leaks in tags of others, a pair with a control interval finds about ${named('pair+control')} `,
    )
  })

  test('links to how its strength was measured, where the address is known', () => {
    const analysis = judge(pair('', wholeMachine, wholeMachineLater))
    expect(render(analysis)).toContain(
      '([how this was measured](https://github.com/octo/pool-leak-check/blob/v1.0.0/docs/detection.md)).\n',
    )
    expect(renderMarkdown(analysis, gate(analysis), defaultReportOptions)).toContain(' (docs/detection.md).\n')
  })

  test('says so where nothing grew', () => {
    const text = render(judge(pair('', rows('File nonpaged 90 40 900'), rows('File nonpaged 95 46 880'))))
    expect(text).toContain('No tag grew.')
  })
})

describe('nothing is said twice', () => {
  test('what Driver Verifier counts stands in the heading alone', () => {
    const text = render(verifier())
    expect(text.match(/ebpf&#95;allocate/g)).toHaveLength(1)
    expect(text).toContain('\n1 leak.\n')
  })

  test('missing evidence stands in its list alone', () => {
    const text = render(judge([dump('', 'before', wholeMachine), dump('', 'after', wholeMachine.slice(0, 100_010))]))
    expect(text.match(/ends in the middle of a row/g)).toHaveLength(1)
    expect(text).toContain('\nEvidence is missing: 2 problems.\n')
  })

  test('no table has two columns of one name', () => {
    for (const [, make] of forms) {
      const tables = marked.lexer(render(make())).filter((token): token is Tokens.Table => token.type === 'table')
      for (const { header } of tables) {
        const names = header.map(({ text }) => text)
        expect(new Set(names).size, names.join()).toBe(names.length)
      }
    }
  })
})

test('a check that passes with a finding says which setting lets it', () => {
  expect(render(forms.find(([name]) => name === 'suspect')?.[1]() ?? verifier())).toContain(
    'The check passes (fail-on: leak).',
  )
})

describe('findings use the room that the limit leaves', () => {
  const PLAIN = (index: number) => `D${String(index).padStart(3, '0')}`
  // Four bytes of which each becomes a reference, in legs whose names have nothing but such.
  const HOSTILE = (index: number) => `|<${String.fromCharCode(0x23 + (index % 80), 0x23 + Math.floor(index / 80))}`
  const HOSTILE_LEG = '`|<&">\u202e@#'.repeat(20)

  const leaks = (count: number, tagOf: (index: number) => string, leg: string, driverTags: readonly string[]) => {
    const at = (left: number) =>
      rows(
        Array.from(
          { length: count },
          (_, index) => `"${tagOf(index)}" nonpaged ${left * (index + 1) + 5} 5 ${left * 64}`,
        ).join('\n'),
      )
    return judge(pair(leg, at(0), at(9)), { driverTags })
  }
  const cases = [5, 60, 180, 1000].flatMap((count) => [
    { count, names: 'plain', analysis: () => leaks(count, PLAIN, 'x64', ['D*']), mayFit: 60 },
    { count, names: 'hostile', analysis: () => leaks(count, HOSTILE, HOSTILE_LEG, ['|*']), mayFit: 5 },
  ])

  test.each(cases)('$count leaks with $names names in a comment', ({ count, analysis, mayFit }) => {
    const text = render(analysis())
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    if (count > mayFit) expect(text.length).toBeGreaterThan(0.9 * COMMENT_LIMIT)
    expectWhole(text)
    const told = text.match(/^### Leak: /gm)?.length ?? 0
    const listed = text.match(/^- .* \(driver tag\) grew by /gm)?.length ?? 0
    const left = Number(/_([\d,]+) more leaks? in report\.json\._/.exec(text)?.[1]?.replaceAll(',', '') ?? 0)
    const behind = Number(/<summary>([\d,]+) more leaks?</.exec(text)?.[1]?.replaceAll(',', '') ?? 0)
    const whole = text.match(/<summary>Why: /g)?.length ?? 0
    const brief = Number(/The reasons of ([\d,]+) findings? did not fit here; report\.html/.exec(text)?.[1] ?? 0)
    expect({ all: told + listed + left, behind: count - behind <= 20, whole: whole + brief + left }).toEqual({
      all: count,
      behind: true,
      whole: count,
    })
  })

  test('the first keep their reasons, and the last are lines', () => {
    const text = render(leaks(180, PLAIN, 'x64', ['D*']))
    const order = [...text.matchAll(/^(?:### Leak: |- )<code>(D\d{3})<\/code> \(driver tag\) grew by/gm)].map(
      ([, tag]) => tag,
    )
    expect(order).toEqual(Array.from({ length: 180 }, (_, index) => PLAIN(179 - index)))
    expect(text.indexOf('<summary>Why: ')).toBeLessThan(text.indexOf('### Leak: <code>D178'))
    expect(text.lastIndexOf('### Leak: ')).toBeLessThan(text.search(/^- .* \(driver tag\) grew by /m))
  })

  test('rows that are no finding are fewer in each leg before they are left out', () => {
    const names = Array.from({ length: 12 }, (_, index) => `leg-${index}`)
    const analysis = judge(names.flatMap((leg) => pair(leg, wholeMachine, wholeMachineLater)))
    const rowsAt = (limit: number): number => render(analysis, limit).match(/^\| <code>/gm)?.length ?? 0
    const [all, fewer, none] = [COMMENT_LIMIT, 16_000, 7_000].map(rowsAt)
    expect(fewer).toBeLessThan(all ?? 0)
    expect(fewer).toBeGreaterThan((none ?? 0) + 12 * 4)
    expect(render(analysis, 7_000)).toContain('Rows that are no finding did not fit here')
  })

  test('a summary is measured in bytes', () => {
    for (const max of [40_000, 400_000]) {
      const text = render(leaks(1000, PLAIN, 'プール'.repeat(30), ['D*']), max, 20, 'bytes')
      const bytes = Buffer.byteLength(text)
      expect(bytes).toBeLessThanOrEqual(max)
      expect(bytes).toBeGreaterThan(0.9 * max)
      expectWhole(text)
    }
  })

  test.each([0, 300, 800, 1500, 3000, 5000, 9000, 20_000])('never more than %i characters', (max) => {
    for (const make of [hostile, manyFindings, verifier, controlled]) {
      const text = render(make(), max)
      expect(text.length).toBeLessThanOrEqual(Math.max(max, 60))
      expectWhole(text)
    }
  })
})

/** No line of a table without its end, and every fold is closed. */
const expectWhole = (text: string): void => {
  expect(text.split('\n').filter((line) => line.startsWith('|') && !line.endsWith('|'))).toEqual([])
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
  expect(text.match(/<code>/g)?.length).toBe(text.match(/<\/code>/g)?.length)
}

describe('the ladder of forms', () => {
  const analysis = overLong(2)
  const whole = render(analysis, Number.POSITIVE_INFINITY, 200)

  test.each([60_000, 30_000, 12_000, 4_000, 1_000, 400])(
    'at %i characters it fits, and says what it leaves out',
    (limit) => {
      const text = render(analysis, limit, 200)
      expect(text.length).toBeLessThanOrEqual(limit)
      expect(text).toContain('Pool Leak Check: leak')
      expect(text).toMatch(/report\.(json|html)/)
      expectWhole(text)
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
