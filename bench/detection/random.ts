/** A stream of random numbers that a seed decides: the same seed gives the same machines on every computer. */
export interface Random {
  /** In [0, 1). */
  readonly next: () => number
  readonly between: (low: number, high: number) => number
  /** Whole, both ends included. */
  readonly whole: (low: number, high: number) => number
  /** Evenly over the logarithm. */
  readonly logUniform: (low: number, high: number) => number
  readonly normal: () => number
  /** Events where `mean` are expected; a normal approximation from 50 on. */
  readonly poisson: (mean: number) => number
  readonly pick: <T>(items: readonly T[]) => T
  readonly chance: (probability: number) => boolean
}

/** mulberry32, public domain by Tommy Ettinger. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number): number => low + next() * (high - low)
  const whole = (low: number, high: number): number => Math.floor(between(low, high + 1))
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const poisson = (mean: number): number => {
    if (mean <= 0) return 0
    if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
    const limit = Math.exp(-mean)
    let [count, product] = [0, next()]
    while (product > limit) {
      count++
      product *= next()
    }
    return count
  }
  return {
    next,
    between,
    whole,
    logUniform: (low, high) => low * (high / low) ** next(),
    normal,
    poisson,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    chance: (probability) => next() < probability,
  }
}
