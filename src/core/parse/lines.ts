import { BLANK, CARRIAGE_RETURN, LINE_FEED, MINUS, OPENING_BRACE, QUOTE, TAB, ZERO } from './ascii.ts'
import type { Stretch } from './decode.ts'

/**
 * The current line of a dump and its number. One pass, no array of lines; the text comes in stretches of whole lines,
 * so that a file of hundreds of snapshots is never one string.
 */
export interface LineCursor {
  /** The stretch that holds the current line. */
  text: string
  codes: Uint8Array
  /** Characters of the dump before that stretch. */
  offset: number
  /** Index in `text` where the current line begins. */
  start: number
  /** Index where it ends, without its line break. */
  end: number
  /** Index where the next line begins. */
  next: number
  /** Number of the current line, 1-based; 0 before the first line. */
  number: number
  /** Index inside the current line, which the functions below read from and move. */
  at: number
  /** Index of each sign of a table at or after the line that last asked; `text.length` where the stretch has none. */
  readonly signsAt: number[]
  readonly stretches: Iterator<Stretch, void>
}

export const linesOf = (stretches: Iterator<Stretch, void>): LineCursor => ({
  text: '',
  codes: new Uint8Array(),
  offset: 0,
  start: 0,
  end: 0,
  next: 0,
  number: 0,
  at: 0,
  signsAt: [],
  stretches,
})

/**
 * Steps to the next line; false at the end of the dump. A line ends with LF, and any CRs before it are no part of it.
 */
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

/** One of them stands in each line that a reader knows a table by: of a large log, few lines are looked at. */
const SIGNS = ['Tag', 'tag', 'TAG', '_VF_TARGET_DRIVER', 'MODULE:', 'Name:', 'oaded ', 'FxDriverGlobals', '"format"']
const TAG = SIGNS.indexOf('Tag')

/**
 * Steps before the next line that has one of the signs; false where no line of the dump has one any more. `onPassed`
 * gets the lines in between. Plain texts are looked for, since one expression of them all takes three times as long.
 */
export const seek = (cursor: LineCursor, onPassed: (lines: string) => void): boolean => {
  for (;;) {
    const { text, next } = cursor
    const sign = nextSignAt(cursor)
    const target = sign === text.length ? sign : Math.max(next, text.lastIndexOf('\n', beginningOf(cursor, sign)) + 1)
    if (target > next) {
      onPassed(text.slice(next, target))
      cursor.number += lineBreaksIn(cursor, target)
      cursor.next = target
    }
    if (target < text.length) return true
    if (!readStretch(cursor)) return false
  }
}

/** Index of the first sign at or after the next line; `text.length` where the stretch has none. */
const nextSignAt = (cursor: LineCursor): number => {
  let first = cursor.text.length
  for (let sign = 0; sign < SIGNS.length; sign++) {
    const at = signFrom(cursor, sign, cursor.next)
    if (at < first) first = at
  }
  return first
}

/** Index of a sign, by its number, at or after an index that never falls: looked for once for all lines before it. */
const signFrom = ({ text, signsAt }: LineCursor, sign: number, from: number): number => {
  const known = signsAt[sign] ?? -1
  if (known >= from) return known
  const found = text.indexOf(SIGNS[sign] ?? '', from)
  const at = found === -1 ? text.length : found
  signsAt[sign] = at
  return at
}

/** The first property of a JSON document may stand below the brace that opens it. */
const beginningOf = ({ codes }: LineCursor, sign: number): number => {
  let at = sign
  while (at > 0 && codes[sign] === QUOTE && (codes[at - 1] ?? 0) <= BLANK) at--
  return codes[at - 1] === OPENING_BRACE ? at - 1 : sign
}

/** Counted in the bytes: looking for each of 200 million empty lines takes fifty times as long. */
const lineBreaksIn = ({ codes, next }: LineCursor, end: number): number => {
  let count = 0
  for (let at = next; at < end; at++) if (codes[at] === LINE_FEED) count++
  return count
}

const readStretch = (cursor: LineCursor): boolean => {
  for (;;) {
    const { value } = cursor.stretches.next()
    if (value === undefined) return false
    if (value.text === '') continue
    cursor.offset += cursor.text.length
    cursor.signsAt.length = 0
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

/** True where the line before is blank, as far as the same stretch holds it. */
export const followsBlank = ({ codes, start }: LineCursor): boolean => {
  let at = start - 2
  while (at >= 0 && (codes[at] === BLANK || codes[at] === TAB || codes[at] === CARRIAGE_RETURN)) at--
  return at >= 0 && codes[at] === LINE_FEED
}

/** Index of the first `Tag` at or after the current line; that of the end where there is none. */
export const nextTagAt = (cursor: LineCursor): number => signFrom(cursor, TAG, cursor.start)

export const lineAt = (cursor: LineCursor): string => cursor.text.slice(cursor.start, cursor.end)

/** True for a last line without a line break: it may be cut. */
export const endsOpen = (cursor: LineCursor): boolean => cursor.end === cursor.text.length

/**
 * The same for a table whose rows end with a sign: one that has it is whole, as a text box took the last line break
 * off.
 */
export const endsWithout = (cursor: LineCursor, sign: '"' | '|'): boolean =>
  endsOpen(cursor) && !lineAt(cursor).trimEnd().endsWith(sign)

export const isBlank = ({ codes, start, end }: LineCursor): boolean => {
  const at = pastSpace(codes, start, end)
  return at === end || (at === end - 1 && (codes[at] === END_OF_TEXT || codes[at] === FORM_FEED))
}

/** `copy` of the command prompt ends what it joined with one. */
const END_OF_TEXT = 0x1a
const FORM_FEED = 0x0c

/** True where the line goes on with more than blanks and tabs. */
export const hasRest = ({ codes, at, end }: LineCursor): boolean => pastSpace(codes, at, end) < end

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
 * Reads as many decimal numbers as `into` holds, each after blanks or tabs; false, with the cursor anywhere, where one
 * is missing or above 2^53. The loop of a whole row touches the cursor twice.
 */
export const readNumbers = (cursor: LineCursor, into: number[]): boolean => {
  const { codes, end } = cursor
  let at = cursor.at
  for (let index = 0; index < into.length; index++) {
    at = pastSpace(codes, at, end)
    const from = at
    let value = 0
    for (let digit = 0; at < end; at++) {
      digit = (codes[at] ?? 0) - ZERO
      if (digit < 0 || digit > 9) break
      value = value * 10 + digit
    }
    if (at === from || value > Number.MAX_SAFE_INTEGER) return false
    into[index] = value
  }
  cursor.at = at
  return true
}

/**
 * Reads a decimal number that ends before the index `limit`; -1 where there is none, or one above 2^53, which no
 * counter reaches.
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

/**
 * Reads a difference, which may be below zero: of a tag that blocks of another one were freed under, more is freed than
 * allocated. NaN where there is none.
 */
export const readDifference = (cursor: LineCursor): number => {
  const isNegative = cursor.codes[cursor.at] === MINUS
  if (isNegative) cursor.at++
  const number = readNumber(cursor)
  if (number === -1) return Number.NaN
  return isNegative ? -number : number
}
