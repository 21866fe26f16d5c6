import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Analysis, analyze, type Dump } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { readPooltags } from '../../src/core/parse/pooltag-txt.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { encodeXml } from '../../src/report/encode.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderSnapshotJson } from '../../src/report/snapshot-json.ts'
import { expectGolden } from '../golden.ts'
import { readJunit, textsAt } from '../junit-schema.ts'
import { procLeak, wholeMachine, wholeMachineLater, wholeMachineRebooted } from '../made-dumps.ts'
import { snapshot, stated } from '../snapshot.ts'

const pairOf = (before: string, after: string, leg = ''): Dump[] =>
  (['before', 'after'] as const).map((side) => ({
    leg,
    side,
    source: `${leg}${side}.txt`,
    bytes: Buffer.from(side === 'before' ? before : after, 'utf8'),
    named: true,
  }))

const quiet = { ...defaultPolicy, iterations: 12980 }
const render = (analysis: Analysis): string => renderJunit(analysis, gate(analysis))
const analyzed = (dumps: readonly Dump[], changes: Partial<Policy> = {}): Analysis =>
  analyze(dumps, { ...quiet, ...changes })

const rows = (...lines: readonly string[]): string => renderSnapshotJson(stated(snapshot(lines.join('\n'))))
/** A foreign tag that grows by one an iteration and frees as it goes: a suspect. */
const suspected = pairOf(
  rows('Zzzz nonpaged 30000 30000 0', 'Abcd paged 5 1 64'),
  rows('Zzzz nonpaged 120000 107020 830720', 'Abcd paged 6 2 64'),
)
const legs = [
  ...pairOf(wholeMachine, wholeMachineLater, 'clean'),
  ...pairOf(procLeak.before, procLeak.after, 'leak'),
  ...pairOf(wholeMachine, wholeMachineRebooted, 'rebooted'),
  ...pairOf(wholeMachine, '', 'empty'),
]

const hostile = (): Analysis => {
  const tags = readPooltags([{ name: 'tags', bytes: Buffer.from(']]>& - \x1b[31m<b>.sys - "\u202e\' プール\n') }])
  const dumps = pairOf(rows(']]>& nonpaged 1 1 0'), rows(']]>& nonpaged 5001 1 320000'), '"><x a=\'\x1b')
  return analyze(dumps, { ...defaultPolicy, driverTags: [']]>&'] }, { pooltags: tags })
}

describe('golden', () => {
  test.each<[string, Analysis]>([
    ['leak', analyzed(legs.slice(2, 4))],
    ['clean', analyzed(legs.slice(0, 2))],
    ['suspect', analyzed(suspected)],
    ['legs', analyzed(legs)],
    ['nothing', analyzed([])],
    ['hostile', hostile()],
  ])('%s', (name, analysis) => {
    const text = render(analysis)
    readJunit(text)
    expectGolden(`junit/${name}.xml`, text)
  })
})

describe('a case is red where it closes the gate', () => {
  const count = (dumps: readonly Dump[], policy: Partial<Policy>): Record<string, number> => {
    const document = readJunit(render(analyzed(dumps, policy)))
    const kinds = ['failure', 'error', 'skipped']
    return Object.fromEntries(kinds.map((kind) => [kind, textsAt(document, `//testcase/${kind}/@message`).length]))
  }

  test.each<[string, Dump[], Partial<Policy>, Record<string, number>]>([
    ['a leak', suspected, { driverTags: ['Zzzz'] }, { failure: 1, error: 0, skipped: 0 }],
    [
      'a leak that may not fail',
      suspected,
      { driverTags: ['Zzzz'], failOn: 'never' },
      { failure: 0, error: 0, skipped: 1 },
    ],
    ['a suspect', suspected, {}, { failure: 0, error: 0, skipped: 1 }],
    ['a suspect that fails', suspected, { failOn: 'suspect' }, { failure: 1, error: 0, skipped: 0 }],
    [
      'a restart: of one dump alone nothing is said to have grown',
      legs.slice(4, 6),
      {},
      { failure: 0, error: 1, skipped: 0 },
    ],
    ['a restart that only warns', legs.slice(4, 6), { onInconclusive: 'warn' }, { failure: 0, error: 0, skipped: 1 }],
    ['nothing', [], {}, { failure: 0, error: 1, skipped: 0 }],
    ['nothing to complain of', legs.slice(0, 2), {}, { failure: 0, error: 0, skipped: 0 }],
  ])('%s', (_, dumps, policy, expected) => {
    expect(count(dumps, policy)).toEqual(expected)
  })

  test('whatever the policy, there is a red case if and only if the gate is closed', () => {
    for (const dumps of [suspected, legs, legs.slice(2, 4), legs.slice(4, 8), []]) {
      for (const failOn of ['leak', 'suspect', 'never'] as const) {
        for (const onInconclusive of ['fail', 'warn'] as const) {
          const analysis = analyzed(dumps, { failOn, onInconclusive })
          const red = textsAt(readJunit(render(analysis)), '//failure/@message | //error/@message')
          expect(red.length > 0).toBe(!gate(analysis).passed)
        }
      }
    }
  })

  test('and where the gate says that it is open, nothing is red whatever was found', () => {
    const open = readJunit(renderJunit(analyzed(legs), { passed: true, reason: [], acceptance: null }))
    expect(textsAt(open, '//failure/@message | //error/@message')).toEqual([])
    expect(textsAt(open, '//skipped/@message').length).toBeGreaterThan(5)
  })

  test('the counts are those of the cases', () => {
    const document = readJunit(render(analyzed(legs)))
    const number = (path: string): number => Number(textsAt(document, path)[0])
    expect(number('/testsuites/@tests')).toBe(document.find('//testcase').length)
    expect(number('/testsuites/@failures')).toBe(document.find('//failure').length)
    expect(number('/testsuites/@errors')).toBe(document.find('//error').length)
    expect(document.find('//testsuite').length).toBe(4)
    expect(textsAt(document, '//testsuite/@name')).toEqual(['clean', 'leak', 'rebooted', 'evidence'])
  })
})

test('hostile tags, legs and descriptions are text', () => {
  const document = readJunit(render(hostile()))
  expect(textsAt(document, '//testsuite/@name')).toEqual(['"><x a=\'\\x1b'])
  expect(textsAt(document, '//testcase/@name')).toEqual([']]>&, nonpaged pool'])
  expect(textsAt(document, '//failure')[0]).toContain('"\\u202e\' プール, \\x1b[31m<b>.sys')
})

test('any text, as an attribute and as content, reads back as what is visible of it', () => {
  const any = fc.string({ unit: 'binary' })
  const surrogates = fc.string({
    unit: fc.constantFrom('\ud800', '\udfff', '\ufffe', '\uffff', '\ud83e\ude9f', ']]>', '&#0;'),
  })
  fc.assert(
    fc.property(fc.oneof(any, surrogates), (text) => {
      const encoded = encodeXml(text)
      const junit = `<testsuites name="${encoded}" tests="0" failures="0" errors="0" time="0"><testsuite name="x" tests="1" failures="1" errors="0" skipped="0" time="0"><testcase classname="x" name="x" time="0"><failure type="x">${encoded}</failure></testcase></testsuite></testsuites>`
      const document = readJunit(junit)
      const [name] = textsAt(document, '/testsuites/@name')
      const [content] = textsAt(document, '//failure')
      expect(name).toBe(content)
      expect(encodeXml(name ?? '')).toBe(encoded)
    }),
  )
})

test('the schema refuses what readers refuse', () => {
  const suites = (inside: string): string =>
    `<testsuites tests="0" failures="0" errors="0" time="0"><testsuite name="x" tests="1" failures="0" errors="0" skipped="0" time="0">${inside}</testsuite></testsuites>`
  const one = (inside: string): string => suites(`<testcase classname="x" name="x" time="0">${inside}</testcase>`)
  expect(() => readJunit(one(''))).not.toThrow()
  for (const wrong of [
    suites(''),
    one('<failure/>'),
    one('<failed type="x"/>'),
    one('<'),
    one('<skipped/><skipped/>'),
    suites('<testcase name="x" time="0"/>'),
  ])
    expect(() => readJunit(wrong), wrong).toThrow()
})
