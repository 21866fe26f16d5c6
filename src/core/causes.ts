import type { Finding } from './finding.ts'
import { byEvidence } from './order.ts'

/** One cause as it showed in one leg or in several. */
export interface Cause {
  /** The finding of the leg that has the most evidence of it. */
  readonly worst: Finding
  /** The findings of all legs that have it, the worst first. */
  readonly inLegs: readonly Finding[]
}

/** The same finding of several legs becomes one; causes and legs stand in the order of their evidence. */
export const causesOf = (findings: readonly Finding[]): readonly Cause[] => {
  const byCause = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of [...findings].sort(byEvidence)) {
    const same = byCause.get(finding.cause)
    if (same === undefined) byCause.set(finding.cause, [finding])
    else same.push(finding)
  }
  return [...byCause.values()].map((inLegs) => ({ worst: inLegs[0], inLegs }))
}
