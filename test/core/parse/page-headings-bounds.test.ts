import { describe, expect, test } from 'vitest'
import { withoutPageHeadings } from '../../../src/core/parse/page-headings.ts'

/* Which lines are the heading of a page, on either side of each bound: the indices of those that become blank. */

const HEADER = 'Tag  Type  Allocs  Frees  Diff  Bytes'

const rows = (count: number, from = 100): readonly string[] =>
  Array.from({ length: count }, (_, index) => `T${from + index} Nonp 10 4 6 600`)

const blanked = (...parts: readonly (string | readonly string[])[]): readonly number[] | null => {
  const lines = parts.flat()
  const text = withoutPageHeadings(lines.join('\n'))
  if (text === null) return null
  const changed = text.split('\n')
  expect(changed).toHaveLength(lines.length)
  return lines.flatMap((line, index) => {
    if (changed[index] === line) return []
    expect(changed[index]).toBe('')
    return [index]
  })
}

/** The text of a page of ten rows, of what stands between two pages, and of another page. */
const between = (...lines: readonly string[]) => blanked(HEADER, rows(10), lines, rows(3, 200))

test('the heading of each page but the first', () => {
  expect(blanked(HEADER, rows(10), HEADER, rows(10, 200), HEADER, rows(10, 300))).toEqual([11, 22])
  expect(blanked(HEADER, rows(10))).toBeNull()
  expect(blanked(rows(10))).toBeNull()
  expect(blanked('')).toBeNull()
})

test('ten rows at least stand above the first that is one', () => {
  expect(blanked(HEADER, rows(10), HEADER, rows(1, 200))).toEqual([11])
  expect(blanked(HEADER, rows(9), HEADER, rows(9, 200))).toBeNull()
  expect(blanked(HEADER, rows(9), HEADER, rows(10, 200), HEADER, rows(5, 300))).toEqual([21])
})

test.each<[string, readonly string[], readonly string[], boolean]>([
  ['none of three', rows(30), rows(3, 200), true],
  ['one of four', rows(30), [...rows(1), ...rows(3, 200)], true],
  ['one of three', rows(30), [...rows(1), ...rows(2, 200)], false],
  ['ten of forty, which are all above', rows(10), [...rows(10), ...rows(30, 200)], false],
  ['three of thirty, where ten are above', rows(10), [...rows(3), ...rows(27, 200)], true],
  ['four of thirty, where ten are above', rows(10), [...rows(4), ...rows(26, 200)], false],
  ['a tag of the other pool', rows(10), rows(10).map((row) => row.replace('Nonp', 'Paged')), true],
])('rows that stood before, from a third on, are of another snapshot: %s', (_, above, below, isPage) => {
  expect(blanked(HEADER, above, HEADER, below)).toEqual(isPage ? [above.length + 1] : null)
})

test('rows of all pages stood before', () => {
  const pages = [HEADER, rows(10), HEADER, rows(10, 200), HEADER, rows(10)]
  expect(blanked(...pages)).toEqual([11])
  expect(blanked(HEADER, rows(10), HEADER, rows(10, 200), HEADER, rows(10, 200))).toEqual([11])
  // The first page of another snapshot, and its second.
  expect(blanked(...pages, HEADER, rows(10, 200))).toEqual([11, 33])
})

describe('above a heading', () => {
  test.each([
    [''],
    [' \t '],
    ['\f'],
    ['-----'],
    ['| --- + === : |'],
    ['Page 2 of 61'],
    ['--- page 12 ---'],
    [`Page 2 ${'x'.repeat(19)}`],
    ['   NonPaged         Paged  '],
    ['* nonpaged paged'],
    ['', '-----', 'Page 2', ''],
  ])('may stand %j', (...lines) => {
    expect(between(...lines, HEADER)).toEqual(
      [...lines, HEADER].flatMap((line, index) => (line === '' ? [] : [11 + index])),
    )
  })

  test.each([
    ['after the test'],
    ['Page two'],
    ['Pages 2'],
    [`Page 2 ${'x'.repeat(21)}`],
    ['my Page 2'],
    ['NonPaged'],
    ['NonPaged Paged x'],
    ['Paged NonPaged'],
    ['2026-05-01 10:00:00'],
    ['kd> !poolused'],
    ['x', ''],
  ])('may not stand %j', (...lines) => {
    expect(between(...lines, HEADER)).toBeNull()
  })

  test('stands a row', () => {
    expect(blanked('', HEADER, HEADER, rows(10), HEADER, rows(1, 200))).toEqual([13])
    expect(blanked(HEADER, rows(10), 'x', HEADER, '', HEADER, rows(3, 200))).toBeNull()
  })
})

describe('below a heading', () => {
  test.each([
    [['-----'], [11, 12]],
    [
      ['-----', '', '|---|---|'],
      [11, 12, 14],
    ],
    [
      ['', '- - -'],
      [11, 13],
    ],
    [['x'], [11]],
    [['x', '-----'], [11]],
  ])('%j', (lines, expected) => {
    expect(between(HEADER, ...lines)).toEqual(expected)
  })

  test('stand rows', () => {
    expect(blanked(HEADER, rows(10), HEADER, 'x', HEADER, rows(10, 200))).toBeNull()
  })
})

describe('a heading', () => {
  test.each([
    'Tag Bytes',
    'TAG,USED',
    'Name;Tag;Usage',
    'a tag of a size',
    'TagUlong Allocations',
    'Pool-Tag diff',
    `${'Tag Bytes'.padEnd(999)}x`,
  ])('%j', (heading) => {
    expect(blanked(heading, rows(10), heading, rows(3, 200))).toEqual([11])
  })

  test.each([
    'Tag Count',
    'Name Bytes',
    'Stage Bytes',
    'Tag Bytes 2',
    `${'Tag Bytes'.padEnd(1000)}x`,
    'pool_tag bytes',
  ])('is none: %j', (heading) => {
    expect(blanked(heading, rows(10), heading, rows(3, 200))).toBeNull()
  })

  test('is the same whatever blanks stand around it, and another text is another heading', () => {
    expect(blanked(HEADER, rows(10), `  ${HEADER} `, rows(3, 200))).toEqual([11])
    expect(blanked(`  ${HEADER} `, rows(10), HEADER, rows(3, 200))).toEqual([11])
    expect(blanked(HEADER, rows(10), `${HEADER} x`, rows(3, 200))).toBeNull()
    expect(blanked(HEADER, rows(10), `${HEADER} x`, rows(10, 200), HEADER, rows(3, 300))).toBeNull()
    expect(blanked(HEADER, rows(10), `${HEADER} x`, rows(10, 200), `${HEADER} x`, rows(3, 300))).toEqual([22])
  })
})

describe('a row', () => {
  /** Ten such rows, which differ in their tag. */
  const such = (row: string) => blanked(HEADER, rows(9), row, HEADER, rows(3, 200))

  test.each([
    'Proc Nonp 10 4',
    'Proc Nonp 100 4000',
    'Proc Memory: 10 4',
    'Proc,Nonp,10,4',
    '"Proc";"Nonp";"10";"4"',
    '| `Proc` | Nonp | 10 | 4 |',
    'Proc 10 -4',
    'Proc +10 (4)',
    'Proc 10. 4',
    '2026-05-01 10:00:00 Proc 10 4',
  ])('%j', (row) => {
    expect(such(row)).toEqual([11])
  })

  test.each([
    'Proc Nonp 10',
    'Proc Nonp 10 x4',
    'Proc Nonp 10 4x',
    'Proc 10 2026-05-01',
    'Proc 10 10:00',
    'Proc 10 4.5',
    'Memory: 10 4',
    '  Commit: 10 4',
    'title',
  ])('is none: %j', (row) => {
    expect(such(row)).toBeNull()
  })

  test('a date beside its figures tells no rows apart, and words behind its pool do not either', () => {
    const dated = (day: string) => rows(10).map((row) => `2026-05-${day} ${row} words ${day}x`)
    expect(blanked(HEADER, dated('01'), HEADER, dated('02'))).toBeNull()
  })

  test('its figures tell no rows apart, wherever they stand', () => {
    const such = (allocs: number) => rows(10).map((row) => `${allocs} ${row.slice(0, 4)} ${allocs - 4} Nonp`)
    expect(blanked(HEADER, such(10), HEADER, such(11))).toBeNull()
  })
})
