/**
 * `SEY?`, `Ntf*`, `Irp`: a matcher of tags, as WinDbg's `!poolused` takes its pattern. `?` is any one character, `*`
 * any run of them, case counts, and a pattern without `*` is as long as a tag: shorter ones end in blanks. A NUL is a
 * blank.
 */
export const tagPattern = (pattern: string): ((tag: string) => boolean) => {
  const whole = (pattern.includes('*') ? pattern : pattern.padEnd(4)).replaceAll('\0', ' ')
  if (!/[?*]/.test(whole)) return (tag) => tag === whole
  // A tag has four characters, so runs of `*` cannot make the expression slow.
  const source = whole
    .replace(/\*+/g, '*')
    .replace(/[\\^$.+?*()[\]{}|]/g, (symbol) => WILDCARDS[symbol] ?? `\\${symbol}`)
  const expression = new RegExp(`^${source}$`, 's')
  return (tag) => expression.test(tag)
}

const WILDCARDS: Readonly<Record<string, string>> = { '?': '.', '*': '.*' }

/**
 * The places, rising, of the patterns that name a tag. As fast with thousands of patterns as with one: those of four
 * characters are looked up, by what is left of the tag where a pattern has `?`; the others are tried once for each tag.
 */
export const patternIndex = (patterns: readonly string[]): ((tag: string) => readonly number[]) => {
  if (patterns.length === 0) return () => NO_PLACES
  const places = new Map<string, number[]>()
  const masks = new Set<string>()
  const tried: { readonly place: number; readonly matches: (tag: string) => boolean }[] = []
  for (const [place, pattern] of patterns.entries()) {
    const whole = pattern.padEnd(TAG_LENGTH).replaceAll('\0', ' ')
    if (whole.includes('*') || whole.length > TAG_LENGTH) {
      tried.push({ place, matches: tagPattern(pattern) })
      continue
    }
    masks.add(whole.replace(/[^?]/gs, ' '))
    places.set(whole, [...(places.get(whole) ?? []), place])
  }
  const known = new Map<string, readonly number[]>()
  return (tag) => {
    const before = known.get(tag)
    if (before !== undefined) return before
    const looked = [...masks].flatMap((mask) => places.get(masked(tag, mask)) ?? [])
    const found = [...looked, ...tried.flatMap(({ place, matches }) => (matches(tag) ? [place] : []))]
    const sorted = [...new Set(found)].sort((one, other) => one - other)
    known.set(tag, sorted)
    return sorted
  }
}

const TAG_LENGTH = 4
const NO_PLACES: readonly number[] = []

/** `Ntff`, `   ?` → `Ntf?` */
const masked = (tag: string, mask: string): string =>
  Array.from({ length: tag.length }, (_, at) => (mask[at] === '?' ? '?' : tag[at])).join('')

/**
 * A matcher of names, where `*` stands for any run of characters and `?` for one. It goes back to the last `*` alone,
 * so no name can make it slow.
 */
export const namePattern =
  (pattern: string): ((name: string) => boolean) =>
  (name) => {
    let [at, place] = [0, 0]
    let star: { readonly place: number; readonly at: number } | null = null
    while (at < name.length) {
      const sign = pattern[place]
      if (sign === '*') {
        star = { place, at }
        place++
      } else if (sign === '?' || sign === name[at]) {
        at++
        place++
      } else if (star !== null) {
        star = { place: star.place, at: star.at + 1 }
        at = star.at
        place = star.place + 1
      } else return false
    }
    return /^\**$/.test(pattern.slice(place))
  }
