import { phrase } from '../phrase.ts'
import { type Coverage, type PoolKind, type Snapshot, unprintTag } from '../pool.ts'
import { type Fields, isRecord } from '../record.ts'
import { CLOSING_BRACE, OPENING_BRACE } from './ascii.ts'
import { isCount, readCaptureFields, toVerifierDrivers } from './capture-fields.ts'
import { advance, type LineCursor, lineAt } from './lines.ts'
import {
  addUsage,
  closeTable,
  type Reader,
  rowsForTag,
  startTable,
  TAG_LENGTH,
  type Table,
  type TableRead,
} from './table.ts'
import { isDamaged, report } from './table-problems.ts'

/**
 * Reads our own snapshot format, as `docs/snapshot.schema.json` describes it and `convert` writes it. A file may hold
 * several snapshots.
 *
 *     {
 *       "format": "pool-leak-check-snapshot", "version": 1,
 *       "takenAt": "2026-05-01T12:34:56Z", "driverVerifier": false, "counters": "cumulative", "coverage": "all",
 *       "usages": [
 *         ["Proc", "nonpaged", 12980, 1, 8618056]
 *       ]
 *     }
 */
export const readSnapshotJson: Reader = ({ cursor, source, tags }) => {
  if (!isStart(cursor)) return null
  const table = startTable(source, cursor.number, tags)
  const text = readDocument(cursor)
  const whole = parseJson(text)
  if (whole !== null) return readSnapshot(table, whole)
  report(table, 'CUT_LINE', cursor.number, phrase`${text.slice(-40)}`)
  return readSnapshot(table, salvage(text))
}

/** True where a document begins: `format` is its first property. */
const isStart = ({ text, codes, start }: LineCursor): boolean =>
  codes[start] === OPENING_BRACE &&
  /^\{\s*"format"\s*:\s*"pool-leak-check-snapshot"/.test(text.slice(start, start + 200))

/** Reads the lines of one document: one line, or all to the first that begins with a closing brace. */
const readDocument = (cursor: LineCursor): string => {
  const lines = [lineAt(cursor)]
  if (parseJson(lines.join()) !== null) return lines.join()
  while (advance(cursor)) {
    lines.push(lineAt(cursor))
    if (cursor.codes[cursor.start] === CLOSING_BRACE) break
  }
  return lines.join('\n')
}

const parseJson = (text: string): Fields | null => {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

/** One row. The bounds keep a hostile text, which may be one long row, from taking long. */
const ROW = /\[\s{0,20}"(?:[^"\\]|\\.){0,64}"(?:\s{0,20},\s{0,20}(?:"\w{1,10}"|\d{1,16})){1,6}\s{0,20}\]/g

/** Reads the head and the whole rows of a document that broke off. */
const salvage = (text: string): Fields => {
  const rowsAt = /"usages"\s*:\s*\[/.exec(text)
  if (rowsAt === null) return {}
  const head = parseJson(`${text.slice(0, rowsAt.index)}"usages": []}`) ?? {}
  const rows = text.slice(rowsAt.index + rowsAt[0].length).match(ROW) ?? []
  return { ...head, coverage: 'partial', usages: parseJson(`{"rows":[${rows.join()}]}`)?.rows ?? [] }
}

const readSnapshot = (table: Table, fields: Fields): TableRead => {
  if (fields.version !== undefined && fields.version !== 1)
    report(table, 'SNAPSHOT_INVALID', table.line, phrase`its version is not 1`)
  const counters = countersOf(table, fields.counters)
  const rows = Array.isArray(fields.usages) ? fields.usages : []
  const wrong = rows.filter((row: unknown) => !addRow(table, row, counters)).length
  if (wrong > 0) report(table, 'SNAPSHOT_INVALID', table.line, phrase`${wrong} of ${rows.length} usages are no rows`)
  const capture = readCaptureFields(table, fields)
  const read = closeTable(table, {
    format: 'snapshot',
    counters,
    coverage: coverageOf(table, fields.coverage),
    capture,
  })
  if (capture.verifier === undefined) return read
  const { source, line } = table
  const drivers = toVerifierDrivers(capture.verifier, line)
  return { ...read, drivers: [{ source, line, takenAt: capture.takenAt ?? null, drivers }] }
}

const countersOf = (table: Table, value: unknown): Snapshot['counters'] => {
  if (value === 'cumulative' || value === 'outstanding' || value === 'bytes') return value
  if (value !== undefined)
    report(table, 'SNAPSHOT_INVALID', table.line, phrase`counters is none of cumulative, outstanding, bytes`)
  return 'cumulative'
}

const coverageOf = (table: Table, value: unknown): Coverage => {
  if (isDamaged(table) || value === 'partial') return { kind: 'partial' }
  if (isRecord(value) && typeof value.filter === 'string') return { kind: 'filtered', pattern: value.filter }
  if (value === undefined || value === 'all') return { kind: 'all' }
  report(table, 'SNAPSHOT_INVALID', table.line, phrase`coverage is none of all, partial, a filter`)
  return { kind: 'partial' }
}

/**
 * Adds `[tag, pool, allocs, frees, bytes]`, `[tag, pool, outstanding, bytes]` or `[tag, pool, bytes]`, as the counters
 * say.
 */
const addRow = (table: Table, row: unknown, counters: Snapshot['counters']): boolean => {
  if (!Array.isArray(row) || row.length !== COUNTS[counters] + 2) return false
  const [printed, pool, first, second, third]: readonly unknown[] = row
  const bytes = row.at(-1)
  if (typeof printed !== 'string' || printed.length > MAX_PRINTED_TAG || !isPool(pool)) return false
  const text = printed.includes('\\') ? unprintTag(printed) : printed
  if (text.length > TAG_LENGTH) return false
  if (!isCount(first) || !isCount(bytes)) return false
  if (counters === 'cumulative' && (!isCount(second) || !isCount(third))) return false
  const rows = rowsForTag(table, text)
  const allocs = counters === 'bytes' ? 0 : first
  const frees = counters === 'cumulative' && isCount(second) ? second : 0
  addUsage(table, rows, { tag: rows.tag, pool, allocs, frees, bytes })
  return true
}

/** Characters of a tag of four bytes as `\xNN`. */
const MAX_PRINTED_TAG = 16

const COUNTS = { cumulative: 3, outstanding: 2, bytes: 1 } as const

const isPool = (value: unknown): value is PoolKind => value === 'nonpaged' || value === 'paged'
