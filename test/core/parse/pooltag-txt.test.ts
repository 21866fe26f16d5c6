import { describe, expect, test } from 'vitest'
import { readPooltags } from '../../../src/core/parse/pooltag-txt.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import { toTag } from '../../../src/core/pool.ts'

/* pooltag.txt: which lines are entries, what is a comment, which of several entries names a tag. */

const read = (...lines: readonly string[]) =>
  readPooltags([{ name: 'pooltag.txt', bytes: Buffer.from(`${lines.join('\n')}\n`) }])

const problemsIn = (...lines: readonly string[]): readonly string[] =>
  read(...lines).problems.map(({ code, source, line, detail }) => `${code} ${source}:${line} ${toPlain(detail)}`)

describe('an entry', () => {
  test.each<[string, string, string]>([
    ['Abcd - a.sys - words', 'Abcd', 'words, a.sys'],
    ['Abcd -a.sys -words', 'Abcd', 'words, a.sys'],
    ['Abcd   -   a.sys   -   words   ', 'Abcd', 'words, a.sys'],
    ['  Abcd - a.sys - words', 'Abcd', 'words, a.sys'],
    ['Abc  - a.sys - words', 'Abc ', 'words, a.sys'],
    ['Abc - a.sys - words', 'Abc ', 'words, a.sys'],
    [' Abc - a.sys - words', ' Abc', 'words, a.sys'],
    ['Dh 1 - a.sys - words', 'Dh 1', 'words, a.sys'],
    ['-UMD - a.sys - words', '-UMD', 'words, a.sys'],
    [' -AB - a.sys - words', ' -AB', 'words, a.sys'],
    ['A - a.sys - words', 'A   ', 'words, a.sys'],
    ['Abcd - a.sys - words - with a dash', 'Abcd', 'words - with a dash, a.sys'],
    ['Abcd - a-b.sys - words', 'Abcd', 'words, a-b.sys'],
    ['Abcd - a.sys', 'Abcd', 'a.sys'],
    ['Abcd - a.sys -', 'Abcd', 'a.sys'],
    ['Abcd - - words', 'Abcd', 'words'],
    ['Abcd - <unknown> - words', 'Abcd', 'words'],
    ['Abcd - <UNKNOWN> - words', 'Abcd', 'words'],
    ['Abcd - <unknown>x - words', 'Abcd', 'words, <unknown>x'],
    ['Abcd - x<unknown> - words', 'Abcd', 'words, x<unknown>'],
    ['Abcd -', 'Abcd', ''],
    [`Abcd - a.sys - ${'x'.repeat(300)}`, 'Abcd', 'x'.repeat(200)],
  ])('%j', (line, tag, words) => {
    expect(read(line).find(toTag(tag))).toBe(words)
    expect(read(line).entries).toBe(1)
    expect(problemsIn(line)).toEqual([])
  })

  test.each([
    'Abcd',
    'Abcd a.sys words',
    'Abcde - a.sys - words',
    ' Abcde - a.sys - words',
    '     - a.sys - words',
    '- a.sys',
    'remark a',
    '/ Abcd',
    'x rem - a',
  ])('is none: %j', (line) => {
    expect(problemsIn('Efgh - a.sys - words', line)).toEqual(['POOLTAG_LINES pooltag.txt:2 1'])
    expect(read(line).entries).toBe(0)
  })

  test.each([
    '',
    '  ',
    'rem',
    'rem Abcd - a.sys - words',
    '  REM x',
    '// Abcd - a.sys',
    '  //x',
    '\x1a',
    '\x1a Abcd - a.sys - words',
  ])('is a comment: %j', (line) => {
    expect(problemsIn(line)).toEqual([])
    expect(read(line).entries).toBe(0)
  })

  test('lines that are none are told together, at the first', () => {
    expect(problemsIn('x', 'rem', 'y', 'Abcd - a.sys', 'z')).toEqual(['POOLTAG_LINES pooltag.txt:1 3'])
  })
})

describe('of several entries', () => {
  test.each<[string, readonly string[], string | null]>([
    ['the first of a tag', ['Abcd - a.sys', 'Abcd - b.sys'], 'a.sys'],
    ['the tag before a pattern', ['Ab?d - a.sys', 'Abcd - b.sys', '* - c.sys'], 'b.sys'],
    ['the pattern of more letters', ['A* - a.sys', 'Ab* - b.sys', '* - c.sys'], 'b.sys'],
    ['the pattern of more letters, wherever its signs stand', ['*b* - a.sys', '?bc? - b.sys', '?b?? - c.sys'], 'b.sys'],
    ['the first pattern of as many letters', ['A*d - a.sys', 'Ab* - b.sys'], 'a.sys'],
    ['the first of a pattern', ['Ab* - a.sys', 'Ab*  - b.sys'], 'a.sys'],
    ['a pattern padded with blanks', ['A*   - a.sys'], 'a.sys'],
    ['no pattern of other tags', ['B* - a.sys', 'Ab? - b.sys'], null],
  ])('names a tag: %s', (_, lines, expected) => {
    expect(read(...lines).find(toTag('Abcd'))).toBe(expected)
  })

  test('each tag and each pattern counts once', () => {
    expect(read('Abcd - a.sys', 'Abcd - b.sys', 'A* - a.sys', 'A* - b.sys', 'B? - b.sys').entries).toBe(3)
  })

  test('files are read in order, and each tells its own lines', () => {
    const { find, problems, entries } = readPooltags([
      { name: 'one.txt', bytes: Buffer.from('x\r\nAbcd - a.sys\r\n') },
      { name: 'two.txt', bytes: Buffer.from('Abcd - b.sys\r\nEfgh - c.sys\r\n') },
      { name: 'three.txt', bytes: Buffer.from('y') },
    ])
    expect([find(toTag('Abcd')), find(toTag('Efgh')), find(toTag('Ijkl')), entries]).toEqual([
      'a.sys',
      'c.sys',
      null,
      2,
    ])
    expect(problems.map(({ source, line }) => `${source}:${line}`)).toEqual(['one.txt:1', 'three.txt:1'])
  })
})
