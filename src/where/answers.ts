import { callsOf } from './calls.ts'
import { placeOf } from './expression.ts'
import { isSuccess } from './facts.ts'
import type { Graph } from './graph.ts'
import type { FunctionText } from './outline.ts'
import { rememberedByObject } from './remembered.ts'
import { returnsNoObject, successOf } from './returns.ts'
import type { Start } from './state.ts'
import { isReleaseName } from './verbs.ts'

const NOTHING: ReadonlySet<string> = new Set()

/**
 * Members that outlive a function, and that it gives back behind the call: it answers for what is in them until it
 * succeeds, and a failure that leaves one filled has forgotten it. Empty for an object that is in its place from the
 * beginning.
 */
export const answersOf = (graph: Graph, start: Start): ReadonlySet<string> => {
  if (start.kind !== 'site' || start.acquire.isUnlink === true || start.acquire.success === 'always') return NOTHING
  const emptied = emptiedIn(graph)
  if (emptied.size === 0) return NOTHING
  return new Set([...emptied].flatMap(([place, line]) => (line > start.call.line ? [place] : [])))
}

/** True for a value with which a function has failed. */
export const isFailure = (one: FunctionText, value: string | null): boolean =>
  successOf(one) === 'status' ? isSuccess(value) === false : returnsNoObject(one) && value === '=0'

/** Members that the function gives back, with the last line that does. */
const emptiedIn = rememberedByObject((graph: Graph): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const { name, args, line } of callsOf(graph)) {
    if (!isReleaseName(name)) continue
    for (const place of args.map(placeOf)) {
      if (place?.includes('.') !== true) continue
      const member = place.replace(/^&/, '')
      found.set(member, Math.max(line, found.get(member) ?? 0))
    }
  }
  return found
})
