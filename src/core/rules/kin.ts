import type { Growth } from '../diff.ts'
import { kinOf } from '../knowledge/lookup.ts'
import { listOf, phrase } from '../phrase.ts'
import { printTag, usageKey } from '../pool.ts'
import { isOnBaseline } from './excess.ts'
import { isCounted, noiseZ } from './measure.ts'
import { type Comparison, type Rule, scored } from './rule.ts'
import { trendZ } from './trend.ts'

/** A part that grew less clearly may have grown by chance. */
const MIN_Z = 2.5
const MIN_TREND_Z = 4

/** Known parts of one object that grew together with it, each beyond what is in flight. */
export const kin: Rule = {
  id: 'kin',
  judge: (row, leg) => {
    if (!isCounted(row) || kinOf(row.tag).length === 0) return null
    const isClear = (it: Growth): boolean => isBeyondNoise(it, leg) && !isOnBaseline(it, leg.overBaseline.get(it))
    const tags = [
      ...new Set(
        kinAlong(row, leg)
          .filter(isClear)
          .map(({ tag }) => tag),
      ),
    ]
    const tag = printTag(row.tag)
    if (tags.length === 0)
      return scored(leg, 'kinNone', () => phrase`${tag} grew without what an object of its kind brings along`)
    const bin = tags.length === 1 ? 'kin1' : tags.length === 2 ? 'kin2' : 'kin3'
    return scored(leg, bin, () => phrase`${listOf(tags.map(printTag))} grew with ${tag}, as parts of one object do`)
  },
}

/** Beyond what is in flight; a series knows the scatter of the row itself. */
const isBeyondNoise = (row: Growth, { times }: Comparison): boolean =>
  noiseZ(row) >= MIN_Z || (times !== null && row.series !== null && trendZ(row, times, 0) >= MIN_TREND_Z)

/** Rows in step with this one that are known to come along with the same object. */
export const kinAlong = (row: Growth, { inStep }: Pick<Comparison, 'inStep'>): readonly Growth[] => {
  const known = new Set(kinOf(row.tag).map(({ tag }) => tag))
  return (inStep.get(usageKey(row)) ?? []).filter(({ tag }) => known.has(tag))
}
