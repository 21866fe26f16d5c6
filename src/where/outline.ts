import { cleanC, cleanRust, type Macro } from './clean.ts'
import { includesOf, ownMode } from './includes.ts'
import { rememberedByObject } from './remembered.ts'

/** A file of the driver's sources. */
export interface SourceFile {
  /** Relative to the repository, with `/`. */
  readonly path: string
  /** The text as it is now; it is held by nobody, so it is read again where a line of it is shown. */
  readonly read: () => string
}

/** A function with a body. Offsets are of the text without comments. */
export interface FunctionText {
  readonly name: string
  readonly outline: Outline
  /** Offset of the head's first character. */
  readonly head: number
  /** Offsets of the parameters, without the parentheses. */
  readonly parameters: readonly [from: number, to: number]
  /** Offsets of the body, braces included. */
  readonly body: readonly [from: number, to: number]
}

/** What a file defines; bodies are looked into when they are asked for. */
export interface Outline {
  readonly path: string
  readonly isRust: boolean
  /** Code without comments and texts of strings, at the offsets of the source. */
  readonly clean: string
  readonly macros: readonly Macro[]
  readonly functions: readonly FunctionText[]
  /** Headers that the file includes, in small letters, as written but for `../` before them. */
  readonly includes: readonly string[]
}

/** Functions and macros of a file; one pass, and no body is read. */
export const outlineOf = ({ path, read }: SourceFile): Outline => outlineOfText(path, read())

/** The same, but only what it includes of a file that says itself that it is of user mode. */
export const firstLookAt = ({ path, read }: SourceFile): Outline => {
  const text = read()
  const includes = path.endsWith('.rs') ? [] : includesOf(text)
  return ownMode(includes) === 'user' ? withoutCode({ path, isRust: false, includes }) : outlineOfText(path, text)
}

/** A file of user mode: it has no pool. */
export const withoutCode = ({ path, isRust, includes }: Pick<Outline, 'path' | 'isRust' | 'includes'>): Outline => ({
  path,
  isRust,
  clean: '',
  macros: [],
  functions: [],
  includes,
})

const outlineOfText = (path: string, text: string): Outline => {
  const isRust = path.endsWith('.rs')
  const includes = isRust ? [] : includesOf(text)
  const { text: clean, macros } = isRust ? cleanRust(text) : cleanC(text)
  const functions: FunctionText[] = []
  const outline: Outline = { path, isRust, clean, macros, functions, includes }
  for (const one of isRust ? rustFunctions(outline) : cFunctions(outline)) functions.push(one)
  return outline
}

/** 1-based line of an offset. */
export const lineAt = (outline: Outline, offset: number): number => {
  const ends = endsOf(outline)
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low + 1
}

/** Offsets of the ends of lines. */
const endsOf = rememberedByObject(({ clean }: Outline): readonly number[] => {
  const found: number[] = []
  for (let at = clean.indexOf('\n'); at >= 0; at = clean.indexOf('\n', at + 1)) found.push(at)
  return found
})

/** The function whose head or body holds an offset. */
export const functionAt = ({ functions }: Outline, offset: number): FunctionText | undefined => {
  let [low, high] = [0, functions.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const one = functions[middle]
    if (one === undefined) return undefined
    if (offset < one.head) high = middle - 1
    else if (offset >= one.body[1]) low = middle + 1
    else return one
  }
  return undefined
}

const MARKS = /[{};]|'(?:\\.|[^'\\\n])+'|"[^"]*"/g
const BRACES = /[{}]|'(?:\\.|[^'\\\n])+'|"[^"]*"/g

/** Offset behind the brace that closes the one at `from`. */
const endOfBraces = (text: string, from: number): number => {
  BRACES.lastIndex = from
  let depth = 0
  for (let found = BRACES.exec(text); found !== null; found = BRACES.exec(text)) {
    if (found[0] === '{') depth++
    else if (found[0] === '}' && --depth === 0) return found.index + 1
  }
  return text.length
}

const SCOPE = /(?:\bnamespace\b[^()=;]*|\bextern\s*"\s*"\s*|\b(?:class|struct|union|interface)\b[^()=;]*)$/

const cFunctions = (outline: Outline): readonly FunctionText[] => {
  const { clean } = outline
  const functions: FunctionText[] = []
  const marks = new RegExp(MARKS)
  let boundary = 0
  for (let found = marks.exec(clean); found !== null; found = marks.exec(clean)) {
    const at = found.index
    if (found[0] === ';' || found[0] === '}') boundary = at + 1
    if (found[0] !== '{') continue
    const head = clean.slice(boundary, at)
    if (SCOPE.test(head)) {
      boundary = at + 1
      continue
    }
    const end = endOfBraces(clean, at)
    const named = headOf(head)
    if (named !== null) {
      const parameters = [boundary + named.from, boundary + named.to] as const
      functions.push({ name: named.name, outline, head: boundary, parameters, body: [at, end] })
    }
    marks.lastIndex = end
    // An initialiser in braces goes on behind them.
    boundary = end
  }
  return functions
}

/** Names that stand before parentheses in a head and are no function's: annotations and words of the language. */
const NO_NAME =
  /^(?:_\w+_|__\w+|_[A-Z]\w*_|DECLSPEC_\w+|KPH_\w*CODE\w*|alignas|noexcept|decltype|throw|if|while|for|switch|catch|return|sizeof|defined|requires|explicit)$/

const headOf = (head: string): { readonly name: string; readonly from: number; readonly to: number } | null => {
  if (!head.includes('(')) return null
  let depth = 0
  let open = 0
  let found: { name: string; from: number; to: number } | null = null
  for (let at = 0; at < head.length; at++) {
    const character = head[at]
    if (character === '(' && depth++ === 0) open = at
    else if (character === ')' && --depth === 0) {
      const [, name] = /([~\w]+)\s*$/.exec(head.slice(Math.max(0, open - 120), open)) ?? []
      if (name !== undefined && !NO_NAME.test(name) && !/^\d/.test(name)) found = { name, from: open + 1, to: at }
    } else if (depth === 0 && found !== null && character === ':' && head[at + 1] !== ':' && head[at - 1] !== ':')
      return found
    else if (depth === 0 && character === '=' && found === null && !/operator\s*=*$/.test(head.slice(0, at)))
      return null
    else if (depth === 0 && character === ',' && found !== null) return null
  }
  return found
}

const rustFunctions = (outline: Outline): readonly FunctionText[] => {
  const { clean } = outline
  const functions: FunctionText[] = []
  const heads = /\bfn\s{1,40}(\w{1,200})\s{0,40}(?:<[^>(]{0,300}>)?\s{0,40}\(/g
  for (let found = heads.exec(clean); found !== null; found = heads.exec(clean)) {
    const from = found.index + found[0].length
    const to = endOfParentheses(clean, from - 1) - 1
    heads.lastIndex = to
    const [mark] = /[{;]/.exec(clean.slice(to, to + MAX_PARAMETERS)) ?? []
    if (mark !== '{') continue
    const at = clean.indexOf('{', to)
    const end = endOfBraces(clean, at)
    functions.push({ name: found[1] ?? '', outline, head: found.index, parameters: [from, to], body: [at, end] })
    heads.lastIndex = end
  }
  return functions
}

/** Characters of the parameters of one function. */
export const MAX_PARAMETERS = 4000

/** Offset behind the parenthesis that closes the one at `from`; within bounds, or at their end. */
export const endOfParentheses = (text: string, from: number): number => {
  let depth = 0
  for (let at = from; at < Math.min(text.length, from + MAX_PARAMETERS); at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at + 1
  }
  return Math.min(text.length, from + MAX_PARAMETERS)
}
