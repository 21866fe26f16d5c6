import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import type { Growth } from '../core/diff.ts'
import { byText } from '../core/pair.ts'
import { type PoolTag, usageKey } from '../core/pool.ts'

/** Rows that grew and stand in no finding, most objects first. */
export const otherGrowthOf = (leg: AnalyzedLeg, { findings }: Analysis): readonly Growth[] => {
  const found = findings.filter((finding) => finding.leg === leg.name)
  const named = new Set(found.flatMap(({ rows }) => rows.map(({ growth }) => usageKey(growth))))
  return leg.growths
    .filter((row) => ((row.count ?? 0) > 0 || (row.bytes ?? 0) > 0) && !named.has(usageKey(row)))
    .sort((one, other) => (other.count ?? 0) - (one.count ?? 0) || byText(usageKey(one), usageKey(other)))
}

/** The driver's own tags that did not grow, and what they still hold together. */
export interface BalancedTags {
  readonly tags: readonly PoolTag[]
  readonly outstanding: number
}

export const balancedDriverTagsOf = ({ driverRows }: AnalyzedLeg): BalancedTags => {
  const grew = new Set(driverRows.filter((row) => (row.count ?? 0) > 0 || (row.bytes ?? 0) > 0).map(({ tag }) => tag))
  const quiet = driverRows.filter(({ tag }) => !grew.has(tag))
  return {
    tags: [...new Set(quiet.map(({ tag }) => tag))].sort(byText),
    outstanding: quiet.reduce((sum, row) => sum + (row.after?.outstanding ?? 0), 0),
  }
}
