import { describe, expect, test } from 'vitest'
import {
  adjustedByBenjaminiHochberg,
  mannKendallZ,
  median,
  normalTail,
  poissonTail,
  quantile,
  studentTail,
} from '../../src/core/statistics.ts'

describe('published values', () => {
  test.each([
    [1.2816, 0.1],
    [1.6449, 0.05],
    [2.3263, 0.01],
    [3.0902, 0.001],
    [-1.6449, 0.95],
  ])('normal tail of %f is %f', (z, p) => {
    expect(normalTail(z)).toBeCloseTo(p, 4)
  })

  // Any table of Student's t.
  test.each([
    [3, 2.353, 0.05],
    [3, 4.541, 0.01],
    [3, 10.215, 0.001],
    [5, 2.015, 0.05],
    [5, 3.365, 0.01],
    [7, 1.895, 0.05],
    [9, 2.821, 0.01],
    [5, -2.015, 0.95],
  ] as const)('Student tail with %i degrees of freedom beyond %f is %f', (degrees, t, p) => {
    expect(studentTail(t, degrees)).toBeCloseTo(p, 4)
  })

  test('Benjamini and Hochberg: the fifteen p-values of their own paper, four rejected at 5 %', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ]
    expect(adjustedByBenjaminiHochberg(p).filter((q) => q <= 0.05)).toHaveLength(4)
    expect(adjustedByBenjaminiHochberg(p)[0]).toBeCloseTo(0.0015, 6)
    expect(adjustedByBenjaminiHochberg([...p].reverse()).at(-1)).toBeCloseTo(0.0015, 6)
  })

  // Gilbert, Statistical Methods for Environmental Pollution Monitoring, 1987: S = 6 of four values, Var = 26/3.
  test.each([
    [[10, 15, 14, 20], (4 - 1) / Math.sqrt(26 / 3)],
    [[1, 2, 3, 4], (6 - 1) / Math.sqrt(26 / 3)],
    [[4, 3, 2, 1], -(6 - 1) / Math.sqrt(26 / 3)],
    [[5, 5, 5, 5], 0],
  ])('Mann and Kendall of %j', (values, z) => {
    expect(mannKendallZ(values)).toBeCloseTo(z, 6)
  })

  test.each([
    [0, 3, 1],
    [1, 3, 0.950213],
    [5, 3, 0.184737],
    [10, 3, 0.001102],
    [600, 550, 0.0175],
  ])('Poisson tail: %i or more where %f are expected', (count, mean, p) => {
    expect(poissonTail(count, mean)).toBeCloseTo(p, 3)
  })

  test('quantiles interpolate', () => {
    expect(quantile([1, 2, 3, 4], 0.75)).toBeCloseTo(3.25)
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, 0])
  })
})
