import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { phrase } from '../core/phrase.ts'
import { type Problem, type ProblemCode, problem } from '../core/problem.ts'
import type { ArchiveLimits, Unpacked } from './archive.ts'
import { type ArtifactStore, type ListedArtifact, MOST_PACKED } from './artifact.ts'
import { type Deadline, within } from './deadline.ts'
import { unpack } from './unpack.ts'

/*
 * The artifacts of this run through GitHub's own client, which needs no permission: it talks to the artifact service with the
 * job's own token. Enterprise Server has no such service.
 */

export const jobArtifacts = (limits: ArchiveLimits, deadline: Deadline): ArtifactStore => ({
  list: async () => {
    try {
      const { artifacts } = await within(deadline, new DefaultArtifactClient().listArtifacts({ latest: true }))
      return artifacts
    } catch (error) {
      return problemOf('ARTIFACTS_NOT_LISTED', '', error)
    }
  },
  read: async (artifact) => {
    try {
      return await within(deadline, read(artifact, limits))
    } catch (error) {
      return failed(problemOf('ARTIFACT_UNREADABLE', artifact.name, error))
    }
  },
})

/** The zip is opened in memory; the packed file lies in a folder of ours for the time of the call. */
const read = async ({ name, id, size, digest }: ListedArtifact, limits: ArchiveLimits): Promise<Unpacked> => {
  if (size > MOST_PACKED)
    return failed(
      problem('ARCHIVE_TOO_LARGE', { source: name, detail: phrase`${size} bytes, ${MOST_PACKED} are read` }),
    )
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'pool-leak-check-'))
  try {
    const options = { path: folder, skipDecompress: true, ...(digest === undefined ? {} : { expectedHash: digest }) }
    const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(id, options)
    if (digestMismatch === true) return failed(problem('DIGEST_MISMATCH', { source: name }))
    const [file] = await readdir(folder)
    if (file === undefined) return failed(problem('ARTIFACT_UNREADABLE', { source: name }))
    return await unpack({ name, bytes: await readFile(join(folder, file)) }, limits)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Uploads files of one folder as an artifact of this run; its id. @throws where the service refuses or does not answer. */
export const uploadArtifact = async (name: string, folder: string, files: readonly string[]): Promise<number> => {
  const paths = files.map((file) => join(folder, file))
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, paths, folder)
  if (id === undefined) throw new Error('the artifact service gave no id')
  return id
}

const failed = (found: Problem): Unpacked => ({ files: [], problems: [found] })

/** The first line of what the client says; a URL in it may be signed, so its query goes. */
const problemOf = (code: ProblemCode, source: string, error: unknown): Problem => {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  const text = first.replace(/(https?:\/\/[^\s?]+)\?\S*/g, '$1')
  // Listed a moment ago and gone now: a re-run of the job that uploaded it takes its place.
  const isGone = code === 'ARTIFACT_UNREADABLE' && /not.?found|\(404\)/i.test(text)
  return problem(isGone ? 'ARTIFACT_GONE' : code, { source, detail: phrase`${text}` })
}
