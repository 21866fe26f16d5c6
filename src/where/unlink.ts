import { assignmentsOf } from './assignments.ts'
import { type Expression, partsOf, placeOf } from './expression.ts'
import { constantOf, textOf } from './facts.ts'
import type { Graph } from './graph.ts'
import { rootOf } from './place.ts'

/**
 * True where an element that leaves a list was found by way of that list, so this function decides what becomes of it.
 */
export const isFromList = (graph: Graph, place: string): boolean => {
  if (!place.startsWith('&')) return !isOwnEntry(graph, place)
  const root = rootOf(place)
  const field = place.slice(place.indexOf(root) + root.length + 1)
  return assignmentsOf(graph).some(
    ({ to, from }) => to === root && isRecord(from) && textOf(from).endsWith(`, ${field})`),
  )
}

/** A variable that only ever leads to entries of records that the function has otherwise. */
const isOwnEntry = (graph: Graph, place: string): boolean => {
  const from = assignmentsOf(graph).filter((one) => one.to === place && constantOf(one.from) !== '=0')
  return from.length > 0 && from.every((one) => one.from.kind === 'unary' && one.from.operator === '&')
}

const isRecord = (one: Expression): boolean =>
  one.kind === 'call' && /^(?:CONTAINING_RECORD|container_of)$/.test(one.name)

/** Variables that lead to an element, or to what it holds: its record, and pointers that were read from that. */
export const ledBy = (graph: Graph, place: string): readonly string[] => {
  const found = new Set([rootOf(place), ...originsOf(graph, rootOf(place))])
  for (let before = 0; before !== found.size; ) {
    before = found.size
    for (const { to, from } of assignmentsOf(graph)) if (readsFrom(from, found)) found.add(to)
  }
  return [...found]
}

/** `entry` of `removed = entry`. */
const originsOf = (graph: Graph, name: string): readonly string[] =>
  assignmentsOf(graph).flatMap(({ to, from }) => (to === name && from.kind === 'name' ? [from.name] : []))

/** True where an expression reads one of the variables; the way to the next element does not count. */
const readsFrom = (one: Expression, names: ReadonlySet<string>): boolean => {
  const place = placeOf(one)
  if (place !== null && /\.[FB]link$/.test(place)) return false
  if (place !== null && names.has(rootOf(place))) return true
  return partsOf(one).some((part) => readsFrom(part, names))
}
