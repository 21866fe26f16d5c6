import { expect, test } from 'vitest'
import { barCells, cellsOf, undecorated, unquoted } from '../../../src/core/parse/headings.ts'

/* Cells of a line, by what parts them. */

test.each<[string, '|' | '\t' | ';' | ',' | ' ', readonly string[] | null]>([
  ['| a | b |', '|', ['a', 'b']],
  ['  | a | b |  ', '|', ['a', 'b']],
  ['a | b | c', '|', ['a', 'b', 'c']],
  ['a | b', '|', null],
  ['|a|', '|', ['a']],
  ['a b', '|', null],
  ['a\tb ', '\t', ['a', 'b']],
  ['a\t"b c"', '\t', ['a', 'b c']],
  ['a b', '\t', null],
  ['a;b', ';', ['a', 'b']],
  ['"a";" b "', ';', ['a', ' b ']],
  ['a,b', ';', null],
  ['a,"b,c" ', ',', ['a', 'b,c']],
  ['a,b ', ',', ['a', 'b']],
  ['a;b', ',', null],
  ['a,"b', ',', null],
  ['  a   b\tc ', ' ', ['a', 'b', 'c']],
])('%j by %j', (line, separator, expected) => {
  expect(cellsOf(line, separator)).toEqual(expected)
})

test.each<[string, readonly string[] | null]>([
  ['|a|b|', ['a', 'b']],
  [' |a|b| ', ['a', 'b']],
  ['a|b|c', ['a', 'b', 'c']],
  ['||a||', ['', 'a', '']],
  ['|', null],
  ['||', ['']],
])('between the bars of %j', (line, expected) => {
  expect(barCells(line)).toEqual(expected)
})

test.each([
  ['**12 MB**', '12 MB'],
  ['__12__', '12'],
  ['_Nonp_', 'Nonp'],
  [' *x* ', 'x'],
  ['**12', '**12'],
  ['12**', '12**'],
  ['a*b*', 'a*b*'],
  ['*b*a', '*b*a'],
  ['`Io  `', 'Io  '],
  ['  `Io  `  ', 'Io  '],
  ['**`Io  `**', 'Io  '],
  [' ** ` ', '** `'],
  ['`Io` driver', '`Io` driver'],
  ['the `Io`', 'the `Io`'],
  ['``', ''],
  [' Io ', 'Io'],
])('without decoration %j is %j', (cell, expected) => {
  expect(undecorated(cell)).toBe(expected)
})

test.each([
  ['"Io  "', 'Io  '],
  ['  "Io  "  ', 'Io  '],
  [' Io ', 'Io'],
  ['"Io', '"Io'],
  ['Io"', 'Io"'],
  ['an "Io"', 'an "Io"'],
  ['"Io" x', '"Io" x'],
  ['""', ''],
])('without quotes %j is %j', (cell, expected) => {
  expect(unquoted(cell)).toBe(expected)
})
