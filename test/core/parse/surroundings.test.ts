import { describe, expect, test } from 'vitest'
import { surroundingsIn, withoutSurroundings } from '../../../src/core/parse/surroundings.ts'
import { rowsIn } from '../../parsed.ts'

/* Text around each line of a table: where it is found, and which lines have it. */

const HEADER = ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc'
const ROW = ' Proc Nonp         10 (   0)         4 (   0)        6     600 (     0)    100'

/** The lines without what surrounds them; null where nothing does. */
const without = (lines: readonly string[]): readonly string[] | null => {
  const found = surroundingsIn(lines)
  return found === null ? null : lines.map((line) => withoutSurroundings(line, found))
}

const around = (before: string, after = ''): readonly string[] =>
  [HEADER, ROW, ROW].map((line) => before + line + after)

describe('before and behind each line of a table', () => {
  test.each([
    ['a host', 'host: ', ''],
    ['a time and a thread', '20:59:08,123 [4] INFO ', ''],
    ['a hexadecimal number', '0x1f9e5f> ', ''],
    ['blanks and a word', '   x ', ''],
    ['two blanks behind a word', 'x:  ', ''],
    ['signs of an expression', '(a+b)* [c]{d}^e$ f.g|h?i\\j: ', ''],
    ['a bullet', '\u2022 ', ''],
    ['200 characters', `${'x'.repeat(199)} `, ''],
    ['a mark behind it', '', ' \\'],
    ['marks on both sides', '`', '`'],
    ['words behind it', '> ', ' <br/>'],
  ])('%s', (_, before, after) => {
    expect(without(around(before, after))).toEqual([HEADER, ROW, ROW])
  })

  test.each([
    ['nothing', '', ''],
    ['blanks behind it', '', '   '],
    ['201 characters', `${'x'.repeat(200)} `, ''],
  ])('none: %s', (_, before, after) => {
    expect(without(around(before, after))).toBeNull()
  })

  test('a line of a thousand characters is looked at, and a longer one is not', () => {
    const padded = (length: number): readonly string[] => around('x: ').map((line) => line.padEnd(length))
    expect(without(padded(1000))?.map((line) => line.trimEnd())).toEqual([HEADER, ROW, ROW])
    expect(without(padded(1001))).toBeNull()
  })

  test('figures before each line differ, and words do not', () => {
    const lines = [`host[12] 20:59:08 1af: ${HEADER}`, `host[345] 1:2:3 7bc: ${ROW}`, `hast[1] 2:3:4 5: ${ROW}`]
    expect(without(lines)).toEqual([HEADER, ROW, lines[2]])
  })

  test('a run of blanks has any width, but for the last', () => {
    expect(without([`  x  y  ${HEADER}`, `x y  ${ROW}`, `x    y  ${ROW}`])).toEqual([HEADER, ROW, ROW])
    expect(without([`x y  ${HEADER}`, `x y ${ROW.slice(1)}`, `x y  ${ROW}`])).toEqual([
      HEADER,
      `x y ${ROW.slice(1)}`,
      ROW,
    ])
    expect(without([`x y  ${HEADER}`, `x y  ${ROW}`, 'x y'])).toEqual([HEADER, ROW, ''])
    expect(without([`x y ${HEADER}`, `x y ${ROW}`, `xy ${ROW}`])).toEqual([HEADER, ROW, `xy ${ROW}`])
  })

  test('what stands behind the header and not behind the lines below is of the header', () => {
    expect(without([`x: ${HEADER} |x`, `x: ${ROW}`, `x: ${ROW} |y`])).toBeNull()
  })

  test('what stands behind the header stands behind each line, whatever blanks follow', () => {
    expect(without([`${HEADER} |x`, `${ROW} |x  `, `${ROW} |y`])).toEqual([HEADER, ROW, `${ROW} |y`])
  })
})

describe('the header tells', () => {
  test.each([
    HEADER,
    `${HEADER}  Mapped_Driver`,
    `## ${HEADER.trim()}`,
    `##${HEADER.trim()}`,
    ' Tag     Allocs         Used     Allocs         Used',
    ' Tag     Allocs         Used',
    ' Tag       Allocs       Frees      Diff         Used',
    ' Tag    Allocs    Frees     Diff     Used *  Allocs    Frees     Diff     Used',
    'Tag    NpAllocs NpFrees  NpBytes   PgAllocs PgFrees PgBytes',
    'Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc',
    'Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc,Source,SourceDescription',
    '"DateTime","DateTimeUTC","Tag","PagedAllocs","PagedFrees"',
    '"Tag","PagedUsedBytes"',
    'Tag\tPool\tDiff\tBytes',
  ])('%j', (header) => {
    expect(without([`x: ${header}`, 'x: Proc', 'x: Thre'])).toEqual([header, 'Proc', 'Thre'])
    expect(without([header, 'Proc', 'Thre'])).toBeNull()
  })

  test.each(['the Tag', 'x: Tag Types', 'x: "Tag"', 'x: Tagged Pool Diff Bytes', 'Tag Pool Diff Bytes'])(
    'not: %j',
    (line) => {
      expect(without([line, line, line])).toBeNull()
    },
  )

  test('that has some, of several', () => {
    expect(without([HEADER, ROW, `x: ${HEADER}`, `x: ${ROW}`])).toEqual([HEADER, ROW, HEADER, ROW])
  })

  test('and beside it no row does', () => {
    expect(without([HEADER, `x: ${ROW}`, `x: ${ROW}`])).toBeNull()
  })
})

test.each([
  ['commas', ['Tag,Type,Diff,Bytes', 'Proc,Nonp,5,320', 'Thre,Nonp,6,384']],
  ['tabs', ['tag\ttype\tdiff\tbytes', 'Proc\tNonp\t5\t320', 'Thre\tNonp\t6\t384']],
  ['bars', ['|TagName|Type|Diff|Bytes|', '|Proc|Nonp|5|320|', '|Thre|Nonp|6|384|']],
  ['semicolons', ['PoolTag;Type;Diff;Bytes', 'Proc;Nonp;5;320', 'Thre;Nonp;6;384']],
  ['blanks', ['Pool_Tag  Type  Diff  Bytes', 'Proc      Nonp     5    320', 'Thre      Nonp     6    384']],
])('a table of a script in a log is read: %s', (_, lines) => {
  const rows = [['Proc nonpaged 5 0 320', 'Thre nonpaged 6 0 384']]
  expect(rowsIn(lines.map((line, index) => `host[${index + 12}]: ${line}`))).toEqual(rows)
})

describe('the lines below tell whether it stands before each', () => {
  const header = `x: ${HEADER}`
  const row = `x: ${ROW}`

  test.each<[string, readonly string[], boolean]>([
    ['one line', [row], true],
    ['no line', [], false],
    ['blank lines alone', ['', '  '], false],
    ['one of two', ['', row, 'y'], true],
    ['one of three', [row, 'y', 'y'], false],
    ['three of six', [row, 'y', row, 'y', row, 'y'], true],
    ['three of six and more below', [row, row, row, 'y', 'y', 'y', 'y', 'y'], true],
    ['two of six and more below', [row, row, 'y', 'y', 'y', 'y', row, row, row], false],
    ['the sixth line, behind blank ones', ['', ' ', '', '  ', '', row], true],
    ['the seventh line, behind blank ones', ['', '', '', '', '', '', row], false],
  ])('%s', (_, below, isFound) => {
    expect(surroundingsIn([header, ...below]) !== null).toBe(isFound)
  })
})

describe('rows that need no header tell', () => {
  test.each([
    'Driver Verification List',
    'nt!_VF_TARGET_DRIVER 0xffffcb843b8: x.sys (Loaded)',
    'MODULE: x.sys (load: 1 / unload: 0)',
    'Name: x.sys, loads: 1, unloads: 0',
    'ffffcb84`3b8 Loaded x',
    'ffffcb84 Unloaded x',
    ' Proc Nonp  10 (   0)  4',
    ' Proc Paged 10 (-5)',
    'Tag: Proc',
    'Tag = Proc',
    'PoolTag=Proc',
    'Pool Tag : Proc',
    'TAG NAME: Proc',
  ])('%j', (row) => {
    expect(without([`x) ${row}`, `x) ${row}`])).toEqual([row, row])
    expect(without([row, row])).toBeNull()
    expect(without([`   ${row}`, `   ${row}`])).toBeNull()
  })

  test.each([
    'nt!_VF_DRIVER',
    'Name: x.sys, unloads: 0',
    'ffffcb8 Loaded x',
    'ffffcb84 loaded x',
    ' Proc Phys  10 (   0)  4',
    ' Proc Nonp  10  4',
    ' Proc Nonp  10 (   x)',
    'Tag Proc',
    'Tag:',
  ])('not: %j', (row) => {
    expect(without([`x) ${row}`, `x) ${row}`])).toBeNull()
  })

  test('a mark on both sides of the line', () => {
    expect(without(['`Tag: Proc`', '`Bytes: 5`'])).toEqual(['Tag: Proc', 'Bytes: 5'])
    expect(without(['xTag: Procx', 'xBytes: 5x'])).toEqual(['Tag: Procx', 'Bytes: 5x'])
    expect(without(['`Tag: Proc', '`Bytes: 5`'])).toEqual(['Tag: Proc', 'Bytes: 5`'])
    expect(without(['``Tag: Proc``', '``Bytes: 5``'])).toEqual(['Tag: Proc``', 'Bytes: 5``'])
  })
})

test('a line with other surroundings stays', () => {
  const found = { before: /^x: /, after: '|' }
  expect(withoutSurroundings('x: Proc  |  ', found)).toBe('Proc')
  expect(withoutSurroundings('x: Proc |x', found)).toBe('Proc |x')
  expect(withoutSurroundings('y: Proc', found)).toBe('y: Proc')
  expect(withoutSurroundings('x: Proc  ', { ...found, after: '' })).toBe('Proc  ')
})
