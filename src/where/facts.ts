import { type Expression, placeOf } from './expression.ts'
import { remembered, rememberedByObject } from './remembered.ts'

/*
 * What a path knows. `=0`: zero, NULL, FALSE or success; `=NAME`: that constant; `!0`: not zero; `S`, `F`: a status
 * that NT_SUCCESS takes, or refuses. A text with a blank in front is a condition, `yes` or `no`.
 */

/** Known values by their places; never changed, copied. */
export type Facts = ReadonlyMap<string, string>

const ZERO =
  /^(?:NULL|nullptr|FALSE|false|STATUS_SUCCESS|\w+_SUCCESS|S_OK|NDIS_STATUS_SUCCESS|INVALID_HANDLE_VALUE|WDF_NO_\w+|None)$/
const NO_FAILURE =
  /^STATUS_(?:PENDING|REPARSE|TIMEOUT|ALERTED|ABANDONED|MORE_ENTRIES|SOME_NOT_MAPPED|OPLOCK_BREAK_IN_PROGRESS|NOTIFY\w*|WAIT_\w+|BUFFER_OVERFLOW|NO_MORE_\w+|OBJECT_NAME_EXISTS|CONTINUE_COMPLETION)$/
const CONSTANT = /^[A-Z][A-Z0-9]*(?:_\w+)+$|^[A-Z0-9_]{3,}$|^k?[A-Z]\w+(?:Error|Failed|Success)$/

/** What a constant is worth; null for what is none. */
export const constantOf = (one: Expression): string | null => {
  if (one.kind === 'literal') return worthOfLiteral(one.text)
  if (one.kind === 'unary' && one.operator === '-' && one.of.kind === 'literal') return `=-${one.of.text}`
  return one.kind === 'name' ? worthOfName(one.name) : null
}

const worthOfLiteral = remembered((text) => {
  if (/^0(?:x0+)?[uUlL]*$/.test(text)) return '=0'
  return /^\d/.test(text) ? `=${text}` : /^["']/.test(text) ? '!0' : null
})

const worthOfName = remembered((name) => {
  if (ZERO.test(name)) return '=0'
  if (/^(?:TRUE|true)$/.test(name)) return '=1'
  return CONSTANT.test(name) ? `=${name}` : null
})

/** Whether NT_SUCCESS takes a value; null where that is unknown. */
export const isSuccess = (value: string | undefined | null): boolean | null => {
  if (value === '=0' || value === 'S') return true
  if (value === 'F') return false
  if (value?.startsWith('=STATUS_') || value?.startsWith('=NDIS_STATUS_')) return NO_FAILURE.test(value.slice(1))
  return value?.startsWith('=-') ? false : null
}

/** `ToNdisStatus(status)`: a failure stays one, and so does a success. */
export const isTranslation = ({ name, args }: Extract<Expression, { kind: 'call' }>): boolean =>
  args.length === 1 && args[0]?.kind === 'name' && /status|result|error/i.test(name)

/** Whether a value counts as true. */
export const isTruthy = (value: string | undefined | null): boolean | null => {
  if (value === '=0' || value === 'S') return false
  if (value === '!0' || value === 'F' || value?.startsWith('=')) return true
  return null
}

/** A condition in one form: a place and what is asked of it, or its text. */
export type Question =
  | { readonly kind: 'zero'; readonly place: string; readonly negated: boolean }
  | { readonly kind: 'equal'; readonly place: string; readonly value: string; readonly negated: boolean }
  | { readonly kind: 'success'; readonly place: string; readonly negated: boolean }
  | { readonly kind: 'text'; readonly text: string; readonly negated: boolean }

/** The question that a test asks: `p == NULL` is `zero`, `p` is `zero` negated. */
export const questionOf = rememberedByObject((test: Expression): Question => {
  if (test.kind === 'call' && /^(?:NT_SUCCESS|SUCCEEDED|NT_ERROR|FAILED)$/.test(test.name) && test.args[0]) {
    const place = resultPlace(test.args[0])
    if (place !== null) return { kind: 'success', place, negated: /^(?:NT_ERROR|FAILED)$/.test(test.name) }
  }
  if (test.kind === 'binary' && COMPARES.test(test.operator)) {
    const isTurned = constantOf(test.left) !== null
    const [left, right] = isTurned ? [test.right, test.left] : [test.left, test.right]
    const operator = isTurned ? turned(test.operator) : test.operator
    const value = constantOf(right)
    const place = resultPlace(left)
    if (value !== null && place !== null) {
      if (operator === '<' || operator === '>=') {
        if (value === '=0') return { kind: 'success', place, negated: operator === '<' }
      } else if (operator === '>' || operator === '<=') {
        // Lengths and counts are never below zero.
        if (value === '=0') return { kind: 'zero', place, negated: operator === '>' }
      } else if (value === '=0') return { kind: 'zero', place, negated: operator === '!=' }
      else return { kind: 'equal', place, value, negated: operator === '!=' }
    }
  }
  const bits = bitsAsked(test)
  if (bits !== null) return bits
  const place = resultPlace(test)
  if (place !== null) return { kind: 'zero', place, negated: true }
  const negated = test.kind === 'binary' && test.operator === '!='
  return { kind: 'text', text: textOf(negated ? { ...test, operator: '==' } : test), negated }
})

/** `(flags & BIT) != 0` and `(flags & BIT) == BIT` ask as `flags & BIT` does. */
const bitsAsked = (test: Expression): Question | null => {
  if (test.kind !== 'binary' || !/^[!=]=$/.test(test.operator)) return null
  const { left, right } = test
  if (left.kind !== 'binary' || left.operator !== '&') return null
  const isAll = textOf(left.right) === textOf(right)
  if (!isAll && constantOf(right) !== '=0') return null
  return { kind: 'text', text: textOf(left), negated: isAll !== (test.operator === '==') }
}

const COMPARES = /^(?:==|!=|<|>|<=|>=)$/

/** The operator when its sides change places. */
const turned = (operator: string): string =>
  operator.startsWith('<') ? operator.replace('<', '>') : operator.replace('>', '<')

/** The part of a test whose value is asked for: `f()` of `NT_SUCCESS(f())` and of `f() == 0`. */
export const askedIn = (test: Expression): Expression => {
  if (test.kind === 'call' && /^(?:NT_SUCCESS|SUCCEEDED|NT_ERROR|FAILED)$/.test(test.name)) return test.args[0] ?? test
  if (test.kind !== 'binary' || !COMPARES.test(test.operator)) return test
  if (constantOf(test.right) !== null) return test.left
  return constantOf(test.left) !== null ? test.right : test
}

/** The place that a value is in; that of a call is its result. */
const resultPlace = (one: Expression): string | null =>
  one.kind === 'call' && one.name !== 'CONTAINING_RECORD' ? RESULT : placeOf(one)

/** The place of the value that an expression has just given. */
export const RESULT = '<result>'

/** The answer that the facts give; null where they give none. */
export const answer = (question: Question, facts: Facts): boolean | null => {
  const plain = plainAnswer(question, facts)
  return plain === null ? null : plain !== question.negated
}

const plainAnswer = (question: Question, facts: Facts): boolean | null => {
  if (question.kind === 'text') {
    const known = facts.get(` ${question.text}`)
    return known === undefined ? null : known === 'yes'
  }
  const known = facts.get(question.place)
  if (question.kind === 'success') return isSuccess(known)
  if (question.kind === 'zero') {
    const truthy = isTruthy(known)
    return truthy === null ? null : !truthy
  }
  if (known === undefined) return null
  if (known.startsWith('=')) return known === question.value
  const asked = isSuccess(question.value)
  if (known === 'F' && asked === true) return false
  if (known === 'S' && asked === false) return false
  return facts.get(`${question.place} ${question.value}`) === 'no' ? false : null
}

/** Facts after an answer. */
export const learn = (question: Question, isYes: boolean, facts: Facts): Facts => {
  const isPlain = isYes !== question.negated
  const learned = new Map(facts)
  if (question.kind === 'text') learned.set(` ${question.text}`, isPlain ? 'yes' : 'no')
  else if (question.kind === 'zero') {
    const known = facts.get(question.place)
    if (isPlain) learned.set(question.place, '=0')
    else if (known === undefined || known === 'S') learned.set(question.place, '!0')
  } else if (question.kind === 'success') {
    const known = facts.get(question.place)
    if (known === undefined || known === '!0') learned.set(question.place, isPlain ? 'S' : 'F')
  } else if (isPlain) learned.set(question.place, question.value)
  else learned.set(`${question.place} ${question.value}`, 'no')
  return learned
}

/** Facts without those of a place, its members and conditions that name it; `kept` are places that stay known. */
export const forget = (place: string, facts: Facts, kept: readonly string[] = []): Facts => {
  if (facts.size === 0) return facts
  const root = place.replace(/^[*&]+/, '')
  const isAbout = (key: string): boolean =>
    key.startsWith(' ')
      ? mentionsWord(key, root)
      : key === place ||
        key.startsWith(`${place}.`) ||
        key.startsWith(`${place} `) ||
        key === `*${place}` ||
        key.startsWith(`${place}[`)
  let found = false
  for (const key of facts.keys()) if (isAbout(key) && !kept.includes(key)) found = true
  return found ? new Map([...facts].filter(([key]) => !isAbout(key) || kept.includes(key))) : facts
}

/** What is known of the bits of a place after it was changed; the other facts about it are forgotten. */
export const withBits = (place: string, operator: string, facts: Facts): Facts => {
  if (facts.size === 0) return facts
  const begin = ` ${place} & `
  const kept = operator === '|=' ? 'yes' : operator === '&=' ? 'no' : null
  if (kept === null) return forget(place, facts)
  const known = [...facts].filter(([key, value]) => value === kept && key.startsWith(begin)).map(([key]) => key)
  return forget(place, facts, known)
}

/** Bits of a place that an assignment settles: those that it sets, or clears; all of them where it is zero then. */
export const bitsSettled = (
  place: string,
  operator: string,
  source: Expression,
  asked: ReadonlySet<string>,
): readonly (readonly [key: string, value: 'yes' | 'no'])[] => {
  const begin = ` ${place} & `
  if (operator === '=')
    return constantOf(source) === '=0' ? (bitsByPlace(asked).get(place) ?? []).map((key) => [key, 'no']) : []
  const bits =
    operator === '|='
      ? bitsOf(source)
      : operator === '&=' && source.kind === 'unary' && source.operator === '~'
        ? bitsOf(source.of)
        : []
  return bits
    .map((bit) => `${begin}${bit}`)
    .filter((key) => asked.has(key))
    .map((key) => [key, operator === '|=' ? 'yes' : 'no'])
}

/** Conditions about the bits of a place, by the place. */
const bitsByPlace = rememberedByObject((asked: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const made = new Map<string, string[]>()
  for (const key of asked) {
    const end = key.startsWith(' ') ? key.indexOf(' & ') : -1
    if (end > 0) made.set(key.slice(1, end), [...(made.get(key.slice(1, end)) ?? []), key])
  }
  return made
})

const bitsOf = (one: Expression): readonly string[] =>
  one.kind === 'binary' && one.operator === '|' ? [...bitsOf(one.left), ...bitsOf(one.right)] : [textOf(one)]

const mentionsWord = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + word.length] ?? ' ')) return true
  }
  return false
}

/** An expression as text, to compare and to show. */
export const textOf = (one: Expression): string => {
  switch (one.kind) {
    case 'name':
      return one.name
    case 'literal':
      return one.text
    case 'member':
      return `${textOf(one.of)}.${one.name}`
    case 'index':
      return `${textOf(one.of)}[${textOf(one.at)}]`
    case 'unary':
      return `${one.operator}${textOf(one.of)}`
    case 'binary':
    case 'assign':
      return `${textOf(one.left)} ${one.operator} ${textOf(one.right)}`
    case 'call':
      return `${textOf(one.callee)}(${one.args.map(textOf).join(', ')})`
    case 'choice':
      return `${textOf(one.test)} ? ${textOf(one.yes)} : ${textOf(one.no)}`
    case 'list':
      return one.items.map(textOf).join(', ')
    case 'lambda':
      return '[]'
    default:
      return one satisfies never
  }
}
