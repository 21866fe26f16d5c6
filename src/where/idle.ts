import { type Expression, partsOf, placeOf } from './expression.ts'
import type { FlowNode } from './graph.ts'
import { rootOf } from './place.ts'
import { rememberedByObject } from './remembered.ts'
import { neverReturns } from './verbs.ts'

/** The words of the step at a point, where it changes none of the keys and never ends a path by itself; else null. */
export const idleIn = (
  nodes: readonly FlowNode[],
  keys: ReadonlySet<string>,
): ((at: number) => ReadonlySet<string> | null) => {
  const isAsked = askedBy(keys)
  const wordsOf = rememberedByObject((node: FlowNode) => idleWords(node, isAsked))
  return (at) => {
    const node = nodes[at]
    return node === undefined ? null : wordsOf(node)
  }
}

/** True for a place of a variable that some key names. */
const askedBy = (keys: ReadonlySet<string>): ((place: string) => boolean) => {
  const roots = new Set([...keys].flatMap((key) => (key.startsWith(' ') ? (key.match(/\w+/g) ?? []) : [rootOf(key)])))
  return (place) => roots.has(rootOf(place))
}

const idleWords = (node: FlowNode, isAsked: (place: string) => boolean): ReadonlySet<string> | null => {
  if (node.kind !== 'step') return null
  const { step } = node
  const words = new Set<string>()
  if (step.kind === 'declare') {
    if (isAsked(step.name)) return null
    words.add(step.name)
    return step.initial === null || gather(step.initial, words, isAsked) ? words : null
  }
  return gather(step, words, isAsked) ? words : null
}

/** Adds the words of an expression; false where it changes what is asked for, or may not come back. */
const gather = (one: Expression, words: Set<string>, isAsked: (place: string) => boolean): boolean => {
  if (one.kind === 'name') words.add(one.name)
  if (one.kind === 'lambda') for (const { text } of one.body) words.add(text)
  if (one.kind === 'choice') return false
  if (one.kind === 'call' && (neverReturns(one.name) || /ASSERT/i.test(one.name))) return false
  const changed = changedBy(one)
  if (changed !== null && isAsked(changed)) return false
  return partsOf(one).every((part) => gather(part, words, isAsked))
}

/** The place that an expression changes, or gives the address of. */
const changedBy = (one: Expression): string | null => {
  if (one.kind === 'assign') return placeOf(one.left)
  return one.kind === 'unary' && /^(?:&|\+\+|--)$/.test(one.operator) ? placeOf(one.of) : null
}
