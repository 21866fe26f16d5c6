import pLimit from 'p-limit'
import picomatch from 'picomatch'
import type { Dump } from '../core/analyze.ts'
import { listOf, phrase } from '../core/phrase.ts'
import { type Problem, problem } from '../core/problem.ts'
import type { ArchiveLimits, Unpacked } from './archive.ts'
import type { ArtifactStore, ListedArtifact } from './artifact.ts'
import type { NamedFile } from './files.ts'
import { matcherOf, readMatching } from './globs.ts'
import type { DumpInput, InputSide as Side } from './inputs.ts'
import { unpackAll } from './unpack.ts'

/** The dumps of a run with their leg and side, and what kept others from being read. */
export interface Gathered {
  readonly dumps: readonly Dump[]
  readonly problems: readonly Problem[]
}

export interface DumpSources {
  readonly inputs: readonly DumpInput[]
  /** Where the run's artifacts are; asked only where an input names some, since what reaches them is large. */
  readonly openStore: () => Promise<ArtifactStore>
  /** Folder that `*-files` without an artifact start from. */
  readonly workspace: string
  readonly archiveLimits: ArchiveLimits
  /** Name of the artifact that reports go to: a glob for dumps does not mean it. */
  readonly reportArtifact: string
}

/** Reads all sides at once; the artifacts of the run are listed once. */
export const readDumps = async (sources: DumpSources): Promise<Gathered> => {
  const { inputs } = sources
  const readArtifacts = inputs.every(({ artifact }) => artifact === null) ? null : await artifactReader(sources)
  const read = ({ side, artifact, files }: DumpInput): Promise<Gathered> =>
    artifact === null || readArtifacts === null
      ? readWorkspace(side, files, sources)
      : readArtifacts(side, artifact, files)
  const sides = await Promise.all(inputs.map(read))
  // A list that failed failed for both sides, and is said once.
  const problems = [...new Map(sides.flatMap((side) => side.problems).map((it) => [JSON.stringify(it), it])).values()]
  return { dumps: sides.flatMap(({ dumps }) => dumps), problems }
}

type ArtifactReader = (side: Side, glob: string, files: readonly string[]) => Promise<Gathered>

const readWorkspace = async (side: Side, globs: readonly string[], sources: DumpSources): Promise<Gathered> => {
  const found = await readMatching(sources.workspace, globs)
  if (found.length === 0) return only(problem('NO_FILES', { source: globs.join(', ') }))
  const { files, problems } = await unpackAll(found, sources.archiveLimits)
  return { dumps: files.map((file) => toDump(file, { leg: '', side, named: true })), problems }
}

/** Downloads that run side by side. */
const MOST_DOWNLOADS = 6
/** Unpacked bytes of all artifacts, which are in memory at once, and how many may be matched: a matrix has thirty legs. */
const MOST_BYTES = 2 ** 30
const MOST_ARTIFACTS = 200

const artifactReader = async ({ openStore, reportArtifact }: DumpSources): Promise<ArtifactReader> => {
  const store = await openStore()
  const listed = await store.list()
  const limit = pLimit(MOST_DOWNLOADS)
  let left = MOST_BYTES
  const readWithin = async (artifact: ListedArtifact): Promise<Unpacked> => {
    const unpacked = left > 0 ? await store.read(artifact) : { files: [], problems: [] }
    left -= unpacked.files.reduce((sum, { bytes }) => sum + bytes.length, 0)
    if (left > 0) return unpacked
    return {
      files: [],
      problems: [
        problem('ARCHIVE_TOO_LARGE', {
          source: artifact.name,
          detail: phrase`all artifacts together, ${MOST_BYTES} bytes are read`,
        }),
      ],
    }
  }
  return async (side, glob, globs) => {
    if ('code' in listed) return only(listed)
    // An earlier attempt of this run may have left its report, and so may another check.
    const matched = matchArtifacts(glob, listed).filter(
      ({ artifact: { name } }) => name === glob || !(name === reportArtifact || name.startsWith(DEFAULT_REPORT)),
    )
    if (matched.length === 0) return only(missing(glob, listed))
    if (matched.length > MOST_ARTIFACTS)
      return only(
        problem('ARCHIVE_TOO_LARGE', {
          source: glob,
          detail: phrase`${matched.length} artifacts, ${MOST_ARTIFACTS} are read`,
        }),
      )
    const isWanted = globs.length === 0 ? () => true : matcherOf(globs)
    const read = await Promise.all(
      matched.map(async ({ artifact, leg }) => {
        const { files, problems } = await limit(() => readWithin(artifact))
        // The artifact's own name stands before those of its files; one uploaded unpacked has nothing but its name.
        const wanted = files.filter(({ name }) => isWanted(name.slice(artifact.name.length + 1) || artifact.name))
        const dumps = wanted.map((file) => toDump(file, { leg, side, named: globs.length > 0 }))
        const empty =
          dumps.length === 0 && problems.length === 0 ? [problem('NO_FILES', { source: artifact.name })] : []
        return { dumps, problems: [...problems, ...empty] }
      }),
    )
    const problems = [...sameLeg(matched), ...read.flatMap((one) => one.problems)]
    return { dumps: read.flatMap(({ dumps }) => dumps), problems }
  }
}

const DEFAULT_REPORT = 'pool-leak-report'

/** Two artifacts of one side and one leg: which of them counts, nothing says. */
const sameLeg = (matched: ReturnType<typeof matchArtifacts>): readonly Problem[] => {
  const names = new Map<string, string[]>()
  for (const { artifact, leg } of matched) names.set(leg, [...(names.get(leg) ?? []), artifact.name])
  return [...names.values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => problem('LEG_TWICE', { source: alike[0] ?? '', detail: listOf(alike) }))
}

const toDump = ({ name, bytes }: NamedFile, place: Omit<Dump, 'source' | 'bytes'>): Dump => ({
  ...place,
  source: name,
  bytes,
})

const only = (found: Problem): Gathered => ({ dumps: [], problems: [found] })

const missing = (glob: string, listed: readonly ListedArtifact[]): Problem => {
  const names = listed.map(({ name }) => name)
  const more = names.length > 10 ? phrase` and ${names.length - 10} more` : []
  const has = names.length === 0 ? ['the run has none'] : phrase`the run has ${listOf(names.slice(0, 10))}${more}`
  return problem('ARTIFACT_MISSING', { source: glob, detail: has })
}

/** Artifacts that the glob names, each with its leg: `pool-before*` matches `pool-before-win11-x64`, leg `win11-x64`. */
export const matchArtifacts = (
  glob: string,
  listed: readonly ListedArtifact[],
): readonly { readonly artifact: ListedArtifact; readonly leg: string }[] => {
  const pattern = picomatch.makeRe(glob, { capture: true })
  return listed.flatMap((artifact) => {
    if (artifact.name === glob) return [{ artifact, leg: '' }]
    const match = pattern.exec(artifact.name)
    if (match === null) return []
    const caught = match.slice(1).filter((part) => part !== undefined && part !== '')
    return [{ artifact, leg: caught.join('-').replace(/^[-_.\s]+|[-_.\s]+$/g, '') }]
  })
}
