import type { Declared, Step } from './declarations.ts'
import { callsIn, type Expression, partsOf, placeOf } from './expression.ts'
import { constantOf } from './facts.ts'
import type { FlowNode, Graph } from './graph.ts'
import { rootOf } from './place.ts'
import type { Statement } from './statements.ts'
import { isReleaseName } from './verbs.ts'
import { cleaningOf, labelsIn, raises, releasedBy } from './within.ts'

interface Build {
  readonly nodes: FlowNode[]
  readonly labels: Map<string, number>
  readonly declared: Declared[]
}

/** Where jumps lead from a place. */
interface Around {
  readonly build: Build
  readonly breaks: number | null
  readonly continues: number | null
  readonly leaves: number | null
  /** The `__finally` blocks that a `return` runs, the innermost first. */
  readonly finals: readonly {
    readonly last: Statement
    readonly labels: ReadonlySet<string>
    readonly around: Around
  }[]
}

/** Follows a statement tree into a graph. `__finally` is repeated for every way into it. */
export const graphOf = (body: Statement): Graph => {
  const build: Build = { nodes: [], labels: new Map(), declared: [] }
  const end = body.kind === 'block' ? body.end : 0
  const exit = add(build, { kind: 'exit', value: null, how: 'end', line: end })
  const entry = follow(body, exit, { build, breaks: null, continues: null, leaves: null, finals: [] })
  return { nodes: build.nodes, entry, declared: build.declared }
}

const add = ({ nodes }: Build, node: FlowNode): number => nodes.push(node) - 1

/** Points of a graph: nested `__finally` blocks are repeated, and must not be so without end. */
const MAX_NODES = 40_000

const follow = (one: Statement, next: number, around: Around): number => {
  const { build } = around
  if (build.nodes.length > MAX_NODES) return next
  switch (one.kind) {
    case 'block':
      return followBlock(one, next, around)
    case 'steps':
      return followSteps(build, one.steps, next)
    case 'if': {
      if (
        isIdle(one.then) &&
        (one.otherwise === null || isIdle(one.otherwise)) &&
        callsIn(one.test).length === 0 &&
        !assigns(one.test)
      )
        return next
      const otherwise = one.otherwise === null ? sparing(build, one, next) : follow(one.otherwise, next, around)
      return followTest(build, one.test, { yes: follow(one.then, next, around), no: otherwise })
    }
    case 'loop':
      return followLoop(one, next, around)
    case 'switch':
      return followSwitch(one, next, around)
    case 'case':
      return next
    case 'label': {
      const at = labelAt(build, one.name)
      build.nodes[at] = { kind: 'pass', next }
      return at
    }
    case 'goto':
      return add(build, { kind: 'jump', how: 'goto', line: one.line, next: throughFinals(one.label, around) })
    case 'break':
      return add(build, { kind: 'jump', how: 'break', line: one.line, next: around.breaks ?? next })
    case 'continue':
      return add(build, { kind: 'jump', how: 'continue', line: one.line, next: around.continues ?? next })
    case 'leave':
      return add(build, { kind: 'jump', how: 'leave', line: one.line, next: around.leaves ?? next })
    case 'return':
    case 'throw':
      return followReturn(one, around)
    case 'try':
      return followTry(one, next, around)
    default:
      return one satisfies never
  }
}

/** Members of a record that tell whether it owns what others of them lead to. */
const TELLS_OWNER = /\.\w*(?:flag|alloc|own|dynamic|free)\w*$/i

/** Past an `if` that gives back members of a record where a flag in it says that they are its own. */
const sparing = (build: Build, { test, then, line }: Extract<Statement, { kind: 'if' }>, next: number): number => {
  const records = new Set(placesIn(test).flatMap((place) => (TELLS_OWNER.test(place) ? [rootOf(place)] : [])))
  if (records.size === 0) return next
  const members = releasedBy(then).filter((place) => place.includes('.') && records.has(rootOf(place)))
  return members.length === 0 ? next : add(build, { kind: 'spared', members, line, next })
}

const placesIn = (one: Expression): readonly string[] => {
  const place = placeOf(one)
  return place === null ? partsOf(one).flatMap(placesIn) : [place]
}

const LOGS = /log|print|trace|assert|dbg|debug|^kd|^event(?:write|log|record)|^count/i

/** A statement that only writes to a log: no path need be split for it. */
const isIdle = (one: Statement): boolean => {
  if (one.kind === 'block') return one.statements.every(isIdle)
  if (one.kind === 'loop') return one.isDo && isIdle(one.body)
  if (one.kind === 'if') return isIdle(one.then) && (one.otherwise === null || isIdle(one.otherwise))
  if (one.kind !== 'steps') return false
  return one.steps.every(
    (step) =>
      step.kind === 'literal' ||
      (step.kind === 'call' && LOGS.test(step.name) && !isReleaseName(step.name) && !assigns(step)),
  )
}

const assigns = (one: Expression): boolean => one.kind === 'assign' || partsOf(one).some(assigns)

const followBlock = (
  { statements, end }: Extract<Statement, { kind: 'block' }>,
  next: number,
  around: Around,
): number => {
  const { build } = around
  const names = statements.flatMap((one) =>
    one.kind === 'steps' ? one.steps.flatMap((step) => (step.kind === 'declare' ? [step.name] : [])) : [],
  )
  const leave = (to: number | null, line: number): number | null =>
    to === null || names.length === 0 ? to : add(build, { kind: 'scope', names, line, next: to })
  const inner = { ...around, breaks: leave(around.breaks, end), continues: leave(around.continues, end) }
  const after = names.length === 0 ? next : add(build, { kind: 'scope', names, line: end, next })
  return statements.reduceRight((to, one) => follow(one, to, inner), after)
}

const followSteps = (build: Build, steps: readonly Step[], next: number): number =>
  steps.reduceRight((to, step) => {
    if (step.kind === 'declare') build.declared.push(step)
    return add(build, { kind: 'step', step, next: to })
  }, next)

/** Where a condition leads. */
interface Branches {
  readonly yes: number
  readonly no: number
}

/** Splits a condition, as the language does, into tests. */
const followTest = (build: Build, test: Expression, { yes, no }: Branches): number => {
  if (test.kind === 'unary' && test.operator === '!') return followTest(build, test.of, { yes: no, no: yes })
  if (test.kind === 'binary' && test.operator === '&&')
    return followTest(build, test.left, { yes: followTest(build, test.right, { yes, no }), no })
  if (test.kind === 'binary' && test.operator === '||')
    return followTest(build, test.left, { yes, no: followTest(build, test.right, { yes, no }) })
  if (test.kind === 'call' && /^(?:__builtin_expect|likely|unlikely|BOOLEAN|ASSERT)$/.test(test.name) && test.args[0])
    return followTest(build, test.args[0], { yes, no })
  return add(build, { kind: 'test', test, yes, no })
}

const followLoop = (
  { first, test, step, body, isDo, line }: Extract<Statement, { kind: 'loop' }>,
  next: number,
  around: Around,
): number => {
  const { build } = around
  const lines = [line, body.kind === 'block' ? body.end : line] as const
  const again = { kind: 'loop' as const, next: 0, cleans: cleaningOf(body, line), lines }
  const head = add(build, again)
  const stepped = step === null ? head : followSteps(build, [step], head)
  const tested = (into: number): number => (test === null ? into : followTest(build, test, { yes: into, no: next }))
  if (isDo) {
    const check = add(build, { kind: 'pass', next: tested(head) })
    again.next = follow(body, check, { ...around, breaks: next, continues: check })
    return again.next
  }
  const inside = follow(body, stepped, { ...around, breaks: next, continues: stepped })
  again.next = tested(inside)
  if (!runsOnce(first, test)) return followSteps(build, first, head)
  return followSteps(build, first, add(build, { ...again, next: inside }))
}

/** `for (i = 0; i < COUNT; …)`: the first pass is always made. */
const runsOnce = (first: readonly Step[], test: Expression | null): boolean => {
  if (test?.kind !== 'binary' || test.operator !== '<' || test.left.kind !== 'name') return false
  const { name } = test.left
  const isZero = first.some((step) =>
    step.kind === 'declare'
      ? step.name === name && step.initial !== null && constantOf(step.initial) === '=0'
      : step.kind === 'assign' && placeOf(step.left) === name && constantOf(step.right) === '=0',
  )
  return isZero && isCount(test.right)
}

/** A number above zero, a constant, or how many elements an array has. */
const isCount = (one: Expression): boolean => {
  if (one.kind === 'call') return /^(?:ARRAYSIZE|RTL_NUMBER_OF|ARRAY_SIZE|_countof)$/.test(one.name)
  const value = constantOf(one)
  return value !== null && value !== '=0' && value !== '!0'
}

const followSwitch = ({ on, body }: Extract<Statement, { kind: 'switch' }>, next: number, around: Around): number => {
  const statements = body.kind === 'block' ? body.statements : [body]
  const inside = { ...around, breaks: next }
  const cases: { value: Expression; next: number }[] = []
  let otherwise = next
  statements.reduceRight((to, one) => {
    if (one.kind !== 'case') return follow(one, to, inside)
    if (one.value === null) otherwise = to
    else cases.unshift({ value: one.value, next: to })
    return to
  }, next)
  return add(around.build, { kind: 'switch', on, cases, otherwise })
}

const labelAt = (build: Build, name: string): number => {
  const known = build.labels.get(name)
  if (known !== undefined) return known
  const at = add(build, { kind: 'exit', value: null, how: 'end', line: 0 })
  build.labels.set(name, at)
  return at
}

/** A `goto` that leaves a `__try` runs its `__finally`. */
const throughFinals = (label: string, { build, finals }: Around): number =>
  finals
    .filter(({ labels }) => !labels.has(label))
    .reduceRight((to, { last, around: outside }) => follow(last, to, outside), labelAt(build, label))

const followReturn = (
  { kind, value, line }: Extract<Statement, { kind: 'return' | 'throw' }>,
  { build, finals }: Around,
): number => {
  const exit = add(build, { kind: 'exit', value: kind === 'throw' ? null : value, how: 'return', line })
  if (finals.length === 0) return exit
  const last = finals.reduceRight((to, { last: block, around }) => follow(block, to, around), exit)
  return add(build, { kind: 'jump', how: 'return', line, next: last })
}

const followTry = (
  { body, handlers, last }: Extract<Statement, { kind: 'try' }>,
  next: number,
  around: Around,
): number => {
  const { build } = around
  const after = last === null ? next : follow(last, next, around)
  const finals = last === null ? around.finals : [{ last, labels: labelsIn(body), around }, ...around.finals]
  const through = (to: number | null): number | null => (to === null || last === null ? to : follow(last, to, around))
  const inside = {
    build,
    breaks: through(around.breaks),
    continues: through(around.continues),
    leaves: after,
    finals,
  }
  const handled = handlers.map((handler) => follow(handler, after, { ...around, finals }))
  const isRaising = raises(body)
  const done = isRaising && handled.length > 0 ? add(build, { kind: 'fork', next: [after, ...handled] }) : after
  const entry = follow(body, done, inside)
  return handled.length === 0 ? entry : add(build, { kind: 'fork', next: [entry, ...handled] })
}
