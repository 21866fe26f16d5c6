import type { Growth } from '../diff.ts'

/* What a row's growth is measured by, in blocks or in bytes, and what of it allocations in flight explain. */

/** Rows that are judged by their count: two dumps show that more blocks are outstanding. */
export const isCounted = (row: Growth): boolean => row.before !== null && (row.count ?? 0) > 0 && !isBytesOnly(row)

/** Blocks that may have been exchanged for others: the smaller of what was outstanding and what was freed. */
export const inFlightOf = ({ before, freed }: Growth): number => {
  const level = before?.outstanding ?? 0
  return Math.max(0, Math.min(level, freed ?? level))
}

/** Variance of what is in flight at both ends, with two percent of a busy row that nobody can explain. */
export const noiseVariance = (row: Growth): number => {
  const x = inFlightOf(row)
  return 4 + x + 2 * (0.005 * x) ** 2
}

export const noiseZ = (row: Growth): number => (row.count ?? 0) / Math.sqrt(noiseVariance(row))

const MIN_BYTES = 1000
const MIN_Z = 3
/** The count stands still, but for what is in flight. */
const MAX_COUNT_Z = 3

/** Rows that are judged by their bytes: these grew, and the count did not. */
export const isBytesOnly = (row: Growth): boolean =>
  row.before !== null &&
  row.count !== null &&
  Math.abs(noiseZ(row)) < MAX_COUNT_Z &&
  strayBytes(row) >= MIN_BYTES &&
  bytesZ(row) >= MIN_Z

/** Growth of the bytes less that of the count, at the size that a block had before. */
export const strayBytes = (row: Growth): number => (row.bytes ?? 0) - (row.count ?? 0) * sizeOf(row)

/** Bytes of one block before; 0 where there was none. */
const sizeOf = ({ before }: Growth): number => (before?.bytes ?? 0) / Math.max(1, before?.outstanding ?? 0)

/** Against the sizes of blocks that were exchanged, which may differ as much as they are large. */
const bytesZ = (row: Growth): number => strayBytes(row) / (32 + sizeOf(row) * Math.sqrt(inFlightOf(row)))
