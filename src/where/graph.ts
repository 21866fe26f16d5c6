import type { Declared, Step } from './declarations.ts'
import type { Expression } from './expression.ts'
import type { Cleaning } from './within.ts'

/** A point of a function's flow. Targets are indexes into `Graph.nodes`. */
export type FlowNode =
  | { readonly kind: 'step'; readonly step: Step; readonly next: number }
  /** A condition without `&&`, `||` and `!` around it. */
  | { readonly kind: 'test'; readonly test: Expression; readonly yes: number; readonly no: number }
  | {
      readonly kind: 'switch'
      readonly on: Expression
      readonly cases: readonly { readonly value: Expression; readonly next: number }[]
      readonly otherwise: number
    }
  /** A jump that the source names: `goto`, `break`, `continue`, `__leave`, or the `return` before a `__finally`. */
  | { readonly kind: 'jump'; readonly how: Jump; readonly line: number; readonly next: number }
  /** Variables that end here. */
  | { readonly kind: 'scope'; readonly names: readonly string[]; readonly line: number; readonly next: number }
  | { readonly kind: 'pass'; next: number }
  /** The beginning of a loop, with its first and last line. */
  | { readonly kind: 'loop'; next: number; readonly cleans: Cleaning | null; readonly lines: Lines }
  /** Where a flag of a record says that its members are none of its own: `if (r->Flags & OWNS) free(r->Buffer);` */
  | { readonly kind: 'spared'; readonly members: readonly string[]; readonly line: number; readonly next: number }
  | { readonly kind: 'fork'; readonly next: readonly number[] }
  | { readonly kind: 'exit'; readonly value: Expression | null; readonly how: 'return' | 'end'; readonly line: number }

type Lines = readonly [from: number, to: number]

export type Jump = 'goto' | 'break' | 'continue' | 'leave' | 'return'

/** Flow of a function. */
export interface Graph {
  readonly nodes: readonly FlowNode[]
  readonly entry: number
  readonly declared: readonly Declared[]
}

/** The expressions of a point. */
export const expressionsOf = (node: FlowNode): readonly Expression[] => {
  if (node.kind === 'test') return [node.test]
  if (node.kind === 'switch') return [node.on]
  if (node.kind === 'exit') return node.value === null ? [] : [node.value]
  if (node.kind !== 'step') return []
  if (node.step.kind !== 'declare') return [node.step]
  return node.step.initial === null ? [] : [node.step.initial]
}

/** Where a point leads. */
export const nextOf = (node: FlowNode): readonly number[] => {
  if (node.kind === 'exit') return []
  if (node.kind === 'test') return [node.yes, node.no]
  if (node.kind === 'switch') return [node.otherwise, ...node.cases.map(({ next }) => next)]
  return node.kind === 'fork' ? node.next : [node.next]
}
