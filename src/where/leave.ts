import { isFailure } from './answers.ts'
import { reachOf } from './effects.ts'
import { evaluate } from './evaluate.ts'
import { type Expression, partsOf, placeOf } from './expression.ts'
import type { FlowNode } from './graph.ts'
import { type Frame, outsideOf, type State } from './state.ts'

/** Ends a path where the function returns. */
export const leave = ({ value, line }: Extract<FlowNode, { kind: 'exit' }>, state: State, frame: Frame): void => {
  const results = value === null ? [{ state, value: null, isObject: false }] : evaluate(value, state, frame)
  for (const result of results) {
    const { trail, because, unsure, phase, aliases } = result.state
    const ending = { line, trail, because, unsure, value: result.value, place: '' }
    if (phase === 'before') continue
    if (phase !== 'held') frame.end({ ...ending, kind: phase })
    else if (result.isObject) frame.end({ ...ending, kind: 'returned' })
    else if (value !== null && result.state.parts.includes(placeOf(value) ?? ''))
      frame.end({ ...ending, kind: 'returned' })
    else if (value !== null && holds(value, aliases) !== null)
      frame.end({ ...ending, kind: 'returned', place: holds(value, aliases) ?? '' })
    else if (value !== null && result.state.wraps.includes(placeOf(value) ?? '')) frame.end({ ...ending, kind: 'kept' })
    else if (outsideOf(result.state, frame) !== undefined && !mayFail(result.value, frame))
      frame.end({ ...ending, kind: 'stored', place: outsideOf(result.state, frame) ?? '' })
    else if (frame.start.kind === 'site' && result.state.guards.length > 0) frame.end({ ...ending, kind: 'released' })
    else frame.end({ ...ending, kind: 'left' })
  }
}

/** True for a value that tells of a failure, or may where nothing is known. */
const mayFail = (value: string | null, { one, isQuick }: Frame): boolean =>
  isFailure(one, value) || (isQuick && value === null)

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
