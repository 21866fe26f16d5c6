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

const C_BEGINS = /\/\*|\/\/|"|'|^[ \t]*#/gm
const RUST_BEGINS = /\/\*|\/\/|\bb?r(?=#{0,16}")|"|'/g

/**
 * Blanks comments, texts of strings, directives and the branches of `#if` that are not taken: the first that is not
 * `#if 0` is taken. Every piece is found by one step forward, so hostile text takes no longer than other text.
 */
export const cleanC = (source: string): CleanText => {
  const macros: Macro[] = []
  const branches: Branch[] = []
  let idle = 0
  const text = replaced(
    source,
    C_BEGINS,
    (begin, from) => {
      if (begin.endsWith('#')) {
        const end = endOfDirective(source, from)
        const directive = source.slice(from, end).trimStart()
        if (idle === 0) macros.push(...macrosOf(directive))
        idle += follow(branches, directive)
        return [end, blank(source.slice(from, end))]
      }
      const end = endOfPiece(source, from, begin)
      const piece = source.slice(from, end)
      if (idle > 0 || begin.startsWith('/')) return [end, blank(piece)]
      return [end, begin === '"' ? emptied(piece) : piece]
    },
    () => idle > 0,
  )
  return { text, macros }
}

/** Blanks comments and texts of strings of Rust; the four bytes of a tag stay. */
export const cleanRust = (source: string): CleanText => {
  const text = replaced(source, RUST_BEGINS, (begin, from) => {
    const end = begin.endsWith('r') ? endOfRaw(source, from + begin.length) : endOfRustPiece(source, from, begin)
    const piece = source.slice(from, end)
    if (begin.startsWith('/')) return [end, blank(piece)]
    if (begin === "'" || /^"[^"{}\n]{4}"$/.test(piece)) return [end, piece]
    return [end, emptied(piece)]
  })
  return { text, macros: [] }
}

/** The text with pieces in another form: `pieceAt` gives where a piece ends and what stands for it. */
const replaced = (
  source: string,
  begins: RegExp,
  pieceAt: (begin: string, from: number) => readonly [end: number, text: string],
  isIdle: () => boolean = () => false,
): string => {
  const parts: string[] = []
  const pattern = new RegExp(begins)
  let done = 0
  for (let found = pattern.exec(source); found !== null; found = pattern.exec(source)) {
    const between = source.slice(done, found.index)
    parts.push(isIdle() ? blank(between) : between)
    const [end, text] = pieceAt(found[0], found.index)
    parts.push(text)
    done = end
    pattern.lastIndex = end
  }
  const rest = source.slice(done)
  parts.push(isIdle() ? blank(rest) : rest)
  return parts.join('')
}

/** Behind the comment, string or character that begins here. */
const endOfPiece = (source: string, from: number, begin: string): number => {
  if (begin === '/*') return behind(source, '*/', from + 2)
  if (begin === '//') return endOfLine(source, from)
  const raw =
    begin === '"' && source[from - 1] === 'R' ? /^"([^()\\ \n]{0,16})\(/.exec(source.slice(from, from + 20)) : null
  if (raw !== null) return behind(source, `)${raw[1]}"`, from)
  return begin === '"' ? endOfQuoted(source, from, { isOneLine: true }) : endOfCharacter(source, from)
}

/** Behind a literal of some characters; a quote that closes none, as in `1'000`, stands for itself. */
const endOfCharacter = (source: string, from: number): number => {
  const [literal] = /^'(?:\\[^\n]|[^'\\\n]){1,12}'/.exec(source.slice(from, from + 28)) ?? ["'"]
  return from + literal.length
}

const endOfRustPiece = (source: string, from: number, begin: string): number => {
  if (begin === '/*') return behind(source, '*/', from + 2)
  if (begin === '//') return endOfLine(source, from)
  if (begin === '"') return endOfQuoted(source, from, { isOneLine: false })
  // A lifetime has no second quote.
  const [character] = /^'(?:\\[^\n]{1,8}?|[^'\\\n])'/.exec(source.slice(from, from + 12)) ?? ["'"]
  return from + character.length
}

const endOfRaw = (source: string, from: number): number => {
  const quote = source.indexOf('"', from)
  return behind(source, `"${source.slice(from, quote)}`, quote + 1)
}

const behind = (source: string, mark: string, from: number): number => {
  const at = source.indexOf(mark, from)
  return at < 0 ? source.length : at + mark.length
}

/** The end of a line; a backslash before it joins the next one. */
const endOfLine = (source: string, from: number): number => {
  let at = source.indexOf('\n', from)
  while (at > 0 && (source[at - 1] === '\\' || (source[at - 1] === '\r' && source[at - 2] === '\\')))
    at = source.indexOf('\n', at + 1)
  return at < 0 ? source.length : at
}

/** Behind the closing quote, or at the end of the line without one. */
const endOfQuoted = (source: string, from: number, { isOneLine }: { readonly isOneLine: boolean }): number => {
  for (let at = from + 1; at < source.length; at++) {
    const character = source[at]
    if (character === '\\') at++
    else if (character === '"') return at + 1
    else if (character === '\n' && isOneLine) return at
  }
  return source.length
}

/** The end of a directive: continued lines and comments that go over lines are part of it. */
const endOfDirective = (source: string, from: number): number => {
  let end = endOfLine(source, from)
  for (let at = source.indexOf('/*', from); at >= 0 && at < end; at = source.indexOf('/*', at)) {
    at = behind(source, '*/', at + 2)
    if (at > end) end = endOfLine(source, at)
  }
  return end
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

/** Follows a conditional directive; returns by how many the branches grew that are not taken. */
const follow = (branches: Branch[], directive: string): number => {
  const [, word = ''] = /^#\s*(\w+)/.exec(directive) ?? []
  const last = branches.at(-1)
  if (word === 'if' || word === 'ifdef' || word === 'ifndef') {
    const active = !isNever(directive)
    branches.push({ active, taken: active })
    return active ? 0 : 1
  }
  if (word === 'endif') return branches.pop()?.active === false ? -1 : 0
  if (last === undefined || (word !== 'else' && word !== 'elif')) return 0
  const was = last.active
  last.active = !last.taken && !isNever(directive)
  last.taken ||= last.active
  return Number(was) - Number(last.active)
}

const isNever = (directive: string): boolean => NEVER.test(withoutComments(directive).trim())

/**
 * A directive with a blank for each comment, and one before it: a part of the source would hold all of it in memory.
 */
const withoutComments = (directive: string): string => {
  const parts: string[] = []
  const begins = /\/\*|\/\//g
  let done = 0
  for (let found = begins.exec(directive); found !== null; found = begins.exec(directive)) {
    parts.push(directive.slice(done, found.index))
    done = found[0] === '/*' ? behind(directive, '*/', found.index + 2) : endOfLine(directive, found.index)
    begins.lastIndex = done
  }
  return ['', ...parts, directive.slice(done)].join(' ')
}

const DEFINES = /^#\s*define\b/

const macrosOf = (directive: string): readonly Macro[] => {
  if (!DEFINES.test(directive)) return []
  const joined = withoutComments(directive)
    .trimStart()
    .replace(/\\\r?\n/g, ' ')
  const found = /^#\s*define\s+(\w+)(\(([^)]*)\))?\s*([\s\S]*)$/.exec(joined)
  if (found === null) return []
  const [, name = '', parentheses, inside = '', body = ''] = found
  const names = inside.split(',').map((one) => one.trim())
  const parameters = parentheses === undefined ? null : names.filter((one) => one !== '')
  return [{ name, parameters, body: body.trim() }]
}
