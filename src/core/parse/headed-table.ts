import type { Coverage, PoolKind } from '../pool.ts'
import { problem } from '../problem.ts'
import type { StatedTime } from '../time.ts'
import { lastTimeIn, timeIn } from './dates.ts'
import { type Row, rowIn } from './headed-row.ts'
import { type Layout, layoutOf } from './headings.ts'
import { advance, isBlank, lineAt, stepBack } from './lines.ts'
import { momentsOf, withPoolsJoined } from './moments.ts'
import { addUsage, closeTable, type Reader, rowsForTag, startTable, type Table, type TableRead } from './table.ts'
import { checkDiff, isDamaged, report, reportBelow, reportLine, reportUnread } from './table-problems.ts'

/**
 * Any table whose headings say what they are: what people's own scripts over NtQuerySystemInformation write, and what
 * people paste into a report. Columns stand in any order; a heading that is not known is passed over. Cells are split
 * by `|` (Markdown), tabs, commas, semicolons, or blanks.
 *
 *     | Tag    | Type     | Outstanding | Bytes         |     Tag,Pool,Allocs,Frees,UsedKB
 *     |--------|----------|------------:|--------------:|     Proc,NonPaged,12980,1,8416
 *     | `FMfn` | Paged    |   4,548,443 | 2,592,351,824 |
 */
export const readHeadedTable: Reader = ({ cursor, source, tags, above }) => {
  const layout = layoutOf(lineAt(cursor), () => poolIn(above()))
  if (layout === null) return null
  const takenAt = lastTimeIn(above())
  const table = startTable(source, cursor.number, tags)
  const rows: Row[] = []
  while (advance(cursor)) {
    if (isBlank(cursor)) continue
    const text = lineAt(cursor)
    if (RULE.test(text) || TOTAL.test(text)) continue
    if (layoutOf(text, () => layout.pool) !== null || endsTable(text, layout)) {
      stepBack(cursor)
      break
    }
    const row = rowIn(cursor, layout)
    if (row === null) reportLine(table, cursor, rows.length > 0)
    else {
      reportBelow(table)
      rows.push(row)
    }
  }
  // What follows the last row stands below the table: the line that names the pool of the next one may be there.
  const below = table.below.splice(0).map(({ text }) => `${text}\n`)
  return { ...closeAll(table, withoutLostFigures(table, rows), { layout, takenAt }), below: below.join('') }
}

/**
 * Rows whose figures are known. In a table that prints its zeros, a blank is a figure that was lost; in one that prints
 * a pool of zeros, a pool that is blank is one.
 */
const withoutLostFigures = (table: Table, rows: readonly Row[]): readonly Row[] => {
  const usages = rows.flatMap((row) => row.usages)
  const lost = {
    figure: usages.some(({ hasZero }) => hasZero),
    pool: usages.some(({ hasBlank, allocs, bytes }) => !hasBlank && allocs === 0 && bytes === 0),
  }
  return rows.filter(({ lacks, line }) => {
    if (lacks === null || !lost[lacks.what]) return true
    reportUnread(table, { code: 'UNREAD_LINE', line, text: lacks.text })
    return false
  })
}

interface Told {
  readonly layout: Layout
  readonly takenAt: StatedTime | null
}

/** The table as one snapshot, or as the snapshots that its rows are of. */
const closeAll = (table: Table, rows: readonly Row[], told: Told): TableRead => {
  if (rows.length === 0 && isDamaged(table)) return nothingOf(table)
  const moments = momentsOf(rows)
  if (moments.length < 2) return closeMoment(table, rows, told)
  const read = moments.map((own) =>
    closeMoment(startTable(table.source, own[0]?.line ?? table.line, table.tags), own, told),
  )
  return {
    snapshots: read.flatMap(({ snapshots }) => snapshots),
    drivers: [],
    problems: [...table.problems, ...read.flatMap(({ problems }) => problems)],
    described: [],
  }
}

/** A table in a form of its own, of which no row reads: its first line tells more than twenty. */
const nothingOf = ({ source, line, problems }: Table): TableRead => {
  const first = problems.find(({ code }) => code === 'UNREAD_LINE' || code === 'CUT_LINE')
  const found = problem('ROWS_UNREAD', { source, line: first?.line ?? line, detail: first?.detail ?? [] })
  return { snapshots: [], drivers: [], problems: [found], described: [] }
}

/** The rows of one moment as a snapshot. */
const closeMoment = (table: Table, rows: readonly Row[], { layout, takenAt: above }: Told): TableRead => {
  for (const row of withPoolsJoined(rows)) addRow(table, row)
  const isWhole = !isDamaged(table) && table.rows.count >= MIN_WHOLE_ROWS
  if (!isWhole && table.rows.count > 0 && !isDamaged(table)) report(table, 'FEW_ROWS', table.line)
  if (layout.counters === 'bytes') report(table, 'BYTES_ONLY', table.line)
  const half: Coverage = layout.only === null ? { kind: 'all' } : { kind: 'filtered', pattern: `${layout.only} pool` }
  const coverage: Coverage = isWhole ? half : { kind: 'partial' }
  const takenAt = timeIn(rows[0]?.time ?? '') ?? above
  const capture = takenAt === null ? {} : { takenAt }
  return closeTable(table, { format: 'table', counters: layout.counters, coverage, capture })
}

const addRow = (table: Table, { tag, line, usages }: Row): void => {
  const rows = rowsForTag(table, tag)
  for (const { diff, pool, allocs, frees, bytes } of usages) {
    const usage = { tag: rows.tag, pool, allocs, frees, bytes }
    if (diff !== null) checkDiff(table, usage, diff, line)
    addUsage(table, rows, usage)
  }
}

/** A machine has a thousand rows and more: fewer are a part of them. */
const MIN_WHOLE_ROWS = 500

/** `|---|---:|`, `---  ----`, `+====+` */
const RULE = /^[\s|:+=-]*[-=]{2,}[\s|:+=-]*$/
/** Sums below the rows: `Total` is no tag, since it has five letters. */
const TOTAL = /^[\s|"*_]*(?:grand )?(?:total|sum)s?["*_:]*\s*[|\t;,]/i

const endsTable = (line: string, { separator }: Layout): boolean =>
  separator === '|' ? !line.includes('|') : PROMPT.test(line)

const PROMPT = /^\s*(?:\d*:? ?l?kd>|PS [A-Z]:|[A-Z]:\\[^>]*>)/i

/** The pool that the lines above a table name, the last of them first: `### Largest paged-pool tags`. */
const poolIn = (above: readonly string[]): PoolKind | null => {
  const line = above.slice(-MAX_LINES_TO_HEADING).findLast((one) => /paged/i.test(one)) ?? ''
  const isNonpaged = /non-? ?paged/i.test(line)
  const isPaged = /paged/i.test(line.replace(/non-? ?paged/gi, ''))
  if (isNonpaged === isPaged) return null
  return isNonpaged ? 'nonpaged' : 'paged'
}

const MAX_LINES_TO_HEADING = 3
