import { expect, test } from 'vitest'
import { isElision } from '../../../src/core/parse/elision.ts'
import { parse } from '../../../src/core/parse/index.ts'

test.each([
  '[…]',
  '[...]',
  ' (...)',
  '<snip>',
  '--snip--',
  '…',
  '[ cut ]',
  '* * *'.replaceAll('*', '·'),
  '⋮',
  '-- omitted --',
  '. . .',
  '(rows omitted)',
  '... 2,000 more rows ...',
  '[412 lines left out]',
  '[..]',
  '[……]',
  '( ... )',
  '{…}',
  '<...>',
  `[${'.'.repeat(198)}]`,
  'SNIP',
  'snipped',
  'cut here',
  '[truncated',
  '=== skipped ===',
  '-- [ snip ] --',
  '**cut**',
  '###  omitted  ###',
  '(rows',
  '..more tags..',
  '… 5 entries skipped …',
  '{some lines}',
  '<other rows cut>',
  '[remaining 5 rows more]'.replace('remaining 5', '5 remaining'),
  '(123456789012 rows)',
  '(1.234,5 rows)',
  '……',
  '⋮⋯︙',
  '。。',
  '・ ・',
  '.  .\t.',
  '. . . .',
])('%s: rows were left out', (line) => {
  expect(isElision(line)).toBe(true)
})

test.each([
  '',
  '....................',
  '...',
  ' Cut  Nonp 1 0 1 16 16',
  'snipped nothing',
  '[X] Special pool',
  'rows of it',
  '(tags)x',
  '[.]',
  '[...',
  '...]',
  'x[...]',
  '[...]x',
  '[..x..]',
  `[${'.'.repeat(199)}]`,
  '-snip-',
  'xsnip',
  'snips',
  'snip there',
  'cut hereabouts',
  '-- snip -',
  '- snip --',
  '[[snip]]',
  'x(5 rows)',
  '. 5 rows',
  '5 rows',
  '(5rows)',
  '(1234567890123 rows)',
  '(many rows)',
  '(5 rows gone)',
  '(5 columns)',
  '(5 more other rows)',
  '…x',
  'x…',
  '。',
  '。x。',
  'x。。',
  '. .',
  '. . .x',
  'x. . .',
  '..  ..',
])('%j: no rows were left out', (line) => {
  expect(isElision(line)).toBe(false)
})

const HEADER = {
  '!poolused': ' Tag    Allocs    Frees     Diff     Used   Allocs    Frees     Diff     Used\n',
  PoolMon: ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc\n',
}
const ROW = {
  '!poolused': ' Proc       10        4        6     4096        0        0        0        0\n',
  PoolMon: ' Proc Nonp         10 (   0)         4 (   0)        6    4096 (     0)    682\n',
}

test.each(['!poolused', 'PoolMon'] as const)('%s with rows left out is a part', (format) => {
  const { snapshots, problems } = parse('x', Buffer.from(`${HEADER[format]}${ROW[format]}[…]\n`))
  expect(problems.map(({ code }) => code)).toContain('ROWS_ELIDED')
  expect(snapshots.map(({ coverage }) => coverage.kind)).toEqual(['partial'])
})
