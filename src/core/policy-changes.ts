import { type Phrase, phrase } from './phrase.ts'
import { type Fields, isRecord } from './record.ts'

/**
 * Differences of two policies as their files say them, a sentence each: `max-growth-count of limits Ntf?: 10 →
 * 1000`.
 */
export const policyChanges = (before: Fields, after: Fields): readonly Phrase[] => {
  const [was, is] = [flatten(before, ''), flatten(after, '')]
  const names = [...new Set([...was.keys(), ...is.keys()])].sort(byWeight)
  const values = names.flatMap((name) => {
    const [old, now] = [was.get(name), is.get(name)]
    if (old === now) return []
    if (old === undefined) return [phrase`new: ${name}${saying(now)}`]
    return now === undefined
      ? [phrase`removed: ${name}${saying(old)}`]
      : [phrase`changed: ${name}${saying(old)} → ${now}`]
  })
  return [...orderChanges(before, after), ...values]
}

/** Puts driver-tags last: a change there only makes the check stricter. */
const byWeight = (one: string, other: string): number =>
  Number(one.startsWith('driver-tags')) - Number(other.startsWith('driver-tags')) || (one < other ? -1 : 1)

/** Tells a change of order: the first of several limits or exceptions that name a row counts. */
const orderChanges = (before: Fields, after: Fields): readonly Phrase[] =>
  ['limits', 'exceptions'].flatMap((name) => {
    const [was, is] = [before[name], after[name]].map((list) =>
      (Array.isArray(list) ? list : []).map((it) => JSON.stringify(it)),
    )
    const kept = (was ?? []).filter((it) => is?.includes(it))
    const still = (is ?? []).filter((it) => was?.includes(it))
    return kept.join() === still.join() ? [] : [phrase`changed: the order of ${name}`]
  })

/** A word of a list says nothing beside its name. */
const saying = (value: string | undefined): Phrase => (value === undefined || value === '' ? [] : phrase`: ${value}`)

/**
 * Every single value by where it stands. An entry of a list is known by its tag, or by itself; a second one like it has
 * a number.
 */
const flatten = (value: unknown, name: string): ReadonlyMap<string, string> => {
  if (Array.isArray(value)) return flattenList(value, name)
  if (!isRecord(value)) return new Map([[name, String(value)]])
  const under = name === '' ? '' : `${name} `
  return new Map(Object.entries(value).flatMap(([key, item]) => [...flatten(item, `${under}${key}`)]))
}

const flattenList = (items: readonly unknown[], name: string): ReadonlyMap<string, string> => {
  const seen = new Map<string, number>()
  return new Map(
    items.flatMap((item): (readonly [string, string])[] => {
      const label = labelOf(item)
      const count = (seen.get(label) ?? 0) + 1
      seen.set(label, count)
      const known = `${name} ${label}${count === 1 ? '' : ` (${count})`}`
      return isRecord(item) ? [...flatten(item, known)] : [[known, '']]
    }),
  )
}

const labelOf = (item: unknown): string => {
  if (!isRecord(item)) return String(item)
  const parts = [item.tag, item.pool, ...(Array.isArray(item.legs) ? item.legs : [])]
  return parts.filter((part) => part !== undefined).join(' ')
}
