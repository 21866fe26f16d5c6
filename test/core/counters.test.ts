import { describe, expect, test } from 'vitest'
import { interval, isCounterDown, outstanding } from '../../src/core/counters.ts'
import { addUsages } from '../../src/core/pool.ts'
import { usage } from '../snapshot.ts'

test.each([
  ['nothing freed', 7, 0, 7],
  ['32-bit allocations that wrapped', 3, 2 ** 32 - 5, 8],
  ['more freed than allocated: a row that another processor counted', 5, 8, -3],
  ['64-bit counters', 2 ** 33 + 10, 2 ** 33, 10],
  ['64-bit allocations, frees below 2^32', 2 ** 32 + 10, 2 ** 32 - 10, 20],
  ['64-bit frees, allocations below 2^32', 2 ** 32 - 10, 2 ** 32 + 10, -20],
  ['64-bit frees far above the allocations, a damaged row', 10, 2 ** 33, 10 - 2 ** 33],
  ['64-bit counters that are further apart than 2^31', 2 ** 34, 0, 2 ** 34],
])('outstanding: %s', (_, allocs, frees, left) => {
  expect(outstanding({ allocs, frees })).toBe(left)
})

test.each([
  ['went up', 5, 9, 4, false],
  ['stood still', 5, 5, 0, false],
  ['wrapped at 2^32', 2 ** 32 - 3, 4, 7, false],
  ['went down', 900, 100, 2 ** 32 - 800, true],
  ['of 64 bits went up', 2 ** 33, 2 ** 33 + 4, 4, false],
  ['of 64 bits went down', 2 ** 34, 2 ** 33, -(2 ** 33), true],
  ['of 64 bits went down below 2^32', 5.1e9, 1e6, 1e6 - (5.1e9 % 2 ** 32) + 2 ** 32, true],
  ['of 64 bits, read as 32 bits the second time', 2 ** 32 + 5, 9, 4, false],
])('a counter that %s', (_, was, is, events, isDown) => {
  expect({ events: interval(was, is), isDown: isCounterDown(was, is) }).toEqual({ events, isDown })
})

describe('two rows as one', () => {
  const sum = (one: string, other: string) => addUsages(usage(one), usage(other))
  test.each([
    ['plain counters', 'Drsd paged 9 4 320', 'Drsd paged 5 2 192', { allocs: 14, frees: 6, bytes: 512 }, 8],
    [
      'allocations of one of them wrapped',
      'Drsd paged 3 4294967291 512',
      'Drsd paged 5 2 192',
      { allocs: 4294967304, frees: 4294967293, bytes: 704 },
      11,
    ],
    [
      '64-bit counters',
      'Drsd paged 8589934602 8589934592 640',
      'Drsd paged 5 2 192',
      { allocs: 8589934607, frees: 8589934594, bytes: 832 },
      13,
    ],
  ])('%s', (_, one, other, counters, left) => {
    expect(sum(one, other)).toMatchObject(counters)
    expect(outstanding(sum(one, other))).toBe(left)
  })
})
