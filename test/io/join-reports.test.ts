import { describe, expect, test } from 'vitest'
import { analyze, type Dump } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { isMissingEvidence, messageOf, type Problem, problem } from '../../src/core/problem.ts'
import { joinReports, type ReportFile } from '../../src/io/join-reports.ts'
import { renderJson, toReport } from '../../src/report/json.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { defaultReportOptions } from '../../src/report/options.ts'
import { dump } from '../dump.ts'
import { procLeak, wholeMachine, wholeMachineLater } from '../made-dumps.ts'
import { madeSeries } from '../made-series.ts'
import { reportViolations } from '../schemas.ts'
import { type Fields, finding, leg, report, row } from '../stated-report.ts'

const CLEAN = [dump('before', wholeMachine), dump('after', wholeMachineLater)]
const LEAK = [dump('before', procLeak.before), dump('after', procLeak.after)]
const CUT = [dump('before', wholeMachine), dump('after', wholeMachineLater.slice(0, 40_000))]
const SERIES = Object.entries(madeSeries(true)).map(([source, bytes]) => dump('series', bytes, { source }))

const reportOf = (leg: string, dumps: readonly Dump[], policy: Partial<Policy> = {}): ReportFile => {
  const analysis = analyze(dumps, { ...defaultPolicy, ...policy })
  return { leg, source: `${leg}.json`, bytes: Buffer.from(renderJson(analysis, gate(analysis))) }
}

const join = (files: readonly ReportFile[], policy: Partial<Policy> = {}) =>
  joinReports(files, { ...defaultPolicy, ...policy }, { problems: [], program: 'action' })

describe('what a joined report says of one leg is what its report said', () => {
  test.each<[string, readonly Dump[], Partial<Policy>]>([
    ['clean', CLEAN, {}],
    ['a leak', LEAK, { iterations: 12_980 }],
    ['a cut dump', CUT, {}],
    ['one dump alone', [dump('series', procLeak.after)], {}],
    ['a series', SERIES, { iterations: 1000 }],
  ])('%s', (_, dumps, policy) => {
    const analysis = analyze(dumps, { ...defaultPolicy, ...policy })
    const [was, is] = [
      toReport(analysis, gate(analysis)),
      toReport(join([reportOf('', dumps, policy)]), gate(analysis)),
    ]
    const about = ({ verdict, legs, findings, problems }: typeof was) => ({
      verdict,
      legs: legs.map(({ control, drivers, ...leg }) => leg),
      findings: findings.map(({ where, ...finding }) => finding),
      problems,
    })
    expect(about(is)).toEqual(about(was))
    expect(reportViolations(is)).toEqual([])
  })
})

describe('joined legs', () => {
  const names = (analysis: ReturnType<typeof join>): readonly string[] => analysis.legs.map(({ name }) => name)

  test('a leak of one closes the gate of all, and every leg is named by its artifact', () => {
    const analysis = join([reportOf('win10', CLEAN), reportOf('win11', LEAK)])
    expect(names(analysis)).toEqual(['win10', 'win11'])
    expect(analysis.findings.map(({ leg }) => leg)).toEqual(['win11'])
    expect(gate(analysis)).toMatchObject({ passed: false })
    expect(toPlain(gate(analysis).reason)).toContain('1 leak: Proc')
  })

  test('what one found in several legs is one cause', () => {
    const text = renderMarkdown(...both(join([reportOf('a', LEAK), reportOf('b', LEAK)])), defaultReportOptions)
    expect(text.match(/^### Leak: /gm)).toHaveLength(1)
    expect(text).toContain('(2 legs: <code>a</code>, <code>b</code>)')
  })

  test('of clean reports the tag that grew most is named, as in each of them', () => {
    const text = renderMarkdown(...both(join([reportOf('a', CLEAN)])), defaultReportOptions)
    expect(text).toContain('Largest growth: <code>FMfn</code> (paged) +15,273 in leg <code>a</code>.')
    expect(text).not.toContain('No tag grew')
  })

  test('a driver tag that a report was made without is missing evidence, and one that it was made with is not', () => {
    const policy = { driverTags: ['Pro?'] }
    const [without, with_] = [join([reportOf('a', CLEAN)], policy), join([reportOf('a', LEAK, policy)], policy)]
    expect([without.verdict, lacking(without)]).toEqual(['inconclusive', ['REPORT_OTHER_TAGS']])
    expect(without.problems.map((it) => toPlain(messageOf(it))).join()).toContain('no finding in it (Prof and Proc)')
    expect(lacking(with_)).not.toContain('REPORT_OTHER_TAGS')
  })

  test('a driver tag that no report shows nor was made with is missing evidence', () => {
    expect(lacking(join([reportOf('a', CLEAN)], { driverTags: ['Zz?z'] }))).toEqual(['DRIVER_TAG_ABSENT'])
  })

  const lacking = ({ problems }: ReturnType<typeof join>) => problems.filter(isMissingEvidence).map(({ code }) => code)

  test('the driver tags that reports were made with count where none is named', () => {
    const { policy, legs } = join([reportOf('a', CLEAN, { driverTags: ['Proc'] }), reportOf('b', CLEAN)])
    expect(policy.driverTags).toEqual(['Proc'])
    expect(legs.map(({ driverRows }) => driverRows.map(({ tag }) => tag))).toEqual([['Proc'], []])
  })

  test('what an exception covers stays in the report, with who answers for it', () => {
    const exception = {
      ...{ tag: 'Proc', pool: null, legs: [], maxGrowthCount: null },
      ...{ reason: 'known', owner: '@octo/drivers', expires: '2026-12-31' },
    }
    const judged = analyze(LEAK, { ...defaultPolicy, exceptions: [exception] }, { today: '2026-11-27' })
    const bytes = Buffer.from(renderJson(judged, gate(judged)))
    const analysis = join([{ leg: 'a', source: 'a.json', bytes }])
    expect(analysis.findings).toEqual([])
    expect(analysis.excepted).toMatchObject([{ finding: { leg: 'a' }, exception: { owner: '@octo/drivers' } }])
    expect(renderMarkdown(...both(analysis), defaultReportOptions)).toContain('octo/drivers')
  })

  const both = (analysis: ReturnType<typeof join>) => [analysis, gate(analysis)] as const

  test.each<[string, readonly ReportFile[], Partial<Policy>, string, boolean]>([
    ['all clean', [reportOf('a', CLEAN), reportOf('b', CLEAN)], {}, 'clean', true],
    ['missing evidence of one', [reportOf('a', CLEAN), reportOf('b', CUT)], {}, 'inconclusive', false],
    ['missing evidence that only warns here', [reportOf('b', CUT)], { onInconclusive: 'warn' }, 'inconclusive', true],
    ['a leak that only warned there', [reportOf('a', LEAK, { failOn: 'never' })], {}, 'leak', false],
    ['a leg that is expected and has none', [reportOf('a', CLEAN)], { legs: ['a', 'b'] }, 'inconclusive', false],
    ['two of one leg', [reportOf('a', CLEAN), reportOf('a', CLEAN)], {}, 'inconclusive', false],
    ['no report at all', [{ leg: 'a', source: 'a.json', bytes: Buffer.from('{}') }], {}, 'inconclusive', false],
    ['text', [{ leg: 'a', source: 'a.json', bytes: Buffer.from('x') }], {}, 'inconclusive', false],
    ['none', [], {}, 'inconclusive', false],
  ])('%s', (_, files, policy, verdict, passed) => {
    const analysis = join(files, policy)
    expect({ verdict: analysis.verdict, passed: gate(analysis).passed }).toEqual({ verdict, passed })
  })

  test('a report that calls itself a leak and names none is not believed to be clean', () => {
    const [file] = [reportOf('a', CLEAN)]
    const forged = JSON.stringify({ ...JSON.parse(Buffer.from(file.bytes as Uint8Array).toString()), verdict: 'leak' })
    expect(join([{ ...file, bytes: Buffer.from(forged) }]).verdict).toBe('inconclusive')
  })

  const forged = (change: (report: Record<string, unknown>) => void): ReportFile => {
    const { bytes, ...file } = reportOf('x', LEAK)
    const report = JSON.parse(new TextDecoder().decode(bytes.subarray(0, bytes.length)))
    change(report)
    return { ...file, bytes: Buffer.from(JSON.stringify(report)) }
  }
  const hint = { object: 'process', acquire: ['a'], release: ['b'], link: 'https://learn.microsoft.com/a/b-c' }

  test.each<[string, (report: Record<string, unknown>) => void]>([
    [
      'a link of its own',
      (it) =>
        Object.assign(it, {
          findings: [{ ...first(it.findings), hint: { ...hint, link: 'x) @all [y](https://evil.example' } }],
        }),
    ],
    [
      'a link that runs a script',
      (it) =>
        Object.assign(it, { findings: [{ ...first(it.findings), hint: { ...hint, link: 'javascript:alert(1)' } }] }),
    ],
    [
      'a link that only begins well',
      (it) =>
        Object.assign(it, {
          findings: [{ ...first(it.findings), hint: { ...hint, link: 'https://learn.microsoft.com/) @all' } }],
        }),
    ],
    [
      'a day that is markup',
      (it) =>
        Object.assign(it, {
          exceptions: [
            { finding: first(it.findings), reason: 'x', owner: 'y', expires: '](https://evil.example) @all' },
          ],
        }),
    ],
    ['a time that is none', (it) => forgeCapture(it, { takenAt: 5 })],
    ['a name that is a record', (it) => forgeCapture(it, { computer: { toString: 1 } })],
    ['objects that are no list', (it) => forgeCapture(it, { objects: 'x' })],
  ])('a forged report with %s is none', (_, change) => {
    expect(join([forged(change)]).problems.map(({ code }) => code)).toContain('REPORT_UNREADABLE')
  })

  test('a report with our own link, and with keys that would change every object, is one', () => {
    const analysis = join([
      forged((it) => {
        Object.assign(it, { findings: [{ ...first(it.findings), hint }] })
        Object.defineProperty(it, '__proto__', { value: { passed: true }, enumerable: true })
        forgeCapture(it, JSON.parse('{"__proto__": {"computer": "x"}, "constructor": 1}'))
      }),
    ])
    expect(analysis.findings.map((found) => found.hint?.link)).toEqual([hint.link])
    expect(analysis.legs.map(({ after }) => after.capture.computer)).toEqual([undefined])
    expect(({} as Record<string, unknown>).passed).toBeUndefined()
  })

  test('a forged report of many rows and long words takes no longer than it is long', () => {
    const file = forged((it) => {
      const found = first(it.findings)
      const row = first(found.rows)
      const words = `"(${';'.repeat(100_000)}x ${'a '.repeat(20_000)}`
      const rows = Array.from({ length: 20_000 }, (_, at) => ({ ...row, tag: String(1000 + at) }))
      Object.assign(it, { findings: [{ ...found, title: words, rows }] })
    })
    const start = process.cpuUsage()
    join([file])
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(6)
  })

  test.each<[string, (report: { legs: { dumps: object }[]; usage: { rows: unknown[] }[] }) => object]>([
    ['no leg', ({ legs, ...report }) => ({ ...report, legs: legs.slice(1) })],
    ['no row', ({ usage, ...report }) => ({ ...report, usage: usage.map((rows) => ({ ...rows, rows: [] })) })],
    [
      'one dump',
      ({ legs, ...report }) => ({
        ...report,
        legs: legs.map((leg) => ({ ...leg, dumps: { ...leg.dumps, before: null } })),
      }),
    ],
  ])('a report of %s is not believed to be clean', (_, change) => {
    const file = reportOf('a', CLEAN)
    const forged = JSON.stringify(change(JSON.parse(Buffer.from(file.bytes as Uint8Array).toString())))
    expect(join([{ ...file, bytes: Buffer.from(forged) }]).verdict).toBe('inconclusive')
    expect(join([file]).verdict).toBe('clean')
  })

  test('text of strangers stays quoted', () => {
    const bytes = Buffer.from((reportOf('a', LEAK).bytes as Uint8Array).toString().replaceAll('Proc', '@all'))
    const text = renderMarkdown(...both(join([{ leg: '@everyone', source: 'a', bytes }])), defaultReportOptions)
    expect(text).not.toMatch(/(?<!<code>[^<]*)@(?:all|everyone)/)
  })

  test('problems keep their words', () => {
    const analysis = analyze(CUT, defaultPolicy)
    const joined = join([reportOf('', CUT)])
    expect(joined.problems.map((found) => toPlain(messageOf(found)))).toEqual(
      analysis.problems.map((found) => toPlain(messageOf(found))),
    )
  })
})

const first = (list: unknown): Record<string, unknown> => (Array.isArray(list) ? list[0] : {})

const forgeCapture = (report: Record<string, unknown>, capture: unknown): void => {
  const leg = first(report.legs)
  const { after } = leg.dumps as { after: object }
  Object.assign(report, { legs: [{ ...leg, dumps: { before: null, after: { ...after, capture } } }] })
}

describe('what is joined', () => {
  const file = (name: string, changes: Fields = {}, source = `${name}.json`): ReportFile => ({
    leg: name,
    source,
    bytes: Buffer.from(JSON.stringify(report(changes))),
  })
  const unnamed = { legs: [leg({ name: '' })], findings: [finding({ leg: '' })], usage: [] }
  const noTotal = { code: 'NO_TOTAL', source: 'after.txt', line: null, message: '' }
  const told = ({ problems }: ReturnType<typeof join>): readonly string[] =>
    problems.map(({ code, source, leg: about, detail }) => `${code} ${source}, leg ${about}: ${toPlain(detail)}`)

  test('a leg without a name is that of its file, and so are its findings and its problems', () => {
    const analysis = join([file('win11', { ...unnamed, problems: [noTotal] })])
    expect(analysis.legs.map(({ name }) => name)).toEqual(['win11'])
    expect(analysis.findings.map((found) => found.leg)).toEqual(['win11'])
    expect(told(analysis)).toEqual(['NO_TOTAL after.txt, leg win11: '])
  })

  test('a leg that has a name keeps it', () => {
    const analysis = join([file('win11', { problems: [noTotal] })])
    expect(analysis.legs.map(({ name }) => name)).toEqual(['x64'])
    expect(analysis.findings.map((found) => found.leg)).toEqual(['x64'])
    expect(told(analysis)).toEqual(['NO_TOTAL after.txt, leg x64: '])
  })

  test.each<[string, Fields]>([
    ['two legs', { legs: [leg({ name: 'a' }), leg({ name: 'b' })] }],
    ['no leg', { legs: [] }],
  ])('a problem of a report of %s is of no leg', (_, changes) => {
    expect(told(join([file('win11', { ...changes, problems: [noTotal] })]))).toEqual(['NO_TOTAL after.txt, leg null: '])
  })

  test('problems in their order: of the search, unread reports, legs given twice, theirs, legs that lack', () => {
    const files = [
      file('a', unnamed),
      { leg: 'b', source: 'b/report.json', bytes: Buffer.from('x') },
      file('a', { ...unnamed, problems: [noTotal] }, 'other.json'),
      file('a', unnamed, 'third.json'),
    ]
    const problems = [problem('ARTIFACT_GONE', { source: 'c' })]
    const policy = { ...defaultPolicy, legs: ['a', 'd'] }
    const analysis = joinReports(files, policy, { problems, program: 'command line' })
    expect(told(analysis)).toEqual([
      'ARTIFACT_GONE c, leg null: ',
      'REPORT_UNREADABLE b/report.json, leg null: ',
      'LEG_TWICE a, leg a: ',
      'NO_TOTAL after.txt, leg a: ',
      'LEG_MISSING , leg null: d',
    ])
    expect(new Set(analysis.problems.map(({ program }) => program))).toEqual(new Set(['command line']))
  })

  test('no file is told, unless the search said why', () => {
    const found = (problems: readonly Problem[]) =>
      told(joinReports([], defaultPolicy, { problems, program: 'action' }))
    expect(found([])).toEqual(['NO_FILES , leg null: '])
    expect(found([problem('ARTIFACT_MISSING', { source: 'r-*' })])).toEqual(['ARTIFACT_MISSING r-*, leg null: '])
    expect(told(join([{ leg: 'a', source: 'a', bytes: Buffer.from('x') }]))).toEqual([
      'REPORT_UNREADABLE a, leg null: ',
    ])
  })

  test.each<[string, readonly (number | null)[], number | null]>([
    ['no report: those of the policy', [], 7],
    ['one report', [100], 100],
    ['reports that agree', [100, 100], 100],
    ['reports that differ: those of the policy', [100, 200], 7],
    ['reports that state none', [null], null],
  ])('iterations of %s', (_, counts, expected) => {
    const files = counts.map((iterations, at) => file(`${at}`, { legs: [leg({ name: `${at}`, iterations })] }))
    const { policy } = join(files, { iterations: 7, failOn: 'suspect' })
    expect([policy.iterations, policy.failOn]).toEqual([expected, 'suspect'])
  })

  test('the driver’s own rows are those of the policy here', () => {
    const rowsOf = (driverTags: readonly string[]) =>
      join([file('a')], { driverTags }).legs.map(({ driverRows }) => driverRows.map(({ tag }) => tag))
    expect(rowsOf([])).toEqual([[]])
    expect(rowsOf(['Io*', 'Gone'])).toEqual([['Io  ', 'Gone']])
  })

  test('findings of all reports in one order, with what is said of their tags', () => {
    const other = row({ tag: 'MmSt', description: 'Section objects', bytes: { before: 0, after: 9000, growth: 9000 } })
    const suspect = finding({ severity: 'suspect', title: 'a suspect' })
    const analysis = join([
      file('a', { verdict: 'suspect', legs: [leg({ name: 'a' })], findings: [suspect] }),
      file('b', { legs: [leg({ name: 'b' })], findings: [finding({ title: 'a leak', rows: [other] })] }),
    ])
    expect(analysis.findings.map(({ title }) => toPlain(title))).toEqual(['a leak', 'a suspect'])
    expect([...analysis.descriptions]).toEqual([
      ['Proc', 'Process objects'],
      ['MmSt', 'Section objects'],
    ])
    expect(analysis).toMatchObject({ verdict: 'leak', excepted: [], policyChanges: [], explained: [], largest: null })
  })
})
