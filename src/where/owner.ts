import type { Owner } from './apis.ts'
import { assignmentsOf } from './assignments.ts'
import { type Expression, placeOf } from './expression.ts'
import { constantOf, isSuccess } from './facts.ts'
import { expressionsOf, type Graph } from './graph.ts'
import type { Call, Ending } from './state.ts'

/** True where the attributes that a call is given name a parent: `attributes.ParentObject = request`. */
export const hasParent = (graph: Graph, { args, line }: Call): boolean =>
  args.some((arg) => {
    const place = placeOf(arg)
    if (place?.startsWith('&') !== true) return false
    const attributes = place.slice(1)
    const named = Math.max(
      ...assignmentsOf(graph)
        .filter(({ to, from }) => to === `${attributes}.ParentObject` && constantOf(from) !== '=0')
        .map(({ from }) => from.line)
        .filter((at) => at <= line),
      0,
    )
    return named > 0 && !isInitializedBetween(graph, attributes, [named, line])
  })

const isInitializedBetween = (graph: Graph, attributes: string, [from, to]: readonly [number, number]): boolean =>
  graph.nodes.some((node) =>
    expressionsOf(node).some(
      (one) => isInitialization(one) && one.line > from && one.line < to && mentionsAddress(one, attributes),
    ),
  )

const isInitialization = (one: Expression): one is Call =>
  one.kind === 'call' && /^WDF_OBJECT_ATTRIBUTES_INIT/.test(one.name)

const mentionsAddress = ({ args }: Call, attributes: string): boolean =>
  args.some((arg) => placeOf(arg) === `&${attributes}`)

/**
 * The endings without those where the object may have another owner already. Who returns that a request is pending
 * leaves its objects to who completes it; a loop that hands the object on in a pass is taken to do so.
 */
export const withLater = (endings: readonly Ending[], { nodes }: Graph, callLine: number): readonly Ending[] => {
  const loops = nodes.flatMap((node) => (node.kind === 'loop' && node.lines[0] > callLine ? [node.lines] : []))
  const handing = loops.filter(([from, to]) =>
    endings.some(({ kind, line }) => (kind === 'stored' || kind === 'kept') && line > from && line <= to),
  )
  return endings.filter((ending) => {
    if (ending.kind !== 'left' && ending.kind !== 'lost') return true
    const isPending = ending.value !== null && PENDING.test(ending.value)
    const isBehind = handing.some(([, to]) => ending.line > to && (ending.jump === null || ending.jump.line > to))
    return !isPending && !isBehind
  })
}

const PENDING = /^=\w*STATUS_PENDING$/

/** The endings as they are for an object with an owner: what he frees in the end is kept. */
export const withOwner = (endings: readonly Ending[], owner: Owner | undefined): readonly Ending[] => {
  if (owner === undefined) return endings
  // Who deletes it on one path does not wait for the parent on another.
  if (owner === 'parent' && endings.some(({ kind }) => kind === 'released')) return endings
  return endings.map((ending) => {
    const isLeft = ending.kind === 'left' || ending.kind === 'lost'
    const isOwners = owner === 'parent' || isSuccess(ending.value) !== false
    return isLeft && isOwners ? { ...ending, kind: 'kept' } : ending
  })
}

/**
 * The endings where a function that the sources do not have takes the object over: the function before the condition is
 * given it, frees it where that call fails, and does nothing where it succeeds.
 */
export const withTaker = (endings: readonly Ending[]): readonly Ending[] => {
  const released = endings.filter(({ kind, because }) => kind === 'released' && because !== null)
  return endings.map((ending) => {
    const { kind, because, unsure, value } = ending
    if ((kind !== 'left' && kind !== 'lost') || because === null || unsure === 0 || isSuccess(value) === false)
      return ending
    const isFreedOtherwise = released.some(
      (other) => other.because?.test === because.test && other.because.isYes !== because.isYes,
    )
    return isFreedOtherwise ? { ...ending, kind: 'kept' } : ending
  })
}
