import { type RealCase, realCases } from './knowledge/cases.ts'
import { docsLinkOf, entriesOf } from './knowledge/lookup.ts'
import { type NextStep, nextStepsOf } from './knowledge/next-steps.ts'
import { type KnownTag, knownTags } from './knowledge/tags.ts'
import { meantTag } from './meant-tag.ts'
import { grouped } from './phrase.ts'
import { pointsOf } from './points.ts'
import { cLiteralsOf, type PoolTag, toTag } from './pool.ts'
import { MAX_FREED_SHARE, MIN_ALLOCATIONS } from './rules/never-freed.ts'

/** All that is known of one tag, whatever a dump says of it. */
export interface TagFacts {
  readonly tag: PoolTag
  /** Text of the user's `pooltag.txt`; null where it does not name the tag. */
  readonly description: string | null
  /** How C source spells it: a character constant stands in memory in reverse, and so does the number. */
  readonly literals: readonly string[]
  /** An entry a pool, where the pools differ; none for a tag that is not known. */
  readonly known: readonly KnownFacts[]
  /** The known tag that was probably meant: in another case, or reversed as C sources spell it; null where none is. */
  readonly meant: PoolTag | null
  readonly cases: readonly RealCase[]
  readonly steps: readonly NextStep[]
}

export interface KnownFacts {
  readonly entry: KnownTag
  /** Each function that hands one out, and those that give it back: one where they are pairs. */
  readonly pairs: readonly Pair[]
  readonly link: string | null
  /** Tags that come along with it, and how many for one of it. */
  readonly riders: readonly { readonly tag: string; readonly each: number }[]
  /** Meaning of its noise, and its effect on the check. */
  readonly noise: string
  readonly gate: readonly string[]
}

export interface Pair {
  readonly acquire: string
  readonly release: readonly string[]
}

export const factsOf = (tag: PoolTag, description: string | null): TagFacts => {
  const known = entriesOf(tag)
  return {
    tag,
    description,
    literals: literalsOf(tag),
    known: known.map(knownFactsOf),
    meant: known.length > 0 ? null : meantTag(tag, EXACT_TAGS),
    cases: realCases.filter(({ tags }) => tags.includes(tag)),
    steps: nextStepsOf(tag, known[0]),
  }
}

/** Tags that are known one by one, without patterns. */
const EXACT_TAGS = knownTags.filter(({ tag }) => !tag.includes('?')).map(({ tag }) => toTag(tag))

const knownFactsOf = (entry: KnownTag): KnownFacts => ({
  entry,
  pairs: pairsOf(entry),
  link: docsLinkOf(entry),
  riders: knownTags
    .filter(({ ridesWith }) => ridesWith === entry.tag)
    .map(({ tag, perObject = 1 }) => ({ tag, each: perObject })),
  noise: NOISE[entry.noise],
  gate: gateOf(entry),
})

/** `Proc` → `'corP'` and `0x636f7250`. A character that C would escape has only the number. */
const literalsOf = (tag: PoolTag): readonly string[] => {
  const { characters, number } = cLiteralsOf(tag)
  const isPrintable = /^[\x20-\x7e]{4}$/.test(tag) && !/['\\?"]/.test(tag)
  return isPrintable ? [`'${characters}'`, number] : [number]
}

const pairsOf = ({ acquire = [], release = [] }: KnownTag): readonly Pair[] =>
  acquire.map((name, index) => ({
    acquire: name,
    release: acquire.length === release.length ? release.slice(index, index + 1) : releasesFor(name, release),
  }))

/**
 * A reference is dereferenced; what a framework hands out goes back to it, and nothing else does; the rest may be any.
 */
const releasesFor = (acquire: string, release: readonly string[]): readonly string[] => {
  const drops = release.filter((name) => name.includes('Dereference'))
  if (acquire.includes('Reference') && drops.length > 0) return drops
  const same = release.filter((name) => layerOf(name) === layerOf(acquire))
  if (same.length > 0) return same
  const unbound = release.filter((name) => !FRAMEWORKS.has(layerOf(name)))
  return unbound.length > 0 ? unbound : release
}

/** `ZwOpenKey` → `Zw`: the part of the system that a function belongs to. */
const layerOf = (name: string): string => /^[A-Z][a-z]+/.exec(name)?.[0] ?? ''

const FRAMEWORKS: ReadonlySet<string> = new Set(['Wdf', 'Flt', 'Ndis'])

const NOISE: Readonly<Record<KnownTag['noise'], string>> = {
  none: 'stands still on a healthy machine',
  low: 'hardly moves on a healthy machine',
  medium: 'moves with processes, handles and I/O on a healthy machine',
  high: 'grows or churns on every healthy machine',
}

/** Evidence that decides, and evidence for or against it, in the words of docs/detection.md. */
const gateOf = ({ kind, noise, healthyOutstanding }: KnownTag): readonly string[] => {
  if (kind === 'driver') return ['if it is yours, name it with --driver-tags: then any growth is a leak']
  if (kind === 'verifier') return ['shows with Driver Verifier only: take both dumps with it on, or both with it off']
  const decides =
    (kind === 'object' || kind === 'shared') && healthyOutstanding !== undefined
      ? [
          `a leak by itself from ${grouped(MIN_ALLOCATIONS)} allocations on, if at most ${MAX_FREED_SHARE * 100} % are freed and more than ${grouped(healthyOutstanding)} are left`,
        ]
      : []
  const isNoisy = kind === 'cache' || noise === 'high'
  const against = isNoisy
    ? [`growth counts ${grouped(-pointsOf('pair', {}).cacheTag)} points less than that of other tags`]
    : []
  return [...decides, ...against, kind === 'rider' ? AS_RIDER : AS_OTHER]
}

const AS_RIDER = 'in step with its object it is part of the same finding'
const AS_OTHER = 'other growth needs more evidence: a whole number per iteration, tags in step, a series, a baseline'
