import { layoutOf } from './headings.ts'

/**
 * Text that a log or a page put around each line of a table. What it is does not matter: the header tells, since all
 * that stands before its first heading stands before each row, with other figures in it.
 *
 *     May  1 10:00:07 host kd[12]:  Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc
 *     May  1 10:00:08 host kd[12]:  Drsd Nonp      54321 (  12)     53321 (   0)     1000     96000 ( 1152)     96
 */
export interface Surroundings {
  readonly before: RegExp
  readonly after: string
}

/** Surroundings of the first header that has some, or of rows that need no header; null without either. */
export const surroundingsIn = (lines: readonly string[]): Surroundings | null => {
  const hasHeader = lines.some((line) => HEADERS.some((header) => header.test(line)) || layoutAt(line) !== -1)
  for (const [index, line] of lines.entries()) {
    const table = line.length > MAX_LINE ? null : hasHeader ? headerIn(line) : rowIn(line)
    if (table === null || table.start > MAX_BEFORE) continue
    const surroundings = { before: shapeOf(line.slice(0, table.start)), after: line.slice(table.end).trim() }
    const below = lines.slice(index + 1, index + 1 + LINES_BELOW).filter((one) => one.trim() !== '')
    const alike = below.filter((one) => isSurrounded(one, surroundings)).length
    if (alike >= Math.max(1, below.length / 2)) return surroundings
  }
  return null
}

/** The line without what surrounds it; the line itself where it has other surroundings. */
export const withoutSurroundings = (line: string, { before, after }: Surroundings): string => {
  const rest = line.replace(before, '')
  return after !== '' && rest.trimEnd().endsWith(after) ? rest.trimEnd().slice(0, -after.length).trimEnd() : rest
}

const MAX_LINE = 1000
const MAX_BEFORE = 200
/** A blank line, a rule and some rows. */
const LINES_BELOW = 6

const isSurrounded = (line: string, { before, after }: Surroundings): boolean =>
  before.test(line) && (after === '' || line.trimEnd().endsWith(after))

/** Headers of the tools, from their first heading on, as they stand within a line. */
const HEADERS = [
  /(?:## *| )?Tag\s+Type\s+Allocs\s+Frees\s+Diff\s+Bytes\s+Per Alloc(?:\s+Mapped_Driver)?/,
  / ?Tag +Allocs +(?:Frees +Diff +)?Used(?: +(?:\* +)?Allocs +(?:Frees +Diff +)?Used)?/,
  /Tag\s+NpAllocs\s+NpFrees\s+NpBytes\s+PgAllocs\s+PgFrees\s+PgBytes/,
  /Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc(?:,\w+)*/,
  /(?:"\w+",)*"Tag"(?:,"\w+")+/,
] as const

/** Lines that are known without a header: a driver of Driver Verifier, a row of PoolMon, a value of a script. */
const ROWS = [
  /(?:Driver Verification List|nt!_VF_TARGET_DRIVER|MODULE: |Name: \S+, loads:|[0-9a-f`]{8,17} (?:Unl|L)oaded )/,
  / ?\S.{3} (?:Nonp|Paged) +\d+ +\( *-?\d+\)/,
  /(?:Pool ?)?Tag(?: name)? *[:=] ?\S/i,
] as const

/** Where the table begins and ends in a line. */
interface Part {
  readonly start: number
  readonly end: number
}

/** Null for a line that has no header, or nothing around it. */
const headerIn = (line: string): Part | null => {
  for (const header of HEADERS) {
    const found = header.exec(line)
    if (found === null) continue
    const end = found.index + found[0].length
    return found.index === 0 && line.slice(end).trim() === '' ? null : { start: found.index, end }
  }
  const start = layoutAt(line)
  return start > 0 ? { start, end: line.length } : null
}

/** Index of the tag's heading in a header of any other table; -1 where the line is none. */
const layoutAt = (line: string): number => {
  const start = line.search(/\b(?:pool[ _]?)?tag(?:[ _]?name)?\b/i)
  return start !== -1 && layoutOf(line.slice(start)) !== null ? start : -1
}

/** Null for a line that is no row, or has nothing but blanks before it. */
const rowIn = (line: string): Part | null => {
  const start = Math.max(...ROWS.map((row) => line.search(row)))
  const before = line.slice(0, Math.max(0, start))
  // A mark that stands on both sides of the line.
  const end = /^\W$/.test(before) && line.endsWith(before) ? line.length - 1 : line.length
  return before.trim() === '' ? null : { start, end }
}

/** `kd[12]: ` → `kd\[[0-9a-f]+\]: `; the blanks at its end are counted, since columns follow. */
const shapeOf = (before: string): RegExp => {
  const body = before.trimEnd()
  const pieces = body.split(/(\s+|[0-9a-f]*\d[0-9a-f]*)/i).map((piece, index) => {
    if (/^\s+$/.test(piece)) return index === 1 && body.startsWith(piece) ? '\\s*' : '\\s+'
    return /\d/.test(piece) && index % 2 === 1 ? '[0-9a-fA-F]+' : piece.replace(/[^\w]/g, '\\$&')
  })
  const blanks = before.length - body.length
  // A blank line of the table may have lost the blanks at its end.
  return new RegExp(`^${pieces.join('')}(?:\\s{${blanks}}|\\s*$)`)
}
