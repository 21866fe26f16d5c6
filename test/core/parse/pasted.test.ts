import { describe, expect, test } from 'vitest'
import { timeIn } from '../../../src/core/parse/dates.ts'
import { parse } from '../../../src/core/parse/index.ts'
import { printTag } from '../../../src/core/pool.ts'

/* Layouts that stand in public reports rather than in a tool's own file. The texts are made; what they show was seen. */

const rowsOf = (text: string): string[][] =>
  parse('x', Buffer.from(text)).snapshots.map(({ usages }) =>
    usages.map(({ tag, pool, allocs, frees, bytes }) => [printTag(tag), pool, allocs, frees, bytes].join(' ')),
  )

test.each<[string, string, string, string]>([
  [
    'nonpaged, verbose',
    '            NonPaged\n Tag    Allocs    Frees     Diff     Used\n',
    ' File 32630649 32618671    11978  3752928  File objects\nTOTAL 32630649 32618671    11978  3752928\n',
    'File nonpaged 32630649 32618671 3752928',
  ],
  [
    'paged, verbose',
    '            Paged\n Tag    Allocs    Frees     Diff     Used\n',
    ' Toke       10        4        6      600  Tokens\nTOTAL       10        4        6      600\n',
    'Toke paged 10 4 600',
  ],
  [
    'nonpaged, short',
    '            NonPaged\n Tag    Allocs     Used\n',
    ' Even    65905  4224528\tEvent objects\nTOTAL    65905  4224528\n',
    'Even nonpaged 65905 0 4224528',
  ],
])('!poolused of one pool: %s', (_, header, rows, expected) => {
  const text = `lkd> !poolused 3\n   Sorting by  NonPaged Pool Consumed\n\n  Pool Used:\n${header}${rows}`
  expect(rowsOf(text)).toEqual([[expected]])
  const [snapshot] = parse('x', Buffer.from(text)).snapshots
  // The other pool is unknown, and not zero.
  expect(snapshot?.coverage.kind).toBe('filtered')
})

test.each([
  [
    'PoolMonX',
    'Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc,Source,SourceDescription\nSe  ,Paged,10,4,6,600,1 KB,100,nt!se,Security\n',
    'Se   paged 10 4 600',
  ],
  [
    'PowerShell',
    '"Tag","PagedAllocs","PagedFrees","PagedDiff","PagedUsedBytes"\n"FMfn","10","4","6","600"\n',
    'FMfn paged 10 4 600',
  ],
  [
    'Volatility',
    'Tag    NpAllocs NpFrees  NpBytes  PgAllocs PgFrees  PgBytes\n------ -------- -------- -------- -------- -------- --------\nThre         10        4      600        0        0        0\n',
    'Thre nonpaged 10 4 600',
  ],
])('%s exports that were appended to each other are snapshots, and never added up', (_, text, row) => {
  expect(rowsOf(text + text)).toEqual([[row], [row]])
})

test('Driver Verifier as bug check C4 is documented: a module with its address', () => {
  const { drivers, problems } = parse(
    'x',
    Buffer.from(
      '  MODULE: 0x84226b28 MyDriver.sys (Loaded)\n\n    Pool Allocation Statistics: ( NonPagedPool / PagedPool )\n\n' +
        '      Current Pool Allocations: ( 0x00000003 / 0x00000000 )\n      Current Pool Bytes:       ( 0x00001058 / 0x00000000 )\n\n' +
        '      0x8645a000  0x00001008  mdrv  0x9a3bf687  MyDriver!DeviceControlDispatch\n',
    ),
  )
  expect(problems).toEqual([])
  expect(drivers[0]?.drivers).toMatchObject([
    {
      driver: 'MyDriver.sys',
      unloaded: false,
      nonpaged: { allocations: 3, bytes: 0x1058 },
      paged: { allocations: 0, bytes: 0 },
      left: [{ bytes: 0x1008, tag: 'mdrv' }],
    },
  ])
})

test('verifier /log writes one output after the other, each with its date', () => {
  const interval = (time: string, count: number): string =>
    `20.2.2013, ${time}\nLevel: 0002012B\n\nVerified drivers:\n\nName: a.sys, loads: 1, unloads: 0\n` +
    `CurrentPagedPoolAllocations: 0\nCurrentNonPagedPoolAllocations: ${count}\nPagedPoolUsageInBytes: 0\n` +
    `NonPagedPoolUsageInBytes: ${count * 16}\n`
  const { drivers } = parse('x', Buffer.from(interval('15:27:56', 5) + interval('15:57:56', 1005)))
  expect(drivers.map(({ takenAt, drivers: of }) => [takenAt, of[0]?.nonpaged.allocations])).toEqual([
    ['2013-02-20T15:27:56', 5],
    ['2013-02-20T15:57:56', 1005],
  ])
})

test.each([
  ['20.2.2013, 15:27:56', '2013-02-20T15:27:56'],
  ['2/20/2013, 3:27:56 PM', '2013-02-20T15:27:56'],
  ['20/2/2013 12:27:56 AM', '2013-02-20T00:27:56'],
  ['5/3/2024 10:00:00', null],
  ['10.0.26100.2314 is the build', null],
  ['32.13.2024, 10:00:00', null],
])('the date in %j is %s', (line, expected) => {
  expect(timeIn(line)).toBe(expected)
})

test.each([
  'PS C:\\tools> ',
  'C:\\tools>',
  '##[endgroup]',
  'Post job cleanup.',
  '0: kd> g',
  'me@host:~/dumps$ ',
  'Hope this helps!',
  '## Result',
  '*** Virtual Memory Usage ***',
  'done',
  '[OK]',
  'Exit code: 0',
  '3048 rows',
])('%j right below a table of PoolMon is no damage to it', (line) => {
  const text =
    ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc\n' +
    ` Proc Nonp         10 (   0)         4 (   0)        6    4096 (     0)    682\n${line}\n`
  const { problems, snapshots } = parse('x', Buffer.from(text))
  expect(problems.map(({ code }) => code)).not.toContain('UNREAD_LINE')
  expect(snapshots).toHaveLength(1)
})

test.each([' Proc Nonp garbage', ' Thre Paged', 'words and 1 number', ' xY', ' done 12 3 9', '3048 0'])(
  '%j is what is left of a row',
  (line) => {
    const text =
      ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc\n' +
      ` File Nonp         10 (   0)         4 (   0)        6    4096 (     0)    682\n${line}\n`
    expect(parse('x', Buffer.from(text)).problems.map(({ code }) => code)).toContain('UNREAD_LINE')
  },
)

test('words between two rows are damage', () => {
  const row = ' Proc Nonp         10 (   0)         4 (   0)        6    4096 (     0)    682\n'
  const text = ` Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc\n${row}Hello there\n${row.replace('Proc', 'File')}`
  expect(parse('x', Buffer.from(text)).problems.map(({ code }) => code)).toContain('UNREAD_LINE')
})

describe('a text box took the last line break off', () => {
  const rows = [
    '"Tag","Type","Allocs","Frees","Diff","Bytes"',
    '"Proc","Nonp","900","500","400","6400"',
    '"Drsd","Paged","9","4","5","320"',
  ]

  test('quotation marks close the last row', () => {
    const { snapshots, problems } = parse('rows.csv', Buffer.from(rows.join('\n')))
    expect(snapshots.map(({ usages }) => usages.length)).toEqual([2])
    expect(problems.map(({ code }) => code)).toEqual(['FEW_ROWS'])
  })

  test('without them the last figure may be cut', () => {
    const { problems } = parse('rows.csv', Buffer.from(rows.join('\n').replaceAll('"', '')))
    expect(problems.map(({ code }) => code)).toContain('CUT_LINE')
  })
})

test('of thousands that are parted, a row may have one', () => {
  const header = ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc\n'
  const grouped = `${header} Driv Nonp        582        314        268    136,880        510\n Thre Nonp      1,582        314      1,268  1,268,000       1000\n`
  const [snapshot] = parse('poolmon.txt', Buffer.from(grouped)).snapshots
  expect(snapshot?.usages).toMatchObject([
    { tag: 'Driv', allocs: 582, bytes: 136_880 },
    { tag: 'Thre', allocs: 1582, bytes: 1_268_000 },
  ])
})
