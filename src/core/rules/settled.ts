import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { type Rule, scored } from './rule.ts'

const GIVEN_BACK = 0.3
/** A row that gives nearly all back is no leak, whatever else it looks like. */
const NEARLY_ALL = 0.8

/**
 * Blocks that a row gives back once the driver is stopped and the machine rests: work in progress and caches do, a leak
 * does not.
 */
export const settled: Rule = {
  id: 'settled',
  judge: (row, leg) => {
    const { count, before, after, settled: left = null } = row
    const [was, is] = [before?.outstanding ?? null, after?.outstanding ?? null]
    if (left === null || was === null || is === null || count === null || count <= 0) return null
    const back = is - left
    if (back >= GIVEN_BACK * count) {
      const text = phrase`${printTag(row.tag)} gave ${back} of ${count} back after the test`
      return scored(leg, back >= NEARLY_ALL * count ? 'gaveAllBack' : 'gaveBack', () => text)
    }
    return back > 0
      ? null
      : scored(leg, 'gaveNothingBack', () => phrase`${printTag(row.tag)} gave nothing back after the test`)
  },
}
