import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/core/parse/index.ts'
import { printTag } from '../../../src/core/pool.ts'
import { fixture } from '../../fixtures.ts'
import { told } from '../../parsed.ts'

const read = (text: string) => parse('pages.txt', Buffer.from(text, 'latin1'))
const sizesOf = (text: string) => read(text).snapshots.map(({ usages }) => usages.length)
const codesOf = (text: string) => read(text).problems.map(({ code }) => code)

const [head = '', ...rows] = fixture('poolmonx-full-snapshot.csv').toString('latin1').trimEnd().split(/\r?\n/)

/** The rows under a heading that stands again after each page, and what stands above it there. */
const paged = (heading: string, own: readonly string[], above: readonly string[] = []): string => {
  const lines = own.flatMap((row, index) => {
    if (index % 50 > 0) return [row]
    return index === 0 ? [heading, row] : [...above, heading, row]
  })
  return `${lines.join('\n')}\n`
}

const tabs = (row: string): string => row.split(',').slice(0, 6).join('\t').replace('Non Paged', 'Nonp')
const TABS = 'Tag\tType\tAllocs\tFrees\tDiff\tBytes'
const whole = read(`${[head, ...rows].join('\n')}\n`)

describe('a table whose heading stands again on each page', () => {
  test.each([
    ['PoolMonX', paged(head, rows)],
    ['tabs', paged(TABS, rows.map(tabs))],
    ['a blank line and a form feed before the heading', paged(TABS, rows.map(tabs), ['', '\f'])],
    ['pages by number', paged(TABS, rows.map(tabs), ['--- Page 2 ---'])],
  ])('is one snapshot: %s', (_, text) => {
    expect(sizesOf(text)).toEqual([whole.snapshots[0]?.usages.length])
    expect(codesOf(text)).toEqual([...whole.problems.map(({ code }) => code), 'WRAPPING_REMOVED'])
  })

  test('keeps the lines of what cannot be read', () => {
    const broken = rows.map((row, index) => (index === 170 ? 'Frog,Non Paged,12,x,12,960,1 KB,80,,' : row))
    const [found] = read(paged(head, broken)).problems
    expect([found?.code, found?.line]).toEqual(['UNREAD_LINE', 170 + 1 + Math.ceil(170 / 50)])
  })

  test('two snapshots stay two, each in pages', () => {
    const text = paged(head, rows)
    expect(sizesOf(text + text)).toEqual(sizesOf(text).flatMap((size) => [size, size]))
  })
})

describe('a heading that begins another snapshot', () => {
  const first = rows.slice(0, 40)
  test.each([
    ['the same rows again', [head, ...first, head, ...first]],
    ['the first one was cut short', [head, ...first.slice(0, 10), head, ...first]],
    ['a date between', [head, ...first.slice(0, 20), '2026-05-01 12:00:05', head, ...first.slice(20)]],
    ['a prompt between', [head, ...first.slice(0, 20), 'PS C:\\> .\\pool.ps1', head, ...first.slice(20)]],
    ['a title between', [head, ...first.slice(0, 20), 'after the test', head, ...first.slice(20)]],
  ])('%s', (_, lines) => {
    const { snapshots } = read(`${lines.join('\n')}\n`)
    expect(snapshots).toHaveLength(2)
    expect(new Set(snapshots.flatMap(({ usages }) => usages.map(({ tag }) => printTag(tag)))).size).toBeGreaterThan(10)
  })
})

const text = (...lines: readonly string[]): string => `${lines.join('\n')}\n`

describe('a table in pages', () => {
  const HEADING = 'Tag;Pool;Diff;Bytes'
  const tagOf = (number: number): string => `T${number.toString(36).padStart(3, '0')}`
  /** Rows of so many bytes, of tags that begin at a number. */
  const rows = (from: number, count: number, bytes = 64): readonly string[] =>
    Array.from({ length: count }, (_, index) => `${tagOf(from + index)};Paged;6;${bytes}`)

  test('are read as one table, which is told', () => {
    expect(told(text(HEADING, ...rows(1000, 12), HEADING, ...rows(1012, 12)))).toEqual([
      'line 1, outstanding, partial: 24 rows',
      'FEW_ROWS:1',
      'WRAPPING_REMOVED the heading of each page',
    ])
  })

  test('lines keep their numbers', () => {
    expect(told(text(HEADING, ...rows(1000, 12), HEADING, 'Process;Paged;5;64', ...rows(1012, 12)))).toEqual([
      'line 1, outstanding, partial: 24 rows',
      'UNREAD_LINE:15 Process;Paged;5;64',
      'WRAPPING_REMOVED the heading of each page',
    ])
  })

  test('words of the tags are not looked for in a text that was made', () => {
    const header = ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc'
    const figures = 'Nonp 20 (   0) 10 (   0) 10 640 (     0) 64 [mine.sys]'
    const mapped = Array.from({ length: 24 }, (_, index) => ` T${100 + index} ${figures}`)
    const page = text(header, ...mapped.slice(0, 12), header, ...mapped.slice(12))
    const parsed = parse('t.txt', Buffer.from(page))
    expect(parsed.snapshots.map(({ usages }) => usages.length)).toEqual([24])
    expect(parsed.described).toEqual({ tables: [], unwrapped: null })
    expect(parse('t.txt', Buffer.from(text(header, ...mapped))).described.tables).toHaveLength(1)
  })

  test('a row of another page that differs makes two snapshots of them', () => {
    const [first, ...others] = rows(1012, 12)
    expect(
      told(text(HEADING, ...rows(1000, 12), HEADING, `${tagOf(1000)};Paged;7;640`, first ?? '', ...others)).slice(0, 2),
    ).toEqual(['line 1, outstanding, partial: 12 rows', 'line 14, outstanding, partial: 13 rows'])
    expect(told(text(HEADING, ...rows(1000, 12), HEADING, `${tagOf(1000)};Paged;6;64`, ...others)).slice(0, 2)).toEqual(
      ['line 1, outstanding, partial: 12 rows', 'line 14, outstanding, partial: 12 rows'],
    )
  })

  test.each<[number, number, readonly string[]]>([
    [10, 2, ['line 1, outstanding, partial: 18 rows']],
    [12, 2, ['line 1, outstanding, partial: 22 rows']],
    [12, 3, ['line 1, outstanding, partial: 12 rows', 'line 14, outstanding, partial: 12 rows']],
    [10, 3, ['line 1, outstanding, partial: 10 rows', 'line 12, outstanding, partial: 10 rows']],
  ])('of %i rows, of which %i print like one of the other page: nine tenths must stay', (count, alike, expected) => {
    const unprintable = ['???a', '???b', '???c'].slice(0, alike).map((tag) => `${tag};Paged;6;64`)
    const page = (from: number) => [HEADING, ...unprintable, ...rows(from, count - alike)]
    expect(told(text(...page(1000), ...page(2000))).filter((words) => words.startsWith('line'))).toEqual(expected)
  })

  test('of !poolused are one table, and no views', () => {
    const poolused = (from: number) => [
      ' Tag     Allocs         Used     Allocs         Used',
      ...Array.from(
        { length: 12 },
        (_, index) => ` ${tagOf(from + index)}         10          640          0            0`,
      ),
    ]
    expect(told(text(...poolused(1000), ...poolused(2000)))).toEqual([
      'line 1, outstanding, partial: 48 rows',
      'NO_TOTAL:1',
      'WRAPPING_REMOVED the heading of each page',
    ])
  })

  test('tables of whole machines are no pages', () => {
    const machine = (from: number, count: number) => [HEADING, ...rows(from, count)]
    expect(told(text(...machine(1000, 500), ...machine(2000, 500))).slice(0, 2)).toEqual([
      'line 1, outstanding, all: 500 rows',
      'line 502, outstanding, all: 500 rows',
    ])
    expect(told(text(...machine(1000, 500), ...machine(2000, 499)))[0]).toBe('line 1, outstanding, all: 999 rows')
  })
})
