import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { phrase, toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { type Problem, type ProblemCode, problem } from '../../src/core/problem.ts'
import { alikeProblems } from '../../src/report/alike-problems.ts'
import { renderHtml } from '../../src/report/html.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { defaultReportOptions } from '../../src/report/options.ts'
import { renderTerminal } from '../../src/report/terminal.ts'

const found = (code: ProblemCode, source: string, line: number | null, detail: string): Problem =>
  problem(code, { source, line, detail: detail === '' ? [] : phrase`${detail}` })

const told = (problems: readonly Problem[]): readonly string[] =>
  alikeProblems(problems).flatMap(({ text, each }) => [toPlain(text), ...each.map((one) => `- ${toPlain(one)}`)])

describe('problems of one code', () => {
  const [says, remedy] = [
    'The dump ends in the middle of a row',
    'Let the command finish before its output is uploaded.',
  ]

  test.each<[string, readonly Problem[], readonly string[]]>([
    ['one', [found('CUT_LINE', 'a.txt', 9, 'Abc')], [`a.txt:9: ${says} (Abc). ${remedy}`]],
    [
      'two: what is wrong and what to do stand once',
      [found('CUT_LINE', 'a.txt', 9, 'Abc'), found('CUT_LINE', 'b.txt', null, '')],
      [`${says}. ${remedy}`, '- a.txt:9: Abc', '- b.txt'],
    ],
    [
      'two that say the same are one',
      [found('CUT_LINE', 'a.txt', 9, 'Abc'), found('CUT_LINE', 'a.txt', 9, 'Abc')],
      [`a.txt:9: ${says} (Abc). ${remedy}`],
    ],
    [
      'without a position only the detail is told',
      [found('CUT_LINE', '', null, 'Abc'), found('CUT_LINE', '', null, 'Def')],
      [`${says}. ${remedy}`, '- Abc', '- Def'],
    ],
  ])('%s', (_, problems, expected) => {
    expect(told(problems)).toEqual(expected)
  })

  test('keep their place among those of others', () => {
    const problems = [found('CUT_LINE', 'a', 1, ''), found('NO_DUMP', '', null, ''), found('CUT_LINE', 'b', 2, '')]
    expect(alikeProblems(problems).map(({ code }) => code)).toEqual(['CUT_LINE', 'NO_DUMP'])
  })

  test('every form says what they have in common once', () => {
    const problems = Array.from({ length: 30 }, (_, index) => found('CUT_LINE', `leg-${index}.txt`, 9, `R${index}`))
    const analysis = analyze([], defaultPolicy, { problems })
    const result = gate(analysis)
    const options = { ...defaultReportOptions, compress: (bytes: Uint8Array) => bytes }
    const texts = [
      renderMarkdown(analysis, result, options),
      renderTerminal(analysis, result, options),
      renderHtml(analysis, result, options).split('<script')[0] ?? '',
    ]
    for (const text of texts) expect(text.match(/ends in the middle of a row/g)).toHaveLength(1)
    expect(texts[0]).toContain('\n  - 24 more\n')
    expect(texts[1]).toContain('\n    - 10 more (see report.json)\n')
    expect(texts[2]).toContain('<code>R29</code>')
  })
})
