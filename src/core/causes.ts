import type { Finding } from './finding.ts'

/** One cause as it showed in one leg or in several. */
export interface Cause {
  /** The finding of the leg where it is worst. */
  readonly worst: Finding
  /** The findings of all legs that have it, the worst first. */
  readonly inLegs: readonly Finding[]
}

/** The same finding of several legs becomes one; causes and legs stand worst first. */
export const causesOf = (findings: readonly Finding[]): readonly Cause[] => {
  const byCause = new Map<string, Finding[]>()
  for (const finding of findings) {
    const same = byCause.get(finding.cause)
    if (same === undefined) byCause.set(finding.cause, [finding])
    else same.push(finding)
  }
  const causes = [...byCause.values()].flatMap((same) => {
    const inLegs = [...same].sort(byWorst)
    const [worst] = inLegs
    return worst === undefined ? [] : [{ worst, inLegs }]
  })
  // The order of the findings is kept within a severity.
  return causes.sort((one, other) => rankOf(one.worst) - rankOf(other.worst))
}

const byWorst = (one: Finding, other: Finding): number => rankOf(one) - rankOf(other) || growthOf(other) - growthOf(one)

const rankOf = ({ severity }: Finding): number => Number(severity === 'suspect')

const growthOf = ({ rows: [root] }: Finding): number => root?.growth.count ?? root?.growth.bytes ?? 0
