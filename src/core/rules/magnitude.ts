import type { Growth } from '../diff.ts'
import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import type { Rule } from './rule.ts'

/**
 * Growth against what allocations in flight explain: g / floor, floor = max(8, 3·√x, 0.02·x), x = min(outstanding before,
 * frees in the interval), since in-flight noise needs a population and a flow. From 10 floors on one point, from 1,000 three.
 */
export const magnitude: Rule = {
  id: 'magnitude',
  judge: (row, leg) => {
    const { count, before } = row
    const { points } = leg.policy
    if (count === null || before === null || count <= 0) return null
    const floors = count / floorOf(row, before.outstanding ?? 0)
    if (floors < 10) return null
    const text = phrase`${printTag(row.tag)}: growth of ${count} is ${Math.round(floors)} times what allocations in flight explain`
    return {
      decides: false,
      points: floors >= 1000 && leg.excess.size === 0 ? points.magnitudeHuge : points.magnitude,
      text,
    }
  },
}

const floorOf = ({ freed }: Growth, level: number): number => {
  const inFlight = Math.max(0, Math.min(level, freed ?? level))
  return Math.max(8, 3 * Math.sqrt(inFlight), 0.02 * inFlight)
}
