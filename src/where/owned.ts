import { assignmentsOf, evaluatedAt } from './assignments.ts'
import { callsIn, type Expression, placeOf } from './expression.ts'
import { constantOf } from './facts.ts'
import type { Graph } from './graph.ts'
import { rootOf } from './place.ts'

/** Local pointers to what the function itself allocated, or to variables of its own. */
export const ownedBy = (graph: Graph): ReadonlySet<string> => {
  const owned = new Set<string>()
  const variables = new Set(graph.declared.filter(({ isPointer }) => !isPointer).map(({ name }) => name))
  const found = new Set<string>()
  const declared = new Set(graph.declared.map(({ name }) => name))
  for (const { to, from } of assignmentsOf(graph)) {
    if (callsIn(from).some(isMaking)) owned.add(to)
    else if (isFound(from, declared)) found.add(to)
    const of = from.kind === 'unary' && from.operator === '&' ? placeOf(from.of) : null
    if (of !== null && variables.has(rootOf(of))) owned.add(to)
  }
  for (const call of graph.nodes.flatMap(evaluatedAt).flatMap(callsIn)) {
    if (!isMaking(call)) continue
    for (const arg of call.args) if (placeOf(arg)?.startsWith('&') === true) owned.add(placeOf(arg)?.slice(1) ?? '')
  }
  // A variable that leads to what others have too is no way to the function's own.
  return new Set([...owned].filter((name) => !found.has(name)))
}

const MAKES = /alloc|create|^new$|duplicate|malloc|calloc/i
/** What these hand out may be there already, and known to others. */
const FINDS = /(?:get|find|lookup|open)_?or_?(?:create|alloc)/i
/** What these hand out belongs to an object that is there already. */
const MAKES_PART = /^(?:IoAllocateDriverObjectExtension|WdfObjectAllocateContext)$/

const isMaking = ({ name }: { readonly name: string }): boolean =>
  MAKES.test(name) && !MAKES_PART.test(name) && !FINDS.test(name)

/** A parameter, or a member or an element of something: what was there before. */
const isFound = (from: Expression, declared: ReadonlySet<string>): boolean => {
  if (from.kind === 'name') return constantOf(from) === null && !declared.has(from.name)
  return placeOf(from) !== null && (from.kind === 'member' || from.kind === 'index' || from.kind === 'call')
}
