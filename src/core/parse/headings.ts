import { type PoolKind, poolKinds, type Snapshot } from '../pool.ts'
import { splitCsv } from './csv.ts'

/* What the headings of a table say, whatever wrote it. */

export type Separator = '|' | '\t' | ';' | ',' | ' '

/** Content of a column, and its pool where the heading says so. */
export interface Column {
  readonly kind: 'tag' | 'pool' | 'time' | Measure
  readonly of: PoolKind | null
  /** Which of several pools of that kind, `nx` of `NonPagedNxBytes`: their figures are added up. `number` of a tag. */
  readonly variant: string
  /** Bytes of one unit; 1 of a count. */
  readonly unit: number
}

export type Measure = 'allocs' | 'frees' | 'outstanding' | 'bytes'

export interface Layout {
  readonly separator: Separator
  /** Null for a column that is not known; in a table of blanks, words at the end are no column. */
  readonly columns: readonly (Column | null)[]
  /** The pool of all rows, where a line above names it and no column does. */
  readonly pool: PoolKind | null
  /** The pool that the table shows alone, as its columns or the line above say; null where it shows both. */
  readonly only: PoolKind | null
  /** Where the tag's heading begins in a table of blanks. */
  readonly tagStart: number
  readonly counters: Snapshot['counters']
}

/** Headings without blanks, case and signs: `Used (KB)` is `usedkb`. */
const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['allocs', /^(?:num(?:ber)?(?:of)?|total)?alloc(?:s|ations?|ated|count)?$/],
  ['frees', /^(?:num(?:ber)?(?:of)?|total)?free(?:s|d|count)?$/],
  [
    'outstanding',
    /^(?:diff(?:erence)?|outstanding|live|inuse|current(?:allocs|allocations|count)?|outstandingallocs|allocationsinuse|outstandingallocations)$/,
  ],
  [
    'bytes',
    /^(?:total|current|outstanding)?(?:bytes?|used|usage|usedbytes|bytesused|size|sizebytes|poolusage|bytesinuse)(?:total)?$/,
  ],
]
export const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  bytes: 1,
  kb: 2 ** 10,
  kib: 2 ** 10,
  mb: 2 ** 20,
  mib: 2 ** 20,
  gb: 2 ** 30,
  gib: 2 ** 30,
}
const POOLS: Readonly<Record<string, PoolKind>> = {
  nonpaged: 'nonpaged',
  nonp: 'nonpaged',
  np: 'nonpaged',
  npp: 'nonpaged',
  paged: 'paged',
  pg: 'paged',
  pp: 'paged',
  p: 'paged',
}
/** `np_allocs`, `Paged Pool Used`, `NonPagedNxBytes` */
const POOL_FIRST =
  /^(?:(nonpaged|nonp|npp|np|paged|pg|pp|p(?!ool))(?:pool)?(nx|execut(?:e|able)|session|cachealigned)?)?(.*?)(kib|mib|gib|kb|mb|gb)?$/
/** `AllocsNonPaged`, `Bytes (Paged)` */
const POOL_LAST = /^(.+?)(nonpaged|nonp|np|paged|pg)(?:pool)?(nx|execut(?:e|able)|session)?(kib|mib|gib|kb|mb|gb)?$/

const columnOf = (heading: string): Column | null => {
  // `Outstanding (allocs - frees)`: a remark, but for a unit or a pool.
  const words = heading.replace(/\((?!\s*(?:[kmg]i?b(?:ytes)?|bytes|(?:non-?)?paged|np|pp)\s*\))[^()]*\)/gi, '')
  const name = words.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (/^(?:(?:date|snapshot|sample|utc|local)?time(?:stamp|utc)?|date|taken(?:at)?)$/.test(name)) return whole('time')
  if (TAG_NAME.test(name)) return { ...whole('tag'), variant: name.endsWith('ulong') ? 'number' : '' }
  if (name === 'type' || name === 'pool' || name === 'pooltype') return whole('pool')
  const [, before = '', kindBefore = '', ofBefore = '', unitBefore = ''] = POOL_FIRST.exec(name) ?? []
  const [, ofAfter = '', after = '', kindAfter = '', unitAfter = ''] = POOL_LAST.exec(name) ?? []
  return (
    measureOf(ofBefore, unitBefore, { pool: before, variant: kindBefore }) ??
    measureOf(ofAfter, unitAfter, { pool: after, variant: kindAfter })
  )
}

const whole = (kind: Column['kind']): Column => ({ kind, of: null, variant: '', unit: 1 })

/** Names of a tag's column, without blanks and signs: `TagUlong` is the field of the system's own structure. */
export const TAG_NAME = /^(?:pool)?tag(?:name|ulong)?$/

const measureOf = (
  rest: string,
  suffix: string,
  { pool, variant }: { readonly pool: string; readonly variant: string },
): Column | null => {
  const unit = UNITS[suffix] ?? 1
  // `KB` alone is a size, too.
  const measure = rest === '' && suffix !== '' ? 'bytes' : MEASURES.find(([, pattern]) => pattern.test(rest))?.[0]
  if (measure === undefined || (unit > 1 && measure !== 'bytes')) return null
  return { kind: measure, of: POOLS[pool] ?? null, variant, unit }
}

/** Layout of a table whose header the line is; null for any other line. `poolAbove` tells what no heading does. */
export const layoutOf = (line: string, poolAbove: () => PoolKind | null = () => null): Layout | null => {
  if (line.length > MAX_LINE || !/tag/i.test(line) || !SIZE.test(line)) return null
  for (const separator of SEPARATORS) {
    const cells = cellsOf(line, separator)
    if (cells === null || cells.length < 3) continue
    const named = withoutRepeated(cells.map(columnOf))
    const columns = separator === ' ' ? withoutWords(named) : named
    // In a table of blanks the tag may hold blanks itself, so it has to come first.
    if (columns === null || (separator === ' ' && columns[0]?.kind !== 'tag')) continue
    const ofColumns = countersOf(columns, null)
    const pool = ofColumns === null && countersOf(columns, 'paged') !== null ? poolAbove() : null
    const counters = ofColumns ?? (pool === null ? null : countersOf(columns, pool))
    if (counters === null) continue
    return { separator, columns, tagStart: line.search(/\S/), counters, pool, only: pool ?? onlyPoolOf(columns) }
  }
  return null
}

/** The pool that the columns are of, where they name one alone. */
const onlyPoolOf = (columns: readonly (Column | null)[]): PoolKind | null => {
  if (columns.some((column) => column?.kind === 'pool')) return null
  const shown = poolKinds.filter((pool) => columns.some((column) => column?.kind === 'bytes' && column.of === pool))
  return shown.length === 1 ? (shown[0] ?? null) : null
}

const SEPARATORS = ['|', '\t', ';', ',', ' '] as const

/**
 * `Bytes` and `KB` beside it: the coarser of two sizes of one pool is no column of its own, and neither is the number
 * of a tag beside its characters.
 */
const withoutRepeated = (columns: readonly (Column | null)[]): readonly (Column | null)[] =>
  columns.map((column) => {
    const isTagAgain = column?.kind === 'tag' && column.variant === 'number'
    if (isTagAgain && columns.some((other) => other?.kind === 'tag' && other.variant === '')) return null
    const isFiner = (other: Column | null): boolean =>
      other?.kind === 'bytes' && other.of === column?.of && other.variant === column.variant && other.unit < column.unit
    return column?.kind === 'bytes' && columns.some(isFiner) ? null : column
  })

/** Without the unknown columns at the end, whose cells may be several words; null where one stands before them. */
const withoutWords = (columns: readonly (Column | null)[]): readonly (Column | null)[] | null => {
  const known = columns.slice(0, columns.findLastIndex((column) => column !== null) + 1)
  return known.includes(null) ? null : known
}

/**
 * Counters of the columns; null where these lack a tag, a pool or bytes, or name one thing twice. A pool that is given
 * needs no column.
 */
const countersOf = (columns: readonly (Column | null)[], given: PoolKind | null): Snapshot['counters'] | null => {
  const known = columns.filter((column) => column !== null && column.kind !== 'time')
  const names = known.map((column) => `${column?.kind} ${column?.of ?? ''}`)
  const full = known.map((column) => `${column?.kind} ${column?.of ?? ''} ${column?.variant}`)
  const has = (kind: Column['kind'], of: PoolKind | null): boolean => names.includes(`${kind} ${of ?? ''}`)
  if (!has('tag', null) || new Set(full).size < full.length) return null
  const pools = has('pool', null) || given !== null ? [null] : poolKinds.filter((pool) => has('bytes', pool))
  if (pools.length === 0 || !pools.every((pool) => has('bytes', pool))) return null
  if (pools.every((pool) => has('allocs', pool) && has('frees', pool))) return 'cumulative'
  return pools.every((pool) => has('outstanding', pool)) ? 'outstanding' : 'bytes'
}

export const cellsOf = (line: string, separator: Separator): readonly string[] | null => {
  switch (separator) {
    case '|':
      return barCells(line)?.map(undecorated) ?? null
    case '\t':
    case ';':
      return line.includes(separator) ? line.split(separator).map(unquoted) : null
    case ',':
      return line.includes(',') ? splitCsv(line.trimEnd()) : null
    case ' ':
      return line.trim().split(/\s+/)
    default:
      return separator satisfies never
  }
}

export const barCells = (line: string): readonly string[] | null =>
  /\|.*\|/.test(line)
    ? line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
    : null

/** `**12 MB**` → `12 MB`; the blanks of a tag in backticks are its own. */
export const undecorated = (cell: string): string => {
  const [, code] = /^\s*(?:\*\*)?`([^`]*)`(?:\*\*)?\s*$/.exec(cell) ?? []
  return code ?? cell.trim().replace(/^(\*\*|__|[*_])(.*)\1$/, '$2')
}

export const unquoted = (cell: string): string => /^\s*"(.*)"\s*$/.exec(cell)?.[1] ?? cell.trim()

/** Words of which a heading has one. Most lines of a log have none, and splitting them costs twenty times as much. */
const SIZE = /byte|used|usage|size|kb|mb|gb|kib|mib|gib/i

/** Longer lines are no heading. */
const MAX_LINE = 1000
