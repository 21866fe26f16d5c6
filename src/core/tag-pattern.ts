/**
 * `SEY?`, `Ntf*`, `Irp`: a matcher of tags, as WinDbg's `!poolused` takes its pattern. `?` is any one character, `*` any
 * run of them, case counts, and a pattern without `*` is as long as a tag: shorter ones end in blanks.
 */
export const tagPattern = (pattern: string): ((tag: string) => boolean) => {
  const whole = pattern.includes('*') ? pattern : pattern.padEnd(4)
  if (!/[?*]/.test(whole)) return (tag) => tag === whole
  // A tag has four characters, so runs of `*` cannot make the expression slow.
  const source = whole
    .replace(/\*+/g, '*')
    .replace(/[\\^$.+?*()[\]{}|]/g, (symbol) => WILDCARDS[symbol] ?? `\\${symbol}`)
  const expression = new RegExp(`^${source}$`, 's')
  return (tag) => expression.test(tag)
}

const WILDCARDS: Readonly<Record<string, string>> = { '?': '.', '*': '.*' }
