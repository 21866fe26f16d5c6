import { append } from './append.ts'
import { graphOf } from './build-graph.ts'
import type { Macro } from './clean.ts'
import type { Graph } from './graph.ts'
import { ownMode } from './includes.ts'
import { nearestOf } from './nearness.ts'
import {
  endOfParentheses,
  type FunctionText,
  firstLookAt,
  MAX_PARAMETERS,
  type Outline,
  outlineOf,
  type SourceFile,
  withoutCode,
} from './outline.ts'
import { noPace, type Pace } from './pace.ts'
import { remembered, rememberedByObject } from './remembered.ts'
import { parseRust } from './rust.ts'
import { parseBody } from './statements.ts'
import { bodyTokens, type FindMacro } from './tokens.ts'
import { userModeOf } from './user-mode.ts'

/** A parameter of a function. */
export interface Parameter {
  readonly name: string
  /** `T&`: what is put there is the caller's. */
  readonly isReference: boolean
}

/** The sources as the search asks them. */
export interface Project {
  readonly outlines: readonly Outline[]
  /**
   * The function of a name that is nearest to a file; undefined where the sources have none. Of overloads it is one
   * that takes as many arguments.
   */
  readonly find: (name: string, from: Outline, args?: number) => FunctionText | undefined
  readonly findMacro: FindMacro
  readonly graph: (one: FunctionText) => Graph
  readonly parameters: (one: FunctionText) => readonly Parameter[]
  /** Macros whose body has the word. */
  readonly macrosWith: (word: string) => readonly Macro[]
}

/** Graphs that are kept, those asked for last; the others are made again. */
const MAX_GRAPHS = 800

export const openProject = (files: readonly SourceFile[], pace: Pace = noPace): Project => {
  const outlines = openOutlines(files, pace)
  const functions = new Map<string, FunctionText[]>()
  const macros = new Map<string, { macro: Macro; outline: Outline }[]>()
  for (const outline of outlines) {
    for (const one of outline.functions) append(functions, one.name, one)
    // A macro that a file defines again is the last of it.
    const last = new Map(outline.macros.map((macro) => [macro.name, macro]))
    for (const macro of last.values()) append(macros, macro.name, { macro, outline })
  }
  const allMacros = [...macros.values()].flat().map(({ macro }) => macro)
  const findMacro: FindMacro = (name, from) =>
    nearestOf(macros.get(name) ?? [], from.path, ({ outline }) => outline.path)[0]?.macro
  const makeGraph = (one: FunctionText): Graph => {
    const tokens = bodyTokens(one, findMacro)
    return graphOf(one.outline.isRust ? parseRust(tokens) : parseBody(tokens))
  }
  const graphs = new Map<FunctionText, Graph>()
  const graph = (one: FunctionText): Graph => {
    const known = graphs.get(one)
    const made = known ?? makeGraph(one)
    // The map keeps the order in which they were asked for.
    if (known !== undefined) graphs.delete(one)
    const [oldest] = graphs.size >= MAX_GRAPHS ? graphs.keys() : []
    if (oldest !== undefined) graphs.delete(oldest)
    graphs.set(one, made)
    return made
  }
  const parameters = rememberedByObject(parametersOf)
  return {
    outlines,
    find: (name, from, args) => {
      const all = functions.get(name) ?? []
      const fitting = args === undefined || all.length <= 1 ? all : all.filter((one) => parameters(one).length === args)
      return nearestOf(fitting.length === 0 ? all : fitting, from.path, ({ outline }) => outline.path)[0]
    },
    findMacro,
    graph,
    parameters,
    macrosWith: remembered((word) => {
      const pattern = new RegExp(`(?<!\\w)${word.replace(/[^\w']/g, '\\$&')}(?!\\w)`)
      return allMacros.filter(({ body }) => body.includes(word) && pattern.test(body))
    }),
  }
}

const openOutlines = (files: readonly SourceFile[], { onStep }: Pace): readonly Outline[] => {
  const looked = files.map((file, at) => {
    onStep({ stage: 'sources', tag: null, done: at, of: files.length })
    return { file, outline: firstLookAt(file) }
  })
  const user = userModeOf(looked.map(({ outline }) => outline))
  return looked.map(({ file, outline }) => {
    if (user.has(outline)) return withoutCode(outline)
    // Its headers are the kernel's after all.
    return ownMode(outline.includes) === 'user' ? outlineOf(file) : outline
  })
}

const parametersOf = ({ outline, parameters: [from, to] }: FunctionText): readonly Parameter[] => {
  const text = outline.clean.slice(from, to)
  const parts: string[] = []
  let [depth, angles, begin] = [0, 0, 0]
  for (let at = 0; at <= text.length; at++) {
    const character = text[at] ?? ','
    if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character)) depth--
    // Inside of annotations an angle compares, or is half an arrow: `_When_(return >= 0, …)`.
    else if (depth === 0 && character === '<') angles++
    else if (depth === 0 && character === '>') angles--
    else if (character === ',' && ((depth === 0 && angles === 0) || at === text.length)) {
      parts.push(text.slice(begin, at))
      begin = at + 1
    }
  }
  return parts
    .filter((part) => part.trim() !== '' && part.trim() !== 'void')
    .map((part) => toParameter(part, outline.isRust))
}

const toParameter = (part: string, isRust: boolean): Parameter => {
  if (isRust) return { name: /(\w+)\s*:/.exec(part)?.[1] ?? 'self', isReference: /:\s*&\s*mut\b/.test(part) }
  const plain = withoutAnnotations(part)
    .replace(/=.*$/s, '')
    .replace(/\b(?:OPTIONAL|UNALIGNED|RESTRICTED_POINTER)\b/g, ' ')
    .replace(/\[[^\]]*\]\s*$/, '')
  // A pointer to a function has its name inside.
  const [, inside] = /\(\s*(?:\w+\s+)?\*\s*(\w+)\s*\)\s*\(/.exec(plain) ?? []
  const [, last = ''] = /(\w+)\s*(?:_\w+_(?:\([^)]*\))?\s*)?$/.exec(plain) ?? []
  return { name: inside ?? last, isReference: /&/.test(plain) }
}

/** A parameter without `_When_(return >= 0, …)` and its like. */
const withoutAnnotations = (part: string): string => {
  let rest = part.length > MAX_PARAMETERS ? '' : part
  for (let open = rest.indexOf('('); open >= 0; open = rest.indexOf('(')) {
    const [annotation] = /(?<!\w)_\w{1,80}_\s{0,40}$/.exec(rest.slice(Math.max(0, open - 130), open)) ?? []
    if (annotation === undefined) return rest
    rest = `${rest.slice(0, open - annotation.length)} ${rest.slice(endOfParentheses(rest, open))}`
  }
  return rest
}
