/** A macro of the sources: `#define NAME(parameters) body`. */
export interface Macro {
  readonly name: string
  /** Null for a macro without parentheses. */
  readonly parameters: readonly string[] | null
  /** The body as written, continued lines joined. */
  readonly body: string
}

/** Source text in which only code is left, at its old offsets. */
export interface CleanText {
  /** As long as the source: comments, text of strings and directives are blanks. */
  readonly text: string
  readonly macros: readonly Macro[]
}

const C_TOKENS =
  /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|\/\/(?:\\\r?\n|[^\n])*|R"([^()\\ \n]{0,16})\([\s\S]*?\)\1"|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\.|[^'\\\n]){1,12}'|^[ \t]*#(?:\\\r?\n|\/\*[\s\S]*?\*\/|\/\/[^\n]*|[^\n/]|\/)*/gm
const RUST_TOKENS =
  /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|\/\/[^\n]*|\bb?r(#*)"[\s\S]*?"\1|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[^\n]{1,8}?|[^'\\\n])'/g

/**
 * Blanks comments, texts of strings, directives and the branches of `#if` that are not taken: the first that is not
 * `#if 0` is taken.
 */
export const cleanC = (source: string): CleanText => {
  const macros: Macro[] = []
  const branches: Branch[] = []
  const parts: string[] = []
  let done = 0
  const isActive = (): boolean => branches.every(({ active }) => active)
  const copy = (end: number): void => {
    const part = source.slice(done, end)
    parts.push(isActive() ? part : blank(part))
    done = end
  }
  for (const { 0: found, index } of source.matchAll(C_TOKENS)) {
    if (index < done) continue
    copy(index)
    done = index + found.length
    const first = found.trimStart()
    if (first.startsWith('#')) {
      if (isActive()) macros.push(...macrosOf(first))
      follow(branches, first)
      parts.push(blank(found))
    } else if (found.startsWith('/')) parts.push(blank(found))
    else if (!isActive()) parts.push(blank(found))
    else parts.push(found.startsWith("'") ? found : emptied(found))
  }
  copy(source.length)
  return { text: parts.join(''), macros }
}

/** Blanks comments and texts of strings of Rust; the four bytes of a tag stay. */
export const cleanRust = (source: string): CleanText => {
  const text = source.replace(RUST_TOKENS, (found) => {
    if (found.startsWith('/')) return blank(found)
    if (found.startsWith("'") || /^"[^"{}\n]{4}"$/.test(found)) return found
    return emptied(found)
  })
  return { text, macros: [] }
}

const blank = (text: string): string => text.replace(/[^\n]+/g, (line) => ' '.repeat(line.length))

/** A string without its text, its quotes at their places. */
const emptied = (text: string): string => {
  const from = text.indexOf('"')
  return `${text.slice(0, from).replace(/R|r|#/g, ' ')}"${blank(text.slice(from + 1, -1))}"`
}

interface Branch {
  active: boolean
  /** A branch of this `#if` was taken. */
  taken: boolean
}

const NEVER = /^#\s*(?:el)?if\s+(?:0|FALSE|false)\s*$/

const follow = (branches: Branch[], directive: string): void => {
  const [, word = ''] = /^#\s*(\w+)/.exec(directive) ?? []
  const last = branches.at(-1)
  const bare = directive.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim()
  if (word === 'if' || word === 'ifdef' || word === 'ifndef') {
    const active = !NEVER.test(bare)
    branches.push({ active, taken: active })
  } else if (word === 'endif') branches.pop()
  else if (last !== undefined && (word === 'else' || word === 'elif')) {
    last.active = !last.taken && !NEVER.test(bare)
    last.taken ||= last.active
  }
}

const macrosOf = (directive: string): readonly Macro[] => {
  const joined = directive.replace(/\\\r?\n/g, ' ').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ' ')
  const found = /^#\s*define\s+(\w+)(\(([^)]*)\))?\s*([\s\S]*)$/.exec(joined)
  if (found === null) return []
  const [, name = '', parentheses, inside = '', body = ''] = found
  const names = inside.split(',').map((one) => one.trim())
  const parameters = parentheses === undefined ? null : names.filter((one) => one !== '')
  return [{ name, parameters, body: body.trim() }]
}
