import { type Cursor, group, lineOf, nested, peek, skipGroup, splitAt } from './cursor.ts'
import { parseSteps, type Step, unknown } from './declarations.ts'
import type { Expression } from './expression.ts'
import { parseExpression } from './parse-expression.ts'
import { isWord, type Token } from './tokens.ts'

export type Statement =
  | { readonly kind: 'block'; readonly statements: readonly Statement[]; readonly end: number }
  | { readonly kind: 'steps'; readonly steps: readonly Step[]; readonly line: number }
  | {
      readonly kind: 'if'
      readonly test: Expression
      readonly then: Statement
      readonly otherwise: Statement | null
      readonly line: number
    }
  | {
      readonly kind: 'loop'
      readonly first: readonly Step[]
      /** Null: it goes on for ever. */
      readonly test: Expression | null
      readonly step: Expression | null
      readonly body: Statement
      /** The body runs before the test. */
      readonly isDo: boolean
      readonly line: number
    }
  | { readonly kind: 'switch'; readonly on: Expression; readonly body: Statement; readonly line: number }
  /** `case` with its value; null for `default`. */
  | { readonly kind: 'case'; readonly value: Expression | null; readonly line: number }
  | { readonly kind: 'label'; readonly name: string; readonly line: number }
  | { readonly kind: 'goto'; readonly label: string; readonly line: number }
  | { readonly kind: 'break' | 'continue' | 'leave'; readonly line: number }
  | { readonly kind: 'return' | 'throw'; readonly value: Expression | null; readonly line: number }
  | {
      readonly kind: 'try'
      readonly body: Statement
      readonly handlers: readonly Statement[]
      readonly last: Statement | null
      readonly line: number
    }

/** The statement tree of a function's body. What is not understood is one step, so nothing is lost. */
export const parseBody = (tokens: readonly Token[]): Statement => statement({ tokens, at: 0 })

const statement = (cursor: Cursor): Statement => nested(cursor, oneStatement, () => empty(lineOf(cursor)))

const oneStatement = (cursor: Cursor): Statement => {
  const line = lineOf(cursor)
  const word = peek(cursor)
  const parse = WORDS[word]
  if (parse !== undefined && Object.hasOwn(WORDS, word)) return parse(cursor, line)
  if (isWord(word) && peek(cursor, 1) === ':' && peek(cursor, 2) !== ':') {
    cursor.at += 2
    return { kind: 'label', name: word, line }
  }
  return steps(cursor)
}

const block = (cursor: Cursor): Statement => {
  const statements: Statement[] = []
  cursor.at++
  while (cursor.at < cursor.tokens.length && peek(cursor) !== '}') {
    const from = cursor.at
    statements.push(statement(cursor))
    if (cursor.at === from) cursor.at++
  }
  const end = lineOf(cursor)
  cursor.at++
  return { kind: 'block', statements, end }
}

const empty = (line: number): Statement => ({ kind: 'steps', steps: [], line })

const endStatement = (cursor: Cursor): void => {
  if (peek(cursor) === ';') cursor.at++
}

const choose = (cursor: Cursor, line: number): Statement => {
  cursor.at++
  if (peek(cursor) === 'constexpr') cursor.at++
  const [inside, ...more] = [...splitAt(group(cursor), ';')].reverse()
  const test = parseCondition(inside ?? [])
  const then = statement(cursor)
  let otherwise: Statement | null = null
  if (peek(cursor) === 'else') {
    cursor.at++
    otherwise = statement(cursor)
  }
  const chosen: Statement = { kind: 'if', test: test.test, then, otherwise, line }
  const before = [...more.reverse().flatMap(parseSteps), ...test.declared]
  if (before.length === 0) return chosen
  return { kind: 'block', statements: [{ kind: 'steps', steps: before, line }, chosen], end: line }
}

/** `(T* p = f())` declares and tests. */
const parseCondition = (
  tokens: readonly Token[],
): { readonly declared: readonly Step[]; readonly test: Expression } => {
  const steps = parseSteps(tokens)
  const [first] = steps
  if (steps.length === 1 && first?.kind === 'declare' && first.initial !== null)
    return { declared: steps, test: { kind: 'name', name: first.name, line: first.line } }
  return { declared: [], test: parseExpression(tokens) }
}

const loopFor = (cursor: Cursor, line: number): Statement => {
  cursor.at++
  const inside = group(cursor)
  const parts = splitAt(inside, ';')
  const body = statement(cursor)
  if (parts.length < 3) return { kind: 'loop', first: [], test: unknown(line), step: null, body, isDo: false, line }
  const [first = [], test = [], step = []] = parts
  return {
    kind: 'loop',
    first: parseSteps(first),
    test: test.length === 0 ? null : parseExpression(test),
    step: step.length === 0 ? null : parseExpression(step),
    body,
    isDo: false,
    line,
  }
}

const loopWhile = (cursor: Cursor, line: number): Statement => {
  cursor.at++
  const test = parseExpression(group(cursor))
  return {
    kind: 'loop',
    first: [],
    test: isTrue(test) ? null : test,
    step: null,
    body: statement(cursor),
    isDo: false,
    line,
  }
}

const isTrue = (test: Expression): boolean =>
  (test.kind === 'literal' && /^[1-9]/.test(test.text)) || (test.kind === 'name' && /^true$/i.test(test.name))

const loopDo = (cursor: Cursor, line: number): Statement => {
  cursor.at++
  const body = statement(cursor)
  let test: Expression | null = unknown(line)
  if (peek(cursor) === 'while') {
    cursor.at++
    const inside = parseExpression(group(cursor))
    test = isTrue(inside) ? null : inside
    endStatement(cursor)
  }
  return { kind: 'loop', first: [], test, step: null, body, isDo: true, line }
}

const loopForever = (cursor: Cursor, line: number): Statement => {
  cursor.at++
  return { kind: 'loop', first: [], test: null, step: null, body: statement(cursor), isDo: false, line }
}

const select = (cursor: Cursor, line: number): Statement => {
  cursor.at++
  const on = parseExpression(group(cursor))
  return { kind: 'switch', on, body: statement(cursor), line }
}

const labelled = (cursor: Cursor, line: number): Statement => {
  const isDefault = peek(cursor) === 'default'
  cursor.at++
  const from = cursor.at
  while (cursor.at < cursor.tokens.length && peek(cursor) !== ':') cursor.at++
  const tokens = cursor.tokens.slice(from, cursor.at)
  cursor.at++
  return { kind: 'case', value: isDefault ? null : parseExpression(tokens), line }
}

const jump =
  (kind: 'break' | 'continue' | 'leave') =>
  (cursor: Cursor, line: number): Statement => {
    cursor.at++
    endStatement(cursor)
    return { kind, line }
  }

const leaveWith =
  (kind: 'return' | 'throw') =>
  (cursor: Cursor, line: number): Statement => {
    cursor.at++
    const tokens = untilSemicolon(cursor)
    return { kind, value: tokens.length === 0 ? null : parseExpression(tokens), line }
  }

const goTo = (cursor: Cursor, line: number): Statement => {
  const label = peek(cursor, 1)
  cursor.at += 2
  endStatement(cursor)
  return { kind: 'goto', label, line }
}

const guarded = (cursor: Cursor, line: number): Statement => {
  cursor.at++
  const body = statement(cursor)
  const handlers: Statement[] = []
  let last: Statement | null = null
  while (/^(?:__|_SEH2_)?(?:except|finally|catch|EXCEPT|FINALLY)$/.test(peek(cursor))) {
    const isLast = /finally/i.test(peek(cursor))
    cursor.at++
    if (peek(cursor) === '(') skipGroup(cursor)
    const handler = statement(cursor)
    if (isLast) last = handler
    else handlers.push(handler)
  }
  return { kind: 'try', body, handlers, last, line }
}

/** The tokens up to the end of the statement. */
const untilSemicolon = (cursor: Cursor): readonly Token[] => {
  const from = cursor.at
  while (cursor.at < cursor.tokens.length && !/^[;}]$/.test(peek(cursor))) {
    if (/^[([{]$/.test(peek(cursor))) skipGroup(cursor)
    else cursor.at++
  }
  const tokens = cursor.tokens.slice(from, cursor.at)
  endStatement(cursor)
  return tokens
}

const STARTS = /^(?:if|while|for|do|switch|return|goto|break|continue|case|default|else)$/

const steps = (cursor: Cursor): Statement => {
  const line = lineOf(cursor)
  const from = cursor.at
  while (cursor.at < cursor.tokens.length && !/^[;}]$/.test(peek(cursor))) {
    // A macro without a semicolon ends where a statement begins.
    if (cursor.at > from && peek(cursor, -1) === ')' && STARTS.test(peek(cursor))) break
    if (cursor.at > from && peek(cursor) === '{' && peek(cursor, -1) === ')' && !isLambda(cursor, from)) break
    if (/^[([{]$/.test(peek(cursor))) skipGroup(cursor)
    else cursor.at++
  }
  const tokens = cursor.tokens.slice(from, cursor.at)
  endStatement(cursor)
  return tokens.length === 0 ? empty(line) : { kind: 'steps', steps: parseSteps(tokens), line }
}

const isLambda = ({ tokens, at }: Cursor, from: number): boolean =>
  tokens.slice(from, at).some(({ text }) => text === '[')

const WORDS: Readonly<Record<string, (cursor: Cursor, line: number) => Statement>> = {
  '{': block,
  ';': (cursor, line) => {
    cursor.at++
    return empty(line)
  },
  if: choose,
  for: loopFor,
  while: loopWhile,
  do: loopDo,
  loop: loopForever,
  switch: select,
  case: labelled,
  default: labelled,
  break: jump('break'),
  continue: jump('continue'),
  __leave: jump('leave'),
  leave: jump('leave'),
  _SEH2_LEAVE: jump('leave'),
  return: leaveWith('return'),
  co_return: leaveWith('return'),
  throw: leaveWith('throw'),
  goto: goTo,
  try: guarded,
  __try: guarded,
  _SEH2_TRY: guarded,
}
