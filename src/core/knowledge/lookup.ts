import { type PoolKind, type PoolTag, toTag } from '../pool.ts'
import { tagPattern } from '../tag-pattern.ts'
import { type KnownTag, knownTags } from './tags.ts'

/** What is known of a row's tag: an exact entry before a wildcard, one of the same pool before another's. */
export const knownTag = (tag: string, pool: PoolKind): KnownTag | undefined => {
  const found = exact.get(tag)
  if (found !== undefined) return found.find((entry) => entry.pool === pool || entry.pool === 'both') ?? found[0]
  return wildcards.find(({ matches }) => matches(tag))?.entry
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

/** Tags that ride along with the same object as this one, the object's own tag among them; none where nothing is known. */
export const kinOf = (tag: string): readonly string[] => kin.get(tag) ?? []

const kin = new Map<string, readonly string[]>()
for (const { ridesWith } of knownTags) {
  if (ridesWith === undefined || kin.has(ridesWith)) continue
  const family = [ridesWith, ...knownTags.filter((entry) => entry.ridesWith === ridesWith).map(({ tag }) => tag)]
  for (const tag of family)
    kin.set(
      tag,
      [...new Set([...(kin.get(tag) ?? []), ...family])].filter((other) => other !== tag),
    )
}

/** The tags that Driver Verifier shows in place of another: `VMdl` → `Mdl `. */
export const verifierAliases: ReadonlyMap<PoolTag, PoolTag> = new Map(
  knownTags.flatMap(({ tag, verifierAliasOf }) =>
    verifierAliasOf === undefined ? [] : [[toTag(tag), toTag(verifierAliasOf)] as const],
  ),
)
