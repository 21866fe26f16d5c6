import { counted } from '../core/phrase.ts'
import { encodeMarkdown, encodeMarkdownCode } from './encode.ts'

/** What stands to the left; numbers stand to the right. */
const WORDS = new Set(['Tag', 'Pool', 'What it is', 'Leg', 'Verdict', 'Driver', 'State'])

/** A table of cells that are encoded already. */
export const table = (head: readonly string[], body: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((name) => (WORDS.has(name) ? '---' : '---:'))
  return [head, rule, ...body].map(line).join('\n')
}

export const leftOut = (count: number, noun: string): string =>
  count > 0 ? `_${encodeMarkdown(counted(count, `more ${noun}`))} in report.json._` : ''

/** A part that opens on a click; nothing where its body is empty. The summary must be encoded. */
export const folded = (summary: string, body: string): string =>
  body === '' ? '' : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`

/** Parts with a blank line between, without those that are empty. */
export const join = (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`

/** ` in leg win11-x64`; nothing for the only leg. */
export const inLeg = (name: string): string => (name === '' ? '' : ` in leg ${encodeMarkdownCode(name)}`)

/** ` in leg win11-x64`, ` in 12 legs`; nothing for the only leg. */
export const inLegs = (names: readonly string[]): string => {
  const [first = ''] = names
  return names.length === 1 ? inLeg(first) : ` in ${names.length} legs`
}
