import type { Analysis } from '../core/analyze.ts'
import type { Place } from '../core/finding.ts'
import { closesGate, type GateResult, lackClosesGate } from '../core/gate.ts'
import { toPlain } from '../core/phrase.ts'
import { isMissingEvidence, messageOf, placeBefore } from '../core/problem.ts'
import { visible } from './encode.ts'
import { splitCauses } from './select.ts'
import { inLegs } from './wording.ts'

/** A line on the run's page, and on the pull request's files page. */
export interface Annotation {
  readonly level: 'error' | 'warning'
  readonly title: string
  readonly message: string
  /** The line that the message is about; GitHub shows it there. */
  readonly place?: { readonly path: string; readonly line: number }
}

/** GitHub shows ten annotations of a kind for a step. */
const MAX_ANNOTATIONS = 10

/**
 * A line for each leak, the first suspects and each missing piece of evidence: an error for what closed the gate, a
 * warning for the rest.
 */
export const toAnnotations = (analysis: Analysis, result: GateResult, title: string): readonly Annotation[] => {
  const level = (closes: boolean): Annotation['level'] => (closes ? 'error' : 'warning')
  const { open } = splitCauses(analysis, MAX_ANNOTATIONS)
  const found = open.map(({ worst, inLegs: legs }) => ({
    level: level(closesGate(worst, analysis, result)),
    title: `${title}: ${worst.severity}${visible(toPlain(inLegs(legs.map(({ leg }) => leg))))}`,
    message: visible(toPlain(worst.title)),
    ...worst.where.slice(0, 1).map(({ path, line }) => ({ place: { path, line } }))[0],
  }))
  const changed = open.flatMap(({ worst }) => worst.where.flatMap((place) => changedLine(place, title)))
  const missing = analysis.problems.filter(isMissingEvidence).map((it) => ({
    level: level(lackClosesGate(it, analysis, result)),
    title: `${title}: ${it.code}`,
    message: visible(placeBefore(it)) + visible(toPlain(messageOf(it))),
  }))
  return [
    ...found.slice(0, MAX_ANNOTATIONS),
    ...changed.slice(0, MAX_ANNOTATIONS),
    ...missing.slice(0, MAX_ANNOTATIONS),
  ]
}

/** A leak that the pull request touches, at the exit that it leaves by. */
const changedLine = ({ path, line, exits, isChanged, why }: Place, title: string): readonly Annotation[] => {
  const [exit] = exits
  if (!isChanged || exit === undefined) return []
  const message = visible(`line ${line} ${why}`)
  return [{ level: 'warning', title: `${title}: a line of this pull request`, message, place: { path, line: exit } }]
}
