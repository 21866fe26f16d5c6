import { visible } from './encode.ts'
import { NO_BREAK } from './format.ts'
import { cutText, widthOf } from './text-width.ts'

/** Purpose of a piece of text; a style decides its look. */
export type Role = 'leak' | 'suspect' | 'clean' | 'growth' | 'strong' | 'dim'

/** Paints text that is ready to be written. */
export type Style = (role: Role, text: string) => string

/** Width in columns (infinite for a file or a log), and the style: with colour or without. */
export interface Screen {
  readonly width: number
  readonly style: Style
}

/** Text with no colour and lines as long as they come: a file, a log. */
export const plainScreen: Screen = { width: Number.POSITIVE_INFINITY, style: (_, text) => text }

/** A piece of a line; control characters are spelt out when it is laid out, so untrusted text may stand in it. */
export interface Span {
  readonly text: string
  readonly role: Role | null
}

/**
 * A line before it is laid out: where it is too long it goes on below, indented by `hanging` columns, or is cut with
 * `…`.
 */
export interface Line {
  readonly spans: readonly Span[]
  readonly hanging: number
  readonly tooLong: 'wrap' | 'cut'
}

export const span = (role: Role | null, text: string): Span => ({ text, role })

/** A paragraph that goes on below, `hanging` columns in; plain strings have no role. */
export const paragraph = (hanging: number, ...parts: readonly (string | Span)[]): Line => ({
  spans: parts.map(toSpan),
  hanging,
  tooLong: 'wrap',
})

/** A row of a table, or a command to copy: never more than one line. */
export const row = (...parts: readonly (string | Span)[]): Line => ({
  spans: parts.map(toSpan),
  hanging: 0,
  tooLong: 'cut',
})

const toSpan = (part: string | Span): Span => (typeof part === 'string' ? span(null, part) : part)

/** Blocks of lines with a blank line between, as the screen shows them. */
export const layOut = (blocks: readonly (readonly Line[])[], screen: Screen): string =>
  `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.flatMap((line) => layOutLine(line, screen)).join('\n'))
    .join('\n\n')}\n`

const layOutLine = ({ spans, hanging, tooLong }: Line, { width, style }: Screen): readonly string[] => {
  const seen = trimEnd(spans.map(({ text, role }) => ({ text: visible(text), role })))
  const fits = widthOf(seen.map(({ text }) => text).join('')) <= width
  if (fits) return [paint(seen, style)]
  if (tooLong === 'cut') return [paint(cut(seen, width), style)]
  return wrap(seen, hanging, width).map((line) => paint(trimEnd(line), style))
}

/** Neighbours of one role are painted as one. */
const paint = (spans: readonly Span[], style: Style): string => {
  let painted = ''
  for (let at = 0; at < spans.length; ) {
    const role = spans[at]?.role ?? null
    let text = ''
    while (at < spans.length && (spans[at]?.role ?? null) === role) text += spans[at++]?.text ?? ''
    const written = text.replaceAll(NO_BREAK, ' ')
    painted += role === null || text === '' ? written : style(role, written)
  }
  return painted
}

/** No blanks at the end of a line, whatever is coloured. */
const trimEnd = (spans: readonly Span[]): readonly Span[] => {
  const last = spans.findLastIndex(({ text }) => text.trimEnd() !== '')
  return spans.slice(0, last + 1).map((one, index) => (index === last ? { ...one, text: one.text.trimEnd() } : one))
}

const cut = (spans: readonly Span[], width: number): readonly Span[] => {
  let left = width
  const kept: Span[] = []
  for (const [index, one] of spans.entries()) {
    const columns = widthOf(one.text)
    if (columns >= left) {
      const rest = spans.slice(index).map(({ text }) => text)
      return [...kept, { ...one, text: cutText(rest.join(''), left) }]
    }
    kept.push(one)
    left -= columns
  }
  return kept
}

/** Breaks at blanks; a word that is wider than a line (an address) stays whole, since it is there to be copied. */
const wrap = (spans: readonly Span[], hanging: number, width: number): readonly (readonly Span[])[] => {
  const lines: Span[][] = [[]]
  let at = 0
  let hasWord = false
  for (const word of wordsOf(spans)) {
    const columns = widthOf(word.map(({ text }) => text).join(''))
    const isBlank = word.every(({ text }) => text.trim() === '')
    // A break that gains no room would only leave a line empty.
    if (!isBlank && hasWord && at > hanging && at + columns > width) {
      lines.push([span(null, ' '.repeat(hanging))])
      at = hanging
      hasWord = false
    }
    // A blank at a break is the break.
    if (isBlank && !hasWord && lines.length > 1) continue
    lines.at(-1)?.push(...word)
    at += columns
    hasWord ||= !isBlank
  }
  return lines
}

/** Runs of blanks and runs of others, in turn; a word may have pieces of several roles. */
const wordsOf = (spans: readonly Span[]): readonly (readonly Span[])[] => {
  const words: Span[][] = []
  let blank: boolean | null = null
  for (const { text, role } of spans) {
    for (const piece of text.match(/ +|[^ ]+/g) ?? []) {
      const isBlank = piece.startsWith(' ')
      if (isBlank === blank) words.at(-1)?.push({ text: piece, role })
      else words.push([{ text: piece, role }])
      blank = isBlank
    }
  }
  return words
}
