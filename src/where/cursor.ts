import { isWord, type Token } from './tokens.ts'

/** A place in a list of tokens. */
export interface Cursor {
  readonly tokens: readonly Token[]
  at: number
  /** Levels of nesting that are open, and links of chains that were read: both have a bound. */
  depth?: number
  links?: number
}

/** Nesting that is read; what is deeper is no code that somebody wrote. */
const MAX_DEPTH = 200

/** Reads one level deeper; too deep, it gives up the rest of the tokens. */
export const nested = <Read>(cursor: Cursor, read: (cursor: Cursor) => Read, giveUp: () => Read): Read => {
  const depth = cursor.depth ?? 0
  if (depth >= MAX_DEPTH) {
    cursor.at = cursor.tokens.length
    return giveUp()
  }
  cursor.depth = depth + 1
  const found = read(cursor)
  cursor.depth = depth
  return found
}

export const peek = (cursor: Cursor, ahead = 0): string => cursor.tokens[cursor.at + ahead]?.text ?? ''
export const lineOf = (cursor: Cursor): number =>
  cursor.tokens[Math.min(cursor.at, cursor.tokens.length - 1)]?.line ?? 0

export const OPENS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** Steps behind the group that opens here. */
export const skipGroup = (cursor: Cursor): void => {
  let depth = 0
  for (; cursor.at < cursor.tokens.length; cursor.at++) {
    const text = peek(cursor)
    if (text in OPENS) depth++
    else if (text === ')' || text === ']' || text === '}') depth--
    if (depth === 0) {
      cursor.at++
      return
    }
  }
}

/** Behind the `>` that closes the `<` at `from`; null where it compares. */
export const endOfAngles = ({ tokens }: Cursor, from: number): number | null => {
  let depth = 0
  for (let at = from; at < Math.min(tokens.length, from + 60); at++) {
    const text = tokens[at]?.text ?? ''
    if (text === '<') depth++
    else if (text === '>' && --depth === 0) return at + 1
    else if (!isWord(text) && !/^(?:[\d,*&]|::|\.\.\.|\[|\])/.test(text)) return null
  }
  return null
}

/** The tokens inside the parentheses that open here. */
export const group = (cursor: Cursor): readonly Token[] => {
  const from = cursor.at
  skipGroup(cursor)
  return cursor.tokens.slice(from + 1, cursor.at - 1)
}

/** Tokens in parts, at a mark that stands outside of parentheses. */
export const splitAt = (tokens: readonly Token[], mark: string): readonly (readonly Token[])[] => {
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
