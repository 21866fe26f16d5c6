import { type Phrase, phrase } from '../phrase.ts'
import { type PoolUsage, printTag } from '../pool.ts'
import { type Problem, type ProblemCode, problem } from '../problem.ts'
import { endsOpen, followsBlank, type LineCursor, lineAt } from './lines.ts'
import type { RowBuffer } from './row-buffer.ts'

/** What is wrong with a table while it is read. */
export interface ProblemsOfTable {
  readonly source: string
  /** Line of the header. */
  readonly line: number
  readonly rows: RowBuffer
  readonly problems: Problem[]
  /** Number of problems of each code, listed or not. */
  readonly counts: Map<ProblemCode, number>
  /**
   * The first unread lines that may stand below the table: they are of it where another row follows.
   */
  readonly below: UnreadLine[]
}

/** Problems of one code that a table lists one by one; the rest are counted. */
const MAX_LISTED = 20

export const report = (table: ProblemsOfTable, code: ProblemCode, line: number | null, detail: Phrase = []): void => {
  const count = (table.counts.get(code) ?? 0) + 1
  table.counts.set(code, count)
  if (count <= MAX_LISTED) table.problems.push(problem(code, { source: table.source, line, detail }))
}

/**
 * Reports the current line as unread, or as cut where the dump ends in it. Prose, and anything after a blank line,
 * stands below the table, unless a row follows. `hasRows` tells of a reader that keeps the rows for itself until the
 * end.
 */
export const reportLine = (table: ProblemsOfTable, cursor: LineCursor, hasRows = table.rows.count > 0): void => {
  const { below } = table
  const unread = {
    code: endsOpen(cursor) ? 'CUT_LINE' : 'UNREAD_LINE',
    line: cursor.number,
    text: lineAt(cursor),
  } as const
  const begins = below.length > 0 || followsBlank(cursor) || SHELL.test(unread.text) || isProse(unread.text)
  const isBelow = hasRows && begins && !ROW_LIKE.test(unread.text)
  if (!isBelow) {
    reportBelow(table)
    reportUnread(table, unread)
  } else if (below.length < MAX_LISTED) below.push(unread)
}

export interface UnreadLine {
  readonly code: 'CUT_LINE' | 'UNREAD_LINE'
  readonly line: number
  readonly text: string
}

/** A prompt, or what a CI runner prints between commands: `PS C:\\tools> `, `##[endgroup]`, `Post job cleanup.` */
const SHELL =
  /^\s{0,4}(?:(?:PS )?[A-Z]:\\[^<>|]{0,200}>|\d{0,3}:? ?l?kd>|[\w.-]{1,40}@[\w.-]{1,60}[:~ ].{0,80}[$#] ?|\$ |##\[|Post job cleanup|Cleaning up orphan|Process exited)/i

/** Words without a number and without the name of a pool: what is left of a damaged row has one of these. */
const isProse = (text: string): boolean =>
  !/paged|nonp/i.test(text) && ((/[A-Za-z]{5,}/.test(text) && !/\d/.test(text)) || CLOSING.test(text))

/** `done`, `[OK]`, `exit code 0`, `3048 rows`: as scripts end. */
const CLOSING =
  /^[^\w,;|\t]{0,4}(?:(?:done|ok|end|exit|quit|bye|eof)\b[^,;|\t]*|\d{1,9} (?:rows|tags|lines|entries)\W{0,4})$/i

/** A word of a tag's length at the most, and three numbers. */
const ROW_LIKE = /^\s{0,8}\S{1,4}\s[^\d]{0,40}\d+[^\d]{1,40}\d+[^\d]{1,40}\d/

/** Reports lines that were taken for what stands below the table: what follows shows them to be of it. */
export const reportBelow = (table: ProblemsOfTable): void => {
  for (const unread of table.below.splice(0)) reportUnread(table, unread)
}

export const reportUnread = (table: ProblemsOfTable, { code, line, text }: UnreadLine): void => {
  // A file of a million such lines is not quoted whole.
  const isListed = (table.counts.get(code) ?? 0) < MAX_LISTED
  report(table, code, line, isListed ? phrase`${excerpt(text)}` : [])
}

/** Cuts a line to a length for a message: a binary file may be one line. */
export const excerpt = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

/** The listed problems, and for each code the number of the rest. */
export const problemsOf = ({ source, line, problems, counts }: ProblemsOfTable): readonly Problem[] => {
  const unlisted = [...counts].filter(([, count]) => count > MAX_LISTED)
  const more = unlisted.map(([code, count]) =>
    problem(code, { source, line, detail: phrase`${count - MAX_LISTED} more` }),
  )
  return [...problems, ...more]
}

/** True where a row may be lost: then an absent tag is unknown. */
export const isDamaged = ({ counts }: ProblemsOfTable): boolean =>
  counts.has('CUT_LINE') || counts.has('UNREAD_LINE') || counts.has('SNAPSHOT_INVALID')

/** True where the text broke off inside the table. */
export const isCut = ({ counts }: ProblemsOfTable): boolean => counts.has('CUT_LINE')

/** Bytes. A quarter of the rows of a whole machine hold less, and more than nothing. */
const SMALL_ROW_BYTES = 1024
/** Rows. A table of fewer may lack small ones by chance. */
const MIN_ROWS_OF_A_TOP = 10

/**
 * Reports the top of a table that was sorted by bytes; true where it is one. Shares of a total do not tell: the 300
 * largest rows of a whole machine hold 99 % of its bytes, and none of them is small.
 */
export const reportTop = (table: ProblemsOfTable): boolean => {
  const { count, bytes } = table.rows
  let holding = 0
  for (let index = 0; index < count; index++) {
    const held = bytes[index] ?? 0
    if (held > 0 && held < SMALL_ROW_BYTES) return false
    if (held > 0) holding++
  }
  if (holding < MIN_ROWS_OF_A_TOP) return false
  report(table, 'ROWS_NOT_IN_VIEW', table.line, phrase`no row of ${holding} holds less than 1 KiB`)
  return true
}

/** Reports a row whose counts disagree: a dump prints `Diff = Allocs − Frees`, modulo 2^32. */
export const checkDiff = (table: ProblemsOfTable, usage: PoolUsage, diff: number, line: number): void => {
  if (((usage.allocs - usage.frees - diff) | 0) === 0) return
  const counts = phrase`${printTag(usage.tag)}: ${usage.allocs} allocations less ${usage.frees} frees is not ${diff}`
  report(table, 'COUNTS_DISAGREE', line, counts)
}
