import { type Cursor, endOfAngles, group, lineOf, peek, skipGroup, splitAt } from './cursor.ts'
import type { Expression } from './expression.ts'
import { assignment, parseExpression } from './parse-expression.ts'
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

/** A condition that nothing is known of. */
export const unknown = (line: number): Expression => ({ kind: 'list', items: [], line })

/** Declarations or expressions of one statement. */
export const parseSteps = (tokens: readonly Token[]): readonly Step[] => {
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
    const isPointer = cursor.at > from || /^(?:P[A-Z]|LP|p\w+_t$)|\bauto\b/.test(type)
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
