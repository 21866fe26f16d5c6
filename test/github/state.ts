import { createHash } from 'node:crypto'
import type { Fault } from './faults.ts'

/** State of the loopback GitHub as a test sets it. */
export interface Scene {
  /** Milliseconds that each request takes on its way. */
  readonly latencyMs?: number
  readonly artifacts?: readonly SceneArtifact[]
  /** Run that holds the artifacts; this run is 4711. */
  readonly artifactsOf?: number
  /** Attempt of that run, how it ended, and when it was made. */
  readonly attempt?: number
  readonly conclusion?: string
  readonly createdAt?: string
  /** Earlier runs, with what they left. */
  readonly runs?: readonly SceneRun[]
  readonly comments?: readonly { readonly author: string; readonly body: string; readonly isHidden?: boolean }[]
  /** Open and closed pull requests; number 7 of this repository where none is told. */
  readonly pulls?: readonly Partial<ScenePull>[]
  /** `octo/driver@main:.github/pool-leak-check.yml` → text. */
  readonly files?: Readonly<Record<string, string>>
  /** Permissions by login; others may read. */
  readonly permissions?: Readonly<Record<string, 'admin' | 'write' | 'read' | 'none'>>
  /** Members of teams: `octo/drivers` → logins. */
  readonly teams?: Readonly<Record<string, readonly string[]>>
  readonly protectedBranches?: readonly string[]
  /** Statuses that are there already, the oldest first. */
  readonly statuses?: readonly StoredStatus[]
  /** Statuses that other runs set just before the first one that is set here. */
  readonly meanwhile?: readonly StoredStatus[]
  /** GitHub's clock, ISO 8601; that of this machine unless told. */
  readonly clock?: string
  /** Login that the token writes as. */
  readonly viewer?: string
  /** Another address than github.com's: an Enterprise Server has no artifact service for actions. */
  readonly isEnterpriseServer?: boolean
  readonly faults?: readonly Fault[]
}

export interface SceneArtifact {
  readonly name: string
  /** The bytes of its zip. */
  readonly content: Uint8Array
  /** Recorded digest, where it is not that of the content; null: the server records none. */
  readonly digest?: string | null
  readonly expired?: boolean
  /** ISO 8601; all are of one moment unless told. */
  readonly createdAt?: string
  /** Header that names the file to download. */
  readonly disposition?: string
}

export interface SceneRun {
  readonly id: number
  readonly event: string
  readonly branch: string
  /** `owner/name` of the head; this repository unless told. */
  readonly repository?: string
  readonly headSha?: string
  readonly attempt?: number
  readonly conclusion?: string
  /** Id of its workflow; that of the tests unless told. */
  readonly workflow?: number
  /** ISO 8601. */
  readonly createdAt?: string
  /** Names of its jobs' steps: those that went well, and those that failed. */
  readonly steps?: readonly string[]
  readonly failedSteps?: readonly string[]
  readonly artifacts: readonly SceneArtifact[]
}

export interface ScenePull {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly author: string
  readonly headSha: string
  readonly headBranch: string
  readonly headRepository: string
  readonly baseBranch: string
  /** Commits that the API knows it by, beside its head. */
  readonly commits: readonly string[]
  /** Files that it changes, with their patches. */
  readonly files: readonly { readonly filename: string; readonly patch?: string }[]
  /** Labels in the order they were set and removed. */
  readonly labelEvents: readonly LabelEvent[]
  /** Labels that it carries; those that its events leave unless set. */
  readonly labels?: readonly string[]
}

export interface LabelEvent {
  /** Those that are not about a label have none. */
  readonly event:
    | 'labeled'
    | 'unlabeled'
    | 'assigned'
    | 'head_ref_force_pushed'
    | 'head_ref_deleted'
    | 'head_ref_restored'
  /** Null: it was deleted. */
  readonly label: string | null
  readonly actor: string
  /** ISO 8601; when everything is unless told. */
  readonly at?: string
}

export interface State {
  readonly artifacts: StoredArtifact[]
  readonly runs: readonly SceneRun[]
  readonly comments: StoredComment[]
  readonly pulls: readonly ScenePull[]
  readonly files: Readonly<Record<string, string>>
  readonly permissions: Readonly<Record<string, string>>
  readonly teams: Readonly<Record<string, readonly string[]>>
  readonly protectedBranches: readonly string[]
  readonly statuses: StoredStatus[]
  readonly meanwhile: StoredStatus[]
  readonly viewer: string
}

export interface StoredArtifact {
  readonly id: number
  readonly runId: number
  readonly name: string
  content: Uint8Array
  digest: string | null
  readonly expired: boolean
  readonly createdAt: string
  readonly disposition: string
}

export interface StoredComment {
  readonly id: number
  readonly author: string
  body: string
  readonly pullRequest: number
  /** Somebody hid it. */
  readonly isHidden?: boolean
}

export interface StoredStatus {
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string | null
  readonly targetUrl?: string | null
}

/** Date of everything that a test does not date. */
export const WHEN = '2026-01-02T03:04:05Z'
export const DISPOSITION = 'attachment; filename="artifact.zip"'
export const THIS_RUN = 4711
export const PULL_REQUEST = 7
export const REPOSITORY = 'octo/driver'
export const WORKFLOW = 'driver-tests.yml'
export const HEAD_SHA = '1111111111111111111111111111111111111111'
export const BASE_SHA = '2222222222222222222222222222222222222222'
/** Commit that a pull request's run checks out: its merge with the base. */
export const MERGE_SHA = '3333333333333333333333333333333333333333'
export const TOKEN = 'ghs_loopback'
/** Stands in signed URLs, and must never stand in a log. */
export const SIGNATURE = 'c2VjcmV0LXNpZ25hdHVyZQ'

export const toState = (scene: Scene): State => {
  const own: SceneRun = {
    id: scene.artifactsOf ?? THIS_RUN,
    event: 'pull_request',
    branch: 'fix-leak',
    headSha: HEAD_SHA,
    attempt: scene.attempt ?? 1,
    conclusion: scene.conclusion ?? 'success',
    createdAt: scene.createdAt ?? WHEN,
    artifacts: scene.artifacts ?? [],
  }
  const judge: SceneRun = { id: THIS_RUN, event: 'workflow_run', branch: 'main', artifacts: [] }
  const isJudged = [own, ...(scene.runs ?? [])].every(({ id }) => id !== THIS_RUN)
  const runs = [own, ...(scene.runs ?? []), ...(isJudged ? [judge] : [])]
  const stored = runs.flatMap(({ id, artifacts }) => artifacts.map((artifact) => ({ runId: id, artifact })))
  return {
    viewer: scene.viewer ?? 'github-actions[bot]',
    artifacts: stored.map(
      (
        { runId, artifact: { name, content, digest, expired = false, createdAt = WHEN, disposition = DISPOSITION } },
        index,
      ) => ({
        id: 100 + index,
        runId,
        name,
        content,
        digest: digest === undefined ? digestOf(content) : digest,
        expired,
        createdAt,
        disposition,
      }),
    ),
    runs,
    comments: (scene.comments ?? []).map((comment, index) => ({
      id: 1 + index,
      pullRequest: PULL_REQUEST,
      ...comment,
    })),
    pulls: (scene.pulls ?? [{}]).map(toPull),
    files: { ...WORKFLOW_FILES, ...scene.files },
    permissions: scene.permissions ?? {},
    teams: scene.teams ?? {},
    protectedBranches: scene.protectedBranches ?? [],
    statuses: [...(scene.statuses ?? [])],
    meanwhile: [...(scene.meanwhile ?? [])],
  }
}

/** A repository that runs workflows has their folder, at the base and at the head. */
const WORKFLOW_FILES = Object.fromEntries(
  [BASE_SHA, HEAD_SHA, MERGE_SHA].map((ref) => [`${REPOSITORY}@${ref}:.github/workflows/driver-tests.yml`, '']),
)

export const digestOf = (content: Uint8Array): string => `sha256:${createHash('sha256').update(content).digest('hex')}`

const toPull = (pull: Partial<ScenePull>): ScenePull => ({
  number: PULL_REQUEST,
  state: 'open',
  author: 'octocat',
  headSha: HEAD_SHA,
  headBranch: 'fix-leak',
  headRepository: REPOSITORY,
  baseBranch: 'main',
  commits: [],
  files: [],
  labelEvents: [],
  ...pull,
})
