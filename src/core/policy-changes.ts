import { cutText, ours, type Phrase, phrase, toPlain } from './phrase.ts'
import { defaultPolicy } from './policy.ts'
import { type Fields, isRecord } from './record.ts'

/** A difference of two policies, as a sentence: `changed: limits Ntf? max-growth-count: 10 → 1000`. */
export interface PolicyChange {
  readonly text: Phrase
  /** The check may pass what it failed before. */
  readonly loosens: boolean
}

/** Writes a value of a key as a policy file would say it. */
export type WriteValue = (key: string, value: unknown) => string

/**
 * Differences of two policies, each merged of its files. Those that open the gate come first, those that make the check
 * stricter last. Names and values are cut; two that then read alike are told apart by a number.
 */
export const policyChanges = (
  before: Fields,
  after: Fields,
  write: WriteValue = (_, value) => String(value),
): readonly PolicyChange[] => {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changes = keys.flatMap((key) => changesOf([key], before[key], after[key]))
  return toldApart(changes.sort(byEffect).map((change) => toSentence(change, write)))
}

/** A key, and what leads from it to a value: `limits`, `Ntf?`, `max-growth-count`. */
type Path = readonly [key: string, ...rest: string[]]

/** Values at one place of the policy; undefined where it says nothing there. */
interface Change {
  readonly path: Path
  readonly was: unknown
  readonly is: unknown
  readonly effect: Effect
}

/** What a change does, the one that a reader must see first. */
const EFFECTS = ['opens', 'accepts', 'loosens', 'unclear', 'tightens'] as const
type Effect = (typeof EFFECTS)[number]

const changesOf = (path: Path, was: unknown, is: unknown): readonly Change[] => {
  const [oldList, list] = [listIn(was), listIn(is)]
  const items = [...oldList, ...list]
  if (items.length > 0) return (items.some(isRecord) ? entryChanges : wordChanges)(path, oldList, list)
  const [oldFields, fields] = [fieldsIn(was), fieldsIn(is)]
  const names = Object.keys({ ...oldFields, ...fields })
  if (names.length > 0) return names.flatMap((name) => changesOf([...path, name], oldFields[name], fields[name]))
  if (isEmpty(was) && isEmpty(is)) return []
  const inForce = (value: unknown): unknown => value ?? DEFAULTS[path.join(' ')]
  return inForce(was) === inForce(is) ? [] : [{ path, was, is, effect: effectOf(path, inForce(was), inForce(is)) }]
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const fieldsIn = (value: unknown): Fields => (isRecord(value) ? value : {})

/** A list or a record without anything in it says nothing. */
const isEmpty = (value: unknown): boolean => value === undefined || typeof value === 'object'

/** Words of a list are a set: their order means nothing, nor does a word that stands twice. */
const wordChanges = (path: Path, was: readonly unknown[], is: readonly unknown[]): readonly Change[] => {
  const [old, now] = [new Set(was.map(String)), new Set(is.map(String))]
  return [
    ...[...old].filter((word) => !now.has(word)).map((word) => wordChange([...path, word], false)),
    ...[...now].filter((word) => !old.has(word)).map((word) => wordChange([...path, word], true)),
  ]
}

const wordChange = (path: Path, isNew: boolean): Change => {
  const [key] = path
  const effect = (isNew ? WORD_EFFECTS.new : WORD_EFFECTS.removed)[key] ?? 'unclear'
  return { path, was: isNew ? undefined : '', is: isNew ? '' : undefined, effect }
}

const WORD_EFFECTS: Readonly<Record<'new' | 'removed', Readonly<Record<string, Effect>>>> = {
  new: { 'ignore-tags': 'accepts', acknowledge: 'opens', 'driver-tags': 'tightens', legs: 'tightens' },
  removed: { 'driver-tags': 'loosens', legs: 'loosens', acknowledge: 'opens', 'ignore-tags': 'tightens' },
}

/** Entries of a list are known by the rows that they name, and by a number where several name the same. */
const entryChanges = (path: Path, was: readonly unknown[], is: readonly unknown[]): readonly Change[] => {
  const [old, now] = [numbered(was), numbered(is)]
  const [key] = path
  const changes = [...new Map([...old, ...now])].flatMap(([id, { label }]) => {
    const [before, after] = [old.get(id)?.entry, now.get(id)?.entry]
    if (before !== undefined && after !== undefined) return changesOf([...path, ...label], before, after)
    const effect = key === 'exceptions' ? (after === undefined ? 'tightens' : 'accepts') : 'loosens'
    return [{ path: [...path, ...label], was: before, is: after, effect } satisfies Change]
  })
  return [...changes, ...orderChange(path, was, is)]
}

interface Entry {
  readonly entry: Fields
  readonly label: readonly string[]
}

const numbered = (items: readonly unknown[]): ReadonlyMap<string, Entry> => {
  const seen = new Map<string, number>()
  return new Map(
    items.filter(isRecord).map((entry) => {
      const name = labelOf(entry)
      const id = JSON.stringify(name)
      const count = (seen.get(id) ?? 0) + 1
      seen.set(id, count)
      return [`${id} ${count}`, { entry, label: count === 1 ? name : [...name, `(${count})`] }]
    }),
  )
}

const labelOf = ({ tag, pool, legs }: Fields): readonly string[] => [
  String(tag),
  ...(pool === undefined ? [] : [String(pool)]),
  ...(Array.isArray(legs) ? legs.map(String).sort() : []),
]

/** Tells that entries were moved: the first of several that name a row counts. */
const orderChange = (path: Path, was: readonly unknown[], is: readonly unknown[]): readonly Change[] => {
  const [old, now] = [was.map((item) => JSON.stringify(item)), is.map((item) => JSON.stringify(item))]
  const [inOld, inNow] = [new Set(old), new Set(now)]
  const kept = old.filter((item) => inNow.has(item))
  const still = now.filter((item) => inOld.has(item))
  return kept.join() === still.join() ? [] : [{ path, was: ORDER, is: ORDER, effect: 'loosens' }]
}

const ORDER = Symbol('order')

/** Values that hold where a policy says nothing. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  'fail-on': defaultPolicy.failOn,
  'on-inconclusive': defaultPolicy.onInconclusive,
  'driver-stopped': defaultPolicy.driverStopped,
  strict: defaultPolicy.strict,
  'acknowledge label': defaultPolicy.acknowledge.label,
  'acknowledge enabled': true,
  'acknowledge commit': defaultPolicy.acknowledge.commit,
  'acknowledge author': defaultPolicy.acknowledge.author,
}

/**
 * Effect of a step to a looser value, and those values, each looser than the one before; any other is the strictest.
 */
const SCALES: Readonly<Record<string, readonly [effect: Effect, ...looser: readonly unknown[]]>> = {
  'fail-on': ['opens', 'leak', 'never'],
  'on-inconclusive': ['opens', 'warn'],
  'acknowledge enabled': ['opens', true],
  'acknowledge commit': ['opens', false],
  'acknowledge author': ['opens', true],
  'driver-stopped': ['loosens', false],
  strict: ['loosens', false],
}

/** Effect of a change from one value in force to another. */
const effectOf = (path: Path, was: unknown, is: unknown): Effect => {
  const scale = SCALES[path.join(' ')]
  if (scale !== undefined) return scale.indexOf(is) > scale.indexOf(was) ? scale[0] : 'tightens'
  const [key] = path
  const last = path.at(-1) ?? key
  if (key === 'extends' || key === 'acknowledge') return 'opens'
  if (key === 'baseline') return 'accepts'
  // Without a limit any growth is allowed.
  if (last.startsWith('max-')) return numberOf(is) > numberOf(was) ? looserLimit(key) : 'tightens'
  if (key === 'exceptions' && last === 'expires') return String(is) > String(was) ? 'accepts' : 'tightens'
  return 'unclear'
}

const looserLimit = (key: string): Effect => (key === 'exceptions' ? 'accepts' : 'loosens')

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.POSITIVE_INFINITY)

/** By effect; of one effect what covers most comes first; the rest by name, so that the order is total. */
const byEffect = (one: Change, other: Change): number =>
  EFFECTS.indexOf(one.effect) - EFFECTS.indexOf(other.effect) ||
  breadthOf(other) - breadthOf(one) ||
  (nameOf(one) < nameOf(other) ? -1 : 1)

/** A pattern covers more the fewer characters it names. */
const breadthOf = ({ path: [, pattern = ''] }: Change): number =>
  /[?*]/.test(pattern) ? 1 / (1 + literals(pattern)) : 0

const literals = (pattern: string): number => pattern.replace(/[?*]/g, '').length

const nameOf = ({ path }: Change): string => path.join(' ')

/** Characters of a name or a value that are shown. */
const MAX_SHOWN = 80

const toSentence = ({ path, was, is, effect }: Change, write: WriteValue): PolicyChange => {
  // A part with a blank in it must not read as two.
  const name = cutText(path.map((part) => (/^\S+$/.test(part) ? part : JSON.stringify(part))).join(' '), MAX_SHOWN)
  const key = path.at(-1) ?? path[0]
  const shown = (value: unknown): Phrase => phrase`${cutText(wordsOf(key, value, write), MAX_SHOWN)}`
  const saying = (value: unknown): Phrase => (value === '' ? [] : phrase`: ${shown(value)}`)
  const text = (): Phrase => {
    if (was === ORDER) return phrase`changed: the order of ${name}`
    if (was === undefined) return phrase`new: ${name}${saying(is)}`
    if (is === undefined) return phrase`removed: ${name}${saying(was)}`
    return phrase`changed: ${name}${saying(was)} → ${shown(is)}`
  }
  const when = ONCE_MERGED.has(path[0]) ? ours(', once it is merged') : []
  return { text: phrase`${text()}${when}`, loosens: effect !== 'tightens' }
}

/** The author of a change has no say in these: src/action/base-policy.ts takes them from the base. */
const ONCE_MERGED: ReadonlySet<string> = new Set(['exceptions', 'acknowledge', 'baseline'])

/** An entry of a list as its fields: `max-growth-count 10, reason known`. Its name has said the rest. */
const wordsOf = (key: string, value: unknown, write: WriteValue): string => {
  if (!isRecord(value)) return write(key, value)
  const fields = Object.entries(value).filter(([name]) => !['tag', 'pool', 'legs'].includes(name))
  return fields.map(([name, item]) => `${name} ${write(name, item)}`).join(', ')
}

const toldApart = (changes: readonly PolicyChange[]): readonly PolicyChange[] => {
  const seen = new Map<string, number>()
  return changes.map((change) => {
    const plain = toPlain(change.text)
    const count = (seen.get(plain) ?? 0) + 1
    seen.set(plain, count)
    return count === 1 ? change : { ...change, text: phrase`${change.text}${ours(` (${count})`)}` }
  })
}
