import { type PoolKind, type PoolTag, toTag } from '../pool.ts'
import { tagPattern } from '../tag-pattern.ts'
import { type KnownTag, knownTags } from './tags.ts'

/** The entry of a row's tag: an exact entry before a wildcard, one of the same pool before another's. */
export const knownTag = (tag: string, pool: PoolKind): KnownTag | undefined => {
  const found = exact.get(tag)
  if (found !== undefined) return found.find((entry) => entry.pool === pool || entry.pool === 'both') ?? found[0]
  if (!byWildcard.has(tag)) byWildcard.set(tag, wildcards.find(({ matches }) => matches(tag))?.entry)
  return byWildcard.get(tag)
}

/** What wildcards say of the tags that were asked for: thousands of rows are judged, each by several rules. */
const byWildcard = new Map<string, KnownTag | undefined>()

/** True for the tag of an object that the kernel counts references of. */
export const isObject = ({ tag, pool }: { readonly tag: PoolTag; readonly pool: PoolKind }): boolean =>
  knownTag(tag, pool)?.kind === 'object'

/** Every entry of a tag: one a pool where they differ, or the most specific wildcard; none where nothing is known. */
export const entriesOf = (tag: string): readonly KnownTag[] =>
  exact.get(tag) ??
  wildcards
    .filter(({ matches }) => matches(tag))
    .slice(0, 1)
    .map(({ entry }) => entry)

/**
 * The entries that a pattern names, `?` one character and `*` any; an entry with `?` of its own where both may mean one
 * tag.
 */
export const entriesMatching = (pattern: string): readonly KnownTag[] => {
  const matches = tagPattern(pattern)
  return knownTags.filter(({ tag }) => matches(tag) || overlaps(pattern, tag))
}

const overlaps = (pattern: string, tag: string): boolean => {
  if (pattern.includes('*')) return false
  const padded = pattern.padEnd(4)
  return [...tag].every((one, at) => one === '?' || padded[at] === '?' || padded[at] === one)
}

const isWildcard = ({ tag }: KnownTag): boolean => tag.includes('?')

const exact = new Map<string, readonly KnownTag[]>()
for (const entry of knownTags) {
  if (!isWildcard(entry)) exact.set(entry.tag, [...(exact.get(entry.tag) ?? []), entry])
}

/** The most specific first: the fewest wildcards. */
const wildcards = knownTags
  .filter(isWildcard)
  .sort((one, other) => one.tag.split('?').length - other.tag.split('?').length)
  .map((entry) => ({ entry, matches: tagPattern(entry.tag) }))

/** A tag that rides along with the same object as another, and how many of it there are for one of the other. */
export interface Kin {
  readonly tag: string
  readonly ratio: number
}

/** The kin of a tag, the object's own tag among them; none where nothing is known. */
export const kinOf = (tag: string): readonly Kin[] => kin.get(tag) ?? []

const kin = new Map<string, Kin[]>()
for (const object of new Set(knownTags.flatMap(({ ridesWith }) => ridesWith ?? []))) {
  const riders = knownTags.filter(({ ridesWith }) => ridesWith === object)
  const family = new Map([[object, 1], ...riders.map(({ tag, perObject = 1 }) => [tag, perObject] as const)])
  for (const [tag, perObject] of family) {
    const others = [...family].filter(([other]) => other !== tag)
    kin.set(tag, [...(kin.get(tag) ?? []), ...others.map(([other, many]) => ({ tag: other, ratio: many / perObject }))])
  }
}

/** Microsoft's page of the function that hands the object out; null where our source is another. */
export const docsLinkOf = ({ source }: KnownTag): string | null => {
  const [, header, name] = /WDK (\w+)\.h: (\w+)/.exec(source) ?? []
  if (header === undefined || name === undefined) return null
  return `https://learn.microsoft.com/windows-hardware/drivers/ddi/${header}/nf-${header}-${name}`
}

/** The tags that Driver Verifier shows in place of another: `VMdl` → `Mdl `. */
export const verifierAliases: ReadonlyMap<PoolTag, PoolTag> = new Map(
  knownTags.flatMap(({ tag, verifierAliasOf }) =>
    verifierAliasOf === undefined ? [] : [[toTag(tag), toTag(verifierAliasOf)] as const],
  ),
)
