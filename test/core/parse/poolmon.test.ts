import { describe, expect, test } from 'vitest'
import { coverageIn, parsed, problemsIn, rowsIn, wordsOf } from '../../parsed.ts'

/* PoolMon's screen and files at the bounds of what is a header, a row, a date, a part of the machine. */

const HEADER = ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc'
const PROC = ' Proc Nonp         10 (   0)         4 (   0)        6     600 (     0)    100'
const THRE = ' Thre Paged         9 (   0)         0 (   0)        9     576 (     0)     64'
const BOTH = ['Proc nonpaged 10 4 600', 'Thre paged 9 0 576']

const between = (...lines: readonly string[]): readonly string[] => [HEADER, PROC, ...lines, THRE]

describe('the header', () => {
  test.each([
    HEADER,
    HEADER.trim(),
    `## ${HEADER.trim()}`,
    `  ${HEADER}`,
    `${HEADER}  Mapped_Driver`,
    'Tag Type Allocs Frees Diff Bytes Per Alloc',
    'Tag\tType\tAllocs\tFrees\tDiff\tBytes\tPer Alloc',
  ])('%j', (header) => {
    expect(rowsIn([header, PROC, THRE])).toEqual([BOTH])
    expect(parsed([header, PROC, THRE]).snapshots.map(({ format, counters }) => [format, counters])).toEqual([
      ['PoolMon', 'cumulative'],
    ])
  })

  test.each([`of ${HEADER}`, `x${HEADER}`, `${HEADER}ation`])('is none: %j', (header) => {
    // Its row is one without a header.
    expect(problemsIn([header, PROC])).toEqual(['FEW_ROWS:1 its rows have no header'])
  })

  test('without rows below is said', () => {
    expect(problemsIn(['Commit: 1K Limit: 1K Peak: 1K  Pool N: 10K P: 10K', HEADER])).toEqual(['NO_ROWS:2'])
  })
})

describe('the tag', () => {
  const NUMBERS = ' 10 4 6 600 100'
  test.each<[string, string, string, string | null]>([
    ['behind the margin', HEADER, ' Dh 1 Paged', 'Dh 1'],
    ['with blanks at its end', HEADER, ' Io   Paged', 'Io  '],
    ['with a blank before it', HEADER, '  abc Paged', ' abc'],
    ['without the margin', HEADER, 'Proc Paged', 'Proc'],
    ['without the margin, short', HEADER, 'Io Paged', 'Io  '],
    ['of one character', HEADER, 'A Paged', 'A   '],
    ['with more blanks behind it', HEADER, 'Io            Paged', 'Io  '],
    ['with its type in the last column of those that are looked at', HEADER, 'Io             Paged', 'Io  '],
    ['with its type in the column behind', HEADER, 'Io              Paged', null],
    ['with a tab behind it', HEADER, 'Io\tPaged', 'Io  '],
    ['of five characters', HEADER, 'Token Paged', null],
    ['of five characters behind the margin', HEADER, ' Token Paged', null],
    ['of none, outside its columns', HEADER, '   Paged', null],
    ['of blanks, in its columns', HEADER, '      Paged', '    '],
    ['glued to its type', HEADER, 'ProcPaged', null],
    ['with a type that goes on', HEADER, ' Proc Pagedx', null],
    ['with another type', HEADER, ' Proc Phys', null],
    ['with half a type', HEADER, ' Proc Non', null],
    ['under a header without margin', HEADER.trim(), 'Dh 1 Paged', 'Dh 1'],
    ['under a header without margin, with one', HEADER.trim(), ' Proc Paged', 'Proc'],
    ['under marks of a header', `## ${HEADER.trim()}`, '   Dh 1 Paged', 'Dh 1'],
    ['with a blank before it, without the margin', HEADER, ' abc Paged', ' abc'],
    ['with a blank before it, under marks of a header', `## ${HEADER.trim()}`, '    abc Paged', ' abc'],
    ['beside a mark', `## ${HEADER.trim()}`, ' x Dh 1 Paged', null],
    ['beside marks', `## ${HEADER.trim()}`, 'xx Dh 1 Paged', null],
    ['short, under marks of a header', `## ${HEADER.trim()}`, 'CM       Paged', 'CM  '],
  ])('%s', (_, header, begin, tag) => {
    const text = [header, PROC, `${begin}${NUMBERS}`, THRE]
    const found = rowsIn(text)[0]?.slice(1, -1)
    expect(found).toEqual(tag === null ? [] : [`${tag} paged 10 4 600`])
    expect(problemsIn(text)).toEqual(tag === null ? [`UNREAD_LINE:3 ${begin}${NUMBERS}`] : [])
  })
})

describe('the figures', () => {
  test.each([
    [
      'with deltas',
      ' Abcd Nonp    1710 (  12)       710 (   0)     1000   64000 (  -768)     64',
      'Abcd nonpaged 1710 710 64000',
    ],
    ['without deltas', ' Abcd Nonp    1710        710      1000   64000      64', 'Abcd nonpaged 1710 710 64000'],
    ['with a delta glued to each', ' Abcd Nonp 1710(12)710(0)1000 64000(-768)64', 'Abcd nonpaged 1710 710 64000'],
    [
      'a difference below zero',
      ' Abcd Nonp       9 (   0)        10 (   0)       -1       0 (     0)      0',
      'Abcd nonpaged 9 10 0',
    ],
    ['more zeros than a row needs', ' Abcd Paged 0 0 0 0 0', 'Abcd paged 0 0 0'],
  ])('%s', (_, row, expected) => {
    expect(rowsIn([HEADER, PROC, row, THRE])[0]?.[1]).toBe(expected)
    expect(problemsIn([HEADER, PROC, row, THRE])).toEqual([])
  })

  test.each([
    ' Abcd Nonp -10 4 6 600 100',
    ' Abcd Nonp 10 -4 6 600 100',
    ' Abcd Nonp 10 4 6 -600 100',
    ' Abcd Nonp 10 4 6 600 -100',
    ' Abcd Nonp 10 4 6 600',
    ' Abcd Nonp 10 4 - 600 100',
    ' Abcd Nonp 10 (  0  4 6 600 100',
    ' Abcd Nonp x 4 6 600 100',
  ])('are none: %j', (row) => {
    expect(problemsIn([HEADER, PROC, row, THRE])).toEqual([`UNREAD_LINE:3 ${row}`])
  })

  test('that disagree are told with their line', () => {
    expect(problemsIn([HEADER, ' Abcd Nonp 10 4 7 600 100'])).toEqual([
      'COUNTS_DISAGREE:2 Abcd: 10 allocations less 4 frees is not 7',
    ])
  })
})

describe('the end of the file', () => {
  test.each([
    ['the bytes of a block show that the row is whole', ' Abcd Nonp 10 4 6 604 100', []],
    ['none outstanding', ' Abcd Nonp 10 10 0 0 0', []],
    ['more freed than allocated', ' Abcd Nonp 9 10 -1 64 0', []],
    ['other bytes of a block: they are cut', ' Abcd Nonp 10 4 6 600 10', ['CUT_LINE:3  Abcd Nonp 10 4 6 600 10']],
    ['bytes of a block, and none outstanding', ' Abcd Nonp 10 10 0 0 6', ['CUT_LINE:3  Abcd Nonp 10 10 0 0 6']],
    ['a figure is missing', ' Abcd Nonp 10 4 6', ['CUT_LINE:3  Abcd Nonp 10 4 6']],
  ])('without a line break: %s', (_, row, expected) => {
    const text = [HEADER, PROC, row].join('\n')
    expect(problemsIn(text)).toEqual(expected)
    expect(rowsIn(text)[0]).toHaveLength(expected.length === 0 ? 2 : 1)
    expect(coverageIn(text)).toEqual([expected.length === 0 ? 'all' : 'partial'])
  })

  test('with one, bytes of a block are not held against the others', () => {
    expect(problemsIn([HEADER, PROC, ' Abcd Nonp 10 4 6 600 10'])).toEqual([])
  })
})

describe('lines between two rows', () => {
  test.each([
    '',
    ' \t',
    '---',
    '-----  ',
    '  ---',
    'System pool information',
    `${'x'.repeat(80)}pool information${' '.repeat(20)}`,
  ])('that say nothing: %j', (line) => {
    expect(problemsIn(between(line))).toEqual([])
    expect(rowsIn(between(line))).toEqual([BOTH])
  })

  test.each([
    '--',
    '--- 5',
    'x ---',
    'pool information 5',
    `${'x'.repeat(81)}pool information`,
    `pool information${' '.repeat(21)}`,
    '. 5',
    '.',
    '5 ..',
    '.. 5',
    'Proc Nonp garbage',
    'no Memory: 5',
    'no Commit: 5',
    'no Tag  Type  Allocs 5',
    'Tag  Types 5',
    '2026-5',
    '10:5',
    '1.5.6',
    '=== 2026-05-01 ===',
    `${'x'.repeat(41)}2026-05-01`,
    `2026-05-01 ${'x'.repeat(40)}`,
  ])('that are damage: %j', (line) => {
    const shown = line.length > 80 ? `${line.slice(0, 80)}\u2026` : line
    expect(problemsIn(between(line))).toEqual([`UNREAD_LINE:3 ${shown}`])
    expect(rowsIn(between(line))).toEqual([BOTH])
    expect(coverageIn(between(line))).toEqual(['partial'])
  })

  test.each(['..', '  .....  ', '[...]', '<snip>'])('that stand for rows: %j', (line) => {
    expect(problemsIn(between(line, line))).toEqual(['ROWS_ELIDED:1'])
    expect(rowsIn(between(line))).toEqual([BOTH])
    expect(coverageIn(between(line))).toEqual(['partial'])
  })

  test.each([
    '2026-05-01',
    '2026/5/1',
    '2026.05.01',
    '1.5.2026',
    '01/05/26',
    '1-5-26',
    '10:05',
    '9:05:33',
    'Fri May  1 12:10:00 2026',
    '\u00fcbrig 10:05',
    `${'x'.repeat(40)}2026-05-01${'x'.repeat(40)}`,
    ' Memory: 5',
    'Memory:5',
    'Commit: 5',
    'Tag  Type  5',
    '  ## Tag Type 5',
  ])('that begin another snapshot: %j', (line) => {
    expect(rowsIn(between(line))).toEqual([['Proc nonpaged 10 4 600']])
    expect(problemsIn(between(line))).toEqual([])
  })

  test('what begins another snapshot is of that one', () => {
    const text = [...between('2026-05-01 10:05:00', HEADER), ' Commit: 1K  Pool N:1K P:2K', HEADER, PROC]
    expect(parsed(text).snapshots.map(({ capture }) => capture)).toEqual([
      {},
      { takenAt: '2026-05-01T10:05:00' },
      { pools: { nonpaged: 1024, paged: 2048 } },
    ])
  })

  test('a date above the first row is none of another snapshot', () => {
    expect(rowsIn([HEADER, '2026-05-01 10:05', PROC, THRE])).toEqual([BOTH])
    expect(problemsIn([HEADER, '2026-05-01 10:05', PROC, THRE])).toEqual([])
  })
})

describe('what stands above', () => {
  const above = (...lines: readonly string[]) => parsed([...lines, HEADER, PROC]).snapshots[0]

  test.each([
    ['Pool N:14340K P:18644K', { nonpaged: 14_684_160, paged: 19_091_456 }],
    [' Commit: 24140K Limit: 24952K Peak: 24932K Pool N:  1K   P:  2K', { nonpaged: 1024, paged: 2048 }],
    ['Pool N:1K', undefined],
    ['Pool N:1K P:2', undefined],
    ['Pool N: P:2K', undefined],
  ])('the size of the pools: %j', (line, pools) => {
    expect(above(line)?.capture.pools).toEqual(pools)
  })

  test('the last of several sizes and of several times', () => {
    const lines = [
      'Pool N:1K P:2K',
      '2026-05-01 10:00:00',
      'Pool N:3K P:4K',
      '2026-05-01 10:05:00',
      'System pool information',
    ]
    expect(above(...lines)?.capture).toEqual({
      pools: { nonpaged: 3072, paged: 4096 },
      takenAt: '2026-05-01T10:05:00',
    })
    expect(above('no more')?.capture).toEqual({})
  })

  test.each([
    ['Session 0 pool information', 'Session 0 pool information'],
    ['  session 12 Pool Information  ', 'session 12 Pool Information'],
    ['All sessions pool information', 'All sessions pool information'],
    ['System pool information', 'all'],
    ['no Session 0 pool information', 'all'],
    ['Session 0 pool information of x', 'all'],
    ['Session x pool information', 'all'],
    ['Session pool information', 'all'],
  ])('%j: %s', (line, coverage) => {
    expect(coverageIn([line, HEADER, PROC])).toEqual([coverage])
  })

  test('a session of which rows are missing is a part of it', () => {
    const session = 'Session 0 pool information'
    expect(coverageIn([session, ...between('...')])).toEqual(['partial'])
    expect(coverageIn([session, ...between('x 5')])).toEqual(['partial'])
    // The pools above its table are the system's.
    expect(coverageIn(['Pool N:14340K P:18644K', session, ...between()])).toEqual([session])
  })
})

describe('the share of the pools that the rows hold', () => {
  /** A pool of 10 KiB each: 80 % are 16,384 bytes, of which each may be rounded up by 1 KiB. */
  const holding = (nonpaged: number, paged: number): readonly string[] => [
    'Pool N:10K P:10K',
    HEADER,
    ` Proc Nonp 1 0 1 ${nonpaged} ${nonpaged}`,
    ` Thre Paged 1 0 1 ${paged} ${paged}`,
  ]

  test.each([
    [7168, 7168, []],
    [14_336, 0, []],
    [0, 14_336, []],
    [7168, 7167, ['ROWS_NOT_IN_VIEW:2 14,335 of 20,480 bytes']],
    [14_335, 0, ['ROWS_NOT_IN_VIEW:2 14,335 of 20,480 bytes']],
  ])('%i bytes nonpaged and %i paged', (nonpaged, paged, expected) => {
    expect(problemsIn(holding(nonpaged, paged))).toEqual(expected)
    expect(coverageIn(holding(nonpaged, paged))).toEqual([expected.length === 0 ? 'all' : 'partial'])
  })

  test('is not asked of a table with damage, and the top of a sorted one is told without it', () => {
    expect(problemsIn([...holding(100, 100), ' Abcd Nonp 1 x'])).toEqual(['UNREAD_LINE:5  Abcd Nonp 1 x'])
    const large = Array.from({ length: 10 }, (_, index) => ` Big${index} Nonp 1 0 1 ${4096 + index} ${4096 + index}`)
    expect(problemsIn([HEADER, ...large])).toEqual(['ROWS_NOT_IN_VIEW:1 no row of 10 holds less than 1 KiB'])
    expect(coverageIn([HEADER, ...large])).toEqual(['partial'])
  })
})

test.each([
  ['[ntfs.sys  -  AttrSup.c]', 'ntfs.sys - AttrSup.c'],
  ['  [hidclass.sys - HID Class d', 'hidclass.sys - HID Class d'],
  ['[Gdi Objects]  ', 'Gdi Objects'],
  ['[ipsec][ipsec.sys]', 'ipsec][ipsec.sys'],
  ['see [a] there', 'see [a] there'],
  ['Unknown Driver', undefined],
  ['   Unknown Driver', undefined],
  ['an Unknown Driver', 'an Unknown Driver'],
])('the driver that %j names', (words, expected) => {
  expect(wordsOf([HEADER, `${PROC} ${words}`], 'Proc')).toBe(expected)
})
