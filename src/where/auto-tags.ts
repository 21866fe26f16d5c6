import { printTag, toTag } from '../core/pool.ts'
import type { ProposedTags } from './propose.ts'

/** Stands among driver tags for the tags that the sources allocate with. */
export const AUTO = 'auto'

/** Driver tags with those of the sources in place of `auto`, each once. */
export const fillAuto = (driverTags: readonly string[], { tags }: ProposedTags): readonly string[] => [
  ...new Set([...driverTags.filter((tag) => tag !== AUTO), ...tags]),
]

/**
 * Lines about the tags that stand for `auto`, so that they can be pinned; names of the sources in them are not encoded.
 */
export const autoWords = ({ tags, unresolved }: ProposedTags): readonly string[] => [
  ...(tags.length === 0
    ? []
    : [`driver-tags: auto is ${tags.map((tag) => JSON.stringify(printed(tag))).join(', ')}; pin them to keep them.`]),
  ...unresolved.map(
    ({ name, tag }) =>
      `driver-tags: no allocating call was found for ${name} (${printed(tag)}); name it if the driver uses it.`,
  ),
]

/** A line about a driver tag that the sources spell the other way round. */
export const reversedWords = ([tag, right]: readonly [tag: string, right: string]): string =>
  `driver-tags: the sources allocate with ${printed(right)}; ${printed(tag)} is it read backwards, and names no row.`

const printed = (tag: string): string => printTag(toTag(tag))
