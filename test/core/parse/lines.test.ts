import { describe, expect, test } from 'vitest'
import { toStretch } from '../../../src/core/parse/decode.ts'
import {
  advance,
  endsOpen,
  endsWithout,
  followsBlank,
  hasRest,
  isBlank,
  type LineCursor,
  lineAt,
  linesOf,
  nextTagAt,
  readDifference,
  readNumber,
  readNumbers,
  seek,
  skipSpace,
  stepBack,
} from '../../../src/core/parse/lines.ts'

/** A cursor before the first line of a dump that comes in these stretches. */
const open = (...stretches: readonly string[]): LineCursor => linesOf(stretches.map(toStretch).values())

/** A cursor in the line of this number. */
const inLine = (text: string, number = 1): LineCursor => {
  const cursor = open(text)
  for (let line = 0; line < number; line++) if (!advance(cursor)) throw new Error(`no line ${number}`)
  return cursor
}

describe('line by line', () => {
  const walk = (...stretches: readonly string[]): readonly string[] => {
    const cursor = open(...stretches)
    const lines: string[] = []
    while (advance(cursor)) lines.push(`${cursor.number} ${cursor.offset + cursor.start} ${lineAt(cursor)}`)
    return lines
  }

  test.each<[string, readonly string[], readonly string[]]>([
    ['no text', [], []],
    ['empty stretches', ['', ''], []],
    ['a last line without its break', ['ab\nc'], ['1 0 ab', '2 3 c']],
    ['a last line with its break', ['ab\nc\n'], ['1 0 ab', '2 3 c']],
    ['blank lines', ['\n\na\n\n'], ['1 0 ', '2 1 ', '3 2 a', '4 4 ']],
    ['carriage returns before the break', ['a\r\n\r\nb\r\r\nc\r'], ['1 0 a', '2 3 ', '3 5 b', '4 9 c']],
    ['carriage returns elsewhere', ['a\rb\n\rc\n'], ['1 0 a\rb', '2 4 \rc']],
    [
      'several stretches, the number and the place of a line go on',
      ['ab\nc\n', '', 'd\n', 'e'],
      ['1 0 ab', '2 3 c', '3 5 d', '4 7 e'],
    ],
  ])('%s', (_, stretches, expected) => {
    expect(walk(...stretches)).toEqual(expected)
  })

  test('a line that is given back is read again', () => {
    const cursor = open('a\nb\n', 'c\n')
    advance(cursor)
    advance(cursor)
    stepBack(cursor)
    expect([advance(cursor), lineAt(cursor), cursor.number]).toEqual([true, 'b', 2])
    expect([advance(cursor), lineAt(cursor), cursor.number]).toEqual([true, 'c', 3])
    expect([advance(cursor), cursor.number]).toEqual([false, 3])
  })

  test('reading in a line begins where it does', () => {
    const cursor = inLine('12\n34\n', 2)
    expect(readNumber(cursor)).toBe(34)
  })
})

describe('the next line of a table', () => {
  /** Lines that are passed over, and the one that is found with its number. */
  const sought = (...stretches: readonly string[]): readonly [passed: string, found: string] => {
    const cursor = open(...stretches)
    let passed = ''
    const isFound = seek(cursor, (lines) => {
      passed += lines
    })
    if (!isFound) return [passed, 'none']
    advance(cursor)
    return [passed, `${cursor.number} ${lineAt(cursor)}`]
  }

  test.each([
    'Tag',
    'a tag',
    'POOLTAG',
    '_VF_TARGET_DRIVER',
    'MODULE: my.sys',
    'Name: my.sys',
    'Unloaded modules',
    'FxDriverGlobals',
    '{"format": 1}',
  ])('is one with %j', (line) => {
    expect(sought(`a\nb\n${line}\nTag\n`)).toEqual(['a\nb\n', `3 ${line}`])
  })

  test.each(['tAg', 'VF_TARGET', 'module:', 'name:', 'Name', 'oaded', 'fxDriverGlobals', 'format', '"formats"', 'ag'])(
    'is none with %j',
    (line) => {
      expect(sought(`a\n${line}\n`)).toEqual([`a\n${line}\n`, 'none'])
    },
  )

  test.each<[string, readonly string[], readonly [string, string]]>([
    ['the first line', ['Tag\nb\n'], ['', '1 Tag']],
    ['the first of several signs', ['a\nName: tag\nTag\n'], ['a\n', '2 Name: tag']],
    ['a sign inside a line', ['a\nb Tag c\n'], ['a\n', '2 b Tag c']],
    ['in a later stretch', ['a\nb\n', 'c\nTag\n'], ['a\nb\nc\n', '4 Tag']],
    ['at the beginning of a later stretch', ['a\nb\n', 'Tag\n'], ['a\nb\n', '3 Tag']],
    ['in no stretch', ['a\nb\n', 'c'], ['a\nb\nc', 'none']],
    ['of no text', [], ['', 'none']],
    ['the brace above the first property', ['a\n{\n  "format": 1\n}\n'], ['a\n', '2 {']],
    ['the brace some lines above it', ['a\n{\r\n\t\n "format": 1\n'], ['a\n', '2 {']],
    ['the brace at the very beginning', ['{\n"format": 1\n'], ['', '1 {']],
    ['a first property without a brace', ['a\n "format": 1\n'], ['a\n', '2  "format": 1']],
    ['a first property at the very beginning', ['"format": 1\n'], ['', '1 "format": 1']],
    ['blanks at the very beginning', ['\n \n"format": 1\n'], ['\n \n', '3 "format": 1']],
    ['no brace above another sign', ['{\nTag\n'], ['{\n', '2 Tag']],
    ['no brace above another property', ['{\n"a": 1,\n"format": 1\n'], ['{\n"a": 1,\n', '3 "format": 1']],
  ])('%s', (_, stretches, expected) => {
    expect(sought(...stretches)).toEqual(expected)
  })

  test('from the line after the current one on', () => {
    const cursor = open('Tag 1\nb\nTag 2\nc\n', 'Tag 3\n')
    const found: string[] = []
    const passed: string[] = []
    while (seek(cursor, (lines) => passed.push(lines)) && advance(cursor))
      found.push(`${cursor.number} ${lineAt(cursor)}`)
    expect(found).toEqual(['1 Tag 1', '3 Tag 2', '5 Tag 3'])
    expect(passed).toEqual(['b\n', 'c\n'])
  })

  test('a line that was read by itself is passed by', () => {
    const cursor = open('a\nTag 1\nTag 2\n')
    seek(cursor, () => undefined)
    advance(cursor)
    stepBack(cursor)
    expect(seek(cursor, () => undefined)).toBe(true)
    expect([advance(cursor), lineAt(cursor)]).toEqual([true, 'Tag 1'])
    expect(seek(cursor, () => undefined)).toBe(true)
    expect([advance(cursor), lineAt(cursor)]).toEqual([true, 'Tag 2'])
    expect(seek(cursor, () => undefined)).toBe(false)
  })

  test('the index of the next tag counts in its stretch, and the current line is searched too', () => {
    const cursor = inLine('a\nTag b\nc Tag\nd\n', 2)
    expect(nextTagAt(cursor)).toBe(2)
    advance(cursor)
    expect(nextTagAt(cursor)).toBe(10)
    advance(cursor)
    expect(nextTagAt(cursor)).toBe(16)
  })
})

describe('what a line is', () => {
  test.each([
    ['a\n\nb\n', 3, true],
    ['a\n \t\r\nb\n', 3, true],
    ['\n\nb\n', 3, true],
    ['a\nb\n', 2, false],
    ['a\nx \nb\n', 3, false],
    ['\n\n\nb\nc\n', 5, false],
    ['a\n', 1, false],
  ])('after a blank line: %j, line %i', (text, line, expected) => {
    expect(followsBlank(inLine(text, line))).toBe(expected)
  })

  test.each([
    ['', true],
    [' \t ', true],
    ['\x1a', true],
    [' \x1a', true],
    ['\t\x0c', true],
    ['\x1a\x1a', false],
    ['\x1a ', false],
    ['a', false],
    [' a', false],
    ['\x0ca', false],
    ['\x0b', false],
  ])('blank: %j', (line, expected) => {
    expect(isBlank(inLine(`${line}\n`))).toBe(expected)
  })

  test.each([
    ['a\n', 1, false],
    ['a', 1, true],
    ['a\nb', 1, false],
    ['a\nb', 2, true],
    ['a\r\n', 1, false],
  ])('open at its end: %j, line %i', (text, line, expected) => {
    expect(endsOpen(inLine(text, line))).toBe(expected)
  })

  test.each<[string, '"' | '|', boolean]>([
    ['a |', '|', false],
    ['a |  ', '|', false],
    ['a', '|', true],
    ['| a', '|', true],
    ['a "', '"', false],
    ['a |', '"', true],
    ['a\n', '|', false],
  ])('open without a sign: %j and %s', (text, sign, expected) => {
    expect(endsWithout(inLine(text), sign)).toBe(expected)
  })

  test.each([
    ['12', 0, true],
    ['12', 2, false],
    ['12 \t', 2, false],
    ['12 \t3', 2, true],
    ['12\n3', 2, false],
  ])('more to read: %j from %i', (text, at, expected) => {
    const cursor = inLine(text)
    cursor.at = at
    expect(hasRest(cursor)).toBe(expected)
  })

  test.each([
    ['  \ta', 3],
    ['a', 0],
    ['   \n  a', 3],
    ['\u00a0a', 0],
  ])('past the blanks of %j', (text, expected) => {
    const cursor = inLine(text)
    skipSpace(cursor)
    expect(cursor.at).toBe(expected)
  })
})

describe('numbers', () => {
  test.each<[string, number, readonly number[] | null, string]>([
    ['12 3\t456', 3, [12, 3, 456], ''],
    ['  12', 1, [12], ''],
    ['12 3 4', 2, [12, 3], ' 4'],
    ['12x', 1, [12], 'x'],
    ['9 0 90', 3, [9, 0, 90], ''],
    ['12 3', 3, null, ''],
    ['12 x', 2, null, ''],
    ['-1', 1, null, ''],
    ['/1', 1, null, ''],
    [':1', 1, null, ''],
    ['1:', 1, [1], ':'],
    ['1/', 1, [1], '/'],
    ['12\n3', 2, null, ''],
    ['9007199254740991', 1, [9007199254740991], ''],
    ['9007199254740992', 1, null, ''],
    ['9007199254740992 1', 2, null, ''],
  ])('%j as %i of them: %j, and %j is left', (text, count, expected, rest) => {
    const cursor = inLine(text)
    const into = new Array<number>(count).fill(-7)
    expect(readNumbers(cursor, into) ? into : null).toEqual(expected)
    if (expected !== null) expect(cursor.text.slice(cursor.at, cursor.end)).toBe(rest)
  })

  test.each([
    ['120', 120, 3],
    ['12x', 12, 2],
    ['9:', 9, 1],
    ['0/', 0, 1],
    ['x', -1, 0],
    [' 1', -1, 0],
    ['', -1, 0],
    ['12\n3', 12, 2],
    ['9007199254740991', 9007199254740991, 16],
    ['9007199254740992', -1, 16],
  ])('%j alone is %i', (text, expected, at) => {
    const cursor = inLine(`${text}\n`)
    expect([readNumber(cursor), cursor.at]).toEqual([expected, at])
  })

  test('a number that ends before an index', () => {
    const limited = (limit: number) => {
      const cursor = inLine('x1234')
      cursor.at = 1
      return [readNumber(cursor, limit), cursor.at]
    }
    expect([limited(1), limited(2), limited(4), limited(5)]).toEqual([
      [-1, 1],
      [1, 2],
      [123, 4],
      [1234, 5],
    ])
  })

  test.each([
    ['5', 5, 1],
    ['-5', -5, 2],
    ['-0', -0, 2],
    ['-', Number.NaN, 1],
    ['--5', Number.NaN, 1],
    ['+5', Number.NaN, 0],
    ['', Number.NaN, 0],
    ['-9007199254740992', Number.NaN, 17],
  ])('the difference %j', (text, expected, at) => {
    const cursor = inLine(`${text}\n`)
    expect([readDifference(cursor), cursor.at]).toEqual([expected, at])
  })
})
