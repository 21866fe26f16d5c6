import type { Analysis } from './analyze.ts'
import { type Cause, causesOf } from './causes.ts'
import { rowsCompared } from './diff.ts'
import type { Finding } from './finding.ts'
import { counted, type Phrase, phrase } from './phrase.ts'
import type { FailOn } from './policy.ts'
import { printTag } from './pool.ts'
import { isMissingEvidence, type Problem, positionOf, saysOf } from './problem.ts'

/** Red or green, and why in one line. */
export interface GateResult {
  readonly passed: boolean
  readonly reason: Phrase
  /** Null where nobody accepted what was found. */
  readonly acceptance: Acceptance | null
}

/** Somebody who may write to the repository accepted the leak of this pull request. */
export interface Acceptance {
  readonly login: string
  readonly label: string
}

/** The only red/green decision: nothing after it changes it. */
export const gate = (analysis: Analysis, acceptance: Acceptance | null = null): GateResult => ({
  passed: isPassed(analysis) || isAccepted(analysis, acceptance),
  reason: [...reasonOf(analysis), ...acceptedBy(acceptance)],
  acceptance,
})

const isPassed = (analysis: Analysis): boolean => {
  const { verdict, policy, findings } = analysis
  switch (verdict) {
    case 'clean':
      return true
    case 'suspect':
      return policy.failOn !== 'suspect' && hasRequiredEvidence(analysis)
    case 'leak':
      return policy.failOn === 'never' && hasRequiredEvidence(analysis)
    case 'inconclusive':
      // Missing evidence never opens a gate that what was found closes.
      return policy.onInconclusive === 'warn' && (findings.length === 0 || policy.failOn !== 'suspect')
    default:
      return verdict satisfies never
  }
}

/** True for a finding that closed the gate of this result: the others are shown and do not fail. */
export const closesGate = (found: Pick<Finding, 'severity'>, { policy }: Analysis, { passed }: GateResult): boolean =>
  !passed && CLOSES[policy.failOn].includes(found.severity)

/** True for missing evidence that closed the gate. */
export const lackClosesGate = (found: Problem, { policy }: Analysis, { passed }: GateResult): boolean =>
  !passed && isMissingEvidence(found) && policy.onInconclusive === 'fail'

const CLOSES: Readonly<Record<FailOn, readonly Finding['severity'][]>> = {
  leak: ['leak'],
  suspect: ['leak', 'suspect'],
  never: [],
}

/** Findings can be accepted; missing evidence cannot. */
const isAccepted = (analysis: Analysis, acceptance: Acceptance | null): boolean =>
  acceptance !== null && hasRequiredEvidence(analysis)

const hasRequiredEvidence = ({ problems, policy }: Analysis): boolean =>
  policy.onInconclusive === 'warn' || !problems.some(isMissingEvidence)

const acceptedBy = (acceptance: Acceptance | null): Phrase =>
  acceptance === null ? [] : phrase`; accepted by ${acceptance.login} with the label ${acceptance.label}`

const reasonOf = ({ verdict, findings, legs, problems }: Analysis): Phrase => {
  switch (verdict) {
    case 'clean':
      return phrase`no leak in ${counted(rowsCompared(legs), 'row')} of ${counted(legs.length, 'leg')}`
    case 'suspect':
    case 'leak': {
      const causes = countedCauses(causesOf(findings).filter(({ worst }) => worst.severity === verdict))
      // A suspect fails mostly by the evidence that is missing beside it.
      return verdict === 'suspect' && problems.some(isMissingEvidence) ? phrase`${causes}; evidence is missing` : causes
    }
    case 'inconclusive':
      return inconclusiveReason(problems)
    default:
      return verdict satisfies never
  }
}

/** `1 leak: Proc and 2 tags in step with it, in 3 legs` */
const countedCauses = (causes: readonly Cause[]): Phrase => {
  const [first] = causes
  if (first === undefined) return []
  const count = counted(causes.length, first.worst.severity)
  const where = first.inLegs.length === 1 ? [] : phrase`, in ${counted(first.inLegs.length, 'leg')}`
  const others = causes.length - 1
  const more = others === 0 ? [] : phrase`, and ${others} more`
  return phrase`${count}: ${subjectOf(first)}${where}${more}`
}

const subjectOf = ({ worst, inLegs }: Cause): Phrase => {
  const [root] = worst.rows
  if (root === undefined) return worst.title
  const tags = inLegs.flatMap(({ rows }) => rows.map(({ growth }) => growth.tag))
  const riders = new Set(tags.filter((tag) => tag !== root.growth.tag))
  const name = phrase`${printTag(root.growth.tag)}`
  return riders.size === 0 ? name : phrase`${name} and ${counted(riders.size, 'tag')} in step with it`
}

const inconclusiveReason = (problems: Analysis['problems']): Phrase => {
  const missing = problems.filter(isMissingEvidence)
  const [first] = missing
  if (first === undefined) return phrase`nothing could be compared`
  const where = positionOf(first) === '' ? [] : phrase`${positionOf(first)}: `
  const others = missing.length - 1
  const more = others === 0 ? [] : phrase` (and ${counted(others, 'more problem')})`
  // What to do stands with the problem itself, which every form lists.
  return [...where, ...saysOf(first), ...more]
}
