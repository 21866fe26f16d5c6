import type { Leg } from '../pair.ts'
import { counted, ours, type Phrase, phrase } from '../phrase.ts'
import type { Policy } from '../policy.ts'
import type { VerifierDriver } from '../verifier-output.ts'

/** A driver of which Driver Verifier counts more than it should: the fact for the heading, and the reason. */
export interface DriverPoolJudgement {
  readonly driver: string
  readonly title: Phrase
  readonly text: Phrase
}

/**
 * Second evidence, per driver: what Driver Verifier counts for a driver that it watches must not grow from one output
 * to the next, and must be nothing once the driver was unloaded or stopped. Decides alone, as growth of a driver tag
 * does: the user told Verifier which drivers are theirs. Drivers are the same by file name, whatever the case.
 */
export const driverPoolGrowth = (
  { before, after }: Leg['drivers'],
  policy: Pick<Policy, 'driverStopped'>,
): readonly DriverPoolJudgement[] => {
  const earlier = new Map(before?.drivers.map((pool) => [pool.driver.toLowerCase(), pool]))
  return (after?.drivers ?? []).flatMap((pool) => {
    const title = judge(pool, earlier.get(pool.driver.toLowerCase()), policy)
    const expected = isEmptied(pool, policy) ? 'nothing may be left once it is gone' : 'the count must not rise'
    const text = phrase`Driver Verifier counts the allocations of ${pool.driver}: ${ours(expected)}`
    return title === null ? [] : [{ driver: pool.driver, title, text }]
  })
}

const isEmptied = ({ unloaded }: VerifierDriver, { driverStopped }: Pick<Policy, 'driverStopped'>): boolean =>
  unloaded || driverStopped

const judge = (
  pool: VerifierDriver,
  before: VerifierDriver | undefined,
  policy: Pick<Policy, 'driverStopped'>,
): Phrase | null => {
  const left = allocationsOf(pool)
  const held = phrase`${counted(left, 'allocation')} (${counted(bytesOf(pool), 'byte')})`
  if (left > 0 && isEmptied(pool, policy)) {
    const when = pool.unloaded ? 'was unloaded' : 'stopped'
    return phrase`${pool.driver}: ${held} left after the driver ${ours(when)}${callersOf(pool)}`
  }
  const growth = before === undefined ? 0 : left - allocationsOf(before)
  if (growth <= 0) return null
  return phrase`${pool.driver} holds ${held}, ${growth} more than before${callersOf(pool)}`
}

const allocationsOf = ({ nonpaged, paged }: VerifierDriver): number => nonpaged.allocations + paged.allocations
const bytesOf = ({ nonpaged, paged }: VerifierDriver): number => nonpaged.bytes + paged.bytes

/** `: tag ebpf, allocated by ebpfcore!ebpf_allocate+0x21` */
const callersOf = ({ left }: VerifierDriver): Phrase => {
  const [first] = left
  if (first === undefined) return []
  const others = new Set(left.map(({ caller }) => caller)).size - 1
  const more = others === 0 ? [] : phrase` and ${counted(others, 'more caller')}`
  return phrase`: tag ${first.tag}, allocated by ${first.caller}${more}`
}
