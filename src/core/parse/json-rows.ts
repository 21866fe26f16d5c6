import { isRecord } from '../record.ts'
import { layoutOf } from './headings.ts'

/**
 * Rows that a script wrote as JSON objects, as a table with their names for headings; null where the text is none:
 *
 *     [{"Tag":"Proc","Type":"Nonp","Allocs":12980,"Frees":1,"Bytes":8618056}, …]     as ConvertTo-Json writes them
 *     {"tag":"Proc","nonPagedOutstanding":12979,"nonPagedBytes":8618056, …}          one object a line
 *
 * Windows PowerShell writes an array that was wrapped once too often as `{"value":[…],"Count":N}`.
 */
export const tableOfJsonRows = (text: string): string | null => {
  const rows = objectsIn(text)
  const [first] = rows
  if (first === undefined) return null
  const names = Object.keys(first).filter((name) => isCell(first[name]))
  const heading = names.join('\t')
  if (layoutOf(heading) === null) return null
  // A row that lacks a name is told as a line that cannot be read.
  return [heading, ...rows.map((row) => names.map((name) => cell(row[name])).join('\t')), ''].join('\n')
}

type Row = Readonly<Record<string, unknown>>

const objectsIn = (text: string): readonly Row[] => {
  const whole = parsed(text)
  const list = isRecord(whole) && Array.isArray(whole.value) ? whole.value : whole
  if (Array.isArray(list)) return list.every(isRecord) ? list : []
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const objects = lines.map(parsed)
  return objects.every(isRecord) ? objects : []
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isCell = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** Characters that would part cells or lines are spelt out, as our own lists spell a tag. */
const cell = (value: unknown): string =>
  isCell(value)
    ? String(value).replace(/[^\x20-\x7e]/g, (unit) => `\\x${unit.charCodeAt(0).toString(16).padStart(2, '0')}`)
    : ''
