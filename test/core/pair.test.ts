import { describe, expect, test } from 'vitest'
import { pair, type Side } from '../../src/core/pair.ts'
import type { Snapshot } from '../../src/core/pool.ts'
import { snapshot } from '../snapshot.ts'

const rows = (allocs: number): string =>
  Array.from({ length: 20 }, (_, index) => `T${String(index).padStart(3, '0')} paged ${allocs + index} 10 640`).join(
    '\n',
  )

const file = (side: Side, ...snapshots: Snapshot[]) => ({ leg: '', side, snapshots, drivers: [] })
const codes = (...files: Parameters<typeof pair>[0]): string[] => pair(files).problems.map(({ code }) => code)

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
