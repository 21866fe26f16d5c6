import { createHash } from 'node:crypto'
import { ours, phrase } from '../core/phrase.ts'
import { type Problem, type ProblemCode, problem } from '../core/problem.ts'
import type { ArtifactStore, ListedArtifact } from '../io/dumps.ts'
import { type Api, type Failure, failureOf, remedyOf, repositoryOf } from './api.ts'

/** The artifacts of any run, over the REST API; the token needs `actions: read`. */
export const restArtifacts = (api: Api, repository: string, runId: number): ArtifactStore => ({
  list: async () => {
    const { octokit, limit } = api
    try {
      const run = { ...repositoryOf(repository), run_id: runId, per_page: 100 }
      const listed = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, run)
      return newestOfEach(listed.map(toListed))
    } catch (error) {
      return problemOf('ARTIFACTS_NOT_LISTED', '', failureOf(error, limit))
    }
  },
  download: (artifact) => downloadArtifact(api, repository, artifact),
})

interface ApiArtifact {
  readonly id: number
  readonly name: string
  readonly size_in_bytes: number
  readonly expired: boolean
  readonly digest?: string | null
  readonly created_at: string | null
}

export const toListed = ({ id, name, size_in_bytes, expired, digest, created_at }: ApiArtifact): ListedArtifact => ({
  id,
  name,
  size: size_in_bytes,
  digest: digest ?? undefined,
  isExpired: expired,
  createdAt: created_at === null ? undefined : new Date(created_at),
})

/** Attempts of a run each leave their own of one name. */
export const newestOfEach = (artifacts: readonly ListedArtifact[]): readonly ListedArtifact[] => {
  const sorted = [...artifacts].sort(byAge)
  return [...new Map(sorted.map((artifact) => [artifact.name, artifact])).values()]
}

/** The oldest first. Ids do not always rise from attempt to attempt, so they decide only where no time does. */
export const byAge = (one: ListedArtifact, other: ListedArtifact): number =>
  createdMs(one) - createdMs(other) || one.id - other.id

const createdMs = ({ createdAt }: ListedArtifact): number => createdAt?.getTime() ?? 0

/** Packed bytes of one artifact that are downloaded at most. */
export const MAX_PACKED_BYTES = 256 * 2 ** 20

export const tooLarge = ({ name, size }: ListedArtifact): Problem =>
  problem('ARCHIVE_TOO_LARGE', { source: name, detail: phrase`${size} bytes, ${MAX_PACKED_BYTES} are read` })

/** The zip of an artifact, in memory. The API leads to a signed address, where our token is not sent. */
export const downloadArtifact = async (
  api: Api,
  repository: string,
  artifact: ListedArtifact,
): Promise<Uint8Array | Problem> => {
  const { id, name, digest } = artifact
  if (artifact.isExpired === true) return problem('ARTIFACT_EXPIRED', { source: name })
  if (artifact.size > MAX_PACKED_BYTES) return tooLarge(artifact)
  try {
    const bytes = await download(api, repository, id)
    return digest === undefined || digest === digestOf(bytes) ? bytes : problem('DIGEST_MISMATCH', { source: name })
  } catch (error) {
    return problemOf('ARTIFACT_UNREADABLE', name, failureOf(error, api.limit))
  }
}

/** A signed address holds for a minute, and a clock or a proxy may refuse it: a new one is asked for once. */
const download = async (api: Api, repository: string, id: number): Promise<Uint8Array> => {
  try {
    return await downloadSigned(api, repository, id)
  } catch (error) {
    if (!(error instanceof SignedAddressRefused)) throw error
    return downloadSigned(api, repository, id)
  }
}

const downloadSigned = async ({ octokit, unsigned }: Api, repository: string, id: number): Promise<Uint8Array> => {
  const { headers, data } = await octokit.rest.actions.downloadArtifact({
    ...repositoryOf(repository),
    artifact_id: id,
    archive_format: 'zip',
    request: { ...octokit.request.endpoint.DEFAULTS.request, redirect: 'manual' },
  })
  // A server may answer with the bytes themselves.
  if (headers.location === undefined && data instanceof ArrayBuffer) return new Uint8Array(data)
  try {
    const blob = await unsigned(MAX_PACKED_BYTES).request(`GET ${headers.location ?? ''}`)
    return new Uint8Array(blob.data)
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 403) throw new SignedAddressRefused(error)
    throw error
  }
}

/** The blob store's 403: it is about the address, and no permission of the job helps. */
class SignedAddressRefused extends Error {
  constructor(cause: Error) {
    super(`the blob store refused the signed address (403): ${cause.message}`, { cause })
  }
}

const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

const problemOf = (code: ProblemCode, source: string, failure: Failure): Problem => {
  const detail = phrase`${failure.message}; ${ours(remedyOf(failure, 'actions: read'))}`
  if (code === 'ARTIFACT_UNREADABLE' && failure.status === 410) return problem('ARTIFACT_EXPIRED', { source, detail })
  if (code === 'ARTIFACT_UNREADABLE' && failure.status === 404) return problem('ARTIFACT_GONE', { source, detail })
  return problem(code, { source, detail })
}
