import { mentions, reachOf } from './effects.ts'
import { evaluate, put, type Result } from './evaluate.ts'
import { callsIn, type Expression, partsOf, placeOf } from './expression.ts'
import {
  answer,
  askedIn,
  constantOf,
  type Facts,
  forget,
  isSuccess,
  learn,
  type Question,
  questionOf,
  RESULT,
} from './facts.ts'
import { expressionsOf, type FlowNode, type Graph, nextOf } from './graph.ts'
import type { FunctionText } from './outline.ts'
import type { Project } from './project.ts'
import {
  type Call,
  dropPlaces,
  type Ending,
  type Frame,
  finish,
  rootOf,
  type Start,
  type State,
  withAlias,
} from './state.ts'
import type { Declared, Step } from './statements.ts'

/** Steps of one walk; a function that needs more is given up. */
const MAX_STEPS = 6000
/** States at one point; above it what is known is forgotten. */
const MAX_STATES = 12
const MAX_STATES_BEFORE = 5
const MOST_STATES = 40

export interface Walk {
  readonly project: Project
  readonly one: FunctionText
  readonly start: Start
  readonly releases: ReadonlySet<string>
  readonly halves: ReadonlySet<string>
  readonly effectsOf: Frame['effectsOf']
}

/** How the paths of a function end for an object, each way once. */
export const walk = (how: Walk): readonly Ending[] => {
  const quick = endingsOf(how, true)
  return isSettled(how.start, quick) ? quick : endingsOf(how, false)
}

/** A walk that knows no conditions finds every leak, and paths that no run takes; without a leak it is the answer. */
const isSettled = ({ kind }: Start, endings: readonly Ending[]): boolean =>
  endings.every((ending) => (ending.kind === 'left' || ending.kind === 'lost') === (kind === 'given'))

const endingsOf = (how: Walk, isQuick: boolean): readonly Ending[] => {
  const endings = new Map<string, Ending>()
  const frame = frameOf(how, isQuick, (ending) => {
    const key = `${ending.kind} ${ending.line} ${ending.jump?.line ?? ''} ${ending.value} ${ending.place}`
    const known = endings.get(key)
    if (known === undefined || known.unsure > ending.unsure) endings.set(key, ending)
  })
  run(frame)
  return [...endings.values()]
}

const run = (frame: Frame): void => {
  const { graph, start } = frame
  const seen = new Map<number, Set<string>>()
  const first: State = {
    phase: start.kind === 'given' ? 'held' : 'before',
    aliases: start.kind === 'given' ? [start.alias] : [],
    facts:
      start.kind === 'given'
        ? new Map([
            [start.alias, '!0'],
            [start.alias.replace(/^\*/, ''), '!0'],
          ])
        : new Map(),
    parts: [],
    guards: [],
    jump: null,
    because: null,
    unsure: 0,
  }
  const leads = start.kind === 'site' ? leadingTo(graph, start.call) : null
  const open: [at: number, state: State][] = [[graph.entry, first]]
  for (let steps = 0; open.length > 0 && steps < MAX_STEPS; steps++) {
    const [at, state] = open.pop() ?? [0, first]
    const node = graph.nodes[at]
    if (node === undefined) continue
    const known =
      node.kind === 'step' || node.kind === 'jump' || node.kind === 'exit' ? state : admitted(seen, at, state)
    if (known === null) continue
    for (const [next, after] of follow(node, known, frame))
      if (after.phase !== 'before' || leads === null || leads.has(next)) open.push([next, after])
  }
}

/** The points from which a call may be reached. */
const leadingTo = (graph: Graph, call: Call): ReadonlySet<number> => {
  const sources: number[][] = graph.nodes.map(() => [])
  graph.nodes.forEach((node, at) => {
    for (const next of nextOf(node)) sources[next]?.push(at)
  })
  const found = new Set<number>()
  const open = graph.nodes.flatMap((node, at) =>
    expressionsOf(node).some((one) => callsIn(one).includes(call)) ? [at] : [],
  )
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at)) continue
    found.add(at)
    open.push(...(sources[at] ?? []))
  }
  return found
}

/** The state, or one that knows less where there are too many; null where the point has seen it. */
const admitted = (seen: Map<number, Set<string>>, at: number, state: State): State | null => {
  const known = seen.get(at) ?? new Set<string>()
  seen.set(at, known)
  const admit = (one: State): State | null => {
    const key = keyOf(one)
    if (known.has(key) || known.size >= MOST_STATES) return null
    known.add(key)
    return one
  }
  if (known.size < (state.phase === 'before' ? MAX_STATES_BEFORE : MAX_STATES)) return admit(state)
  return admit({ ...state, facts: new Map([...state.facts].filter(([place]) => state.aliases.includes(place))) })
}

const keyOf = ({ phase, aliases, facts, guards, jump }: State): string =>
  `${phase}|${aliases.join()}|${factsKey(facts)}|${guards.join()}|${jump?.line ?? ''}`

/** One failure is as another, for what comes after. */
const factsKey = (facts: Facts): string => {
  if (facts.size === 0) return ''
  return [...facts]
    .map(([place, value]) => place + (isSuccess(value) === false ? 'F' : value))
    .sort()
    .join()
}

const follow = (node: FlowNode, state: State, frame: Frame): [number, State][] => {
  switch (node.kind) {
    case 'step':
      return stepped(node.step, state, frame).map((after) => [node.next, after])
    case 'test':
      return tested(node, state, frame)
    case 'switch':
      return switched(node, state, frame)
    case 'jump':
      return [[node.next, state.phase === 'held' ? { ...state, jump: { how: node.how, line: node.line } } : state]]
    case 'scope': {
      const after = endScope(node.names, node.line, state, frame)
      return after === null ? [] : [[node.next, after]]
    }
    case 'pass':
      return [[node.next, state]]
    case 'fork':
      return node.next.map((at) => [at, state])
    case 'exit':
      leave(node, state, frame)
      return []
    default:
      return node satisfies never
  }
}

const endScope = (names: readonly string[], line: number, state: State, frame: Frame): State | null => {
  const facts = names.reduce((known, name) => (known.has(name) ? forget(name, known) : known), state.facts)
  const after = facts === state.facts ? state : { ...state, facts }
  if (state.phase !== 'held') return after
  return dropPlaces(after, (alias) => names.includes(rootOf(alias)), frame, line)
}

/** Owners of C++ that release at their end. */
const GUARD =
  /unique_|scope_exit|scope_guard|ScopeGuard|[Ff]inally|auto_ptr|shared_ptr|\b\w*(?:Guard|Holder|SmartPtr|AutoPtr|UniquePtr|ComPtr|Auto[A-Z]\w*|Scoped\w*|OnExit|AtExit)\b|\b\w*(?:_ptr|_guard)\b|wil :: /

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
  if (initial.kind === 'call' && initial.name === 'construct' && isGuardType(step, frame))
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
  if (result.isObject && isGuardType(step, how.frame)) {
    const after = finish(result.state, how.frame, { kind: 'released', line: how.line })
    return after === null ? [] : [after]
  }
  const after = put(step.name, initial, result, { ...how, isUpdate: false })
  return after === null ? [] : [after]
}

const isGuardType = ({ type }: Declared, { project, one }: Frame): boolean => {
  if (GUARD.test(type)) return true
  const name = type
    .split(' ')
    .findLast((word) => /^\w+$/.test(word) && !/^(?:const|auto|struct|class|static)$/.test(word))
  return name !== undefined && project.find(`~${name}`, one.outline) !== undefined
}

/** A guard that is declared while the object is held, and names it. */
const guards = (
  step: Declared,
  initial: Extract<Expression, { kind: 'call' }>,
  state: State,
  frame: Frame,
): boolean => {
  const isGuard =
    isGuardType(step, frame) || /scope_exit|ScopeGuard|Finally|make_scope|on_exit|Defer/i.test(initial.name)
  return isGuard && initial.args.some((arg) => mentionsDeep(arg, state.aliases))
}

const mentionsDeep = (one: Expression, aliases: readonly string[]): boolean => {
  if (mentions(one, aliases)) return true
  const roots = aliases.map(rootOf)
  return one.kind === 'lambda' && one.body.some(({ text }) => roots.includes(text))
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
    const asked = result.value === null ? facts : new Map(facts).set(RESULT, result.value)
    const known = isFresh(node.test, result.state) ? isUnequal(node.test) : answer(question, asked)
    if (known !== null) return [[known ? node.yes : node.no, result.state]]
    const branch = (isYes: boolean): [number, State] => [
      isYes ? node.yes : node.no,
      {
        ...result.state,
        facts: isWorth(question, frame, result.state) ? learn(question, isYes, facts) : facts,
        because: result.state.phase === 'held' ? { test: node.test, isYes } : null,
      },
    ]
    return [branch(false), branch(true)]
  })

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

/** Only what is asked again is worth knowing. */
const isWorth = (question: Question, { asked }: Frame, { aliases }: State): boolean => {
  if (question.kind === 'text') return (asked.get(` ${question.text}`) ?? 0) > 1
  return question.place !== RESULT && ((asked.get(question.place) ?? 0) > 1 || aliases.includes(question.place))
}

const switched = (node: Extract<FlowNode, { kind: 'switch' }>, state: State, frame: Frame): [number, State][] =>
  evaluate(node.on, state, frame).flatMap((result): [number, State][] => {
    const place = placeOf(node.on)
    const known = result.value?.startsWith('=') === true ? result.value : null
    if (known !== null) {
      const found = node.cases.find(({ value }) => constantOf(value) === known)
      return [[found?.next ?? node.otherwise, result.state]]
    }
    const isAsked = place !== null && (frame.asked.get(place) ?? 0) > 1
    const cases = node.cases.map(({ value, next }): [number, State] => {
      const constant = constantOf(value)
      if (!isAsked || place === null || constant === null) return [next, result.state]
      return [next, { ...result.state, facts: new Map(result.state.facts).set(place, constant) }]
    })
    return [[node.otherwise, result.state], ...cases]
  })

const leave = ({ value, line }: Extract<FlowNode, { kind: 'exit' }>, state: State, frame: Frame): void => {
  if (state.phase === 'before') return
  const results = value === null ? [{ state, value: null, isObject: false }] : evaluate(value, state, frame)
  for (const result of results) {
    const { jump, because, unsure, phase, aliases } = result.state
    const ending = { line, jump, because, unsure, value: result.value, place: '' }
    if (phase === 'before') continue
    if (phase !== 'held') frame.end({ ...ending, kind: phase })
    else if (result.isObject) frame.end({ ...ending, kind: 'returned' })
    else if (value !== null && result.state.parts.includes(placeOf(value) ?? ''))
      frame.end({ ...ending, kind: 'returned' })
    else if (value !== null && holds(value, aliases) !== null)
      frame.end({ ...ending, kind: 'returned', place: holds(value, aliases) ?? '' })
    else if (frame.start.kind === 'site' && result.state.guards.length > 0) frame.end({ ...ending, kind: 'released' })
    else frame.end({ ...ending, kind: 'left' })
  }
}

/** What follows the returned value to the object: `.Buffer`; null where the value does not lead to it. */
const holds = (value: Expression, aliases: readonly string[]): string | null => {
  const reach = placeOf(value) === null ? null : reachOf(value, aliases)
  if (reach !== null) return reach.how === 'inside' ? null : reach.suffix
  const isBuilt = value.kind === 'binary' || value.kind === 'call' || value.kind === 'list' || value.kind === 'choice'
  return isBuilt &&
    partsOf(value).some(
      (part) => placeOf(part) !== null && ['value', 'entry', 'address'].includes(reachOf(part, aliases)?.how ?? ''),
    ) &&
    !isQuestion(value)
    ? ''
    : null
}

/** A comparison leads to no object, nor does a call that was followed. */
const isQuestion = (value: Expression): boolean =>
  value.kind === 'call' || (value.kind === 'binary' && /^(?:[=!<>]=?|&&|\|\|)$/.test(value.operator))

const NONE: ReadonlyMap<string, number> = new Map()

const frameOf = (
  { project, one, start, releases, halves, effectsOf }: Walk,
  isQuick: boolean,
  end: Frame['end'],
): Frame => {
  const graph = project.graph(one)
  const locals = new Map(
    graph.declared.map(({ name, type, isPointer }) => [name, { isPointer, isStatic: /\bstatic\b/.test(type), type }]),
  )
  const parameters = new Map(project.parameters(one).map(({ name, isReference }) => [name, { isReference }]))
  const { owned, asked } = surveyOf(graph)
  return {
    project,
    one,
    graph,
    start,
    releases,
    halves,
    locals,
    parameters,
    owned,
    asked: isQuick ? NONE : asked,
    effectsOf,
    end,
  }
}

interface Survey {
  readonly owned: ReadonlySet<string>
  readonly asked: ReadonlyMap<string, number>
}

const surveys = new WeakMap<Graph, Survey>()

const MAKES = /alloc|create|^new$|duplicate|malloc|calloc/i

const isOwnVariable = (place: string | null, { declared }: Graph): boolean =>
  place !== null && declared.some(({ name, isPointer }) => name === rootOf(place) && !isPointer)

const surveyOf = (graph: Graph): Survey => {
  const known = surveys.get(graph)
  if (known !== undefined) return known
  const owned = new Set<string>()
  const asked = new Map<string, number>()
  const ask = (test: Expression): void => {
    const question = questionOf(test)
    const key = question.kind === 'text' ? ` ${question.text}` : question.place
    asked.set(key, (asked.get(key) ?? 0) + 1)
  }
  const own = (name: string | null, source: Expression): void => {
    if (name !== null && callsIn(source).some((call) => MAKES.test(call.name))) owned.add(name)
    if (name !== null && source.kind === 'unary' && source.operator === '&' && isOwnVariable(placeOf(source.of), graph))
      owned.add(name)
  }
  const look = (one: Expression): void => {
    if (one.kind === 'assign') own(placeOf(one.left), one.right)
    if (one.kind === 'choice') ask(one.test)
    if (one.kind === 'call' && MAKES.test(one.name))
      for (const arg of one.args) if (placeOf(arg)?.startsWith('&') === true) owned.add(placeOf(arg)?.slice(1) ?? '')
    for (const part of partsOf(one)) look(part)
  }
  for (const node of graph.nodes) {
    if (node.kind === 'test') {
      ask(node.test)
      look(node.test)
    } else if (node.kind === 'switch') ask(node.on)
    else if (node.kind === 'step' && node.step.kind !== 'declare') look(node.step)
    else if (node.kind === 'step' && node.step.kind === 'declare' && node.step.initial !== null) {
      own(node.step.name, node.step.initial)
      look(node.step.initial)
    }
  }
  const survey = { owned, asked }
  surveys.set(graph, survey)
  return survey
}
