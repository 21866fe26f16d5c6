import type { Growth } from './diff.ts'
import type { Finding, FindingRow } from './finding.ts'
import { ours, type Phrase, phrase } from './phrase.ts'
import { type PolicyException, scopeOf } from './policy.ts'
import { type Problem, problem } from './problem.ts'
import { changeOf } from './rules/in-step.ts'
import type { Evidence } from './rules/rule.ts'
import { namePattern } from './tag-pattern.ts'

/** A finding that an exception of the policy takes out of the verdict; it is shown all the same. */
export interface Excepted {
  readonly finding: Finding
  readonly exception: PolicyException
}

export interface Sorted {
  readonly findings: readonly Finding[]
  readonly excepted: readonly Excepted[]
  readonly problems: readonly Problem[]
}

/** An exception that ends within so many days is announced. */
const SOON_DAYS = 14
/** An exception that ends later than this many days from now is none: somebody must look at it once a year. */
const MAX_DAYS = 366

/**
 * Takes out the findings that the policy accepts. An exception is about a cause: it covers the finding whose root it
 * names, with all that grew in step; but a row that a hard rule speaks against needs an exception of its own. One that
 * has expired makes its finding a leak, whatever the evidence was worth. `today` is a day in UTC, `2026-11-23`.
 */
export const applyExceptions = (
  findings: readonly Finding[],
  exceptions: readonly PolicyException[],
  today: string,
): Sorted => {
  const kept: Finding[] = []
  const excepted: Excepted[] = []
  for (const finding of findings) {
    const [root, ...riders] = finding.rows
    const inLeg = exceptions.filter((exception) => isOfLeg(exception, finding.leg))
    const holding = (row: FindingRow) => inLeg.find((exception) => covers(exception, row, today))
    const holds = root === undefined ? undefined : holding(root)
    const others = riders.filter(({ decided }) => decided)
    if (holds !== undefined && others.every((row) => holding(row) !== undefined)) {
      excepted.push({ finding, exception: holds })
    } else {
      const named = inLeg.filter((exception) => root !== undefined && scopeOf(exception)(root.growth))
      kept.push(withReasons(finding, named, today))
    }
  }
  return { findings: kept, excepted, problems: exceptions.flatMap((exception) => datesOf(exception, today)) }
}

/** True for the name of a leg that the exception is about. */
export const isOfLeg = ({ legs }: PolicyException, leg: string): boolean =>
  legs.length === 0 || legs.some((pattern) => namePattern(pattern)(leg))

const covers = (exception: PolicyException, { growth }: FindingRow, today: string): boolean =>
  holdsOn(exception, today) && scopeOf(exception)(growth) && isWithin(exception, growth)

const holdsOn = ({ expires }: PolicyException, today: string): boolean => today <= expires && !isTooLong(expires, today)

const isTooLong = (expires: string, today: string): boolean => daysBetween(today, expires) > MAX_DAYS

/** A count that is not known is within no limit. */
const isWithin = ({ maxGrowthCount }: PolicyException, growth: Growth): boolean => {
  if (maxGrowthCount === null) return true
  const isKnown = growth.count !== null || (growth.before === null && growth.after?.outstanding != null)
  return isKnown && changeOf(growth) <= maxGrowthCount
}

/** Why the exceptions that name this finding do not hold for it. */
const withReasons = (finding: Finding, covering: readonly PolicyException[], today: string): Finding => {
  const expired = covering.filter(({ expires }) => expires < today).map((exception) => expiredEvidence(exception))
  const outgrown = covering
    .filter((exception) => holdsOn(exception, today) && exception.maxGrowthCount !== null)
    .map((exception) => outgrownEvidence(exception))
  const evidence = [...finding.evidence, ...expired, ...outgrown]
  return { ...finding, severity: expired.length > 0 ? 'leak' : finding.severity, evidence }
}

const expiredEvidence = (exception: PolicyException): Evidence => ({
  rule: 'exception-expired',
  decides: true,
  points: 0,
  text: phrase`the exception for it ended on ${ours(exception.expires)} (${answerOf(exception)})`,
})

const outgrownEvidence = (exception: PolicyException): Evidence => ({
  rule: 'exception-outgrown',
  decides: false,
  points: 0,
  text: phrase`the exception for it allows ${exception.maxGrowthCount ?? 0} allocations (${answerOf(exception)})`,
})

const answerOf = ({ reason, owner }: PolicyException): Phrase => phrase`${reason}, ${owner}`

const datesOf = (exception: PolicyException, today: string): readonly Problem[] => {
  const { tag, owner, expires } = exception
  const about = phrase`${tag}, ${ours(expires)}, ${owner}`
  if (expires < today) return [problem('EXCEPTION_EXPIRED', { detail: about })]
  if (isTooLong(expires, today)) return [problem('EXCEPTION_TOO_LONG', { detail: about })]
  return daysBetween(today, expires) <= SOON_DAYS ? [problem('EXCEPTION_EXPIRES_SOON', { detail: about })] : []
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
