import { expect, test } from 'vitest'
import { parse } from '../../../src/core/parse/index.ts'
import { printTag } from '../../../src/core/pool.ts'

/* Rows without a header of their own, and blocks of `key: value`. The texts are made. */

const rowsOf = (text: string): string[][] =>
  parse('x', Buffer.from(text)).snapshots.map(({ line, usages }) => [
    `line ${line}`,
    ...usages.map(({ tag, pool, allocs, frees, bytes }) => [printTag(tag), pool, allocs, frees, bytes].join(' ')),
  ])
const codesOf = (text: string): string[] => parse('x', Buffer.from(text)).problems.map(({ code }) => code)

const PROC = ' Proc Nonp     12980 (   3)         1 (   0)    12979     8618056 (  1992)      664\n'
const MDL = 'Mdl  Nonp      3900       100      3800     1618056      425\n'
const BLOCK = 'Tag: Proc\nPool: NonPaged\nAllocs: 12,980\nFrees: 1\nUsed KB: 8,416\n'

test.each<[string, string, string[][]]>([
  ['a row of the screen', PROC, [['line 1', 'Proc nonpaged 12980 1 8618056']]],
  ['a row of a file', MDL, [['line 1', 'Mdl  nonpaged 3900 100 1618056']]],
  [
    'rows below words',
    `C:\\> poolmon -b\n\n${PROC}${MDL}`,
    [['line 3', 'Proc nonpaged 12980 1 8618056', 'Mdl  nonpaged 3900 100 1618056']],
  ],
  [
    'a row again begins a snapshot: rows are never added up',
    PROC + MDL + PROC.replace('12980', '12981').replace('12979', '12980'),
    [
      ['line 1', 'Proc nonpaged 12980 1 8618056', 'Mdl  nonpaged 3900 100 1618056'],
      ['line 3', 'Proc nonpaged 12981 1 8618056'],
    ],
  ],
  ['blocks', BLOCK, [['line 1', 'Proc nonpaged 12980 1 8617984']]],
  ['blocks with = between', BLOCK.replaceAll(': ', ' = '), [['line 1', 'Proc nonpaged 12980 1 8617984']]],
  [
    'blocks that follow each other without a blank line, one of them again',
    BLOCK + BLOCK.replace('Proc', 'Toke') + BLOCK,
    [
      ['line 1', 'Proc nonpaged 12980 1 8617984', 'Toke nonpaged 12980 1 8617984'],
      ['line 11', 'Proc nonpaged 12980 1 8617984'],
    ],
  ],
  [
    'blocks as the system counts: both pools of a tag',
    'Tag            : Toke\nPagedAllocs    : 500\nPagedFrees     : 400\nPagedUsed      : 204800\nNonPagedAllocs : 3\nNonPagedFrees  : 0\nNonPagedUsed   : 96\n',
    [['line 1', 'Toke nonpaged 3 0 96', 'Toke paged 500 400 204800']],
  ],
])('read: %s', (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows)
  expect(codesOf(text)).toContain('FEW_ROWS')
  expect(parse('x', Buffer.from(text)).snapshots.every(({ coverage }) => coverage.kind === 'partial')).toBe(true)
})

test.each([
  ['figures that do not add up', PROC.replace('12979', '12970')],
  ['a block without a tag', BLOCK.replace('Tag', 'Name')],
  ['a block without a pool', BLOCK.replace('Pool', 'Where')],
  ['a block without a size', BLOCK.replace('Used KB', 'Other')],
])('not read: %s', (_, text) => {
  expect(rowsOf(text)).toEqual([])
  expect(codesOf(text)).toEqual(['NOT_A_DUMP'])
})

test('a table with its header keeps it, whatever stands above', () => {
  const header = ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc\n'
  expect(rowsOf(`${PROC}${header}${MDL}`)).toEqual([['line 2', 'Mdl  nonpaged 3900 100 1618056']])
})

const RECORD = {
  Tag: 'Drsd',
  PagedAllocs: 0,
  PagedFrees: 0,
  PagedUsed: 0,
  NonPagedAllocs: 9,
  NonPagedFrees: 2,
  NonPagedUsed: 640,
}

test.each([
  ['an array', JSON.stringify([RECORD])],
  ['an array over several lines', JSON.stringify([RECORD], null, 2)],
  ['an object a line', `${JSON.stringify(RECORD)}\n${JSON.stringify({ ...RECORD, Tag: 'Io  ' })}\n`],
  ['an array in an object', JSON.stringify({ computer: 'vm', tags: [RECORD] })],
  [
    'pairs with =',
    `${Object.entries(RECORD)
      .map((pair) => pair.join('='))
      .join(' ')}\n`,
  ],
  [
    'pairs with :',
    `${Object.entries(RECORD)
      .map((pair) => pair.join(': '))
      .join(', ')}\n`,
  ],
])('records of a script: %s', (_, text) => {
  expect(rowsOf(text)[0]).toEqual(expect.arrayContaining(['Drsd nonpaged 9 2 640', 'Drsd paged 0 0 0']))
})

test('JSON of several moments says when each was', () => {
  const text = JSON.stringify(
    ['10:00:00', '10:05:00'].map((clock) => ({ time: `2024-05-01T${clock}Z`, tags: [RECORD] })),
  )
  expect(parse('x', Buffer.from(text)).snapshots.map(({ capture }) => capture.takenAt)).toEqual([
    '2024-05-01T10:00:00Z',
    '2024-05-01T10:05:00Z',
  ])
})

test('JSON of something else is no dump', () => {
  expect(codesOf('[{"name": "x", "bytes": 1}]')).toEqual(['NOT_A_DUMP'])
})
