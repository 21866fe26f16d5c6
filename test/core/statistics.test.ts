import { expect, test } from 'vitest'
import { mannKendallZ, median, quantile } from '../../src/core/statistics.ts'

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
