import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import type { Rule } from './rule.ts'

const GIVEN_BACK = 0.3

/** What a row gives back once the driver is stopped and the machine rests: work in progress and caches do, a leak does not. */
export const settled: Rule = {
  id: 'settled',
  judge: (row) => {
    const { count, before, after, settled: left = null } = row
    const [was, is] = [before?.outstanding ?? null, after?.outstanding ?? null]
    if (left === null || was === null || is === null || count === null || count <= 0) return null
    const back = is - left
    if (back >= GIVEN_BACK * count) {
      return {
        decides: false,
        points: -4,
        text: phrase`${printTag(row.tag)} gave ${back} of ${count} back after the test`,
      }
    }
    if (back > 0) return null
    return { decides: false, points: 1, text: phrase`${printTag(row.tag)} gave nothing back after the test` }
  },
}
