import { describe, expect, test } from 'vitest'
import { excerpt } from '../../../src/core/parse/table-problems.ts'
import { coverageIn, problemsIn, rowsIn } from '../../parsed.ts'

/* Which lines of a table are damage, and which stand below it. */

const HEADER = ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc'
const PROC = ' Proc Nonp 10 4 6 600 100'
const THRE = ' Thre Paged 9 0 9 576 64'

const below = (...lines: readonly string[]): readonly string[] => [HEADER, PROC, ...lines]

describe('below the last row', () => {
  test.each([
    'PS C:\\tools> ',
    'C:\\tools> poolmon 5',
    '    PS D:\\> 5',
    '0: kd> 5',
    '123: kd> 5',
    'lkd> .q 5',
    'kd> 5',
    'me@host:~/dumps$ 5',
    'm.e-1@h.o-st ~ # 5',
    '$ ls 5',
    '##[endgroup] 5',
    '    ##[group]5',
    'Post job cleanup. 5',
    'Cleaning up orphan processes 5',
    'Process exited with code 5',
    'A few words',
    'words',
    'done',
    'Done.',
    '[OK]',
    '*** end ***',
    'ok 5',
    'EXIT 0',
    'quit 1',
    'bye 2',
    'eof 3',
    '3048 rows',
    '12 tags.',
    '1 lines',
    '999999999 entries!',
  ])('%j is none of the table', (line) => {
    expect(problemsIn(below(line))).toEqual([])
    expect(rowsIn(below(line))).toEqual([['Proc nonpaged 10 4 600']])
    expect(coverageIn(below(line))).toEqual(['all'])
  })

  test.each([
    '     PS C:\\tools> 5',
    'PS tools> 5',
    'C:\\to|ols> 5',
    '1234: kd> 5',
    'x kd> 5',
    'me@host!$ 5',
    'me@host 5',
    '#[endgroup] 5',
    'a ##[group]5',
    'The Post job cleanup. 5',
    'Process 5 exited',
    'four',
    'a few or so 5',
    'words 5',
    'words of Paged',
    'words of nonp',
    'the done',
    'abc ok',
    'done, 5',
    'done; 5',
    'done | 5',
    'okay 5',
    'the 3048 rows',
    '3048 rows of 5',
    '3048 words',
    '1234567890 rows',
    ' Abcd 9 4 5',
    'Abcd 9, 4 and 5',
    '        Abcd words 9 4 5',
  ])('%j is damage to it', (line) => {
    expect(problemsIn(below(line))).toEqual([`UNREAD_LINE:3 ${line}`])
    expect(coverageIn(below(line))).toEqual(['partial'])
  })

  test.each([
    ['behind a blank line', ['', 'Abcd 5'], []],
    ['behind a line of blanks', [' \t ', 'Abcd 5'], []],
    ['behind words', ['A few words', 'Abcd 5'], []],
    ['behind a blank line, but for a row', ['', ' Abcd 9 4 5'], ['UNREAD_LINE:4  Abcd 9 4 5']],
    ['behind damage', ['Abcd 5', 'Efgh 6'], ['UNREAD_LINE:3 Abcd 5', 'UNREAD_LINE:4 Efgh 6']],
    ['a row behind words', ['A few words', ' Abcd 9 4 5'], ['UNREAD_LINE:3 A few words', 'UNREAD_LINE:4  Abcd 9 4 5']],
    ['and then a row', ['A few words', 'Abcd 5', THRE], ['UNREAD_LINE:3 A few words', 'UNREAD_LINE:4 Abcd 5']],
  ])('a line %s', (_, lines, expected) => {
    expect(problemsIn(below(...lines))).toEqual(expected)
  })

  test('before the first row nothing is below', () => {
    expect(problemsIn([HEADER, '', 'A few words', PROC])).toEqual(['UNREAD_LINE:3 A few words'])
  })

  test.each([
    ['words', 'A few words', []],
    ['damage', 'Abcd 5', ['CUT_LINE:3 Abcd 5']],
  ])('without a line break: %s', (_, line, expected) => {
    expect(problemsIn(below(line).join('\n'))).toEqual(expected)
  })

  test.each([
    ['a word of four letters and three numbers', ' Abcd 9 4 5', true],
    ['a word of five letters', ' Abcde 9 4 5', false],
    ['eight blanks before it', '        Abcd 9 4 5', true],
    ['nine blanks before it', '         Abcd 9 4 5', false],
    ['two numbers', ' Abcd 9 4', false],
    ['words between', ` Abcd ${'x'.repeat(40)}9${'x'.repeat(40)}4${'x'.repeat(40)}5`, true],
    ['more before the first number', ` Abcd ${'x'.repeat(41)}9 4 5`, false],
    ['more before the second number', ` Abcd 9${'x'.repeat(41)}4 5`, false],
    ['more before the third number', ` Abcd 9 4${'x'.repeat(41)}5`, false],
    ['long numbers', ' Abcd 9000 4000 5000', true],
  ])('behind a blank line a row is told by %s: %j', (_, line, isRow) => {
    const read = problemsIn(below('', line))
    expect(read.map((problem) => problem.slice(0, 13))).toEqual(isRow ? ['UNREAD_LINE:4'] : [])
  })
})

test('twenty lines are listed, the others counted, and those below the table as well', () => {
  const lines = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `Abcd ${index}`)
  const listed = lines(20).map((line, index) => `UNREAD_LINE:${index + 3} ${line}`)
  expect(problemsIn(below(...lines(20)))).toEqual(listed)
  expect(problemsIn(below(...lines(21)))).toEqual([...listed, 'UNREAD_LINE:1 1 more'])
  expect(problemsIn(below(...lines(25)))).toEqual([...listed, 'UNREAD_LINE:1 5 more'])
  // What stands below the table is remembered up to as many.
  const behind = lines(20).map((line, index) => `UNREAD_LINE:${index + 4} ${line}`)
  expect(problemsIn(below('', ...lines(25), THRE))).toEqual(behind)
})

test('a message quotes eighty characters', () => {
  expect(excerpt('x'.repeat(80))).toBe('x'.repeat(80))
  expect(excerpt('x'.repeat(81))).toBe(`${'x'.repeat(80)}\u2026`)
})

describe('the top of a table that was sorted by bytes', () => {
  const holding = (count: number, ...bytes: readonly number[]): readonly string[] => {
    const all = [...Array.from({ length: count }, () => 1024), ...bytes]
    return [HEADER, ...all.map((held, index) => ` T${index + 100} Nonp 1 0 1 ${held} ${held}`)]
  }

  test.each([
    ['ten rows of 1 KiB', holding(10), 10],
    ['nine of them', holding(9), null],
    ['nine of them, and one of zeros', holding(9, 0), null],
    ['ten of them, and one of zeros', holding(10, 0), 10],
    ['ten of them, and one of less', holding(10, 1023), null],
    ['eleven of them', holding(11), 11],
    ['ten of them, and one of a byte', holding(10, 1), null],
  ])('%s', (_, text, expected) => {
    expect(problemsIn(text)).toEqual(
      expected === null ? [] : [`ROWS_NOT_IN_VIEW:1 no row of ${expected} holds less than 1 KiB`],
    )
    expect(coverageIn(text)).toEqual([expected === null ? 'all' : 'partial'])
  })
})

test.each([
  ['as printed', '10 4 6', []],
  ['of a counter that wrapped', '5 4294967295 6', []],
  ['of a counter above 32 bits', '4294967306 4 6', []],
  ['less than they make', '10 4 5', ['COUNTS_DISAGREE:2 Abcd: 10 allocations less 4 frees is not 5']],
  ['more than they make', '10 4 7', ['COUNTS_DISAGREE:2 Abcd: 10 allocations less 4 frees is not 7']],
  ['of more than four digits', '12345 4 7', ['COUNTS_DISAGREE:2 Abcd: 12,345 allocations less 4 frees is not 7']],
])('a difference %s', (_, counts, expected) => {
  expect(problemsIn([HEADER, ` Abcd Nonp ${counts} 600 100`])).toEqual(expected)
})
