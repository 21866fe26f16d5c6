import { type Acquire, acquireNamed } from './apis.ts'
import { placeOf } from './expression.ts'
import { constantOf, forget } from './facts.ts'
import { isGuardType } from './guards.ts'
import { forgetAddresses, throughRecords } from './memory.ts'
import { rootOf } from './place.ts'
import { type Call, type Frame, finish, isForeign, type Result, type State, withAlias } from './state.ts'
import { ledBy } from './unlink.ts'

const SUCCEEDED = { set: '!0', status: 'S', defined: '=STATUS_FLT_CONTEXT_ALREADY_DEFINED', always: null } as const
const FAILED = { set: ['=0'], status: ['F'], defined: ['S', 'F'], always: [] } as const

/** What a call returns that hands nothing out. */
const failuresOf = ({ success }: Acquire): readonly string[] => FAILED[success]

/** The call that hands the object out: with it, and without it. */
export const acquired = (call: Call, given: State, frame: Frame): readonly Result[] => {
  if (frame.start.kind !== 'site') return []
  const { acquire } = frame.start
  const before = forgetAddresses(call, given)
  const failed: readonly Result[] =
    acquire.success === 'always'
      ? []
      : failuresOf(acquire).map((value) => ({ state: missed(call, before, frame), value, isObject: false }))
  if (before.phase === 'held')
    return [...failed.map((one) => one), { state: before, value: SUCCEEDED[acquire.success], isObject: false }]
  const held: State = {
    ...before,
    phase: 'held',
    first: before.facts,
    trail: null,
    because: null,
    unsure: 0,
    guards: [],
    parts: [],
    wraps: [],
  }
  if (acquire.object === 'return') return [...failed, ...attached(call, held, frame)]
  const place = objectPlace(call, acquire.object)
  if (place === null) return failed
  const value = SUCCEEDED[acquire.success]
  const type = frame.locals.get(place)?.type
  if (type !== undefined && isGuardType(type, frame)) {
    const after = finish(held, frame, { kind: 'released', line: call.line })
    return after === null ? failed : [...failed, { state: after, value, isObject: false }]
  }
  if (isElsewhere(place, frame) && !frame.answers.has(place)) {
    const after = finish(held, frame, { kind: 'stored', line: call.line, place })
    return after === null ? failed : [...failed, { state: after, value, isObject: false }]
  }
  const facts = forget(place, withOutputs(call, given, held).facts)
  const led = acquire.isUnlink === true && IS_OBJECT.test(call.name) ? ledBy(frame.graph, place) : []
  const state = [place, ...led, ...throughRecords(place, frame)].reduce(withAlias, { ...held, facts })
  return [...failed, { state, value, isObject: false }]
}

/** The object that a call returns; where it goes to a request too, the request leads to it. */
const attached = (call: Call, held: State, frame: Frame): readonly Result[] => {
  const made = { state: held, value: '!0', isObject: true }
  const attach = frame.start.kind === 'site' ? frame.start.acquire.attach : undefined
  const request = attach === undefined ? undefined : call.args[attach.arg]
  if (attach === undefined || request === undefined || constantOf(request) === '=0') return [made]
  const place = placeOf(request)
  if (place !== null && !isForeign(`${place}${attach.member}`, frame))
    return [{ ...made, state: withAlias(held, `${place}${attach.member}`) }]
  const after = finish(held, frame, { kind: 'kept', line: call.line })
  return after === null ? [] : [{ ...made, state: after, isObject: false }]
}

/** A function of the driver that succeeds fills its other outputs too. */
const withOutputs = ({ args, name }: Call, given: State, held: State): State => {
  if (acquireNamed(name) !== undefined && name !== 'WdfMemoryCreate') return held
  const filled = args.flatMap((arg) => {
    const place = placeOf(arg)
    return place?.startsWith('&') === true && given.facts.get(place.slice(1)) === '=0' ? [place.slice(1)] : []
  })
  if (filled.length === 0) return held
  return { ...held, facts: new Map([...held.facts, ...filled.map((place) => [place, '!0'] as const)]) }
}

/** Who is given the object's place owns it; what is given back half is nobody's any more. */
const isElsewhere = (place: string, frame: Frame): boolean => {
  if (frame.start.kind !== 'site') return true
  const { acquire } = frame.start
  if (acquire.success !== 'always' || !IS_OBJECT.test(acquire.name)) return isForeign(place, frame)
  if (acquire.isUnlink !== true) return false
  return frame.parameters.has(rootOf(place)) || isForeign(place, frame)
}

/** A function that fails leaves NULL where the object would be. */
const missed = (call: Call, state: State, { start }: Frame): State => {
  if (start.kind !== 'site' || start.acquire.object === 'return') return state
  const place = objectPlace(call, start.acquire.object)
  return place === null ? state : { ...state, facts: new Map(forget(place, state.facts)).set(place, '=0') }
}

const objectPlace = (call: Call, { arg, suffix }: { readonly arg: number; readonly suffix: string }): string | null => {
  const given = call.args[arg]
  const place = given === undefined ? null : placeOf(given)
  if (given === undefined || place === null || constantOf(given) !== null) return null
  if (IS_OBJECT.test(call.name)) return place.startsWith('&') ? rootOf(place) : place
  if (suffix !== '' && !suffix.startsWith('*')) return (place.startsWith('&') ? place.slice(1) : place) + suffix
  return place.startsWith('&') ? place.slice(1) : `*${place}`
}

/** Functions whose argument is the object itself, or a list entry inside it: no place for it. */
const IS_OBJECT = /^(?:RemoveEntryList|MmFreePagesFromMdl(?:Ex)?|MmProbeAndLockPages)$/
