/** Middle value; the mean of the two middle ones where their number is even; 0 of none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Value below which a share of the values lies, interpolated linearly (Hyndman and Fan's type 7); 0 of none. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = Float64Array.from(values).sort()
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? 0
  const high = sorted[Math.ceil(at)] ?? low
  return low + (high - low) * (at - Math.floor(at))
}

/** Mann and Kendall's test for a trend: Z with the correction for ties; positive where the values rise. */
export const mannKendallZ = (values: readonly number[]): number => {
  const count = values.length
  let score = 0
  for (let later = 1; later < count; later++) {
    for (let earlier = 0; earlier < later; earlier++) score += Math.sign((values[later] ?? 0) - (values[earlier] ?? 0))
  }
  const ties = new Map<number, number>()
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1)
  const term = (n: number): number => n * (n - 1) * (2 * n + 5)
  const tied = [...ties.values()].reduce((sum, size) => sum + term(size), 0)
  const variance = (term(count) - tied) / 18
  return variance <= 0 || score === 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(variance)
}

/** Above this, all but one bridge in ten million is within. */
const FAR = 3
/** Terms of the series that count up to there. */
const TERMS = 8

/**
 * Probability that a Brownian bridge strays from its chord by `distance` standard deviations of its whole growth at most:
 * Kolmogorov's distribution, as the series that converges soonest for small values.
 */
export const bridgeWithin = (distance: number): number => {
  if (distance <= 0) return 0
  if (distance > FAR) return 1
  const terms = Array.from({ length: TERMS }, (_, k) => Math.exp(-(((2 * k + 1) * Math.PI) ** 2) / (8 * distance ** 2)))
  return (Math.sqrt(2 * Math.PI) / distance) * terms.reduce((sum, term) => sum + term, 0)
}
