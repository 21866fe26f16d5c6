import { ours, type Phrase } from '../core/phrase.ts'
import { encodeHtml } from './encode.ts'

/** Text that is HTML already: only `html` makes it, so whatever else is put into a page is encoded. */
export interface Html {
  readonly markup: string
}

type Part = string | number | Phrase | Html | readonly Html[]

/** html`<b>${text}</b>` → the text encoded, pieces of HTML as they are. */
export const html = (words: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: words.map((word, index) => word + markupOf(parts[index])).join(''),
})

/** Text of ours that stands in the page as it is: the script and the style. */
export const trusted = (markup: string): Html => ({ markup })

export const nothing: Html = { markup: '' }

const markupOf = (part: Part | undefined): string => {
  if (part === undefined) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return encodeHtml(ours(part))
  if ('markup' in part) return part.markup
  return isHtmlList(part) ? part.map(({ markup }) => markup).join('') : encodeHtml(part)
}

const isHtmlList = (parts: Phrase | readonly Html[]): parts is readonly Html[] =>
  parts.length > 0 && parts.every((part) => typeof part !== 'string' && 'markup' in part)
