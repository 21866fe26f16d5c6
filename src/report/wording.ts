import type { AnalyzedLeg } from '../core/analyze.ts'
import type { Hint } from '../core/finding.ts'
import { counted, listOf, ours, type Phrase, phrase, upperFirst } from '../core/phrase.ts'
import { iterationsOfControl, type Policy } from '../core/policy.ts'
import type { PolicyChange } from '../core/policy-changes.ts'
import { printTag } from '../core/pool.ts'
import { balancedDriverTagsOf, countsSinceBoot } from './select.ts'

/* Sentences that every form of the report says alike. */

/** Capital first letter and full stop. */
export const toSentence = (parts: Phrase): Phrase => upperFirst(withFullStop(parts))

export const withFullStop = (parts: Phrase): Phrase => {
  const last = parts.at(-1)
  return typeof last === 'string' && /[.!?]$/.test(last) ? parts : phrase`${parts}.`
}

/** `win11-x64`; `default` for a leg without a name. */
export const legName = (name: string): Phrase => (name === '' ? phrase`default` : phrase`${name}`)

/** ` in leg win11-x64`; nothing for a leg without a name. */
export const inLeg = (name: string): Phrase => (name === '' ? [] : phrase` in leg ${name}`)

/** ` in leg win11-x64`, ` in 12 legs`; nothing for a leg without a name. */
export const inLegs = (names: readonly string[]): Phrase =>
  names.length === 1 ? inLeg(names[0] ?? '') : phrase` in ${names.length} legs`

/**
 * `each IoAllocateWorkItem is followed by IoFreeWorkItem, on every error path too`; nothing where no function is
 * known.
 */
export const toCheck = (hint: Hint | null): Phrase => {
  if (hint === null || hint.acquire.length === 0) return []
  const acquired = phrase`each ${listOf(hint.acquire, ' or ')}`
  // PsSetCreateProcessNotifyRoutineEx adds a routine and removes it.
  if (hint.release.join() === hint.acquire.join()) return phrase`${acquired} is followed by a second one that undoes it`
  if (hint.release.length === 0) return acquired
  return phrase`${acquired} is followed by ${listOf(hint.release, ' or ')}, on every error path too`
}

/**
 * `Driver tags balanced: SEY1 and SEY2 (nothing outstanding)`; nothing where there is none. A tag that grew stands in
 * its finding.
 */
export const driverTagsOf = (leg: AnalyzedLeg, where: Phrase): Phrase => {
  const { tags, outstanding, bytes, inBothPools } = balancedDriverTagsOf(leg)
  if (tags.length === 0) return []
  const isSinceBoot = countsSinceBoot(leg)
  const balanced = ours(inBothPools ? 'Driver tags balanced' : 'Driver tags balanced in the rows that the dumps show')
  const words = isSinceBoot ? phrase`Driver tags since boot` : phrase`${balanced}`
  const held = outstanding === null ? phrase`${bytes} bytes held` : phrase`${outstanding} outstanding`
  const isNothing = outstanding === null ? bytes === 0 : outstanding === 0
  const left = isNothing ? phrase`nothing outstanding` : phrase`${held}${ours(isSinceBoot ? '' : ', no growth')}`
  return phrase`${words}${where}: ${listOf(tags.map(printTag))} (${left})`
}

/** Use of the control interval of a leg; nothing where none was taken, or nothing was compared. */
export const controlOf = ({ control, before }: AnalyzedLeg, where: Phrase, policy: Policy): Phrase => {
  if (control === null || before === null) return []
  const iterations = iterationsOfControl(policy)
  if (iterations === 0)
    return phrase`Control interval${where}: it idled (0 iterations), so the gate does not rest on it`
  const ran = iterations === null ? phrase`as many iterations as the test` : counted(iterations, 'iteration')
  return phrase`Control interval${where}: ${ran}; growth that it shows too is expected`
}

/** `40 more changes, 12 of them may loosen the check` */
export const moreChangesOf = (changes: readonly PolicyChange[]): Phrase => {
  const loose = changes.filter(({ loosens }) => loosens).length
  const warning = loose === 0 ? [] : phrase`, ${loose} of them may loosen the check`
  return phrase`${counted(changes.length, 'more change')}${warning}`
}
