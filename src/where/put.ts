import { mentions, reachOf } from './effects.ts'
import { type Expression, placeOf } from './expression.ts'
import { bitsSettled, type Facts, withBits } from './facts.ts'
import { movedAliases, throughRecords, withoutIndex } from './memory.ts'
import { isWithin, rootOf } from './place.ts'
import { dropPlaces, type Frame, finish, isForeign, type Result, type State, withAlias } from './state.ts'

export interface Assignment {
  readonly frame: Frame
  readonly line: number
  /** `=`, or `+=` and its like. */
  readonly operator: string
}

/** The state after a place has got a value; null where the path has ended. */
export const put = (place: string, source: Expression | null, right: Result, how: Assignment): State | null => {
  const { frame, line, operator } = how
  const isUpdate = operator !== '='
  const facts = settledBits(place, source, right.state.facts, how)
  const { parts } = right.state
  const isAsked = frame.asked.has(place) && !isUpdate
  const value = isAsked ? right.value : null
  let state = withoutIndex(place, { ...right.state, facts: value === null ? facts : new Map(facts).set(place, value) })
  if (state.phase === 'kept' && state.stored?.place === place && right.value === '=0')
    // What was stored is taken back: the function holds it again.
    return { ...state, phase: 'held', aliases: state.stored.aliases, stored: null }
  if (state.phase !== 'held') return state
  const from = source === null ? null : placeOf(source)
  const wrapped = source === null ? null : wrapping(place, source, state, frame)
  if (wrapped === 'gone') return finish(state, frame, { kind: 'kept', line })
  if (wrapped === 'leads') state = { ...state, wraps: [...state.wraps, place] }
  else if (state.wraps.includes(place)) state = { ...state, wraps: state.wraps.filter((one) => one !== place) }
  const isOwnMember = state.aliases.some((alias) => place !== alias && isWithin(place.replace(/^\*/, ''), alias))
  const isInner = source !== null && isPart(source, state.aliases)
  const isSoft =
    from !== null &&
    (parts.includes(from) ||
      state.aliases.some(
        (alias) => (from.startsWith(`${alias}.`) && !isNumber(place, frame)) || from.startsWith(`&${alias}.`),
      ))
  if (right.isObject || isInner || (isSoft && parts.includes(from ?? ''))) {
    if (isOwnMember) return state
    if (isForeign(place, frame) && !(right.isObject && frame.answers.has(place)))
      return finish(state, frame, { kind: 'stored', line, place })
    if (right.isObject) return [place, ...throughRecords(place, frame)].reduce(withAlias, state)
    if (state.aliases.includes(place)) return state
  }
  const isPartOf = isSoft || (isInner && source?.kind === 'unary')
  if (isPartOf && !parts.includes(place) && !isForeign(place, frame)) state = { ...state, parts: [...parts, place] }
  else if (!isPartOf && parts.includes(place)) state = { ...state, parts: parts.filter((part) => part !== place) }
  // `p = align(p)` is the object still.
  if (source !== null && state.aliases.includes(place) && source.kind === 'binary' && mentions(source, [place]))
    return state
  const moved = from === null ? [] : movedAliases(place, from, state.aliases)
  if (moved.length > 0 && isForeign(place, frame) && !isOwnMember)
    return finish(state, frame, { kind: 'stored', line, place })
  state = moved.reduce(withAlias, state)
  if (isUpdate) return state
  return dropPlaces(state, (alias) => isWithin(alias, place) && !moved.includes(alias), frame, line)
}

const NUMBER =
  /^(?:(?:const|volatile|unsigned|signed|static|register) )*(?:U?INT\w*|U?LONG\w*|U?SHORT|U?CHAR|BYTE|BOOL(?:EAN)?|D?WORD\w*|SIZE_T|NTSTATUS|int|char|short|long|bool|size_t|u?int\w*_t)$/

/** A variable that is a number: what it reads of the object does not lead to it. */
const isNumber = (place: string, { locals }: Frame): boolean => {
  const local = locals.get(place)
  return local !== undefined && !local.isPointer && NUMBER.test(local.type)
}

const settledBits = (
  place: string,
  source: Expression | null,
  facts: Facts,
  { operator, frame }: Assignment,
): Facts => {
  const left = withBits(place, operator, facts)
  const settled = source === null ? [] : bitsSettled(place, operator, source, frame.asked)
  return settled.length === 0 ? left : new Map([...left, ...settled])
}

/** The address of a part of the object, or a place behind its beginning. */
const isPart = (source: Expression, aliases: readonly string[]): boolean => {
  if (source.kind === 'unary' && source.operator === '&') return reachOf(source, aliases)?.how === 'entry'
  if (source.kind === 'binary' && /^[-+&|]$/.test(source.operator)) {
    const place = placeOf(source.left)
    return place !== null && aliases.includes(place)
  }
  return source.kind === 'list' && source.items.some((item) => mentions(item, aliases))
}

/** Makes a list of pages of memory: who gets the list has the memory too. */
const MAKES_MDL = /^(?:IoAllocateMdl|NdisAllocateMdl|NetAllocateMdl)$/

/**
 * Whether an assignment hands on what takes the object along: an MDL of it, or another part of the structure that holds
 * it. `gone`: to a place that outlives the function; `leads`: to a variable.
 */
const wrapping = (place: string, source: Expression, state: State, frame: Frame): 'gone' | 'leads' | null => {
  if (source.kind === 'call' && MAKES_MDL.test(source.name))
    return source.args.some((arg) => reachOf(arg, state.aliases)?.how === 'value') ? goneOrLeads(place, frame) : null
  const from = placeOf(source)
  if (from === null || state.aliases.includes(from)) return null
  if (state.wraps.includes(from)) return goneOrLeads(place, frame)
  const base = from.startsWith('&') ? from.slice(1) : from
  const [, holder = ''] = /^(\w+)\./.exec(base) ?? []
  const isSibling =
    holder !== '' &&
    !state.aliases.includes(holder) &&
    state.aliases.some((alias) => alias.startsWith(`${holder}.`) && !isWithin(base, alias) && !isWithin(alias, base))
  if (!isSibling || rootOf(place) === holder) return null
  if (from.startsWith('&')) return frame.survey.owned.has(holder) ? goneOrLeads(place, frame) : null
  return frame.locals.get(place)?.isPointer === true && frame.survey.owned.has(holder) ? 'leads' : null
}

const goneOrLeads = (place: string, frame: Frame): 'gone' | 'leads' => (isForeign(place, frame) ? 'gone' : 'leads')

/**
 * True where a value takes the object along: it holds it, was made of it, or is it with some bits set: `cookie | 1`.
 */
export const isTaken = (source: Expression, { aliases, wraps }: State): boolean => {
  if (source.kind === 'binary') return isPart(source, aliases)
  const from = placeOf(source)
  return from !== null && (wraps.includes(from) || movedAliases('', from, aliases).length > 0)
}
