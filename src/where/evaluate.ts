import { acquired } from './acquired.ts'
import { effectsOfCall, letGo, type Reach, reachOf } from './effects.ts'
import { callsIn, type Expression, placeOf } from './expression.ts'
import { answer, constantOf, forget, isSuccess, isTranslation, isTruthy, learn, questionOf } from './facts.ts'
import { copiedTo, forgetAddresses, stringOf, withoutIndex } from './memory.ts'
import { type Assignment, isTaken, put } from './put.ts'
import {
  type Call,
  dropPlaces,
  type Effect,
  type Frame,
  finish,
  isForeign,
  type Result,
  type State,
  withAlias,
} from './state.ts'
import { neverReturns } from './verbs.ts'

/** Paths after an expression; none where it ends them all. */
export const evaluate = (one: Expression, state: State, frame: Frame): readonly Result[] => {
  switch (one.kind) {
    case 'literal':
    case 'lambda':
      return [{ state, value: constantOf(one), isObject: false }]
    case 'name':
      return [
        {
          state,
          value: constantOf(one) ?? state.facts.get(one.name) ?? null,
          isObject: state.aliases.includes(one.name),
        },
      ]
    case 'member':
    case 'index':
      return evaluatePlace(one, state, frame)
    case 'unary':
      return evaluateUnary(one, state, frame)
    case 'binary':
      return then(evaluate(one.left, state, frame), (left) =>
        evaluate(one.right, left.state, frame).map((right) => ({ state: right.state, value: null, isObject: false })),
      )
    case 'assign':
      return then(evaluate(one.right, state, frame), (right) =>
        assign(one.left, one.right, right, { frame, line: one.line, operator: one.operator }),
      )
    case 'call':
      return evaluateCall(one, state, frame)
    case 'choice':
      return evaluateChoice(one, state, frame)
    case 'list':
      return one.items.reduce<readonly Result[]>(
        (before, item) => then(before, (result) => evaluate(item, result.state, frame)),
        [{ state, value: null, isObject: false }],
      )
    default:
      return one satisfies never
  }
}

const then = (results: readonly Result[], next: (one: Result) => readonly Result[]): readonly Result[] =>
  results.length === 1 && results[0] !== undefined ? next(results[0]) : results.flatMap(next)

const evaluatePlace = (one: Expression, state: State, frame: Frame): readonly Result[] => {
  const place = placeOf(one)
  const value = place === null ? null : (state.facts.get(place) ?? null)
  const isObject = place !== null && state.aliases.includes(place)
  if (callsIn(one).length === 0) return [{ state, value, isObject }]
  const inside = one.kind === 'member' ? one.of : one.kind === 'index' ? one.at : one
  return evaluate(inside, state, frame).map((result) => ({ ...result, value, isObject: false }))
}

const evaluateUnary = (one: Extract<Expression, { kind: 'unary' }>, state: State, frame: Frame): readonly Result[] => {
  if (one.operator === '++' || one.operator === '--') {
    const place = placeOf(one.of)
    const after = place === null ? state : withoutIndex(place, { ...state, facts: forget(place, state.facts) })
    return [{ state: after, value: null, isObject: false }]
  }
  const place = placeOf(one)
  const value = constantOf(one)
  if (place !== null && callsIn(one).length === 0) {
    const isAddress = one.operator === '&'
    return [
      { state, value: isAddress ? '!0' : (state.facts.get(place) ?? value), isObject: state.aliases.includes(place) },
    ]
  }
  return evaluate(one.of, state, frame).map((result) => {
    const truthy = one.operator === '!' ? isTruthy(result.value) : null
    return { state: result.state, value: truthy === null ? value : truthy ? '=0' : '=1', isObject: false }
  })
}

const evaluateChoice = (one: Extract<Expression, { kind: 'choice' }>, state: State, frame: Frame): readonly Result[] =>
  then(evaluate(one.test, state, frame), (tested) => {
    const question = questionOf(one.test)
    const known = answer(question, tested.state.facts)
    const branch = (isYes: boolean): readonly Result[] => {
      if (known !== null && known !== isYes) return []
      const facts = question.kind === 'text' ? tested.state.facts : learn(question, isYes, tested.state.facts)
      return evaluate(isYes ? one.yes : one.no, { ...tested.state, facts }, frame)
    }
    return [...branch(true), ...branch(false)]
  })

const assign = (target: Expression, source: Expression, right: Result, how: Assignment): readonly Result[] => {
  const place = placeOf(target)
  if (place === null) {
    // `Slot(request, 2) = p`: what a call leads to is another's.
    if (right.state.phase !== 'held' || !(right.isObject || isTaken(source, right.state)))
      return [{ ...right, value: null }]
    const stored = finish(right.state, how.frame, { kind: 'stored', line: how.line })
    return stored === null ? [] : [{ state: stored, value: null, isObject: false }]
  }
  const after = put(place, source, right, how)
  return after === null ? [] : [{ state: after, value: right.value, isObject: right.isObject }]
}

const evaluateCall = (call: Call, state: State, frame: Frame): readonly Result[] => {
  if (neverReturns(call.name)) return []
  const start: readonly Result[] = [{ state, value: null, isObject: false }]
  const before = call.args.reduce<readonly Result[]>(
    (results, arg) =>
      then(results, (result) => {
        const given = evaluate(arg, result.state, frame)
        // An object that is made in the argument has no place of its own.
        return given.map((one) =>
          one.isObject && placeOf(arg) === null ? { ...one, state: withAlias(one.state, ARGUMENT) } : one,
        )
      }),
    call.callee.kind === 'member' && callsIn(call.callee).length > 0 ? evaluate(call.callee, state, frame) : start,
  )
  return then(before, (result) => applied(call, letGo(result.state, call), frame))
}

/** The place of an object that stands as an argument. */
const ARGUMENT = '<argument>'

const applied = (call: Call, state: State, frame: Frame): readonly Result[] => {
  const { start } = frame
  const isSite = start.kind === 'site' && start.call === call
  if (isSite)
    return acquired(call, givesBack(call, state, frame) ? { ...state, phase: 'before', aliases: [] } : state, frame)
  if (isRecordOf(call, state)) return [{ state, value: '!0', isObject: true }]
  const forgotten = forgetAddresses(call, state)
  const translated = translatedStatus(call, state)
  if (state.phase !== 'held' || translated !== null) return [{ state: forgotten, value: translated, isObject: false }]
  const inString = stringOf(call, forgotten)
  if (inString !== null) {
    const given = { state: forgotten, value: null, isObject: true }
    const after = put(inString.place, inString.buffer, given, { frame, line: call.line, operator: '=' })
    return after === null ? [] : [{ state: after, value: null, isObject: false }]
  }
  const copies = copiedTo(call, forgotten)
  const [outside] = copies.filter((place) => isForeign(place, frame))
  if (outside !== undefined) {
    const after = finish(forgotten, frame, { kind: 'stored', line: call.line, place: outside })
    return after === null ? [] : [{ state: after, value: null, isObject: false }]
  }
  if (copies.length > 0) return [{ state: copies.reduce(withAlias, forgotten), value: null, isObject: false }]
  const [effects, unsure] = strongest(call, forgotten, frame)
  const cleared = (one: State): State => ({ ...one, aliases: one.aliases.filter((alias) => alias !== ARGUMENT) })
  return effects.flatMap(({ effect, value, routine }): readonly Result[] => {
    if (effect === 'returned') return [{ state: forgotten, value: '!0', isObject: true }]
    if (effect === 'held') {
      const held = dropPlaces(
        { ...forgotten, unsure: forgotten.unsure + unsure },
        (alias) => alias === ARGUMENT,
        frame,
        call.line,
      )
      return held === null ? [] : [{ state: held, value, isObject: false }]
    }
    const ending = { kind: effect, line: call.line, ...(routine === undefined ? {} : { routine }) }
    const after = finish(forgotten, frame, ending)
    return after === null ? [] : [{ state: cleared(after), value, isObject: false }]
  })
}

/** True for a call that gives the last object back for the next: `one = PsGetNextProcess(one)`. */
const givesBack = (call: Call, state: State, frame: Frame): boolean =>
  state.phase === 'held' &&
  frame.releases.has(call.name) &&
  strongest(call, state, frame)[0].some(({ effect }) => effect === 'released')

/** `CONTAINING_RECORD(&object->Entry, RECORD, Entry)` is the memory that the object is in. */
const isRecordOf = ({ name, args }: Call, { phase, aliases, parts }: State): boolean => {
  const [inner] = args
  if (phase !== 'held' || inner === undefined || !/^(?:CONTAINING_RECORD|container_of)$/.test(name)) return false
  return parts.includes(placeOf(inner) ?? '') || ['value', 'entry'].includes(reachOf(inner, aliases)?.how ?? '')
}

/** What is known of a status that a call translates. */
const translatedStatus = (call: Call, { facts }: State): string | null => {
  const [only] = call.args
  if (!isTranslation(call) || only?.kind !== 'name') return null
  const known = isSuccess(facts.get(only.name))
  return known === null ? null : known ? 'S' : 'F'
}

const ORDER = ['released', 'kept', 'returned', 'held'] as const

/** The effects of the argument that matters most, and whether the call may have taken the object over. */
const strongest = (call: Call, state: State, frame: Frame): readonly [readonly Effect[], number] => {
  let best: readonly Effect[] = [{ effect: 'held', value: null }]
  let unsure = 0
  const reaches = call.args.map(
    (arg, at) =>
      [
        at,
        state.aliases.includes(ARGUMENT) && placeOf(arg) === null && callsIn(arg).length > 0
          ? { how: 'value' as const, suffix: '' }
          : (reachOf(arg, state.aliases) ?? partReach(arg, state)),
      ] as const,
  )
  for (const [at, reach] of reaches) {
    if (reach === null) continue
    const effects = effectsOfCall(call, at, reach, frame)
    if (effects.length === 0) unsure++
    else if (rankOf(effects) < rankOf(best)) best = effects
  }
  const own = methodEffect(call, state)
  return [own ?? best, unsure]
}

const partReach = (arg: Expression, { parts, wraps }: State): Reach | null => {
  const place = placeOf(arg)
  return place !== null && (parts.includes(place) || wraps.includes(place)) ? { how: 'entry', suffix: '' } : null
}

const rankOf = (effects: readonly Effect[]): number => Math.min(...effects.map(({ effect }) => ORDER.indexOf(effect)))

/** `object->Release()` and `object->Delete()`. */
const methodEffect = ({ callee, name }: Call, { aliases }: State): readonly Effect[] | null => {
  if (callee.kind !== 'member' || !/^(?:Release|Delete|Destroy|Free|Close|Dispose)\w*$/.test(name)) return null
  const place = placeOf(callee.of)
  return place !== null && aliases.includes(place) ? [{ effect: 'released', value: null }] : null
}
