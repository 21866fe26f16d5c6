import type { Problem } from '../core/problem.ts'
import { archiveSettings } from '../settings/inputs.ts'
import { type Filled, withFallbacks } from '../settings/setting.ts'
import type { FoundFile } from './files.ts'
import type { Memory } from './spill.ts'

/** Caps on reading an archive; an artifact of dumps stays far below each. */
export interface ArchiveLimits {
  /** Files that are wanted, with those of archives inside it. */
  readonly entries: number
  /** Unpacked bytes, with those of archives inside it. */
  readonly bytes: number
  /** Unpacked over packed bytes of one entry; text dumps reach 30. */
  readonly ratio: number
}

export const toArchiveLimits = (settings: Filled<typeof archiveSettings>): ArchiveLimits => ({
  entries: settings['max-archive-entries'],
  bytes: settings['max-archive-size'],
  ratio: settings['max-archive-ratio'],
})

export const defaultArchiveLimits: ArchiveLimits = toArchiveLimits(withFallbacks(archiveSettings, {}))

/** What is left of the limits while an archive and all inside it are read: each that is opened takes from it. */
export interface Budget {
  entries: number
  bytes: number
  /** Room for unpacked files; others are read from the disk. */
  readonly memory: Memory
  /** Names that a zip may still list, of files that nobody wants too. */
  names: number
  readonly limits: ArchiveLimits
  /** Nothing more is opened, and that has been told. */
  isSpent: boolean
}

/** True for the path of a file in an archive: `logs/pool-before.txt`, in a zip inside it `logs.zip/pool-before.txt`. */
export type IsWanted = (path: string) => boolean

export interface Unpacked {
  readonly files: readonly FoundFile[]
  readonly problems: readonly Problem[]
}

/**
 * What begins the bytes: `PK` and the mark of a first entry, or of the end of an empty zip; the two bytes of a gzip.
 */
export const archiveKind = ([first, second, third, fourth]: Uint8Array): 'zip' | 'gzip' | null => {
  if (first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6)))
    return 'zip'
  return first === 0x1f && second === 0x8b ? 'gzip' : null
}
