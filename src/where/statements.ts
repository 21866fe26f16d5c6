import {
  assignment,
  type Cursor,
  type Expression,
  endOfAngles,
  lineOf,
  nested,
  parseExpression,
  peek,
  skipGroup,
} from './expression.ts'
import { isWord, type Token } from './tokens.ts'

/** A declared variable, and what it begins with. */
export interface Declared {
  readonly kind: 'declare'
  readonly name: string
  /** Words of the type, blanks between them. */
  readonly type: string
  readonly isPointer: boolean
  readonly initial: Expression | null
  readonly line: number
}

export type Step = Expression | Declared

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

/** The tokens inside the parentheses that open here. */
const group = (cursor: Cursor): readonly Token[] => {
  const from = cursor.at
  skipGroup(cursor)
  return cursor.tokens.slice(from + 1, cursor.at - 1)
}

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

const splitAt = (tokens: readonly Token[], mark: string): readonly (readonly Token[])[] => {
  const parts: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (/^[([{]$/.test(token.text)) depth++
    else if (/^[)\]}]$/.test(token.text)) depth--
    if (depth === 0 && token.text === mark) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
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

/** A condition that nothing is known of. */
const unknown = (line: number): Expression => ({ kind: 'list', items: [], line })

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

/** Declarations or expressions of one statement. */
const parseSteps = (tokens: readonly Token[]): readonly Step[] => {
  if (tokens.length === 0) return []
  return declarations(tokens) ?? [parseExpression(tokens)]
}

const NO_TYPE = /^(?:return|delete|new|sizeof|else|throw|case|typedef|using|goto|operator)$/
const TYPE_ONLY =
  /^(?:const|volatile|static|struct|union|enum|class|unsigned|signed|register|constexpr|inline|extern|typename|let|mut)$/

/** `T* a = f(), *b;`: the declared variables; null where the tokens are no declaration. */
const declarations = (tokens: readonly Token[]): readonly Declared[] | null => {
  const cursor: Cursor = { tokens, at: 0 }
  const type = typeAt(cursor)
  if (type === null) return null
  const declared: Declared[] = []
  while (cursor.at < tokens.length) {
    const from = cursor.at
    while (/^(?:\*|&|&&|const|volatile)$/.test(peek(cursor))) cursor.at++
    const isPointer = cursor.at > from || /^(?:P[A-Z]|LP)|\bauto\b/.test(type)
    const line = lineOf(cursor)
    const name = peek(cursor)
    if (!isWord(name)) return declared.length > 0 ? declared : null
    cursor.at++
    while (peek(cursor) === '[') skipGroup(cursor)
    declared.push({ kind: 'declare', name, type, isPointer, initial: initialAt(cursor), line })
    if (peek(cursor) !== ',') break
    cursor.at++
  }
  return declared
}

const initialAt = (cursor: Cursor): Expression | null => {
  const line = lineOf(cursor)
  if (peek(cursor) === '=') {
    cursor.at++
    return assignment(cursor)
  }
  if (peek(cursor) !== '(' && peek(cursor) !== '{') return null
  const inside = group(cursor)
  return {
    kind: 'call',
    name: 'construct',
    callee: unknown(line),
    args: splitAt(inside, ',')
      .filter((one) => one.length > 0)
      .map(parseExpression),
    line,
  }
}

/** Reads a type where a declared name follows it; null, and nothing read, where none does. */
const typeAt = (cursor: Cursor): string | null => {
  const { tokens } = cursor
  if (tokens[0]?.text === '[' && tokens[1]?.text === '[') skipGroup(cursor)
  const words: string[] = []
  for (;;) {
    const text = peek(cursor)
    if (!isWord(text) || NO_TYPE.test(text)) return null
    words.push(text)
    cursor.at++
    if (/^_\w+_$|^__\w+$/.test(text) && peek(cursor) === '(') skipGroup(cursor)
    if (peek(cursor) === '<') {
      const end = endOfAngles(cursor, cursor.at)
      if (end === null) return null
      words.push(...tokens.slice(cursor.at, end).map((token) => token.text))
      cursor.at = end
    }
    if (peek(cursor) === '::') {
      words.push('::')
      cursor.at++
      continue
    }
    let stars = 0
    while (/^(?:\*|&|&&|const)$/.test(peek(cursor, stars))) stars++
    const next = peek(cursor, stars)
    if (!isWord(next) || NO_TYPE.test(next)) return null
    const follows = peek(cursor, stars + 1)
    const isName = follows === '' || /^(?:=|,|\[|\(|\{)$/.test(follows)
    if (isName && !TYPE_ONLY.test(next)) {
      if (
        stars === 0 &&
        words.every((word) => TYPE_ONLY.test(word)) &&
        !/auto|unsigned|signed|let|mut|const/.test(text)
      )
        continue
      // `a * b, …` of a call's like stands as a declaration; `f (x)` does not.
      return words.join(' ')
    }
    if (stars > 0 && !/^_\w+_$|^__\w+$/.test(next)) return null
    cursor.at += stars
  }
}
