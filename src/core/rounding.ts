import type { Growth } from './diff.ts'

/** Units that tools round sizes to, the largest first. */
const ROUNDINGS = [2 ** 20, 2 ** 10]
/** Rows that hold something, of which none is between two units by chance. */
const MIN_ROUNDED_ROWS = 20

/**
 * Bytes that the sizes of a leg are rounded to, those of the coarser dump where the two differ; 1 where they are exact.
 */
export const roundingOf = (growths: readonly Growth[]): number =>
  Math.max(roundingOfSide(growths, 'before'), roundingOfSide(growths, 'after'))

const roundingOfSide = (growths: readonly Growth[], side: 'before' | 'after'): number => {
  let held = 0
  let left: readonly number[] = ROUNDINGS
  for (const { [side]: level } of growths) {
    if (level === null || level.bytes === 0) continue
    held++
    left = left.filter((unit) => level.bytes % unit === 0)
    if (left.length === 0) return 1
  }
  return held < MIN_ROUNDED_ROWS ? 1 : (left[0] ?? 1)
}

/**
 * The least and the most bytes, or percent, that a row may have grown by: its sizes before and after are each off by
 * less than what they are rounded to, up or down.
 */
export interface Span {
  readonly least: number
  readonly most: number
}

export const bytesSpan = (bytes: number, rounding: number): Span => ({
  least: bytes - (rounding - 1),
  most: bytes + (rounding - 1),
})

/** Percent of what was held before; infinite where nothing was held. */
export const percentSpan = ({ before, bytes }: Pick<Growth, 'before' | 'bytes'>, rounding: number): Span | null => {
  if (before === null || bytes === null) return null
  const { least, most } = bytesSpan(bytes, rounding)
  const percentOf = (growth: number, held: number): number => {
    if (growth <= 0) return 0
    return held <= 0 ? Number.POSITIVE_INFINITY : (growth * 100) / held
  }
  return { least: percentOf(least, before.bytes + rounding - 1), most: percentOf(most, before.bytes - (rounding - 1)) }
}

/**
 * The least and the most bytes that a whole pool may have grown by. A sum of rounded rows is off by what each of them
 * is off by; what the dumps state of the pool beside such rows is exact.
 */
export const totalSpan = (growth: number, rows: readonly Growth[], rounding: number): Span => {
  const sum = rows.reduce((all, { bytes }) => all + (bytes ?? 0), 0)
  const off = rounding === 1 || sum !== growth ? 0 : rows.filter(mayBeOff).length * (rounding - 1)
  return { least: growth - off, most: growth + off }
}

/** A row that holds nothing, or of which nothing was allocated or freed, holds the same bytes whatever the rounding. */
const mayBeOff = ({ before, after, bytes, allocated, freed }: Growth): boolean =>
  bytes !== null &&
  !(allocated === 0 && freed === 0) &&
  [before, after].some((level) => level !== null && (level.bytes !== 0 || level.outstanding !== 0))
