import type { Growth } from '../diff.ts'
import { kinOf } from '../knowledge/lookup.ts'
import { listOf, ours, type Phrase, phrase } from '../phrase.ts'
import { poolKinds, printTag, toTag, usageKey } from '../pool.ts'
import { isOnBaseline } from './excess.ts'
import { noiseVariance } from './measure.ts'
import type { Rule } from './rule.ts'

const MIN_OBJECTS = 10
/** Parts that are asked for by name may be fewer. */
const MIN_PARTS = 5
const MAX_IN_STEP = 12
const MAX_BY_CHANCE = 0.25

/**
 * Rows that grew in step with this one: they become one finding. Caches that keep one per iteration do so too: no
 * points.
 */
export const inStep: Rule = {
  id: 'in-step',
  judge: (row, leg) => {
    // A partner that the base branch grows too says nothing of this change.
    const along = (leg.inStep.get(usageKey(row)) ?? []).filter((it) => !isOnBaseline(it, leg.overBaseline.get(it)))
    if (along.length === 0) return null
    return { decides: false, points: 0, text: () => wordsOf(row, along) }
  },
}

const wordsOf = (row: Growth, along: readonly Growth[]): Phrase => {
  const change = changeOf(row)
  const isAlike = (it: Growth): boolean => Math.abs(changeOf(it) - change) <= toleranceOf(change)
  const [alike, others] = [along.filter(isAlike), along.filter((it) => !isAlike(it))]
  const parts = [...(alike.length === 0 ? [] : [sameAs(row, alike)]), ...others.map((it) => shareOf(it, row))]
  return parts.flatMap((part, index) => (index === 0 ? part : phrase`; ${part}`))
}

const sameAs = (row: Growth, alike: readonly Growth[]): Phrase =>
  row.before === null
    ? phrase`${namesOf(alike)}: as many blocks held as ${printTag(row.tag)} (${changeOf(row)}), so one leak may hold them all`
    : phrase`${namesOf(alike)} grew in step with ${printTag(row.tag)} by ${changeOf(row)}`

/** `IoFE (nonpaged) grew by 2,012,734, twice as much as WCsc` */
const shareOf = (other: Growth, row: Growth): Phrase => {
  const share = changeOf(other) / changeOf(row)
  const near = (ratio: number): boolean => Math.abs(share / ratio - 1) <= 0.03
  const rounded = `${Number(share.toPrecision(2))} times as much`
  const words = near(2) ? 'twice as much' : near(0.5) ? 'half as much' : rounded
  const verb = row.before === null ? 'holds' : 'grew by'
  return phrase`${namesOf([other])} ${ours(verb)} ${changeOf(other)}, ${ours(words)} as ${printTag(row.tag)}`
}

/**
 * Which rows grew 1:1 with which, within max(3, 0.5 %) and never above 3 %, from ten objects on; with a single dump,
 * which are outstanding in the same number. More than twelve in step are a scan that touched files, not one object's
 * parts, and no more are believed than stand out from the rows that would match by chance.
 */
export const rowsInStep = (growths: readonly Growth[]): ReadonlyMap<string, readonly Growth[]> => {
  const grown = growths
    .filter((row) => changeOf(row) >= MIN_OBJECTS)
    .sort((one, other) => changeOf(one) - changeOf(other))
  const parts = growths.filter((row) => changeOf(row) >= MIN_PARTS && kinOf(row.tag).length > 0)
  const byKey = new Map(parts.map((row) => [usageKey(row), row]))
  const found = new Map<string, readonly Growth[]>()
  for (const row of new Set([...grown, ...parts])) {
    const partners = changeOf(row) < MIN_OBJECTS ? [] : partnersOf(row, grown)
    const kin = kinInStep(row, byKey)
    if (partners.length + kin.length > 0) found.set(usageKey(row), [...new Set([...partners, ...kin])])
  }
  return found
}

/** Growth between two dumps, or all outstanding blocks where there is one. */
export const changeOf = (row: Growth): number => row.count ?? (row.before === null ? (row.after?.outstanding ?? 0) : 0)

const toleranceOf = (change: number): number => Math.min(Math.max(3, change * 0.005), change * 0.03)

const partnersOf = (row: Growth, grown: readonly Growth[]): readonly Growth[] => {
  const change = changeOf(row)
  const tolerance = toleranceOf(change)
  const [from, to] = [firstFrom(grown, change - tolerance), firstFrom(grown, change + tolerance + 1e-9)]
  if (to - from < 2 || to - from > MAX_IN_STEP + 1) return []
  const near = grown.slice(from, to)
  const partners = near.filter((other) => other !== row)
  // Rows between half and twice the growth, spread evenly over the logarithm, fall this often into the window of whole
  // numbers.
  const neighbours = firstFrom(grown, change * 2) - firstFrom(grown, change / 2) - near.length
  const width = Math.log((change + tolerance + 0.5) / (change - tolerance - 0.5))
  const byChance = (neighbours * width) / Math.log(4)
  return byChance <= partners.length * MAX_BY_CHANCE ? partners : []
}

/**
 * Parts of one object are asked for by name, so that no other row can be in their place by chance; some come in twos.
 */
const kinInStep = (row: Growth, byKey: ReadonlyMap<string, Growth>): readonly Growth[] =>
  kinOf(row.tag).flatMap(({ tag, ratio }) => {
    const expected = changeOf(row) * ratio
    const tolerance = Math.max(toleranceOf(expected), 0.02 * expected)
    return poolKinds.flatMap((pool) => {
      const other = byKey.get(usageKey({ tag: toTag(tag), pool }))
      if (other === undefined) return []
      // Blocks in flight of the two may differ by chance.
      const chance = row.before === null ? 0 : 3 * Math.sqrt(noiseVariance(other) + ratio ** 2 * noiseVariance(row))
      const allowed = Math.max(tolerance, Math.min(chance, 0.5 * expected))
      return Math.abs(changeOf(other) - expected) <= allowed ? [other] : []
    })
  })

/** Place of the first row whose change is at least `value`. */
const firstFrom = (sorted: readonly Growth[], value: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const row = sorted[middle]
    if (row !== undefined && changeOf(row) < value) low = middle + 1
    else high = middle
  }
  return low
}

const namesOf = (rows: readonly Growth[]): Phrase =>
  listOf(rows.map((row) => phrase`${printTag(row.tag)} (${ours(row.pool)})`))
