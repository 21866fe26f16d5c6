import type { Problem } from '../core/problem.ts'
import type { NamedFile } from './files.ts'

/** Caps on reading an archive; an artifact of dumps stays far below each. */
export interface ArchiveLimits {
  /** Files in one zip. */
  readonly entries: number
  /** Unpacked bytes, with those of archives inside it. */
  readonly bytes: number
  /** Unpacked over packed bytes of one entry; text dumps reach 30. */
  readonly ratio: number
}

export const defaultArchiveLimits: ArchiveLimits = { entries: 1000, bytes: 512 * 2 ** 20, ratio: 250 }

export interface Unpacked {
  readonly files: readonly NamedFile[]
  readonly problems: readonly Problem[]
}
