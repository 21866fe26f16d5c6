import { describe, expect, test } from 'vitest'
import { countsIn, isFigure } from '../../../src/core/parse/figures.ts'
import { layoutOf } from '../../../src/core/parse/headings.ts'
import type { PoolKind } from '../../../src/core/pool.ts'

/** The figures of a row: `12980 1 8618056` are allocations, frees and bytes, with what the row leaves blank or at zero. */
const counted = (headings: string, row: string, of: PoolKind | null = null): string => {
  const layout = layoutOf(headings)
  if (layout === null) throw new Error(`no headings: ${headings}`)
  const counts = countsIn(layout, row.split(';'), of)
  if (counts === null || counts === 'absent') return counts ?? 'unread'
  const { allocs, frees, bytes, diff, hasBlank, hasZero } = counts
  return [
    `${allocs} ${frees} ${bytes}`,
    ...(diff === null ? [] : [`diff ${diff}`]),
    ...(hasBlank ? ['blank'] : []),
    ...(hasZero ? ['zero'] : []),
  ].join(', ')
}

/** One cell as a number of bytes, of a column whose heading names this unit. */
const bytesOf = (cell: string, heading = 'Bytes'): string | undefined =>
  /^7 0 (\d+)/.exec(counted(`Tag;Pool;Diff;${heading}`, `Proc;Paged;7;${cell}`))?.[1]

describe('a figure', () => {
  test.each([
    ['640', '640'],
    [' 640 ', '640'],
    ['0640', '640'],
    ['4,548,443', '4548443'],
    ['19.190.861', '19190861'],
    ["4'548'443", '4548443'],
    ['4\u00a0548\u00a0443', '4548443'],
    ['4 548 443', '4548443'],
    ['1,234', '1234'],
    ['12,00,000', '1200000'],
    ['1,23,456', '123456'],
    ['123,456', '123456'],
    ['640 B', '640'],
    ['640b', '640'],
    ['640 bytes', '640'],
    ['640 (~1 KB)', '640'],
    ['640 (a) (b)', '640'],
    ['640(x) ', '640'],
    ['0x280', '640'],
    ['0X2a0', '672'],
    ['0x1fffffffffffff', undefined],
    ['0xfffffffffffff', '4503599627370495'],
    ['0x', undefined],
    ['0xg1', undefined],
    ['a0x280', undefined],
    ['0x280a g', undefined],
    ['9007199254740991', '9007199254740991'],
    ['9007199254740993', undefined],
    ['640.4', '640'],
    ['640.5', '641'],
    ['1,23', undefined],
    ['1,2', undefined],
    ['12,34', undefined],
    ['1234,567', undefined],
    ['1,2345', undefined],
    ['1,234,5', undefined],
    ['~640', undefined],
    ['+640', undefined],
    ['-640', undefined],
    ['x640', undefined],
    ['640 x', undefined],
    ['640 (x) y', undefined],
    ['many', undefined],
    ['B', undefined],
    ['.5', undefined],
    ['640.', undefined],
  ])('%j is %s bytes', (cell, expected) => {
    expect(bytesOf(cell)).toBe(expected)
  })

  test.each([
    ['2 KB', '2048'],
    ['2 KiB', '2048'],
    ['2kb', '2048'],
    ['2 MB', '2097152'],
    ['2MiB', '2097152'],
    ['2 GB', '2147483648'],
    ['1.5 KB', '1536'],
    ['1.5kb', '1536'],
    ['1,5 KB', '1536'],
    ['1,25 KB', '1280'],
    ['1,234 KB', '1263616'],
    ['1.234 KB', '1264'],
    ['1,2345 KB', '1264'],
    ['12.5  MB', '13107200'],
    ['0.0001 KB', '0'],
    ['7,695.3 MB', '8069106893'],
    ['2 TB', undefined],
    ['1.5 KBx', undefined],
    ['x1.5 KB', undefined],
    ['1.x KB', undefined],
  ])('%j with a unit of its own is %s bytes', (cell, expected) => {
    expect(bytesOf(cell)).toBe(expected)
  })

  test.each([
    ['2', '2048'],
    ['1.5', '1536'],
    ['1,5', '1536'],
    ['1,25', '1280'],
    ['1,234', '1263616'],
    ['1.234', '1264'],
    ['1.23', '1260'],
    ['2 KB', '2048'],
    ['1.5 MB', '1572864'],
    ['2 MB', '2097152'],
    ['0x2', '2048'],
  ])('%j in a column of KB is %s bytes', (cell, expected) => {
    expect(bytesOf(cell, 'Used (KB)')).toBe(expected)
  })

  test('a point parts thousands in a column of bytes, and decimals in one of MB', () => {
    expect(bytesOf('1.500')).toBe('1500')
    expect(bytesOf('1.500', 'MB')).toBe('1572864')
  })
})

test.each([
  ['640', true],
  ['1,234', true],
  ['1.5', true],
  ['2KB', true],
  ['0x1f', true],
  ['0x1f2e3d4c5b6a7', true],
  ['-', true],
  ['\u2013', true],
  ['\u2014', true],
  ['', true],
  [' - ', true],
  ['--', false],
  ['- x', false],
  ['x -', false],
  ['0x', false],
  ['0x1f2e3d4c5b6a7f', false],
  ['mine', false],
  ['5x', false],
  ['x5', false],
  ['-5', false],
])('%j is a figure: %s', (cell, expected) => {
  expect(isFigure(cell)).toBe(expected)
})

describe('the figures of a row', () => {
  test.each([
    ['all of them', 'Tag;Pool;Allocs;Frees;Diff;Bytes', 'Proc;Paged;10;4;6;600', '10 4 600, diff 6'],
    ['a difference that is not stated', 'Tag;Pool;Allocs;Frees;Bytes', 'Proc;Paged;10;4;600', '10 4 600'],
    ['what is left', 'Tag;Pool;Diff;Bytes', 'Proc;Paged;6;600', '6 0 600'],
    ['allocations without frees say nothing', 'Tag;Pool;Allocs;Bytes', 'Proc;Paged;10;600', '0 0 600'],
    ['a zero', 'Tag;Pool;Allocs;Frees;Bytes', 'Proc;Paged;4;4;0', '4 4 0, zero'],
    ['a zero among others', 'Tag;Pool;Allocs;Frees;Bytes', 'Proc;Paged;4;0;64', '4 0 64, zero'],
    ['a blank', 'Tag;Pool;Allocs;Frees;Bytes', 'Proc;Paged;4;;64', '4 0 64, blank'],
    ['a dash', 'Tag;Pool;Allocs;Frees;Bytes', 'Proc;Paged;4; - ;64', '4 0 64, blank'],
    ['a blank beside a zero', 'Tag;Pool;Allocs;Frees;Diff;Bytes', 'Proc;Paged;4;;0;64', '4 0 64, diff 0, blank, zero'],
    ['a blank of blocks that were all freed', 'Tag;Pool;Allocs;Frees;Bytes', 'Proc;Paged;4;4;', '4 4 0, blank'],
    ['no figure at all', 'Tag;Pool;Allocs;Frees;Bytes', 'Proc;Paged;;-;', 'absent'],
    ['cells that are not there', 'Tag;Pool;Allocs;Frees;Bytes', 'Proc;Paged', 'absent'],
    ['a count that is no number', 'Tag;Pool;Allocs;Frees;Bytes', 'Proc;Paged;x;4;600', 'unread'],
    ['frees that are no number', 'Tag;Pool;Allocs;Frees;Bytes', 'Proc;Paged;10;x;600', 'unread'],
    ['bytes that are no number', 'Tag;Pool;Allocs;Frees;Bytes', 'Proc;Paged;10;4;x', 'unread'],
    ['what is left that is no number', 'Tag;Pool;Diff;Bytes', 'Proc;Paged;x;600', 'unread'],
    ['blocks whose bytes were lost', 'Tag;Pool;Allocs;Frees;Bytes', 'Proc;Paged;10;4;', 'unread'],
    ['bytes whose blocks were lost', 'Tag;Pool;Diff;Bytes', 'Proc;Paged;;600', 'unread'],
    ['bytes of as many frees as allocations', 'Tag;Pool;Allocs;Frees;Bytes', 'Proc;Paged;4;4;600', '4 4 600'],
    ['words beside them', 'Tag;Driver;Pool;Time;Diff;Bytes', 'Proc;a.sys;Paged;10:00;6;600', '6 0 600'],
  ])('%s', (_, headings, row, expected) => {
    expect(counted(headings, row)).toBe(expected)
  })

  const BOTH = 'Tag;PagedDiff;PagedBytes;NonPagedDiff;NonPagedBytes'
  test.each<[string, PoolKind | null, string]>([
    ['Proc;6;600;1;64', 'paged', '6 0 600'],
    ['Proc;6;600;1;64', 'nonpaged', '1 0 64'],
    ['Proc;6;600;;', 'nonpaged', 'absent'],
    ['Proc;6;600;;', 'paged', '6 0 600'],
    ['Proc;x;600;1;64', 'nonpaged', '1 0 64'],
    ['Proc;6;600;1;64', null, 'absent'],
  ])('of %j in %s pool: %s', (row, of, expected) => {
    expect(counted(BOTH, row, of)).toBe(expected)
  })

  const KINDS = 'Tag;NonPagedDiff;NonPagedBytes;NonPagedNxDiff;NonPagedNxBytes'
  test.each([
    ['Proc;6;600;1;64', '7 0 664'],
    ['Proc;6;600;;', '6 0 600, blank'],
    ['Proc;;;1;64', '1 0 64, blank'],
    ['Proc;6;600;0;0', '6 0 600, zero'],
    ['Proc;x;600;1;64', 'unread'],
    ['Proc;6;600;1;x', 'unread'],
    ['Proc;;;;', 'absent'],
  ])('pools of one kind, %j, are added up', (row, expected) => {
    expect(counted(KINDS, row, 'nonpaged')).toBe(expected)
  })
})
