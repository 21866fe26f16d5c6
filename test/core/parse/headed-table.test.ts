import { expect, test } from 'vitest'
import { parse } from '../../../src/core/parse/index.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import { printTag } from '../../../src/core/pool.ts'

const rowsOf = (lines: readonly string[]): string[] =>
  parse('table.txt', Buffer.from(`${lines.join('\n')}\n`)).snapshots.flatMap(({ usages, counters }) =>
    usages.map(
      ({ tag, pool, allocs, frees, bytes }) => `${counters}: ${printTag(tag)} ${pool} ${allocs} ${frees} ${bytes}`,
    ),
  )

test.each([
  [
    'Markdown with decorations and thousands',
    [
      'Text.',
      '',
      '| Tag | Type | Outstanding | Bytes | Mapping |',
      '|---|---:|---:|---:|---|',
      '| `FMfn` | Paged | 4,548,443 | **2,592,351,824** | `fltmgr.sys` |',
      '| `Io  ` | Nonpaged | 12 | 1.5 MB | |',
    ],
    ['outstanding: FMfn paged 4548443 0 2592351824', 'outstanding: Io   nonpaged 12 0 1572864'],
  ],
  [
    'a pool that only the line above names; the two halves are of one moment',
    [
      '### Largest paged-pool tags',
      '',
      '| Tag | Current bytes | Outstanding allocations (`allocs - frees`) |',
      '|---|---:|---:|',
      '| `Toke` | 7,695.3 MB | 3,708,367 |',
      '',
      'Paged pool remains large.',
      '### Largest nonpaged-pool tags',
      '| Tag | Current bytes | Outstanding allocations |',
      '|---|---:|---:|',
      '| `File` | 1.0 MB | 12 |',
    ],
    ['outstanding: Toke paged 3708367 0 8069106893', 'outstanding: File nonpaged 12 0 1048576'],
  ],
  [
    'a data frame, which prints the number of each row',
    [
      '      Tag      Type     Allocs      Frees       Bytes',
      '0    Drsd  NonPaged       1200        200       96000',
      '100  Mm    NonPaged         40         23       65536',
    ],
    ['cumulative: Drsd nonpaged 1200 200 96000', 'cumulative: Mm   nonpaged 40 23 65536'],
  ],
  [
    'bars without the outer ones, a rule of +, emphasis, remarks and a sum',
    [
      'Tag | Type | Allocs | Frees | Bytes',
      '+===+===+===+===+===+',
      '**Drsd** | _Nonp_ | 12,00,000 | 200 | 96000 (~94 KB)',
      'Total | | 1200000 | 200 | 96000',
    ],
    ['cumulative: Drsd nonpaged 1200000 200 96000'],
  ],
  [
    'words after the figures, cut by PowerShell',
    [
      'Tag  Type     Allocs Frees  Diff Bytes Desc...',
      '---  ----     ------ -----  ---- ----- -------',
      'Drsd NonPaged 1200   200    1000 96000 my d...',
    ],
    ['cumulative: Drsd nonpaged 1200 200 96000'],
  ],
  [
    'tags and figures in hexadecimal, commas in the last words',
    ['Tag,Type,Allocs,Frees,Bytes,Description', '0x64737244,Nonp,0x4B0,0xC8,0x17700,buffers, mine'],
    ['cumulative: Drsd nonpaged 1200 200 96000'],
  ],
  [
    'CSV of a script',
    ['Tag,PoolType,Allocations,Frees,UsedKB', 'Proc,NonPaged,12980,1,8416', 'Toke,Paged,10,4,2.5'],
    ['cumulative: Proc nonpaged 12980 1 8617984', 'cumulative: Toke paged 10 4 2560'],
  ],
  [
    'quoted CSV with tags that hold blanks and commas',
    ['"Tag","Pool","Diff","Bytes"', '"Io  ","NonPagedNx","5","640"', '"a,b ","Paged","5","640"'],
    ['outstanding: Io   nonpaged 5 0 640', 'outstanding: a,b  paged 5 0 640'],
  ],
  [
    'a tag that holds a bar, escaped or not',
    [
      '| Tag | Type | Diff | Bytes |',
      '|---|---|---|---|',
      '| `UMD|` | Nonp | 1 | 48 |',
      '| `UM\\|\\|` | Nonp | 1 | 48 |',
    ],
    ['outstanding: UMD| nonpaged 1 0 48', 'outstanding: UM|| nonpaged 1 0 48'],
  ],
  [
    'a tag that holds a quote, doubled as RFC 4180 has it',
    ['"Tag";"Pool";"Diff";"Bytes"', '"Cs@""";"Nonp";"7";"896"', '"a;b ";"Paged";"5";"640"'],
    ['outstanding: Cs@" nonpaged 7 0 896', 'outstanding: a;b  paged 5 0 640'],
  ],
  [
    'a tag that holds a comma or begins with a quote, in a list without quotes',
    ['Tag,Pool,Diff,Bytes,Words', 'a,b ,Paged,5,640,x, y', '"abc,Paged,5,640,it is "quoted"'],
    ['outstanding: a,b  paged 5 0 640', 'outstanding: "abc paged 5 0 640'],
  ],
  [
    'pools of one kind, which are added up',
    [
      'Tag,Type,Allocs,Frees,Diff,Bytes',
      'Drsd,NonPaged,10,4,6,600',
      'Drsd,NonPagedNx,5,1,4,64',
      'Drsd,Paged,7,0,7,70',
      'Drsd,PagedSession,1,0,1,10',
    ],
    ['cumulative: Drsd nonpaged 15 5 664', 'cumulative: Drsd paged 8 0 80'],
  ],
  [
    'pools by their flags and by one letter, tags in quotes',
    [
      'Tag;PoolType;Diff;Bytes',
      "'Mm  ';POOL_FLAG_NON_PAGED;6;600",
      "'Mm  ';POOL_FLAG_PAGED;4;64",
      "'Proc';N;1;2",
      "'Proc';P;3;4",
    ],
    [
      'outstanding: Mm   nonpaged 6 0 600',
      'outstanding: Mm   paged 4 0 64',
      'outstanding: Proc nonpaged 1 0 2',
      'outstanding: Proc paged 3 0 4',
    ],
  ],
  [
    'PowerShell groups a table by pool',
    [
      '',
      '   Pool: Paged',
      '',
      'Tag  Allocs Frees Diff Bytes',
      '---  ------ ----- ---- -----',
      'Proc     10     4    6   600',
      '',
      '',
      '   Pool: NonPaged',
      '',
      'Tag  Allocs Frees Diff Bytes',
      '---  ------ ----- ---- -----',
      'Proc      5     1    4    64',
    ],
    ['cumulative: Proc paged 10 4 600', 'cumulative: Proc nonpaged 5 1 64'],
  ],
  [
    'both pools in one row',
    ['Tag;NonPaged Allocs;NonPaged Frees;NonPaged Bytes;Paged Allocs;Paged Frees;Paged Bytes', 'Proc;10;4;600;0;0;0'],
    ['cumulative: Proc nonpaged 10 4 600', 'cumulative: Proc paged 0 0 0'],
  ],
  [
    'the table view of PowerShell',
    [
      'Tag  PagedAllocs PagedFrees PagedDiff PagedUsedBytes NonPagedAllocs NonPagedFrees NonPagedDiff NonPagedUsedBytes TotalUsedBytes',
      '---  ----------- ---------- --------- -------------- -------------- ------------- ------------ ----------------- --------------',
      'FMfn     8665967    5982729   2683238     1495080176              0             0            0                 0     1495080176',
      'Io             1          1         0              0           5000             1         4999            639872         639872',
    ],
    [
      'cumulative: FMfn nonpaged 0 0 0',
      'cumulative: FMfn paged 8665967 5982729 1495080176',
      'cumulative: Io   nonpaged 5000 1 639872',
      'cumulative: Io   paged 1 1 0',
    ],
  ],
  [
    'tabs, the tag last, bytes alone',
    ['Bytes\tPool\tTag', '640\tNonp\tProc', '1,280\tPaged\tToke'],
    ['bytes: Proc nonpaged 0 0 640', 'bytes: Toke paged 0 0 1280'],
  ],
  [
    'the pools by one letter and two',
    ['tag,p_allocs,p_frees,p_bytes,np_allocs,np_frees,np_bytes', 'Proc,1,1,0,10,4,600'],
    ['cumulative: Proc nonpaged 10 4 600', 'cumulative: Proc paged 1 1 0'],
  ],
  [
    'the pool after the measure',
    ['Tag;AllocsNonPaged;FreesNonPaged;Bytes (NonPaged);AllocsPaged;FreesPaged;Bytes (Paged)', 'Proc;10;4;600;1;1;0'],
    ['cumulative: Proc nonpaged 10 4 600', 'cumulative: Proc paged 1 1 0'],
  ],
  [
    'two nonpaged pools in columns of their own, which are added up',
    [
      'Tag,PagedAllocs,PagedFrees,PagedBytes,NonPagedAllocs,NonPagedFrees,NonPagedBytes,NonPagedNxAllocs,NonPagedNxFrees,NonPagedNxBytes',
      'Proc,1,1,0,10,4,600,5,1,64',
    ],
    ['cumulative: Proc nonpaged 15 5 664', 'cumulative: Proc paged 1 1 0'],
  ],
  [
    'a size in two units, of which the finer one counts',
    ['Tag,Type,Allocs,Frees,Diff,MB,Bytes,PctOfPool', 'Proc,Nonp,10,4,6,0.01,8416,0.3'],
    ['cumulative: Proc nonpaged 10 4 8416'],
  ],
  [
    'the pool table of System Informer',
    [
      'Tag Name\tDriver\tPaged Allocations\tPaged Frees\tPaged Current\tPaged Bytes Total\tNon-paged Allocations\tNon-paged Frees\tNon-paged Current\tNon-paged Bytes Total',
      'Proc\tnt!ps\t1\t1\t0\t0 B\t12,980\t1\t12,979\t8.00 MB',
    ],
    ['cumulative: Proc nonpaged 12980 1 8388608', 'cumulative: Proc paged 1 1 0'],
  ],
  [
    'the fields of SYSTEM_POOLTAG, the tag as a number',
    [
      'TagUlong,PagedAllocs,PagedFrees,PagedUsed,NonPagedAllocs,NonPagedFrees,NonPagedUsed',
      '1668248144,1,1,0,10,4,600',
    ],
    ['cumulative: Proc nonpaged 10 4 600', 'cumulative: Proc paged 1 1 0'],
  ],
  [
    'the tag by its characters and by its number',
    ['TagUlong,Tag,PagedDiff,PagedUsed,NonPagedDiff,NonPagedUsed', '1668248144,Proc,1,64,5,600'],
    ['outstanding: Proc nonpaged 5 0 600', 'outstanding: Proc paged 1 0 64'],
  ],
  [
    'blanks and dashes in a table that prints no zero',
    ['Tag,PagedDiff,PagedUsed,NonPagedDiff,NonPagedUsed', 'Proc,,,5,600', 'Io  ,3,64,-,-', '"Mm  ",1,8,,'],
    ['outstanding: Proc nonpaged 5 0 600', 'outstanding: Io   paged 3 0 64', 'outstanding: Mm   paged 1 0 8'],
  ],
  [
    'dashes between blanks',
    ['Tag  Type  Allocs Frees Diff Bytes', 'Drsd Nonp      12     -   12   960'],
    ['cumulative: Drsd nonpaged 12 0 960'],
  ],
  [
    'a heading again begins a new snapshot',
    ['Tag,Pool,Diff,Bytes', 'Proc,NonPaged,1,10', 'Tag,Pool,Diff,Bytes', 'Proc,NonPaged,2,20'],
    ['outstanding: Proc nonpaged 1 0 10', 'outstanding: Proc nonpaged 2 0 20'],
  ],
])('%s', (_, lines, expected) => {
  expect(rowsOf(lines)).toEqual(expected)
})

test.each([
  ['no pool', ['| Tag | Bytes | Allocs |', '|---|---|---|', '| Proc | 10 | 1 |']],
  ['no tag', ['Name,Pool,Bytes', 'Proc,Paged,10']],
  ['no bytes', ['Tag,Pool,Allocs', 'Proc,Paged,10']],
  ['two headings for one thing', ['Tag,Pool,Before Bytes,Bytes,Used', 'Proc,Paged,10,1,1']],
  ['prose', ['The tag of a pool and its bytes are printed.', 'Proc Paged 10']],
])('is no table: %s', (_, lines) => {
  expect(rowsOf(lines)).toEqual([])
})

test.each([
  ['a figure that is about', '| Proc | Paged | ~583k | 10 |'],
  ['a growth', '| Proc | Paged | +5 | 10 |'],
  ['a longer tag', '| Process | Paged | 5 | 10 |'],
  ['another pool', '| Proc | Session | 5 | 10 |'],
  ['a cell too few', '| Proc | Paged | 5 |'],
])('a row that cannot be read is told: %s', (_, row) => {
  const { problems } = parse(
    't.md',
    Buffer.from(`| Tag | Type | Diff | Bytes |\n|---|---|---|---|\n| Toke | Paged | 1 | 8 |\n${row}\n`),
  )
  expect(problems.map(({ code }) => code)).toEqual(['UNREAD_LINE'])
})

test.each([
  ['no number', '10,x4,600,1,1,0'],
  ['lost, where zeros are printed', '10,,600,1,1,0'],
  ['lost, since its blocks hold bytes', '10,4,,1,1,0'],
])('a figure of one pool that is %s takes the whole row', (_, figures) => {
  const header = 'Tag,NpAllocs,NpFrees,NpBytes,PgAllocs,PgFrees,PgBytes'
  const text = [header, `Proc,${figures}`, 'Io  ,1,1,0,1,0,64', ''].join('\n')
  const { snapshots, problems } = parse('t.csv', Buffer.from(text))
  expect(snapshots.flatMap(({ usages }) => usages.map(({ tag }) => tag))).toEqual(['Io  ', 'Io  '])
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['UNREAD_LINE', 2]])
})

test.each([
  ['lost where another row prints such a pool as zeros', 'Io  ,0,0,0,1,0,64', ['UNREAD_LINE:2']],
  ['not there where no row prints a pool of zeros', 'Io  ,4,4,0,1,0,64', []],
])('a pool that a row leaves blank is %s', (_, other, expected) => {
  const header = 'Tag,NpAllocs,NpFrees,NpBytes,PgAllocs,PgFrees,PgBytes'
  const { problems } = parse('t.csv', Buffer.from([header, 'Proc,10,4,600,,,', other, ''].join('\n')))
  const told = problems.filter(({ code }) => code !== 'FEW_ROWS')
  expect(told.map(({ code, line }) => `${code}:${line}`)).toEqual(expected)
})

test('a table of one pool does not show the other one', () => {
  const rows = Array.from({ length: 600 }, (_, row) => `${row + 1000},9,4,640`)
  const { snapshots } = parse(
    't.csv',
    Buffer.from(['Tag,NonPagedAllocs,NonPagedFrees,NonPagedUsed', ...rows, ''].join('\n')),
  )
  expect(snapshots.map(({ coverage }) => coverage)).toEqual([{ kind: 'filtered', pattern: 'nonpaged pool' }])
})

test('few rows are no whole machine', () => {
  const { problems, snapshots } = parse('t.csv', Buffer.from('Tag,Pool,Diff,Bytes\nProc,Paged,1,8\n'))
  expect(problems.map(({ code }) => code)).toEqual(['FEW_ROWS'])
  expect(snapshots[0]?.coverage).toEqual({ kind: 'partial' })
})

test.each([
  [
    'a column of times, whatever the order of the rows',
    'Timestamp,Tag,Type,Allocs,Frees,Bytes\n2024-05-01 10:00:00,Drsd,Nonp,10,0,640\n2024-05-01 10:05:00,Drsd,Nonp,20,0,1280\n2024-05-01 10:00:00,Io  ,Paged,5,0,64\n2024-05-01 10:05:00,Io  ,Paged,6,0,80\n',
    [
      ['2024-05-01T10:00:00', 'Drsd 10', 'Io   5'],
      ['2024-05-01T10:05:00', 'Drsd 20', 'Io   6'],
    ],
  ],
  [
    'rows again under one header',
    'Tag,Type,Allocs,Frees,Bytes\nDrsd,Nonp,10,0,640\nIo  ,Paged,5,0,64\nDrsd,Nonp,20,0,1280\nIo  ,Paged,6,0,80\n',
    [
      [undefined, 'Drsd 10', 'Io   5'],
      [undefined, 'Drsd 20', 'Io   6'],
    ],
  ],
])('%s: snapshots, and never added up', (_, text, expected) => {
  const { snapshots } = parse('table.csv', Buffer.from(text))
  expect(
    snapshots.map(({ capture, usages }) => [
      capture.takenAt,
      ...usages.map(({ tag, allocs }) => `${printTag(tag)} ${allocs}`),
    ]),
  ).toEqual(expected)
})

test('two tags that print alike are one row, and told', () => {
  const rows = Array.from({ length: 9 }, (_, index) => `Tag${index},Nonp,10,0,640`)
  const text = `Tag,Type,Allocs,Frees,Bytes\n????,Nonp,1,0,64\n????,Nonp,2,0,64\n${rows.join('\n')}\n`
  const { snapshots, problems } = parse('table.csv', Buffer.from(text))
  expect(snapshots.map(({ usages }) => usages.length)).toEqual([10])
  expect(problems.map(({ code }) => code)).toContain('DUPLICATE_ROW')
})

test('a row that contradicts itself is told once, in a table of two moments too', () => {
  const rows = ['10:00,Proc,Nonp,10,4,9,4096', '10:05,Proc,Nonp,12,4,8,4096']
  const text = ['Time,Tag,Type,Allocs,Frees,Diff,Bytes', ...rows, ''].join('\n')
  const told = parse('table.csv', Buffer.from(text)).problems.filter(({ code }) => code === 'COUNTS_DISAGREE')
  expect(told.map(({ detail }) => toPlain(detail))).toEqual(['Proc: 10 allocations less 4 frees is not 9'])
})

test('a table of which no row reads is told once, with its first row', () => {
  const rows = Array.from({ length: 30 }, (_, row) => `T${row + 100},${row % 2},4,640`)
  const read = parse('table.txt', Buffer.from(['Tag,Type,Diff,Bytes', ...rows, ''].join('\n')))
  expect(read.snapshots).toEqual([])
  expect(read.problems.map(({ code, line, detail }) => [code, line, toPlain(detail)])).toEqual([
    ['ROWS_UNREAD', 2, 'T100,0,4,640'],
  ])
})
