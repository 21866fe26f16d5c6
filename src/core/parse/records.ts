import { type Fields, isRecord } from '../record.ts'
import { timeIn } from './dates.ts'
import { TAG_NAME } from './headings.ts'
import { TAG_LENGTH } from './table.ts'

/*
 * Records that a script prints: JSON of `ConvertTo-Json`, one object a line, or `Tag=Drsd PagedAllocs=0 …`. Each run of
 * them becomes a table with tabs between its cells, under the names of its fields.
 */

/** Values of a JSON document, or of one a line; undefined where the text is no JSON. */
export const contentOf = (text: string): unknown =>
  /^\s*[[{"]/.test(text) ? (parseJson(text) ?? parseLines(text)) : undefined

/** Records of a JSON document; null where it has no tags. */
export const tableOfJson = (content: unknown): string | null => {
  const tables = tablesIn(content, '')
  return tables.length === 0 ? null : tables.join('\n\n')
}

/**
 * The dump that a tool wrote as strings of JSON, as a container's log has it: `{"log":" Proc Nonp
 * …\\n","stream":"stdout"}` a line, the whole output in one string, or an array of lines. Null where it has no such
 * strings.
 */
export const textInJson = (content: unknown): string | null => {
  const lines = linesIn(content)
  return lines.length === 0 ? null : lines.map((line) => (line.endsWith('\n') ? line : `${line}\n`)).join('')
}

/** Strings with a line break, and arrays of nothing but strings. */
const linesIn = (value: unknown, depth = 0): readonly string[] => {
  if (typeof value === 'string') return value.includes('\n') ? [value] : []
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value
  return Object.values(value).flatMap((one) => linesIn(one, depth + 1))
}

/** One document a line; undefined where a line is none. */
const parseLines = (text: string): unknown => {
  const documents: unknown[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const document = parseJson(line)
    if (document === undefined) return undefined
    documents.push(document)
  }
  return documents
}

/** Undefined for a text that is no JSON. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Deeper than any script nests. */
const MAX_DEPTH = 4

/** A table for each array of records with a tag, under the time that stands beside it. */
const tablesIn = (given: unknown, time: string, depth = 0): readonly string[] => {
  if (depth > MAX_DEPTH) return []
  const value = recordsByTag(given) ?? recordsOfPools(given) ?? given
  if (Array.isArray(value)) {
    const records = value.filter((one): one is Fields => isRecord(one) && Object.keys(one).some(isTagName))
    if (records.length > 0) return [textOf(records, time)]
    return value.flatMap((one) => tablesIn(one, time, depth + 1))
  }
  if (!isRecord(value)) return []
  const own = Object.values(value).find((field) => typeof field === 'string' && timeIn(field) !== null)
  const at = typeof own === 'string' ? own : time
  return Object.values(value).flatMap((field) => tablesIn(field, at, depth + 1))
}

/** `{"Proc": {"pagedAllocs": 0, …}, …}`: objects under their tags; null for any other value. */
const recordsByTag = (value: unknown): readonly Fields[] | null => {
  if (!isRecord(value)) return null
  const entries = Object.entries(value)
  const isTag = (name: string): boolean => [...name].length <= 4 || /\\x|^0x[\da-f]{8}$/i.test(name)
  if (!entries.every(([name, row]) => isTag(name) && isRecord(row) && isRow(row))) return null
  return entries.flatMap(([Tag, row]) => (isRecord(row) ? [{ Tag, ...row }] : []))
}

/** Figures that a row has at least. */
const MIN_FIGURES = 2

const isRow = (fields: Fields): boolean => {
  const values = Object.values(flat(fields))
  return !values.some(Array.isArray) && values.filter((one) => typeof one === 'number').length >= MIN_FIGURES
}

/** `{"paged": [{"tag": …}], "nonpaged": [{"tag": …}]}`: each row under its pool; null for any other value. */
const recordsOfPools = (value: unknown): readonly Fields[] | null => {
  if (!isRecord(value)) return null
  const pools = Object.entries(value).filter(
    ([name, rows]) => /^(?:non[-_ ]?)?paged/i.test(name) && Array.isArray(rows),
  )
  const rows = pools.flatMap(([Pool, list]) =>
    (Array.isArray(list) ? list : []).filter(isRecord).map((row) => ({ ...row, Pool })),
  )
  return pools.length > 1 && rows.every((row) => Object.keys(row).some(isTagName)) ? rows : null
}

/** True for the name of a field that holds a tag. */
export const isTagName = (name: string): boolean => TAG_NAME.test(name.toLowerCase().replace(/[ _]/g, ''))

/** Fields of objects within the record become its own, under both names: `paged` `{"allocs": 1}` is `paged allocs`. */
const flat = (record: Fields): Fields =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) =>
      isRecord(value) ? Object.entries(flat(value)).map(([inner, one]) => [`${name} ${inner}`, one]) : [[name, value]],
    ),
  )

/**
 * The records with a tag as a table; null where none has one. One that lost its tag stays: as a row that does not read.
 */
export const tableOf = (records: readonly Fields[]): string | null => {
  const first = records.find((record) => Object.keys(record).some(isTagName))
  if (first === undefined) return null
  const rows = records.filter((record) => Object.keys(record).filter((name) => name in first).length >= MIN_PAIRS)
  return textOf(rows, '')
}

const textOf = (nested: readonly Fields[], time: string): string => {
  const records = nested.map(flat)
  const timed = time === '' ? records : records.map((record) => ({ Time: time, ...record }))
  const names = [...new Set(timed.flatMap((record) => Object.keys(record)))]
  const rows = timed.map((record: Fields) =>
    names.map((name) => cellOf(isTagName(name) ? tagOf(record[name]) : record[name])).join('\t'),
  )
  return `${names.join('\t')}\n${rows.join('\n')}\n`
}

/** `[80, 114, 111, 99]` and `["P", "r", "o", "c"]` → `Proc`, as a program prints an array of characters. */
const tagOf = (value: unknown): unknown => {
  if (!Array.isArray(value) || value.length > TAG_LENGTH) return value
  return value.map((one: unknown) => (typeof one === 'number' ? String.fromCharCode(one & 0xff) : String(one))).join('')
}

/** What would part cells or lines, or does not print, is spelt out, as our own lists spell a tag. */
const cellOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).replace(
        /[^\x20-\x7e\u0100-\uffff]/g,
        (unit) => `\\x${unit.charCodeAt(0).toString(16).padStart(2, '0')}`,
      )
    : ''

/** `Tag=Drsd`, `PagedUsed: 0`, in a line of several. */
const PAIR = /([A-Za-z][A-Za-z_]{0,30})\s{0,4}[:=]\s{0,4}("[^"]{0,80}"|'[^']{0,80}'|[^\s,;|{}]{1,80})/g
/** A tag, a pool and a size. */
const MIN_PAIRS = 3

/** Lines of `name=value` pairs, each with a tag; null where there is none. */
export const tableOfPairs = (lines: readonly string[]): string | null => {
  const rows = lines.flatMap((line) => {
    const pairs = /tag/i.test(line)
      ? [...line.matchAll(PAIR)].map(([, name = '', value = '']) => [name, value] as const)
      : []
    return recordsOf(pairs).filter((record) => Object.keys(record).length >= MIN_PAIRS)
  })
  return tableOf(rows)
}

/** The pairs of a line as records: where a name stands again, the next one begins. */
const recordsOf = (pairs: readonly (readonly [string, string])[]): readonly Fields[] => {
  const records: Map<string, string>[] = []
  let fields = new Map<string, string>()
  for (const [name, value] of pairs) {
    if (records.length === 0 || fields.has(name)) {
      fields = new Map()
      records.push(fields)
    }
    fields.set(name, value.replace(/^(["'])(.*)\1$/, '$2'))
  }
  return records.map((record) => Object.fromEntries(record))
}
