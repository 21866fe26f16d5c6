import type { Phrase } from '../core/phrase.ts'

/*
 * The one place where untrusted text is made harmless, one function an output. A pool tag is four arbitrary bytes, and
 * a file or branch name is whatever somebody typed: `|`, `<`, backticks, `@all`, `::error::`, line breaks, bidi marks.
 */

/**
 * A sentence as GitHub Markdown, fit for a table cell. Quoted parts stand in `<code>`, where GitHub links no mention
 * and no issue number; every character that Markdown or HTML could read is a character reference.
 */
export const encodeMarkdown = (parts: Phrase): string =>
  parts.map((part) => (typeof part === 'string' ? references(visible(part)) : encodeMarkdownCode(part.quoted))).join('')

/** Untrusted text as inline code; blanks at its ends and runs of them stay to be seen. */
export const encodeMarkdownCode = (text: string): string =>
  text === '' ? '' : `<code>${references(visible(text)).replace(/ (?= )|^ | $/g, '&nbsp;')}</code>`

/** Untrusted lines as a block of code: our own line breaks stay, all else is text. */
export const encodeMarkdownPre = (text: string): string =>
  `<pre><code>${text
    .split('\n')
    .map((line) => references(visible(line)))
    .join('\n')}</code></pre>`

/**
 * A sentence as HTML. Quoted parts stand in `<code>`, which the page's style isolates from the text around it and
 * whose blanks it keeps; a sentence without any is fit for an attribute, too.
 */
export const encodeHtml = (parts: Phrase): string =>
  parts
    .map((part) =>
      typeof part === 'string' ? entities(visible(part)) : `<code>${entities(visible(part.quoted))}</code>`,
    )
    .join('')

/** A line of the runner's log: it cannot begin a workflow command (`::error::`, `##[error]`), nor a second line. */
export const encodeLog = (line: string): string =>
  visible(line)
    .replace(/^(\s*):(?=:)/, '$1\\x3a')
    .replaceAll('##[', '##\\x5b')

/** Control characters, line breaks and marks that reorder or hide text, spelt out. */
export const visible = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  text.replace(/[\0-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, spelt)

/**
 * JSON whose text shows nothing that reorders or hides, and no control character: all are escaped, and read back the
 * same.
 */
export const encodeJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Text of XML 1.0, between tags and in attributes. What XML forbids even as a reference is spelt out. */
export const encodeXml = (text: string): string =>
  visible(text)
    .replace(/[\ud800-\udfff\ufffe\uffff]/gu, spelt)
    .replace(/[&<>"']/g, reference)

/**
 * A cell of CSV. Text that a spreadsheet would run as a formula begins with its sign spelt out, as tags spell a byte:
 * `\\x3dcmd` reads back as the tag.
 */
export const encodeCsv = (cell: string | number | null): string => {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  const text = visible(cell).replace(/^[=+\-@]/, spelt)
  return /[",;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const spelt = (character: string): string => {
  const code = character.charCodeAt(0)
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}

const entities = (text: string): string => text.replace(/[&<>"'`]/g, reference)

const references = (text: string): string => text.replace(/[&<>"'|`*_~[\]\\#@!${}]|:(?=\/\/)/g, reference)

const reference = (character: string): string => `&#${character.charCodeAt(0)};`
