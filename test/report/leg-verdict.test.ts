import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Analysis, analyze, type Dump, type Verdict } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { isMissingEvidence, problem, problemsOf } from '../../src/core/problem.ts'
import { renderHtml } from '../../src/report/html.ts'
import { toReport } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { defaultReportOptions } from '../../src/report/options.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { readJunit } from '../junit-schema.ts'
import { procLeak, wholeMachine, wholeMachineLater, wholeMachineRebooted } from '../made-dumps.ts'

/* The verdict of a leg is decided once, by the rules of the run's verdict, and every form of the report shows that one. */

const files = (leg: string, side: Dump['side'], texts: Readonly<Record<string, string>>): readonly Dump[] =>
  Object.entries(texts).map(([file, text]) => ({
    leg,
    side,
    source: `${leg}/${file}`,
    bytes: Buffer.from(text, 'latin1'),
    named: true,
  }))

const pair = (leg: string, before: string, after: string): readonly Dump[] => [
  ...files(leg, 'before', { 'before.txt': before }),
  ...files(leg, 'after', { 'after.txt': after }),
]

const POOLMON =
  ' Commit:1K Limit:2K Peak:2K   Pool N:4K P:0K\n Tag  Type     Allocs     Frees      Diff     Bytes  Per Alloc\n'
const poolmon = (step: number) => `${POOLMON} Abcd Nonp ${100 + step} ${50 + step} 50 3200 64\n`
const damaged = `${POOLMON} Abcd Nonp 102 52 fifty 3200 64\n`

/** Five snapshots of one leg, one of them damaged: by its place. */
const series = (leg: string, broken: number | null = null): readonly Dump[] => {
  const texts = [0, 1, 2, 3, 4].map((step) => [`run-${step}.txt`, step === broken ? damaged : poolmon(step)])
  return files(leg, 'snapshots', Object.fromEntries(texts))
}

/** What a leg may be given, and what it comes to. */
const kinds: Readonly<Record<string, readonly [dumps: (leg: string) => readonly Dump[], verdict: Verdict | null]>> = {
  'a machine at ordinary work': [(leg) => pair(leg, wholeMachine, wholeMachineLater), 'clean'],
  'a series without growth': [(leg) => series(leg), 'clean'],
  'a leak': [(leg) => pair(leg, procLeak.before, procLeak.after), 'leak'],
  'a restart between the dumps': [(leg) => pair(leg, wholeMachine, wholeMachineRebooted), 'inconclusive'],
  'a series whose first snapshot is damaged': [(leg) => series(leg, 0), 'inconclusive'],
  'a series whose middle snapshot is damaged': [(leg) => series(leg, 2), 'inconclusive'],
  'a series whose last snapshot is damaged': [(leg) => series(leg, 4), 'inconclusive'],
  'a damaged snapshot at rest': [
    (leg) => [...series(leg), ...files(leg, 'snapshots', { 'settled.txt': damaged })],
    'inconclusive',
  ],
  'a damaged dump that a later one replaces': [
    (leg) => [...files(leg, 'before', { 'a.txt': damaged }), ...pair(leg, poolmon(0), poolmon(1))],
    'inconclusive',
  ],
  'no dump before': [(leg) => files(leg, 'after', { 'after.txt': wholeMachine }), 'inconclusive'],
  'no dump after, which makes no leg': [(leg) => files(leg, 'before', { 'before.txt': wholeMachine }), null],
  'an empty file, which makes no leg': [(leg) => pair(leg, wholeMachine, ''), null],
}

const RANKS: readonly Verdict[] = ['clean', 'suspect', 'inconclusive', 'leak']

const worst = (verdicts: readonly Verdict[]): Verdict =>
  RANKS[Math.max(0, ...verdicts.map((verdict) => RANKS.indexOf(verdict)))] ?? 'clean'

const ofTheRun = ({ legs, problems }: Analysis): readonly Verdict[] => {
  const elsewhere = problems.filter((it) => !legs.some((leg) => problemsOf(leg, problems).includes(it)))
  return elsewhere.some(isMissingEvidence) ? ['inconclusive'] : []
}

describe('the verdict of a leg', () => {
  test.each(Object.entries(kinds))('%s', (_, [dumps, verdict]) => {
    const { legs } = analyze(dumps('win11'), defaultPolicy)
    expect(legs.map((leg) => leg.verdict)).toEqual(verdict === null ? [] : [verdict])
  })

  test('a file that could not be unpacked is of the leg it was given for; one of no leg is of the run', () => {
    const given = { problems: [problem('NOT_A_DUMP', { source: 'one/before.txt' })] }
    const both = [...pair('one', poolmon(0), poolmon(1)), ...pair('two', poolmon(0), poolmon(1))]
    const verdicts = (analysis: Analysis) => analysis.legs.map(({ verdict }) => verdict)
    expect(verdicts(analyze(both, defaultPolicy, given))).toEqual(['inconclusive', 'clean'])
    const run = analyze(both, defaultPolicy, { problems: [problem('POLICY_NOT_READ')] })
    expect([run.verdict, ...verdicts(run)]).toEqual(['inconclusive', 'clean', 'clean'])
  })

  test('the run is as bad as its worst leg and what is missing of the run itself, and no worse', () => {
    const names = fc.array(fc.constantFrom(...Object.keys(kinds)), { maxLength: 4 })
    fc.assert(
      fc.property(names, fc.boolean(), (chosen, unread) => {
        const dumps = chosen.flatMap((kind, index) => kinds[kind]?.[0](`leg-${index}`) ?? [])
        const problems = unread ? [problem('POLICY_NOT_READ')] : []
        const analysis = analyze(dumps, defaultPolicy, { problems })
        const verdicts = analysis.legs.map(({ verdict }) => verdict)
        expect(analysis.verdict).toBe(worst([...verdicts, ...ofTheRun(analysis)]))
      }),
      { numRuns: 40 },
    )
  })
})

describe('every form of the report', () => {
  const analysis = analyze(
    Object.values(kinds).flatMap(([dumps], index) => dumps(`leg-${index}`)),
    defaultPolicy,
  )
  const result = gate(analysis)
  const expected = analysis.legs.map(({ name, verdict }) => [name, verdict])
  const sorted = (found: readonly (readonly (string | undefined)[])[]) =>
    found.map(([name = '', verdict = '']) => [name, verdict]).sort()

  test.each<[string, () => readonly (readonly (string | undefined)[])[]]>([
    [
      'Markdown',
      () => {
        const text = renderMarkdown(analysis, result, defaultReportOptions)
        return [...text.matchAll(/^\| <code>(leg-\d+)<\/code> \| (\w+) \|/gm)].map((found) => found.slice(1))
      },
    ],
    [
      'HTML',
      () => {
        const text = renderHtml(analysis, result, { ...defaultReportOptions, compress: deflateRawSync })
        const cells =
          /<th scope="row"><code>(leg-\d+)<\/code><\/th><td class="text">(clean|suspect|leak|inconclusive)</g
        return [...text.matchAll(cells)].map((found) => found.slice(1))
      },
    ],
    [
      'the terminal',
      () => {
        const text = renderTerminal(analysis, result, defaultReportOptions)
        return [...text.matchAll(/^Checked in leg (leg-\d+): (\w+), /gm)].map((found) => found.slice(1))
      },
    ],
    ['JSON', () => toReport(analysis, result).legs.map(({ name, verdict }) => [name, verdict])],
  ])('%s shows the verdict of each leg', (_, shown) => {
    expect(sorted(shown())).toEqual(sorted(expected))
  })

  test('JUnit: the suite of a leg is red exactly where the leg is a leak or inconclusive', () => {
    const text = renderJunit(analysis, result)
    readJunit(text)
    const red = [...text.matchAll(/<testsuite name="(leg-\d+)" tests="\d+" failures="(\d+)" errors="(\d+)"/g)]
    expect(red.map(([, name, failures, errors]) => [name, failures !== '0' || errors !== '0'])).toEqual(
      analysis.legs.map(({ name, verdict }) => [name, verdict === 'leak' || verdict === 'inconclusive']),
    )
  })
})
