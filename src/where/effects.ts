import { callsIn, type Expression, partsOf, placeOf } from './expression.ts'
import { constantOf } from './facts.ts'
import { expressionsOf, type Graph } from './graph.ts'
import { rootOf } from './place.ts'
import { type Call, type Effect, type Frame, isForeign, type Routine, type State } from './state.ts'
import { borrows, isReleaseName, keeps, RUNS_LATER, wraps } from './verbs.ts'

/*
 * How an argument reaches the object. `value`: it is the object; `address`: of the variable that holds it; `entry`: of
 * a part inside the object; `holder`: a structure that holds it; `sibling`: of another part of such a structure;
 * `inside`: something read from it.
 */
export interface Reach {
  readonly how: 'value' | 'address' | 'entry' | 'holder' | 'sibling' | 'inside'
  /** What follows the argument's own place: `.Buffer` of a holder. */
  readonly suffix: string
}

/** How an expression reaches one of the aliases; null where it does not. */
export const reachOf = (one: Expression, aliases: readonly string[]): Reach | null => {
  // Of `p == NULL ? other : p` either may be given.
  if (one.kind === 'choice') return nearer(reachOf(one.yes, aliases), reachOf(one.no, aliases))
  const place = placeOf(one)
  if (place === null) return mentions(one, aliases) ? { how: 'inside', suffix: '' } : null
  let found: Reach | null = null
  for (const alias of aliases) found = nearer(found, reachOfPlace(place, alias))
  return found
}

const nearer = (one: Reach | null, other: Reach | null): Reach | null => {
  if (one === null || other === null) return one ?? other
  return RANK.indexOf(other.how) < RANK.indexOf(one.how) ? other : one
}

const RANK: readonly Reach['how'][] = ['value', 'address', 'entry', 'holder', 'sibling', 'inside']

const reachOfPlace = (place: string, alias: string): Reach | null => {
  if (place === alias) return { how: 'value', suffix: '' }
  if (place === `&${alias}`) return { how: 'address', suffix: '' }
  if (alias === `*${place}`) return { how: 'address', suffix: '' }
  const base = place.startsWith('&') ? place.slice(1) : place
  if (place.startsWith('&') && (base.startsWith(`${alias}.`) || base.startsWith(`${alias}[`) || base === `*${alias}`))
    return { how: 'entry', suffix: '' }
  if (alias.startsWith(`${base}.`) || alias.startsWith(`${base}[`))
    return { how: 'holder', suffix: alias.slice(base.length) }
  if (base.startsWith(`${alias}.`) || base.startsWith(`${alias}[`) || base === `*${alias}`)
    return { how: 'inside', suffix: '' }
  const holder = base.slice(0, base.lastIndexOf('.'))
  return place.startsWith('&') && holder !== '' && alias.startsWith(`${holder}.`)
    ? { how: 'sibling', suffix: '' }
    : null
}

/** True where an alias stands anywhere in an expression. */
export const mentions = (one: Expression, aliases: readonly string[]): boolean => {
  const place = placeOf(one)
  if (place !== null && aliases.some((alias) => reachOfPlace(place, alias) !== null)) return true
  if (one.kind === 'lambda') return one.body.some(({ text }) => aliases.includes(text))
  return partsOf(one).some((part) => mentions(part, aliases))
}

const HELD: readonly Effect[] = [{ effect: 'held', value: null }]
const RELEASED: readonly Effect[] = [{ effect: 'released', value: null }]
const KEPT: readonly Effect[] = [{ effect: 'kept', value: null }]
/** The effect of an unknown function: it may have taken the object over. */
const UNKNOWN: readonly Effect[] = []

const MAY_FAIL =
  /^(?:Ps|Ob|Cm|KeInsertQueueApc$|Flt(?:Set|Send|Cbdq)|Fwps|WdfCollection|Rtl(?!Write)|FsRtl|IoSetCompletionRoutineEx|Etw|ExQueueWorkItemEx|IoTryQueue|IoWMIWriteEvent|WdfRequest(?:Send|Forward))/

/** What a call does to the object by way of one argument. */
export const effectsOfCall = (call: Call, at: number, reach: Reach, frame: Frame): readonly Effect[] => {
  const { name } = call
  if (frame.halves.has(name)) return HELD
  if (reach.how === 'inside') return HELD
  if (frame.releases.has(name)) {
    const isString = reach.suffix === '.Buffer' && /^RtlFree\w*String$/.test(name)
    return (reach.how === 'holder' && !isString) || reach.how === 'sibling' ? HELD : RELEASED
  }
  if (/^RtlInsertElement/.test(name) && reach.how === 'value') return HELD
  const posted = OPLOCKS.get(name)
  if (posted !== undefined && at === posted.context) return postedBy(call, posted.routine)
  if (MAKES_QUEUED.test(name)) return at === 0 || isOneRecord(call, at) ? HELD : KEPT
  if (keeps(name) || wraps(name)) {
    const routine = reach.how === 'value' ? routineOf(call, at, frame) : null
    return keptBy(call).map((one) => (routine === null || one.effect !== 'kept' ? one : { ...one, routine }))
  }
  const own = isNamed(call) ? frame.project.find(name, frame.one.outline, call.args.length) : undefined
  if (own !== undefined && own !== frame.one) {
    const known = ownEffects(own, at, reach, frame)
    const isIdle = known.every(({ effect }) => effect === 'held')
    return isIdle && isReleaseOf(name, reach) ? RELEASED : known
  }
  const exchanged = exchangedBy(call, at, reach, frame)
  if (exchanged !== null) return exchanged
  if (isReleaseName(name)) return reach.how === 'entry' ? HELD : RELEASED
  if (reach.how === 'sibling') return HELD
  if (reach.how !== 'value' && reach.how !== 'entry') return HELD
  if (borrows(name)) return HELD
  return KEEPING.test(name) ? KEPT : UNKNOWN
}

/** Functions that wait for an oplock to break, and call a routine with the context then. */
const OPLOCKS: ReadonlyMap<string, { readonly context: number; readonly routine: number }> = new Map([
  ['FsRtlCheckOplock', { context: 2, routine: 3 }],
  ['FsRtlCheckOplockEx', { context: 3, routine: 4 }],
])

/** The routine gets the context where the call is pending, and no routine none. */
const postedBy = ({ args }: Call, routine: number): readonly Effect[] => {
  const given = args[routine]
  if (given === undefined || constantOf(given) === '=0') return HELD
  return [
    { effect: 'kept', value: '=STATUS_PENDING' },
    { effect: 'held', value: '=0' },
    { effect: 'held', value: 'F' },
  ]
}

/** Makes a DPC or an APC of memory, with a context that its routine gets: whoever queues it takes both over. */
const MAKES_QUEUED = /^KeInitialize(?:Apc|Dpc|ThreadedDpc)$/

/** `KeInitializeDpc(&request->Dpc, Routine, request)`. */
const isOneRecord = ({ args }: Call, at: number): boolean => {
  const [made, context] = [args[0], args[at]].map((one) => (one === undefined ? null : placeOf(one)))
  return made != null && context != null && rootOf(made) === rootOf(context)
}

/**
 * `InterlockedExchangePointer(&context->Name, name)` puts it there, and its like with a comparison if nothing is there.
 */
const exchangedBy = ({ name, args }: Call, at: number, { how }: Reach, frame: Frame): readonly Effect[] | null => {
  if (at !== 1 || how !== 'value' || !/^Interlocked(?:Compare)?ExchangePointer/.test(name)) return null
  const to = args[0] === undefined ? null : placeOf(args[0])
  if (to === null || !isForeign(to.startsWith('&') ? to.slice(1) : `*${to}`, frame)) return HELD
  if (name.startsWith('InterlockedExchange')) return KEPT
  return [
    { effect: 'kept', value: '=0' },
    { effect: 'held', value: '!0' },
  ]
}

/**
 * True for a function that gives back by its name, though its body does not show it: by way of members, or of what it
 * computes.
 */
const isReleaseOf = (name: string, { how }: Reach): boolean =>
  ((how === 'holder' || how === 'sibling') && isReleaseName(name)) ||
  (how === 'value' && isReleaseName(name) && /free|delete|destroy/i.test(name))

/** Verbs of functions without a body that take over. */
const KEEPING =
  /^(?:\w*(?:Add(?![a-z])|_add|Insert|Enqueue|Queue|Push|Append|Attach|Register|Submit|Store|Publish|Associate|Adopt|insert|enqueue|push|append|attach|register|submit)|add_?(?=[A-Z_]|$))/

const isNamed = ({ callee }: Call): boolean => callee.kind === 'name' || callee.kind === 'member'

const ownEffects = (
  own: Parameters<Frame['effectsOf']>[0],
  at: number,
  { how, suffix }: Reach,
  frame: Frame,
): readonly Effect[] =>
  // An element has another index there.
  how === 'holder' && suffix.includes('[')
    ? HELD
    : frame.effectsOf(own, at, how === 'address' ? '*' : '', how === 'holder' ? suffix : '')

const keptBy = ({ name }: Call): readonly Effect[] => {
  if (!MAY_FAIL.test(name) && !wraps(name)) return KEPT
  const [good, bad] = /^(?:Rtl|Ndis|KeInsert)/.test(name) ? ['!0', '=0'] : ['S', 'F']
  return [
    { effect: 'kept', value: good ?? null },
    { effect: 'held', value: bad ?? null },
  ]
}

/**
 * The routine of the sources that gets the object as its context; null where the caller waits, and may give it back
 * then.
 */
const routineOf = (call: Call, at: number, { project, one, graph }: Frame): Routine | null => {
  const later = RUNS_LATER.get(call.name)
  const given = later === undefined ? undefined : call.args[later.routine]
  const name = given === undefined ? null : placeOf(given)?.replace(/^&/, '')
  if (later?.context !== at || name == null) return null
  const own = project.find(name, one.outline)
  if (own === undefined || own === one || waitsBehind(graph, call.line)) return null
  return { one: own, parameter: later.parameter }
}

const waitsBehind = ({ nodes }: Graph, line: number): boolean =>
  nodes.some((node) =>
    expressionsOf(node).some((one) => callsIn(one).some((call) => call.line >= line && /^KeWaitFor/.test(call.name))),
  )

/** Names whose call on a guard makes it let go. */
const LETS_GO = /^(?:release|dismiss|cancel|detach|Release|Dismiss|Cancel|Detach)$/

/** The state after a guard has let the object go. */
export const letGo = (state: State, call: Call): State => {
  if (state.guards.length === 0 || call.callee.kind !== 'member' || !LETS_GO.test(call.name)) return state
  const guard = placeOf(call.callee.of)
  return { ...state, guards: state.guards.filter((one) => one !== guard) }
}
