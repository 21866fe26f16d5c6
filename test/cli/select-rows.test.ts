import { expect, test } from 'vitest'
import { nothingLeft, selectRows, unmatchedPatterns } from '../../src/cli/select-rows.ts'
import type { PoolUsage } from '../../src/core/pool.ts'
import { usage } from '../snapshot.ts'

const rows: readonly PoolUsage[] = [
  usage('SeTd nonpaged 9 0 10'),
  usage('Proc nonpaged 5 0 40'),
  usage('SeTd paged 7 0 20'),
  usage('SePa paged 1 0 20'),
]
const all = { tag: null, exclude: null, pool: null, limit: null, weight: ({ bytes }: PoolUsage) => bytes }
const namesOf = (selected: { readonly rows: readonly PoolUsage[] }) =>
  selected.rows.map(({ tag, pool }) => `${tag} ${pool}`)

test('all rows, the largest first, and by tag where they are equal', () => {
  expect(namesOf(selectRows(rows, all))).toEqual(['Proc nonpaged', 'SePa paged', 'SeTd paged', 'SeTd nonpaged'])
})

test('a tag, an exclusion and a pool each narrow, and a limit says what it leaves out', () => {
  expect(namesOf(selectRows(rows, { ...all, tag: ['Se*'] }))).toEqual(['SePa paged', 'SeTd paged', 'SeTd nonpaged'])
  expect(namesOf(selectRows(rows, { ...all, tag: ['Se*'], exclude: ['SePa'] }))).toEqual([
    'SeTd paged',
    'SeTd nonpaged',
  ])
  expect(namesOf(selectRows(rows, { ...all, pool: 'nonpaged' }))).toEqual(['Proc nonpaged', 'SeTd nonpaged'])
  const { left, ...first } = selectRows(rows, { ...all, limit: 3 })
  expect([namesOf(first).length, left]).toEqual([3, 1])
})

test.each([
  [['Proc'], []],
  [['proc'], ['no row is proc; did you mean Proc?']],
  [['corP'], ['no row is corP; did you mean Proc?']],
  [['SeT'], ['no row is SeT; did you mean SeTd?']],
  [
    ['S?', 'Zzzz'],
    ['no row is S?', 'no row is Zzzz'],
  ],
  [null, []],
])('patterns that name no row: %j', (patterns, lines) => {
  expect(unmatchedPatterns(patterns, rows)).toEqual(lines)
})

test.each([
  [{ tag: ['Proc'], exclude: ['Pr*'] }, ['no row is left by --tag Proc with --exclude Pr*']],
  [{ tag: ['SePa', 'Proc'], pool: 'nonpaged' as const }, ['no row is left by --tag SePa,Proc with --pool nonpaged']],
  [{}, []],
])('what leaves no row: %j', (given, lines) => {
  expect(nothingLeft({ ...all, ...given })).toEqual(lines)
})
