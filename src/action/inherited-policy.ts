import { listOf, phrase } from '../core/phrase.ts'
import { policyChanges } from '../core/policy-changes.ts'
import { type Problem, problem } from '../core/problem.ts'
import { type LoadedPolicy, type ParentPolicy, writeValue } from '../io/policy-file.ts'

/** Values of one policy that a note names. */
const MAX_NAMED = 10

/** What a reader must know of policies of other repositories that this one extends. */
export const inheritedNotes = (loaded: LoadedPolicy | null): readonly Problem[] =>
  (loaded?.parents ?? []).flatMap((parent) => [...movingNote(parent), ...looseningNote(parent)])

/** A branch or a tag may name another commit tomorrow, without a change here. */
const movingNote = ({ address }: ParentPolicy): readonly Problem[] =>
  /@[0-9a-f]{40}$/.test(address) ? [] : [problem('POLICY_REF_MOVES', { detail: phrase`${address}` })]

/** The values by which it allows more than no policy would. */
const looseningNote = ({ address, plain }: ParentPolicy): readonly Problem[] => {
  const loose = policyChanges({}, plain, writeValue).filter(({ loosens }) => loosens)
  if (loose.length === 0) return []
  const named = loose.slice(0, MAX_NAMED).map(({ text }) => text)
  const more = loose.length > named.length ? phrase`; and ${loose.length - named.length} more` : []
  return [problem('POLICY_INHERITED', { detail: phrase`${address}; ${listOf(named, '; ')}${more}` })]
}
