import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/core/parse/index.ts'
import { printTag } from '../../../src/core/pool.ts'
import { fixture } from '../../fixtures.ts'

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
