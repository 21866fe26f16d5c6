import type { Analysis } from '../core/analyze.ts'
import type { GateResult } from '../core/gate.ts'
import { toPlain } from '../core/phrase.ts'
import { leavesOpen, messageOf, positionOf } from '../core/problem.ts'
import { visible } from './encode.ts'

interface Annotated {
  readonly level: 'error' | 'warning'
  readonly title: string
  readonly message: string
}

/** GitHub shows ten annotations of a kind for a step. */
const MOST = 10

/** A line for each finding and each missing piece of evidence: errors where the gate is closed, warnings where it is open. */
export const toAnnotations = (analysis: Analysis, { passed }: GateResult, title: string): readonly Annotated[] => {
  const { findings, problems, verdict } = analysis
  const level = (closes: boolean): Annotated['level'] => (closes && !passed ? 'error' : 'warning')
  const found = findings.map(({ severity, leg, title: what }) => ({
    level: level(severity === verdict),
    title: `${title}: ${severity}${leg === '' ? '' : ` in leg ${visible(leg)}`}`,
    message: visible(toPlain(what)),
  }))
  const missing = problems.filter(leavesOpen).map((it) => {
    const position = positionOf(it) === '' ? '' : `${visible(positionOf(it))}: `
    return {
      level: level(verdict === 'inconclusive'),
      title: `${title}: ${it.code}`,
      message: position + visible(toPlain(messageOf(it))),
    }
  })
  return [...found.slice(0, MOST), ...missing.slice(0, MOST)]
}
