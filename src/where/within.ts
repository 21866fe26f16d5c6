import type { Step } from './declarations.ts'
import { callsIn, type Expression, placeOf } from './expression.ts'
import { rememberedByObject } from './remembered.ts'
import type { Statement } from './statements.ts'
import { isReleaseName } from './verbs.ts'

/* What stands somewhere within a statement. */

/** A loop that frees members of elements. */
export interface Cleaning {
  /** What is freed, by `elementName`, with the line that frees it. */
  readonly frees: ReadonlyMap<string, number>
  /** First and last line of the loop. */
  readonly lines: readonly [from: number, to: number]
}

/** What a loop frees of the elements that it goes through; null for nothing. */
export const cleaningOf = (body: Statement, line: number): Cleaning | null => {
  const frees = freedIn(body)
  if (frees.size === 0) return null
  return { frees, lines: [line, body.kind === 'block' ? body.end : Math.max(...frees.values())] }
}

/**
 * What elements of an array hold, whichever element it is: `Buffer` of `list[i].Buffer` and of `one.Buffer`, `list[]`
 * of `list[i]`.
 */
export const elementName = (place: string): string | null => {
  const [, array, member] = /(?:(\w+)\[\w*\]|\.(\w+))$/.exec(place) ?? []
  return array === undefined ? (member ?? null) : `${array}[]`
}

const NOTHING: ReadonlyMap<string, number> = new Map()

const freedIn = rememberedByObject((one: Statement): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const call of stepsOf(one).flatMap(valuesOf).flatMap(callsIn)) {
    if (!isReleaseName(call.name)) continue
    for (const arg of call.args) {
      const name = elementName(placeOf(arg) ?? '')
      if (name !== null) found.set(name, call.line)
    }
  }
  for (const inner of statementsIn(one)) for (const [member, line] of freedIn(inner)) found.set(member, line)
  return found.size === 0 ? NOTHING : found
})

/** What a statement gives back, where it does nothing else: `p.Buffer` of `{ free(p->Buffer); p->Buffer = NULL; }`. */
export const releasedBy = (one: Statement): readonly string[] => {
  if (one.kind === 'block') return one.statements.flatMap(releasedBy)
  return stepsOf(one)
    .flatMap(valuesOf)
    .flatMap(callsIn)
    .filter(({ name }) => isReleaseName(name))
    .flatMap(({ args }) => args.flatMap((arg) => placeOf(arg)?.replace(/^&/, '') ?? []))
}

const stepsOf = (one: Statement): readonly Step[] => (one.kind === 'steps' ? one.steps : [])

const valuesOf = (step: Step): readonly Expression[] => {
  if (step.kind !== 'declare') return [step]
  return step.initial === null ? [] : [step.initial]
}

/** Functions that raise for what they are given, after they may have been given an object. */
const RAISES =
  /^(?:Probe\w*|MmProbe\w*|(?:Ex|Rtl|Flt)Raise\w*|(?:Rtl|Ndis)(?:Copy|Move)Memory|mem(?:cpy|move)|Cc\w+|FsRtl\w+|ExAllocatePool\w*Quota\w*|\w*Capture\w*)$/

/** True for a body that may raise behind its beginning; what throws in C++ may do so anywhere. */
export const raises = (one: Statement): boolean => {
  if (one.kind === 'throw') return true
  if (one.kind === 'steps')
    return one.steps.flatMap(valuesOf).some((value) => callsIn(value).some(({ name }) => RAISES.test(name)))
  return statementsIn(one).some(raises)
}

/** Labels of a statement. */
export const labelsIn = (one: Statement, found = new Set<string>()): Set<string> => {
  if (one.kind === 'label') found.add(one.name)
  for (const inner of statementsIn(one)) labelsIn(inner, found)
  return found
}

const statementsIn = (one: Statement): readonly Statement[] => {
  if (one.kind === 'block') return one.statements
  if (one.kind === 'if') return one.otherwise === null ? [one.then] : [one.then, one.otherwise]
  if (one.kind === 'loop' || one.kind === 'switch') return [one.body]
  if (one.kind === 'try') return [one.body, ...one.handlers, ...(one.last === null ? [] : [one.last])]
  return []
}
