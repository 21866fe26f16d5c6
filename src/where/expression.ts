import { rememberedByObject } from './remembered.ts'
import type { Token } from './tokens.ts'

/** An expression of C or C++, casts left out: what the walk needs to follow an object. */
export type Expression =
  | { readonly kind: 'name'; readonly name: string; readonly line: number }
  | { readonly kind: 'literal'; readonly text: string; readonly line: number }
  | { readonly kind: 'member'; readonly of: Expression; readonly name: string; readonly line: number }
  | { readonly kind: 'index'; readonly of: Expression; readonly at: Expression; readonly line: number }
  | { readonly kind: 'unary'; readonly operator: string; readonly of: Expression; readonly line: number }
  | {
      readonly kind: 'binary' | 'assign'
      readonly operator: string
      readonly left: Expression
      readonly right: Expression
      readonly line: number
    }
  | {
      readonly kind: 'call'
      /** The last word of what is called: `Free` of `ops->Free(p)`. */
      readonly name: string
      readonly callee: Expression
      readonly args: readonly Expression[]
      readonly line: number
    }
  | {
      readonly kind: 'choice'
      readonly test: Expression
      readonly yes: Expression
      readonly no: Expression
      readonly line: number
    }
  | { readonly kind: 'list'; readonly items: readonly Expression[]; readonly line: number }
  | { readonly kind: 'lambda'; readonly body: readonly Token[]; readonly line: number }

/** Every call inside, inner ones first; a lambda's body is not entered. */
export const callsIn = (one: Expression): readonly Extract<Expression, { kind: 'call' }>[] => {
  if (one.kind === 'name' || one.kind === 'literal' || one.kind === 'lambda') return NO_CALLS
  return callsOfParts(one)
}

const NO_CALLS: readonly Extract<Expression, { kind: 'call' }>[] = []

/* Expressions are asked for the same again on every path. */
const callsOfParts = rememberedByObject((one: Expression): typeof NO_CALLS => {
  const inside = partsOf(one).flatMap(callsIn)
  if (one.kind === 'call') return [...inside, one]
  return inside.length === 0 ? NO_CALLS : inside
})

/** The expressions directly inside. */
export const partsOf = (one: Expression): readonly Expression[] => {
  switch (one.kind) {
    case 'name':
    case 'literal':
    case 'lambda':
      return []
    case 'member':
    case 'unary':
      return [one.of]
    case 'index':
      return [one.of, one.at]
    case 'binary':
    case 'assign':
      return [one.left, one.right]
    case 'call':
      return [one.callee, ...one.args]
    case 'choice':
      return [one.test, one.yes, one.no]
    case 'list':
      return one.items
    default:
      return one satisfies never
  }
}

/**
 * The name of a place in memory: `p`, `context.Buffer`, `*out`; null for what is no place. An arrow and a dot are one,
 * an address is the place itself, and a record is its list entry.
 */
export const placeOf = (one: Expression): string | null => {
  if (one.kind === 'name') return one.name
  if (one.kind === 'literal' || one.kind === 'lambda' || one.kind === 'list') return null
  return composedPlace(one)
}

const composedPlace = rememberedByObject((one: Expression): string | null => {
  if (one.kind === 'member') {
    const of = placeOf(one.of)
    return of === null ? null : `${of.startsWith('&') ? of.slice(1) : of}.${one.name}`
  }
  if (one.kind === 'index') {
    const of = placeOf(one.of)
    return of === null ? null : `${of}[${one.at.kind === 'literal' ? one.at.text : (placeOf(one.at) ?? '')}]`
  }
  if (one.kind === 'unary' && (one.operator === '*' || one.operator === '&')) {
    const of = placeOf(one.of)
    if (of === null) return null
    if (one.operator === '&') return of.startsWith('*') ? of.slice(1) : `&${of}`
    return of.startsWith('&') ? of.slice(1) : `*${of}`
  }
  if (one.kind === 'call' && /^(?:CONTAINING_RECORD|container_of)$/.test(one.name)) {
    const [entry] = one.args
    return entry === undefined ? null : placeOf(entry)
  }
  if (one.kind === 'assign') return placeOf(one.left)
  return null
})
