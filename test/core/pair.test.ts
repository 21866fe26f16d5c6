import { describe, expect, test } from 'vitest'
import { pair, type Side } from '../../src/core/pair.ts'
import type { Snapshot } from '../../src/core/pool.ts'
import { snapshot } from '../snapshot.ts'

const rows = (allocs: number): string =>
  Array.from({ length: 20 }, (_, index) => `T${String(index).padStart(3, '0')} paged ${allocs + index} 10 640`).join(
    '\n',
  )

const file = (side: Side, ...snapshots: Snapshot[]) => ({ leg: '', side, snapshots })
const codes = (...files: Parameters<typeof pair>[0]): string[] => pair(files).problems.map(({ code }) => code)

describe('comparable', () => {
  test.each([
    ['counters went up', snapshot(rows(100)), snapshot(rows(200)), []],
    ['nothing moved', snapshot(rows(100)), snapshot(rows(100)), []],
    ['counters went down: restarted', snapshot(rows(900)), snapshot(rows(100)), ['REBOOT']],
    ['the only row went down: restarted', snapshot('Drsd paged 9 0 9'), snapshot('Drsd paged 8 0 9'), ['REBOOT']],
    [
      'one row of many went down: damaged',
      snapshot(rows(100)),
      snapshot(rows(100).replace('100 10', '90 10')),
      ['COUNTER_DOWN'],
    ],
    ['a counter wrapped', snapshot('Drsd paged 4294967295 0 9'), snapshot('Drsd paged 8 0 9'), []],
    [
      'half of the rows are gone: cut',
      snapshot(rows(100)),
      snapshot(rows(100).split('\n').slice(0, 10).join('\n')),
      ['ROWS_MISSING'],
    ],
    ['rows are new', snapshot(rows(100).split('\n').slice(0, 10).join('\n')), snapshot(rows(100)), []],
    ['outstanding counts may go down', snapshot(rows(900), { counters: 'outstanding' }), snapshot(rows(100)), []],
    [
      'one side was filtered',
      snapshot(rows(100)),
      snapshot(rows(100), { coverage: { kind: 'filtered', pattern: 'T*' } }),
      ['FILTERS_DIFFER'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(codes(file('before', before), file('after', after))).toEqual(expected)
  })

  test('after a restart the later dump is judged alone, since boot', () => {
    const { legs } = pair([file('before', snapshot(rows(900))), file('after', snapshot(rows(100)))])
    expect(legs).toMatchObject([{ before: null }])
  })
})

describe('sides', () => {
  const one = snapshot(rows(100))
  const two = snapshot(rows(200))
  test.each([
    ['only before', [file('before', one)], ['MISSING_SIDE'], 0],
    ['only after', [file('after', one)], ['MISSING_SIDE'], 1],
    ['a single dump on its own', [file('series', one)], [], 1],
    ['a file of two snapshots', [file('series', one, two)], [], 1],
    [
      'two dumps after the test: the last counts',
      [file('before', one), file('after', one, two)],
      ['SEVERAL_SNAPSHOTS'],
      1,
    ],
    ['nothing', [], [], 0],
  ])('%s', (_, files, expected, legs) => {
    expect(codes(...files)).toEqual(expected)
    expect(pair(files).legs).toHaveLength(legs)
  })
})
