import { createHash } from 'node:crypto'
import { phrase } from '../core/phrase.ts'
import { type Problem, type ProblemCode, problem } from '../core/problem.ts'
import type { ArchiveLimits, Unpacked } from './archive.ts'
import { type ArtifactStore, type ListedArtifact, MOST_PACKED } from './artifact.ts'
import type { Deadline } from './deadline.ts'
import { connectUnsigned, type Failure, failureOf, type Octokit, remedyOf, repositoryOf } from './github.ts'
import { unpack } from './unpack.ts'

/** How a repository's artifacts are reached over the REST API: another run's, and all of them on Enterprise Server. */
export interface RestAccess {
  readonly octokit: Octokit
  readonly deadline: Deadline
  /** `owner/name`. */
  readonly repository: string
  readonly limits: ArchiveLimits
}

/** The artifacts of one run; the token needs `actions: read`. */
export const restArtifacts = (access: RestAccess, runId: number): ArtifactStore => ({
  list: async () => {
    const { octokit, repository, deadline } = access
    try {
      const run = { ...repositoryOf(repository), run_id: runId, per_page: 100 }
      const listed = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, run)
      return newestOfEach(listed.map(toListed))
    } catch (error) {
      return problemOf('ARTIFACTS_NOT_LISTED', '', failureOf(error, deadline))
    }
  },
  read: (artifact) => readRestArtifact(access, artifact),
})

/** What the API says of an artifact. */
interface ApiArtifact {
  readonly id: number
  readonly name: string
  readonly size_in_bytes: number
  readonly expired: boolean
  readonly digest?: string | null
}

export const toListed = ({ id, name, size_in_bytes, expired, digest }: ApiArtifact): ListedArtifact => ({
  id,
  name,
  size: size_in_bytes,
  digest: digest ?? undefined,
  isExpired: expired,
})

/** Attempts of a run each leave their own; ids rise. */
const newestOfEach = (artifacts: readonly ListedArtifact[]): readonly ListedArtifact[] => {
  const sorted = [...artifacts].sort((one, other) => one.id - other.id)
  return [...new Map(sorted.map((artifact) => [artifact.name, artifact])).values()]
}

/** Follows the API to a signed address, where our token is not sent, and keeps all bytes in memory. */
export const readRestArtifact = async (access: RestAccess, artifact: ListedArtifact): Promise<Unpacked> => {
  const { name, size, digest, isExpired } = artifact
  if (isExpired === true) return failed(problem('ARTIFACT_EXPIRED', { source: name }))
  if (size > MOST_PACKED)
    return failed(
      problem('ARCHIVE_TOO_LARGE', { source: name, detail: phrase`${size} bytes, ${MOST_PACKED} are read` }),
    )
  try {
    const bytes = await download(access, artifact.id)
    if (digest !== undefined && digest !== digestOf(bytes)) return failed(problem('DIGEST_MISMATCH', { source: name }))
    return await unpack({ name, bytes }, access.limits)
  } catch (error) {
    return failed(problemOf('ARTIFACT_UNREADABLE', name, failureOf(error, access.deadline)))
  }
}

const download = async ({ octokit, deadline, repository }: RestAccess, id: number): Promise<Uint8Array> => {
  const { headers, data } = await octokit.rest.actions.downloadArtifact({
    ...repositoryOf(repository),
    artifact_id: id,
    archive_format: 'zip',
    request: { ...octokit.request.endpoint.DEFAULTS.request, redirect: 'manual' },
  })
  // A server may answer with the bytes themselves.
  if (headers.location === undefined && data instanceof ArrayBuffer) return new Uint8Array(data)
  const blob = await connectUnsigned(deadline, MOST_PACKED).request(`GET ${headers.location ?? ''}`)
  return new Uint8Array(blob.data)
}

const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

const failed = (found: Problem): Unpacked => ({ files: [], problems: [found] })

const problemOf = (code: ProblemCode, source: string, failure: Failure): Problem => {
  const text = phrase`${failure.message}; ${[remedyOf(failure, 'actions: read')]}`
  if (code === 'ARTIFACT_UNREADABLE' && failure.status === 410)
    return problem('ARTIFACT_EXPIRED', { source, detail: text })
  if (code === 'ARTIFACT_UNREADABLE' && failure.status === 404)
    return problem('ARTIFACT_GONE', { source, detail: text })
  return problem(code, { source, detail: text })
}
