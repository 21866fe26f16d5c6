import { expect, test } from 'vitest'
import { bridgeWithin, mannKendallZ, median, quantile } from '../../src/core/statistics.ts'

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

// Smirnov, Table for estimating the goodness of fit of empirical distributions, 1948.
test.each([
  [0.5, 0.036055],
  [0.8, 0.455857],
  [1, 0.73],
])("Kolmogorov's distribution at %d", (distance, p) => {
  expect(Math.abs(bridgeWithin(distance) - p)).toBeLessThan(1e-4)
})

test('a bridge leaves its chord, and stays within any distance at last', () => {
  expect(bridgeWithin(0)).toBe(0)
  expect(bridgeWithin(2.9)).toBeCloseTo(1, 6)
  expect([bridgeWithin(3.1), bridgeWithin(1000)]).toEqual([1, 1])
})
