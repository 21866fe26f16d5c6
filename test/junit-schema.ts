import { readFileSync } from 'node:fs'
import { ParseOption, XmlDocument, XsdValidator } from 'libxml2-wasm'

const schema = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8')
const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema))

/** The report as a parsed document. @throws when it is not well-formed, or not as `junit.xsd` says. */
export const readJunit = (text: string): XmlDocument => {
  const document = XmlDocument.fromString(text, { option: ParseOption.XML_PARSE_NONET })
  validator.validate(document)
  return document
}

/** The elements or attributes that an XPath finds, as text. */
export const textsAt = (document: XmlDocument, path: string): string[] =>
  document.find(path).map((node) => node.content)
