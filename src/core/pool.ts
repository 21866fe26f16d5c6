declare const tagBrand: unique symbol

/** The four bytes of a pool tag, one character a byte (U+0000 to U+00FF), blanks included: `Proc`, `Io  `, `Dh 1`. */
export type PoolTag = string & { readonly [tagBrand]: true }

export type PoolKind = 'nonpaged' | 'paged'

/** One row of a dump: what one tag holds in one pool. */
export interface PoolUsage {
  readonly tag: PoolTag
  readonly pool: PoolKind
  /** Allocations since boot; where `Snapshot.counters` is `outstanding`, those not yet freed. */
  readonly allocs: number
  /** Frees since boot; 0 where `Snapshot.counters` is `outstanding`. */
  readonly frees: number
  /** Bytes not yet freed. */
  readonly bytes: number
}

/** Which tags a dump speaks of: an absent tag is zero under `all`, and unknown where the dump could not have shown it. */
export type Coverage =
  | { readonly kind: 'all' }
  | { readonly kind: 'filtered'; readonly pattern: string }
  | { readonly kind: 'partial' }

/** Bytes of each whole pool, as the dump itself states them. */
export interface PoolTotals {
  readonly nonpaged: number
  readonly paged: number
}

/** All rows of one dump. */
export interface Snapshot {
  /** Where it was read: artifact and file, or path. */
  readonly source: string
  /** Line of its header, 1-based: one file may hold several snapshots. */
  readonly line: number
  readonly format: DumpFormat
  /** `cumulative`: allocations and frees since boot. `outstanding`: only what is not yet freed (short `!poolused`). */
  readonly counters: 'cumulative' | 'outstanding'
  readonly coverage: Coverage
  readonly usages: readonly PoolUsage[]
  /** What the TOTAL row says, null where there is none. */
  readonly statedTotals: PoolTotals | null
}

export type DumpFormat = '!poolused' | 'PoolMon' | 'PoolMonX CSV'

/** Allocations not yet freed; the counters are 32-bit and wrap, so subtract modulo 2^32. */
export const outstanding = (usage: PoolUsage): number => (usage.allocs - usage.frees) | 0

/** Names a row: one tag in one pool. */
export const usageKey = (row: Pick<PoolUsage, 'tag' | 'pool'>): string =>
  row.pool === 'paged' ? `${row.tag}P` : `${row.tag}N`

/**
 * Four characters as a tag, shorter ones padded with blanks on the right as the debugger prints them.
 * A character above U+00FF cannot be a tag byte: the console replaced it, and `?` stands for what was lost.
 */
export const toTag = (text: string): PoolTag => {
  const padded = text.padEnd(4).slice(0, 4)
  // The brand's one constructor.
  return (/[^\0-\xff]/.test(padded) ? padded.replace(/[^\0-\xff]/g, '?') : padded) as PoolTag
}

/** A tag for reading: blanks stay, a byte outside printable ASCII becomes `\xNN`, and so does a `\` that would read as one. */
export const printTag = (tag: PoolTag): string =>
  tag.replace(/[^\x20-\x7e]|\\(?=x)/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** Bytes of each pool, summed over the rows. */
export const sumBytes = (usages: readonly PoolUsage[]): PoolTotals => {
  let nonpaged = 0
  let paged = 0
  for (const usage of usages) {
    if (usage.pool === 'nonpaged') nonpaged += usage.bytes
    else paged += usage.bytes
  }
  return { nonpaged, paged }
}
