/**
 * True for a line by which an author says that rows were left out: `[…]`, `(...)`, `<snip>`, `--snip--`, `…`. Dots of
 * ASCII alone are a debugger's progress, or rows that were left out: each reader says which.
 */
export const isElision = (line: string): boolean => [BRACKETS, WORDS, COUNTED, DOTS].some((form) => form.test(line))

const BRACKETS = /^\s*[[(<{]\s*(?:\.{2,}|…+)\s*[\])>}]\s*$/
const WORDS =
  /^\s*(?:[-=*#]{2,} ?)?[[(<{]?\s*(?:snip(?:ped)?|cut|omitted|truncated|skipped)(?: here)?\s*[\])>}]?(?: ?[-=*#]{2,})?\s*$/i
/** `(rows omitted)`, `... 2,000 more rows ...` */
const COUNTED =
  /^\s*(?:\.{2,}|…|[[(<{])\s*(?:[\d,.]{1,12} )?(?:more |other |some |remaining )?(?:rows|lines|entries|tags)(?: (?:omitted|left out|removed|skipped|cut|snipped|truncated|more))?\s*(?:\.{2,}|…|[\])>}])?\s*$/i
/** Dots of other scripts, or with blanks between them. */
const DOTS = /^\s*(?:[…⋮⋯︙]+|(?:[。·・][ \t]*){2,}|\.(?:[ \t]+\.){2,})\s*$/
