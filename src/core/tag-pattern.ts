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

/** A matcher of names, where `*` stands for any run of characters; plain search, so no name can make it slow. */
export const namePattern = (pattern: string): ((name: string) => boolean) => {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return (name) => name === first
  return (name) => {
    if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false
    const middle = name.slice(first.length, name.length - last.length)
    return rest.reduce((from, part) => (from < 0 ? from : endOf(middle, part, from)), 0) >= 0
  }
}

/** Where the part ends that begins at or after `from`; -1 where there is none. */
const endOf = (text: string, part: string, from: number): number => {
  const at = text.indexOf(part, from)
  return at < 0 ? at : at + part.length
}
