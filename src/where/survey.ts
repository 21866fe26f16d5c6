import { callsIn, type Expression, partsOf, placeOf } from './expression.ts'
import { constantOf, isTranslation, questionOf } from './facts.ts'
import { type FlowNode, type Graph, nextOf } from './graph.ts'
import { rootOf } from './place.ts'
import { neverReturns } from './verbs.ts'

/** What is known of a function before any path is followed. */
export interface Survey {
  /** Local pointers to what the function itself made. */
  readonly owned: ReadonlySet<string>
  /** True where a later point asks for the place, or for the text of the condition, before it changes. */
  readonly isLive: (at: number, key: string) => boolean
  /** Places and texts that some point asks for. */
  readonly keys: ReadonlySet<string>
  /** The words of a step that changes nothing asked for; null where the step must be followed. */
  readonly idle: (at: number) => ReadonlySet<string> | null
  /** Variables that only ever get the value of one other: `checked` of `checked = status`. */
  readonly copyOf: ReadonlyMap<string, string>
  /** Points before each point. */
  readonly sources: readonly (readonly number[])[]
}

const surveys = new WeakMap<Graph, Survey>()

/** The survey of a graph, made once. */
export const surveyOf = (graph: Graph): Survey => {
  const known = surveys.get(graph)
  if (known !== undefined) return known
  const made = makeSurvey(graph)
  surveys.set(graph, made)
  return made
}

/** Keys times points of one function. */
const MAX_LIVE = 20_000_000
const NOTHING: ReadonlySet<string> = new Set()

const makeSurvey = (graph: Graph): Survey => {
  const { nodes } = graph
  const sources: number[][] = nodes.map(() => [])
  nodes.forEach((node, at) => {
    for (const next of nextOf(node)) sources[next]?.push(at)
  })
  const uses = nodes.map(usesOf)
  const asked = keysOf(nodes, uses)
  // Of a function that is so large no conditions are known.
  const keys = asked.size * nodes.length > MAX_LIVE ? NOTHING : asked
  const idle: (ReadonlySet<string> | null | undefined)[] = nodes.map(() => undefined)
  const isAsked = askedBy(keys)
  // Only walks that know conditions ask for it, and most functions need none.
  let isLive: Survey['isLive'] | null = null
  return {
    owned: ownedBy(graph),
    keys,
    isLive: (at, key) => {
      isLive ??= livenessOf(nodes, { sources, uses, keys })
      return isLive(at, key)
    },
    idle: (at) => {
      const found = idle[at]
      if (found !== undefined) return found
      const made = idleWords(nodes[at], isAsked)
      idle[at] = made
      return made
    },
    copyOf: onlyCopies(graph),
    sources,
  }
}

const onlyCopies = (graph: Graph): ReadonlyMap<string, string> => {
  const names = new Set(graph.declared.map(({ name }) => name))
  const found = new Map<string, string | null>()
  for (const { to, from } of assignmentsOf(graph)) {
    if (!names.has(to)) continue
    const source = from.kind === 'name' && constantOf(from) === null ? from.name : null
    found.set(to, found.has(to) && found.get(to) !== source ? null : source)
  }
  return new Map([...found].flatMap(([to, from]): [string, string][] => (from === null ? [] : [[to, from]])))
}

/** What a point reads whatever comes after it: conditions, and the value that is returned. */
const usesOf = (node: FlowNode): readonly string[] => {
  const found: string[] = []
  if (node.kind === 'test') found.push(keyOf(node.test), ...readsIn(node.test))
  else if (node.kind === 'switch') found.push(...readsIn(node.on))
  else if (node.kind === 'exit' && node.value !== null) found.push(...readsIn(node.value))
  for (const one of stepOf(node)) found.push(...choicesIn(one), ...assertedIn(one))
  return found
}

const stepOf = (node: FlowNode): readonly Expression[] => {
  if (node.kind !== 'step') return node.kind === 'test' ? [node.test] : []
  if (node.step.kind !== 'declare') return [node.step]
  return node.step.initial === null ? [] : [node.step.initial]
}

const keyOf = (test: Expression): string => {
  const question = questionOf(test)
  return question.kind === 'text' ? ` ${question.text}` : question.place
}

/** Places that an expression reads, outside of calls. */
const readsIn = (one: Expression): readonly string[] => {
  const place = placeOf(one)
  if (place !== null) return [place]
  // Of a call only a status that it translates is read.
  if (one.kind === 'call' && !/^[A-Z_]+$/.test(one.name) && !isTranslation(one)) return []
  return partsOf(one).flatMap(readsIn)
}

const choicesIn = (one: Expression): readonly string[] => {
  const inside = partsOf(one).flatMap(choicesIn)
  return one.kind === 'choice' ? [keyOf(one.test), ...readsIn(one.test), ...inside] : inside
}

const assertedIn = (one: Expression): readonly string[] =>
  one.kind === 'call' && /ASSERT/i.test(one.name) && one.args[0] !== undefined ? [keyOf(one.args[0])] : []

/** `a = b` hands on what is known of `b`. */
const copiesOf = (node: FlowNode): readonly (readonly [to: string, from: readonly string[]])[] => {
  if (node.kind === 'step' && node.step.kind === 'declare')
    return node.step.initial === null
      ? []
      : [[node.step.name, readsIn(node.step.initial)], ...copiesIn(node.step.initial)]
  return stepOf(node).flatMap(copiesIn)
}

const copiesIn = (one: Expression): readonly (readonly [to: string, from: readonly string[]])[] => {
  const inside = partsOf(one).flatMap(copiesIn)
  const to = one.kind === 'assign' ? placeOf(one.left) : null
  return one.kind === 'assign' && to !== null ? [[to, readsIn(one.right)], ...inside] : inside
}

const keysOf = (nodes: readonly FlowNode[], uses: readonly (readonly string[])[]): ReadonlySet<string> => {
  const keys = new Set(uses.flat())
  const copies = nodes.flatMap(copiesOf)
  for (let before = -1; before !== keys.size; ) {
    before = keys.size
    for (const [to, from] of copies) if (keys.has(to)) for (const one of from) keys.add(one)
  }
  return keys
}

/** What a step gives another value for certain. */
const killedBy = (node: FlowNode): readonly string[] => {
  if (node.kind === 'scope') return node.names
  if (node.kind !== 'step') return []
  if (node.step.kind === 'declare') return [node.step.name]
  const to = node.step.kind === 'assign' && node.step.operator === '=' ? placeOf(node.step.left) : null
  return to === null ? [] : [to]
}

interface Reading {
  readonly sources: readonly (readonly number[])[]
  readonly uses: readonly (readonly string[])[]
  readonly keys: ReadonlySet<string>
}

/** Which keys are asked for behind each point: followed backwards until nothing changes. */
const livenessOf = (nodes: readonly FlowNode[], { sources, uses, keys }: Reading): Survey['isLive'] => {
  const indexes = new Map([...keys].map((key, at) => [key, at]))
  const byRoot = indexesByRoot(indexes)
  const width = (keys.size >>> 5) + 1
  const live = new Uint32Array(nodes.length * width)
  const steps = nodes.map((node, at) => ({
    uses: (uses[at] ?? []).flatMap((key) => indexes.get(key) ?? []),
    kills: killsOf(killedBy(node), byRoot),
    copies: copiesOf(node).flatMap(([to, from]) => {
      const target = indexes.get(to)
      return target === undefined ? [] : [[target, from.flatMap((key) => indexes.get(key) ?? [])] as const]
    }),
  }))
  const row = new Uint32Array(width)
  const has = (at: number, index: number): boolean =>
    ((live[at * width + (index >>> 5)] ?? 0) & (1 << (index & 31))) !== 0
  const set = (index: number): void => {
    row[index >>> 5] = (row[index >>> 5] ?? 0) | (1 << (index & 31))
  }
  const open = nodes.map((_, at) => at)
  const waiting = new Uint8Array(nodes.length).fill(1)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    waiting[at] = 0
    const node = nodes[at]
    const step = steps[at]
    if (node === undefined || step === undefined) continue
    row.fill(0)
    for (const next of nextOf(node))
      for (let word = 0; word < width; word++) row[word] = (row[word] ?? 0) | (live[next * width + word] ?? 0)
    const handed = step.copies.filter(([to]) => ((row[to >>> 5] ?? 0) & (1 << (to & 31))) !== 0)
    for (const index of step.kills) row[index >>> 5] = (row[index >>> 5] ?? 0) & ~(1 << (index & 31))
    for (const [, from] of handed) for (const index of from) set(index)
    for (const index of step.uses) set(index)
    let isChanged = false
    for (let word = 0; word < width; word++) {
      if (live[at * width + word] === row[word]) continue
      live[at * width + word] = row[word] ?? 0
      isChanged = true
    }
    if (!isChanged) continue
    for (const source of sources[at] ?? []) {
      if (waiting[source] === 1) continue
      waiting[source] = 1
      open.push(source)
    }
  }
  return (at, key) => {
    const index = indexes.get(baseOf(key))
    return index !== undefined && has(at, index)
  }
}

/** `status STATUS_X` is a fact about `status`; a text begins with a blank. */
const baseOf = (key: string): string => {
  const blank = key.indexOf(' ')
  return blank > 0 ? key.slice(0, blank) : key
}

/** Keys with their indexes, by the variable that they begin with. */
type ByRoot = ReadonlyMap<string, readonly (readonly [key: string, index: number])[]>

const indexesByRoot = (indexes: ReadonlyMap<string, number>): ByRoot => {
  const found = new Map<string, (readonly [key: string, index: number])[]>()
  for (const entry of indexes) {
    const root = rootOf(entry[0])
    const known = found.get(root)
    if (known === undefined) found.set(root, [entry])
    else known.push(entry)
  }
  return found
}

const killsOf = (killed: readonly string[], byRoot: ByRoot): readonly number[] =>
  killed.flatMap((place) =>
    (byRoot.get(rootOf(place)) ?? []).flatMap(([key, index]) =>
      key === place || key.startsWith(`${place}.`) ? [index] : [],
    ),
  )

/** True for a place of a variable that some key names. */
const askedBy = (keys: ReadonlySet<string>): ((place: string) => boolean) => {
  const roots = new Set([...keys].flatMap((key) => (key.startsWith(' ') ? (key.match(/\w+/g) ?? []) : [rootOf(key)])))
  return (place) => roots.has(rootOf(place))
}

/** The words of a step that changes nothing that is asked for, and never ends a path by itself. */
const idleWords = (node: FlowNode | undefined, isAsked: (place: string) => boolean): ReadonlySet<string> | null => {
  if (node?.kind !== 'step') return null
  const { step } = node
  const words = new Set<string>()
  if (step.kind === 'declare') {
    if (isAsked(step.name)) return null
    words.add(step.name)
    return step.initial === null || gather(step.initial, words, isAsked) ? words : null
  }
  return gather(step, words, isAsked) ? words : null
}

/** Adds the words of an expression; false where it changes what is asked for, or may not come back. */
const gather = (one: Expression, words: Set<string>, isAsked: (place: string) => boolean): boolean => {
  if (one.kind === 'name') words.add(one.name)
  if (one.kind === 'lambda') for (const { text } of one.body) words.add(text)
  if (one.kind === 'choice') return false
  if (one.kind === 'call' && (neverReturns(one.name) || /ASSERT/i.test(one.name))) return false
  const changed = changedBy(one)
  if (changed !== null && isAsked(changed)) return false
  return partsOf(one).every((part) => gather(part, words, isAsked))
}

/** The place that an expression changes, or gives the address of. */
const changedBy = (one: Expression): string | null => {
  if (one.kind === 'assign') return placeOf(one.left)
  return one.kind === 'unary' && /^(?:&|\+\+|--)$/.test(one.operator) ? placeOf(one.of) : null
}

/** `to = from` of a function, declarations too. */
export const assignmentsOf = (graph: Graph): readonly { readonly to: string; readonly from: Expression }[] => {
  const known = assignments.get(graph)
  if (known !== undefined) return known
  const found: { to: string; from: Expression }[] = []
  const look = (one: Expression): void => {
    const to = one.kind === 'assign' ? placeOf(one.left) : null
    if (one.kind === 'assign' && to !== null) found.push({ to, from: one.right })
    for (const part of partsOf(one)) look(part)
  }
  for (const node of graph.nodes) {
    if (node.kind === 'step' && node.step.kind === 'declare' && node.step.initial !== null)
      found.push({ to: node.step.name, from: node.step.initial })
    for (const one of stepOf(node)) look(one)
  }
  assignments.set(graph, found)
  return found
}

const assignments = new WeakMap<Graph, readonly { readonly to: string; readonly from: Expression }[]>()

/** Where a variable is put whole: `file.context` of `file->context = context`, by the variable. */
export const holdersOf = (graph: Graph): ReadonlyMap<string, ReadonlySet<string>> => indexOf(graph).holders

/** What a variable is the address of: `list[i]` of `one = &list[i]`, by the variable. */
export const addressesOf = (graph: Graph): ReadonlyMap<string, ReadonlySet<string>> => indexOf(graph).addresses

interface Index {
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>
  readonly addresses: ReadonlyMap<string, ReadonlySet<string>>
}

const indexes = new WeakMap<Graph, Index>()

const indexOf = (graph: Graph): Index => {
  const known = indexes.get(graph)
  if (known !== undefined) return known
  const [holders, addresses] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  for (const { to, from } of assignmentsOf(graph)) {
    if (from.kind === 'name' && to.includes('.') && rootOf(to) !== from.name) addTo(holders, from.name, to)
    const of = from.kind === 'unary' && from.operator === '&' ? placeOf(from.of) : null
    if (of !== null && !of.startsWith('*')) addTo(addresses, to, of)
  }
  const made = { holders, addresses }
  indexes.set(graph, made)
  return made
}

/** Places of one variable that are followed. */
const MAX_PLACES = 8

const addTo = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const known = map.get(key) ?? new Set<string>()
  map.set(key, known)
  if (known.size < MAX_PLACES) known.add(value)
}

const MAKES = /alloc|create|^new$|duplicate|malloc|calloc/i
/** What these hand out may be there already, and known to others. */
const FINDS = /(?:get|find|lookup|open)_?or_?(?:create|alloc)/i
/** What these hand out belongs to an object that is there already. */
const MAKES_PART = /^(?:IoAllocateDriverObjectExtension|WdfObjectAllocateContext)$/

const isMaking = ({ name }: { readonly name: string }): boolean =>
  MAKES.test(name) && !MAKES_PART.test(name) && !FINDS.test(name)

/** Local pointers to what the function itself allocated, or to variables of its own. */
const ownedBy = (graph: Graph): ReadonlySet<string> => {
  const owned = new Set<string>()
  const variables = new Set(graph.declared.filter(({ isPointer }) => !isPointer).map(({ name }) => name))
  const found = new Set<string>()
  const declared = new Set(graph.declared.map(({ name }) => name))
  for (const { to, from } of assignmentsOf(graph)) {
    if (callsIn(from).some(isMaking)) owned.add(to)
    else if (isFound(from, declared)) found.add(to)
    const of = from.kind === 'unary' && from.operator === '&' ? placeOf(from.of) : null
    if (of !== null && variables.has(rootOf(of))) owned.add(to)
  }
  for (const call of graph.nodes.flatMap(stepOf).flatMap(callsIn)) {
    if (!isMaking(call)) continue
    for (const arg of call.args) if (placeOf(arg)?.startsWith('&') === true) owned.add(placeOf(arg)?.slice(1) ?? '')
  }
  // A variable that leads to what others have too is no way to the function's own.
  return new Set([...owned].filter((name) => !found.has(name)))
}

/** A parameter, or a member or an element of something: what was there before. */
const isFound = (from: Expression, declared: ReadonlySet<string>): boolean => {
  if (from.kind === 'name') return constantOf(from) === null && !declared.has(from.name)
  return placeOf(from) !== null && (from.kind === 'member' || from.kind === 'index' || from.kind === 'call')
}
