import { describe, expect, test } from 'vitest'
import {
  contentOf,
  isTagName,
  tableOf,
  tableOfJson,
  tableOfPairs,
  textInJson,
} from '../../../src/core/parse/records.ts'

/* The table, with tabs between its cells, that each kind of record becomes. */

/** Lines of a table with a bar for each tab; null where there is none. */
const linesOf = (table: string | null): readonly string[] | null =>
  table === null ? null : table.replaceAll('\t', '|').split('\n').slice(0, -1)

const PROC = { Tag: 'Proc', Type: 'Nonp', Bytes: 600 }
const THRE = { Tag: 'Thre', Type: 'Paged', Bytes: 64 }
const HEADING = 'Tag|Type|Bytes'

/** The value within so many arrays. */
const nested = (value: unknown, depth: number): unknown => (depth === 0 ? value : [nested(value, depth - 1)])

describe('the values of a text', () => {
  test.each<[string, string, unknown]>([
    ['an array', ' \r\n[1, 2]', [1, 2]],
    ['an object', '{"a": 1}', { a: 1 }],
    ['a string', '"a"', 'a'],
    ['a document a line', '{"a": 1}\r\n\n  \n{"b": 2}\n', [{ a: 1 }, { b: 2 }]],
    ['one with a line that is none', '{"a": 1}\nx\n{"b": 2}', undefined],
    ['one that breaks off', '[1, 2', undefined],
    ['a number before them', '1\n{"a": 2}', undefined],
    ['words', 'x {"a": 1}', undefined],
  ])('%s', (_, text, expected) => {
    expect(contentOf(text)).toEqual(expected)
  })
})

describe('JSON', () => {
  test.each<[string, unknown, readonly string[] | null]>([
    ['an array of records', [PROC, THRE], [HEADING, 'Proc|Nonp|600', 'Thre|Paged|64']],
    ['records and what is none', [PROC, 5, null, { Name: 'x' }, THRE], [HEADING, 'Proc|Nonp|600', 'Thre|Paged|64']],
    ['two arrays', { a: [PROC], b: [THRE] }, [HEADING, 'Proc|Nonp|600', '', '', HEADING, 'Thre|Paged|64']],
    ['records in arrays', [[PROC], [], [THRE]], [HEADING, 'Proc|Nonp|600', '', '', HEADING, 'Thre|Paged|64']],
    ['four arrays around them', nested([PROC], 4), [HEADING, 'Proc|Nonp|600']],
    ['five arrays around them', nested([PROC], 5), null],
    ['three objects and an array around them', { a: { a: { a: [[PROC]] } } }, [HEADING, 'Proc|Nonp|600']],
    ['five objects around them', { a: { a: { a: { a: { a: [PROC] } } } } }, null],
    [
      'a record of fields that others lack',
      [PROC, { Tag: 'Thre', Frees: 5 }],
      [`${HEADING}|Frees`, 'Proc|Nonp|600|', 'Thre|||5'],
    ],
    [
      'records within a record',
      [{ Tag: 'Proc', Paged: { Allocs: 1, Of: { Bytes: 2 } } }],
      ['Tag|Paged Allocs|Paged Of Bytes', 'Proc|1|2'],
    ],
    ['no tags', [{ Name: 'x', Bytes: 1 }], null],
    ['words', 'Tag', null],
    ['nothing', undefined, null],
  ])('%s', (_, content, expected) => {
    expect(linesOf(tableOfJson(content))).toEqual(expected)
  })

  test.each<[string, unknown, readonly string[]]>([
    [
      'a time beside them',
      { at: '2026-05-01T10:00:00Z', rows: [PROC] },
      [`Time|${HEADING}`, '2026-05-01T10:00:00Z|Proc|Nonp|600'],
    ],
    [
      'a time behind other fields',
      { n: 5, x: 'y', at: '2026-05-01 10:00', rows: [PROC] },
      [`Time|${HEADING}`, '2026-05-01 10:00|Proc|Nonp|600'],
    ],
    [
      'a time farther out',
      { at: '2026-05-01 10:00', of: { n: 5, rows: [PROC] } },
      [`Time|${HEADING}`, '2026-05-01 10:00|Proc|Nonp|600'],
    ],
    [
      'a nearer time',
      { at: '2026-05-01 10:00', of: { at: '2026-05-01 10:05', rows: [PROC] } },
      [`Time|${HEADING}`, '2026-05-01 10:05|Proc|Nonp|600'],
    ],
    ['a number that is no time', { at: 1_777_629_600, rows: [PROC] }, [HEADING, 'Proc|Nonp|600']],
    ['a text that is no time', { at: 'noon', rows: [PROC] }, [HEADING, 'Proc|Nonp|600']],
    [
      'a time of their own',
      { at: '2026-05-01 10:00', rows: [{ Time: '2026-05-01 10:01', ...PROC }] },
      [`Time|${HEADING}`, '2026-05-01 10:01|Proc|Nonp|600'],
    ],
    [
      'a time in an array around them',
      [{ at: '2026-05-01 10:00', rows: [PROC] }, { rows: [THRE] }],
      [`Time|${HEADING}`, '2026-05-01 10:00|Proc|Nonp|600', '', '', HEADING, 'Thre|Paged|64'],
    ],
  ])('%s', (_, content, expected) => {
    expect(linesOf(tableOfJson(content))).toEqual(expected)
  })
})

describe('objects under their tags', () => {
  const row = { allocs: 5, bytes: 320 }

  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['four characters', { Proc: row, 'Io  ': row }, ['Proc|5|320', 'Io  |5|320']],
    ['fewer', { Io: row }, ['Io|5|320']],
    ['four characters of which one is a pair', { '\u{1f600}abc': row }, ['\u{1f600}abc|5|320']],
    ['bytes that do not print', { 'Ab\\x01c': row }, ['Ab\\x01c|5|320']],
    ['their number', { '0x636f7250': row, '0X636F7250': row }, ['0x636f7250|5|320', '0X636F7250|5|320']],
  ])('%s', (_, content, expected) => {
    expect(linesOf(tableOfJson(content))).toEqual(['Tag|allocs|bytes', ...expected])
  })

  test.each<[string, unknown]>([
    ['a longer name', { Process: row }],
    ['a longer name beside a tag', { Proc: row, Process: row }],
    ['a number of seven digits', { '0x636f725': row }],
    ['a number of nine digits', { '0x636f72500': row }],
    ['a number behind a word', { a0x636f7250: row }],
    ['a number with another letter', { '0x636f725g': row }],
    ['a value that is no object', { Proc: row, Thre: 5 }],
    ['one figure', { Proc: { allocs: 5, name: 'x' } }],
    ['a figure that is a text', { Proc: { allocs: 5, bytes: '320' } }],
    ['a list among the figures', { Proc: { ...row, list: [1] } }],
    ['an array', { Proc: [5, 320] }],
  ])('are none: %s', (_, content) => {
    expect(tableOfJson(content)).toBeNull()
  })

  test('of figures within figures', () => {
    expect(linesOf(tableOfJson({ Proc: { paged: { allocs: 5 }, nonpaged: { allocs: 6 } } }))).toEqual([
      'Tag|paged allocs|nonpaged allocs',
      'Proc|5|6',
    ])
  })
})

describe('a list for each pool', () => {
  const row = { tag: 'Proc', bytes: 5 }

  test.each(['nonpaged', 'NonPaged', 'non-paged', 'non_paged', 'non paged', 'NonPagedPool'])('%s', (name) => {
    expect(linesOf(tableOfJson({ [name]: [row], paged: [row] }))).toEqual([
      'tag|bytes|Pool',
      `Proc|5|${name}`,
      'Proc|5|paged',
    ])
  })

  const alone = ['tag|bytes', 'Proc|5']
  test.each<[string, unknown, readonly string[]]>([
    ['of one pool', { paged: [row] }, alone],
    ['of a pool and of what is none', { paged: [row], unpaged: 5 }, alone],
    ['of two names that are no pools', { unpaged: [row], other: [row] }, [...alone, '', '', ...alone]],
    ['with a row that has no tag', { paged: [row], nonpaged: [row, { bytes: 6 }] }, [...alone, '', '', ...alone]],
    ['with a name behind the pool alone', { 'a paged': [row], paged: [row] }, [...alone, '', '', ...alone]],
    [
      'and a count',
      { paged: [row], nonpaged: [row], pagedCount: 5 },
      ['tag|bytes|Pool', 'Proc|5|paged', 'Proc|5|nonpaged'],
    ],
    [
      'and what is no row',
      { paged: [row, 5], nonpaged: [null, row] },
      ['tag|bytes|Pool', 'Proc|5|paged', 'Proc|5|nonpaged'],
    ],
  ])('%s', (_, content, expected) => {
    expect(linesOf(tableOfJson(content))).toEqual(expected)
  })
})

test.each<[string, unknown, string]>([
  ['a text', 'Proc', 'Proc'],
  ['bytes', [80, 114, 111, 99], 'Proc'],
  ['numbers above a byte', [336, 114, 111, 99], 'Proc'],
  ['characters', ['P', 'r', 'o', 'c'], 'Proc'],
  ['fewer', [73, 111], 'Io'],
  ['more', [80, 114, 111, 99, 101], ''],
  ['a tab and a line break', 'A\tb\n', 'A\\x09b\\x0a'],
  ['a byte above ASCII', 'A\x7f\xe4\xff', 'A\\x7f\\xe4\\xff'],
  ['what is no byte', 'A\u0100\u6c60\uffff', 'A\u0100\u6c60\uffff'],
  ['the first and the last that print', ' ~', ' ~'],
  ['nothing', null, ''],
  ['true', true, ''],
])('a tag that is %s', (_, Tag, expected) => {
  expect(linesOf(tableOfJson([{ Tag, Bytes: 5 }]))).toEqual(['Tag|Bytes', `${expected}|5`])
})

test.each<[string, unknown, string]>([
  ['a number', 5.5, '5.5'],
  ['a text', '5 kB', '5 kB'],
  ['false', false, ''],
  ['a list', [53, 54], ''],
])('a field that is %s', (_, Bytes, expected) => {
  expect(linesOf(tableOfJson([{ Tag: 'Proc', Bytes }]))).toEqual(['Tag|Bytes', `Proc|${expected}`])
})

test.each([
  ['Tag', true],
  ['tag', true],
  ['Pool Tag', true],
  ['pool_tag', true],
  ['Tag Name', true],
  ['TagUlong', true],
  ['tags', false],
  ['stage', false],
  ['tag-x', false],
])('%s names a field of tags: %s', (name, expected) => {
  expect(isTagName(name)).toBe(expected)
})

describe('the dump in strings of JSON', () => {
  const deep = (value: unknown, depth: number): unknown => (depth === 0 ? value : { a: deep(value, depth - 1) })

  test.each<[string, unknown, string | null]>([
    ['a string with line breaks', 'a\nb\n', 'a\nb\n'],
    ['one without a last one', 'a\nb', 'a\nb\n'],
    ['one that begins with one', '\na', '\na\n'],
    ['a string without any', 'a', null],
    ['an array of lines', ['a', 'b\n', ''], 'a\nb\n\n'],
    ['an array of lines and numbers', ['a', 5, 'b'], null],
    ['records', [{ log: 'a\n' }, { log: 'b\n', of: null }, 5], 'a\nb\n'],
    ['lines within an object', { of: { lines: ['a', 'b'] }, x: 'y' }, 'a\nb\n'],
    ['five objects around it', deep('a\n', 5), 'a\n'],
    ['six objects around it', deep('a\n', 6), null],
    ['an empty array', [], null],
    ['nothing', null, null],
    ['undefined', undefined, null],
  ])('%s', (_, content, expected) => {
    expect(textInJson(content)).toBe(expected)
  })
})

describe('records with a tag', () => {
  test.each<[string, readonly Readonly<Record<string, unknown>>[], readonly string[] | null]>([
    [
      'a record that lost its tag stays',
      [PROC, { Type: 'Nonp', Bytes: 5, Allocs: 1 }, { ...PROC, Tag: undefined }],
      [HEADING, 'Proc|Nonp|600', '|Nonp|600'],
    ],
    [
      'one with two of its fields does not',
      [{ Type: 'Nonp', Bytes: 5 }, PROC, { Tag: 'Thre', Bytes: 5, Other: 1 }],
      [HEADING, 'Proc|Nonp|600'],
    ],
    ['one with three does', [PROC, { ...THRE, Other: 1 }], [`${HEADING}|Other`, 'Proc|Nonp|600|', 'Thre|Paged|64|1']],
    ['none has a tag', [{ Name: 'Proc', Type: 'Nonp', Bytes: 5 }], null],
    ['there is none', [], null],
  ])('%s', (_, records, expected) => {
    expect(linesOf(tableOf(records))).toEqual(expected)
  })
})

describe('lines of pairs', () => {
  test.each<[string, readonly string[], readonly string[] | null]>([
    ['equal signs', ['Tag=Proc Type=Nonp Bytes=600'], [HEADING, 'Proc|Nonp|600']],
    ['colons', ['Tag: Proc, Type: Nonp; Bytes: 600'], [HEADING, 'Proc|Nonp|600']],
    ['blanks around the sign', ['Tag    =    Proc | Type = Nonp | Bytes = 600'], [HEADING, 'Proc|Nonp|600']],
    ['quotes', ['Tag="Io  " Type=\'Non Paged\' Bytes="600"'], [HEADING, 'Io  |Non Paged|600']],
    ['a quote of its own', ['Tag=a"b Type=Nonp" Bytes=\'600'], [HEADING, 'a"b|Nonp"|\'600']],
    ['braces', ['{Tag=Proc; Type=Nonp; Bytes=600}'], [HEADING, 'Proc|Nonp|600']],
    [
      'several lines',
      ['Tag=Proc Type=Nonp Bytes=600', 'x', 'Tag=Thre Type=Paged Bytes=64'],
      [HEADING, 'Proc|Nonp|600', 'Thre|Paged|64'],
    ],
    [
      'several records in a line',
      ['Tag=Proc Type=Nonp Bytes=600 Tag=Thre Type=Paged Bytes=64'],
      [HEADING, 'Proc|Nonp|600', 'Thre|Paged|64'],
    ],
    [
      'a record of two pairs',
      ['Tag=Proc Bytes=600', 'Tag=Thre Type=Paged Bytes=64'],
      ['Tag|Type|Bytes', 'Thre|Paged|64'],
    ],
    ['records of two pairs alone', ['Tag=Proc Bytes=600'], null],
    ['no tag', ['Name=Proc Type=Nonp Bytes=600'], null],
    [
      'a line without a tag',
      ['Tag=Proc Type=Nonp Bytes=600', 'Name=Proc Type=Nonp Bytes=5'],
      [HEADING, 'Proc|Nonp|600'],
    ],
    [
      'names with an underscore',
      ['pool_tag=Proc pool_type=Nonp used_bytes=600'],
      ['pool_tag|pool_type|used_bytes', 'Proc|Nonp|600'],
    ],
    ['five blanks before a sign', ['Tag     =Proc Type=Nonp Bytes=600 Allocs=5'], null],
    ['five blanks behind a sign', ['Tag=     Proc Type=Nonp Bytes=600 Allocs=5'], null],
    ['nothing', [], null],
  ])('%s', (_, lines, expected) => {
    expect(linesOf(tableOfPairs(lines))).toEqual(expected)
  })

  test.each([
    [
      'a name',
      31,
      (count: number) => `Tag=Proc Type=Nonp Bytes=600 ${'n'.repeat(count)}=5`,
      `${HEADING}|${'n'.repeat(31)}`,
    ],
    ['a value', 80, (count: number) => `Tag=Proc Type=Nonp Bytes=600 Name="${'x'.repeat(count)}"`, `${HEADING}|Name`],
  ] as const)('the longest of %s has %i characters', (_, count, line, heading) => {
    expect(linesOf(tableOfPairs([line(count)]))?.[0]).toBe(heading)
  })
})
