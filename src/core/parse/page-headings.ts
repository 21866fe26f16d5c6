/*
 * Tables whose header stands again on each page, as a script prints it every fifty rows, or a pager. To the readers
 * each header begins a snapshot; here the rows tell: those of a second snapshot have the tags of the first one.
 */

/** The text with blank lines where a header stands again above rows of the same table; null where none does. */
export const withoutPageHeadings = (text: string): string | null => {
  const lines = text.split('\n')
  const headers = headersAgain(lines)
  if (headers.length === 0) return null
  const kept = [...lines]
  let seen = new Set<string>()
  for (const [place, at] of headers.entries()) {
    const own = keysOf(lines.slice(at + 1, headers[place + 1]))
    const before = headers[place - 1]
    const gap = before !== undefined && lines[before]?.trim() === lines[at]?.trim() ? gapAbove(lines, at) : null
    if (gap === null || own.size === 0 || seen.size < MIN_ROWS_OF_PAGE || shareIn(own, seen) >= MIN_SHARE_AGAIN)
      seen = own
    else {
      kept.fill('', gap, at + 1)
      for (let rule = at + 1; isRuleOrBlank(lines[rule]); rule++) kept[rule] = ''
      for (const key of own) seen.add(key)
    }
  }
  return kept.every((line, index) => line === lines[index]) ? null : kept.join('\n')
}

/** Rows above the first heading that stands again, at least: who asks for one tag after another prints no pages. */
const MIN_ROWS_OF_PAGE = 10
/** Share of rows whose tag stood before, from which on a header begins another snapshot: two tags may print alike. */
const MIN_SHARE_AGAIN = 1 / 3

/** Indices of headers, where one of them stands more than once. */
const headersAgain = (lines: readonly string[]): readonly number[] => {
  const places = lines.flatMap((line, index) => (isHeader(line) ? [index] : []))
  const texts = new Set(places.map((index) => lines[index]?.trim()))
  return texts.size < places.length ? places : []
}

/** Longer lines are no heading. */
const MAX_HEADER = 1000

const isHeader = (line: string): boolean =>
  line.length <= MAX_HEADER && !/\d/.test(line) && /\btag/i.test(line) && /alloc|byte|used|usage|size|diff/i.test(line)

/** Index of the first of the lines without figures above a header; null where no row stands above them. */
const gapAbove = (lines: readonly string[], header: number): number | null => {
  let first = header
  while (first > 0 && isGap(lines[first - 1] ?? '')) first--
  return first > 0 && isRow(lines[first - 1] ?? '') ? first : null
}

/** A blank line, a form feed, a rule, `Page 2 of 61`, or the pools above their columns. */
const isGap = (line: string): boolean =>
  isRuleOrBlank(line) || /^\W*(?:nonpaged\s+paged|page \d+.{0,20})\s*$/i.test(line)

const isRuleOrBlank = (line: string | undefined): boolean => line !== undefined && /^[\s|:+=-]*$/.test(line)

/** What tells the rows: the tag and the pool, or the tag and the first word of its description. */
const keysOf = (lines: readonly string[]): Set<string> =>
  new Set(
    lines.filter(isRow).map((line) =>
      wordsOf(line)
        .filter((word) => !FIGURE.test(word))
        .slice(0, 2)
        .join(' '),
    ),
  )

/** True for a tag with figures: a date, a prompt, a title and PoolMon's own head are none. */
const isRow = (line: string): boolean =>
  !/^\s*(?:Memory|Commit):/.test(line) && wordsOf(line).filter((word) => FIGURE.test(word)).length >= MIN_FIGURES

const wordsOf = (line: string): readonly string[] =>
  line.split(/[\s,;|"`]+/).filter((word) => word !== '' && !DATE_OR_TIME.test(word))

const FIGURE = /^[-+(]?\d+[).]?$/
const DATE_OR_TIME = /^\d+[-/:.]\d/
/** Figures of a row at least. */
const MIN_FIGURES = 2

/** Of the smaller of the two: the first of two snapshots may be cut. */
const shareIn = (own: ReadonlySet<string>, seen: ReadonlySet<string>): number =>
  [...own].filter((key) => seen.has(key)).length / Math.min(own.size, seen.size)
