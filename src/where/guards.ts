import type { Declared } from './declarations.ts'
import { mentions } from './effects.ts'
import type { Expression } from './expression.ts'
import { rootOf } from './place.ts'
import type { Frame, State } from './state.ts'

/** Owners of C++ that release at their end. */
const GUARD =
  /unique_|scope_exit|scope_guard|ScopeGuard|[Ff]inally|auto_ptr|shared_ptr|\b\w*(?:Guard|Holder|SmartPtr|AutoPtr|UniquePtr|ComPtr|Auto[A-Z]\w*|Scoped\w*|OnExit|AtExit)\b|\b\w*(?:_ptr|_guard)\b|wil :: /

/** True for a type of variables that release at their end what they hold. */
export const isGuardType = (type: string, { project, one }: Frame): boolean => {
  if (GUARD.test(type)) return true
  const name = type
    .split(' ')
    .findLast((word) => /^\w+$/.test(word) && !/^(?:const|auto|struct|class|static)$/.test(word))
  return name !== undefined && project.find(`~${name}`, one.outline) !== undefined
}

/** A guard that is declared while the object is held, and names it. */
export const guards = (
  step: Declared,
  initial: Extract<Expression, { kind: 'call' }>,
  state: State,
  frame: Frame,
): boolean => {
  const isGuard = isGuardType(step.type, frame) || MAKES_GUARD.test(initial.name) || MAKES_GUARD.test(step.name)
  return isGuard && initial.args.some((arg) => mentionsDeep(arg, state.aliases))
}

/** `auto atEnd = scope_exit(…)`, and `auto scope_exit(…)` of a class that is named so. */
const MAKES_GUARD = /scope_exit|ScopeGuard|Finally|make_scope|on_exit|Defer/i

const mentionsDeep = (one: Expression, aliases: readonly string[]): boolean => {
  if (mentions(one, aliases)) return true
  const roots = aliases.map(rootOf)
  return one.kind === 'lambda' && one.body.some(({ text }) => roots.includes(text))
}
