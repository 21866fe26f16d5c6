import { append } from './append.ts'
import { callsIn, type Expression } from './expression.ts'
import { nearestOf } from './nearness.ts'
import type { Outline } from './outline.ts'
import type { Project } from './project.ts'

/** What the sources write for a tag. */
export interface TagWords {
  /** Names of macros, constants and enumerators. */
  readonly names: ReadonlySet<string>
  /** True where the text is worth the tag in a file: a name may stand for another tag there. */
  readonly isTag: IsTag
}

export type IsTag = (text: string, from: Outline) => boolean

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
/** One character alone is a character, and no tag that a variable is given. */
const LONGER_LITERAL = LITERAL.replace('{1,8}', '{2,8}')
/* Every repetition has a bound: hostile text must not take longer than other text. */
const BLANKS = '\\s{0,40}'
const CONSTANT = new RegExp(
  `\\b([A-Za-z_]\\w{0,200})${BLANKS}(?::${BLANKS}\\w{1,80}${BLANKS})?(?:=|\\{|\\()${BLANKS}(?:\\([\\w\\s]{1,80}\\)${BLANKS})?\\(?${BLANKS}(${LONGER_LITERAL})${BLANKS}[)}]{0,4}${BLANKS}[;,}]`,
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

/** What names stand for, by name. */
export type TagNames = ReadonlyMap<string, readonly NamedTag[]>

/** The tags that a name stands for in a file: of several definitions the nearest is meant. */
export const tagsNamed = (names: TagNames, name: string, from: Outline): readonly string[] =>
  nearestOf(names.get(name) ?? [], from.path, ({ outline }) => outline.path).map(({ tag }) => tag)

/** Every name that the sources give to four bytes. */
export const namedTags = (project: Project): TagNames => {
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
  return resolved(aliases, byName(found))
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

const byName = (found: readonly NamedTag[]): Map<string, NamedTag[]> => {
  const names = new Map<string, NamedTag[]>()
  for (const one of found) append(names, one.name, one)
  return names
}

/** The names with those that stand for another name. */
const resolved = (
  aliases: readonly { readonly name: string; readonly of: string; readonly outline: Outline }[],
  names: Map<string, NamedTag[]>,
): TagNames => {
  const direct = new Set(names.keys())
  for (let round = 0; round < 3; round++) {
    for (const { name, of, outline } of aliases) {
      if (direct.has(name)) continue
      const known = names.get(name) ?? []
      const more = tagsNamed(names, of, outline)
        .filter((tag) => !known.some((one) => one.tag === tag && one.outline === outline))
        .map((tag): NamedTag => ({ name, tag, outline, isAlias: true }))
      if (more.length > 0) names.set(name, [...known, ...more])
    }
  }
  return names
}

/** The words of a tag: its names, and any literal that is worth it. */
export const wordsOf = (tag: string, names: TagNames): TagWords => {
  const number = numberOf(tag)
  const own = new Set([...names].filter(([, all]) => all.some((one) => one.tag === tag)).map(([name]) => name))
  return {
    names: own,
    isTag: (text, from) => (own.has(text) ? tagsNamed(names, text, from).includes(tag) : literalValue(text) === number),
  }
}

/** True where an argument is the tag, or a call of it: `SWAP(TAG)`. */
export const isTagArgument = (one: Expression | undefined, { isTag }: TagWords, from: Outline): boolean => {
  if (one === undefined) return false
  // The calls inside are all of them, however deep: each is asked for its own arguments alone.
  const words = one.kind === 'call' ? callsIn(one).flatMap(({ args }) => args) : [one]
  return words.some((word) => {
    const text = wordOf(word)
    return text !== null && isTag(text, from)
  })
}

/** The literal or the name that stands for a tag; null for what is neither. */
export const wordOf = (one: Expression): string | null =>
  one.kind === 'literal' ? one.text : one.kind === 'name' || one.kind === 'member' ? one.name : null
