import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DefaultArtifactClient, type FindOptions } from '@actions/artifact'
import { phrase } from '../core/phrase.ts'
import { type Problem, problem } from '../core/problem.ts'
import { type ArchiveLimits, type Unpacked, unpack } from './unpack.ts'

/** An artifact as GitHub lists it. */
export interface ListedArtifact {
  readonly name: string
  readonly id: number
  /** Packed bytes. */
  readonly size: number
  /** `sha256:` and hex digits, as recorded at upload; absent on servers that record none. */
  readonly digest?: string | undefined
}

/** Another run than this one, read over the REST API with a token of `actions: read`. */
export type OtherRun = NonNullable<FindOptions['findBy']>

/** Packed bytes of one artifact that are downloaded at most. */
const MOST_PACKED = 256 * 2 ** 20

/** The artifacts of a run, the newest of each name. One request for this run; a page for each hundred of another. */
export const listArtifacts = async (otherRun: OtherRun | null): Promise<readonly ListedArtifact[] | Problem> => {
  try {
    const { artifacts } = await new DefaultArtifactClient().listArtifacts({ latest: true, ...findBy(otherRun) })
    return artifacts
  } catch (error) {
    return problem('ARTIFACTS_NOT_LISTED', '', null, phrase`${messageOf(error)}`)
  }
}

/**
 * The files of one artifact, each name beginning with the artifact's. Its digest is checked before anything in it is read,
 * and its zip is opened in memory; the packed file lies in a folder of ours for the time of the call. An artifact that was
 * uploaded without packing is one file of the artifact's name.
 */
export const readArtifact = async (
  artifact: ListedArtifact,
  otherRun: OtherRun | null,
  limits: ArchiveLimits,
): Promise<Unpacked> => {
  const { name, id, size, digest } = artifact
  if (size > MOST_PACKED)
    return failed(problem('ARCHIVE_TOO_LARGE', name, null, phrase`${size} bytes, ${MOST_PACKED} are read`))
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'pool-leak-check-'))
  try {
    const options = { path: folder, skipDecompress: true, ...(digest === undefined ? {} : { expectedHash: digest }) }
    const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(id, {
      ...options,
      ...findBy(otherRun),
    })
    if (digestMismatch === true) return failed(problem('DIGEST_MISMATCH', name, null))
    const [file] = await readdir(folder)
    if (file === undefined) return failed(problem('ARTIFACT_UNREADABLE', name, null))
    return await unpack({ name, bytes: await readFile(join(folder, file)) }, limits)
  } catch (error) {
    return failed(problem('ARTIFACT_UNREADABLE', name, null, phrase`${messageOf(error)}`))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const findBy = (otherRun: OtherRun | null) => (otherRun === null ? {} : { findBy: otherRun })

const failed = (found: Problem): Unpacked => ({ files: [], problems: [found] })

/** The first line of what the client says; a URL in it may be signed, so its query goes. */
const messageOf = (error: unknown): string => {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return first.replace(/(https?:\/\/[^\s?]+)\?\S*/g, '$1')
}
