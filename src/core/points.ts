/** Evidence that a leg is judged by: two dumps or a series, alone, with a control interval, or with a baseline. */
export const modes = ['pair', 'pair+control', 'pair+baseline', 'series', 'series+control', 'series+baseline'] as const
export type Mode = (typeof modes)[number]

/** An observation of a row, and its worth in each mode, in the order of `modes`. */
interface Line {
  readonly says: string
  readonly worth: readonly [number, number, number, number, number, number]
}

/**
 * From how many points on a row is a leak or a suspect, and what each piece of evidence is worth, a column a mode. One
 * point doubles the odds that a row leaks. The figures were fitted on the drawn machines of `bench/detection`
 * (`fit.ts`) and rounded; docs/detection.md says what they reach on others.
 */
export const card = {
  leak: { says: 'so many points are a leak', worth: [10, 10, 10, 10, 10, 10] },
  suspect: {
    says: 'so many points are a suspect; the second of a run needs one more, the third two',
    worth: [5, 4, 3, 6, 3, 3],
  },
  flowStill: { says: 'start: nothing of it was freed', worth: [-1, -2, 1, -2, -5, 0] },
  flowSome: { says: 'start: up to 30 blocks come and go', worth: [-3, -3, -4, -3, -4, -2] },
  flowBusy: { says: 'start: 30 blocks or more come and go', worth: [-3, -3, -3, -2, -4, -2] },
  kinNone: { says: 'none of the parts that its object brings along grew in step', worth: [0, 0, 0, 0, 0, 0] },
  kin1: { says: 'one known part of its object grew in step', worth: [6, 4, 4, 6, 4, 4] },
  kin2: { says: 'two known parts did', worth: [11, 7, 8, 9, 7, 7] },
  kin3: { says: 'three or more did', worth: [12, 9, 9, 10, 8, 8] },
  lockExact: {
    says: '1, 2 or 3 per iteration, or 1 per 2, 5 or 10; chance explains it in 0.1 %',
    worth: [10, 6, 6, 6, 2, 2],
  },
  lockSure: { says: 'one of these; chance explains it in 0.5 %', worth: [7, 6, 5, 4, 2, 2] },
  lock: { says: 'one of these; chance explains it in 2 %', worth: [5, 4, 4, 3, 2, 1] },
  lockWeak: { says: 'one of these; chance explains it in 8 %', worth: [3, 2, 2, 2, 1, 1] },
  lockShared: {
    says: 'a sure one of a row that frees nothing, as at least 4 other rows have',
    worth: [3, 3, 2, 0, 0, 0],
  },
  lockOdd: { says: 'another whole number; chance explains it in 1 %', worth: [2, 2, 1, 0, 0, 0] },
  lockNot: { says: 'no whole number per iteration', worth: [0, 0, 0, 0, 0, 0] },
  rateTrace: { says: 'fewer than 0.009 blocks per iteration', worth: [0, 0, 0, 0, 0, 0] },
  rateLow: { says: '0.009 to 0.08 blocks per iteration', worth: [1, 2, 2, 2, 2, 2] },
  rateMid: { says: '0.08 to 0.6 blocks per iteration', worth: [1, 2, 2, 1, 2, 2] },
  rateUnit: { says: '0.6 to 3.2 blocks per iteration', worth: [2, 3, 3, 1, 2, 2] },
  rateHigh: { says: 'more than 3.2 blocks per iteration', worth: [0, -1, -1, -1, -1, -1] },
  objectTag: { says: 'a kind of object that drivers hold references to', worth: [2, 2, 2, 3, 3, 3] },
  objectLock: {
    says: 'such an object, a whole number per iteration; chance explains it in 0.2 % (not fitted)',
    worth: [5, 5, 5, 5, 5, 5],
  },
  cacheTag: {
    says: 'a cache, or a tag that grows on every machine, and it frees as it goes',
    worth: [-2, 0, 0, -2, 0, 0],
  },
  firstUse: {
    says: 'nothing of it was there before, and it keeps no whole number per iteration',
    worth: [0, -5, -5, 0, -3, -3],
  },
  shapeEvenly: { says: 'a series: grows along a straight line after warm-up', worth: [0, 0, 0, 2, 3, 3] },
  shapeSteadily: { says: 'a series: grows in each quarter', worth: [0, 0, 0, 1, 1, 1] },
  shapeUnclear: { says: 'a series: neither of these', worth: [0, 0, 0, 0, 0, 0] },
  shapeJump: { says: 'a series: one jump', worth: [0, 0, 0, -2, -2, -2] },
  shapeFlat: { says: 'a series: flat after warm-up, or growing less and less', worth: [0, 0, 0, -2, -2, -2] },
  stepsExact: {
    says: 'a series: returns to a straight line, 128 times as likely by a line as by chance',
    worth: [0, 0, 0, 5, 2, 2],
  },
  stepsEven: { says: 'a series: the same, 8 times as likely', worth: [0, 0, 0, 2, 2, 2] },
  stepsChance: { says: 'a series: its steps differ as chance lets them', worth: [0, 0, 0, 0, 0, 0] },
  stepsWild: { says: 'a series: its steps differ more than that', worth: [0, 0, 0, -2, -2, -2] },
  alikeFew: {
    says: 'a series: frees nothing and grows through the whole test, as 3 other rows at most do',
    worth: [0, 0, 0, 0, 3, 2],
  },
  alikeSome: { says: 'a series: … as 4 to 12 other rows do', worth: [0, 0, 0, -2, 1, 0] },
  alikeCaches: { says: 'a series: … a cache, as at least 4 other caches do', worth: [0, 0, 0, -7, -2, -3] },
  alikeMany: { says: 'a series: … as more rows do', worth: [0, 0, 0, -2, -1, -2] },
  trend0: {
    says: 'slope below 3 times its scatter; the growth of a control interval or a baseline is taken off',
    worth: [0, 0, 0, 0, 0, 0],
  },
  trend3: { says: 'slope of 3 to 6 times its scatter', worth: [0, 0, 0, 1, 2, 1] },
  trend6: { says: 'slope of 6 to 12 times its scatter', worth: [0, 0, 0, 1, 2, 1] },
  trend12: { says: 'slope of 12 to 30 times its scatter', worth: [0, 0, 0, 1, 5, 4] },
  trend30: { says: 'slope of 30 times its scatter or more', worth: [0, 0, 0, 1, 5, 4] },
  excess0: {
    says: 'less than 2 standard deviations more than the control interval, or else the baseline, shows',
    worth: [0, -3, -5, 0, -1, -3],
  },
  excess2: { says: '2 to 4 standard deviations more', worth: [0, 0, 0, 0, 0, 0] },
  excess4: { says: '4 to 8 standard deviations more', worth: [0, 1, 2, 0, 1, 1] },
  excess8: { says: '8 to 20 standard deviations more', worth: [0, 2, 2, 0, 2, 1] },
  excess20: { says: '20 standard deviations more, or above', worth: [0, 6, 5, 0, 4, 3] },
  severalRuns: {
    says: '2 standard deviations more, or above, than three baselines or more show (not fitted)',
    worth: [0, 0, 1, 0, 0, 1],
  },
  crowd: {
    says: 'nine rows or more outgrew the control interval, or else the baseline, as far or further',
    worth: [0, 0, -1, 0, 0, -1],
  },
  referenceStill: {
    says: 'the control interval, or else the baseline, did not move it at all',
    worth: [0, 4, 3, 0, 7, 3],
  },
  referenceEven: {
    says: '… moved it, and left it where it was (only a control interval tells)',
    worth: [0, 2, 0, 0, 2, 0],
  },
  referenceWavered: { says: '… moved it by no more than what is in flight', worth: [0, 0, 0, 0, 0, 0] },
  referenceMoved: { says: '… moved it by more', worth: [0, -4, -4, 0, -4, -4] },
  companySome: {
    says: 'it stood still there, and so did 5 to 11 other rows that grow here (not fitted)',
    worth: [0, -3, -3, 0, -2, -2],
  },
  companyMany: { says: '… 12 or more (not fitted)', worth: [0, -6, -6, 0, -6, -6] },
  bytesIdle: {
    says: 'start of a row whose bytes grew without its count, and no block was exchanged',
    worth: [1, -2, -2, -1, -1, -1],
  },
  bytes: {
    says: 'start of a row whose bytes grew without its count, and blocks were exchanged',
    worth: [4, 1, 1, 3, 2, 3],
  },
  bytesLockExact: {
    says: 'bytes: whole blocks in each iteration; chance explains it in 0.2 %',
    worth: [12, 10, 10, 6, 6, 6],
  },
  bytesLockSure: { says: 'bytes: whole blocks; chance explains it in 1 %', worth: [9, 8, 8, 5, 5, 5] },
  bytesLock: { says: 'bytes: whole blocks; chance explains it in 5 %', worth: [6, 5, 5, 3, 3, 3] },
  bytesLockNot: { says: 'bytes: no whole blocks in each iteration', worth: [0, 0, 0, 0, 0, 0] },
  bytesEven: { says: 'bytes: a series grows evenly, or in each quarter', worth: [0, 0, 0, 8, 7, 7] },
  bytesUneven: { says: 'bytes: a series does not', worth: [0, 0, 0, 0, 0, 0] },
  bytesStill: {
    says: 'bytes: the control interval, or else the baseline, moved them by a tenth at most',
    worth: [0, 3, 3, 0, 1, 1],
  },
  bytesMoved: { says: 'bytes: … moved them by more', worth: [0, 0, 0, 0, 0, 0] },
  bytesDriver: { says: 'bytes: a driver tag (not fitted)', worth: [5, 5, 5, 5, 5, 5] },
  everyLeg: { says: 'grew in every leg (not fitted)', worth: [2, 2, 2, 2, 2, 2] },
  oneLeg: { says: 'grew in one of several legs (not fitted)', worth: [-2, -2, -2, -2, -2, -2] },
  gaveBack: { says: 'gave back 30 % or more after the test (not fitted)', worth: [-4, -4, -4, -4, -4, -4] },
  gaveAllBack: { says: 'gave back 80 % or more (not fitted)', worth: [-8, -8, -8, -8, -8, -8] },
  gaveNothingBack: { says: 'gave nothing back (not fitted)', worth: [1, 1, 1, 1, 1, 1] },
} as const satisfies Readonly<Record<string, Line>>

export type PointName = keyof typeof card
export type Points = Readonly<Record<PointName, number>>
/** A policy's own figures: each counts in every mode. */
export type PointsPolicy = Partial<Points>

// The card's own keys, and nothing else.
export const pointNames = Object.keys(card) as readonly PointName[]

/** The points of one mode, with the policy's own figures in place of the card's. */
export const pointsOf = (mode: Mode, policy: PointsPolicy): Points => {
  const column = modes.indexOf(mode)
  const entries = pointNames.map((name) => [name, policy[name] ?? card[name].worth[column] ?? 0])
  // Every name of the card with a number.
  return Object.fromEntries(entries) as Points
}
