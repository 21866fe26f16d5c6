import { callsOf } from './calls.ts'
import { placeOf } from './expression.ts'
import { isSuccess } from './facts.ts'
import type { Graph } from './graph.ts'
import type { FunctionText } from './outline.ts'
import { returnsNoObject, successOf } from './returns.ts'
import type { Start } from './state.ts'
import { isReleaseName } from './verbs.ts'

const NOTHING: ReadonlySet<string> = new Set()

/**
 * Members that outlive a function, and that it gives back somewhere: it answers for what is in them until it succeeds, and a
 * failure that leaves one filled has forgotten it. Empty for an object that is in its place from the beginning.
 */
export const answersOf = (graph: Graph, start: Start): ReadonlySet<string> =>
  start.kind === 'site' && start.acquire.isUnlink !== true && start.acquire.success !== 'always'
    ? emptiedIn(graph)
    : NOTHING

/** True for a value with which a function has failed. */
export const isFailure = (one: FunctionText, value: string | null): boolean =>
  successOf(one) === 'status' ? isSuccess(value) === false : returnsNoObject(one) && value === '=0'

const emptied = new WeakMap<Graph, ReadonlySet<string>>()

const emptiedIn = (graph: Graph): ReadonlySet<string> => {
  const known = emptied.get(graph)
  if (known !== undefined) return known
  const places = callsOf(graph)
    .filter(({ name }) => isReleaseName(name))
    .flatMap(({ args }) => args.map(placeOf))
  const found = new Set(places.flatMap((place) => (place?.includes('.') === true ? [place.replace(/^&/, '')] : [])))
  emptied.set(graph, found)
  return found
}
