import type { Growth } from './diff.ts'
import { knownTag } from './knowledge/lookup.ts'
import { counted, listOf, ours, type Phrase, phrase } from './phrase.ts'
import { printTag } from './pool.ts'
import { changeOf } from './rules/in-step.ts'
import type { Comparison } from './rules/rule.ts'

/**
 * `One process object stays per iteration: Proc +12,979 (+8,618,056 bytes) in 12,980 iterations, …; SePa and SeTd ride
 * along`
 */
export const titleOf = (comparison: Comparison, root: Growth, riders: readonly Growth[]): Phrase => {
  const tags = [...new Set(riders.map(({ tag }) => tag))].filter((tag) => tag !== root.tag).map(printTag)
  const along = tags.length === 0 ? [] : phrase`; ${listOf(tags)} ${ours(tags.length === 1 ? 'rides' : 'ride')} along`
  if (comparison.policy.driverStopped && comparison.isDriverTag(root))
    return phrase`Left after the driver was stopped: ${printTag(root.tag)} ${leftOf(root)}${along}`
  const amount = amountOf(root, comparison.policy.iterations)
  return phrase`${subjectOf(comparison, root)}: ${printTag(root.tag)} ${amount}${freesOf(root)}${along}`
}

/** At rest, where there is a snapshot of it: that one has no bytes here. */
const leftOf = ({ after, settled }: Growth): Phrase =>
  settled === null
    ? phrase`${counted(after?.outstanding ?? 0, 'allocation')} of ${after?.bytes ?? 0} bytes`
    : counted(settled, 'allocation')

/**
 * `One process object stays per iteration`, `3 stay per iteration (work item)`, `Not freed (process object)`, `Held
 * since boot (…)`
 */
const subjectOf = (comparison: Comparison, root: Growth): Phrase => {
  const known = knownTag(root.tag, root.pool)
  const what = comparison.isDriverTag(root) ? 'driver allocation' : (known?.what ?? 'allocation')
  if (root.before === null) return ours(`Held since boot (${what})`)
  const each = perIteration(root, comparison.policy.iterations)
  if (each === 1) return ours(`One ${what} stays per iteration`)
  return each === null ? ours(`Not freed (${what})`) : phrase`${each} stay per iteration (${ours(what)})`
}

/** A whole number of allocations an iteration, within half a percent; null where it is none. */
const perIteration = (row: Growth, iterations: number | null): number | null => {
  if (iterations === null || iterations < 10) return null
  const each = changeOf(row) / iterations
  const whole = Math.round(each)
  return whole >= 1 && Math.abs(each - whole) <= 0.005 * whole ? whole : null
}

const amountOf = (row: Growth, iterations: number | null): Phrase => {
  if (row.before === null) return phrase`${row.after?.outstanding ?? 0} outstanding (${row.after?.bytes ?? 0} bytes)`
  const during = iterations === null ? [] : phrase` in ${counted(iterations, 'iteration')}`
  if (row.count === null) return phrase`${row.after?.outstanding ?? 0} outstanding${during}`
  if (row.count <= 0) return phrase`${signed(row.bytes ?? 0)} bytes${during}`
  return phrase`${signed(row.count)} (${signed(row.bytes ?? 0)} bytes)${during}`
}

const freesOf = ({ freed, allocated }: Growth): Phrase => {
  if (freed === null || allocated === null || allocated === 0) return []
  return phrase`, ${counted(allocated, 'allocation')} and ${counted(freed, 'free')}`
}

const signed = (value: number): Phrase => (value > 0 ? phrase`+${value}` : phrase`${value}`)
