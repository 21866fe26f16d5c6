import { describe, expect, test } from 'vitest'
import { entriesMatching } from '../../src/core/knowledge/lookup.ts'
import { knownTags } from '../../src/core/knowledge/tags.ts'
import { toTag } from '../../src/core/pool.ts'
import { factsOf } from '../../src/core/tag-facts.ts'
import { ansiStyle } from '../../src/report/ansi.ts'
import { type Answer, renderAnswers, renderAnswersJson } from '../../src/report/explain-tag.ts'
import { plainScreen, type Screen } from '../../src/report/layout.ts'
import { expectGolden } from '../golden.ts'

const tag = (text: string, description: string | null = null): Answer => ({
  kind: 'tag',
  facts: factsOf(toTag(text), description),
})
const pattern = (text: string): Answer => ({ kind: 'pattern', pattern: text, known: entriesMatching(text) })
const render = (answers: readonly Answer[], screen: Screen = plainScreen): string => renderAnswers(answers, screen)

const HOSTILE = [tag('<&]\x1b', '\x1b[31mred\u202e'), pattern('\x1b]0;*'), tag('$(a)')]

describe('golden', () => {
  test.each([
    ['object', [tag('Proc')]],
    ['shared', [tag('Mdl ')]],
    ['rider', [tag('IoFE')]],
    ['cache', [tag('Ntfz')]],
    ['driver', [tag('DOKA')]],
    ['verifier', [tag('VMdl')]],
    ['unknown', [tag('SEY1', 'My driver, mydriver.sys'), tag('Zzzz')]],
    ['patterns', [pattern('Se*'), pattern('Ntf?'), pattern('SEY?')]],
    ['hostile', HOSTILE],
  ])('%s', (name, answers) => {
    expectGolden(`explain/${name}.txt`, render(answers, { width: 100, style: ansiStyle }).replaceAll('\x1b', '\\e'))
  })
})

test('untrusted text writes nothing to the terminal, and JSON reads back', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  const control = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/
  expect(render(HOSTILE)).not.toMatch(control)
  expect(renderAnswersJson(HOSTILE)).not.toMatch(control)
  expect(JSON.parse(renderAnswersJson(HOSTILE))[0]).toMatchObject({ tag: '<&]\\x1b', description: '\x1b[31mred\u202e' })
})

test('JSON has all that the text has', () => {
  const [proc, patterns] = JSON.parse(renderAnswersJson([tag('Proc'), pattern('Se?d')]))
  expect(proc).toMatchObject({
    tag: 'Proc',
    literals: ["'corP'", '0x636f7250'],
    known: [
      {
        pool: 'nonpaged',
        what: 'process object',
        owner: 'nt!ps',
        pairs: expect.arrayContaining([{ acquire: 'PsLookupProcessByProcessId', release: ['ObDereferenceObject'] }]),
        riders: expect.arrayContaining([{ tag: 'MiP2', each: 1 }]),
      },
    ],
    cases: expect.arrayContaining([expect.objectContaining({ seen: expect.stringContaining('39,511') })]),
    steps: expect.arrayContaining([expect.objectContaining({ commands: ['!obtrace ADDR'] })]),
  })
  expect(patterns).toMatchObject({ pattern: 'Se?d', known: [{ tag: 'SeTd' }, { tag: 'SeSd' }] })
})

test.each([
  ['proc', 'Proc'],
  ['corP', 'Proc'],
  ['eliF', 'File'],
  ['SEY1', null],
])('%s: a tag in another case or in reverse is proposed', (tag, meant) => {
  expect(factsOf(toTag(tag), null).meant).toBe(meant)
})

test('no label touches its value', () => {
  for (const { tag } of knownTags.filter(({ tag }) => !tag.includes('?'))) {
    const text = renderAnswers([{ kind: 'tag', facts: factsOf(toTag(tag), null) }], plainScreen)
    const labelled = text.split('\n').filter((line) => /^ {2}[A-Z]/.test(line))
    expect(labelled.length).toBeGreaterThan(2)
    for (const line of labelled) expect(line.slice(2, 15)).toMatch(/^[A-Z][A-Za-z ]* $/)
  }
})
