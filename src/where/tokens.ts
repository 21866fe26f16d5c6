import { allocators } from './allocators.ts'
import { acquireNamed } from './apis.ts'
import type { Macro } from './clean.ts'
import { type FunctionText, lineAt, type Outline } from './outline.ts'

/** A word, number, string or mark of the code. */
export interface Token {
  readonly text: string
  /** 1-based; tokens of a macro's body have the line of its use. */
  readonly line: number
}

/** Finds the macro that a name means in a file. */
export type FindMacro = (name: string, from: Outline) => Macro | undefined

const TOKEN =
  /[A-Za-z_]\w*!?(?=")|[A-Za-z_]\w*|\d[\w.']*|"[^"]*"|'(?:\\.|[^'\\\n])+'|\.\.\.|\.\.=|->|=>|\+\+|--|<<=|>>=|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|::|<<|\S|\n/g

export const isWord = (text: string): boolean => /^[A-Za-z_]/.test(text)

/** Tokens of a piece of clean text; `line` is that of its first character. */
const tokensOf = (text: string, line: number): Token[] => {
  const tokens: Token[] = []
  let current = line
  for (const [found] of text.matchAll(TOKEN)) {
    if (found === '\n') current++
    else tokens.push({ text: found, line: current })
  }
  return tokens
}

const MAX_DEPTH = 8
const MAX_BODY = 800
/** A function whose macros make more than this is not understood. */
const MAX_TOKENS = 60_000

/** The tokens of a function's body, braces included, with the macros of the sources in place of their names. */
export const bodyTokens = ({ outline, body }: FunctionText, findMacro: FindMacro): readonly Token[] => {
  const tokens = tokensOf(outline.clean.slice(...body), lineAt(outline, body[0]))
  return outline.isRust ? tokens : expand(tokens, outline, findMacro)
}

/** Tokens with macros expanded, those inside of macros too. */
const expand = (tokens: readonly Token[], outline: Outline, findMacro: FindMacro): readonly Token[] => {
  const out: Token[] = []
  expandInto(out, tokens, { outline, findMacro, inside: [] })
  return out
}

interface Expansion {
  readonly outline: Outline
  readonly findMacro: FindMacro
  /** Macros whose body is being expanded: a macro is no part of itself. */
  readonly inside: readonly string[]
}

const expandInto = (out: Token[], tokens: readonly Token[], how: Expansion): void => {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || out.length > MAX_TOKENS) return
    const macro = isWord(token.text) ? macroFor(token.text, how) : undefined
    if (macro === undefined) {
      out.push(token)
      continue
    }
    const inner = { ...how, inside: [...how.inside, macro.name] }
    if (macro.parameters === null) {
      expandInto(
        out,
        tokensOf(macro.body.replace(/\s+/g, ' '), token.line).map(({ text }) => ({ text, line: token.line })),
        inner,
      )
      continue
    }
    const given = tokens[at + 1]?.text === '(' ? argumentsAt(tokens, at + 1) : null
    if (given === null) {
      out.push(token)
      continue
    }
    expandInto(out, substituted(macro, given.parts, token.line), inner)
    at = given.end
  }
}

/** Names that the walk knows by themselves. */
const KNOWN =
  /^(?:NT_SUCCESS|SUCCEEDED|FAILED|CONTAINING_RECORD|container_of|NT_ERROR|Insert(?:Head|Tail)List|Remove\w+List|InitializeListHead|ASSERT\w*|NT_ASSERT\w*|UNREFERENCED_PARAMETER|RTL_\w+|ARRAYSIZE|PAGED_CODE|FIELD_OFFSET|offsetof|TraceEvents|DbgPrint\w*|KdPrint\w*|DoTraceMessage)$/

const macroFor = (name: string, { outline, findMacro, inside }: Expansion): Macro | undefined => {
  if (inside.length >= MAX_DEPTH || inside.includes(name) || KNOWN.test(name)) return undefined
  const macro = findMacro(name, outline)
  if (macro === undefined || macro.body.length > MAX_BODY) return undefined
  if (macro.parameters !== null) return macro
  // A wrapper that takes the place of a documented function is read as that function.
  if (acquireNamed(name) !== undefined || allocators.has(name)) return undefined
  return /^[A-Za-z_]\w*$|\(|\breturn\b|\bgoto\b/.test(macro.body) && !/^[('"0-9]/.test(macro.body) ? macro : undefined
}

/** The arguments of a call whose parenthesis opens at `open`, and where it closes. */
const argumentsAt = (
  tokens: readonly Token[],
  open: number,
): { readonly parts: readonly (readonly Token[])[]; readonly end: number } | null => {
  const parts: Token[][] = [[]]
  let depth = 0
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const { text } = token
    if (text === ')' || text === ']' || text === '}') depth--
    if (depth === 0 && at > open) return { parts: parts[0]?.length === 0 && parts.length === 1 ? [] : parts, end: at }
    if (depth === 1 && text === ',') parts.push([])
    else if (at > open) parts.at(-1)?.push(token)
    if (text === '(' || text === '[' || text === '{') depth++
  }
  return null
}

const substituted = (macro: Macro, given: readonly (readonly Token[])[], line: number): readonly Token[] => {
  const parameters = macro.parameters ?? []
  const isVariadic = parameters.at(-1)?.endsWith('...') === true
  const fixed = isVariadic ? parameters.length - 1 : parameters.length
  const rest = given.slice(fixed).flatMap((part, at) => (at === 0 ? part : [{ text: ',', line }, ...part]))
  const values = new Map<string, readonly Token[]>(
    parameters.slice(0, fixed).map((name, at) => [name, given[at] ?? []]),
  )
  if (isVariadic) values.set('__VA_ARGS__', rest)
  return pasted(macro.body.replace(/\s+/g, ' '), values).flatMap((text) => {
    const value = values.get(text)
    return value === undefined ? [{ text, line }] : value.map((token) => ({ text: token.text, line }))
  })
}

/** Texts of a body; `a##b` is one word. */
const pasted = (body: string, values: ReadonlyMap<string, readonly Token[]>): readonly string[] => {
  const joined = body.replace(/(\w+)\s*##\s*(\w+)/g, (_, left: string, right: string) => {
    const one = (name: string): string =>
      values
        .get(name)
        ?.map(({ text }) => text)
        .join('') ?? name
    return one(left) + one(right)
  })
  return tokensOf(joined.replace(/#/g, ' '), 1).map(({ text }) => text)
}
