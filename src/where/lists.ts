import { type Acquire, acquireNamed, toAcquire } from './apis.ts'
import { assignmentsOf } from './assignments.ts'
import { callsOf, functionsWith, type Site, sitesOf } from './calls.ts'
import { type Expression, placeOf } from './expression.ts'
import { constantOf } from './facts.ts'
import type { FunctionText, Outline } from './outline.ts'
import { rootOf } from './place.ts'
import type { Project } from './project.ts'
import type { Call } from './state.ts'
import { isTagArgument, type TagWords } from './tags.ts'

/* Lists and pools that are made with a tag once, and allocated of without it. */

/** Positions of the arguments where a list is made: its tag, and the list. */
export interface Maker {
  readonly tag: number
  readonly list: number
}

/**
 * Functions that make lookaside lists; memory of a list of the framework has its handle in itself, so it is not
 * followed.
 */
export const LOOKASIDES: ReadonlyMap<string, Maker> = new Map([
  ['ExInitializeNPagedLookasideList', { tag: 5, list: 0 }],
  ['ExInitializePagedLookasideList', { tag: 5, list: 0 }],
  ['ExInitializeLookasideListEx', { tag: 6, list: 0 }],
  ['WdfLookasideListCreate', { tag: 4, list: 5 }],
])

const FROM_LOOKASIDE: readonly Acquire[] = [
  toAcquire(['ExAllocateFromNPagedLookasideList', 'return', 'set', 'ExFreeToNPagedLookasideList']),
  toAcquire(['ExAllocateFromPagedLookasideList', 'return', 'set', 'ExFreeToPagedLookasideList']),
  toAcquire(['ExAllocateFromLookasideListEx', 'return', 'set', 'ExFreeToLookasideListEx']),
]

/** Pools of NDIS, whose parameters name the tag. Packets of them go from queue to queue, which no path tells. */
const NDIS_POOLS = ['NdisAllocateNetBufferListPool', 'NdisAllocateNetBufferPool'].flatMap(
  (name) => acquireNamed(name) ?? [],
)

const DRIVER_MEMORY = ['WdfMemoryCreate'].flatMap((name) => acquireNamed(name) ?? [])

/** A member that gets a tag: `config.DriverPoolTag`, `parameters.PoolTag`. */
export const TAG_MEMBER = /\.((?:Driver)?PoolTag)$/

/** What functions with a tag in them say of lists and pools. */
export interface Lists {
  /** Last words of the lists that are made with the tag. */
  readonly names: Set<string>
  /** Members that got the tag. */
  readonly members: Set<string>
}

/** Adds the lists that a function makes with the tag, and the members that it puts the tag in. */
export const gatherLists = (project: Project, one: FunctionText, words: TagWords, lists: Lists): void => {
  const graph = project.graph(one)
  for (const call of callsOf(graph)) {
    if (!call.args.some((arg) => isTagArgument(arg, words, one.outline))) continue
    const maker = makerOf(project, call, one.outline, 0)
    if (maker !== null && isTagArgument(call.args[maker.tag], words, one.outline))
      lists.names.add(lastWord(call.args[maker.list]))
  }
  for (const { to, from } of assignmentsOf(graph)) {
    const [, member] = TAG_MEMBER.exec(to) ?? []
    if (member !== undefined && isTagArgument(from, words, one.outline)) lists.members.add(member)
  }
}

/** Functions of the sources between a list and the kernel's function that makes it. */
const MAX_DEPTH = 2

const makerOf = (project: Project, call: Call, from: Outline, depth: number): Maker | null => {
  const known = LOOKASIDES.get(call.name)
  if (known !== undefined) return known
  const own = depth < MAX_DEPTH ? project.find(call.name, from) : undefined
  return own === undefined ? null : wrapperOf(project, own, depth)
}

/** What functions of the sources make, by how deep they were asked for. */
const wrappers = new WeakMap<FunctionText, Map<number, Maker | null>>()

const wrapperOf = (project: Project, own: FunctionText, depth: number): Maker | null => {
  const asked = wrappers.get(own) ?? new Map<number, Maker | null>()
  wrappers.set(own, asked)
  const known = asked.get(depth)
  if (known !== undefined) return known
  asked.set(depth, null)
  const parameters = project.parameters(own).map(({ name }) => name)
  for (const inner of callsOf(project.graph(own))) {
    const maker = makerOf(project, inner, own.outline, depth + 1)
    if (maker === null) continue
    const [tag, list] = [maker.tag, maker.list].map((at) => parameters.indexOf(rootWord(inner.args[at])))
    if (tag !== undefined && list !== undefined && tag >= 0 && list >= 0) {
      asked.set(depth, { tag, list })
      break
    }
  }
  return asked.get(depth) ?? null
}

/** The calls that allocate of the lists and pools. */
export const listSites = (project: Project, { names, members }: Lists): readonly Site[] => [
  ...(names.size === 0 ? [] : [...ofLists(project, names), ...ofWrappedLists(project, names)]),
  ...(members.has('PoolTag') ? sitesOf(project, byName(NDIS_POOLS)) : []),
  // Memory of the framework has the driver's tag where it is given none.
  ...(members.has('DriverPoolTag')
    ? sitesOf(project, byName(DRIVER_MEMORY), (_, { args }) => args[2] !== undefined && constantOf(args[2]) === '=0')
    : []),
]

const byName = (acquires: readonly Acquire[]): ReadonlyMap<string, Acquire> =>
  new Map(acquires.map((acquire) => [acquire.name, acquire]))

const ofLists = (project: Project, names: ReadonlySet<string>): readonly Site[] =>
  sitesOf(project, byName(FROM_LOOKASIDE), (_, { args }) => names.has(lastWord(args[0])))

/** Calls of functions of the sources that allocate of the list that they are given. */
const ofWrappedLists = (project: Project, names: ReadonlySet<string>): readonly Site[] =>
  functionsWith(project, names).flatMap((one) => {
    const graph = project.graph(one)
    return callsOf(graph).flatMap((call): Site[] => {
      const at = call.args.findIndex((arg) => names.has(lastWord(arg)))
      const own = at < 0 ? undefined : project.find(call.name, one.outline)
      const from = own === undefined ? undefined : takenFrom(project, own, at)
      return from === undefined
        ? []
        : [{ one, graph, call, acquire: { ...from, name: call.name, object: 'return' }, pool: null, depth: 0 }]
    })
  })

const takenFrom = (project: Project, own: FunctionText, at: number): Acquire | undefined => {
  const parameter = project.parameters(own)[at]?.name
  if (parameter === undefined) return undefined
  const known = byName(FROM_LOOKASIDE)
  const call = callsOf(project.graph(own)).find(({ name, args }) => known.has(name) && rootWord(args[0]) === parameter)
  return call === undefined ? undefined : known.get(call.name)
}

const lastWord = (one: Expression | undefined): string =>
  one === undefined ? '' : (placeOf(one)?.split(/[.&*]/).at(-1) ?? '')

const rootWord = (one: Expression | undefined): string => (one === undefined ? '' : rootOf(placeOf(one) ?? ''))
