import { outstanding } from './counters.ts'
import type { StatedTime } from './time.ts'

export { outstanding } from './counters.ts'

declare const tagBrand: unique symbol

/** The four bytes of a pool tag, one character a byte (U+0001 to U+00FF), blanks included: `Proc`, `Io  `, `Dh 1`. */
export type PoolTag = string & { readonly [tagBrand]: true }

export type PoolKind = 'nonpaged' | 'paged'

export const poolKinds = ['nonpaged', 'paged'] as const satisfies readonly PoolKind[]

/** One row of a dump: what one tag holds in one pool. */
export interface PoolUsage {
  readonly tag: PoolTag
  readonly pool: PoolKind
  /** Allocations since boot; those not yet freed where `Snapshot.counters` is `outstanding`, 0 where it is `bytes`. */
  readonly allocs: number
  /** Frees since boot; 0 where `Snapshot.counters` is not `cumulative`. */
  readonly frees: number
  /** Bytes not yet freed. */
  readonly bytes: number
}

/**
 * Which tags a dump speaks of: an absent tag is zero under `all`, and unknown where the dump could not have shown it.
 */
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
  /**
   * `cumulative`: allocations and frees since boot. `outstanding`: only what is not yet freed (short `!poolused`).
   * `bytes`: no counts at all (a CSV without these columns).
   */
  readonly counters: 'cumulative' | 'outstanding' | 'bytes'
  readonly coverage: Coverage
  readonly usages: readonly PoolUsage[]
  /** Figures of the TOTAL row; null where there is none. */
  readonly statedTotals: PoolTotals | null
  readonly capture: Capture
  /** The debugger's command that printed it, where the transcript shows it. */
  readonly command?: string
  /** The machine ran since the table before it in the same transcript. */
  readonly resumed?: boolean
}

export type DumpFormat =
  | '!poolused'
  | 'kdbg !poolused'
  | 'PoolMon'
  | 'PoolMonX CSV'
  | 'PowerShell CSV'
  | 'Volatility pooltracker'
  | 'NtQuerySystemInformation'
  | 'table'
  | 'snapshot'

/** Facts of a dump about its moment and its machine; absent where it states none. */
export interface Capture {
  readonly takenAt?: StatedTime
  readonly bootedAt?: StatedTime
  readonly computer?: string
  /** `10.0.26100.2314`. */
  readonly osBuild?: string
  readonly architecture?: string
  /** Bits of a pointer of the machine. */
  readonly pointerBits?: 32 | 64
  /** Driver Verifier was on. */
  readonly driverVerifier?: boolean
  /** `before`, `after`, `settled` or a name of the user's. */
  readonly stage?: string
  /** Test cycles done when it was taken. */
  readonly iteration?: number
  readonly liveProcesses?: number
  readonly liveThreads?: number
  /** Number of the boot: another one is another boot, whatever the clocks say. */
  readonly bootId?: number
  /** Handles that are open. */
  readonly handles?: number
  /** Bytes of memory that are committed. */
  readonly commit?: number
  readonly objects?: readonly ObjectCount[]
  /** Driver Verifier's state, with its counts of each driver. */
  readonly verifier?: VerifierCounts
  /** The wait for a calm machine. */
  readonly settle?: { readonly seconds: number; readonly calm: boolean }
  /** The user who took it was an administrator. */
  readonly elevated?: boolean
  /** Version of the script that took it. */
  readonly capture?: string
  /** Questions that the system did not answer. */
  readonly missing?: readonly string[]
  /** Bytes of each whole pool as the system counts them, rows or no rows. */
  readonly pools?: PoolTotals
}

/** Objects of one type, and handles to them: `Process`. */
export type ObjectCount = readonly [type: string, objects: number, handles: number]

export interface VerifierCounts {
  readonly level: number
  readonly ruleClasses?: readonly [low: number, high: number]
  /** Outstanding in nonpaged pool, then in paged pool. */
  readonly drivers: readonly DriverCount[]
}

export type DriverCount = readonly [
  driver: string,
  loads: number,
  unloads: number,
  nonpagedAllocations: number,
  nonpagedBytes: number,
  pagedAllocations: number,
  pagedBytes: number,
]

/**
 * Two rows as one. What is outstanding adds up, and so do allocations; frees follow, since a 32-bit counter of one of
 * the two may have wrapped.
 */
export const addUsages = (one: PoolUsage, other: PoolUsage): PoolUsage => {
  const allocs = one.allocs + other.allocs
  const frees = allocs - outstanding(one) - outstanding(other)
  const wrapped = frees < 0 ? 2 ** 32 : 0
  return { ...one, allocs: allocs + wrapped, frees: frees + wrapped, bytes: one.bytes + other.bytes }
}

/** Names a row: one tag in one pool. */
export const usageKey = (row: Pick<PoolUsage, 'tag' | 'pool'>): string =>
  row.pool === 'paged' ? `${row.tag}P` : `${row.tag}N`

/**
 * Four characters as a tag, shorter ones padded with blanks on the right as the debugger prints them. What one tag
 * looks like in different tools becomes one:
 *
 * - A NUL is a blank. Tools print it so, and a C literal of three characters ends in one.
 * - The high bit of the last byte (`Tok\xe5` for `Toke`) protects a block from being freed under another tag, and is no
 *   part of the tag.
 * - A character above U+00FF cannot be a tag byte: the console replaced it, and `?` stands for what was lost.
 */
export const toTag = (text: string): PoolTag => {
  const padded = text.length === 4 ? text : text.padEnd(4).slice(0, 4)
  // The brand's one constructor.
  return (
    isPlain(padded) ? padded : withoutProtection(padded.replaceAll('\0', ' ').replace(/[^\0-\xff]/g, '?'))
  ) as PoolTag
}

/** True for ASCII without NUL, as nearly every tag is. */
const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0 || code > 0x7f) return false
  }
  return true
}

const withoutProtection = (bytes: string): string => {
  const cleared = bytes.slice(0, 3) + String.fromCharCode(bytes.charCodeAt(3) & 0x7f)
  return /^[\x20-\x7e]{4}$/.test(cleared) ? cleared : bytes
}

/**
 * A tag for reading: blanks stay, a byte outside printable ASCII becomes `\xNN`, and so does a `\` that would read as
 * one.
 */
export const printTag = (tag: PoolTag): string =>
  tag.replace(/[^\x20-\x7e]|\\(?=x)/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** Reads what `printTag` wrote: `\xNN` is one byte. */
export const unprintTag = (printed: string): string =>
  printed.replace(/\\x([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))

/** The tag that `printTag` wrote. */
export const readTag = (printed: string): PoolTag => toTag(unprintTag(printed))

/**
 * A tag as C sources spell it, `Proc` → `corP` and `0x636f7250`: x86, x64 and ARM64 are little-endian, so the
 * characters of the constant stand in reverse.
 */
export const cLiteralsOf = (tag: PoolTag): { readonly characters: string; readonly number: string } => {
  const reversed = [...tag].reverse()
  const digits = reversed.map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'))
  return { characters: reversed.join(''), number: `0x${digits.join('')}` }
}

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
