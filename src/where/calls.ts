import type { Acquire } from './apis.ts'
import { callsIn } from './expression.ts'
import { expressionsOf, type Graph } from './graph.ts'
import { type FunctionText, functionAt, type Outline } from './outline.ts'
import type { Project } from './project.ts'
import { rememberedByObject } from './remembered.ts'
import type { Call } from './state.ts'
import { keyOf, mayHave } from './words.ts'

/** A call that hands out an object under the tag. */
export interface Site {
  readonly one: FunctionText
  /** The flow that the call is a part of. */
  readonly graph: Graph
  readonly call: Call
  readonly acquire: Acquire
  /** The pool that the call names; null where it names none. */
  readonly pool: 'nonpaged' | 'paged' | null
  /** Functions of the sources between the call and the allocation. */
  readonly depth: number
  /** The function is given the object as its context; the call's line is that of its head. */
  readonly isContext?: boolean
}

/** Every call of a graph. */
export const callsOf = rememberedByObject(({ nodes }: Graph): readonly Call[] =>
  nodes.flatMap((node) => expressionsOf(node).flatMap(callsIn)),
)

/** Functions whose text has one of the words, macros that stand for them too. */
export const functionsWith = (project: Project, words: Iterable<string>): readonly FunctionText[] => {
  const all = [...withMacros(project, words)].map((word) => ({ word, key: keyOf(word) }))
  const found = new Set<FunctionText>()
  for (const outline of project.outlines)
    for (const { word, key } of all) {
      if (!mayHave(outline, key)) continue
      for (const one of inOutline(outline, word)) found.add(one)
    }
  return [...found]
}

const withMacros = (project: Project, words: Iterable<string>): ReadonlySet<string> => {
  const all = new Set(words)
  for (const word of all) for (const { name } of project.macrosWith(word)) if (all.size < 200) all.add(name)
  return all
}

function* inOutline(outline: Outline, word: string): Iterable<FunctionText> {
  const { clean } = outline
  for (let at = clean.indexOf(word); at >= 0; at = clean.indexOf(word, at + word.length)) {
    if (/\w/.test(clean[at - 1] ?? ' ') || (/\w$/.test(word) && /\w/.test(clean[at + word.length] ?? ' '))) continue
    const one = functionAt(outline, at)
    if (one === undefined) continue
    yield one
    at = Math.max(at, one.body[1] - word.length)
  }
}

/** Every call of some functions that hand out. */
export const sitesOf = (
  project: Project,
  wanted: ReadonlyMap<string, Acquire>,
  isWanted: (one: Acquire, call: Call, from: Outline) => boolean = () => true,
): readonly Site[] => {
  if (wanted.size === 0) return []
  return functionsWith(project, wanted.keys()).flatMap((one) => {
    if (wanted.has(one.name)) return []
    const graph = project.graph(one)
    return callsOf(graph).flatMap((call) => {
      const acquire = wanted.get(call.name)
      if (acquire === undefined || call.callee.kind !== 'name' || !isWanted(acquire, call, one.outline)) return []
      return [{ one, graph, call, acquire, pool: null, depth: 0 }]
    })
  })
}
