import { describe, expect, test } from 'vitest'
import { coverageIn, parsed, problemsIn, rowsIn, wordsOf } from '../../parsed.ts'

/* Volatility's pooltracker: its header, its rule, its rows, and where a file ends. */

const HEADER = 'Tag    NpAllocs NpFrees  NpBytes   PgAllocs PgFrees PgBytes'
const RULE = '------ -------- -------- -------- -------- -------- --------'
const THRE = 'Thre         10        4      600        3        1       64'
const PROC = 'Proc          9        0      576        0        0        0'
const THRE_ROWS = ['Thre nonpaged 10 4 600', 'Thre paged 3 1 64']

const between = (...lines: readonly string[]): readonly string[] => [HEADER, RULE, THRE, ...lines, PROC]

describe('the header', () => {
  test.each([
    HEADER,
    `${HEADER}  Driver  Reason`,
    'Tag NpAllocs NpFrees NpBytes PgAllocs PgFrees PgBytes',
    'Tag  NpAllocs  NpFrees  NpBytes  PgAllocs  PgFrees  PgBytes',
    'Tag\t\tNpAllocs\tNpFrees\tNpBytes\tPgAllocs\tPgFrees\tPgBytes',
  ])('%j', (header) => {
    const text = [header, RULE, THRE, PROC]
    expect(rowsIn(text)).toEqual([[...THRE_ROWS, 'Proc nonpaged 9 0 576']])
    expect(problemsIn(text)).toEqual([])
    expect(coverageIn(text)).toEqual(['all'])
    expect(parsed(text).snapshots.map(({ format, counters }) => [format, counters])).toEqual([
      ['Volatility pooltracker', 'cumulative'],
    ])
  })

  test.each([`x ${HEADER}`, HEADER.replace('PgBytes', 'PgUsed'), HEADER.replace('NpFrees', 'Frees')])(
    'another: %j',
    (header) => {
      expect(
        parsed([header, RULE, THRE]).snapshots.filter(({ format }) => format === 'Volatility pooltracker'),
      ).toEqual([])
    },
  )

  test('again, or the banner of an output that was appended, ends the table', () => {
    expect(rowsIn(between(HEADER))).toEqual([THRE_ROWS, ['Proc nonpaged 9 0 576']])
    const banner = 'Volatility Foundation Volatility Framework 2.4'
    expect(rowsIn(between(banner, HEADER))).toEqual([THRE_ROWS, ['Proc nonpaged 9 0 576']])
    expect(problemsIn(between(banner, HEADER))).toEqual([])
    expect(problemsIn(between(`x ${banner}`))).toEqual([`UNREAD_LINE:4 x ${banner}`])
  })
})

describe('lines between two rows', () => {
  test.each(['', ' \t ', '---', '--- --', `${RULE}   `])('that say nothing: %j', (line) => {
    expect(problemsIn(between(line))).toEqual([])
    expect(rowsIn(between(line))[0]).toHaveLength(3)
  })

  test.each([
    '--',
    '---x',
    'x ---',
    'Thre 10 4 600 3 1',
    'Abcd         10        4      600        3        1',
    'Abcd         10        4      600        3        1        x',
    'Abcd         -1        4      600        3        1       64',
    'Abcd          x        4      600        3        1       64',
    'Abcd         10       -4      600        3        1       64',
    'Abcd         10        4     -600        3        1       64',
    'Abcd         10        4      600       -3        1       64',
    'Abcd         10        4      600        3       -1       64',
    'Abcd 99999999999999999 4 600 3 1 64',
    'Abcd 10 99999999999999999 600 3 1 64',
    'Abcd 10 4 99999999999999999 3 1 64',
    'Abcd 10 4 600 99999999999999999 1 64',
    'Abcd 10 4 600 3 99999999999999999 64',
    'Abcd 10 4 600 3 1 99999999999999999',
    'Abcd10        4      600        3        1       64       5',
  ])('that are damage: %j', (line) => {
    expect(problemsIn(between(line))).toEqual([`UNREAD_LINE:4 ${line}`])
    expect(coverageIn(between(line))).toEqual(['partial'])
  })

  test.each([
    ['Abcd 10 4 600 3 1 64', ['Abcd nonpaged 10 4 600', 'Abcd paged 3 1 64']],
    ['Abcd 0 0 0 3 0 64', ['Abcd paged 3 0 64']],
    ['Abcd 0 0 0 3 3 0', ['Abcd paged 3 3 0']],
  ])('a row that does not keep to its columns: %s', (row, expected) => {
    expect(rowsIn(between(row))[0]?.slice(2, -1)).toEqual(expected)
    expect(problemsIn(between(row))).toEqual([])
  })

  test('a tag with blanks, and a tag with a figure', () => {
    expect(
      rowsIn(
        between(
          'Io            1        0       64        0        0        0',
          'Dh 1          2        0      128        0        0        0',
        ),
      )[0]?.slice(2, 4),
    ).toEqual(['Io   nonpaged 1 0 64', 'Dh 1 nonpaged 2 0 128'])
  })
})

test('the largest rows of a machine are a part of it', () => {
  const rows = Array.from(
    { length: 10 },
    (_, index) => `T${index + 100}          1        0     4096        0        0        0`,
  )
  expect(problemsIn([HEADER, RULE, ...rows])).toEqual(['ROWS_NOT_IN_VIEW:1 no row of 10 holds less than 1 KiB'])
  expect(coverageIn([HEADER, RULE, ...rows])).toEqual(['partial'])
})

describe('a last row without a line break', () => {
  const ending = (row: string, rule = RULE): string => [HEADER, rule, THRE, row].join('\n')

  test.each([
    ['that ends below its rule is whole', PROC, RULE],
    ['that ends below a rule with blanks behind it is whole', PROC, `${RULE}   `],
    ['that goes on behind its figures is whole', `${PROC.slice(0, -3)}0 x`, RULE],
    ['that goes on behind its figures, before the end of its rule, is whole', 'Proc 9 0 576 0 0 0 x', RULE],
    ['that is longer than its rule is whole', `${PROC}00`, RULE],
  ])('%s', (_, row, rule) => {
    expect(problemsIn(ending(row, rule))).toEqual([])
    expect(rowsIn(ending(row, rule))[0]?.[2]).toBe('Proc nonpaged 9 0 576')
  })

  test('that ends before is cut', () => {
    const row = PROC.slice(0, -1)
    expect(problemsIn(ending(row.slice(0, -7)))).toEqual([`CUT_LINE:4 ${row.slice(0, -7)}`])
    const short = `${PROC.slice(0, -2)}0`
    expect(problemsIn(ending(short))).toEqual([`CUT_LINE:4 ${short}`])
    expect(rowsIn(ending(short))).toEqual([THRE_ROWS])
    // Without a rule nothing tells where it should end.
    expect(problemsIn([HEADER, THRE, short].join('\n'))).toEqual([])
  })
})

test('the words of a row', () => {
  expect(wordsOf(between(`${PROC.replace('Proc', 'Abcd')}  a.sys  Process objects`), 'Abcd')).toBe(
    'a.sys Process objects',
  )
})
