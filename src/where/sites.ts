import type { FunctionPair } from '../core/policy.ts'
import { tagPattern } from '../core/tag-pattern.ts'
import { allocators } from './allocators.ts'
import { type Acquire, acquireNamed, asWritten, halfReleasesOf, TYPE_OF_TAG, UNLINK } from './apis.ts'
import { assignmentsOf } from './assignments.ts'
import { callsOf, functionsWith, type Site, sitesOf } from './calls.ts'
import { callsIn, placeOf } from './expression.ts'
import { constantOf, textOf } from './facts.ts'
import { gatherLists, listSites } from './lists.ts'
import { nearestOf } from './nearness.ts'
import type { FunctionText, Outline } from './outline.ts'
import type { Project } from './project.ts'
import { rememberedByObject } from './remembered.ts'
import { returnsNoObject, successOf } from './returns.ts'
import type { Call } from './state.ts'
import { isOfRecord, tagFlowOf } from './tag-flow.ts'
import { type IsTag, isTagArgument, numberOf, type TagNames, type TagWords, wordsOf } from './tags.ts'
import { TYPED, withTwins } from './twins.ts'
import { isFromList } from './unlink.ts'
import { keyOf, mayHave } from './words.ts'

/** What to look for. */
export interface Wanted {
  /** Four characters. */
  readonly tag: string
  /** Documented functions that hand the object out. */
  readonly acquire: readonly string[]
  /** Pairs of the driver's own. */
  readonly pairs: readonly FunctionPair[]
}

/** The calls that hand the object out directly. */
export const directSites = (project: Project, wanted: Wanted, named: TagNames): readonly Site[] => [
  ...documentedSites(project, wanted),
  ...pairSites(project, wanted),
  ...allocatingSites(project, wanted, named),
]

const allocatingSites = (project: Project, wanted: Wanted, named: TagNames): readonly Site[] => {
  const allocating = tagSites(project, wanted.tag, named)
  return [...allocating, ...unlinkSites(project, allocating)]
}

const documentedSites = (project: Project, { tag, acquire }: Wanted): readonly Site[] => {
  const typed = acquire.length > 0 && TYPE_OF_TAG[tag] !== undefined ? TYPED : []
  const names = withTwins(asWritten([...acquire, ...typed]))
  const known = names.flatMap((name) => acquireNamed(name) ?? [])
  const wanted = new Map([...known, ...halfReleasesOf(names)].map((one) => [one.name, one]))
  return sitesOf(
    project,
    wanted,
    (one, call) => isOfType(one, call, { tag, isUsual: acquire.includes(one.name) }) && isAllocating(one, call),
  )
}

/**
 * True where the type that a call names is the tag's; one that it does not name may be, where the tag's entry names the
 * function.
 */
const isOfType = (
  { type }: Acquire,
  { args }: Call,
  { tag, isUsual }: { readonly tag: string; readonly isUsual: boolean },
): boolean => {
  const asked = type === undefined ? undefined : args[type]
  const pattern = TYPE_OF_TAG[tag]
  if (asked === undefined || pattern === undefined) return true
  const text = textOf(asked)
  if (pattern.test(text)) return true
  return isUsual && /^(?:NULL|0|nullptr|ObjectType|[a-z]\w*)$/.test(text.replace(/^\*/, ''))
}

/** A call that is told to use the memory of the caller allocates none. */
const isAllocating = ({ allocates }: Acquire, { args }: Call): boolean => {
  const asked = allocates === undefined ? undefined : args[allocates]
  return asked === undefined || constantOf(asked) !== '=0'
}

const pairSites = (project: Project, { pairs, tag }: Wanted): readonly Site[] => {
  const mine = pairs.filter((pair) => tagPattern(pair.tag)(tag))
  const wanted = new Map(
    mine.map(({ acquire, release }): [string, Acquire] => [
      acquire,
      { name: acquire, object: 'return', success: 'set', release: [release] },
    ]),
  )
  return sitesOf(project, wanted).map((site) => ({ ...site, acquire: throughPointer(site.call, site.acquire) }))
}

/** A pair whose call is given `&object` hands it out there, with a status as its value. */
const throughPointer = ({ args }: Call, acquire: Acquire): Acquire => {
  const arg = args.findLastIndex((one) => placeOf(one)?.startsWith('&') === true)
  return arg < 0 ? acquire : { ...acquire, object: { arg, suffix: '' }, success: 'status' }
}

const literalsOf = (tag: string): readonly string[] => {
  const reversed = [...tag].reverse().join('')
  const hex = numberOf(tag).toString(16)
  return [`'${reversed}'`, `'${reversed.trimStart()}'`, `0x${hex}`, `0x${hex.toUpperCase()}`, `0X${hex.toUpperCase()}`]
}

/** The calls that allocate with the tag. */
const tagSites = (project: Project, tag: string, named: TagNames): readonly Site[] => {
  const words = wordsOf(tag, named)
  const sites: Site[] = []
  const lists = { names: new Set<string>(), members: new Set<string>() }
  const contexts = contextsWith(project, words.isTag)
  const using = functionsWith(project, [...words.names, ...literalsOf(tag)])
  for (const one of using) {
    gatherLists(project, one, words, lists)
    const graph = project.graph(one)
    for (const call of callsOf(graph)) {
      const allocator = allocators.get(call.name)
      if (allocator === undefined) sites.push(...wrapperSite(project, { one, graph, call }, words.isTag))
      else if (call.args.some((arg, at) => at >= Math.min(1, allocator.tag) && isTagArgument(arg, words, one.outline)))
        sites.push({ one, graph, call, acquire: allocator, pool: poolOf(call, allocator.pool), depth: 0 })
    }
  }
  sites.push(...listSites(project, lists), ...(using.length === 0 ? [] : keptSites(project, words)))
  if (contexts.length > 0) {
    const wanted = new Map(
      CONTEXT_APIS.flatMap((name) => acquireNamed(name) ?? []).map((acquire) => [acquire.name, acquire]),
    )
    sites.push(...sitesOf(project, wanted, (_, call, from) => isOfContexts(call, from, contexts, project)))
  }
  return sites
}

const CONTEXT_APIS = ['Stream', 'StreamHandle', 'File', 'Instance', 'Volume', 'Transaction']
  .flatMap((kind) => [`FltGet${kind}Context`, `FltSet${kind}Context`])
  .concat('FltAllocateContext')

/** `FLT_STREAM_CONTEXT` → the calls about contexts of streams. */
const isOfContext = ({ name, args }: Call, type: string): boolean => {
  if (name === 'FltAllocateContext') return args[1] !== undefined && textOf(args[1]) === type
  const kind = type.replace(/^FLT_|_CONTEXT$/g, '').replace('STREAMHANDLE', 'StreamHandle')
  return name.slice(6, -'Context'.length).toLowerCase() === kind.toLowerCase()
}

/** Contexts that a minifilter registers with the tag. */
const contextsWith = (project: Project, isTag: IsTag): readonly Registration[] =>
  registrationsOf(project).filter(({ words, outline }) => words.some((word) => isTag(word, outline)))

/** True for a call about contexts of one of the kinds, as the nearest minifilter registers them. */
const isOfContexts = (call: Call, from: Outline, contexts: readonly Registration[], project: Project): boolean =>
  contexts.some(({ type }) => isOfContext(call, type)) &&
  nearestOf(
    registrationsOf(project).filter(({ type }) => isOfContext(call, type)),
    from.path,
    ({ outline }) => outline.path,
  ).some((one) => contexts.includes(one))

/** Calls that allocate with the tag that a record keeps. */
const keptSites = (project: Project, words: TagWords): readonly Site[] => {
  const { kept, keepings } = tagFlowOf(project)
  const mine = keepings.filter(({ value, one }) => isTagArgument(value, words, one.outline))
  return kept
    .filter((one) => mine.some((keeping) => keeping.member === one.member && isOfRecord(keeping, one)))
    .flatMap(({ one, graph, call, at }): readonly Site[] => {
      const known = allocators.get(call.name)
      if (known !== undefined) return [{ one, graph, call, acquire: known, pool: poolOf(call, known.pool), depth: 0 }]
      const own = project.find(call.name, one.outline, call.args.length)
      const acquire = wrapperOf(project, own, at, 0)
      return acquire === null ? [] : [{ one, graph, call, acquire, pool: poolOf(call, 0), depth: 1 }]
    })
}

/** A line of a table of contexts: its type, and the words that stand behind it. */
export interface Registration {
  readonly type: string
  readonly words: readonly string[]
  readonly outline: Outline
}

/** The contexts that minifilters of the sources register. */
export const registrationsOf = rememberedByObject(({ outlines }: Project): readonly Registration[] => {
  const key = keyOf('FLT_CONTEXT_REGISTRATION')
  return outlines.flatMap((outline) => {
    if (!mayHave(outline, key)) return []
    return [...outline.clean.matchAll(/\{\s*(FLT_\w+_CONTEXT)\s*,([^{}]*)\}/g)].map(([, type = '', rest = '']) => ({
      type,
      words: rest.split(',').map((word) => word.trim()),
      outline,
    }))
  })
})

/** A pool that an argument names: `PagedPool`, `POOL_FLAG_NON_PAGED`. */
const poolOf = ({ args }: Call, position: number | null): Site['pool'] => {
  const given = position === null ? undefined : args[position]
  const text = given === undefined ? '' : textOf(given)
  if (/Non_?Paged/i.test(text)) return 'nonpaged'
  return /Paged/i.test(text) ? 'paged' : null
}

/** A call that passes the tag to a function of the sources, which allocates with what it is given. */
const wrapperSite = (
  project: Project,
  { one, graph, call }: Pick<Site, 'one' | 'graph' | 'call'>,
  isTag: IsTag,
): readonly Site[] => {
  const at = call.args.findIndex(
    (arg) =>
      (arg.kind === 'name' && isTag(arg.name, one.outline)) || (arg.kind === 'literal' && isTag(arg.text, one.outline)),
  )
  if (at < 0) return []
  const acquire = wrapperOf(project, project.find(call.name, one.outline, call.args.length), at, 0)
  return acquire === null ? [] : [{ one, graph, call, acquire, pool: poolOf(call, 0), depth: 1 }]
}

const wrapperOf = (project: Project, own: FunctionText | undefined, at: number, depth: number): Acquire | null => {
  const parameter = own === undefined ? undefined : project.parameters(own)[at]?.name
  if (own === undefined || parameter === undefined || depth > 2) return null
  for (const call of callsOf(project.graph(own))) {
    const passed = call.args.findIndex((arg) => arg.kind === 'name' && arg.name === parameter)
    if (passed < 0) continue
    const allocator =
      allocators.get(call.name) ??
      wrapperOf(project, project.find(call.name, own.outline, call.args.length), passed, depth + 1)
    if (allocator !== null)
      return { name: own.name, release: allocator.release, ...handing(project, own, allocator, call) }
  }
  return null
}

/**
 * Where a function hands out what an allocating call in it makes: its value, or the parameter that it puts it behind.
 */
const handing = (
  project: Project,
  own: FunctionText,
  { object }: Acquire,
  call: Call,
): Pick<Acquire, 'object' | 'success'> => {
  if (!returnsNoObject(own)) return { object: 'return', success: 'set' }
  const names = project.parameters(own).map(({ name }) => name)
  const given = object === 'return' ? undefined : call.args[object.arg]
  const passed = given === undefined ? -1 : names.indexOf(placeOf(given) ?? '')
  if (passed >= 0) return { object: { arg: passed, suffix: '' }, success: successOf(own) }
  const assigned = assignmentsOf(project.graph(own))
  const made = assigned.filter(({ from }) => callsIn(from).includes(call)).map(({ to }) => to)
  const places = [...made, ...assigned.filter(({ from }) => made.includes(placeOf(from) ?? '')).map(({ to }) => to)]
  for (const place of places) {
    const [, name = '', suffix = ''] = /^(\w+)(\.[\w.]+)$/.exec(place) ?? []
    const arg = names.indexOf(place.startsWith('*') ? place.slice(1) : name)
    if (arg >= 0) return { object: { arg, suffix }, success: successOf(own) }
  }
  return { object: 'return', success: 'set' }
}

/** Elements that leave lists, in files that allocate with the tag. */
const unlinkSites = (project: Project, allocating: readonly Site[]): readonly Site[] => {
  const files = new Set(allocating.map(({ one }) => one.outline))
  const wanted = new Map([[UNLINK.name, UNLINK]])
  return sitesOf(project, wanted).filter(({ one, call }) => {
    const place = call.args[0] === undefined ? null : placeOf(call.args[0])
    return files.has(one.outline) && place !== null && isFromList(project.graph(one), place)
  })
}
