/**
 * True for a line by which an author says that rows were left out: `[…]`, `(...)`, `<snip>`, `--snip--`, `…`. Dots of
 * ASCII alone are a debugger's progress, or rows that were left out: each reader says which.
 */
export const isElision = (line: string): boolean => {
  const text = line.trim()
  return text.length <= MAX_LENGTH && [BRACKETS, WORDS, COUNTED, DOTS].some((form) => form.test(text))
}

/** Characters: nobody writes more of them, and an expression with several runs of blanks would try them in each way. */
const MAX_LENGTH = 200

const BRACKETS = /^[[(<{]\s*(?:\.{2,}|…+)\s*[\])>}]$/
const WORDS =
  /^(?:[-=*#]{2,} ?)?[[(<{]?\s*(?:snip(?:ped)?|cut|omitted|truncated|skipped)(?: here)?\s*[\])>}]?(?: ?[-=*#]{2,})?$/i
/** `(rows omitted)`, `... 2,000 more rows ...` */
const COUNTED =
  /^(?:\.{2,}|…|[[(<{])\s*(?:[\d,.]{1,12} )?(?:more |other |some |remaining )?(?:rows|lines|entries|tags)(?: (?:omitted|left out|removed|skipped|cut|snipped|truncated|more))?\s*(?:\.{2,}|…|[\])>}])?$/i
/** Dots of other scripts, or with blanks between them. */
const DOTS = /^(?:[…⋮⋯︙]+|(?:[。·・][ \t]*){2,}|\.(?:[ \t]+\.){2,})$/
