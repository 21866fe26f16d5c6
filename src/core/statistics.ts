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

/** Probability that a standard normal variable exceeds `z`: Abramowitz and Stegun 7.1.26, absolute error below 1e-7. */
export const normalTail = (z: number): number => {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  const tail = (poly * Math.exp(-x * x)) / 2
  return z >= 0 ? tail : 1 - tail
}

/** Probability that Student's t with a whole, odd number of degrees of freedom exceeds `t`: Abramowitz and Stegun 26.7.3. */
export const studentTail = (t: number, degrees: 3 | 5 | 7 | 9): number => {
  const theta = Math.atan(t / Math.sqrt(degrees))
  const [sine, cosine] = [Math.sin(theta), Math.cos(theta)]
  let [term, sum] = [cosine, cosine]
  for (let power = 3; power <= degrees - 2; power += 2) {
    term *= ((power - 1) / power) * cosine * cosine
    sum += term
  }
  return 0.5 - (theta + sine * sum) / Math.PI
}

/**
 * The smallest false discovery rate at which each hypothesis is rejected: Benjamini and Hochberg 1995, adjusted p-values,
 * in the order given.
 */
export const adjustedByBenjaminiHochberg = (pValues: readonly number[]): readonly number[] => {
  const order = [...pValues.keys()].sort((one, other) => (pValues[other] ?? 0) - (pValues[one] ?? 0))
  const adjusted = new Array<number>(pValues.length).fill(1)
  let least = 1
  for (const [rank, index] of order.entries()) {
    least = Math.min(least, ((pValues[index] ?? 1) * pValues.length) / (pValues.length - rank))
    adjusted[index] = least
  }
  return adjusted
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

/** Probability of `count` or more among independent events that are expected `mean` times (Poisson). */
export const poissonTail = (count: number, mean: number): number => {
  if (count <= 0) return 1
  if (mean > 500) return normalTail((count - 0.5 - mean) / Math.sqrt(mean))
  let [term, below] = [Math.exp(-mean), 0]
  for (let k = 0; k < count; k++) {
    below += term
    term *= mean / (k + 1)
  }
  return Math.max(0, 1 - below)
}
