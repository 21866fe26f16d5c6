import type { PoolKind, PoolUsage } from '../pool.ts'
import { type Layout, type Measure, UNITS } from './headings.ts'

/* The figures of one row of a table with headings. */

/** Figures of one pool. */
export interface Counts extends Pick<PoolUsage, 'allocs' | 'frees' | 'bytes'> {
  /** What the table itself states; null where it has no such column. */
  readonly diff: number | null
  /** True where a figure stands as an empty cell or a dash, and was taken as zero. */
  readonly hasBlank: boolean
  /** True where a figure is printed as `0`. */
  readonly hasZero: boolean
}

/**
 * The figures of one pool, or of the pool that the row names: `absent` where the table has none of it or the row leaves
 * them all blank, null where one is no number.
 */
export const countsIn = (
  { columns, counters }: Layout,
  cells: readonly string[],
  of: PoolKind | null,
): Counts | 'absent' | null => {
  const figures = new Map<Measure, number | null>()
  let [blanks, zeros, all] = [0, 0, 0]
  for (const [index, column] of columns.entries()) {
    if (column === null || !isMeasure(column.kind) || column.of !== of) continue
    const cell = cells[index] ?? ''
    const isBlank = BLANK.test(cell)
    const figure = isBlank ? 0 : figureIn(cell, column.unit)
    all++
    if (isBlank) blanks++
    else if (figure === 0) zeros++
    const earlier = figures.get(column.kind)
    figures.set(column.kind, figure === null || earlier === null ? null : figure + (earlier ?? 0))
  }
  if (!figures.has('bytes') || blanks === all) return 'absent'
  const counts = countsOf(counters, figures)
  // Blocks hold bytes: where one of the two is blank and the other is not zero, a figure was lost.
  if (counts === null || (blanks > 0 && (counts.allocs === counts.frees) !== (counts.bytes === 0))) return null
  return { ...counts, hasBlank: blanks > 0, hasZero: zeros > 0 }
}

/** True for a figure, and for the dash of a zero, among words. */
export const isFigure = (cell: string): boolean => FIGURE.test(cell) || HEXADECIMAL.test(cell) || BLANK.test(cell)

const isMeasure = (kind: string): kind is Measure => kind !== 'tag' && kind !== 'pool' && kind !== 'time'

/** What a script prints for zero, where it prints nothing: an empty cell or a dash. */
const BLANK = /^\s*[-\u2013\u2014]?\s*$/

const countsOf = (
  counters: Layout['counters'],
  figures: ReadonlyMap<Measure, number | null>,
): Pick<Counts, 'allocs' | 'frees' | 'bytes' | 'diff'> | null => {
  const [allocs, frees, diff, bytes] = (['allocs', 'frees', 'outstanding', 'bytes'] as const).map((kind) =>
    figures.get(kind),
  )
  if (bytes == null) return null
  switch (counters) {
    case 'cumulative':
      return allocs == null || frees == null ? null : { allocs, frees, bytes, diff: diff ?? null }
    case 'outstanding':
      return diff == null ? null : { allocs: diff, frees: 0, bytes, diff: null }
    case 'bytes':
      return { allocs: 0, frees: 0, bytes, diff: null }
    default:
      return counters satisfies never
  }
}

/** India parts its thousands by two digits, but for the last three. */
const FIGURE =
  /^(\d{1,3}(?:([,.'\u00a0 ])\d{2,3})*(?<=[,.'\u00a0 ]\d{3})|\d+)(?:\.(\d+))?\s*(b|bytes|kb|kib|mb|mib|gb|gib)?$/i
const HEXADECIMAL = /^0x[0-9a-f]{1,13}$/i

/**
 * `4,548,443`, `19.190.861`, `1.5 MB`; null where it is no number. In units above one byte a point is a decimal one,
 * and a comma where it parts no thousands.
 */
const figureIn = (text: string, unit: number): number | null => {
  const trimmed = text.replace(/\(.*\)\s*$/, '').trim()
  if (HEXADECIMAL.test(trimmed)) return Number(trimmed) * unit
  const plain = /^(\d+)(?:\.(\d+)|,(\d{1,2}|\d{4,}))\s*(kb|kib|mb|mib|gb|gib)?$/i.exec(trimmed)
  const own = UNITS[plain?.[4]?.toLowerCase() ?? '']
  if (plain !== null && (unit > 1 || own !== undefined))
    return Math.round(Number(`${plain[1]}.${plain[2] ?? plain[3]}`) * (own ?? unit))
  const [, whole = '', , fraction = '0', suffix = ''] = FIGURE.exec(trimmed) ?? []
  if (whole === '') return null
  const value = Number(`${whole.replace(/\D/g, '')}.${fraction}`) * (UNITS[suffix.toLowerCase()] ?? unit)
  return value <= Number.MAX_SAFE_INTEGER ? Math.round(value) : null
}
