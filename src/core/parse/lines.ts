import type { PoolTag } from '../pool.ts'

/**
 * A reader's place in a dump: the current line and its number. One pass, no array of lines; the text comes in stretches of
 * whole lines, so that a file of hundreds of snapshots is never one string.
 */
export interface LineCursor {
  /** The stretch that holds the current line. */
  text: string
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
  /** The tags met so far by their text, so that each is one string however often it occurs. */
  readonly tags: Map<string, PoolTag>
  /** What the dump says that a tag is: the first that it says. */
  readonly descriptions: Map<PoolTag, Described>
  readonly stretches: Iterator<string, void>
}

/** Text of a dump that names a tag, as it stands there, and how its format writes such text: few are ever read. */
export interface Described {
  readonly text: string
  readonly read: (text: string) => string
}

export const linesOf = (stretches: Iterator<string, void>): LineCursor => ({
  text: '',
  start: 0,
  end: 0,
  next: 0,
  number: 0,
  at: 0,
  above: [],
  tags: new Map(),
  descriptions: new Map(),
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
  while (cursor.end > next && text.charCodeAt(cursor.end - 1) === CARRIAGE_RETURN) cursor.end--
  cursor.number++
  return true
}

const readStretch = (cursor: LineCursor): boolean => {
  for (;;) {
    const { value } = cursor.stretches.next()
    if (value === undefined) return false
    if (value === '') continue
    cursor.text = value
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

export const isBlank = (cursor: LineCursor): boolean => {
  const { text, end } = cursor
  for (let at = cursor.start; at < end; at++) {
    if (!isSpace(text.charCodeAt(at))) return false
  }
  return true
}

/** Moves past blanks and tabs. */
export const skipSpace = (cursor: LineCursor): void => {
  const { text, end } = cursor
  while (cursor.at < end && isSpace(text.charCodeAt(cursor.at))) cursor.at++
}

/**
 * Reads a decimal number up to `limit`, a place in the line; -1 where there is none. Exact up to 2^53, which no counter of
 * a dump reaches.
 */
export const readNumber = (cursor: LineCursor, limit = cursor.end): number => {
  const { text } = cursor
  let { at } = cursor
  let value = 0
  while (at < limit) {
    const digit = text.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
    at++
  }
  if (at === cursor.at) return -1
  cursor.at = at
  return value
}

const CARRIAGE_RETURN = 13
const ZERO = 48
const isSpace = (code: number): boolean => code === 32 || code === 9
