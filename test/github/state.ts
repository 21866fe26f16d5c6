import { createHash } from 'node:crypto'
import type { Fault } from './faults.ts'

/** What a test says there is on the loopback GitHub. */
export interface Scene {
  readonly artifacts?: readonly SceneArtifact[]
  /** Run that holds the artifacts; this run is 4711. */
  readonly artifactsOf?: number
  readonly comments?: readonly { readonly author: string; readonly body: string }[]
  /** Who the token writes as. */
  readonly viewer?: string
  readonly faults?: readonly Fault[]
}

export interface SceneArtifact {
  readonly name: string
  /** The bytes of its zip. */
  readonly content: Uint8Array
  /** Recorded digest, where it is not that of the content; null: the server records none. */
  readonly digest?: string | null
}

export interface State {
  readonly runId: number
  readonly artifacts: readonly StoredArtifact[]
  readonly comments: StoredComment[]
  readonly viewer: string
}

export interface StoredArtifact {
  readonly id: number
  readonly name: string
  readonly content: Uint8Array
  readonly digest: string | null
}

export interface StoredComment {
  readonly id: number
  readonly author: string
  body: string
}

export const THIS_RUN = 4711
export const PULL_REQUEST = 7
export const REPOSITORY = 'octo/driver'
export const TOKEN = 'ghs_loopback'
/** Stands in signed URLs, and must never stand in a log. */
export const SIGNATURE = 'c2VjcmV0LXNpZ25hdHVyZQ'

export const toState = (scene: Scene): State => ({
  runId: scene.artifactsOf ?? THIS_RUN,
  viewer: scene.viewer ?? 'github-actions[bot]',
  artifacts: (scene.artifacts ?? []).map(({ name, content, digest }, index) => ({
    id: 100 + index,
    name,
    content,
    digest: digest === undefined ? `sha256:${createHash('sha256').update(content).digest('hex')}` : digest,
  })),
  comments: (scene.comments ?? []).map(({ author, body }, index) => ({ id: 1 + index, author, body })),
})
