/** A reader's place in a text: the current line and its number. One pass, no array of lines. */
export interface LineCursor {
  readonly text: string
  /** Start of the current line. */
  start: number
  /** End of the current line, without its line break. */
  end: number
  /** Start of the next line. */
  next: number
  /** 1-based; 0 before the first line. */
  number: number
}

export const linesOf = (text: string): LineCursor => ({ text, start: 0, end: 0, next: 0, number: 0 })

/** Steps to the next line; false at the end of the text. LF and CRLF end a line, and so does a lone CR before an LF. */
export const advance = (cursor: LineCursor): boolean => {
  const { text, next } = cursor
  if (next >= text.length) return false
  const newline = text.indexOf('\n', next)
  cursor.start = next
  cursor.next = newline === -1 ? text.length : newline + 1
  cursor.end = newline === -1 ? text.length : newline
  while (cursor.end > next && text.charCodeAt(cursor.end - 1) === CARRIAGE_RETURN) cursor.end--
  cursor.number++
  return true
}

/** Gives the current line back, so that the next `advance` reads it again. */
export const stepBack = (cursor: LineCursor): void => {
  cursor.next = cursor.start
  cursor.number--
}

export const lineAt = (cursor: LineCursor): string => cursor.text.slice(cursor.start, cursor.end)

/** True where the text ends without a line break: whoever wrote it may have been cut off here. */
export const endsOpen = (cursor: LineCursor): boolean => cursor.end === cursor.text.length

export const isBlank = (cursor: LineCursor): boolean => {
  for (let at = cursor.start; at < cursor.end; at++) {
    if (!isSpace(cursor.text.charCodeAt(at))) return false
  }
  return true
}

/** `at` moved past blanks and tabs, up to `end`. */
export const skipSpace = (text: string, at: number, end: number): number => {
  let here = at
  while (here < end && isSpace(text.charCodeAt(here))) here++
  return here
}

/** `at` moved past decimal digits, up to `end`. */
export const skipDigits = (text: string, at: number, end: number): number => {
  let here = at
  while (here < end && isDigit(text.charCodeAt(here))) here++
  return here
}

/** The digits between two places as a number; exact up to 2^53, which no counter of a dump reaches. */
export const numberBetween = (text: string, start: number, end: number): number => {
  let value = 0
  for (let at = start; at < end; at++) value = value * 10 + (text.charCodeAt(at) - ZERO)
  return value
}

const CARRIAGE_RETURN = 13
const ZERO = 48
const isSpace = (code: number): boolean => code === 32 || code === 9
const isDigit = (code: number): boolean => code >= 48 && code <= 57
