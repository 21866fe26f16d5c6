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
