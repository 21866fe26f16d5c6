import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { phrase } from '../core/phrase.ts'
import { type Problem, type ProblemCode, problem } from '../core/problem.ts'
import type { ArtifactStore, ListedArtifact } from '../io/dumps.ts'
import { DeliveryError, firstLineOf } from './api.ts'
import { MAX_PACKED_BYTES, newestOfEach, tooLarge } from './rest-artifacts.ts'
import { type TimeLimit, within } from './time-limit.ts'

/*
 * The artifacts of this run through GitHub's own client, which needs no permission: it talks to the artifact service
 * with the job's own token, which it reads from the runner's variables. Enterprise Server has no such service.
 */

/** github.com, GitHub Enterprise Cloud with data residency, and a developer's own machine have an artifact service. */
export const hasArtifactService = (serverUrl: string): boolean =>
  /^(github\.com|.*\.ghe\.com|.*\.localhost)$/i.test(new URL(serverUrl).hostname)

export const jobArtifacts = (limit: TimeLimit, tempFolder: string): ArtifactStore => ({
  list: async () => {
    try {
      const { artifacts } = await within(limit, (await openClient()).listArtifacts())
      return newestOfEach(artifacts)
    } catch (error) {
      return problemOf('ARTIFACTS_NOT_LISTED', '', error)
    }
  },
  download: async (artifact) => {
    if (artifact.size > MAX_PACKED_BYTES) return tooLarge(artifact)
    try {
      return await inOwnFolder(tempFolder, (folder) => within(limit, download(artifact, folder)))
    } catch (error) {
      return problemOf('ARTIFACT_UNREADABLE', artifact.name, error)
    }
  },
})

/** Loads the client, 3 MB of libraries, when the first artifact is wanted. */
const openClient = async () => new (await import('@actions/artifact')).DefaultArtifactClient()

/** A folder of ours for the time of the work. Work that is no longer waited for leaves nothing behind, either. */
const inOwnFolder = async <T>(tempFolder: string, work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tempFolder, 'pool-leak-check-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The client writes the zip to disk: into the folder. */
const download = async ({ name, id, digest }: ListedArtifact, folder: string): Promise<Uint8Array | Problem> => {
  const options = { path: folder, skipDecompress: true, ...(digest === undefined ? {} : { expectedHash: digest }) }
  const { digestMismatch } = await (await openClient()).downloadArtifact(id, options)
  if (digestMismatch === true) return problem('DIGEST_MISMATCH', { source: name })
  const [file] = await readdir(folder)
  return file === undefined ? problem('ARTIFACT_UNREADABLE', { source: name }) : await readFile(join(folder, file))
}

/** Files of one folder that become an artifact of this run. */
export interface Upload {
  readonly name: string
  readonly folder: string
  /** Names of files in the folder. */
  readonly files: readonly string[]
}

/** Uploads the files; the id of the artifact. @throws {DeliveryError} where the service refuses or does not answer. */
export const uploadArtifact = async ({ name, folder, files }: Upload, limit: TimeLimit): Promise<number> => {
  const paths = files.map((file) => join(folder, file))
  try {
    const { id } = await within(limit, (await openClient()).uploadArtifact(name, paths, folder))
    if (id === undefined) throw new Error('the artifact service gave no id')
    return id
  } catch (error) {
    const reason = firstLineOf(error)
    const remedy = /conflict|409|already exists/i.test(reason)
      ? 'Another step uploaded an artifact of this name: give each check its own report-artifact.'
      : 'Run the job again.'
    throw new DeliveryError(`${reason}. ${remedy}`)
  }
}

const problemOf = (code: ProblemCode, source: string, error: unknown): Problem => {
  const reason = firstLineOf(error)
  // Listed a moment ago and gone now: a re-run of the job that uploaded it takes its place.
  const isGone = code === 'ARTIFACT_UNREADABLE' && /not.?found|no artifacts found|\(404\)/i.test(reason)
  return problem(isGone ? 'ARTIFACT_GONE' : code, { source, detail: phrase`${reason}` })
}
