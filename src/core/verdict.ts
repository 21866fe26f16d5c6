import type { Finding } from './finding.ts'
import { isMissingEvidence, type Problem, problemsOf } from './problem.ts'

export type Verdict = 'clean' | 'suspect' | 'leak' | 'inconclusive'

/**
 * A leak that was seen stays a leak; missing evidence is never clean. Of one dump alone, what stands out is a suspect,
 * and the gate stays closed.
 */
export const verdictOf = (findings: readonly Finding[], problems: readonly Problem[]): Verdict => {
  if (findings.some(({ severity }) => severity === 'leak')) return 'leak'
  const missing = problems.filter(isMissingEvidence)
  const isOneDump = missing.length > 0 && missing.every(({ code }) => code === 'SINGLE_DUMP')
  if (missing.length > 0 && !(isOneDump && findings.length > 0)) return 'inconclusive'
  return findings.length > 0 ? 'suspect' : 'clean'
}

/** By the rules of the run's verdict, over the findings and the problems of one leg. */
export const legVerdictOf = (
  leg: { readonly name: string },
  findings: readonly Finding[],
  problems: readonly Problem[],
): Verdict => {
  const found = findings.filter((finding) => finding.leg === leg.name)
  return verdictOf(found, problemsOf(leg, problems))
}
