import { type Cursor, endOfAngles, lineOf, nested, OPENS, peek, skipGroup } from './cursor.ts'
import type { Expression } from './expression.ts'
import { isWord, type Token } from './tokens.ts'

/** `a + a + …`, `p->p->…`: links of all chains of one expression. */
const MAX_LINKS = 400

/** The left side of one more link, or nothing where the chain is too long. */
const linked = (cursor: Cursor, left: Expression): Expression => {
  cursor.links = (cursor.links ?? 0) + 1
  return cursor.links > MAX_LINKS ? { kind: 'literal', text: '', line: left.line } : left
}

/** Reads the whole of some tokens as one expression. */
export const parseExpression = (tokens: readonly Token[]): Expression => {
  const cursor = { tokens, at: 0 }
  const items: Expression[] = []
  while (cursor.at < tokens.length) {
    const from = cursor.at
    items.push(comma(cursor))
    // What no rule takes is stepped over.
    if (cursor.at === from) cursor.at++
  }
  const [only] = items
  return items.length === 1 && only !== undefined ? only : { kind: 'list', items, line: tokens[0]?.line ?? 0 }
}

const comma = (cursor: Cursor): Expression => {
  const line = lineOf(cursor)
  const items = [assignment(cursor)]
  while (peek(cursor) === ',') {
    cursor.at++
    items.push(assignment(cursor))
  }
  const [only] = items
  return items.length === 1 && only !== undefined ? only : { kind: 'list', items, line }
}

const ASSIGN = /^(?:[-+*/%&|^]|<<|>>)?=$/

/** One expression without a comma. */
export const assignment = (cursor: Cursor): Expression => nested(cursor, assigned, () => nothing(cursor))

const nothing = (cursor: Cursor): Expression => ({ kind: 'literal', text: '', line: lineOf(cursor) })

const assigned = (cursor: Cursor): Expression => {
  const left = choice(cursor)
  const operator = peek(cursor)
  if (!ASSIGN.test(operator)) return left
  const line = lineOf(cursor)
  cursor.at++
  return { kind: 'assign', operator, left, right: assignment(cursor), line }
}

const choice = (cursor: Cursor): Expression => {
  const test = binary(cursor, 0)
  if (peek(cursor) !== '?') return test
  const line = lineOf(cursor)
  cursor.at++
  const yes = peek(cursor) === ':' ? test : comma(cursor)
  if (peek(cursor) === ':') cursor.at++
  return { kind: 'choice', test, yes, no: assignment(cursor), line }
}

const LEVELS: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '|': 3,
  '^': 4,
  '&': 5,
  '==': 6,
  '!=': 6,
  '<': 7,
  '>': 7,
  '<=': 7,
  '>=': 7,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '%': 10,
}

const binary = (cursor: Cursor, floor: number): Expression => {
  let left = unary(cursor)
  for (;;) {
    const isShift = peek(cursor) === '>' && peek(cursor, 1) === '>'
    const operator = isShift ? '>>' : peek(cursor)
    const level = LEVELS[operator] ?? 0
    if (level <= floor) return left
    const line = lineOf(cursor)
    cursor.at += isShift ? 2 : 1
    left = { kind: 'binary', operator, left: linked(cursor, left), right: binary(cursor, level), line }
  }
}

const UNARY = new Set(['!', '*', '&', '-', '+', '~', '++', '--'])

const unary = (cursor: Cursor): Expression => nested(cursor, prefixed, () => nothing(cursor))

const prefixed = (cursor: Cursor): Expression => {
  const line = lineOf(cursor)
  const operator = peek(cursor)
  if (operator === '&&') {
    cursor.at++
    return unary(cursor)
  }
  if (UNARY.has(operator)) {
    cursor.at++
    return { kind: 'unary', operator, of: unary(cursor), line }
  }
  if (operator === 'sizeof' || operator === 'alignof') return sizeOf(cursor)
  if (operator === 'new') return created(cursor)
  if (operator === 'delete') {
    cursor.at++
    if (peek(cursor) === '[') cursor.at += 2
    return call('delete', [unary(cursor)], line)
  }
  const cast = operator === '(' ? endOfCast(cursor) : null
  if (cast !== null) {
    cursor.at = cast
    return peek(cursor) === '{' ? braces(cursor) : unary(cursor)
  }
  return postfix(cursor, primary(cursor))
}

const call = (name: string, args: readonly Expression[], line: number): Expression => ({
  kind: 'call',
  name,
  callee: { kind: 'name', name, line },
  args,
  line,
})

const sizeOf = (cursor: Cursor): Expression => {
  const line = lineOf(cursor)
  cursor.at++
  if (peek(cursor) === '(') skipGroup(cursor)
  else unary(cursor)
  return { kind: 'literal', text: 'sizeof', line }
}

/** `new (POOL_FLAG_PAGED, TAG) Type(args)`: a call whose arguments are those of the placement. */
const created = (cursor: Cursor): Expression => {
  const line = lineOf(cursor)
  cursor.at++
  const placement = peek(cursor) === '(' ? argumentsOf(cursor) : []
  while (isWord(peek(cursor)) || ['::', '*'].includes(peek(cursor)) || peek(cursor) === '<') {
    if (peek(cursor) === '<') cursor.at = endOfAngles(cursor, cursor.at) ?? cursor.at + 1
    else cursor.at++
  }
  const args = peek(cursor) === '(' ? argumentsOf(cursor) : []
  if (peek(cursor) === '[') skipGroup(cursor)
  if (peek(cursor) === '{') braces(cursor)
  return call('new', [...placement, ...args], line)
}

const TYPE_WORD =
  /^(?:const|volatile|struct|union|enum|unsigned|signed|void|char|short|int|long|bool|float|double|auto|class|typename|U?INT(?:8|16|32|64)?|U?LONG(?:_PTR|LONG|64)?|P?[UCW]?CHAR|PV?OID|HANDLE|SIZE_T|NTSTATUS|.*_t|P[A-Z][A-Z0-9_]+|LP[A-Z]+)$/

/** Where the operand of a cast begins that opens here; null for a parenthesis of another kind. */
const endOfCast = (cursor: Cursor): number | null => {
  const { tokens } = cursor
  let at = cursor.at + 1
  let [words, stars, isType] = [0, 0, false]
  for (; at < tokens.length && tokens[at]?.text !== ')'; at++) {
    const text = tokens[at]?.text ?? ''
    if (isWord(text)) {
      if (stars > 0 && text !== 'const') return null
      words++
      isType ||= TYPE_WORD.test(text)
    } else if (text === '*') stars++
    else if (text === '<') {
      const end = endOfAngles(cursor, at)
      if (end === null) return null
      at = end - 1
    } else if (text !== '::' && text !== '&') return null
  }
  const next = tokens[at + 1]?.text ?? ''
  if (words === 0) return null
  const isOperand = isWord(next) || /^["'\d]/.test(next) || next === '~' || next === '!' || next === '{'
  if (stars > 0 || isType || words > 1)
    return isOperand || next === '(' || next === '&' || next === '*' || next === '-' ? at + 1 : null
  const [only] = [tokens[at - 1]?.text ?? '']
  return isOperand || (next === '(' && /^[A-Z][A-Z0-9_]+$/.test(only)) ? at + 1 : null
}

const primary = (cursor: Cursor): Expression => {
  const line = lineOf(cursor)
  const text = peek(cursor)
  if (text === '(') {
    cursor.at++
    const inside = peek(cursor) === ')' ? { kind: 'list' as const, items: [], line } : comma(cursor)
    while (cursor.at < cursor.tokens.length && peek(cursor) !== ')') {
      if (peek(cursor) in OPENS) skipGroup(cursor)
      else cursor.at++
    }
    cursor.at++
    return inside
  }
  if (text === '{') return braces(cursor)
  if (text === '[') return lambda(cursor)
  if (!isWord(text)) {
    if (/^["'\d.]/.test(text)) cursor.at++
    return { kind: 'literal', text, line }
  }
  cursor.at++
  if (/^(?:L|u8?|U)$/.test(text) && peek(cursor).startsWith('"')) return primary(cursor)
  const angles = peek(cursor) === '<' ? endOfAngles(cursor, cursor.at) : null
  if (/_cast$/.test(text) && angles !== null) {
    cursor.at = angles
    return primary(cursor)
  }
  if (angles !== null && ['(', '::', '{'].includes(cursor.tokens[angles]?.text ?? '')) cursor.at = angles
  if (peek(cursor) === '::') {
    cursor.at++
    return nested(cursor, primary, () => nothing(cursor))
  }
  return { kind: 'name', name: text, line }
}

const braces = (cursor: Cursor): Expression => {
  const line = lineOf(cursor)
  return { kind: 'list', items: argumentsOf(cursor), line }
}

const lambda = (cursor: Cursor): Expression => {
  const line = lineOf(cursor)
  skipGroup(cursor)
  while (cursor.at < cursor.tokens.length && peek(cursor) !== '{' && !/^[;,)]$/.test(peek(cursor))) {
    if (peek(cursor) === '(') skipGroup(cursor)
    else cursor.at++
  }
  const from = cursor.at
  if (peek(cursor) === '{') skipGroup(cursor)
  return { kind: 'lambda', body: cursor.tokens.slice(from, cursor.at), line }
}

const argumentsOf = (cursor: Cursor): readonly Expression[] => {
  const close = OPENS[peek(cursor)] ?? ')'
  const args: Expression[] = []
  cursor.at++
  while (cursor.at < cursor.tokens.length && peek(cursor) !== close) {
    const from = cursor.at
    if (peek(cursor) === ',') cursor.at++
    else args.push(assignment(cursor))
    if (cursor.at === from) cursor.at++
  }
  cursor.at++
  return args
}

const POSTFIX = new Set(['(', '[', '->', '.', '++', '--'])

const postfix = (cursor: Cursor, first: Expression): Expression => {
  let one = first
  for (;;) {
    const line = lineOf(cursor)
    const text = peek(cursor)
    if (!POSTFIX.has(text)) return one
    one = linked(cursor, one)
    if (text === '(')
      one = flagged({ kind: 'call', name: lastWord(one), callee: one, args: argumentsOf(cursor), line: one.line })
    else if (text === '[') {
      const [at = { kind: 'literal' as const, text: '', line }] = argumentsOf(cursor)
      one = { kind: 'index', of: one, at, line }
    } else if (text === '->' || text === '.') {
      cursor.at++
      const name = peek(cursor)
      cursor.at++
      one = { kind: 'member', of: one, name, line }
    } else {
      cursor.at++
      one = { kind: 'unary', operator: text, of: one, line }
    }
  }
}

/** `FlagOn(flags, BIT)` and its like of the kernel's headers, as the operators that they stand for. */
const flagged = (one: Extract<Expression, { kind: 'call' }>): Expression => {
  const [left, right] = one.args
  if (left === undefined || right === undefined || one.args.length !== 2) return one
  const { line } = one
  if (/^(?:Boolean)?FlagOn$/.test(one.name)) return { kind: 'binary', operator: '&', left, right, line }
  if (one.name === 'SetFlag') return { kind: 'assign', operator: '|=', left, right, line }
  if (one.name !== 'ClearFlag') return one
  return { kind: 'assign', operator: '&=', left, right: { kind: 'unary', operator: '~', of: right, line }, line }
}

const lastWord = (one: Expression): string => {
  if (one.kind === 'name' || one.kind === 'member') return one.name
  return one.kind === 'unary' ? lastWord(one.of) : ''
}
