import type { Growth } from './diff.ts'
import { knownTag } from './knowledge/lookup.ts'
import { counted, listOf, ours, type Phrase, phrase } from './phrase.ts'
import { printTag } from './pool.ts'
import { changeOf } from './rules/in-step.ts'
import type { Comparison } from './rules/rule.ts'

/**
 * `Proc (process object) grew by 12,979 in 12,980 iterations (1 per iteration, 8,618,056 bytes): 12,980 allocations, 1
 * free; SePa and SeTd grew in step`
 */
export const titleOf = (comparison: Comparison, root: Growth, riders: readonly Growth[]): Phrase => {
  const tags = [...new Set(riders.map(({ tag }) => tag))].filter((tag) => tag !== root.tag).map(printTag)
  const along =
    tags.length === 0
      ? []
      : phrase`; ${listOf(tags)} ${ours(root.before === null ? 'in step with it' : 'grew in step')}`
  if (comparison.policy.driverStopped && comparison.isDriverTag(root))
    return phrase`${printTag(root.tag)}: ${leftOf(root)} left after the driver stopped${along}`
  return phrase`${printTag(root.tag)}${kindOf(comparison, root)} ${changeIn(root, comparison.policy.iterations)}${freesOf(root)}${along}`
}

/** `6 allocations (464 bytes)`. A snapshot at rest has no bytes here. */
const leftOf = ({ after, settled }: Growth): Phrase => {
  if (settled !== null) return counted(settled, 'allocation')
  const bytes = after?.bytes ?? 0
  if (after?.outstanding == null) return counted(bytes, 'byte')
  const size = bytes > 0 ? phrase` (${counted(bytes, 'byte')})` : []
  return phrase`${counted(after.outstanding, 'allocation')}${size}`
}

/** ` (process object)`, ` (driver tag)`; nothing for a tag that nobody knows. */
const kindOf = (comparison: Comparison, { tag, pool }: Growth): Phrase => {
  if (comparison.isDriverTag({ tag })) return phrase` (driver tag)`
  const what = knownTag(tag, pool)?.what
  return what === undefined ? [] : ours(` (${what})`)
}

const changeIn = (row: Growth, iterations: number | null): Phrase => {
  const { before, after, count, bytes } = row
  if (before === null || count === null) return heldOf(row)
  const during = iterations === null ? [] : phrase` in ${counted(iterations, 'iteration')}`
  if (count <= 0) return phrase`grew by ${counted(bytes ?? 0, 'byte')}${during}, without more allocations`
  const each = perIteration(row, iterations)
  const notes = [
    ...(each === null ? [] : [phrase`${each} per iteration`]),
    ...(bytes === null || after === null ? [] : [counted(bytes, 'byte')]),
  ]
  return phrase`grew by ${count}${during}${notes.length === 0 ? [] : phrase` (${listOf(notes, ', ')})`}`
}

/** One side alone tells: nobody knows how much of it is growth. */
const heldOf = ({ before, after, bytes }: Growth): Phrase => {
  const since = before === null ? phrase` since boot` : []
  if (after?.outstanding == null)
    return bytes === null
      ? phrase`holds ${counted(after?.bytes ?? 0, 'byte')}${since}`
      : phrase`grew by ${counted(bytes, 'byte')}`
  return phrase`holds ${counted(after.outstanding, 'allocation')} (${counted(after.bytes, 'byte')})${since}`
}

/** A whole number of allocations an iteration, within half a percent; null where it is none. */
const perIteration = (row: Growth, iterations: number | null): number | null => {
  if (iterations === null || iterations < 10) return null
  const each = changeOf(row) / iterations
  const whole = Math.round(each)
  return whole >= 1 && Math.abs(each - whole) <= 0.005 * whole ? whole : null
}

const freesOf = ({ freed, allocated }: Growth): Phrase => {
  if (freed === null || allocated === null || allocated === 0) return []
  return phrase`: ${counted(allocated, 'allocation')}, ${counted(freed, 'free')}`
}
