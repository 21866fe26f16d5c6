import type { Phrase } from '../core/phrase.ts'

/*
 * The one place where untrusted text is made harmless, one function an output. A pool tag is four arbitrary bytes, and
 * a file or branch name is whatever somebody typed: `|`, `<`, backticks, `@all`, `::error::`, line breaks, bidi marks,
 * letters that show nothing, `www.` and whatever else GitHub makes a link of.
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

/** Untrusted lines as a block of code, where GitHub links nothing: our own line breaks stay, all else is text. */
export const encodeMarkdownPre = (text: string): string =>
  `<pre><code>${text
    .split('\n')
    .map((line) => characters(visible(line)))
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

/** Control characters, line breaks, marks that reorder or hide text, fillers and odd blanks, spelt out. */
export const visible = (text: string): string => text.replace(UNSEEN, spelt)

/**
 * By Unicode's own properties, since a list of code points would lack those of tomorrow; U+2800 is a pattern of no
 * dots, and the others look like a blank. The no-break space stays: our own figures have it before their unit.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\u1680\u2000-\u200a\u205f\u2800\u3000]/gu

/**
 * JSON whose text shows nothing that reorders or hides, and no control character: all are escaped, and read back the
 * same.
 */
export const encodeJson = (value: unknown): string => JSON.stringify(value).replace(UNSEEN, escapes)

const escapes = (character: string): string => character.split('').map(escaped).join('')

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

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

/** `\\x0a`, `\\u202e`, `\\u{e0001}` */
const spelt = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  const digits = code.toString(16)
  if (code > 0xffff) return `\\u{${digits}}`
  return code <= 0xff ? `\\x${digits.padStart(2, '0')}` : `\\u${digits.padStart(4, '0')}`
}

const entities = (text: string): string => text.replace(/[&<>"'`]/g, reference)

/** Character references for all that Markdown or HTML could read. */
const characters = (text: string): string => text.replace(/[&<>"'|`*_~[\]\\#@!${}]|:(?=[\0/])/g, reference)

/**
 * The same, where a link could be made. GitHub looks for links in the text that is left of
 * them, in code too: so an element that shows nothing stands where a link would need its text whole.
 */
const references = (text: string): string => characters(text.replace(LINKED, '$&\0')).replaceAll('\0', NOTHING)

/**
 * What stands before the break in a link: `https:|//x.y`, `www|.x.y`, `a@|x.y`, `#|123`, `GH|-1`, parts of a commit.
 */
const LINKED = /:(?=\/\/)|www(?=\.)|[@#](?=\S)|GH(?=-\d)|[0-9a-f]{6}(?=[0-9a-f])/gi

/** No text holds a NUL here: it was spelt out. */
const NOTHING = '<span></span>'

const reference = (character: string): string => `&#${character.charCodeAt(0)};`
