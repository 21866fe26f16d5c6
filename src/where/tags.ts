import { callsIn, type Expression } from './expression.ts'
import type { Outline } from './outline.ts'
import type { Project } from './project.ts'

/** What the sources write for a tag. */
export interface TagWords {
  /** Names of macros, constants and enumerators. */
  readonly names: ReadonlySet<string>
  readonly isTag: (text: string) => boolean
}

const bytesOf = (tag: string): readonly number[] =>
  [...tag.padEnd(4).slice(0, 4)].map((one) => one.charCodeAt(0) & 0xff)

/** The number that a C literal is worth, as the compiler reads it: the first character is the highest byte. */
export const literalValue = (text: string): number | null => {
  const quoted = /^L?'((?:\\.|[^'\\])+)'$/.exec(text)
  if (quoted !== null) {
    const characters = unescaped(quoted[1] ?? '')
    return characters.length > 4 ? null : characters.reduce((value, one) => ((value << 8) | one) >>> 0, 0)
  }
  const number = /^(0[xX][\da-fA-F']+|\d[\d']*)[uUlL]*(?:_?u32)?$/.exec(text)
  return number === null ? null : Number((number[1] ?? '').replace(/[_']/g, ''))
}

const unescaped = (text: string): readonly number[] => {
  const found: number[] = []
  for (const [, hex, octal, other] of text.matchAll(/\\x([\da-fA-F]{1,2})|\\([0-7]{1,3})|(?:\\)?([\s\S])/g))
    found.push(
      hex !== undefined
        ? Number.parseInt(hex, 16)
        : octal !== undefined
          ? Number.parseInt(octal, 8)
          : (other ?? ' ').charCodeAt(0),
    )
  return found
}

/** The number of a tag in memory, lowest byte first; Driver Verifier's high bit of protected pool aside. */
export const numberOf = (tag: string): number => {
  const [a = 32, b = 32, c = 32, d = 32] = bytesOf(tag)
  return ((d << 24) | (c << 16) | (b << 8) | a) >>> 0
}

/** The tag that a number is, four characters; null for a number that is none. */
export const tagOf = (value: number): string | null => {
  const bytes = [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff]
  if (bytes.every((one) => one === 0) || value > 0xffffffff) return null
  return bytes.map((one) => (one === 0 ? ' ' : String.fromCharCode(one))).join('')
}

const LITERAL = "L?'(?:\\\\.|[^'\\\\\\n]){1,8}'|0[xX][\\da-fA-F]{6,8}[uUlL]*|\\d{7,10}[uUlL]*"
/* Every repetition has a bound: hostile text must not take longer than other text. */
const BLANKS = '\\s{0,40}'
const CONSTANT = new RegExp(
  `\\b([A-Za-z_]\\w{0,200})${BLANKS}(?::${BLANKS}\\w{1,80}${BLANKS})?(?:=|\\{|\\()${BLANKS}(?:\\([\\w\\s]{1,80}\\)${BLANKS})?\\(?${BLANKS}(${LITERAL})${BLANKS}[)}]{0,4}${BLANKS}[;,}]`,
  'g',
)
const RUST_CONSTANT =
  /\b(?:const|static)\s{1,40}(\w{1,200})\s{0,40}:\s{0,40}\w{1,80}\s{0,40}=\s{0,40}(?:[\w:]{1,80}::)?from_(ne|le|be)_bytes\s{0,40}\(\s{0,40}\*?\s{0,40}b"([^"]{4})"\s{0,40}\)/g
const RUST_SHIFTS = /\b(?:const|static)\s{1,40}(\w{1,200})\s{0,40}:\s{0,40}\w{1,80}\s{0,40}=([^;]{1,400});/g
const PLAIN_BODY = new RegExp(
  `^\\(*\\s*(?:\\(\\s*[A-Za-z_]\\w*\\s*\\)\\s*)?\\(*\\s*(${LITERAL}|[A-Za-z_]\\w*)\\s*\\)*$`,
)

/** A name of the sources and the tag that it stands for. */
export interface NamedTag {
  readonly name: string
  readonly tag: string
  readonly outline: Outline
  readonly isAlias?: boolean
}

/** Every name that the sources give to four bytes. */
export const namedTags = (project: Project): readonly NamedTag[] => {
  const found: NamedTag[] = []
  const aliases: { name: string; of: string; outline: Outline }[] = []
  const add = (name: string, value: number | null, outline: Outline): void => {
    const tag = value === null ? null : tagOf(value)
    if (tag !== null) found.push({ name, tag, outline })
  }
  for (const outline of project.outlines) {
    for (const { name, parameters, body } of outline.macros) {
      const [, word] = parameters === null ? (PLAIN_BODY.exec(body) ?? []) : []
      if (word === undefined) continue
      if (/^[A-Za-z_]\w*$/.test(word) && !/^L'/.test(word)) aliases.push({ name, of: word, outline })
      else add(name, literalValue(word), outline)
    }
    for (const [, name = '', literal = ''] of outline.clean.matchAll(CONSTANT))
      add(name, literalValue(literal), outline)
    if (!outline.isRust) continue
    for (const [, name = '', order = '', bytes = ''] of outline.clean.matchAll(RUST_CONSTANT))
      add(name, numberOf(order === 'be' ? [...bytes].reverse().join('') : bytes), outline)
    for (const [, name = '', body = ''] of outline.clean.matchAll(RUST_SHIFTS))
      if (body.includes("'") && body.includes('<<')) add(name, shiftedValue(body), outline)
  }
  return [...found, ...resolved(aliases, found)]
}

/** `('a' as u32) << 24 | …` */
const shiftedValue = (body: string): number | null => {
  let value = 0
  for (const part of body.split('|')) {
    const [, one] = /b?'(.)'/.exec(part) ?? []
    if (one === undefined) return null
    value |= one.charCodeAt(0) << Number(/<<\s*(\d+)/.exec(part)?.[1] ?? 0)
  }
  return value >>> 0
}

const resolved = (
  aliases: readonly { readonly name: string; readonly of: string; readonly outline: Outline }[],
  found: readonly NamedTag[],
): readonly NamedTag[] => {
  const tags = new Map<string, Set<string>>()
  for (const { name, tag } of found) tags.set(name, (tags.get(name) ?? new Set()).add(tag))
  const more: NamedTag[] = []
  for (let round = 0; round < 3; round++) {
    for (const { name, of, outline } of aliases) {
      if (tags.has(name)) continue
      for (const tag of tags.get(of) ?? []) {
        more.push({ name, tag, outline, isAlias: true })
        tags.set(name, (tags.get(name) ?? new Set()).add(tag))
      }
    }
  }
  return more
}

/** The words of a tag: its names, and any literal that is worth it. */
export const wordsOf = (tag: string, named: readonly NamedTag[]): TagWords => {
  const number = numberOf(tag)
  const names = new Set(named.filter((one) => one.tag === tag).map(({ name }) => name))
  return { names, isTag: (text) => names.has(text) || literalValue(text) === number }
}

/** True where an argument is the tag, or a call of it: `SWAP(TAG)`. */
export const isTagArgument = (one: Expression | undefined, words: TagWords): boolean => {
  if (one === undefined) return false
  // The calls inside are all of them, however deep: each is asked for its own arguments alone.
  if (one.kind === 'call') return callsIn(one).some(({ args }) => args.some((arg) => isTagWord(arg, words)))
  return isTagWord(one, words)
}

const isTagWord = (one: Expression, words: TagWords): boolean =>
  one.kind === 'literal'
    ? words.isTag(one.text)
    : (one.kind === 'name' || one.kind === 'member') && words.names.has(one.name)
