/** What there is to judge a leg by: two dumps or a series, alone, with a control interval, or with a baseline. */
export const modes = ['pair', 'pair+control', 'pair+baseline', 'series', 'series+control', 'series+baseline'] as const
export type Mode = (typeof modes)[number]

/**
 * From how many points on a row is a leak or a suspect, and what each piece of evidence is worth, a column a mode. One point doubles the odds that a row leaks. The figures were fitted
 * on the drawn machines of `bench/detection` (`fit.ts`) and rounded; docs/detection.md says what they reach on others.
 */
const card = {
  leak: [6, 6, 6, 6, 6, 6],
  suspect: [3, 1, 1, 3, 1, 1],
  flowNone: [-5, -5, -5, -3, -6, -4],
  flowSome: [-7, -6, -7, -5, -5, -6],
  flowBusy: [-6, -5, -6, -4, -4, -5],
  noise0: [0, 0, 0, 0, 0, 0],
  noise3: [1, 0, 0, 0, 0, 0],
  noise5: [1, 0, 0, 0, 0, 0],
  kinNone: [0, 0, 0, 0, 0, 0],
  kin1: [8, 6, 5, 9, 7, 6],
  kin2: [12, 10, 9, 12, 10, 8],
  kin3: [13, 10, 9, 13, 10, 8],
  lockExact: [6, 6, 6, 4, 3, 2],
  lockSure: [6, 5, 6, 4, 2, 2],
  lockShared: [2, 2, 2, 1, 1, 1],
  lock: [4, 4, 4, 3, 2, 2],
  lockNot: [0, 0, 0, 0, 0, 0],
  rateLow: [0, 0, 0, 0, 0, 0],
  rateMid: [1, 2, 2, 0, 1, 1],
  rateHigh: [0, -2, -1, 0, -2, -1],
  objectTag: [0, 0, 0, 0, 0, 0],
  cacheTag: [-2, 0, 0, -2, 0, 0],
  shapeEvenly: [0, 0, 0, 2, 2, 3],
  shapeSteadily: [0, 0, 0, 0, 0, 0],
  shapeUnclear: [0, 0, 0, 0, 0, 0],
  shapeJump: [0, 0, 0, -2, -2, -3],
  shapeFlat: [0, 0, 0, -3, -3, -3],
  trend0: [0, 0, 0, 0, 0, 0],
  trend3: [0, 0, 0, 0, 1, 1],
  trend6: [0, 0, 0, 0, 3, 2],
  trend12: [0, 0, 0, 0, 6, 5],
  trend30: [0, 0, 0, 0, 7, 6],
  excess0: [0, -2, -4, 0, -1, -2],
  excess2: [0, 0, 0, 0, 0, 0],
  excess4: [0, 1, 1, 0, 2, 0],
  excess8: [0, 2, 2, 0, 2, 1],
  excess20: [0, 6, 4, 0, 3, 2],
  crowd: [0, 0, -1, 0, 0, 0],
  referenceStill: [0, 4, 3, 0, 6, 4],
  referenceWavered: [0, 0, 0, 0, 0, 0],
  referenceMoved: [0, -3, -3, 0, -4, -6],
  bytes: [-3, -6, -7, -2, -5, -5],
  bytesLockExact: [7, 6, 6, 3, 3, 3],
  bytesLockSure: [7, 6, 6, 3, 3, 3],
  bytesLock: [7, 6, 6, 3, 3, 3],
  bytesLockNot: [0, 0, 0, 0, 0, 0],
  bytesEven: [0, 0, 0, 9, 9, 9],
  bytesUneven: [0, 0, 0, 0, 0, 0],
  bytesStill: [0, 4, 4, 0, 2, 2],
  bytesMoved: [0, 0, 0, 0, 0, 0],
  bytesDriver: [8, 8, 8, 8, 8, 8],
  everyLeg: [2, 2, 2, 2, 2, 2],
  oneLeg: [-2, -2, -2, -2, -2, -2],
  gaveBack: [-4, -4, -4, -4, -4, -4],
  gaveAllBack: [-8, -8, -8, -8, -8, -8],
  gaveNothingBack: [1, 1, 1, 1, 1, 1],
} as const satisfies Readonly<Record<string, readonly [number, number, number, number, number, number]>>

export type PointName = keyof typeof card
export type Points = Readonly<Record<PointName, number>>
/** A policy's own figures: each counts in every mode. */
export type PointsPolicy = Partial<Points>

// The card's own keys, and nothing else.
export const pointNames = Object.keys(card) as readonly PointName[]

/** The points of one mode, with the policy's own figures in place of the card's. */
export const pointsOf = (mode: Mode, policy: PointsPolicy): Points => {
  const column = modes.indexOf(mode)
  const entries = pointNames.map((name) => [name, policy[name] ?? card[name][column] ?? 0])
  // Every name of the card with a number.
  return Object.fromEntries(entries) as Points
}
