import type { Declared, Step } from './declarations.ts'
import { mentions } from './effects.ts'
import { evaluate } from './evaluate.ts'
import { callsIn, type Expression, placeOf } from './expression.ts'
import { answer, askedIn, constantOf, type Facts, forget, learn, type Question, questionOf, RESULT } from './facts.ts'
import type { FlowNode } from './graph.ts'
import { guards, isGuardType } from './guards.ts'
import { leave } from './leave.ts'
import { behindAddress } from './memory.ts'
import { isLed, rootOf } from './place.ts'
import { put } from './put.ts'
import { dropPlaces, type Frame, finish, isForeign, type Result, type State, withAlias } from './state.ts'
import { elementName } from './within.ts'

/** Where a path goes from a point, and what it then knows; nothing where it ends. */
export const follow = (node: FlowNode, state: State, frame: Frame): [number, State][] => {
  switch (node.kind) {
    case 'step':
      return stepped(node.step, state, frame).map((after) => [node.next, after])
    case 'test':
      return tested(node, state, frame)
    case 'switch':
      return switched(node, state, frame)
    case 'jump':
      return [[node.next, jumped(node, state)]]
    case 'scope': {
      const after = endScope(node.names, node.line, state, frame)
      return after === null ? [] : [[node.next, after]]
    }
    case 'pass':
      return [[node.next, state]]
    case 'loop': {
      const after = cleaned(node, state, frame)
      return after === null ? [] : [[node.next, after]]
    }
    case 'spared': {
      const isSpared = state.phase === 'held' && state.aliases.some((alias) => node.members.includes(alias))
      const after = isSpared ? finish(state, frame, { kind: 'released', line: node.line }) : state
      return after === null ? [] : [[node.next, after]]
    }
    case 'fork':
      return node.next.map((at) => [at, state])
    case 'exit':
      leave(node, state, frame)
      return []
    default:
      return node satisfies never
  }
}

const jumped = ({ how, line }: Extract<FlowNode, { kind: 'jump' }>, state: State): State =>
  state.phase === 'held' ? { ...state, trail: { jump: { how, line, because: state.because }, from: [] } } : state

const endScope = (names: readonly string[], line: number, state: State, frame: Frame): State | null => {
  const facts = names.reduce((known, name) => (known.has(name) ? forget(name, known) : known), state.facts)
  const after = facts === state.facts ? state : { ...state, facts }
  if (state.phase !== 'held') return after
  const isGone = (alias: string): boolean => names.includes(rootOf(alias))
  // What an address led to is still there.
  const behind = after.aliases
    .filter(isGone)
    .flatMap((alias) => behindAddress(alias, frame))
    .filter((place) => !isGone(place))
  const [outside] = behind.filter((place) => isForeign(place, frame))
  if (outside !== undefined) return finish(after, frame, { kind: 'stored', line, place: outside })
  return dropPlaces(behind.reduce(withAlias, after), isGone, frame, line)
}

/** The state before a loop: one that frees the member of each element that holds the object frees the object. */
const cleaned = ({ cleans }: Extract<FlowNode, { kind: 'loop' }>, state: State, frame: Frame): State | null => {
  if (cleans === null || state.phase !== 'held') return state
  const { start } = frame
  const [from, to] = cleans.lines
  // The loop that makes the elements frees the one that it cannot finish, and no other.
  if (start.kind === 'site' && start.call.line >= from && start.call.line <= to) return state
  for (const alias of state.aliases) {
    const line = alias.includes('[') ? cleans.frees.get(elementName(alias) ?? '') : undefined
    if (line !== undefined) return finish(state, frame, { kind: 'released', line })
  }
  return state
}

/** An element that left its list and is used again is on its way to another owner. */
const isUsedAgain = (step: Step, { phase, aliases }: State, { start }: Frame): boolean => {
  if (phase !== 'held' || start.kind !== 'site' || start.acquire.isUnlink !== true || aliases.includes(NOWHERE))
    return false
  const one = step.kind === 'declare' ? step.initial : step
  return one !== null && mentions(one, aliases)
}

const stepped = (step: Step, state: State, frame: Frame): readonly State[] => {
  if (isUsedAgain(step, state, frame)) {
    const after = finish(state, frame, { kind: 'kept', line: step.line })
    return after === null ? [] : [after]
  }
  if (step.kind === 'call' && /ASSERT/i.test(step.name) && step.args[0] !== undefined) {
    // What is asserted holds.
    return answer(questionOf(step.args[0]), state.facts) === false && hasNoCall(step.args[0]) ? [] : [state]
  }
  if (step.kind !== 'declare') return settled(evaluate(step, state, frame))
  const { name, initial, line } = step
  if (initial === null) {
    if (state.facts.size === 0) return [state]
    return [{ ...state, facts: forget(name, state.facts) }]
  }
  if (initial.kind === 'call' && state.phase === 'held' && guards(step, initial, state, frame))
    return [{ ...state, guards: [...state.guards, name] }]
  if (initial.kind === 'call' && initial.name === 'construct' && isGuardType(step.type, frame))
    return initial.args.reduce<readonly State[]>(
      (states, arg) =>
        states.flatMap((one) => evaluate(arg, one, frame).flatMap((result) => adopted(result, line, frame))),
      [state],
    )
  return evaluate(initial, state, frame).flatMap((result) => declare(step, initial, result, { frame, line }))
}

/** The state after a guard has taken over what it is made of. */
const adopted = ({ state, isObject }: Result, line: number, frame: Frame): readonly State[] => {
  if (!isObject) return [state]
  const after = finish(state, frame, { kind: 'released', line })
  return after === null ? [] : [after]
}

const hasNoCall = (one: Expression): boolean => callsIn(one).every(({ name }) => name === 'NT_SUCCESS')

const declare = (
  step: Declared,
  initial: Expression,
  result: Result,
  how: { frame: Frame; line: number },
): readonly State[] => {
  if (result.isObject && isGuardType(step.type, how.frame)) {
    const after = finish(result.state, how.frame, { kind: 'released', line: how.line })
    return after === null ? [] : [after]
  }
  const after = put(step.name, initial, result, { ...how, operator: '=' })
  return after === null ? [] : [after]
}

/** The place of an object that no place took: it is held until the function ends. */
const NOWHERE = '<nowhere>'

const settled = (results: readonly Result[]): readonly State[] =>
  results.flatMap(({ state, isObject }) => {
    if (!isObject || state.phase !== 'held' || state.aliases.length > 0) return [state]
    return [withAlias(state, NOWHERE)]
  })

const tested = (node: Extract<FlowNode, { kind: 'test' }>, state: State, frame: Frame): [number, State][] =>
  evaluate(askedIn(node.test), state, frame).flatMap((result): [number, State][] => {
    const constant = fixedAnswer(node.test)
    if (constant !== null) return [[constant ? node.yes : node.no, result.state]]
    const question = questionOf(node.test)
    const { facts } = result.state
    const known = isFresh(node.test, result.state) ? isUnequal(node.test) : answered(question, result)
    if (known !== null) return [[known ? node.yes : node.no, result.state]]
    const branch = (isYes: boolean): [number, State] => [
      isYes ? node.yes : node.no,
      {
        ...result.state,
        facts: learnt(question, isYes, facts, { next: isYes ? node.yes : node.no, frame }),
        because: result.state.phase === 'held' ? { test: node.test, isYes } : null,
      },
    ]
    return [branch(false), branch(true)]
  })

/** Facts after an answer; what is asked of a copy is asked of what it copies. */
const learnt = (
  question: Question,
  isYes: boolean,
  facts: Facts,
  { next, frame }: { readonly next: number; readonly frame: Frame },
): Facts => {
  const of = question.kind === 'text' ? undefined : frame.survey.copyOf.get(question.place)
  const asked = of === undefined || question.kind === 'text' ? [question] : [question, { ...question, place: of }]
  return asked.reduce((known, one) => (isWorth(one, next, frame) ? learn(one, isYes, known) : known), facts)
}

/** `do { … } while (0)`. */
const fixedAnswer = (test: Expression): boolean | null => {
  if (test.kind === 'list') {
    const last = test.items.at(-1)
    return last === undefined ? null : fixedAnswer(last)
  }
  const value =
    test.kind === 'literal' || (test.kind === 'name' && /^(?:TRUE|FALSE|true|false)$/.test(test.name))
      ? constantOf(test)
      : null
  return value === null ? null : value !== '=0'
}

/** The object is new, so it is no other place's. */
const isFresh = (test: Expression, { phase, aliases }: State): boolean => {
  if (phase !== 'held' || test.kind !== 'binary' || !/^[!=]=$/.test(test.operator)) return false
  const [left, right] = [placeOf(test.left), placeOf(test.right)]
  if (left === null || right === null || constantOf(test.left) !== null || constantOf(test.right) !== null) return false
  return aliases.includes(left) !== aliases.includes(right)
}

const isUnequal = (test: Expression): boolean => test.kind === 'binary' && test.operator === '!='

/** The answer to a condition; what leads to the object is not NULL. */
const answered = (question: Question, { state, value }: Result): boolean | null => {
  const { facts, phase, aliases } = state
  if (question.kind === 'zero' && phase === 'held' && aliases.some((alias) => isLed(alias, question.place)))
    return question.negated
  if (question.kind !== 'text' && question.place === RESULT)
    return value === null ? null : answer(question, new Map([[RESULT, value]]))
  return answer(question, facts)
}

/** Only what is asked again is worth knowing. */
const isWorth = (question: Question, next: number, { asked, survey }: Frame): boolean =>
  asked.size > 0 && survey.isLive(next, question.kind === 'text' ? ` ${question.text}` : question.place)

const switched = (node: Extract<FlowNode, { kind: 'switch' }>, state: State, frame: Frame): [number, State][] =>
  evaluate(node.on, state, frame).flatMap((result): [number, State][] => {
    const place = placeOf(node.on)
    const known = result.value?.startsWith('=') === true ? result.value : null
    if (known !== null) {
      const found = node.cases.find(({ value }) => constantOf(value) === known)
      return [[found?.next ?? node.otherwise, result.state]]
    }
    const isAsked = place !== null && frame.asked.has(place)
    const cases = node.cases.map(({ value, next }): [number, State] => {
      const constant = constantOf(value)
      if (!isAsked || place === null || constant === null) return [next, result.state]
      return [next, { ...result.state, facts: new Map(result.state.facts).set(place, constant) }]
    })
    return [[node.otherwise, result.state], ...cases]
  })
