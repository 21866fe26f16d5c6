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

/** Standard deviations of noise that are tried: from the rounding of a count to the largest of tables. */
const NOISES = Array.from({ length: 12 }, (_, place) => 0.3 * 2.3 ** place)

/**
 * Bits by which steps speak for growth along a line, with noise that comes and goes around it, against growth by chance
 * with such noise: the ratio of the two likelihoods. Growth by chance adds `mean` to the variance of each step. Noise of
 * the levels gives the steps variances that the discrete sine transform tells apart: small for slow waves, large for fast.
 */
export const bitsForLine = (steps: readonly number[], mean: number): number => {
  const waves = wavesOf(steps)
  const likeliest = (byChance: number): number =>
    Math.min(...NOISES.map((noise) => surprise(waves, byChance, noise ** 2)))
  return (likeliest(mean) - likeliest(0)) / Math.LN2
}

interface Wave {
  readonly square: number
  /** Variance that noise of one standard deviation gives it. */
  readonly noise: number
}

const wavesOf = (steps: readonly number[]): readonly Wave[] => {
  const count = steps.length
  const mean = steps.reduce((sum, step) => sum + step, 0) / count
  const strays = Float64Array.from(steps, (step) => step - mean)
  // One turn of the sine: the transform looks each of its values up many times.
  const angle = Math.PI / (count + 1)
  const sines = Float64Array.from({ length: 2 * count + 2 }, (_, place) => Math.sin(angle * place))
  return steps.map((_, place) => {
    let wave = 0
    let turn = 0
    for (const stray of strays) {
      turn = (turn + place + 1) % sines.length
      wave += stray * (sines[turn] ?? 0)
    }
    return { square: (2 * wave ** 2) / (count + 1), noise: 4 * Math.sin((angle * (place + 1)) / 2) ** 2 }
  })
}

/** The negative logarithm of the likelihood of waves that are normal. */
const surprise = (waves: readonly Wave[], byChance: number, noise: number): number => {
  let sum = 0
  for (const wave of waves) {
    const variance = byChance + noise * wave.noise
    sum += (Math.log(variance) + wave.square / variance) / 2
  }
  return sum
}
