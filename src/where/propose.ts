import { allocators } from './allocators.ts'
import { callsOf, functionsWith } from './calls.ts'
import type { Expression } from './expression.ts'
import { LOOKASIDES, TAG_MEMBER } from './lists.ts'
import { noPace, type Pace } from './pace.ts'
import type { Sources } from './places.ts'
import { tagSites } from './sites.ts'
import { assignmentsOf } from './survey.ts'
import { literalValue, tagOf } from './tags.ts'

/** The tags of a driver's sources. */
export interface ProposedTags {
  /** Tags that reach a call that allocates, in order. */
  readonly tags: readonly string[]
  /** Names of tags that no allocating call was found for, with the tag. */
  readonly unresolved: readonly { readonly name: string; readonly tag: string }[]
}

/**
 * Tags that the sources allocate with: constants that reach an allocating call, and literals in such calls. Where no time
 * is left, those that were found until then.
 */
export const proposeTags = ({ project, named }: Sources, { isLate, onStep }: Pace = noPace): ProposedTags => {
  const reached = new Set<string>()
  const byName = new Map(named.map((one) => [one.name, one.tag]))
  const allocating = functionsWith(project, [...allocators.keys(), ...LOOKASIDES.keys(), 'PoolTag', 'DriverPoolTag'])
  for (const [at, one] of allocating.entries()) {
    if (isLate()) break
    onStep({ stage: 'tags', tag: null, done: at, of: allocating.length })
    const graph = project.graph(one)
    const given = [
      ...callsOf(graph.nodes).flatMap(({ name, args }) => {
        const at = allocators.get(name)?.tag ?? LOOKASIDES.get(name)?.tag
        return at === undefined ? [] : (args[at] ?? [])
      }),
      ...assignmentsOf(graph).flatMap(({ to, from }) => (TAG_MEMBER.test(to) ? [from] : [])),
    ]
    for (const tag of given.map((one) => tagOfArgument(one, byName))) if (tag !== null) reached.add(tag)
  }
  const open = named.filter(({ tag, isAlias }) => !reached.has(tag) && isAlias !== true && isTagLike(tag))
  for (const tag of new Set(open.map((one) => one.tag)))
    if (!isLate() && reachesWrapper({ project, named }, tag)) reached.add(tag)
  const unresolved = open.filter(({ tag }) => !reached.has(tag)).map(({ name, tag }) => ({ name, tag }))
  return { tags: [...reached].sort(), unresolved: unresolved.filter(({ name }) => /TAG/i.test(name)) }
}

/** Driver tags that the sources spell the other way round: `ovpn` for `npvo`. */
export const reversedTags = (
  declared: readonly string[],
  { tags }: ProposedTags,
): readonly (readonly [declared: string, right: string])[] =>
  declared.flatMap((tag): (readonly [string, string])[] => {
    const reversed = [...tag.padEnd(4)].reverse().join('')
    return reversed !== tag && !tags.includes(tag) && tags.includes(reversed) ? [[tag, reversed]] : []
  })

const tagOfArgument = (given: Expression, byName: ReadonlyMap<string, string>): string | null => {
  if (given.kind === 'name' || given.kind === 'member') return byName.get(given.name) ?? null
  const value = given.kind === 'literal' ? literalValue(given.text) : null
  return value === null ? null : tagOf(value)
}

/** True where a function of the driver allocates with the tag that it is given. */
const reachesWrapper = ({ project, named }: Pick<Sources, 'project' | 'named'>, tag: string): boolean =>
  tagSites(project, tag, named).length > 0

const isTagLike = (tag: string): boolean => /^[\x20-\x7e]{4}$/.test(tag) && /\w/.test(tag)
