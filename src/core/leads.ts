import type { Finding, Judged } from './finding.ts'
import { isEnough } from './judge.ts'
import { usageKey } from './pool.ts'
import { isOnReference } from './rules/excess.ts'
import { changeOf } from './rules/in-step.ts'
import type { Comparison } from './rules/rule.ts'
import { byText } from './stage.ts'

/** As many as a reader looks at. */
const MAX_LEADS = 10

/**
 * Keys of the rows that evidence speaks against, though not enough for a finding: those with the most points first,
 * then those that grew most. Rows in step come once. Growth that the control interval or the baseline shows too is
 * none.
 */
export const leadsOf = (
  judged: readonly Judged[],
  findings: readonly Finding[],
  comparison: Comparison,
): readonly string[] => {
  const taken = new Set(findings.flatMap(({ rows }) => rows.map(({ growth }) => usageKey(growth))))
  const grew = judged.filter(
    ({ row, points }) => row.before !== null && points > 0 && isEnough(row) && !isOnReference(row, comparison),
  )
  const leads: string[] = []
  for (const { row } of grew.sort(byPoints)) {
    const key = usageKey(row)
    if (taken.has(key)) continue
    leads.push(key)
    if (leads.length === MAX_LEADS) break
    for (const other of [row, ...(comparison.inStep.get(key) ?? [])]) taken.add(usageKey(other))
  }
  return leads
}

const byPoints = (one: Judged, other: Judged): number =>
  other.points - one.points || changeOf(other.row) - changeOf(one.row) || byText(usageKey(one.row), usageKey(other.row))
