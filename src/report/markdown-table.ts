import { counted } from '../core/phrase.ts'
import { encodeMarkdown } from './encode.ts'

/** Columns of words stand to the left, numbers to the right. */
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
