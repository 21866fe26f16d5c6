import { decode, decodeText } from './decode.ts'
import type { FileBytes } from './file-bytes.ts'
import { tableOf } from './records.ts'

/*
 * Records in XML, as `Export-Clixml` and `ConvertTo-Xml` write them, or an element for each figure:
 *
 *     <S N="Tag">Proc</S>    <Property Name="Tag" Type="System.String">Proc</Property>    <Tag>Proc</Tag>
 */

const FIELD = /<(\w{1,40})(?: N="([^"<>]{1,60})"| Name="([^"<>]{1,60})"[^<>]{0,200})?>([^<>]{0,200})<\/\1>/g

/** A table of the records with a tag, under the names of their fields; null where there is none. */
export const tableOfXml = (bytes: FileBytes): string | null => {
  const [first] = decode(bytes.subarray(0, HEAD_BYTES))
  if (!/^\s*</.test(first?.text ?? '')) return null
  const text = decodeText(bytes)
  const records: Map<string, string>[] = []
  let fields = new Map<string, string>()
  for (const [, element = '', short, long, value = ''] of text.matchAll(FIELD)) {
    const name = short ?? long ?? element
    if (fields.has(name) || fields.size === 0) {
      fields = new Map()
      records.push(fields)
    }
    fields.set(name, decoded(value))
  }
  return tableOf(records.map((record) => Object.fromEntries(record)))
}

/** Enough to see the first tag. */
const HEAD_BYTES = 2 ** 10

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** `&lt;` and `&#60;`, and `_x0009_`, as PowerShell writes a control character. */
const decoded = (value: string): string =>
  value
    .replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,5}|x[0-9a-f]{1,4});/gi, (_, code) => String.fromCharCode(Number(code.replace(/^x/i, '0x'))))
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name) => ENTITIES[name] ?? '')
