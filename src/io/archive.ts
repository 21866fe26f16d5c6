import type { Problem } from '../core/problem.ts'
import type { NamedFile } from './files.ts'

/** What is read of an archive at most: an honest artifact of dumps stays far below each. */
export interface ArchiveLimits {
  /** Files in one zip. */
  readonly entries: number
  /** Unpacked bytes, those of archives inside it included. */
  readonly bytes: number
  /** Unpacked over packed bytes of one entry; text dumps reach 30. */
  readonly ratio: number
}

export const defaultArchiveLimits: ArchiveLimits = { entries: 1000, bytes: 512 * 2 ** 20, ratio: 250 }

export interface Unpacked {
  readonly files: readonly NamedFile[]
  readonly problems: readonly Problem[]
}
