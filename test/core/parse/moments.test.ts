import { describe, expect, test } from 'vitest'
import type { Row } from '../../../src/core/parse/headed-row.ts'
import { momentsOf, withPoolsJoined } from '../../../src/core/parse/moments.ts'
import type { PoolKind } from '../../../src/core/pool.ts'

interface Given {
  readonly time?: string
  readonly diff?: number | null
}

/** A row of one or both pools, `Drsd nonpagednx 10 4 600`: tag, words of its column of pools, and its figures. */
const row = (text: string, { time = '', diff = null }: Given = {}): Row => {
  const [tag = '', pool = '', allocs, frees, bytes] = text.split(' ')
  const kinds: readonly PoolKind[] =
    pool === 'both' ? ['nonpaged', 'paged'] : [pool.startsWith('nonpaged') ? 'nonpaged' : 'paged']
  const figures = { allocs: Number(allocs ?? 1), frees: Number(frees ?? 0), bytes: Number(bytes ?? 64), diff }
  return {
    line: 1,
    tag,
    time,
    pool,
    lacks: null,
    usages: kinds.map((kind) => ({ ...figures, pool: kind, hasBlank: false, hasZero: false })),
  }
}

/** The moments of rows, each by the tags of its rows. */
const moments = (rows: readonly Row[]): readonly string[] =>
  momentsOf(rows).map((own) => own.map(({ tag }) => tag).join(' '))

const paged = (tags: string): readonly Row[] => tags.split(' ').map((tag) => row(`${tag} paged`))

describe('the moments of a table', () => {
  test('are those of its times, whatever the order of the rows', () => {
    const at = (time: string, tag: string) => row(`${tag} paged`, { time })
    const rows = [at('10:05', 'A'), at('10:00', 'A'), at('10:05', 'B'), at('10:00', 'C'), at('10:05', 'A')]
    expect(moments(rows)).toEqual(['A B A', 'A C'])
  })

  test.each<[string, string, readonly string[]]>([
    ['no row again', 'A B C', ['A B C']],
    ['a third of the rows again', 'A B A', ['A B', 'A']],
    ['less than a third', 'A B C A', ['A B C A']],
    ['a third of more rows', 'A B C D A B', ['A B C D', 'A B']],
    ['less than a third of them', 'A B C D E A B', ['A B C D E A B']],
    ['three of them', 'A B A B A B', ['A B', 'A B', 'A B']],
    ['one that begins with another row', 'A B B A C', ['A B', 'B A C']],
    ['one row each', 'A A A', ['A', 'A', 'A']],
    ['the first row of a moment again', 'A B A A', ['A B', 'A', 'A']],
  ])('%s: %s', (_, tags, expected) => {
    expect(moments(paged(tags))).toEqual(expected)
  })

  test('of no rows there are none', () => {
    expect(momentsOf([])).toEqual([])
  })

  test.each<[string, readonly string[], readonly string[]]>([
    ['the other pool', ['A paged', 'A nonpaged'], ['A A']],
    ['another pool of its kind', ['A nonpaged', 'A nonpagednx'], ['A A']],
    ['the same pool', ['A nonpagednx', 'A nonpagednx'], ['A', 'A']],
    ['both pools in one row', ['A both', 'A both'], ['A', 'A']],
    ['a tag that differs in case', ['A paged', 'a paged'], ['A a']],
  ])('a row stands again with %s', (_, rows, expected) => {
    expect(moments(rows.map((text) => row(text)))).toEqual(expected)
  })
})

describe('pools of one kind', () => {
  const joined = (...rows: readonly Row[]): readonly string[] =>
    withPoolsJoined(rows).flatMap(({ tag, usages }) =>
      usages.map(({ pool, allocs, frees, bytes, diff }) => `${tag} ${pool} ${allocs} ${frees} ${bytes} ${diff}`),
    )

  test.each<[string, readonly string[], readonly string[]]>([
    ['two', ['A nonpaged 10 4 600', 'A nonpagednx 5 1 64'], ['A nonpaged 15 5 664 null']],
    [
      'three, where the first one stood',
      ['A nonpaged 10 4 600', 'B paged 7 6 5', 'A nonpagednx 5 1 64', 'A nonpagedexecute 2 1 8'],
      ['A nonpaged 17 6 672 null', 'B paged 7 6 5 null'],
    ],
    ['two of paged pool', ['A paged 10 4 600', 'A pagedsession 5 1 64'], ['A paged 15 5 664 null']],
    [
      'not the other pool',
      ['A nonpaged 10 4 600', 'A paged 5 1 64'],
      ['A nonpaged 10 4 600 null', 'A paged 5 1 64 null'],
    ],
    [
      'not another tag',
      ['A nonpaged 10 4 600', 'B nonpagednx 5 1 64'],
      ['A nonpaged 10 4 600 null', 'B nonpaged 5 1 64 null'],
    ],
    [
      'not the same pool twice',
      ['A nonpaged 10 4 600', 'A nonpaged 5 1 64'],
      ['A nonpaged 10 4 600 null', 'A nonpaged 5 1 64 null'],
    ],
    [
      'not a pool that was added already',
      ['A nonpaged 10 4 600', 'A nonpagednx 5 1 64', 'A nonpagednx 2 1 8'],
      ['A nonpaged 15 5 664 null', 'A nonpaged 2 1 8 null'],
    ],
    [
      'a pool more after such a row',
      ['A nonpaged 10 4 600', 'A nonpaged 2 1 8', 'A nonpagednx 5 1 64'],
      ['A nonpaged 15 5 664 null', 'A nonpaged 2 1 8 null'],
    ],
    ['nothing', [], []],
  ])('%s', (_, rows, expected) => {
    expect(joined(...rows.map((text) => row(text)))).toEqual(expected)
  })

  test.each([
    [6, 4, 10],
    [6, null, null],
    [null, 4, null],
  ])('their stated differences %s and %s are %s', (one, other, expected) => {
    expect(joined(row('A nonpaged 10 4 600', { diff: one }), row('A nonpagednx 5 1 64', { diff: other }))).toEqual([
      `A nonpaged 15 5 664 ${expected}`,
    ])
  })

  test('what both rows hold in both pools is added up pool by pool', () => {
    const [one, other] = [row('A both 10 4 600'), { ...row('A both 5 1 64'), pool: 'nx' }]
    expect(joined(one, other)).toEqual(['A nonpaged 15 5 664 null', 'A paged 15 5 664 null'])
  })
})
