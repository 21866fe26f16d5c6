import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Analysis, analyze, type Dump } from '../../src/core/analyze.ts'
import type { Finding } from '../../src/core/finding.ts'
import { gate } from '../../src/core/gate.ts'
import { type Phrase, phrase } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { printTag, toTag } from '../../src/core/pool.ts'
import { toAnnotations } from '../../src/report/annotations.ts'
import { renderHtml } from '../../src/report/html.ts'
import { toReport } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { defaultReportOptions, type ReportOptions } from '../../src/report/options.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { dumpOf } from '../dump.ts'
import { readJunit } from '../junit-schema.ts'
import { reportViolations } from '../schemas.ts'

/* What is in the open, what is folded, and what a report may not say of one dump or of a control interval. */

const judge = (dumps: readonly Dump[], policy: Partial<Policy> = {}): Analysis =>
  analyze(dumps, { ...defaultPolicy, ...policy })

const TAGS = ['Lea0', 'Lea1', 'Sus0', 'Sus1', 'Sus2', 'Sus3', 'Sus4']
const grown = (blocks: number) =>
  TAGS.map((tag, index) => `${tag} nonpaged ${100 + blocks * (index + 1)} 100 ${64 * blocks * (index + 1)}`).join('\n')

/** Two leaks, then five suspects, in the order of their tags. */
const found = (settles: Phrase = []): Analysis => {
  const analysis = judge([dumpOf('before', grown(0)), dumpOf('after', grown(9))])
  const findings = TAGS.map((tag, place): Finding => {
    const growth = analysis.legs[0]?.growths.find((row) => row.tag === toTag(tag))
    if (growth === undefined) throw new Error(`no row of ${tag}`)
    const severity = tag.startsWith('Lea') ? 'leak' : 'suspect'
    return {
      severity,
      points: 9 - place,
      leg: '',
      cause: tag,
      title: phrase`Not freed: ${printTag(growth.tag)}`,
      rows: [{ growth, role: 'root', decided: false }],
      evidence: [{ rule: 'made', decides: false, points: 3, text: phrase`made` }],
      hint: null,
      settles: severity === 'leak' ? [] : settles,
      where: [],
    }
  })
  return { ...analysis, verdict: 'leak', findings }
}

const forms = {
  Markdown: (analysis: Analysis, options: Partial<ReportOptions> = {}) =>
    renderMarkdown(analysis, gate(analysis), { ...defaultReportOptions, ...options }),
  HTML: (analysis: Analysis, options: Partial<ReportOptions> = {}) => {
    const page = renderHtml(analysis, gate(analysis), {
      ...defaultReportOptions,
      ...options,
      compress: deflateRawSync,
    })
    return page.slice(page.indexOf('<body>'), page.indexOf('<script type="text/plain"'))
  },
  terminal: (analysis: Analysis, options: Partial<ReportOptions> = {}) =>
    renderTerminal(analysis, gate(analysis), { ...defaultReportOptions, ...options }),
} as const

/** A text without what stands folded. */
const open = (text: string): string => {
  const unfolded = text.replace(/<details>((?!<details>)[\s\S])*?<\/details>/g, '')
  return unfolded === text ? text : open(unfolded)
}

const titled = (text: string): readonly string[] =>
  [...text.matchAll(/Not freed: (?:<code>)?(\w{4})/g)].map(([, tag = '']) => tag)

describe('suspects', () => {
  test.each(Object.entries(forms))('%s: every leak and three suspects stand in the open', (_, render) => {
    expect(titled(open(render(found())))).toEqual(TAGS.slice(0, 5))
  })

  test.each(['Markdown', 'HTML'] as const)('%s: the others stand folded', (form) => {
    const text = forms[form](found())
    expect(text).toContain('<summary>2 more suspects</summary>')
    expect(titled(text)).toEqual(TAGS)
  })

  test('the terminal names the others, and where to read of them', () => {
    expect(forms.terminal(found())).toContain('\n2 more suspects: Sus3, Sus4 (see report.json)\n')
    expect(forms.terminal(found(), { explain: 'explain', more: '--format json' })).toContain(
      '\n2 more suspects: Sus3, Sus4 (--explain TAG tells why)\n',
    )
  })

  test.each(Object.entries(forms))('%s: fewer rows than that are kept to, and what is left is counted', (_, render) => {
    const text = render(found(), { maxRows: 1 })
    expect(titled(open(text))).toEqual(['Lea0', 'Sus0'])
    expect(text).toContain('1 more leak')
    expect(text).toContain('4 more suspects')
  })

  test('annotations are of the leaks and the first suspects', () => {
    const analysis = found()
    const messages = toAnnotations(analysis, gate(analysis), 'T').map(({ message }) => message)
    expect(messages.flatMap(titled)).toEqual(TAGS.slice(0, 5))
  })

  test('report.json and JUnit have all of them', () => {
    const analysis = found()
    expect(toReport(analysis, gate(analysis)).findings).toHaveLength(TAGS.length)
    expect(renderJunit(analysis, gate(analysis)).match(/<testcase /g)).toHaveLength(TAGS.length)
  })
})

describe('what would decide a suspect', () => {
  const analysis = found(phrase`give ${'iterations'}: with ${1000} of them this would be a leak`)
  const plain = 'give iterations: with 1,000 of them this would be a leak'

  test.each(Object.entries(forms))('%s says it below each suspect, and below no leak', (form, render) => {
    const said =
      render(analysis)
        .replace(/<[^>]*>|\*\*/g, '')
        .match(/To decide: .*/g) ?? []
    expect(said.every((line) => line.startsWith(`To decide: ${plain}.`))).toBe(true)
    expect(said).toHaveLength(form === 'terminal' ? 3 : 5)
  })

  test.each(Object.entries(forms))('%s says nothing where nothing is known', (_, render) => {
    expect(render(found())).not.toContain('To decide')
  })

  test('JUnit says it in the message of a suspect that does not fail, and in the text of one that does', () => {
    const skipped = renderJunit(analysis, gate(analysis))
    expect(skipped).toContain(`suspect that does not fail: Not freed: Sus0. To decide: ${plain}."`)
    const failing: Analysis = { ...analysis, policy: { ...analysis.policy, failOn: 'suspect' } }
    const failed = renderJunit(failing, gate(failing))
    readJunit(failed)
    expect(failed).toContain(`\nTo decide: ${plain}.\n`)
  })

  test('report.json has it as a text, or null', () => {
    const report = toReport(analysis, gate(analysis))
    expect(report.findings.map(({ settles }) => settles)).toEqual([null, null, plain, plain, plain, plain, plain])
    expect(reportViolations(report)).toEqual([])
  })
})

describe('of one dump', () => {
  const amda = 'IoWI nonpaged 5770000 1 646239888\namda nonpaged 5768755 1 1938301344\nSEY1 paged 12 2 640'
  const analysis = judge([dumpOf('snapshots', amda)], { driverTags: ['SEY1'] })

  test.each(Object.entries(forms))('%s: nothing "grew", and no column or total says so', (_, render) => {
    const text = render(analysis).replace(/What a .*|what grew/g, '')
    expect(text).toContain('since boot')
    expect(text).not.toMatch(/gr[eo]w/i)
    expect(text).not.toContain('→')
    expect(text).not.toContain('–')
  })

  test.each(Object.entries(forms))('%s: a driver tag is not called balanced', (_, render) => {
    expect(render(analysis).replace(/<\/?code>/g, '')).toContain('Driver tags since boot: SEY1 (10 outstanding)')
  })

  test.each(Object.entries(forms))('%s: nor one whose row was taken out of a dump', (_, render) => {
    const [was, is] = ['SEY1 paged 12 2 640\nSEY2 paged 12 2 640', 'SEY1 paged 13 3 640']
    const cut = judge([dumpOf('before', was), dumpOf('after', is)], { driverTags: ['SEY?'] })
    const text = render(cut).replace(/<\/?code>/g, '')
    expect(text).toContain('Driver tags balanced: SEY1 (10 outstanding')
    expect(text).not.toContain('balanced: SEY1 and SEY2')
  })

  test.each(['Markdown', 'terminal'] as const)('%s: the other rows stand below, the largest first', (form) => {
    const many = judge([dumpOf('snapshots', `${amda}\nBig! nonpaged 3 1 9000\nSma! paged 5 1 640\nNil! paged 5 5 0`)])
    const text = forms[form](many).replace(/<[^>]*>|&#33;/g, (part) => (part === '&#33;' ? '!' : ''))
    const rows = text.slice(text.indexOf('Largest since boot'))
    expect(rows.match(/Big!|Sma!|SEY1|Nil!|IoWI/g)?.slice(0, 3)).toEqual(['Big!', 'SEY1', 'Sma!'])
    expect(rows).not.toContain('Nil!')
  })

  test('JUnit: the same, in the text of what fails', () => {
    const failing: Analysis = { ...analysis, policy: { ...analysis.policy, failOn: 'suspect' } }
    const text = renderJunit(failing, gate(failing))
    expect(text).toContain('Held since boot')
    expect(text.replace('what grew', '')).not.toMatch(/gr[eo]w|→|–/i)
  })

  test('a leg with one dump beside one with two keeps the columns of the two', () => {
    const mixed = judge([
      dumpOf('snapshots', amda, { leg: 'one' }),
      dumpOf('before', amda, { leg: 'two' }),
      dumpOf('after', amda, { leg: 'two' }),
    ])
    expect(forms.Markdown(mixed)).toContain(
      '| Leg | Verdict | Nonpaged growth | Paged growth | Nonpaged | Paged | Rows | Snapshots |',
    )
  })
})

describe('a control interval', () => {
  const at = (blocks: number) => `Abcd nonpaged ${1000 + blocks} 900 ${64 * (100 + blocks)}`
  const ends = (leg: string): readonly Dump[] => [
    dumpOf('control-before', at(0), { leg }),
    dumpOf('control-after', at(5), { leg }),
    dumpOf('before', at(6), { leg }),
    dumpOf('after', at(12), { leg }),
  ]
  const sayings: readonly (readonly [string, Partial<Policy>, string])[] = [
    [
      'ran as often as is said',
      { iterations: 1000, controlIterations: 500 },
      ': 500 iterations; growth that it shows too is expected',
    ],
    ['ran as often as the test', { iterations: 1000 }, ': 1,000 iterations; growth that it shows too is expected'],
    ['ran nobody knows how often', {}, ': as many iterations as the test; growth that it shows too is expected'],
    ['idled', { iterations: 1000, controlIterations: 0 }, ': it idled (0 iterations), so the gate does not rest on it'],
  ]

  test.each(
    sayings.flatMap(([what, policy, words]) =>
      Object.entries(forms).map(([form, render]) => [form, what, policy, words, render] as const),
    ),
  )('%s says that it %s', (_, __, policy, words, render) => {
    expect(render(judge(ends(''), policy))).toContain(`Control interval${words}`)
  })

  test('legs that used theirs alike share a line', () => {
    const analysis = judge([
      ...ends('one'),
      ...ends('two'),
      dumpOf('before', at(0), { leg: 'three' }),
      dumpOf('after', at(1), { leg: 'three' }),
    ])
    expect(forms.Markdown(analysis)).toContain('Control interval in 2 legs: as many')
    expect(forms.terminal(analysis)).toContain('Control interval in leg two: as many')
  })

  test('is not spoken of where none was taken, nor where nothing was compared', () => {
    expect(forms.Markdown(judge(ends('').slice(2)))).not.toContain('Control interval')
    expect(forms.Markdown(judge([...ends('').slice(0, 2), dumpOf('after', at(12))]))).not.toContain('Control interval')
  })

  test('report.json and JUnit have its iterations, and report.json its dumps', () => {
    const analysis = judge(ends(''), { iterations: 1000, controlIterations: 500 })
    const report = toReport(analysis, gate(analysis))
    expect(report.legs[0]?.control).toMatchObject({
      iterations: 500,
      before: { source: 'control-before.txt' },
      after: { source: 'control-after.txt' },
    })
    expect(reportViolations(report)).toEqual([])
    expect(renderJunit(analysis, gate(analysis))).toContain('name="control-iterations" value="500"')
  })
})
