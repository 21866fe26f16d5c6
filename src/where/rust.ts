import { parseBody, type Statement } from './statements.ts'
import { isWord, type Token } from './tokens.ts'

/** The statement tree of a Rust function's body, whose tokens are rewritten as C writes them. */
export const parseRust = (tokens: readonly Token[]): Statement =>
  parseBody(isDeep(tokens) ? [] : withTail(rewrite(tokens)))

/** Nesting of a body that is read; every level is rewritten by itself. */
const MAX_DEPTH = 100

const isDeep = (tokens: readonly Token[]): boolean => {
  let depth = 0
  return tokens.some(({ text }) => {
    depth += depthOf(text)
    return depth > MAX_DEPTH
  })
}

const rewrite = (tokens: readonly Token[]): Token[] => {
  const out: Token[] = []
  for (let at = 0; at < tokens.length; ) at = rewriteAt(tokens, at, out)
  return out
}

/** Rewrites what stands at a token; returns where the next begins. */
const rewriteAt = (tokens: readonly Token[], at: number, out: Token[]): number => {
  const token = tokens[at]
  if (token === undefined) return at + 1
  const { text, line } = token
  const push = (...texts: readonly string[]): void => {
    for (const one of texts) out.push({ text: one, line })
  }
  const next = tokens[at + 1]?.text
  if (text === 'let') return letAt(tokens, at, push)
  if (text === 'if' || text === 'while') return conditionAt(tokens, at, out)
  if (text === 'for') return loopAt(tokens, at, out)
  if (text === 'match') return matchAt(tokens, at, out)
  if (text === 'unsafe' && next === '{') return unsafeAt(tokens, at, out)
  if (text === 'as') return endOfType(tokens, at + 1)
  if (text === '&' && next === 'mut') {
    push('&')
    return at + 2
  }
  if (text === '!' && isWord(tokens[at - 1]?.text ?? '') && (next === '(' || next === '[')) return at + 1
  if (text === '.' && (next === 'is_null' || next === 'is_none') && tokens[at + 2]?.text === '(')
    return nullTest(out, line, at)
  if (text === '.' && SAME.test(next ?? '')) return endOfCall(tokens, at + 2)
  if (text === '?') return at + 1
  if (/^(?:null_mut|null)$/.test(text) && next === '(') {
    push('NULL')
    return at + 3
  }
  push(text === 'nt_success' ? 'NT_SUCCESS' : text)
  return at + 1
}

/** Methods that give the same pointer. */
const SAME = /^(?:cast|cast_mut|cast_const|unwrap|as_ptr|as_mut_ptr|into)$/

/** Behind the parentheses of a call, and the types before them. */
const endOfCall = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (at < tokens.length && tokens[at]?.text !== '(') at++
  for (let depth = 0; at < tokens.length; at++) {
    depth += depthOf(tokens[at]?.text)
    if (depth === 0) return at + 1
  }
  return at
}

/** `p.is_null()` → `(p == NULL)`. */
const nullTest = (out: Token[], line: number, at: number): number => {
  let from = out.length
  while (
    from > 0 &&
    /^(?:\w+|\.|::)$/.test(out[from - 1]?.text ?? '') &&
    !/^(?:if|while|return)$/.test(out[from - 1]?.text ?? '')
  )
    from--
  out.splice(from, 0, { text: '(', line })
  for (const text of ['==', 'NULL', ')']) out.push({ text, line })
  return at + 4
}

/** `let mut p: T = …` → `auto p = …`. */
const letAt = (tokens: readonly Token[], at: number, push: (...texts: readonly string[]) => void): number => {
  let name = at + 1
  while (/^(?:mut|ref|Some|Ok|\()$/.test(tokens[name]?.text ?? '')) name++
  push('auto', tokens[name]?.text ?? '_')
  let end = name + 1
  if (tokens[end]?.text === ')') end++
  return tokens[end]?.text === ':' ? endOfType(tokens, end + 1) : end
}

/** Behind a type: up to what ends an expression or begins a value. */
const endOfType = (tokens: readonly Token[], from: number): number => {
  let at = from
  let depth = 0
  for (; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? ''
    if (/^[<([]$/.test(text)) depth++
    else if (/^[>\])]$/.test(text)) {
      if (depth === 0) break
      depth--
    } else if (depth === 0 && !isWord(text) && !/^(?:::|\*|&)$/.test(text)) break
  }
  return at
}

/** `if a {` → `if ( a ) {`. */
const conditionAt = (tokens: readonly Token[], at: number, out: Token[]): number => {
  const line = tokens[at]?.line ?? 0
  const end = endOfHead(tokens, at + 1)
  const inside = tokens.slice(at + 1, end)
  const equals = inside.findIndex(({ text }) => text === '=')
  const test = inside[0]?.text === 'let' ? inside.slice(equals + 1) : inside
  out.push({ text: tokens[at]?.text ?? 'if', line }, { text: '(', line }, ...rewrite(test), { text: ')', line })
  return end
}

const loopAt = (tokens: readonly Token[], at: number, out: Token[]): number => {
  const line = tokens[at]?.line ?? 0
  for (const text of ['while', '(', 'has_next', '(', ')', ')']) out.push({ text, line })
  return endOfHead(tokens, at + 1)
}

/** Where the block of a head opens. */
const endOfHead = (tokens: readonly Token[], from: number): number => {
  let depth = 0
  for (let at = from; at < tokens.length; at++) {
    const text = tokens[at]?.text
    if (text === 'unsafe' && tokens[at + 1]?.text === '{') at = endOfBlock(tokens, at + 1) - 1
    else if (text === '(' || text === '[') depth++
    else if (text === ')' || text === ']') depth--
    else if (text === '{' && depth === 0) return at
  }
  return tokens.length
}

const endOfBlock = (tokens: readonly Token[], from: number): number => {
  let depth = 0
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at]?.text === '{') depth++
    else if (tokens[at]?.text === '}' && --depth === 0) return at + 1
  }
  return tokens.length
}

/** A block of statements stays one; a value in braces is a value in parentheses. */
const unsafeAt = (tokens: readonly Token[], at: number, out: Token[]): number => {
  const end = endOfBlock(tokens, at + 1)
  const inside = tokens.slice(at + 2, end - 1)
  const before = out.at(-1)?.text ?? '{'
  const isStatement = /^[;{}]$/.test(before) || inside.some(({ text }) => text === ';')
  const line = tokens[at]?.line ?? 0
  out.push({ text: isStatement ? '{' : '(', line }, ...rewrite(inside))
  if (isStatement && out.at(-1)?.text !== ';' && out.at(-1)?.text !== '}') out.push({ text: ';', line })
  out.push({ text: isStatement ? '}' : ')', line: tokens[end - 1]?.line ?? line })
  return end
}

/** `match a { B => c, _ => d }` → a `switch`. */
const matchAt = (tokens: readonly Token[], at: number, out: Token[]): number => {
  const open = endOfHead(tokens, at + 1)
  const end = endOfBlock(tokens, open)
  const line = tokens[at]?.line ?? 0
  const push = (...texts: readonly string[]): void => {
    for (const text of texts) out.push({ text, line })
  }
  push('switch', '(')
  out.push(...rewrite(tokens.slice(at + 1, open)))
  push(')', '{')
  for (let arm = open + 1; arm < end - 1; ) arm = armAt(tokens, arm, { out, end })
  push('}')
  return end
}

const armAt = (
  tokens: readonly Token[],
  from: number,
  { out, end }: { readonly out: Token[]; readonly end: number },
): number => {
  const line = tokens[from]?.line ?? 0
  let arrow = from
  while (arrow < end - 1 && tokens[arrow]?.text !== '=>') arrow++
  const isRest = tokens[from]?.text === '_'
  out.push({ text: isRest ? 'default' : 'case', line })
  if (!isRest) out.push({ text: tokens[from]?.text ?? '0', line })
  out.push({ text: ':', line })
  let to = arrow + 1
  if (tokens[to]?.text === '{') to = endOfBlock(tokens, to)
  else
    for (let depth = 0; to < end - 1 && !(depth === 0 && tokens[to]?.text === ','); to++)
      depth += depthOf(tokens[to]?.text)
  out.push(...rewrite(tokens.slice(arrow + 1, to)), { text: ';', line }, { text: 'break', line }, { text: ';', line })
  return tokens[to]?.text === ',' ? to + 1 : to
}

const depthOf = (text = ''): number => (/^[([{]$/.test(text) ? 1 : /^[)\]}]$/.test(text) ? -1 : 0)

/** A body's last expression is what it returns. */
const withTail = (tokens: readonly Token[]): readonly Token[] => {
  const last = tokens.length - 2
  if (last < 1 || /^[;}]$/.test(tokens[last]?.text ?? ';')) return tokens
  let from = last
  for (let depth = 0; from > 0; from--) {
    const text = tokens[from]?.text ?? ''
    depth -= depthOf(text)
    if (depth === 0 && /^[;}]$/.test(text) && from < last) break
    if (depth < 0) break
  }
  const at = from + 1
  return [
    ...tokens.slice(0, at),
    { text: 'return', line: tokens[at]?.line ?? 0 },
    ...tokens.slice(at, last + 1),
    { text: ';', line: tokens[last]?.line ?? 0 },
    ...tokens.slice(last + 1),
  ]
}
