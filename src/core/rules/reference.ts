import type { Growth } from '../diff.ts'
import { phrase } from '../phrase.ts'
import { printTag, usageKey } from '../pool.ts'
import { isCounted, noiseVariance } from './measure.ts'
import { type Comparison, type Judgement, type Rule, scored } from './rule.ts'

/**
 * Asks if the row moved at all in the control interval, or without the change: what stands still there is the driver's
 * doing.
 */
export const reference: Rule = {
  id: 'reference',
  judge: (row, leg) => {
    if (!isCounted(row)) return null
    return leg.control === null ? inBaseline(row, leg) : inControl(row, leg)
  },
}

const inControl = (row: Growth, leg: Comparison): Judgement | null => {
  const there = leg.control?.rows.get(usageKey(row))
  const change = there === undefined ? 0 : there.count
  if (change === null) return null
  const tag = printTag(row.tag)
  if (change === 0 && (there?.allocated ?? 0) === 0)
    return scored(leg, 'referenceStill', () => phrase`${tag} stood still in the control interval`)
  if (change === 0) return scored(leg, 'referenceEven', () => phrase`${tag} came and went in the control interval`)
  return isInFlight(change, row)
    ? scored(
        leg,
        'referenceWavered',
        () => phrase`${tag} came and went in the control interval, by ${change} in the end`,
      )
    : scored(leg, 'referenceMoved', () => phrase`${tag}: the control interval moved it too, by ${change}`)
}

const inBaseline = (row: Growth, leg: Comparison): Judgement | null => {
  const changes = leg.baseline.flatMap(({ rows }) => {
    const there = rows.get(usageKey(row))
    return there === undefined ? 0 : (there.count ?? [])
  })
  if (changes.length === 0) return null
  const most = changes.reduce((one, other) => (Math.abs(other) > Math.abs(one) ? other : one))
  const tag = printTag(row.tag)
  if (most === 0) return scored(leg, 'referenceStill', () => phrase`${tag} stands still without the change`)
  return isInFlight(most, row)
    ? scored(leg, 'referenceWavered', () => phrase`${tag} comes and goes without the change, by ${most} at most`)
    : scored(leg, 'referenceMoved', () => phrase`${tag} moves without the change too, by ${most}`)
}

/** The control interval, or else the baseline, left a row at the count that it had. */
export const stoodStill = (row: Growth, { control, baseline }: Pick<Comparison, 'control' | 'baseline'>): boolean => {
  const key = usageKey(row)
  if (control === null) return baseline.length > 0 && baseline.every(({ rows }) => (rows.get(key)?.count ?? 0) === 0)
  return (control.rows.get(key)?.count ?? 0) === 0
}

/** Chance in what is in flight at both ends explains three standard deviations. */
const isInFlight = (change: number, row: Growth): boolean => Math.abs(change) <= 3 * Math.sqrt(noiseVariance(row))
