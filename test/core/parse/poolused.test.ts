import { describe, expect, test } from 'vitest'
import { coverageIn, parsed, problemsIn, rowsIn, type Text, wordsOf } from '../../parsed.ts'

/* `!poolused` at the bounds of its layouts, in rows as `Proc 10 640 0 0`, which stand under the headings of each. */

interface Layout {
  readonly header: string
  /** Columns of each number. */
  readonly widths: readonly number[]
}

const SHORT: Layout = { header: ' Tag     Allocs         Used     Allocs         Used', widths: [10, 13, 11, 13] }
const OLD_SHORT: Layout = { header: ' Tag    Allocs     Used    Allocs     Used', widths: [9, 9, 10, 9] }
const VERBOSE: Layout = {
  header: ' Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used',
  widths: [12, 12, 10, 13, 13, 12, 10, 13],
}
const COLLAPSED: Layout = { header: 'Tag Allocs Used Allocs Used', widths: [] }

/** ` Proc         10          640          0            0`; the tag of TOTAL has no margin. */
const lineOf = ({ widths }: Layout, row: string): string => {
  if (widths.length === 0) return row
  const [name = '', ...numbers] = row.split(' ')
  return `${name === 'TOTAL' ? '' : ' '}${name.padEnd(4)}${numbers
    .map((number, index) => number.padStart(name === 'TOTAL' && index === 0 ? (widths[0] ?? 0) : (widths[index] ?? 0)))
    .join('')}`
}

const tableOf = (layout: Layout, ...rows: readonly string[]): readonly string[] => [
  layout.header,
  ...rows.map((row) => lineOf(layout, row)),
]

/** Lines as they stand below the header, between two rows. */
const between = (...lines: readonly string[]): readonly string[] => [
  ...tableOf(SHORT, 'Proc 10 640 0 0'),
  ...lines,
  ...tableOf(SHORT, 'Thre 9 576 0 0', 'TOTAL 19 1216 0 0').slice(1),
]

const BOTH = ['Proc nonpaged 10 0 640', 'Thre nonpaged 9 0 576']

describe('the header', () => {
  const rows = [lineOf(SHORT, 'Proc 10 640 0 0'), lineOf(SHORT, 'TOTAL 10 640 0 0')]

  test.each([
    ['as it is printed', SHORT.header],
    ['without its margin', SHORT.header.trim()],
    ['with blanks behind it', `${SHORT.header}    `],
    ['with a star before the paged pool', ' Tag     Allocs         Used *   Allocs         Used'],
  ])('%s', (_, header) => {
    expect(rowsIn([header, ...rows])).toEqual([['Proc nonpaged 10 0 640']])
    expect(problemsIn([header, ...rows])).toEqual([])
  })

  test.each([
    ['words before it', `of ${SHORT.header.trim()}`],
    ['words behind it', `${SHORT.header} by whom`],
  ])('is none with %s', (_, header) => {
    expect(parsed([header, ...rows]).snapshots.filter(({ format }) => format === '!poolused')).toEqual([])
  })

  test('at the very end, of both pools it is whole, and of one pool it may be cut', () => {
    expect(problemsIn(SHORT.header)).toEqual(['NO_ROWS:1'])
    expect(problemsIn(' Tag     Allocs         Used')).toEqual([
      'NOT_A_DUMP it begins with Tag     Allocs         Used',
    ])
  })

  test.each([
    ['the margin of the header', SHORT.header, ' Proc         10          640          0            0', 'Proc'],
    [
      'no margin, where the header has one',
      SHORT.header,
      'Proc         10          640          0            0',
      'Proc',
    ],
    [
      'blanks at its end, behind the margin',
      SHORT.header,
      ' Io           10          640          0            0',
      'Io  ',
    ],
    [
      'a blank that is its own, behind the margin',
      SHORT.header,
      '  abc         10          640          0            0',
      ' abc',
    ],
    ['no margin', SHORT.header.trim(), 'Proc        10          640          0            0', 'Proc'],
    [
      'a margin that the header lost',
      SHORT.header.trim(),
      ' Proc        10          640          0            0',
      'Proc',
    ],
    ['a blank that is its own', SHORT.header.trim(), ' ab         10          640          0            0', ' ab '],
  ])('a tag with %s', (_, header, row, tag) => {
    expect(rowsIn([header, row, lineOf(SHORT, 'TOTAL 10 640 0 0')])).toEqual([[`${tag} nonpaged 10 0 640`]])
  })
})

describe('one pool', () => {
  const short: Layout = { header: ' Tag    Allocs     Used', widths: [9, 9] }
  const verbose: Layout = { header: ' Tag    Allocs    Frees     Diff     Used', widths: [9, 9, 9, 9] }

  test.each([
    ['Paged', 'paged'],
    ['            PAGED', 'paged'],
    ['NonPaged', 'nonpaged'],
    ['Paged pool', 'nonpaged'],
    ['Paged-pool', 'nonpaged'],
    ['Pool Used:', 'nonpaged'],
    ['', 'nonpaged'],
  ])('is named by the line above: %j is %s', (above, pool) => {
    const text = [above, ...tableOf(verbose, 'Toke 10 4 6 600', 'TOTAL 10 4 6 600')]
    expect(rowsIn(text)).toEqual([[`Toke ${pool} 10 4 600`]])
    expect(problemsIn(text)).toEqual([`FILTERED:2 ${pool} pool`])
    expect(parsed(text).snapshots[0]?.statedTotals).toEqual({ nonpaged: 0, paged: 0, [pool]: 600 })
  })

  test('the pattern of the command and the pool are the filter', () => {
    const text = ['kd> !poolused 3 Tok?', ...tableOf(verbose, 'Toke 10 4 6 600', 'TOTAL 10 4 6 600')]
    expect(problemsIn(text)).toEqual(['FILTERED:2 Tok?, nonpaged pool'])
    expect(coverageIn(text)).toEqual(['Tok?, nonpaged pool'])
  })

  test('verbose has frees and a difference, which is checked; short has what is left', () => {
    expect(problemsIn(tableOf(verbose, 'Toke 10 4 7 600', 'TOTAL 10 4 6 600'))).toEqual([
      'COUNTS_DISAGREE:2 Toke: 10 allocations less 4 frees is not 7',
      'FILTERED:1 nonpaged pool',
    ])
    const text = tableOf(short, 'Even 65905 4224528', 'TOTAL 65905 4224528')
    expect(rowsIn(text)).toEqual([['Even nonpaged 65905 0 4224528']])
    expect(problemsIn(text)).toEqual(['FILTERED:1 nonpaged pool'])
    expect(parsed(text).snapshots.map(({ counters }) => counters)).toEqual(['outstanding'])
  })

  test('nothing is glued to a number', () => {
    const text = [
      verbose.header,
      ' File       10        4        6     123456789 words',
      lineOf(verbose, 'TOTAL 10 4 6 123456789'),
    ]
    expect(rowsIn(text)).toEqual([['File nonpaged 10 4 123456789']])
  })
})

describe('lines between two rows', () => {
  test.each([
    '*** ERROR: Symbol file could not be found.',
    '*** WARNING: Unable to verify timestamp for x.sys',
    '*** ERROR: Module load completed but symbols could not be loaded for x.sys',
    'Unable to load image \\SystemRoot\\x.sys, Win32 error 0n2',
    '  Using a machine size of 1f9e5f pages to configure the kd cache',
    '************ CacheSize too low - increasing to 51 M',
    '*CacheSize too low',
    '  ** Transition PTEs 5 of 7',
    'Max cache size is       : 53592064 bytes (0xcc70 KB)',
    'Total memory in cache   : 2048 bytes (0x2 KB)',
    'Number of regions cached: 2',
    '12 full reads broken into 34 partial reads',
    'counts: 49797 cached/5 uncached, 99.99% cached',
    'counts  : 49797 cached',
    'bytes : 3150476 cached/5 uncached',
    'bytes: 3150476',
    '  Sorting by  Tag 1',
    'Pool Used: 5',
    '   NonPaged             Paged',
    '   NonPaged             Paged  ',
    '..................... 1',
    '   .. 2',
    '',
    '  \t ',
  ])('that are no rows and no damage: %j', (line) => {
    expect(problemsIn(between(line))).toEqual([])
    expect(rowsIn(between(line))).toEqual([BOTH])
    expect(coverageIn(between(line))).toEqual(['all'])
  })

  test.each([
    'see *** ERROR: Symbol file 5',
    '* ERROR: Symbol file 5',
    'no Sorting by 5 tags',
    'sizes counts: 5',
    'full reads broken 5',
    'x full reads broken 5',
    'NonPagedPaged',
    'NonPaged Paged 5',
    'see ... 5',
    '. 5',
    'see kd> 5',
    '# lkd> 5',
    'x quit: 5',
    'Proc 10 640 0 garbage',
  ])('that are damage: %j', (line) => {
    expect(problemsIn(between(line))).toEqual([`UNREAD_LINE:3 ${line}`])
    expect(rowsIn(between(line))).toEqual([BOTH])
  })

  test.each(['[...]', '<snip>', '(rows omitted)'])('rows were left out: %s', (line) => {
    expect(problemsIn(between(line))).toEqual(['ROWS_ELIDED:3'])
    // However well the rows that stayed add up.
    expect(coverageIn(between(line))).toEqual(['partial'])
  })

  test.each(['kd> g', 'lkd> g', '  kd> g', '0: kd> g', '12: kd> g', '12:kd> g', '0: lkd> g', 'quit:', 'QUIT: x'])(
    'a prompt ends the table: %s',
    (line) => {
      expect(rowsIn(between(line))).toEqual([['Proc nonpaged 10 0 640', 'Proc paged 0 0 0']])
      expect(problemsIn(between(line))).toEqual(['NO_TOTAL:1'])
    },
  )

  test('a header ends the table before it', () => {
    const rows = tableOf(SHORT, 'Proc 10 640 0 0')
    expect(rowsIn([...rows, ...tableOf(SHORT, 'Proc 11 704 0 0')])).toEqual([
      ['Proc nonpaged 10 0 640', 'Proc paged 0 0 0'],
      ['Proc nonpaged 11 0 704', 'Proc paged 0 0 0'],
    ])
  })

  test('the command that ends a table is the one of the next', () => {
    const text = [
      'kd> !poolused 2 Proc',
      ...tableOf(SHORT, 'Proc 10 640 0 0'),
      'kd> !poolused 2 Thre',
      ...tableOf(SHORT, 'Thre 11 704 0 0'),
      'kd> g',
      'kd> !poolused 2 Irp',
      ...tableOf(SHORT, 'Irp 11 704 0 0'),
    ]
    expect(parsed(text).snapshots.map(({ command, resumed, line }) => [line, command, resumed])).toEqual([
      [2, '!poolused 2 Proc', false],
      [9, '!poolused 2 Irp', true],
    ])
  })
})

describe('a row', () => {
  test.each([
    ['a tag that has no blank behind it', ' Proc10          640          0            0'],
    ['a star elsewhere than before the paged pool', ' Proc         10 *        640          0            0'],
    ['a number that is none', ' Proc         10          6x0          0            0'],
    ['a number too few', ' Proc         10          640          0'],
    ['bytes below zero', ' Proc         10         -640          0            0'],
    ['bytes of paged pool below zero', ' Proc         10          640          0           -5'],
    ['a number of seventeen digits', ' Proc         10 99999999999999999          0            0'],
  ])('is not read with %s', (_, line) => {
    expect(problemsIn(between(line))).toEqual([`UNREAD_LINE:3 ${line}`])
  })

  test.each([
    ['allocations', 'Abcd -9 4 5 320 9 4 5 320'],
    ['frees', 'Abcd 9 -4 5 320 9 4 5 320'],
    ['bytes', 'Abcd 9 4 5 -320 9 4 5 320'],
    ['allocations of paged pool', 'Abcd 9 4 5 320 -9 4 5 320'],
    ['frees of paged pool', 'Abcd 9 4 5 320 9 -4 5 320'],
    ['bytes of paged pool', 'Abcd 9 4 5 320 9 4 5 -320'],
  ])('in verbose form is not read with %s below zero', (_, row) => {
    const text = tableOf(VERBOSE, 'Proc 9 4 5 320 0 0 0 0', row, 'Thre 9 4 5 320 0 0 0 0')
    expect(problemsIn(text)).toEqual([`UNREAD_LINE:3 ${lineOf(VERBOSE, row).slice(0, 80)}\u2026`, 'NO_TOTAL:1'])
  })

  test.each([
    [
      'verbose',
      VERBOSE,
      ['Abcd 4 9 -5 0 3 9 -6 64', 'TOTAL 4 9 -5 0 3 9 -6 64'],
      ['Abcd nonpaged 4 9 0', 'Abcd paged 3 9 64'],
    ],
    ['short', SHORT, ['Abcd -5 0 -6 64', 'TOTAL -5 0 -6 64'], ['Abcd nonpaged -5 0 0', 'Abcd paged -6 0 64']],
  ] as const)('in %s form may have a difference below zero in each pool', (_, layout, rows, expected) => {
    expect(rowsIn(tableOf(layout, ...rows))).toEqual([expected])
    expect(problemsIn(tableOf(layout, ...rows))).toEqual([])
  })

  test('whose figures disagree is told with its pool', () => {
    const rows = ['Abcd 9 4 6 320 9 5 5 320', 'TOTAL 9 4 5 320 9 4 5 320']
    expect(problemsIn(tableOf(VERBOSE, ...rows))).toEqual([
      'COUNTS_DISAGREE:2 Abcd: 9 allocations less 4 frees is not 6',
      'COUNTS_DISAGREE:2 Abcd: 9 allocations less 5 frees is not 5',
    ])
  })

  test('of a star has the two pools on its sides', () => {
    const text = [
      VERBOSE.header,
      ' Proc    12980        1    12979  8618056 *       7        4        3       48\tProcess objects',
    ]
    expect(rowsIn(text)).toEqual([['Proc nonpaged 12980 1 8618056', 'Proc paged 7 4 48']])
  })
})

describe('the description glued to the last number of the old short form', () => {
  const read = (row: string, header = OLD_SHORT.header): readonly (string | undefined)[] => [
    rowsIn([header, row])[0]?.[1],
    wordsOf([header, row], 'ohci'),
  ]

  test.each([
    ['digits behind a zero', ' ohci        1      136         0        01394 OHCI', ['ohci paged 0 0 0', '1394 OHCI']],
    [
      'digits behind seven digits',
      ' ohci        1      136         0  12345671394 OHCI',
      ['ohci paged 0 0 1234567', '1394 OHCI'],
    ],
    ['words', ' ohci        1      136         0      640OHCI', ['ohci paged 0 0 640', 'OHCI']],
    [
      'none, of a number that overflows its columns',
      ' ohci        1      136         0 123456789',
      ['ohci paged 0 0 123456789', undefined],
    ],
    [
      'none, of a number that stands to the right of them',
      ' ohci        1      136         0              640',
      ['ohci paged 0 0 640', undefined],
    ],
    [
      'none, of a number at their end',
      ' ohci        1      136         0         640',
      ['ohci paged 0 0 640', undefined],
    ],
  ])('%s', (_, row, expected) => {
    expect(read(row)).toEqual(expected)
  })

  test('a header of 44 columns is of the old form, and one of 45 is not, whatever stands behind it', () => {
    const row = ' ohci        1      136         0        01394 OHCI'
    const wide = (columns: number) => OLD_SHORT.header.replace('Tag', `Tag${' '.repeat(columns - 42)}`)
    expect(read(row, wide(44))).toEqual(['ohci paged 0 0 0', '1394 OHCI'])
    expect(read(row, `${wide(44)}          `)).toEqual(['ohci paged 0 0 0', '1394 OHCI'])
    expect(read(row, wide(45))).toEqual(['ohci paged 0 0 1394', 'OHCI'])
  })
})

describe('blanks that were collapsed', () => {
  test.each([
    ['a tag of four characters', '8042 4 3944 1 64 PS/2', ['8042 nonpaged 4 0 3944', '8042 paged 1 0 64']],
    ['a margin', '  8042 4 3944 1 64 PS/2', ['8042 nonpaged 4 0 3944', '8042 paged 1 0 64']],
    ['a tag of three', 'Mdl 4 3944 1 64 MDLs', ['Mdl  nonpaged 4 0 3944', 'Mdl  paged 1 0 64']],
    ['a digit in its fourth column', 'Io 4 3944 1 64 work items', ['Io   nonpaged 4 0 3944', 'Io   paged 1 0 64']],
    ['a number within its words', 'Io 4 3944 1 64 of 12 kinds', ['Io   nonpaged 4 0 3944', 'Io   paged 1 0 64']],
    [
      'a number that begins its words with letters',
      'Io 4 3944 1 64 1394b bus',
      ['Io   nonpaged 4 0 3944', 'Io   paged 1 0 64'],
    ],
    ['a blank in its tag', 'Dh 1 24 2400 12 128 Gdi', ['Dh 1 nonpaged 24 0 2400', 'Dh 1 paged 12 0 128']],
    ['a blank in its tag, and no words', 'Dh 1 24 2400 12 128', ['Dh 1 nonpaged 24 0 2400', 'Dh 1 paged 12 0 128']],
  ])('a row with %s', (_, row, expected) => {
    expect(rowsIn(tableOf(COLLAPSED, row, 'Toke 1 64 0 0 Tokens'))[0]?.slice(0, 2)).toEqual(expected)
    expect(problemsIn(tableOf(COLLAPSED, row, 'Toke 1 64 0 0 Tokens'))).toEqual(['NO_TOTAL:1'])
  })

  test.each([
    ['Dh 1 24 2400 12 128 Gdi', 'Dh 1', 'Gdi'],
    ['Io 45 3944 1 64 12 kinds', 'Io', '12 kinds'],
    ['8042 4 3944 1 64 2 keys', '8042', '2 keys'],
  ])('the words of %s', (row, tag, words) => {
    expect(wordsOf(tableOf(COLLAPSED, row), tag)).toBe(words)
  })

  test('a word of five characters is no tag', () => {
    expect(problemsIn(tableOf(COLLAPSED, 'Toke 1 64 0 0', 'Token 1 64 0 0', 'Proc 1 64 0 0'))).toEqual([
      'UNREAD_LINE:3 Token 1 64 0 0',
      'NO_TOTAL:1',
    ])
  })

  test('TOTAL is no tag, with a number too many too', () => {
    expect(problemsIn(tableOf(COLLAPSED, 'Toke 1 64 0 0', 'TOTAL 1 64 0 0 5'))).toEqual([])
  })
})

describe('the end of the file', () => {
  const open = (layout: Layout, row: string): Text => tableOf(layout, 'Proc 10 640 0 0', row).join('\n')

  test.each([
    ['a number that reaches its column is whole', lineOf(SHORT, 'Thre 9 576 0 64'), ['NO_TOTAL:1']],
    [
      'words behind it show that it is whole',
      `${lineOf(SHORT, 'Thre 9 576 0 64').slice(0, -3)}4 words`,
      ['NO_TOTAL:1'],
    ],
  ])('%s', (_, row, expected) => {
    const text = `${tableOf(SHORT, 'Proc 10 640 0 0').join('\n')}\n${row}`
    expect(problemsIn(text)).toEqual(expected)
    expect(rowsIn(text)[0]).toHaveLength(4)
  })

  test('a number that stops short of its column is cut, and its row is none', () => {
    const text = open(SHORT, 'Thre 9 576 0 64').slice(0, -1)
    expect(problemsIn(text)).toEqual(['CUT_LINE:3  Thre         9          576          0           6'])
    expect(rowsIn(text)).toEqual([['Proc nonpaged 10 0 640', 'Proc paged 0 0 0']])
    // The line break shows that it is whole.
    expect(rowsIn(`${text}\n`)[0]).toHaveLength(4)
  })

  test('blanks behind the header make its columns no wider', () => {
    const text = [`${SHORT.header}      `, ...tableOf(SHORT, 'Proc 10 640 0 0', 'Thre 9 576 0 64').slice(1)].join('\n')
    expect(problemsIn(text)).toEqual(['NO_TOTAL:1'])
  })

  test('where blanks were collapsed any last number may be cut', () => {
    const rows = tableOf(COLLAPSED, 'Proc 10 640 0 0', 'Thre 9 576 0 64000000000000000000000000000').join('\n')
    const text = rows.slice(0, -22)
    expect(problemsIn(text)).toEqual(['CUT_LINE:3 Thre 9 576 0 6400000'])
    expect(problemsIn(`${text} words`)).toEqual(['NO_TOTAL:1'])
    expect(problemsIn(text.slice(0, text.indexOf(' 9')))).toEqual(['CUT_LINE:3 Thre'])
  })
})

describe('TOTAL', () => {
  test.each([
    ['at the beginning of its line', 'TOTAL        10          640          0            0'],
    ['behind a margin', ' TOTAL        10          640          0            0'],
  ])('%s ends the table', (_, total) => {
    const text = [...tableOf(SHORT, 'Proc 10 640 0 0'), total, lineOf(SHORT, 'Thre 9 576 0 0')]
    expect(rowsIn(text)).toEqual([['Proc nonpaged 10 0 640']])
    expect(problemsIn(text)).toEqual([])
    expect(parsed(text).snapshots[0]?.statedTotals).toEqual({ nonpaged: 640, paged: 0 })
  })

  test('glued to its number is none', () => {
    expect(problemsIn(between('TOTAL10          640          0            0'))).toEqual([
      'UNREAD_LINE:3 TOTAL10          640          0            0',
    ])
  })

  test.each([
    ['bytes of nonpaged pool', 'TOTAL 19 1217 7 448', '1,216 of 1,217 bytes of nonpaged pool are in rows'],
    ['bytes of paged pool', 'TOTAL 19 1216 7 447', '448 of 447 bytes of paged pool are in rows'],
    ['nonpaged allocations', 'TOTAL 20 1216 7 448', '19 of 20 nonpaged allocations are in rows'],
    ['paged allocations', 'TOTAL 19 1216 8 448', '7 of 8 paged allocations are in rows'],
  ])('that other %s make is told, and rows are missing', (_, total, words) => {
    const text = tableOf(SHORT, 'Proc 10 640 0 0', 'Thre 9 576 7 448', total)
    expect(problemsIn(text)).toEqual([`TOTAL_MISMATCH:4 ${words}`])
    expect(coverageIn(text)).toEqual(['partial'])
  })

  test('of a verbose table is held against its own columns', () => {
    const rows = ['Proc 15 5 10 640 3 1 2 64', 'Thre 9 0 9 576 4 4 0 0']
    expect(problemsIn(tableOf(VERBOSE, ...rows, 'TOTAL 24 5 19 1216 7 5 2 64'))).toEqual([])
    expect(problemsIn(tableOf(VERBOSE, ...rows, 'TOTAL 24 5 19 1216 8 5 2 64'))).toEqual([
      'TOTAL_MISMATCH:4 7 of 8 paged allocations are in rows',
    ])
  })

  test('that an old debugger added up in 32 bits is the same', () => {
    const rows = ['Proc 10 4294967290 0 0', 'Thre 9 100 0 0']
    expect(problemsIn(tableOf(SHORT, ...rows, 'TOTAL 19 94 0 0'))).toEqual([])
    expect(problemsIn(tableOf(SHORT, ...rows, 'TOTAL 19 95 0 0'))).toEqual([
      'TOTAL_MISMATCH:4 4,294,967,390 of 95 bytes of nonpaged pool are in rows',
    ])
  })

  test('that is missing is told where there are rows', () => {
    expect(problemsIn(tableOf(SHORT, 'Proc 10 640 0 0'))).toEqual(['NO_TOTAL:1'])
    expect(problemsIn(['kd> !poolused 2 Proc', ...tableOf(SHORT)])).toEqual(['NO_ROWS:2'])
    expect(problemsIn(['kd> !poolused 2 Proc', ...tableOf(SHORT, 'TOTAL 0 0 0 0')])).toEqual(['NO_ROWS:2'])
  })
})

test.each([
  ["UNKNOWN pooltag 'Proc', please update pooltag.txt", undefined],
  ["  UNKNOWN pooltag 'Proc'", undefined],
  ['an UNKNOWN pooltag', 'an UNKNOWN pooltag'],
  ['ACPI arbiter data , Binary: acpi.sys', 'ACPI arbiter data, acpi.sys'],
  ['ACPI arbiter data  , Binary : acpi.sys', 'ACPI arbiter data, acpi.sys'],
  ['ACPI arbiter data, Binary:acpi.sys', 'ACPI arbiter data, acpi.sys'],
])('the words %j', (words, expected) => {
  expect(wordsOf([SHORT.header, `${lineOf(SHORT, 'Proc 10 640 0 0')}\t${words}`], 'Proc')).toBe(expected)
})

test.each([
  ['kd> g', true],
  ['0: kd>g', true],
  ['kd>        gh  ', true],
  ['kd> gn', true],
  ['kd> gu', true],
  ['Break instruction exception - code 80000003', true],
  ['Connected to Windows 10 26100 x64', true],
  ['kd> gx', false],
  ['kd> g 5', false],
  ['kd>         g', false],
  ['kd> .g', false],
  ['no Break instruction exception', false],
  ['not Connected to Windows', false],
])('between two tables %j lets the machine run: %s', (line, expected) => {
  const table = tableOf(SHORT, 'Proc 10 640 0 0', 'TOTAL 10 640 0 0')
  expect(parsed(['kd> !poolused 2', ...table, line, 'kd> !poolused 2', ...table]).snapshots[1]?.resumed).toBe(expected)
})
