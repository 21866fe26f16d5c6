import type { Acquire } from './apis.ts'
import type { Expression } from './expression.ts'
import type { Facts } from './facts.ts'
import type { Graph, Jump } from './graph.ts'
import type { FunctionText } from './outline.ts'
import { rootOf } from './place.ts'
import type { Project } from './project.ts'
import type { Survey } from './survey.ts'

export type Call = Extract<Expression, { kind: 'call' }>

/** The object on one path, and what the path knows. */
export interface State {
  readonly phase: 'before' | 'held' | 'released' | 'kept'
  /** Places that hold the object, in order. */
  readonly aliases: readonly string[]
  readonly facts: Facts
  /** What was known when the object was acquired: most of all that tells where it is given back. */
  readonly first: Facts
  /** Variables that lead to a part of the object. */
  readonly parts: readonly string[]
  /** Variables that take the object along where they go: an MDL of it, another part of what holds it. */
  readonly wraps: readonly string[]
  /** Variables whose end releases the object. */
  readonly guards: readonly string[]
  /** Where a function put what it was given, and the places that held it before; null in any other state. */
  readonly stored: { readonly place: string; readonly aliases: readonly string[] } | null
  /** The jumps that may have led here since the object is held. */
  readonly trail: Trail | null
  /** The last condition that the path could have met otherwise. */
  readonly because: Because | null
  /** Calls that may have taken the object over, since nothing is known of them. */
  readonly unsure: number
}

/** A path after an expression: what its value is known to be, and whether that is the object. */
export interface Result {
  readonly state: State
  readonly value: string | null
  readonly isObject: boolean
}

/** The last jump of a path, or those of all the paths that came to a point in the same state. */
export interface Trail {
  readonly jump: { readonly how: Jump; readonly line: number; readonly because: Because | null } | null
  readonly from: readonly (Trail | null)[]
}

export interface Because {
  readonly test: Expression
  readonly isYes: boolean
}

/** How a path ends for the object. */
export interface Ending {
  /** `lost`: the last place that held it is gone; `stored`: it is in a place that outlives the function. */
  readonly kind: 'left' | 'lost' | 'returned' | 'stored' | 'released' | 'kept'
  readonly line: number
  /** The last jump since the object is held. */
  readonly jump: Trail['jump']
  readonly because: Because | null
  /** What is known of the value that is returned. */
  readonly value: string | null
  /** Where it is stored, what returns it, or the member of a record that lost it: a place in terms of the function. */
  readonly place: string
  readonly unsure: number
  /** The routine that the object went to as its context. */
  readonly routine?: Routine
}

/** A function that has to give back what it gets in a parameter. */
export interface Routine {
  readonly one: FunctionText
  readonly parameter: number
}

/** An ending as a walk meets it: its jumps are told apart afterwards. */
export type WalkEnding = Omit<Ending, 'jump'> & { readonly trail: Trail | null }

/** The effect of a function on an object that it is given, and the value that it then returns. */
export interface Effect {
  /** `returned`: the caller has it back as the value. */
  readonly effect: 'released' | 'kept' | 'returned' | 'held'
  readonly value: string | null
  readonly routine?: Routine
}

/** What a walk starts from: a call that hands out, or an object that is there from the beginning. */
export type Start =
  | { readonly kind: 'site'; readonly graph: Graph; readonly call: Call; readonly acquire: Acquire }
  | { readonly kind: 'given'; readonly alias: string }

/** What is known of the function that is walked. */
export interface Frame {
  readonly project: Project
  readonly one: FunctionText
  readonly graph: Graph
  readonly start: Start
  readonly releases: ReadonlySet<string>
  readonly halves: ReadonlySet<string>
  readonly locals: ReadonlyMap<
    string,
    { readonly isPointer: boolean; readonly isStatic: boolean; readonly type: string }
  >
  readonly parameters: ReadonlyMap<string, { readonly isReference: boolean }>
  readonly survey: Survey
  /** True for a walk that knows no conditions, to see whether there is anything to find. */
  readonly isQuick: boolean
  /** Places and texts that are worth knowing. */
  readonly asked: ReadonlySet<string>
  /** Members that outlive the function, and that it empties itself where it fails. */
  readonly answers: ReadonlySet<string>
  /** The effects of a function of the sources on what is in `place` of its parameters. */
  readonly effectsOf: (one: FunctionText, parameter: number, prefix: string, suffix: string) => readonly Effect[]
  readonly end: (ending: WalkEnding) => void
}

/** A path after an expression: what its value is known to be, and whether that is the object. */
export interface Result {
  readonly state: State
  readonly value: string | null
  readonly isObject: boolean
}

/** True for a place that is still there when the function has returned. */
export const isForeign = (place: string, { locals, parameters, survey }: Frame): boolean => {
  const root = rootOf(place)
  const local = locals.get(root)
  const parameter = parameters.get(root)
  if (local === undefined && parameter === undefined) return true
  if (local?.isStatic === true) return true
  if (place === root) return parameter?.isReference === true
  if (local === undefined) return true
  if (!local.isPointer) return place.startsWith('*')
  return !survey.owned.has(root)
}

/** The place outside that holds the object while the function answers for it. */
export const outsideOf = ({ aliases }: State, frame: Frame): string | undefined =>
  aliases.find((alias) => frame.answers.has(alias) && isForeign(alias, frame))

/** Places of one object that are followed. */
const MAX_ALIASES = 8

export const withAlias = (state: State, place: string): State =>
  state.aliases.length >= MAX_ALIASES || state.aliases.includes(place)
    ? state
    : { ...state, aliases: [...state.aliases, place].sort() }

/** The state after the object has come to its end in a phase; null where the path need not be followed on. */
export const finish = (
  state: State,
  frame: Frame,
  ending: Pick<Ending, 'kind' | 'line'> & Partial<Pick<Ending, 'place' | 'value' | 'routine'>>,
): State | null => {
  const { trail, because, unsure } = state
  if (frame.start.kind === 'site') {
    frame.end({ value: null, place: '', ...ending, trail, because, unsure })
    return null
  }
  const stored =
    ending.kind === 'stored' && ending.place !== undefined ? { place: ending.place, aliases: state.aliases } : null
  return { ...state, phase: ending.kind === 'released' ? 'released' : 'kept', aliases: [], stored }
}

/** The state when a place no longer holds the object. */
export const dropPlaces = (
  state: State,
  isGone: (alias: string) => boolean,
  frame: Frame,
  line: number,
): State | null => {
  const aliases = state.aliases.filter((alias) => !isGone(alias))
  if (aliases.length === state.aliases.length) return state
  const left = { ...state, aliases }
  if (aliases.length > 0 || frame.start.kind === 'given') return left
  const outside = outsideOf(state, frame)
  if (outside !== undefined) return finish(left, frame, { kind: 'stored', line, place: outside })
  if (state.guards.length > 0) return finish(left, frame, { kind: 'released', line })
  return finish(left, frame, { kind: 'lost', line, place: state.aliases.find((one) => isInRecord(one, frame)) ?? '' })
}

/** True for a member of what a pointer leads to: it goes with the record, not with the pass of a loop. */
const isInRecord = (place: string, { locals }: Frame): boolean =>
  /[.[]/.test(place) && locals.get(rootOf(place))?.isPointer === true
