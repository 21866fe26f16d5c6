import { expect, test } from 'vitest'
import { closingQuote, splitCsv } from '../../../src/core/parse/csv.ts'

test.each<[string, readonly string[] | null]>([
  ['', ['']],
  ['a', ['a']],
  ['a,b,c', ['a', 'b', 'c']],
  ['a,', ['a', '']],
  ['"a",', ['a', '']],
  ['a,,b', ['a', '', 'b']],
  [',a', ['', 'a']],
  [' a , b ', [' a ', ' b ']],
  ['"a","b"', ['a', 'b']],
  ['"a,b",c', ['a,b', 'c']],
  ['"a""b",c', ['a"b', 'c']],
  ['"""a""",c', ['"a"', 'c']],
  ['"",c', ['', 'c']],
  ['""""', ['"']],
  ['"a\nb",c', ['a\nb', 'c']],
  ['a"b,c', ['a"b', 'c']],
  ['a""b,c', ['a""b', 'c']],
  ['"a" ,b', ['a', 'b']],
  ['"a"x,b', ['a', 'b']],
  ['"a"x', ['a']],
  ['"a"x,"b"y,c', ['a', 'b', 'c']],
  ['"a', null],
  ['a,"b', null],
  ['"a""', null],
  ['a,"b"",c', null],
])('%j', (line, expected) => {
  expect(splitCsv(line)).toEqual(expected)
})

test('other separators', () => {
  expect(splitCsv('a,b;"c;d";e', ';')).toEqual(['a,b', 'c;d', 'e'])
  expect(splitCsv('a,b\t"c\td"\te', '\t')).toEqual(['a,b', 'c\td', 'e'])
})

test.each([
  ['a"b', 0, 1],
  ['a"b', 2, -1],
  ['a""b"', 0, 4],
  ['a""""b"', 0, 6],
  ['a"""b', 0, 3],
  ['""', 0, -1],
  ['a', 0, -1],
])('the quote that closes %j from %i on', (line, from, expected) => {
  expect(closingQuote(line, from)).toBe(expected)
})
