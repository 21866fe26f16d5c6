import type { Problem } from '../core/problem.ts'
import type { Unpacked } from './archive.ts'

/** An artifact as GitHub lists it. */
export interface ListedArtifact {
  readonly name: string
  readonly id: number
  /** Packed bytes. */
  readonly size: number
  /** `sha256:` and hex digits, as recorded at upload; absent on servers that record none. */
  readonly digest?: string | undefined
  /** Past its retention, so that its bytes are gone. */
  readonly isExpired?: boolean
}

/** Where the artifacts of one run are read from. What goes wrong is a problem, never an exception. */
export interface ArtifactStore {
  /** The newest of each name. */
  readonly list: () => Promise<readonly ListedArtifact[] | Problem>
  /** The files of one, each name beginning with the artifact's; its digest is checked before anything in it is read. */
  readonly read: (artifact: ListedArtifact) => Promise<Unpacked>
}

/** Packed bytes of one artifact that are downloaded at most. */
export const MOST_PACKED = 256 * 2 ** 20
