/**
 * True for a line by which an author says that rows were left out: `[…]`, `(...)`, `<snip>`, `--snip--`, `…`. Dots of
 * ASCII alone are a debugger's progress, or rows that were left out: each reader says which.
 */
export const isElision = (line: string): boolean => BRACKETS.test(line) || WORDS.test(line) || DOTS.test(line)

const BRACKETS = /^\s*[[(<{]\s*(?:\.{2,}|…+)\s*[\])>}]\s*$/
const WORDS =
  /^\s*(?:[-=*#]{2,} ?)?[[(<{]?\s*(?:snip(?:ped)?|cut|omitted|truncated|skipped)(?: here)?\s*[\])>}]?(?: ?[-=*#]{2,})?\s*$/i
/** Dots of other scripts. */
const DOTS = /^\s*(?:[…⋮⋯︙]+|(?:[。·・][ \t]*){2,})\s*$/
