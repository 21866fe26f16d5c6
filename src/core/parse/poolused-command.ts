/** A `!poolused` of a debugger's log. */
export interface PoolusedCommand {
  readonly text: string
  /** The rows it shows: a tag pattern, or with flag 8 the session pool; null for all. */
  readonly filter: string | null
}

/**
 * The last command above the header: `kd> !poolused 1 Hack`; null where the transcript shows none, or one of which it
 * is not known which rows it shows: the table must then show by itself that it is whole.
 */
export const commandIn = (above: readonly string[]): PoolusedCommand | null => {
  const found = COMMAND.exec(above.findLast((line) => COMMAND.test(line)) ?? '')
  return found === null ? null : commandOf(wordsIn(found[1] ?? '', found[2] ?? ''))
}

/** After a prompt, at the beginning of a line, or in the quotes of `-c "…"`; a banner may mention one elsewhere. */
const COMMAND = /(kd>\s{0,20}|^\s{0,20}|["';]\s{0,20})!poolused(?=[\s;"'/]|$)([^;]{0,200})/i

/** The words behind the command, up to the quotation mark that closes it. */
const wordsIn = (before: string, rest: string): readonly string[] => {
  const opening = /^["']/.exec(before)?.[0]
  const own = opening === undefined ? withoutClosing(rest) : (rest.split(opening, 1)[0] ?? '')
  return own.split(/\s+/).filter((word) => word !== '')
}

/** ` 2" -logo x` → ` 2`: a mark without its other half closes what began before. */
const withoutClosing = (rest: string): string =>
  ['"', "'"].reduce(
    (text, mark) => (text.split(mark).length % 2 === 0 ? text.slice(0, text.lastIndexOf(mark)) : text),
    rest,
  )

const commandOf = (words: readonly string[]): PoolusedCommand | null => {
  const [first = '0', second = '*', ...others] = words
  const flags = flagsIn(first)
  const pattern = second.replace(/^(["'])(.*)\1$/, '$2')
  if (flags === null || others.length > 0 || pattern.length > MAX_PATTERN_LENGTH) return null
  const session = (flags & SESSION_POOL) > 0 ? ['session pool'] : []
  const filter = [...(ALL_TAGS.test(pattern) ? [] : [pattern]), ...session]
  return { text: ['!poolused', ...words].join(' '), filter: filter.length === 0 ? null : filter.join(', ') }
}

/** A star may stand beside each of the four characters. */
const MAX_PATTERN_LENGTH = 8
/** Flag 3. Source: WinDbg documentation, "!poolused". */
const SESSION_POOL = 8
const ALL_TAGS = /^(?:\*+|\?{4})$/

/** A number as the debugger reads it, hexadecimal unless it says otherwise; null for none. */
const flagsIn = (word: string): number | null => {
  const [, decimal] = /^0n(\d{1,9})$/i.exec(word) ?? []
  if (decimal !== undefined) return Number(decimal)
  return /^(?:0x)?[0-9a-f]{1,8}$/i.test(word) ? Number.parseInt(word, 16) : null
}
