/**
 * What each piece of evidence is worth, and how many points make a finding. A policy may override them; the defaults were
 * tuned on the drawn machines of `bench/detection`, and docs/detection.md says what they reach on others.
 */
export interface Points {
  /** From so many points on a row is a leak, or a suspect. */
  readonly leak: number
  readonly suspect: number
  /** In a noisy run a foreign tag that stands alone needs as many. */
  readonly noisyRun: number
  /** Growth of 10, or of 1,000 times what allocations in flight explain; the latter without a baseline only. */
  readonly magnitude: number
  readonly magnitudeHuge: number
  /** Hardly ever freed in the interval. */
  readonly fewFrees: number
  /** For each tag in step, and for all of them at most. */
  readonly inStep: number
  readonly inStepMost: number
  /** A whole number per iteration: chance explains it once in a hundred times, or once in twenty. */
  readonly lockSure: number
  readonly lock: number
  /** Shape of a series. */
  readonly grewEvenly: number
  readonly grewSteadily: number
  readonly jumped: number
  readonly flat: number
  /** After settling. */
  readonly gaveBack: number
  readonly gaveNothingBack: number
  /** Against the baseline: significant over all rows, nearly so, or no surprise at all. */
  readonly excess: number
  readonly notableExcess: number
  readonly unsurprising: number
  /** A tag that grows on every healthy machine. */
  readonly cacheTag: number
  /** Bytes without counts: alone, and for a whole number of blocks per iteration. */
  readonly bytesOnly: number
  /** Bytes without counts of the driver's own tag; a count that grew decides alone. */
  readonly driverTag: number
  readonly bytesLock: number
  /** The same growth in every leg, or in one of several. */
  readonly everyLeg: number
  readonly oneLeg: number
}

export const defaultPoints: Points = {
  leak: 6,
  suspect: 4,
  noisyRun: 8,
  magnitude: 1,
  magnitudeHuge: 3,
  fewFrees: 1,
  inStep: 1,
  inStepMost: 3,
  lockSure: 3,
  lock: 2,
  grewEvenly: 3,
  grewSteadily: 0,
  jumped: -3,
  flat: -4,
  gaveBack: -4,
  gaveNothingBack: 1,
  excess: 3,
  notableExcess: 2,
  unsurprising: -1,
  cacheTag: -2,
  bytesOnly: 1,
  driverTag: 4,
  bytesLock: 3,
  everyLeg: 2,
  oneLeg: -2,
}
