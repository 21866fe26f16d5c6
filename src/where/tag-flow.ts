import { allocators } from './allocators.ts'
import { assignmentsOf } from './assignments.ts'
import { callsOf, functionsWith } from './calls.ts'
import { type Expression, partsOf, placeOf } from './expression.ts'
import type { Graph } from './graph.ts'
import { LOOKASIDES, TAG_MEMBER } from './lists.ts'
import type { FunctionText, Outline } from './outline.ts'
import type { Project } from './project.ts'
import type { Call } from './state.ts'

/* The way of a tag to an allocation: through parameters of functions, and through members of records that keep it. */

/** A value that is used as a tag. */
export interface Given {
  readonly value: Expression
  readonly one: FunctionText
}

/** A call that allocates with the tag that a record keeps: `ExAllocatePoolWithTag(type, size, device->Tag)`. */
export interface KeptCall {
  readonly member: string
  readonly one: FunctionText
  readonly graph: Graph
  readonly call: Call
  /** Position of the tag among the arguments. */
  readonly at: number
}

/** A member that gets a tag, by an assignment or by a call of a function that puts its argument there. */
export interface Keeping extends Given {
  readonly member: string
  /** The file whose code puts it there. */
  readonly outline: Outline
}

export interface TagFlow {
  readonly given: readonly Given[]
  readonly kept: readonly KeptCall[]
  readonly keepings: readonly Keeping[]
}

/** Functions between a tag and the allocation, and parameters that are followed at most. */
const MAX_DEPTH = 3
const MAX_TAKERS = 2000

/** A parameter whose value is used as a tag, or put into the member. */
interface Taker {
  readonly one: FunctionText
  readonly at: number
  readonly keeps: { readonly member: string; readonly outline: Outline } | null
  readonly depth: number
}

const flows = new WeakMap<Project, TagFlow>()

/** Follows tags backwards from the calls that allocate with them, once for a project. */
export const tagFlowOf = (project: Project, onFunction: (done: number, of: number) => boolean = goOn): TagFlow => {
  const known = flows.get(project)
  if (known !== undefined) return known
  const flow = { given: [] as Given[], kept: [] as KeptCall[], keepings: [] as Keeping[] }
  const takers: Taker[] = []
  const take = (value: Expression, { one, call, depth }: Use): void => {
    flow.given.push({ value, one })
    takers.push(...takersOf(project, value, { one, depth, keeps: null }))
    const member = memberOf(value)
    if (member !== null && call !== null) flow.kept.push({ member, one, ...call })
  }
  const allocating = functionsWith(project, [...allocators.keys(), ...LOOKASIDES.keys(), 'PoolTag', 'DriverPoolTag'])
  let isWhole = true
  for (const [at, one] of allocating.entries()) {
    isWhole = onFunction(at, allocating.length)
    if (!isWhole) break
    const graph = project.graph(one)
    for (const call of callsOf(graph)) {
      const tag = allocators.get(call.name)?.tag ?? LOOKASIDES.get(call.name)?.tag
      const value = tag === undefined ? undefined : call.args[tag]
      const kept = tag === undefined ? null : { graph, call, at: tag }
      if (value !== undefined) take(value, { one, call: kept, depth: 0 })
    }
    for (const { to, from } of assignmentsOf(graph)) if (TAG_MEMBER.test(to)) take(from, { one, call: null, depth: 0 })
  }
  const members = new Set<string>()
  const seen = new Map<FunctionText, Set<string>>()
  for (let at = 0; at <= takers.length && at < MAX_TAKERS && isWhole; at++) {
    for (const { member } of flow.kept) {
      if (members.has(member)) continue
      members.add(member)
      takers.push(...keepersOf(project, member, flow))
    }
    const taker = takers[at]
    if (taker !== undefined) isWhole = onFunction(at, takers.length)
    if (taker === undefined || isSeen(seen, taker) || taker.depth >= MAX_DEPTH) continue
    for (const { one, graph, call } of callersOf(project, taker)) {
      const value = call.args[taker.at]
      if (value === undefined) continue
      if (taker.keeps === null) take(value, { one, call: { graph, call, at: taker.at }, depth: taker.depth + 1 })
      else {
        flow.keepings.push({ value, one, ...taker.keeps })
        takers.push(...takersOf(project, value, { one, depth: taker.depth + 1, keeps: taker.keeps }))
      }
    }
  }
  if (isWhole) flows.set(project, flow)
  return flow
}

const goOn = (): boolean => true

interface Use {
  readonly one: FunctionText
  readonly call: Pick<KeptCall, 'graph' | 'call' | 'at'> | null
  readonly depth: number
}

const isSeen = (seen: Map<FunctionText, Set<string>>, { one, at, keeps }: Taker): boolean => {
  const known = seen.get(one) ?? new Set<string>()
  seen.set(one, known)
  const key = `${at} ${keeps?.member ?? ''}`
  if (known.has(key)) return true
  known.add(key)
  return false
}

/** Its size stands in no call, and what a class is made of stands there too, so only names are taken for tags. */
const NEW = 'new'

/** The parameters of a function that a value names. */
const takersOf = (
  project: Project,
  value: Expression,
  { one, depth, keeps }: Pick<Taker, 'one' | 'depth' | 'keeps'>,
): readonly Taker[] => {
  if (value.kind !== 'name') return []
  const at = project.parameters(one).findIndex(({ name }) => name === value.name) - (one.name === NEW ? 1 : 0)
  return at < 0 ? [] : [{ one, at, keeps, depth }]
}

/** Members of this length and more are followed: a shorter name is no tag's alone. */
const MIN_MEMBER = 3

/** `Tag` of `device->Pool.Tag`. */
const memberOf = (value: Expression): string | null => {
  const [, member] = /\.(\w+)$/.exec(placeOf(value) ?? '') ?? []
  return member === undefined || member.length < MIN_MEMBER ? null : member
}

/** Who puts something into a member: the values, and the functions that put their argument there. */
const keepersOf = (project: Project, member: string, flow: { readonly keepings: Keeping[] }): readonly Taker[] =>
  functionsWith(project, [member]).flatMap((one) =>
    assignmentsOf(project.graph(one)).flatMap(({ to, from }) => {
      if (!to.endsWith(`.${member}`)) return []
      const keeps = { member, outline: one.outline }
      flow.keepings.push({ value: from, one, ...keeps })
      return takersOf(project, from, { one, depth: 0, keeps })
    }),
  )

const callersOf = (project: Project, { one: own, at }: Taker): readonly Pick<KeptCall, 'one' | 'graph' | 'call'>[] =>
  functionsWith(project, [own.name]).flatMap((one) => {
    const graph = project.graph(one)
    return callsOf(graph)
      .filter(
        (call) =>
          call.name === own.name &&
          call.args.length > at &&
          (own.name === NEW
            ? call.args[at]?.kind === 'name'
            : project.find(own.name, one.outline, call.args.length) === own),
      )
      .map((call) => ({ one, graph, call }))
  })

/** Every value that is used as a tag, those that records keep among them. */
export const usedTags = ({ given, kept, keepings }: TagFlow): readonly Given[] => [
  ...given,
  ...keepings.filter((keeping) => kept.some((one) => one.member === keeping.member && isOfRecord(keeping, one))),
]

/**
 * True where code of one folder puts the tag into the record and allocates with it: members of other records have its
 * name too.
 */
export const isOfRecord = ({ outline }: Keeping, { one }: KeptCall): boolean =>
  folderOf(outline.path) === folderOf(one.outline.path)

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** What stands for a tag in a value: the value itself, both sides of a choice, and arguments of a call of it. */
export const tagWordsIn = (value: Expression): readonly Expression[] => {
  if (value.kind === 'choice') return [value.yes, value.no].flatMap(tagWordsIn)
  if (value.kind === 'call') return value.args.flatMap(tagWordsIn)
  return value.kind === 'binary' || value.kind === 'list' ? partsOf(value).flatMap(tagWordsIn) : [value]
}
