/**
 * Columns that text takes on a terminal: two for a wide character of East Asia or an emoji, none for a combining mark.
 */
export const widthOf = (text: string): number => {
  if (isAscii(text)) return text.length
  let columns = 0
  for (const character of text) columns += characterWidth(character)
  return columns
}

/** At most so many columns; what is left out leaves `…` in the last one. */
export const cutText = (text: string, columns: number): string => {
  if (widthOf(text) <= columns) return text
  let left = columns - 1
  let kept = ''
  for (const character of text) {
    left -= characterWidth(character)
    if (left < 0) break
    kept += character
  }
  return columns < 1 ? '' : `${kept.trimEnd()}…`
}

export const padStart = (text: string, columns: number): string => ' '.repeat(missing(text, columns)) + text

export const padEnd = (text: string, columns: number): string => text + ' '.repeat(missing(text, columns))

const missing = (text: string, columns: number): number => Math.max(0, columns - widthOf(text))

const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) return false
  return true
}

const characterWidth = (character: string): number => {
  if (/^\p{M}/u.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

/** Blocks that Unicode's East Asian Width calls wide, and the emoji. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
