import { expect, test } from 'vitest'
import { bitsForLine, mannKendallZ, median, quantile } from '../../src/core/statistics.ts'

// Gilbert, Statistical Methods for Environmental Pollution Monitoring, 1987: S = 6 of four values, Var = 26/3.
test.each([
  [[10, 15, 14, 20], (4 - 1) / Math.sqrt(26 / 3)],
  [[1, 2, 3, 4], (6 - 1) / Math.sqrt(26 / 3)],
  [[4, 3, 2, 1], -(6 - 1) / Math.sqrt(26 / 3)],
  [[5, 5, 5, 5], 0],
])('Mann and Kendall of %j', (values, z) => {
  expect(mannKendallZ(values)).toBeCloseTo(z, 6)
})

test('quantiles interpolate', () => {
  expect(quantile([1, 2, 3, 4], 0.75)).toBeCloseTo(3.25)
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, 0])
})

/** Steps of levels that stray from their line by so much. */
const stepsOf = (strays: readonly number[]): number[] =>
  strays.slice(1).map((stray, at) => 50 + stray - (strays[at] ?? 0))

test.each<[string, readonly number[], 'a line' | 'chance' | 'neither']>([
  ['levels on their line', new Array(16).fill(0), 'a line'],
  ['levels that come back to it', [0, 2, -3, 1, 2, -2, 0, 3, -1, 1, -2, 0, 2, -1, 1, 0], 'a line'],
  ['levels that stray further and further', [0, 7, 12, 4, 15, 22, 30, 24, 17, 26, 19, 12, 5, 13, 6, 0], 'chance'],
  ['noise that hides both', [0, 90, -80, 70, -95, 60, -40, 85, -75, 50, -90, 65, -55, 80, -60, 0], 'neither'],
])('%s speak for %s', (_, strays, expected) => {
  const bits = bitsForLine(stepsOf(strays), 50)
  expect([bits, bits > 3 ? 'a line' : bits < -3 ? 'chance' : 'neither']).toEqual([bits, expected])
})
