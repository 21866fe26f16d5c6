import type { Analysis } from './analyze.ts'
import type { Finding } from './assess.ts'
import { counted, type Phrase, phrase } from './phrase.ts'
import { printTag } from './pool.ts'
import { leavesOpen, messageOf, positionOf } from './problem.ts'

/** Red or green, and why in one line. */
export interface GateResult {
  readonly passed: boolean
  readonly reason: Phrase
}

/** The only red/green decision: nothing after it changes it. */
export const gate = (analysis: Analysis): GateResult => ({ passed: isPassed(analysis), reason: reasonOf(analysis) })

const isPassed = ({ verdict, policy, findings }: Analysis): boolean => {
  switch (verdict) {
    case 'clean':
      return true
    case 'suspect':
      return policy.failOn !== 'suspect'
    case 'leak':
      return policy.failOn === 'never'
    case 'inconclusive':
      // Missing evidence never opens a gate that what was found closes.
      return policy.onInconclusive === 'warn' && (findings.length === 0 || policy.failOn !== 'suspect')
    default:
      return verdict satisfies never
  }
}

const reasonOf = ({ verdict, findings, legs, problems }: Analysis): Phrase => {
  switch (verdict) {
    case 'clean':
      return phrase`no leak in ${counted(rowsIn(legs), 'row')} of ${counted(legs.length, 'leg')}`
    case 'suspect':
    case 'leak':
      return countedFindings(findings.filter(({ severity }) => severity === verdict))
    case 'inconclusive':
      return inconclusiveReason(problems)
    default:
      return verdict satisfies never
  }
}

const rowsIn = (legs: Analysis['legs']): number => legs.reduce((sum, { growths }) => sum + growths.length, 0)

/** `1 leak: Proc and 2 tags in step with it` */
const countedFindings = (findings: readonly Finding[]): Phrase => {
  const [first] = findings
  if (first === undefined) return []
  const count = counted(findings.length, first.severity)
  const others = findings.length - 1
  const more = others === 0 ? [] : phrase`, and ${others} more`
  return phrase`${count}: ${subjectOf(first)}${more}`
}

const subjectOf = ({ rows, title }: Finding): Phrase => {
  const [root] = rows
  if (root === undefined) return title
  const riders = new Set(rows.map(({ growth }) => growth.tag).filter((tag) => tag !== root.growth.tag))
  const name = phrase`${printTag(root.growth.tag)}`
  return riders.size === 0 ? name : phrase`${name} and ${counted(riders.size, 'tag')} in step with it`
}

const inconclusiveReason = (problems: Analysis['problems']): Phrase => {
  const open = problems.filter(leavesOpen)
  const [first] = open
  if (first === undefined) return ['nothing could be compared']
  const where = positionOf(first) === '' ? [] : phrase`${positionOf(first)}: `
  const others = open.length - 1
  const more = others === 0 ? [] : phrase` (and ${counted(others, 'more problem')})`
  return [...where, ...messageOf(first), ...more]
}
