import { keysOf, usesOf } from './asked.ts'
import { assignmentsOf } from './assignments.ts'
import { constantOf } from './facts.ts'
import { type FlowNode, type Graph, nextOf } from './graph.ts'
import { idleIn } from './idle.ts'
import { livenessOf } from './liveness.ts'
import { ownedBy } from './owned.ts'
import { rememberedByObject } from './remembered.ts'

/** What is known of a function before any path is followed. */
export interface Survey {
  /** Local pointers to what the function itself made. */
  readonly owned: ReadonlySet<string>
  /** True where a later point asks for the place, or for the text of the condition, before it changes. */
  readonly isLive: (at: number, key: string) => boolean
  /** Places and texts that some point asks for. */
  readonly keys: ReadonlySet<string>
  /** The words of a step that changes nothing asked for; null where the step must be followed. */
  readonly idle: (at: number) => ReadonlySet<string> | null
  /** Variables that only ever get the value of one other: `checked` of `checked = status`. */
  readonly copyOf: ReadonlyMap<string, string>
  /** Points before each point. */
  readonly sources: readonly (readonly number[])[]
}

/** The survey of a graph, made once. */
export const surveyOf = rememberedByObject((graph: Graph): Survey => {
  const { nodes } = graph
  const sources = sourcesOf(nodes)
  const uses = nodes.map(usesOf)
  const keys = keysOf(nodes, uses)
  // Only walks that know conditions ask for it, and most functions need none.
  let isLive: Survey['isLive'] | null = null
  return {
    owned: ownedBy(graph),
    keys,
    isLive: (at, key) => {
      isLive ??= livenessOf(nodes, { sources, uses, keys })
      return isLive(at, key)
    },
    idle: idleIn(nodes, keys),
    copyOf: onlyCopies(graph),
    sources,
  }
})

const sourcesOf = (nodes: readonly FlowNode[]): Survey['sources'] => {
  const sources: number[][] = nodes.map(() => [])
  nodes.forEach((node, at) => {
    for (const next of nextOf(node)) sources[next]?.push(at)
  })
  return sources
}

const onlyCopies = (graph: Graph): ReadonlyMap<string, string> => {
  const names = new Set(graph.declared.map(({ name }) => name))
  const found = new Map<string, string | null>()
  for (const { to, from } of assignmentsOf(graph)) {
    if (!names.has(to)) continue
    const source = from.kind === 'name' && constantOf(from) === null ? from.name : null
    found.set(to, found.has(to) && found.get(to) !== source ? null : source)
  }
  return new Map([...found].flatMap(([to, from]): [string, string][] => (from === null ? [] : [[to, from]])))
}
