import { expect, test } from 'vitest'
import { bitsForLine, mannKendallZ, median, quantile } from '../../src/core/statistics.ts'

// Gilbert, Statistical Methods for Environmental Pollution Monitoring, 1987: S = 6 of four values, Var = 26/3.
test.each([
  [[10, 15, 14, 20], (4 - 1) / Math.sqrt(26 / 3)],
  [[1, 2, 3, 4], (6 - 1) / Math.sqrt(26 / 3)],
  [[4, 3, 2, 1], -(6 - 1) / Math.sqrt(26 / 3)],
  [[5, 5, 5, 5], 0],
  // Ties: S = 5 and -5 of pairs, and a variance less 18 / 18 for two of a value, 66 / 18 for three.
  [[1, 2, 2, 3], (5 - 1) / Math.sqrt((156 - 18) / 18)],
  [[3, 2, 2, 1], -(5 - 1) / Math.sqrt((156 - 18) / 18)],
  [[1, 2, 2, 2], (3 - 1) / Math.sqrt((156 - 66) / 18)],
  // As many rise as fall.
  [[1, 3, 3, 1], 0],
  [[], 0],
])('Mann and Kendall of %j', (values, z) => {
  expect(mannKendallZ(values)).toBeCloseTo(z, 6)
})

test('quantiles interpolate', () => {
  expect(quantile([1, 2, 3, 4], 0.75)).toBeCloseTo(3.25)
  expect([quantile([40, 10, 30, 20], 0), quantile([40, 10, 30, 20], 1), quantile([7], 0.9)]).toEqual([10, 40, 7])
  // As numbers, and not as words.
  expect(quantile([9, 10, 100], 0.5)).toBe(10)
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

/**
 * Bits by the densities themselves: the covariances of steps, whose levels have noise, are a band of three. Noise is drawn
 * from the same standard deviations.
 */
const bitsByDensity = (steps: readonly number[], mean: number): number => {
  const average = steps.reduce((sum, step) => sum + step, 0) / steps.length
  const strays = steps.map((step) => step - average)
  /** The negative logarithm of the density, but for what both have: by Cholesky, of a band. */
  const surprise = (byChance: number, noise: number): number => {
    let [logs, squares, last, before] = [0, 0, 0, 0]
    for (const [place, stray] of strays.entries()) {
      const below = place === 0 ? 0 : -noise / last
      last = Math.sqrt(byChance + 2 * noise - below ** 2)
      before = (stray - below * before) / last
      logs += 2 * Math.log(last)
      squares += before ** 2
    }
    return (logs + squares) / 2
  }
  const noises = Array.from({ length: 12 }, (_, place) => (0.3 * 2.3 ** place) ** 2)
  const least = (byChance: number): number => Math.min(...noises.map((noise) => surprise(byChance, noise)))
  return (least(mean) - least(0)) / Math.LN2
}

test.each<[string, readonly number[], number]>([
  ['one step', [50], 50],
  ['two steps', [48, 52], 50],
  ['three steps', [40, 55, 55], 50],
  ['an even number of them', stepsOf([0, 2, -3, 1, 2, -2, 0, 3, -1]), 50],
  ['an odd number of them', stepsOf([0, 7, 12, 4, 15, 22, 30, 24, 17, 26]), 50],
  ['steps that hardly grow', [1, 0, 0, 1, 0, 2, 0, 0, 1], 0.55],
  // The product of so many variances is beyond what a number holds, or below it.
  ['hundreds of large steps', stepsOf(Array.from({ length: 256 }, (_, at) => 9000 * ((at * 7919) % 13))), 90_000],
  ['hundreds of small steps', Array.from({ length: 256 }, (_, at) => ((at * 7919) % 3) / 100), 0.01],
])('bits are the ratio of two densities: %s', (_, steps, mean) => {
  expect(bitsForLine(steps, mean)).toBeCloseTo(bitsByDensity(steps, mean), 6)
})
