import { ours } from '../core/phrase.ts'
import { encodeCsv, encodeJson, encodeMarkdown, encodeMarkdownCode, visible } from '../report/encode.ts'
import { table } from '../report/markdown-table.ts'
import type { Column } from './columns.ts'

/** Rows in their order, with the columns that are shown; figures are exact. */
export interface Extract {
  readonly columns: readonly Column[]
  readonly places: readonly number[]
}

/** A form that rows leave the page in. */
export interface ExportForm {
  readonly name: string
  /** Ending of a file; null: to copy only. */
  readonly ending: string | null
  readonly type: string
  readonly textOf: (extract: Extract) => string
}

export const exportForms: readonly ExportForm[] = [
  { name: 'Tab-separated', ending: null, type: 'text/plain', textOf: (extract) => toLines(extract, '\t') },
  { name: 'CSV', ending: 'csv', type: 'text/csv', textOf: (extract) => `${toLines(extract, ',')}\n` },
  { name: 'JSON', ending: 'json', type: 'application/json', textOf: (extract) => toJson(extract) },
  { name: 'Markdown', ending: 'md', type: 'text/markdown', textOf: (extract) => toMarkdown(extract) },
]

/** RFC 4180; a text that a spreadsheet would run as a formula has its first sign spelt out. */
const toLines = ({ columns, places }: Extract, between: string): string => {
  const head = columns.map(({ title }) => title)
  const body = places.map((row) => columns.map((column) => encodeCsv(cellOf(column, row))))
  return [head, ...body].map((cells) => cells.join(between)).join('\n')
}

/** An object a row, its fields named as the columns in the page's address; null where a figure is unknown. */
const toJson = ({ columns, places }: Extract): string => {
  const rows = places.map((row) => Object.fromEntries(columns.map((column) => [column.name, cellOf(column, row)])))
  return `[\n${rows.map(encodeJson).join(',\n')}\n]\n`
}

const toMarkdown = ({ columns, places }: Extract): string => {
  const head = columns.map(({ title }) => title)
  const wordsOf = (column: Column, row: number): string => {
    const text = column.text(row, true)
    return column.name === 'tag' ? encodeMarkdownCode(text) : encodeMarkdown(ours(visible(text)))
  }
  return `${table(
    head,
    places.map((row) => columns.map((column) => wordsOf(column, row))),
  )}\n`
}

/** Text, or an exact number; null where it is unknown. */
const cellOf = (column: Column, row: number): string | number | null => {
  if (column.kind === 'text') return column.text(row, true)
  const value = column.value(row)
  return Number.isNaN(value) ? null : value
}
