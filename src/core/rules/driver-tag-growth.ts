import type { Growth } from '../diff.ts'
import { counted, type Phrase, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import type { Rule } from './rule.ts'

/**
 * The driver's own tags must not grow over a test that ends where it began; once the driver is stopped, none may be
 * left. Driver Verifier asks the same at unload; this asks it of a driver that keeps running too. The policy may allow
 * a tag a count.
 */
export const driverTagGrowth: Rule = {
  id: 'driver-tag-growth',
  judge: (row, leg) => {
    if (!leg.isDriverTag(row)) return null
    const { own } = leg.limitsOf(row)
    const allowed = own.maxGrowthCount ?? 0
    // A snapshot at rest is the last one, and the driver is stopped then.
    if (leg.policy.driverStopped && row.settled !== null) {
      return row.settled > allowed ? { decides: true, points: 0, text: leftAtRest(row, row.settled) } : null
    }
    const left = row.after?.outstanding ?? 0
    const holds = left > 0 || (row.after?.bytes ?? 0) > 0
    if (leg.policy.driverStopped && holds && (left > allowed || allowed === 0)) {
      return { decides: true, points: 0, text: leftBehind(row, left) }
    }
    const growth = row.count ?? 0
    // Blocks that were given back at rest are no leak.
    const kept = row.settled === null ? growth : Math.min(growth, row.settled - (row.before?.outstanding ?? 0))
    if (kept > allowed) return { decides: true, points: 0, text: moreThanBefore(row, kept, allowed) }
    if (growth > allowed) return null
    // A dump of bytes alone has no counts. With counts, blocks that were exchanged for larger ones are no leak by
    // themselves.
    const grewUncounted = row.count === null && (row.bytes ?? 0) > (own.maxGrowthBytes ?? 0)
    return grewUncounted ? { decides: true, points: 0, text: moreBytes(row) } : null
  },
}

const leftAtRest = (row: Growth, left: number): Phrase =>
  phrase`${printTag(row.tag)} is a driver tag: ${counted(left, 'allocation')} left after the driver was stopped`

const leftBehind = (row: Growth, left: number): Phrase =>
  phrase`${printTag(row.tag)} is a driver tag: ${counted(left, 'allocation')} of ${row.after?.bytes ?? 0} bytes left after the driver was stopped`

const moreThanBefore = (row: Growth, growth: number, allowed: number): Phrase => {
  const limit = allowed === 0 ? phrase`no growth is allowed` : phrase`${allowed} are allowed`
  return phrase`${printTag(row.tag)} is a driver tag and grew by ${counted(growth, 'block')} of ${row.bytes ?? 0} bytes together; ${limit}${loadedLater(row)}`
}

/** The first red check of many users: the driver's own start counts as growth where the first dump comes before it. */
const loadedLater = ({ before, freed }: Growth): Phrase =>
  before?.usage === null && freed === 0
    ? phrase`. The dump before does not show the tag: take it after the driver was loaded`
    : []

const moreBytes = (row: Growth): Phrase =>
  phrase`${printTag(row.tag)} is a driver tag and holds ${row.bytes ?? 0} bytes more than before; no growth is allowed`
