import type { Outline } from './outline.ts'
import { noPace, type Pace } from './pace.ts'
import type { Sources } from './places.ts'
import { registrationsOf } from './sites.ts'
import { tagFlowOf, tagWordsIn, usedTags } from './tag-flow.ts'
import { literalValue, type TagNames, tagOf, tagsNamed, wordOf } from './tags.ts'

/** The tags of a driver's sources. */
export interface ProposedTags {
  /** Tags that reach a call that allocates, in order. */
  readonly tags: readonly string[]
  /** Names of tags that no allocating call was found for, with the tag. */
  readonly unresolved: readonly { readonly name: string; readonly tag: string }[]
}

/**
 * Tags that the sources allocate with: constants that reach an allocating call, and literals in such calls. Where no
 * time is left, those that were found until then.
 */
export const proposeTags = ({ project, named }: Sources, { isLate, onStep }: Pace = noPace): ProposedTags => {
  const reached = new Set<string>()
  const flow = tagFlowOf(project, (done, of) => {
    onStep({ stage: 'tags', tag: null, done, of })
    return !isLate()
  })
  const reach = (text: string, from: Outline): void => {
    for (const tag of tagsOf(text, from, named)) reached.add(tag)
  }
  for (const { value, one } of usedTags(flow))
    for (const word of tagWordsIn(value)) reach(wordOf(word) ?? '', one.outline)
  for (const { words, outline } of registrationsOf(project)) for (const word of words) reach(word, outline)
  const open = [...named.values()].flat().filter(({ tag, isAlias }) => isAlias !== true && isTagLike(tag))
  const unresolved = new Map(
    open
      .filter(({ name, tag }) => !reached.has(tag) && /TAG/i.test(name))
      .map(({ name, tag }) => [`${name} ${tag}`, { name, tag }]),
  )
  return { tags: [...reached].sort(), unresolved: [...unresolved.values()] }
}

const tagsOf = (text: string, from: Outline, named: TagNames): readonly string[] => {
  const known = tagsNamed(named, text, from)
  if (known.length > 0) return known.filter(isTagLike)
  const value = literalValue(text)
  const tag = value === null ? null : tagOf(value)
  return tag === null || !isTagLike(tag) ? [] : [tag]
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

/**
 * Four characters that can be typed, two of them at least no blanks: other numbers are none that somebody chose as a
 * tag.
 */
const isTagLike = (tag: string): boolean => /^[\x20-\x7e]{4}$/.test(tag) && /\w/.test(tag) && /\S.*\S/.test(tag)
