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
 * with such noise: the ratio of the two likelihoods. Growth by chance adds `mean` to the variance of each step. Noise
 * of the levels gives the steps variances that the discrete sine transform tells apart: small for slow waves, large for
 * fast.
 */
export const bitsForLine = (steps: readonly number[], mean: number): number => {
  const waves = wavesOf(steps)
  const likeliest = (byChance: number): number =>
    Math.min(...NOISES.map((noise) => surprise(waves, byChance, noise ** 2)))
  return (likeliest(mean) - likeliest(0)) / Math.LN2
}

/** By the place of a wave, slow ones first. */
interface Waves {
  readonly squares: Float64Array
  /** Variances that noise of one standard deviation gives them. */
  readonly noises: Float64Array
}

const wavesOf = (steps: readonly number[]): Waves => {
  const count = steps.length
  const mean = steps.reduce((sum, step) => sum + step, 0) / count
  const strays = Float64Array.from(steps, (step) => step - mean)
  // One turn of the sine: the transform looks each of its values up many times.
  const angle = Math.PI / (count + 1)
  const sines = Float64Array.from({ length: 2 * count + 2 }, (_, place) => Math.sin(angle * place))
  const [squares, noises] = [new Float64Array(count), new Float64Array(count)]
  for (let place = 0; place < count; place++) {
    squares[place] = (2 * waveOf(strays, sines, place + 1) ** 2) / (count + 1)
    noises[place] = 4 * Math.sin((angle * (place + 1)) / 2) ** 2
  }
  return { squares, noises }
}

/** The share of one wave, `sines` in each turn. */
const waveOf = (strays: Float64Array, sines: Float64Array, stride: number): number => {
  let [wave, at] = [0, 0]
  for (let index = 0; index < strays.length; index++) {
    at += stride
    if (at >= sines.length) at -= sines.length
    wave += (strays[index] ?? 0) * (sines[at] ?? 0)
  }
  return wave
}

/** The negative logarithm of the likelihood of waves that are normal. */
const surprise = ({ squares, noises }: Waves, byChance: number, noise: number): number => {
  let [logs, strays, product] = [0, 0, 1]
  for (let place = 0; place < squares.length; place++) {
    const variance = byChance + noise * (noises[place] ?? 0)
    strays += (squares[place] ?? 0) / variance
    // One logarithm of a product for many factors: they took most of the time.
    product *= variance
    if (product > LARGE || product < 1 / LARGE) {
      logs += Math.log(product)
      product = 1
    }
  }
  return (logs + Math.log(product) + strays) / 2
}

/** Far from what a number holds (1e308), and further than a variance goes. */
const LARGE = 1e200
