import { describe, expect, test } from 'vitest'
import { type Analysis, analyze } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { readPooltags } from '../../src/core/parse/pooltag-txt.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { ansiStyle } from '../../src/report/ansi.ts'
import { plainScreen, type Screen } from '../../src/report/layout.ts'
import { defaultReportOptions } from '../../src/report/options.ts'
import { renderSnapshotJson } from '../../src/report/snapshot-json.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { widthOf } from '../../src/report/text-width.ts'
import { dump } from '../dump.ts'
import { fixture } from '../fixtures.ts'
import { expectGolden } from '../golden.ts'
import { procLeak, wholeMachine, wholeMachineLater } from '../made-dumps.ts'
import { snapshot, stated } from '../snapshot.ts'

const leak = analyze([dump('before', procLeak.before), dump('after', procLeak.after)], {
  ...defaultPolicy,
  driverTags: ['SEY?'],
  iterations: 12980,
})
const cleanDumps = [dump('before', wholeMachine), dump('after', wholeMachineLater)]
const clean = analyze(cleanDumps, defaultPolicy)
const nothing = analyze([], defaultPolicy)

/** Four bytes of a tag, a leg and a description that would like to be more than text. */
const hostile = (): Analysis => {
  const table = (left: number) =>
    renderSnapshotJson(stated(snapshot(`]]>& nonpaged ${left + 1} 1 ${left * 64}\n<b>\` paged 9 1 64`)))
  const tags = readPooltags([
    { name: 'tags', bytes: Buffer.from(']]>& - \x1b[31mred.sys - \u202eeman プール ::error::x\n') },
  ])
  const dumps = [dump('before', table(0), { leg: '\x1b]0;leg' }), dump('after', table(5000), { leg: '\x1b]0;leg' })]
  return analyze(dumps, { ...defaultPolicy, driverTags: [']]>&'] }, { pooltags: tags })
}

const coloured = (width: number): Screen => ({ width, style: ansiStyle })
const render = (analysis: Analysis, screen: Screen): string =>
  renderTerminal(analysis, gate(analysis), {
    ...defaultReportOptions,
    maxRows: 8,
    more: '--max-rows N',
    explain: 'explain',
    screen,
  })

describe('golden', () => {
  test.each([
    ['leak', leak],
    ['clean', clean],
    ['nothing', nothing],
    ['hostile', hostile()],
  ])('%s in colour, 80 columns', (name, analysis) => {
    expectGolden(`terminal/${name}.txt`, render(analysis, coloured(80)).replaceAll('\x1b', '\\e'))
  })
})

describe('the width of the terminal', () => {
  const longest = (text: string): number =>
    Math.max(
      ...text
        .split('\n')
        .filter((line) => !line.includes('https://'))
        .map(widthOf),
    )

  test.each([40, 60, 80, 100, 160])('%i columns are not exceeded, but by an address', (width) => {
    for (const analysis of [leak, clean, nothing, hostile()]) {
      expect(longest(render(analysis, { ...plainScreen, width }))).toBeLessThanOrEqual(width)
    }
  })

  test('colour takes no columns', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes that colour text
    expect(render(leak, coloured(90)).replace(/\x1b\[[\d;]*m/g, '')).toBe(render(leak, { ...plainScreen, width: 90 }))
  })

  test('a finding says what its tags are however narrow it is', () => {
    expect(render(leak, { ...plainScreen, width: 60 }).replace(/\s+/g, ' ')).toContain(
      'Security Token dynamic part, nt!se',
    )
  })
})

test('no table has two columns of one name', () => {
  const counts = fixture('kd-verifier-list-modern-1.txt')
  const verified = analyze([...cleanDumps, dump('after', counts, { source: 'verifier.txt' })], defaultPolicy)
  for (const analysis of [leak, clean, verified]) {
    const heads = render(analysis, plainScreen)
      .split('\n')
      .filter((line) => /^ {2}(Tag|Driver) /.test(line))
      .map((line) => line.trim().split(/ {2,}/))
    expect(heads.length).toBeGreaterThan(0)
    for (const names of heads) expect(new Set(names).size, names.join()).toBe(names.length)
  }
})

test('a clean run names the page that says how its strength was measured', () => {
  const text = renderTerminal(clean, gate(clean), { ...defaultReportOptions, docs: '../clone/docs' })
  expect(text).toContain('(../clone/docs/detection.md).')
})

test('untrusted text writes nothing to the terminal', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  expect(render(hostile(), plainScreen)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
})

test('the tip names the tags that leak, and none that a shell would read', () => {
  const tip = (analysis: Analysis): string | undefined => /^More: .*$/m.exec(render(analysis, plainScreen))?.[0]
  expect(tip(leak)).toBe('More: explain Proc')
  expect(tip(hostile())).toBeUndefined()
  expect(tip(clean)).toBeUndefined()
})
