import type { Growth } from '../diff.ts'
import type { LimitedPool } from '../limited-pools.ts'
import { listOf, ours, type Phrase, phrase } from '../phrase.ts'
import type { GrowthLimits } from '../policy.ts'
import { printTag } from '../pool.ts'
import { bytesSpan, percentSpan } from '../rounding.ts'
import type { Evidence, Rule } from './rule.ts'

/** Growth of one tag in one pool above a limit that the user set. Equal to the limit is allowed. */
export const limitExceeded: Rule = {
  id: 'limit-exceeded',
  judge: (row, { limitsOf, rounding }) => {
    const { all } = limitsOf(row)
    const judged = [bytesAbove(row, all, rounding), countAbove(row, all), percentAbove(row, all, rounding)]
    const broken = judged.filter((it) => it !== null)
    if (broken.length === 0) return null
    return decided(phrase`${printTag(row.tag)} grew by ${listOf(broken, ', ')}`)
  },
}

/** Growth of a whole pool above its limit, whatever the rounding took; the sentence names the tags that grew most. */
export const poolLimitExceeded = (
  { pool, growth, limit, span }: Pick<LimitedPool, 'pool' | 'growth' | 'limit' | 'span'>,
  growths: readonly Growth[],
): Decided | null => {
  if (span.least <= limit) return null
  const top = growths
    .filter((row) => row.pool === pool && (row.bytes ?? 0) > 0)
    .sort((one, other) => (other.bytes ?? 0) - (one.bytes ?? 0))
    .slice(0, 3)
    .map((row) => phrase`${printTag(row.tag)} by ${row.bytes ?? 0}`)
  const most = top.length === 0 ? [] : phrase`; most of it in ${listOf(top, ', ')}`
  return decided(
    phrase`${ours(pool === 'nonpaged' ? 'Nonpaged' : 'Paged')} pool grew by ${growth} bytes, ${limit} are allowed${most}`,
  )
}

/** Evidence whose words are there already. */
type Decided = Omit<Evidence, 'rule'>

const decided = (text: Phrase): Decided => ({ decides: true, points: 0, text })

/** Above the limit whatever the rounding took: what may be on either side of it is not judged. */
const bytesAbove = ({ bytes }: Growth, { maxGrowthBytes: limit }: GrowthLimits, rounding: number): Phrase | null =>
  limit !== null && bytes !== null && bytesSpan(bytes, rounding).least > limit
    ? phrase`${bytes} bytes, ${limit} are allowed`
    : null

const countAbove = ({ count }: Growth, { maxGrowthCount: limit }: GrowthLimits): Phrase | null =>
  limit !== null && count !== null && count > limit ? phrase`${count} allocations, ${limit} are allowed` : null

const percentAbove = (row: Growth, { maxGrowthPercent: limit }: GrowthLimits, rounding: number): Phrase | null => {
  const { before, bytes } = row
  const percent = percentSpan(row, rounding)
  if (limit === null || bytes === null || before === null || percent === null || percent.least <= limit) return null
  if (before.bytes === 0) return phrase`${bytes} bytes from none, ${limit} % is allowed`
  return phrase`${Math.round((bytes * 1000) / before.bytes) / 10} %, ${limit} % is allowed`
}
