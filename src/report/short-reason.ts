import type { Analysis } from '../core/analyze.ts'
import { causesOf } from '../core/causes.ts'
import type { GateResult } from '../core/gate.ts'
import { counted, type Phrase, phrase } from '../core/phrase.ts'
import { isMissingEvidence } from '../core/problem.ts'

/** The reason without what the report says below it in full: the only finding of Driver Verifier, the problems. */
export const shortReasonOf = ({ verdict, problems, findings }: Analysis, result: GateResult): Phrase => {
  if (result.acceptance !== null) return result.reason
  const missing = problems.filter(isMissingEvidence).length
  const causes = causesOf(findings).filter(({ worst }) => worst.severity === verdict)
  if (causes.length === 1 && causes[0]?.worst.rows.length === 0) return counted(1, verdict)
  return verdict === 'inconclusive' && missing > 0
    ? phrase`evidence is missing: ${counted(missing, 'problem')}`
    : result.reason
}
