import { evaluatedAt } from './assignments.ts'
import { type Expression, partsOf, placeOf } from './expression.ts'
import { isTranslation, questionOf } from './facts.ts'
import type { FlowNode } from './graph.ts'

/** What a point reads whatever comes after it: conditions, and the value that is returned. */
export const usesOf = (node: FlowNode): readonly string[] => {
  const found: string[] = []
  if (node.kind === 'test') found.push(keyOf(node.test), ...readsIn(node.test))
  else if (node.kind === 'switch') found.push(...readsIn(node.on))
  else if (node.kind === 'exit' && node.value !== null) found.push(...readsIn(node.value))
  for (const one of evaluatedAt(node)) found.push(...choicesIn(one), ...assertedIn(one))
  return found
}

/** Keys times points of one function. */
const MAX_LIVE = 20_000_000
const NOTHING: ReadonlySet<string> = new Set()

/**
 * Places and texts of conditions that some point asks for, those that are copied to one of them too. Of a function that
 * is too large none are known.
 */
export const keysOf = (nodes: readonly FlowNode[], uses: readonly (readonly string[])[]): ReadonlySet<string> => {
  const keys = new Set(uses.flat())
  const copies = nodes.flatMap(copiesOf)
  for (let before = -1; before !== keys.size; ) {
    before = keys.size
    for (const [to, from] of copies) if (keys.has(to)) for (const one of from) keys.add(one)
  }
  return keys.size * nodes.length > MAX_LIVE ? NOTHING : keys
}

/** A place, and the places of the expression that is put there. */
type Copy = readonly [to: string, from: readonly string[]]

/** `a = b` hands on what is known of `b`. */
export const copiesOf = (node: FlowNode): readonly Copy[] => {
  if (node.kind === 'step' && node.step.kind === 'declare')
    return node.step.initial === null
      ? []
      : [[node.step.name, readsIn(node.step.initial)], ...copiesIn(node.step.initial)]
  return evaluatedAt(node).flatMap(copiesIn)
}

const copiesIn = (one: Expression): readonly Copy[] => {
  const inside = partsOf(one).flatMap(copiesIn)
  const to = one.kind === 'assign' ? placeOf(one.left) : null
  return one.kind === 'assign' && to !== null ? [[to, readsIn(one.right)], ...inside] : inside
}

const keyOf = (test: Expression): string => {
  const question = questionOf(test)
  return question.kind === 'text' ? ` ${question.text}` : question.place
}

/** Places that an expression reads, outside of calls. */
const readsIn = (one: Expression): readonly string[] => {
  const place = placeOf(one)
  if (place !== null) return [place]
  // Of a call only a status that it translates is read.
  if (one.kind === 'call' && !/^[A-Z_]+$/.test(one.name) && !isTranslation(one)) return []
  return partsOf(one).flatMap(readsIn)
}

const choicesIn = (one: Expression): readonly string[] => {
  const inside = partsOf(one).flatMap(choicesIn)
  return one.kind === 'choice' ? [keyOf(one.test), ...readsIn(one.test), ...inside] : inside
}

const assertedIn = (one: Expression): readonly string[] =>
  one.kind === 'call' && /ASSERT/i.test(one.name) && one.args[0] !== undefined ? [keyOf(one.args[0])] : []
