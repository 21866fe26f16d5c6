import { QUOTE } from './ascii.ts'

/**
 * Splits one CSV record (RFC 4180): a field in quotes may hold separators, doubled quotes and line breaks.
 * Null where a quote is not closed: the record goes on in the next line.
 */
export const splitCsv = (line: string, separator: ',' | ';' | '\t' = ','): readonly string[] | null => {
  const fields: string[] = []
  let at = 0
  for (;;) {
    const quoted = line.charCodeAt(at) === QUOTE
    const end = quoted ? closingQuote(line, at + 1) : line.indexOf(separator, at)
    if (quoted && end === -1) return null
    const stop = end === -1 ? line.length : end
    const field = line.slice(quoted ? at + 1 : at, stop)
    fields.push(quoted && field.includes('"') ? field.replaceAll('""', '"') : field)
    at = quoted ? stop + 1 : stop
    if (at >= line.length) return fields
    // Text between a closing quote and the separator is no CSV; it is passed over.
    if (line[at] !== separator) at = line.indexOf(separator, at)
    if (at === -1) return fields
    at++
  }
}

/** Index of the quote that ends the field whose text begins at `from`; -1 where there is none. */
export const closingQuote = (line: string, from: number): number => {
  let at = line.indexOf('"', from)
  while (at !== -1 && line.charCodeAt(at + 1) === QUOTE) at = line.indexOf('"', at + 2)
  return at
}
