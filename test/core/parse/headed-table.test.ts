import { expect, test } from 'vitest'
import { parse } from '../../../src/core/parse/index.ts'
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

test('few rows are no whole machine', () => {
  const { problems, snapshots } = parse('t.csv', Buffer.from('Tag,Pool,Diff,Bytes\nProc,Paged,1,8\n'))
  expect(problems.map(({ code }) => code)).toEqual(['FEW_ROWS'])
  expect(snapshots[0]?.coverage).toEqual({ kind: 'partial' })
})
