import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ansiStyle } from '../../src/report/ansi.ts'
import { formatBytes } from '../../src/report/format.ts'
import {
  type Line,
  layOut,
  paragraph,
  plainScreen,
  type Role,
  row,
  type Screen,
  span,
} from '../../src/report/layout.ts'
import { cutText, padEnd, padStart, widthOf } from '../../src/report/text-width.ts'

const plain = (width: number): Screen => ({ ...plainScreen, width })
/** Roles as `<role:text>`, so that what is painted can be read. */
const marked = (width: number): Screen => ({ width, style: (role: Role, text: string) => `<${role}:${text}>` })
const lines = (line: Line, screen: Screen): string[] =>
  layOut([[line]], screen)
    .trimEnd()
    .split('\n')

describe('columns', () => {
  test.each([
    ['Proc', 4],
    ['→ …', 3],
    ['プール', 6],
    ['e\u0301', 1],
    ['🪟', 2],
    ['', 0],
  ])('%s takes %i', (text, columns) => {
    expect(widthOf(text)).toBe(columns)
  })

  test.each([
    ['Process objects', 8, 'Process…'],
    ['Process objects', 9, 'Process…'],
    ['Process', 7, 'Process'],
    ['プール', 5, 'プー…'],
    ['プール', 4, 'プ…'],
    ['Process', 1, '…'],
    ['Process', 0, ''],
  ])('%s cut to %i is %s', (text, columns, cut) => {
    expect(cutText(text, columns)).toBe(cut)
  })

  test('padding counts columns, not characters', () => {
    expect([padEnd('プ', 4), padStart('プ', 4), padEnd('long', 2)]).toEqual(['プ  ', '  プ', 'long'])
  })
})

describe('a paragraph', () => {
  test('goes on below, indented, and no line is too long', () => {
    expect(lines(paragraph(4, '  - one two three four five'), plain(14))).toEqual([
      '  - one two',
      '    three four',
      '    five',
    ])
  })

  test('keeps a figure and its unit on one line, with a plain blank between', () => {
    expect(lines(paragraph(2, `grew to ${formatBytes(1_153_434)}`), plain(12))).toEqual(['grew to', '  1.1 MiB'])
  })

  test('is one line where the screen has no end', () => {
    expect(lines(paragraph(4, 'x '.repeat(500)), plainScreen)).toHaveLength(1)
  })

  test('keeps a word that is wider than a line whole', () => {
    expect(lines(paragraph(2, 'see https://example.org/a/long/address there'), plain(12))).toEqual([
      'see',
      '  https://example.org/a/long/address',
      '  there',
    ])
  })

  test('is painted by role across a break, and a break inside a coloured part ends and begins it', () => {
    expect(lines(paragraph(2, span('leak', 'LEAK'), ': ', span('strong', 'one two three')), marked(12))).toEqual([
      '<leak:LEAK>: <strong:one>',
      '  <strong:two three>',
    ])
  })

  test('cannot be split by what stands in it, nor write to the terminal', () => {
    expect(lines(paragraph(2, 'a\x1b[31mb\nc\u202e'), plainScreen)).toEqual(['a\\x1b[31mb\\x0ac\\u202e'])
  })
})

describe('a row', () => {
  test('is cut, and the mark has the role of what was cut', () => {
    expect(lines(row('Proc  ', span('growth', '+12,979'), span('dim', '  Process objects')), marked(18))).toEqual([
      'Proc  <growth:+12,979><dim:  Pr…>',
    ])
  })

  test('that just fits is not cut', () => {
    expect(lines(row('1234', '5678'), plain(8))).toEqual(['12345678'])
    expect(lines(row('1234', '5678', '9'), plain(8))).toEqual(['1234567…'])
  })
})

test('no line of any paragraph or row is wider than the screen, and a paragraph loses no word', () => {
  const word = fc.stringMatching(/^[a-z\u3042]{1,6}$/)
  const parts = fc.array(fc.tuple(fc.constantFrom<Role | null>('dim', 'strong', null), fc.array(word)), {
    minLength: 1,
  })
  fc.assert(
    fc.property(parts, fc.integer({ min: 20, max: 60 }), (given, width) => {
      const spans = given.map(([role, words]) => span(role, `${words.join(' ')} `))
      const text = spans.map((one) => one.text).join('')
      for (const line of [paragraph(4, ...spans), row(...spans)]) {
        for (const written of lines(line, plain(width))) expect(widthOf(written)).toBeLessThanOrEqual(width)
      }
      const words = (shown: string): string[] => shown.split(/\s+/).filter((one) => one !== '')
      expect(words(lines(paragraph(4, ...spans), plain(width)).join('\n'))).toEqual(words(text))
    }),
  )
})

test('colour is taken back after each piece', () => {
  expect(ansiStyle('leak', 'LEAK')).toBe('\x1b[1;31mLEAK\x1b[22;39m')
  expect(ansiStyle('dim', 'x')).toBe('\x1b[2mx\x1b[22m')
})
