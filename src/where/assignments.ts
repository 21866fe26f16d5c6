import { type Expression, partsOf, placeOf } from './expression.ts'
import { expressionsOf, type FlowNode, type Graph } from './graph.ts'
import { rootOf } from './place.ts'
import { rememberedByObject } from './remembered.ts'

/** `to = from`; a declaration with a value is one. */
export interface Assignment {
  readonly to: string
  readonly from: Expression
}

/** The assignments of a function, each before those inside of it. */
export const assignmentsOf = rememberedByObject(({ nodes }: Graph): readonly Assignment[] => {
  const found: Assignment[] = []
  const look = (one: Expression): void => {
    const to = one.kind === 'assign' ? placeOf(one.left) : null
    if (one.kind === 'assign' && to !== null) found.push({ to, from: one.right })
    for (const part of partsOf(one)) look(part)
  }
  for (const node of nodes) {
    if (node.kind === 'step' && node.step.kind === 'declare' && node.step.initial !== null)
      found.push({ to: node.step.name, from: node.step.initial })
    for (const one of evaluatedAt(node)) look(one)
  }
  return found
})

/** The expressions of a step or a condition. What a function returns, or switches on, is left out. */
export const evaluatedAt = (node: FlowNode): readonly Expression[] =>
  node.kind === 'exit' || node.kind === 'switch' ? [] : expressionsOf(node)

/** Where a variable is put whole: `file.context` of `file->context = context`, by the variable. */
export const holdersOf = (graph: Graph): Places => pointersOf(graph).holders

/** What a variable is the address of: `list[i]` of `one = &list[i]`, by the variable. */
export const addressesOf = (graph: Graph): Places => pointersOf(graph).addresses

type Places = ReadonlyMap<string, ReadonlySet<string>>

const pointersOf = rememberedByObject((graph: Graph): { readonly holders: Places; readonly addresses: Places } => {
  const [holders, addresses] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  for (const { to, from } of assignmentsOf(graph)) {
    if (from.kind === 'name' && to.includes('.') && rootOf(to) !== from.name) addTo(holders, from.name, to)
    const of = from.kind === 'unary' && from.operator === '&' ? placeOf(from.of) : null
    if (of !== null && !of.startsWith('*')) addTo(addresses, to, of)
  }
  return { holders, addresses }
})

/** Places of one variable that are followed. */
const MAX_PLACES = 8

const addTo = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const known = map.get(key) ?? new Set<string>()
  map.set(key, known)
  if (known.size < MAX_PLACES) known.add(value)
}
