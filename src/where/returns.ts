import type { Acquire } from './apis.ts'
import type { FunctionText } from './outline.ts'

const STATUS = /\b(?:NTSTATUS|HRESULT|NDIS_STATUS|int|DWORD|LONG|\w*[rR]esult(?:_t)?|\w*[sS]tatus(?:_t)?)\b[^()]*$/
const NOTHING = /\b(?:void|VOID)\b\s*(?:\w+\s*)*$/
const BOOLEAN = /\b(?:BOOLEAN|BOOL|bool)\b\s*(?:\w+\s*)*$/

/** What stands before the name of a function. */
const typeOf = ({ name, outline, head, parameters }: FunctionText): string => {
  const text = outline.clean.slice(head, parameters[0])
  return text.slice(0, Math.max(0, text.lastIndexOf(name)))
}

/** How the value of a function tells that it has handed something out by way of a parameter. */
export const successOf = (one: FunctionText): Acquire['success'] => {
  const type = typeOf(one)
  return STATUS.test(type) ? 'status' : NOTHING.test(type) ? 'always' : 'set'
}

/** True for a function whose value is no object: a status, a boolean, or nothing. */
export const returnsNoObject = (one: FunctionText): boolean => successOf(one) !== 'set' || BOOLEAN.test(typeOf(one))
