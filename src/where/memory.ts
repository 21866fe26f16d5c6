import { addressesOf, holdersOf } from './assignments.ts'
import { type Expression, placeOf } from './expression.ts'
import { forget } from './facts.ts'
import { rootOf } from './place.ts'
import { type Call, type Frame, isForeign, type State } from './state.ts'

/** `copy = original` makes `copy.Buffer` of `original.Buffer`. */
export const movedAliases = (place: string, from: string, aliases: readonly string[]): readonly string[] => {
  const base = from.startsWith('&') ? from.slice(1) : from
  // What a structure holds of itself, `list.head = &list`, leads nowhere new.
  if (rootOf(place) === rootOf(base)) return []
  return aliases.flatMap((alias) =>
    alias === `*${base}`
      ? [`*${place}`]
      : alias.startsWith(`${base}.`) || alias.startsWith(`${base}[`)
        ? [place + alias.slice(base.length)]
        : [],
  )
}

/** Places that lead to the object too, since its record was put there: `file.context.Buffer` of `context.Buffer`. */
export const throughRecords = (place: string, frame: Frame): readonly string[] => {
  const root = rootOf(place)
  if (!place.startsWith(`${root}.`)) return []
  return [...(holdersOf(frame.graph).get(root) ?? [])]
    .filter((to) => !isForeign(to, frame))
    .map((to) => to + place.slice(root.length))
}

/**
 * The place that a variable leads to where it is an address: `list[i].Buffer` of `one.Buffer` after `one = &list[i]`.
 */
export const behindAddress = (place: string, { graph }: Frame): readonly string[] => {
  const root = rootOf(place)
  if (!place.startsWith(`${root}.`)) return []
  return [...(addressesOf(graph).get(root) ?? [])].map((of) => of + place.slice(root.length))
}

/** The buffer of a string, or of a map of bits, that is made of the object. */
export const stringOf = (
  { name, args }: Call,
  { aliases }: State,
): { readonly place: string; readonly buffer: Expression } | null => {
  const [text, buffer] = args
  if (text === undefined || buffer === undefined || !STRING_OF.test(name)) return null
  const [of, from] = [placeOf(text), placeOf(buffer)]
  if (of === null || from === null || !aliases.includes(from)) return null
  return { place: `${of.startsWith('&') ? of.slice(1) : of}.Buffer`, buffer }
}

const STRING_OF =
  /^Rtl(?:InitializeBitMap|Init(?:Empty)?(?:Unicode|Ansi|UTF8)String(?:Ex)?|(?:Unicode|Ansi)StringInit(?:Ex)?)$/

const COPIES = /^(?:(?:Rtl|Ndis)(?:Copy|Move)(?:Volatile)?Memory(?:NonTemporal)?|memcpy|memmove|memcpy_s)$/

/** Where a copy of memory takes the object: the structure that held it, or the variable itself, is copied. */
export const copiedTo = ({ name, args }: Call, { aliases }: State): readonly string[] => {
  const [to, from] = [args[0], args[name === 'memcpy_s' ? 2 : 1]].map((one) =>
    one === undefined ? null : placeOf(one),
  )
  const record = recordOf(name, args, aliases)
  if (record !== null) return [record]
  if (!COPIES.test(name) || to == null || from == null) return []
  const target = to.startsWith('&') ? to.slice(1) : to
  if (from.startsWith('&') && aliases.includes(from.slice(1))) return [to.startsWith('&') ? target : `*${target}`]
  return movedAliases(target, from, aliases).filter((place) => !aliases.includes(place))
}

/**
 * `WDF_MEMORY_DESCRIPTOR_INIT_MDL(&packet->Buffer, mdl, size)` puts the object into the record; a variable of its own
 * goes.
 */
const recordOf = (name: string, args: Call['args'], aliases: readonly string[]): string | null => {
  const [to, ...rest] = args.map(placeOf)
  if (to == null || !/^[A-Z0-9_]+_INIT(?:_[A-Z0-9_]+)?$/.test(name)) return null
  const record = to.startsWith('&') ? to.slice(1) : `*${to}`
  const isTaken = rest.some((place) => place !== null && aliases.includes(place))
  return isTaken && /[.[*]/.test(record) ? `${record}.<made>` : null
}

/** The state when an index changes: an element that it led to is now one of all. */
export const withoutIndex = (place: string, state: State): State => {
  const element = `[${place}]`
  if (!state.aliases.some((alias) => alias.includes(element))) return state
  return { ...state, aliases: [...new Set(state.aliases.map((alias) => alias.replaceAll(element, '[]')))].sort() }
}

/** A call through `&x` may change `x`. */
export const forgetAddresses = (call: Call, state: State): State => {
  let { facts } = state
  for (const arg of call.args) {
    const place = placeOf(arg)
    if (place?.startsWith('&') === true)
      facts = forget(
        place.slice(1),
        facts,
        state.aliases.filter((alias) => alias !== place.slice(1)),
      )
  }
  return facts === state.facts ? state : { ...state, facts }
}
