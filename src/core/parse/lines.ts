import type { PoolTag } from '../pool.ts'
import type { Stretch } from './decode.ts'

/**
 * A reader's place in a dump: the current line and its number. One pass, no array of lines; the text comes in stretches of
 * whole lines, so that a file of hundreds of snapshots is never one string.
 */
export interface LineCursor {
  /** The stretch that holds the current line. */
  text: string
  codes: Uint8Array
  /** Start of the current line. */
  start: number
  /** End of the current line, without its line break. */
  end: number
  /** Start of the next line. */
  next: number
  /** 1-based; 0 before the first line. */
  number: number
  /** Place inside the current line, which the functions below read from and move. */
  at: number
  /** Lines since the last table that are no blank ones, the newest last: commands, titles, dates. */
  readonly above: string[]
  /** The tags met so far by their text: each is one string however often it occurs. */
  readonly tags: Map<string, TagPlaces>
  /** What the dump says of the tags that are asked for; null where none are. */
  readonly descriptions: Map<PoolTag, string> | null
  readonly stretches: Iterator<Stretch, void>
}

/** A tag, and where its rows stand among those of the table that met it last; -1 where it has none. */
export interface TagPlaces {
  readonly tag: PoolTag
  table: object | null
  nonpaged: number
  paged: number
}

export const linesOf = (
  stretches: Iterator<Stretch, void>,
  descriptions: LineCursor['descriptions'] = null,
): LineCursor => ({
  text: '',
  codes: new Uint8Array(),
  start: 0,
  end: 0,
  next: 0,
  number: 0,
  at: 0,
  above: [],
  tags: new Map(),
  descriptions,
  stretches,
})

/** Steps to the next line; false at the end of the dump. LF and CRLF end a line, and so do several CRs before an LF. */
export const advance = (cursor: LineCursor): boolean => {
  if (cursor.next >= cursor.text.length && !readStretch(cursor)) return false
  const { text, next } = cursor
  const newline = text.indexOf('\n', next)
  cursor.start = next
  cursor.at = next
  cursor.next = newline === -1 ? text.length : newline + 1
  cursor.end = newline === -1 ? text.length : newline
  while (cursor.end > next && cursor.codes[cursor.end - 1] === CARRIAGE_RETURN) cursor.end--
  cursor.number++
  return true
}

const readStretch = (cursor: LineCursor): boolean => {
  for (;;) {
    const { value } = cursor.stretches.next()
    if (value === undefined) return false
    if (value.text === '') continue
    cursor.text = value.text
    cursor.codes = value.codes
    cursor.next = 0
    return true
  }
}

/** Gives the current line back, so that the next `advance` reads it again. */
export const stepBack = (cursor: LineCursor): void => {
  cursor.next = cursor.start
  cursor.number--
}

export const lineAt = (cursor: LineCursor): string => cursor.text.slice(cursor.start, cursor.end)

/** True where the dump ends without a line break: whoever wrote it may have been cut off here. */
export const endsOpen = (cursor: LineCursor): boolean => cursor.end === cursor.text.length

export const isBlank = ({ codes, start, end }: LineCursor): boolean => pastSpace(codes, start, end) === end

/** Moves past blanks and tabs. */
export const skipSpace = (cursor: LineCursor): void => {
  cursor.at = pastSpace(cursor.codes, cursor.at, cursor.end)
}

const pastSpace = (codes: Uint8Array, from: number, end: number): number => {
  let at = from
  while (at < end && (codes[at] === BLANK || codes[at] === TAB)) at++
  return at
}

/**
 * Reads a decimal number up to `limit`, a place in the line; -1 where there is none, or one above 2^53, which no counter
 * reaches.
 */
export const readNumber = (cursor: LineCursor, limit = cursor.end): number => {
  const { codes } = cursor
  const from = cursor.at
  let at = from
  let value = 0
  while (at < limit) {
    const digit = (codes[at] ?? 0) - ZERO
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
    at++
  }
  cursor.at = at
  return at === from || value > Number.MAX_SAFE_INTEGER ? -1 : value
}

const BLANK = 32
const TAB = 9
const CARRIAGE_RETURN = 13
const ZERO = 48
