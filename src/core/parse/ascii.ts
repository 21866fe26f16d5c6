/** Character codes that several readers look for. */
export const TAB = 9
export const LINE_FEED = 10
export const CARRIAGE_RETURN = 13
export const ESCAPE = 27
export const BLANK = 32
export const QUOTE = 34
export const OPENING_BRACKET = 40
export const STAR = 42
export const COMMA = 44
export const MINUS = 45
export const ZERO = 48
export const LETTER_N = 78
export const LETTER_P = 80
export const LETTER_T = 84
export const OPENING_BRACE = 123
export const CLOSING_BRACE = 125
