import { answersOf } from './answers.ts'
import { callsIn } from './expression.ts'
import { type Facts, isSuccess } from './facts.ts'
import { expressionsOf, type Graph } from './graph.ts'
import type { FunctionText } from './outline.ts'
import { rootOf } from './place.ts'
import type { Parameter, Project } from './project.ts'
import { rememberedByObject } from './remembered.ts'
import type { Call, Ending, Frame, Start, State, Trail, WalkEnding } from './state.ts'
import { follow } from './steps.ts'
import { type Survey, surveyOf } from './survey.ts'

/** Points that one walk follows; a function that needs more is given up there. */
const MAX_STEPS = 12_000
const MAX_STEPS_GIVEN = 2500
/** States at one point; above it what is known is forgotten. */
const MAX_STATES = 16
const MAX_STATES_BEFORE = 6
/** States behind those bounds that still know what was known when the object was acquired. */
const FEW_MORE = 10
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
  const found: WalkEnding[] = []
  run(frameOf(how, isQuick, (ending) => found.push(ending)))
  const endings = new Map<string, Ending>()
  for (const { trail, ...ending } of found) {
    for (const jump of jumpsOf(trail)) {
      const key = `${ending.kind} ${ending.line} ${jump?.line ?? ''} ${ending.value} ${ending.place}`
      const known = endings.get(key)
      const isNamed = jump !== null && (jump.how === 'goto' || jump.how === 'leave') && jump.because !== null
      const because = isNamed ? jump.because : ending.because
      if (known === undefined || known.unsure > ending.unsure) endings.set(key, { ...ending, jump, because })
    }
  }
  return [...endings.values()]
}

/** The jumps that a trail comes from; null for a path without one. */
const jumpsOf = (trail: Trail | null): readonly Ending['jump'][] => {
  const found: Ending['jump'][] = []
  const seen = new Set<Trail>()
  const open: (Trail | null)[] = [trail]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one === null) found.push(null)
    else if (!seen.has(one)) {
      seen.add(one)
      if (one.jump !== null) found.push(one.jump)
      open.push(...one.from)
    }
  }
  return found
}

const run = (frame: Frame): void => {
  const { graph, start, survey } = frame
  const seen: Seen = new Map()
  const first: State = {
    phase: start.kind === 'given' ? 'held' : 'before',
    aliases: start.kind === 'given' ? [start.alias] : [],
    facts: NOTHING,
    first: NOTHING,
    parts: [],
    wraps: [],
    guards: [],
    stored: null,
    trail: null,
    because: null,
    unsure: 0,
  }
  const sites = start.kind === 'site' ? pointsOf(frame) : []
  const leads = start.kind === 'site' ? leadingTo(survey, sites) : null
  // Where nothing is known, all ways to the call are one.
  const begins = start.kind === 'site' && frame.asked.size === 0 ? sites : [graph.entry]
  const open = begins.map((at): [at: number, state: State] => [at, first])
  const most = start.kind === 'given' ? MAX_STEPS_GIVEN : MAX_STEPS
  let steps = 0
  for (let top = open.pop(); top !== undefined && steps < most; top = open.pop()) {
    const [, state] = top
    const at = behindIdle(top[0], state, { frame, sites })
    const node = graph.nodes[at]
    if (node === undefined) continue
    steps++
    const known =
      node.kind === 'step' || node.kind === 'jump' || node.kind === 'exit' ? state : admitted(seen, at, state, frame)
    if (known === null) continue
    for (const [next, after] of follow(node, known, frame))
      if (after.phase !== 'before' || leads === null || leads.has(next)) open.push([next, after])
  }
}

/** The first point from here on whose step changes something of what a path knows or holds. */
const behindIdle = (
  from: number,
  state: State,
  { frame, sites }: { readonly frame: Frame; readonly sites: readonly number[] },
): number => {
  let at = from
  for (;;) {
    const node = frame.graph.nodes[at]
    if (node?.kind !== 'step' || sites.includes(at) || !isIdleAt(at, state, frame)) return at
    at = node.next
  }
}

/** True where a step changes nothing of what a path knows or holds. */
const isIdleAt = (at: number, { phase, aliases, parts, wraps, guards, stored }: State, { survey }: Frame): boolean => {
  const words = survey.idle(at)
  if (words === null) return false
  if (stored !== null) return !words.has(rootOf(stored.place))
  if (phase !== 'held') return true
  return !names(words, aliases) && !names(words, parts) && !names(words, wraps) && !names(words, guards)
}

const names = (words: ReadonlySet<string>, places: readonly string[]): boolean => {
  for (const place of places) if (words.has(rootOf(place))) return true
  return false
}

/** The points whose call is the one that the walk starts from. */
const pointsOf = ({ graph, start }: Frame): readonly number[] =>
  start.kind === 'site' ? (pointsByCall(graph).get(start.call) ?? []) : []

const pointsByCall = rememberedByObject(({ nodes }: Graph): ReadonlyMap<Call, readonly number[]> => {
  const points = new Map<Call, number[]>()
  nodes.forEach((node, at) => {
    for (const call of new Set(expressionsOf(node).flatMap(callsIn)))
      points.set(call, [...(points.get(call) ?? []), at])
  })
  return points
})

/** The points from which one of some points may be reached. */
const leadingTo = ({ sources }: Survey, points: readonly number[]): ReadonlySet<number> => {
  const found = new Set<number>()
  const open = [...points]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at)) continue
    found.add(at)
    open.push(...(sources[at] ?? []))
  }
  return found
}

/** States that a point has seen, by what tells them apart, with the jumps that came to it so. */
type Seen = Map<number, Map<string, { jump: Trail['jump']; from: (Trail | null)[] }>>

/** Jumps that come to a point in the same state. */
const MAX_JUMPS = 200

/** The state, or one that knows less where there are too many; null where the point has seen it. */
const admitted = (seen: Seen, at: number, state: State, frame: Frame): State | null => {
  const known = seen.get(at) ?? new Map<string, { jump: null; from: (Trail | null)[] }>()
  seen.set(at, known)
  const admit = (one: State): State | null => {
    const key = keyOf(one)
    const found = known.get(key)
    if (found !== undefined) {
      if (one.phase === 'held' && found.from.length < MAX_JUMPS && !found.from.includes(one.trail))
        found.from.push(one.trail)
      return null
    }
    if (known.size >= MOST_STATES) return null
    const trail = { jump: null, from: [one.trail] }
    known.set(key, trail)
    return one.phase === 'held' ? { ...one, trail } : one
  }
  const many = state.phase === 'before' ? MAX_STATES_BEFORE : MAX_STATES
  if (known.size >= many + FEW_MORE) return admit({ ...state, facts: liveFacts(statusFacts(state), at, frame) })
  if (known.size >= many)
    return admit({
      ...state,
      facts: liveFacts(new Map([...statusFacts(state), ...firstFacts(state)]), at, frame),
    })
  return admit({ ...state, facts: liveFacts(state.facts, at, frame) })
}

const NOTHING: Facts = new Map()

/** What is known since the object was acquired. */
const firstFacts = ({ facts, first }: State): Facts =>
  new Map([...facts].filter(([key, value]) => first.get(key) === value))

/** Whether statuses are successes: the cleanup that many exits share asks that. */
const statusFacts = ({ facts }: State): Facts =>
  new Map(
    [...facts].flatMap(([key, value]): [string, string][] => {
      const isGood = key.includes(' ') || value === '=0' ? null : isSuccess(value)
      return isGood === null ? [] : [[key, isGood ? 'S' : 'F']]
    }),
  )

/** What is known of what is still asked for. */
const liveFacts = (facts: Facts, at: number, { survey }: Frame): Facts => {
  let isAll = true
  for (const key of facts.keys()) if (!survey.isLive(at, key)) isAll = false
  return isAll ? facts : new Map([...facts].filter(([key]) => survey.isLive(at, key)))
}

const keyOf = ({ phase, aliases, facts, guards, stored }: State): string =>
  `${phase}|${aliases.join()}|${factsKey(facts)}|${guards.join()}|${stored?.place ?? ''}`

/** One failure is as another, for what comes after. */
const factsKey = rememberedByObject((facts: Facts): string =>
  [...facts]
    .map(([place, value]) => place + (isSuccess(value) === false ? 'F' : value))
    .sort()
    .join(),
)

const NO_KEYS: ReadonlySet<string> = new Set()

const frameOf = (
  { project, one, start, releases, halves, effectsOf }: Walk,
  isQuick: boolean,
  end: Frame['end'],
): Frame => {
  const graph = start.kind === 'site' ? start.graph : project.graph(one)
  const survey = surveyOf(graph)
  return {
    project,
    one,
    graph,
    start,
    releases,
    halves,
    locals: localsOf(graph),
    parameters: parametersByName(project.parameters(one)),
    survey,
    isQuick,
    asked: isQuick ? NO_KEYS : survey.keys,
    answers: answersOf(graph, start),
    effectsOf,
    end,
  }
}

const localsOf = rememberedByObject(
  ({ declared }: Graph): Frame['locals'] =>
    new Map(
      declared.map(({ name, type, isPointer }) => [name, { isPointer, isStatic: /\bstatic\b/.test(type), type }]),
    ),
)

const parametersByName = rememberedByObject(
  (parameters: readonly Parameter[]): Frame['parameters'] =>
    new Map(parameters.map(({ name, isReference }) => [name, { isReference }])),
)
