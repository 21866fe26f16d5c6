import { describe, expect, test } from 'vitest'
import { coverageIn, parsed, problemsIn, rowsIn, wordsOf } from '../../parsed.ts'

/* PoolMonX's export: tags that hold what parts its fields, counts that are none, words. */

const HEADER = 'Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc,Source,SourceDescription'
const PROC = 'Proc,Non Paged,10,4,6,600,1 KB,100,nt!ps,Process objects'
const THRE = 'Thre,Paged,9,0,9,576,1 KB,64,,'
const BOTH = ['Proc nonpaged 10 4 600', 'Thre paged 9 0 576']

const between = (...lines: readonly string[]): readonly string[] => [HEADER, PROC, ...lines, THRE]

test('rows of both pools, whatever columns follow', () => {
  expect(rowsIn(between())).toEqual([BOTH])
  expect(problemsIn(between())).toEqual([])
  expect(coverageIn(between())).toEqual(['all'])
  expect(parsed(between()).snapshots.map(({ format, counters, line }) => [format, counters, line])).toEqual([
    ['PoolMonX CSV', 'cumulative', 1],
  ])
  expect(rowsIn(['words', 'Tag,Type,Allocs,Frees,Diff,Bytes,KB,', 'Proc,Paged,10,4,6,600,'])).toEqual([
    ['Proc paged 10 4 600'],
  ])
})

test.each(['Tag,Type,Allocs,Frees,Diff,Bytes', `x${HEADER}`, HEADER.replace('KB', 'MB')])(
  'another header: %s',
  (header) => {
    expect(parsed([header, PROC]).snapshots.filter(({ format }) => format === 'PoolMonX CSV')).toEqual([])
  },
)

describe('the tag', () => {
  test.each<[string, string, string]>([
    ['four characters', 'Se  ', 'Se  '],
    ['without its last blanks', 'Se', 'Se  '],
    ['a comma of its own', 'a,b ', 'a,b '],
    ['a comma at its beginning', ',abc', ',abc'],
    ['a quote of its own', 'Cs@"', 'Cs@"'],
    ['a quote at its beginning', '"abc', '"abc'],
    ['in quotes', '"Proc"', 'Proc'],
    ['in quotes, with a comma', '"a,b "', 'a,b '],
    ['in quotes, with a quote doubled', '"a""b "', 'a"b '],
    ['in quotes, with fewer characters', '"abc"', 'abc '],
    ['two quotes that are its own', '"ab"', '"ab"'],
    ['nothing', '', '    '],
  ])('%s', (_, field, tag) => {
    const text = between(`${field},Paged,10,4,6,600,1 KB,100,,`)
    expect(rowsIn(text)[0]?.[1]).toBe(`${tag} paged 10 4 600`)
    expect(problemsIn(text)).toEqual([])
  })

  test.each(['Token', '"Token"', '"abcd', 'abcd"'])('is none: %s', (field) => {
    const row = `${field},Paged,10,4,6,600,1 KB,100,,`
    expect(problemsIn(between(row))).toEqual([`UNREAD_LINE:3 ${row}`])
  })
})

describe('the figures', () => {
  test.each([
    ['a difference below zero', 'Abcd,Paged,9,10,-1,0,0 KB,0,,', 'Abcd paged 9 10 0'],
    ['zeros', 'Abcd,Non Paged,0,0,0,0,0 KB,0,,', 'Abcd nonpaged 0 0 0'],
    ['bytes at the end of the line', 'Abcd,Non Paged,9,4,5,320,', 'Abcd nonpaged 9 4 320'],
  ])('%s', (_, row, expected) => {
    expect(rowsIn(between(row))[0]?.[1]).toBe(expected)
    expect(problemsIn(between(row))).toEqual([])
  })

  test.each([
    'Abcd,Paged,-9,4,5,320,0 KB,0,,',
    'Abcd,Paged,9,-4,5,320,0 KB,0,,',
    'Abcd,Paged,9,4,5,-320,0 KB,0,,',
    'Abcd,Paged,9,4,-,320,0 KB,0,,',
    'Abcd,Paged,9,4,5 ,320,0 KB,0,,',
    'Abcd,Paged,9 ,4,5,320,0 KB,0,,',
    'Abcd,Paged,9,4,5,320 KB,0,,',
    'Abcd,Paged,9,4,5,320',
    'Abcd,Paged,9,4',
    'Abcd,Paged,,4,5,320,0 KB,0,,',
    'Abcd,Session,9,4,5,320,0 KB,0,,',
    'Abcd,NonPaged,9,4,5,320,0 KB,0,,',
    'Abcd;Paged;9;4;5;320;0 KB;0;;',
    'Abcd',
  ])('are none: %s', (row) => {
    expect(problemsIn(between(row))).toEqual([`UNREAD_LINE:3 ${row}`])
    expect(rowsIn(between(row))).toEqual([BOTH])
    expect(coverageIn(between(row))).toEqual(['partial'])
  })

  test('that disagree are told with their line', () => {
    expect(problemsIn(between('Abcd,Paged,9,4,6,320,0 KB,0,,'))).toEqual([
      'COUNTS_DISAGREE:3 Abcd: 9 allocations less 4 frees is not 6',
    ])
  })
})

test('blank lines are passed over', () => {
  expect(problemsIn(between('', ' \t'))).toEqual([])
})

test('a header again begins another snapshot, at its own line', () => {
  const text = between(HEADER)
  expect(rowsIn(text)).toEqual([['Proc nonpaged 10 4 600'], ['Thre paged 9 0 576']])
  expect(parsed(text).snapshots.map(({ line }) => line)).toEqual([1, 3])
})

test('a row without a line break is kept, and told to be cut', () => {
  const text = between().join('\n')
  expect(problemsIn(text)).toEqual([`CUT_LINE:3 ${THRE}`])
  expect(rowsIn(text)).toEqual([BOTH])
  expect(coverageIn(text)).toEqual(['partial'])
})

test.each([
  ['nt!se,General allocations', 'General allocations, nt!se'],
  ['nt!se,"General, and other"', 'General, and other, nt!se'],
  ['nt!se,', 'nt!se'],
  ['nt!se', 'nt!se'],
  [',General allocations', 'General allocations'],
  [',', undefined],
  ['', undefined],
])('the words %j', (words, expected) => {
  expect(wordsOf([HEADER, `Proc,Paged,10,4,6,600,1 KB,100,${words}`], 'Proc')).toBe(expected)
})
