import { copiesOf } from './asked.ts'
import { placeOf } from './expression.ts'
import { type FlowNode, nextOf } from './graph.ts'
import { rootOf } from './place.ts'

interface Reading {
  readonly keys: ReadonlySet<string>
  /** Points before each point. */
  readonly sources: readonly (readonly number[])[]
  /** What each point asks for by itself. */
  readonly uses: readonly (readonly string[])[]
}

/** Which keys are asked for behind each point: followed backwards until nothing changes. */
export const livenessOf = (
  nodes: readonly FlowNode[],
  { sources, uses, keys }: Reading,
): ((at: number, key: string) => boolean) => {
  const indexes = new Map([...keys].map((key, at) => [key, at]))
  const byRoot = indexesByRoot(indexes)
  const changes = nodes.map((node, at) => ({
    uses: (uses[at] ?? []).flatMap((key) => indexes.get(key) ?? []),
    kills: killsOf(killedBy(node), byRoot),
    copies: copiesOf(node).flatMap(([to, from]) => {
      const target = indexes.get(to)
      return target === undefined ? [] : [[target, from.flatMap((key) => indexes.get(key) ?? [])] as const]
    }),
  }))
  const width = (keys.size >>> 5) + 1
  const live = followedBack(nodes, { changes, sources, width })
  return (at, key) => {
    const index = indexes.get(baseOf(key))
    return index !== undefined && hasBit(live, index, at * width)
  }
}

/** What a point makes of the keys that are asked for behind it, by their indexes. */
interface Change {
  readonly uses: readonly number[]
  readonly kills: readonly number[]
  readonly copies: readonly (readonly [to: number, from: readonly number[]])[]
}

interface Flow {
  readonly changes: readonly Change[]
  readonly sources: Reading['sources']
  /** Words of 32 keys that a point has. */
  readonly width: number
}

/** A bit for each key of each point. */
const followedBack = (nodes: readonly FlowNode[], { changes, sources, width }: Flow): Uint32Array => {
  const live = new Uint32Array(nodes.length * width)
  const row = new Uint32Array(width)
  const open = nodes.map((_, at) => at)
  const waiting = new Uint8Array(nodes.length).fill(1)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    waiting[at] = 0
    const node = nodes[at]
    const change = changes[at]
    if (node === undefined || change === undefined) continue
    row.fill(0)
    for (const next of nextOf(node))
      for (let word = 0; word < width; word++) row[word] = (row[word] ?? 0) | (live[next * width + word] ?? 0)
    applyTo(row, change)
    if (!copyRow(row, live, at * width)) continue
    for (const source of sources[at] ?? []) {
      if (waiting[source] === 1) continue
      waiting[source] = 1
      open.push(source)
    }
  }
  return live
}

const applyTo = (row: Uint32Array, { uses, kills, copies }: Change): void => {
  const handed = copies.filter(([to]) => hasBit(row, to))
  for (const index of kills) row[index >>> 5] = (row[index >>> 5] ?? 0) & ~(1 << (index & 31))
  for (const [, from] of handed) for (const index of from) setBit(row, index)
  for (const index of uses) setBit(row, index)
}

const hasBit = (bits: Uint32Array, index: number, start = 0): boolean =>
  ((bits[start + (index >>> 5)] ?? 0) & (1 << (index & 31))) !== 0

const setBit = (bits: Uint32Array, index: number): void => {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31))
}

/** Writes a row to its place; false where it stood there already. */
const copyRow = (row: Uint32Array, to: Uint32Array, start: number): boolean => {
  let isChanged = false
  for (const [word, bits] of row.entries()) {
    if (to[start + word] === bits) continue
    to[start + word] = bits
    isChanged = true
  }
  return isChanged
}

/** What a step gives another value for certain. */
const killedBy = (node: FlowNode): readonly string[] => {
  if (node.kind === 'scope') return node.names
  if (node.kind !== 'step') return []
  if (node.step.kind === 'declare') return [node.step.name]
  const to = node.step.kind === 'assign' && node.step.operator === '=' ? placeOf(node.step.left) : null
  return to === null ? [] : [to]
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
