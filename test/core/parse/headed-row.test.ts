import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/core/parse/decode.ts'
import { rowIn } from '../../../src/core/parse/headed-row.ts'
import { layoutOf } from '../../../src/core/parse/headings.ts'
import { advance, linesOf } from '../../../src/core/parse/lines.ts'
import { type PoolKind, printTag, toTag } from '../../../src/core/pool.ts'

interface Given {
  /** What ends the line. */
  readonly end?: string
  /** The pool that the line above the table names. */
  readonly above?: PoolKind
}

/** A row in words: `Drsd nonpaged 10 4 600`; then its time, its column of pools and what it lacks, in brackets. */
const said = (headings: string, line: string, { end = '\n', above }: Given = {}): string => {
  const layout = layoutOf(headings, () => above ?? null)
  if (layout === null) throw new Error(`no headings: ${headings}`)
  const cursor = linesOf(decode(Buffer.from(`\n${line}${end}`, 'latin1')))
  advance(cursor)
  advance(cursor)
  const row = rowIn(cursor, layout)
  if (row === null) return 'unread'
  if (row.line !== 2 || (row.lacks !== null && row.lacks.text !== line)) throw new Error('not the row of this line')
  const figures = row.usages.map(({ pool, allocs, frees, bytes }) => `${pool} ${allocs} ${frees} ${bytes}`)
  const beside = [row.time, row.pool, row.lacks === null ? '' : `lacks ${row.lacks.what}`].filter((text) => text !== '')
  return [printTag(toTag(row.tag)), ...figures, ...beside.map((text) => `[${text}]`)].join(' ')
}

describe('the tag', () => {
  const tagIn = (cell: string): string => said('Tag;Pool;Diff;Bytes', `${cell};Paged;6;600`).split(' paged')[0] ?? ''

  test.each([
    ['Drsd', 'Drsd'],
    ['Mm', 'Mm  '],
    ['"Io  "', 'Io  '],
    ["'Mm  '", 'Mm  '],
    ["'abc'", 'unread'],
    ["x'abcd'", 'unread'],
    ["'abcd'x", 'unread'],
    ['0x64737244', 'Drsd'],
    ['0X6473724a', 'Jrsd'],
    ['0x6473724', 'unread'],
    ['0x647372441', 'unread'],
    ['x0x64737244', 'unread'],
    ['1668248144', 'Proc'],
    ['538996045', 'Mm  '],
    ['16682481', 'unread'],
    ['16682481440', 'unread'],
    ['x1668248144', 'unread'],
    ['8042', '8042'],
    ['\\x01abc', '\\x01abc'],
    ['\\x40GM6', '@GM6'],
    ['Process', 'unread'],
    ['', 'unread'],
  ])('%j is %s', (cell, expected) => {
    expect(tagIn(cell)).toBe(expected)
  })
})

describe('the pool of a row', () => {
  const poolIn = (cell: string): string => said('Tag;Pool;Diff;Bytes', `Drsd;${cell};6;600`)

  test.each([
    ['nonpaged', 'NonPaged Nonp NONPAGED NonPagedNx NonPagedPool NP NPP N NPagedNx POOL_FLAG_NON_PAGED'],
    ['paged', 'Paged PAGED PagedPool PagedSession Pag PP P POOL_FLAG_PAGED'],
    ['none', 'Session Nx Nop Page PPx Px xPaged xNonp xN xP POOL_FLAG xPOOL_FLAG_PAGED 5 -'],
  ])('%s: %s', (expected, names) => {
    const poolOf = (name: string) => / (nonpaged|paged) 6 0 600/.exec(poolIn(name))?.[1] ?? 'none'
    const differing = names.split(' ').filter((name) => poolOf(name) !== expected)
    expect(differing).toEqual([])
  })

  test('its words tell pools of one kind apart, in whatever case', () => {
    expect(poolIn('NonPagedNx')).toBe('Drsd nonpaged 6 0 600 [nonpagednx]')
    expect(poolIn('NONPAGED')).toBe('Drsd nonpaged 6 0 600 [nonpaged]')
  })

  test('a row that leaves it blank is none', () => {
    expect(poolIn('')).toBe('unread')
    // Neither is it where the line above the table names one.
    expect(said('Tag;Pool;Diff;Bytes', 'Drsd;;6;600', { above: 'paged' })).toBe('unread')
  })

  test('the line above the table names it where no column does', () => {
    expect(said('Tag;Diff;Bytes', 'Drsd;6;600', { above: 'paged' })).toBe('Drsd paged 6 0 600')
    expect(said('Tag;Diff;Bytes', 'Drsd;6;600', { above: 'nonpaged' })).toBe('Drsd nonpaged 6 0 600')
  })
})

describe('the cells of a row', () => {
  test.each([
    ['in any order', 'Bytes;Pool;Diff;Tag', '600;Paged;6;Drsd', 'Drsd paged 6 0 600 [paged]'],
    ['with columns that are not known', 'Tag;Driver;Pool;Bytes', 'Drsd;5;Paged;600', 'Drsd paged 0 0 600 [paged]'],
    ['with a time', 'Time;Tag;Pool;Bytes', '10:00;Drsd;Paged;600', 'Drsd paged 0 0 600 [10:00] [paged]'],
    ['a blank time', 'Time;Tag;Pool;Bytes', ';Drsd;Paged;600', 'Drsd paged 0 0 600 [paged]'],
    ['one too few', 'Tag;Pool;Diff;Bytes', 'Drsd;Paged;6', 'unread'],
    ['one too many', 'Tag;Pool;Diff;Bytes', 'Drsd;Paged;6;600;7', 'unread'],
    ['one too few, of a known tag', 'Tag;Pool;Bytes;Words', 'Drsd;Paged;600', 'unread'],
    ['another separator', 'Tag;Pool;Diff;Bytes', 'Drsd,Paged,6,600', 'unread'],
    ['more words, in the last column', 'Tag;Pool;Bytes;Words', 'Drsd;Paged;600;a;b', 'Drsd paged 0 0 600 [paged]'],
    ['no words in it', 'Tag;Pool;Bytes;Words', 'Drsd;Paged;600;', 'Drsd paged 0 0 600 [paged]'],
    ['a figure that is none', 'Tag;Pool;Diff;Bytes', 'Drsd;Paged;x;600', 'unread'],
    ['no figures', 'Tag;Pool;Diff;Bytes', 'Drsd;Paged;;', 'unread'],
    [
      'a tag in quotes that holds the separator',
      'Tag;Pool;Diff;Bytes',
      '"a;b ";Paged;6;600',
      'a;b  paged 6 0 600 [paged]',
    ],
    ['a tag that holds the separator', 'Pool;Tag;Bytes;Words', 'Paged;a;b ;600;x;y', 'a;b  paged 0 0 600 [paged]'],
    ['a tag with a bar', 'Pool|Tag|Diff|Bytes', '| Paged | `UMD|` | 6 | 600 |', 'UMD| paged 6 0 600 [paged]'],
    ['the number of a tag beside it', 'TagUlong;Tag;Pool;Bytes', '7;Drsd;Paged;600', 'Drsd paged 0 0 600 [paged]'],
  ])('%s', (_, headings, line, expected) => {
    expect(said(headings, line)).toBe(expected)
  })
})

describe('a row of both pools', () => {
  const BOTH = 'Tag;PagedDiff;PagedBytes;NonPagedDiff;NonPagedBytes'
  test.each([
    ['both', 'Drsd;6;600;1;64', 'Drsd nonpaged 1 0 64 paged 6 0 600'],
    ['one of zeros', 'Drsd;6;600;0;0', 'Drsd nonpaged 0 0 0 paged 6 0 600'],
    ['a blank one', 'Drsd;6;600;;', 'Drsd paged 6 0 600 [lacks pool]'],
    ['the other one blank', 'Drsd;;;1;64', 'Drsd nonpaged 1 0 64 [lacks pool]'],
    ['both blank', 'Drsd;;;;', 'unread'],
    ['one that does not read', 'Drsd;6;600;1;x', 'unread'],
    ['the other one that does not read', 'Drsd;x;600;1;64', 'unread'],
  ])('%s', (_, line, expected) => {
    expect(said(BOTH, line)).toBe(expected)
  })

  test('a blank figure is told, and not the pool', () => {
    const all = 'Tag;PagedAllocs;PagedFrees;PagedBytes;NonPagedAllocs;NonPagedFrees;NonPagedBytes'
    expect(said(all, 'Drsd;6;;600;1;0;64')).toBe('Drsd nonpaged 1 0 64 paged 6 0 600 [lacks figure]')
    expect(said(all, 'Drsd;6;;600;;;')).toBe('Drsd paged 6 0 600 [lacks figure]')
  })

  test('a table of one pool, or with a column of pools, lacks none', () => {
    expect(said('Tag;PagedDiff;PagedBytes', 'Drsd;6;600')).toBe('Drsd paged 6 0 600')
    expect(said('Tag;Pool;Diff;Bytes', 'Drsd;Paged;6;600')).toBe('Drsd paged 6 0 600 [paged]')
    expect(said('Tag;Pool;Allocs;Frees;Bytes', 'Drsd;Paged;6;;600')).toBe('Drsd paged 6 0 600 [paged] [lacks figure]')
  })
})

describe('a row of a table of blanks', () => {
  const HEADINGS = '  Tag  Pool  Diff Bytes Driver'
  test.each([
    ['the tag stands under its heading', '  Drsd Paged    6   600', 'Drsd paged 6 0 600 [paged]'],
    ['a tag with a blank inside', '  Dh 1 Paged    6   600', 'Dh 1 paged 6 0 600 [paged]'],
    ['a tag with a blank first', '   Dh1 Paged    6   600', ' Dh1 paged 6 0 600 [paged]'],
    ['a shorter tag', '  Mm   Paged    6   600', 'Mm   paged 6 0 600 [paged]'],
    ['a row that begins before its heading', 'Drsd   Paged    6   600', 'Drsd paged 6 0 600 [paged]'],
    ['a tab below the tag', '  Drsd\tPaged 6 600', 'Drsd paged 6 0 600 [paged]'],
    ['words follow', '  Drsd Paged    6   600 mine.sys of us', 'Drsd paged 6 0 600 [paged]'],
    ['a longer tag', '  Drsdx Paged    6   600', 'unread'],
    ['a cell too few', '  Drsd Paged    6', 'unread'],
    ['words among the figures', '  Drsd Paged  mine   600', 'unread'],
    ['a dash', '  Drsd Paged    -   600', 'unread'],
    ['two dashes', '  Drsd Paged    -   -', 'unread'],
    ['the number of the row before it', '12    Drsd Paged    6   600', 'Drsd paged 6 0 600 [paged]'],
    ['blanks before that number', ' 12    Drsd Paged    6   600', 'Drsd paged 6 0 600 [paged]'],
    ['a word before it', 'x 12    Drsd Paged    6   600', 'unread'],
    ['a tag of digits', '  8042 Paged    6   600', '8042 paged 6 0 600 [paged]'],
    ['nothing after the tag', '  Drsd', 'unread'],
  ])('%s', (_, line, expected) => {
    expect(said(HEADINGS, line)).toBe(expected)
  })

  test('a time is words, too', () => {
    expect(said('Tag Pool Time Bytes', 'Drsd Paged 10:00 600')).toBe('Drsd paged 0 0 600 [10:00] [paged]')
  })
})

describe('the last line of a text', () => {
  test.each([
    ['blanks', 'Tag Pool Diff Bytes', 'Drsd Paged 6 600', 'unread'],
    ['semicolons', 'Tag;Pool;Diff;Bytes', 'Drsd;Paged;6;600', 'unread'],
    ['commas', 'Tag,Pool,Diff,Bytes', 'Drsd,Paged,6,600', 'unread'],
    [
      'a quote that closes the last cell',
      'Tag,Pool,Diff,Bytes',
      '"Drsd","Paged","6","600"',
      'Drsd paged 6 0 600 [paged]',
    ],
    ['a bar that closes the row', 'Tag|Pool|Diff|Bytes', '| Drsd | Paged | 6 | 600 |', 'Drsd paged 6 0 600 [paged]'],
    ['no bar', 'Tag|Pool|Diff|Bytes', '| Drsd | Paged | 6 | 600', 'unread'],
    ['a quote in a table of bars', 'Tag|Pool|Diff|Bytes', '| Drsd | Paged | 6 | "600"', 'unread'],
    ['a bar in a table of commas', 'Tag,Pool,Bytes,Words', 'Drsd,Paged,600,a|', 'unread'],
  ])('%s', (_, headings, line, expected) => {
    expect(said(headings, line, { end: '' })).toBe(expected)
  })
})
