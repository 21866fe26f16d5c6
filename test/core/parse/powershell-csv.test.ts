import { describe, expect, test } from 'vitest'
import { coverageIn, parsed, problemsIn, rowsIn, wordsOf } from '../../parsed.ts'

/* The CSV of the PowerShell scripts: which columns there are, records in and without quotes, and where a run begins. */

/** Fields parted by bars as PowerShell quotes them. */
const csv = (fields: string): string =>
  fields
    .split('|')
    .map((field) => `"${field.replaceAll('"', '""')}"`)
    .join()

const FULL =
  'Tag|PagedAllocs|PagedFrees|PagedDiff|PagedUsedBytes|NonPagedAllocs|NonPagedFrees|NonPagedDiff|NonPagedUsedBytes'
const ONE = 'Tag|PagedAllocs|PagedFrees|PagedDiff|PagedUsedBytes'

const tableOf = (header: string, ...rows: readonly string[]): readonly string[] => [header, ...rows].map(csv)

describe('the columns', () => {
  test.each<[string, string, string, readonly string[], string, string]>([
    [
      'of both pools',
      FULL,
      'Proc|9|4|5|320|10|1|9|640',
      ['Proc nonpaged 10 1 640', 'Proc paged 9 4 320'],
      'cumulative',
      'all',
    ],
    ['of paged pool', ONE, 'Proc|9|4|5|320', ['Proc paged 9 4 320'], 'cumulative', 'paged pool'],
    [
      'of nonpaged pool',
      'NonPagedUsedBytes|NonPagedFrees|NonPagedAllocs|Tag',
      '320|4|9|Proc',
      ['Proc nonpaged 9 4 320'],
      'cumulative',
      'nonpaged pool',
    ],
    [
      'without allocations',
      'Tag|PagedFrees|PagedDiff|PagedUsedBytes',
      'Proc|4|5|320',
      ['Proc paged 5 0 320'],
      'outstanding',
      'paged pool',
    ],
    [
      'without frees',
      'Tag|PagedAllocs|PagedDiff|PagedUsedBytes',
      'Proc|9|5|320',
      ['Proc paged 5 0 320'],
      'outstanding',
      'paged pool',
    ],
    [
      'of differences',
      'Tag|PagedDiff|PagedUsedBytes',
      'Proc|5|320',
      ['Proc paged 5 0 320'],
      'outstanding',
      'paged pool',
    ],
    ['of bytes', 'Tag|PagedUsedBytes', 'Proc|320', ['Proc paged 0 0 320'], 'bytes', 'paged pool'],
    [
      'without frees of one pool',
      'Tag|PagedAllocs|PagedFrees|PagedDiff|PagedUsedBytes|NonPagedAllocs|NonPagedDiff|NonPagedUsedBytes',
      'Proc|9|4|5|320|10|9|640',
      ['Proc nonpaged 9 0 640', 'Proc paged 5 0 320'],
      'outstanding',
      'all',
    ],
    [
      'without a difference of one pool',
      'Tag|PagedDiff|PagedUsedBytes|NonPagedUsedBytes',
      'Proc|5|320|640',
      ['Proc nonpaged 0 0 640', 'Proc paged 0 0 320'],
      'bytes',
      'all',
    ],
    [
      'without bytes of one pool',
      'Tag|PagedAllocs|PagedFrees|PagedUsedBytes|NonPagedAllocs',
      'Proc|9|4|320|10',
      ['Proc paged 9 4 320'],
      'cumulative',
      'paged pool',
    ],
    [
      'and others',
      'Id|Tag|PagedDiff|PagedUsedBytes|Other',
      '7|Proc|5|320|x',
      ['Proc paged 5 0 320'],
      'outstanding',
      'paged pool',
    ],
  ])('%s', (_, header, row, rows, counters, coverage) => {
    const text = tableOf(header, row)
    expect(rowsIn(text)).toEqual([rows])
    expect(parsed(text).snapshots.map((one) => [one.format, one.counters, one.line])).toEqual([
      ['PowerShell CSV', counters, 1],
    ])
    expect(coverageIn(text)).toEqual([coverage])
    expect(problemsIn(text)).toEqual(counters === 'bytes' ? ['BYTES_ONLY:1'] : [])
  })

  test.each(['Name|PagedUsedBytes', 'Tag|PagedAllocs', 'tag|PagedUsedBytes', 'Tags|PagedUsedBytes'])(
    'of another file: %s',
    (header) => {
      expect(problemsIn(tableOf(header, 'Proc|320'))).toEqual([expect.stringMatching(/^(?:NOT_A_DUMP|FEW_ROWS)/)])
    },
  )

  test('blanks around the header are none of it', () => {
    expect(rowsIn([`  ${csv(ONE)}  `, csv('Proc|9|4|5|320')])).toEqual([['Proc paged 9 4 320']])
  })
})

describe('a record', () => {
  const between = (...lines: readonly string[]): readonly string[] => [
    csv(ONE),
    csv('Proc|9|4|5|320'),
    ...lines,
    csv('Thre|1|0|1|64'),
  ]
  const rows = (...lines: readonly string[]) => rowsIn(between(...lines))[0]?.slice(1, -1)

  test.each<[string, readonly string[], string]>([
    ['in quotes', [csv('Abcd|10|1|9|640')], 'Abcd paged 10 1 640'],
    ['without quotes', ['Abcd,10,1,9,640'], 'Abcd paged 10 1 640'],
    ['with some', ['"Abcd",10,"1",9,640'], 'Abcd paged 10 1 640'],
    ['of a tag with a comma', [csv('a,b |10|1|9|640')], 'a,b  paged 10 1 640'],
    ['of a tag with a quote', [csv('a"bc|10|1|9|640')], 'a"bc paged 10 1 640'],
    ['of a tag with three line breaks', ['"', '', '', 'a","10","1","9","640"'], '\\x0a\\x0a\\x0aa paged 10 1 640'],
    ['whose difference wrapped', [csv('Abcd|1|4294967295|-4294967294|640')], 'Abcd paged 1 4294967295 640'],
    [
      'of sixteen digits',
      [csv(`Abcd|${'9'.repeat(15)}|${'9'.repeat(15)}|0|0`)],
      `Abcd paged ${'9'.repeat(15)} ${'9'.repeat(15)} 0`,
    ],
  ])('%s', (_, lines, expected) => {
    expect(rows(...lines)).toEqual([expected])
    expect(problemsIn(between(...lines))).toEqual([])
  })

  test.each<[string, string]>([
    ['a field too few', csv('Abcd|10|1|9')],
    ['a field too many', csv('Abcd|10|1|9|640|5')],
    ['a count that is none', csv('Abcd|ten|1|9|640')],
    ['a count that begins as one', csv('Abcd|10x|1|9|640')],
    ['a count that ends as one', csv('Abcd|x10|1|9|640')],
    ['an empty count', csv('Abcd||1|9|640')],
    ['a count below zero', csv('Abcd|-10|1|-9|640')],
    ['frees below zero', csv('Abcd|10|-1|9|640')],
    ['bytes below zero', csv('Abcd|10|1|9|-640')],
    ['a difference that is none', csv('Abcd|10|1|9x|640')],
    ['a difference that ends as one', csv('Abcd|10|1|x9|640')],
    ['a difference of a sign', csv('Abcd|10|1|-|640')],
    ['a count of seventeen digits', csv(`Abcd|${'1'.repeat(17)}|1|9|640`)],
    ['a tag of five characters', csv('Token|10|1|9|640')],
    ['words behind a quote', '"Abcd","10","1","9","640"x,5'],
    ['words', 'Abcd'],
  ])('is none with %s', (_, line) => {
    expect(rows(line)).toEqual([])
    expect(problemsIn(between(line))).toEqual([`UNREAD_LINE:3 ${line}`])
    expect(coverageIn(between(line))).toEqual(['partial'])
  })

  test.each([
    ['allocations', 'Tag|PagedAllocs|PagedFrees|PagedUsedBytes', 'Abcd|-9|4|320'],
    ['what is left', 'Tag|PagedDiff|PagedUsedBytes', 'Abcd|-5|320'],
    ['bytes', 'Tag|PagedUsedBytes', 'Abcd|-5'],
  ])('of a table without a checked difference has no %s below zero', (_, header, row) => {
    const good = row.replace('Abcd', 'Proc').replace('-', '')
    expect(problemsIn(tableOf(header, good, row)).filter((problem) => !problem.startsWith('BYTES_ONLY'))).toEqual([
      `UNREAD_LINE:3 ${csv(row)}`,
    ])
  })

  test('of both pools may have a difference that wrapped', () => {
    const text = tableOf(FULL, 'Abcd|1|4294967295|-4294967294|64|1|4294967294|-4294967293|128')
    expect(rowsIn(text)).toEqual([['Abcd nonpaged 1 4294967294 128', 'Abcd paged 1 4294967295 64']])
  })

  test('whose figures disagree is told, in each pool', () => {
    expect(problemsIn(tableOf(FULL, 'Abcd|9|4|6|320|10|1|8|640'))).toEqual([
      'COUNTS_DISAGREE:2 Abcd: 10 allocations less 1 frees is not 8',
      'COUNTS_DISAGREE:2 Abcd: 9 allocations less 4 frees is not 6',
    ])
    // Of a table without a difference, or without counts, there is nothing to check.
    expect(problemsIn(tableOf('Tag|PagedAllocs|PagedFrees|PagedUsedBytes', 'Abcd|9|4|320'))).toEqual([])
    expect(problemsIn(tableOf('Tag|PagedFrees|PagedDiff|PagedUsedBytes', 'Abcd|4|6|320'))).toEqual([])
  })

  test('a quote that stays open takes three more lines at most', () => {
    const open = ['"Abcd', 'x', 'y', 'z']
    expect(rowsIn(between(...open))).toEqual([['Proc paged 9 4 320', 'Thre paged 1 0 64']])
    expect(problemsIn(between(...open))[0]).toMatch(/^UNREAD_LINE:/)
    expect(problemsIn([csv(ONE), csv('Proc|9|4|5|320'), '"Abcd', csv('Thre|1|0|1|64')].join('\n'))).not.toEqual([])
  })

  test('blank lines are passed over', () => {
    expect(problemsIn(between('', '  '))).toEqual([])
  })

  test.each([
    ['its quote closes it', csv('Abcd|10|1|9|640'), []],
    ['without quotes it may be cut', 'Abcd,10,1,9,640', ['CUT_LINE:3 Abcd,10,1,9,640']],
    ['a quote is open', '"Abcd","10","1","9","64', ['CUT_LINE:3 "Abcd","10","1","9","64']],
  ])('of the last line, without a line break: %s', (_, row, expected) => {
    const text = `${tableOf(ONE, 'Proc|9|4|5|320').join('\n')}\n${row}`
    expect(problemsIn(text)).toEqual(expected)
    expect(rowsIn(text)[0]).toHaveLength(expected.length === 0 ? 2 : 1)
  })
})

describe('a run', () => {
  const TIMED = 'DateTime|Tag|PagedDiff|PagedUsedBytes'
  const PLAIN = 'Tag|PagedDiff|PagedUsedBytes'
  const runs = (header: string, ...rows: readonly string[]) =>
    parsed(tableOf(header, ...rows)).snapshots.map(({ line, capture, usages }) => [
      line,
      capture.takenAt,
      usages.length,
    ])

  test.each<[string, string, readonly string[], readonly (readonly unknown[])[]]>([
    [
      'of a new time',
      TIMED,
      ['2026-05-01T10:00:00|Abcd|1|64', '2026-05-01T10:00:00|Efgh|1|64', '2026-05-01T10:05:00|Efgh|1|64'],
      [
        [1, '2026-05-01T10:00:00', 2],
        [4, '2026-05-01T10:05:00', 1],
      ],
    ],
    [
      'of one time, whatever tag stands again',
      TIMED,
      ['2026-05-01T10:00:00|Io  |1|64', '2026-05-01T10:00:00|Io  |1|64'],
      [[1, '2026-05-01T10:00:00', 1]],
    ],
    [
      'of a time that is none',
      TIMED,
      ['t|Abcd|1|64', 't|Efgh|1|64', 'u|Abcd|1|64'],
      [
        [1, undefined, 2],
        [4, undefined, 1],
      ],
    ],
    [
      'of a time that goes on as the one before',
      TIMED,
      ['1|Abcd|1|64', '12|Abcd|1|64', '1|Abcd|1|64'],
      [
        [1, undefined, 1],
        [3, undefined, 1],
        [4, undefined, 1],
      ],
    ],
    [
      'without a time, of the first tag',
      PLAIN,
      ['Abcd|1|64', 'Efgh|1|64', 'Abcd|1|64'],
      [
        [1, undefined, 2],
        [4, undefined, 1],
      ],
    ],
    [
      'without a time, of no other tag',
      PLAIN,
      ['Abcd|1|64', 'Io  |1|64', 'Io  |1|64', 'Ijkl|1|64'],
      [[1, undefined, 3]],
    ],
  ])('%s', (_, header, rows, expected) => {
    expect(runs(header, ...rows)).toEqual(expected)
  })

  test('without quotes is of its time', () => {
    const rows = ['2026-05-01T10:00:00,Abcd,1,64', '2026-05-01T10:05:00,Efgh,1,64']
    expect(parsed([TIMED.replaceAll('|', ','), ...rows]).snapshots.map(({ capture }) => capture.takenAt)).toEqual([
      '2026-05-01T10:00:00',
      '2026-05-01T10:05:00',
    ])
  })

  test.each([
    ['DateTimeUTC', '2026-05-01T10:00:00Z'],
    ['DateTime', '2026-05-01T10:00:00'],
  ])('of a column %s', (column, takenAt) => {
    expect(runs(`${column}|Tag|PagedDiff|PagedUsedBytes`, '2026-05-01T10:00:00|Abcd|1|64')).toEqual([[1, takenAt, 1]])
  })

  test('of both columns has the time in UTC', () => {
    expect(
      runs(
        'DateTime|DateTimeUTC|Tag|PagedDiff|PagedUsedBytes',
        '2026-05-01T12:00:00|2026-05-01T10:00:00|Abcd|1|64',
        '2026-05-01T13:00:00|2026-05-01T10:00:00|Efgh|1|64',
      ),
    ).toEqual([[1, '2026-05-01T10:00:00Z', 2]])
  })

  test('that is damaged leaves the others whole', () => {
    const text = tableOf(
      TIMED,
      '2026-05-01T10:00:00|Abcd|1|64',
      '2026-05-01T10:05:00|Abcd|x|64',
      '2026-05-01T10:05:00|Efgh|1|64',
    )
    expect(coverageIn(text)).toEqual(['partial', 'paged pool'])
  })

  test('of the largest rows is a part of the machine', () => {
    const rows = Array.from({ length: 10 }, (_, index) => `T${index + 100}|1|4096`)
    expect(problemsIn(tableOf(PLAIN, ...rows))).toEqual(['ROWS_NOT_IN_VIEW:1 no row of 10 holds less than 1 KiB'])
    expect(coverageIn(tableOf(PLAIN, ...rows))).toEqual(['partial'])
  })

  test('ends where a header stands again', () => {
    const text = [...tableOf(ONE, 'Proc|9|4|5|320'), ...tableOf(PLAIN, 'Proc|1|64')]
    expect(rowsIn(text)).toEqual([['Proc paged 9 4 320'], ['Proc paged 1 0 64']])
    expect(problemsIn(text)).toEqual([])
  })

  test('without rows is told', () => {
    expect(problemsIn(tableOf(PLAIN))).toEqual(['NO_ROWS:1'])
  })
})

describe('the words of a record', () => {
  test.each<[string, string, string, string | undefined]>([
    [
      'the description, then the binary',
      'Tag|PagedUsedBytes|Binary|Description',
      'Proc|64|a.sys|Process objects',
      'Process objects, a.sys',
    ],
    [
      'in the order of the columns from the last',
      'Description|Binary|Tag|PagedUsedBytes',
      'Process objects|a.sys|Proc|64',
      'a.sys, Process objects',
    ],
    ['the binary', 'Tag|PagedUsedBytes|Binary', 'Proc|64|a.sys', 'a.sys'],
    ['the binary alone', 'Tag|PagedUsedBytes|Binary|Description', 'Proc|64|a.sys|', 'a.sys'],
    ['with a quote', 'Tag|PagedUsedBytes|Description', 'Proc|64|the "first", and more', 'the "first", and more'],
    ['none', 'Tag|PagedUsedBytes|Binary|Description', 'Proc|64||', undefined],
    ['none of another column', 'Tag|PagedUsedBytes|Other', 'Proc|64|x', undefined],
  ])('%s', (_, header, row, expected) => {
    expect(wordsOf(tableOf(header, row), 'Proc')).toBe(expected)
  })

  test('none of a record of several lines', () => {
    expect(wordsOf([csv('Tag|PagedUsedBytes|Description'), '"a', 'bc","64","words"'], 'a\nbc')).toBeUndefined()
  })
})
