import pLimit from 'p-limit'
import picomatch from 'picomatch'
import type { Dump } from '../core/analyze.ts'
import type { Side } from '../core/pair.ts'
import { listOf, phrase } from '../core/phrase.ts'
import { type Problem, problem } from '../core/problem.ts'
import { withoutFileType } from '../core/stage.ts'
import type { ArchiveLimits, IsWanted, Unpacked } from './archive.ts'
import type { NamedFile } from './files.ts'
import { matcherOf, readMatching } from './globs.ts'
import { openMemory, unpack, unpackAll } from './unpack.ts'

/** An artifact as GitHub lists it. */
export interface ListedArtifact {
  readonly name: string
  readonly id: number
  /** Packed bytes. */
  readonly size: number
  /** `sha256:` and hex digits, as recorded at upload; absent on servers that record none. */
  readonly digest?: string | undefined
  /** Past its retention: its bytes are gone. */
  readonly isExpired?: boolean
  /** Absent on servers that do not tell. */
  readonly createdAt?: Date | undefined
}

/** The artifacts of one run. A failure is a problem, never an exception. */
export interface ArtifactStore {
  /** The newest of each name. */
  readonly list: () => Promise<readonly ListedArtifact[] | Problem>
  /** The zip of one; its digest has been checked. */
  readonly download: (artifact: ListedArtifact) => Promise<Uint8Array | Problem>
}

/** Source of the dumps of one side. Another side is another entry of the list. */
export interface DumpSource {
  readonly side: Side
  /** Names or globs of artifacts; empty: the dumps are files of the workspace. */
  readonly artifactGlobs: readonly string[]
  /** Globs inside the artifact or the workspace; empty: every file that is a dump. */
  readonly fileGlobs: readonly string[]
  /** The user named the files, so that each must be a dump. */
  readonly named: boolean
}

/** The dumps of a run with their leg and side, and the problems of those that could not be read. */
export interface Gathered {
  readonly dumps: readonly Dump[]
  readonly problems: readonly Problem[]
}

export interface DumpPlaces {
  /** Opened only where a source names artifacts: a run on files of the workspace may have no token. */
  readonly openStore: () => Promise<ArtifactStore>
  /** Folder that file globs without an artifact start from. */
  readonly workspace: string
  readonly archiveLimits: ArchiveLimits
  /** Artifact that reports go to; a glob for dumps does not mean it. */
  readonly reportArtifact: string | null
  /** Reports are wanted, all but that one. */
  readonly areReports?: boolean
  /** Told of each artifact before it is downloaded. */
  readonly onDownload?: (artifact: ListedArtifact) => void
}

/** Reads all sources at once; the artifacts of the run are listed once. */
export const readDumps = async (sources: readonly DumpSource[], places: DumpPlaces): Promise<Gathered> => {
  const fromWorkspace = sources.filter(({ artifactGlobs }) => artifactGlobs.length === 0)
  const fromArtifacts = sources.filter(({ artifactGlobs }) => artifactGlobs.length > 0)
  const gathered = await Promise.all([
    ...fromWorkspace.map((source) => readWorkspace(source, places)),
    fromArtifacts.length === 0 ? NOTHING : readArtifacts(fromArtifacts, places),
  ])
  return merged(gathered)
}

const NOTHING: Gathered = { dumps: [], problems: [] }

const merged = (parts: readonly Gathered[]): Gathered => ({
  dumps: parts.flatMap(({ dumps }) => dumps),
  problems: parts.flatMap(({ problems }) => problems),
})

const only = (found: Problem): Gathered => ({ dumps: [], problems: [found] })

const readWorkspace = async ({ side, fileGlobs, named }: DumpSource, places: DumpPlaces): Promise<Gathered> => {
  const found = await readMatching(places.workspace, fileGlobs)
  if (found.files.length + found.problems.length === 0)
    return only(problem('NO_FILES', { source: fileGlobs.join(', ') }))
  const { files, problems } = await unpackAll(found.files, places.archiveLimits)
  const dumps = files.map(({ name, bytes }) => ({ leg: '', side, named, source: name, bytes }))
  return { dumps, problems: [...found.problems, ...problems] }
}

/** Downloads side by side. */
const MAX_DOWNLOADS = 6
/** Unpacked bytes of all artifacts: a temporary folder should hold them. */
const MAX_BYTES = 2 ** 31
/** Files of all artifacts: five hundred snapshots of thirty legs are fewer. */
const MAX_FILES = 20_000
/** Artifacts that a source may match: GitHub caps a matrix at 256 jobs. */
const MAX_ARTIFACTS = 512

/** What the artifact holds: all files, or those that are wanted. */
type ReadArtifact = (artifact: ListedArtifact, isWanted: IsWanted | undefined) => Promise<Unpacked>

const readArtifacts = async (sources: readonly DumpSource[], places: DumpPlaces): Promise<Gathered> => {
  const store = await places.openStore()
  const listed = await store.list()
  if ('code' in listed) return only(listed)
  const read = artifactReader(store, places)
  const gathered = await Promise.all(sources.map((source) => readSource(source, { listed, read, places })))
  return merged([...gathered, { dumps: [], problems: reversedLegs(sources, listed, places) }])
}

/** One job may upload both at its end, the later one first. */
const MAX_REVERSED_MS = 60_000

/** Legs whose dump after was uploaded before the one before: it is left from an earlier attempt of the run. */
const reversedLegs = (
  sources: readonly DumpSource[],
  listed: readonly ListedArtifact[],
  places: DumpPlaces,
): readonly Problem[] => {
  const matchedOn = (side: Side): readonly Matched[] =>
    sources
      .filter((source) => source.side === side)
      .flatMap(({ artifactGlobs }) => artifactGlobs.flatMap((glob) => matchDumps(glob, listed, places)))
  const afters = matchedOn('after')
  return matchedOn('before').flatMap(({ artifact: before, leg }) => {
    const after = afters.find((one) => one.leg === leg)?.artifact
    if (before.createdAt === undefined || after?.createdAt === undefined) return []
    if (before.createdAt.getTime() - after.createdAt.getTime() <= MAX_REVERSED_MS) return []
    const [early, late] = [after, before].map(({ createdAt }) => createdAt?.toISOString() ?? '')
    const detail = phrase`${after.name}: ${early ?? ''}, ${before.name}: ${late ?? ''}`
    return [problem('ARTIFACTS_REVERSED', { source: after.name, leg, detail })]
  })
}

/** Downloads side by side and unpacks one after the other, so that the bytes of all artifacts stay below their cap. */
const artifactReader = (store: ArtifactStore, { archiveLimits, onDownload }: DumpPlaces): ReadArtifact => {
  const [downloading, unpacking] = [pLimit(MAX_DOWNLOADS), pLimit(1)]
  const left = { bytes: MAX_BYTES, entries: MAX_FILES }
  const memory = openMemory()
  const unpackWithin = async (file: NamedFile, isWanted: IsWanted | undefined): Promise<Unpacked> => {
    const limits = {
      ...archiveLimits,
      bytes: Math.min(archiveLimits.bytes, left.bytes),
      entries: Math.min(archiveLimits.entries, left.entries),
    }
    const unpacked = await unpack(file, limits, { isWanted, memory })
    left.bytes -= unpacked.files.reduce((sum, file) => sum + file.bytes.length, 0)
    left.entries -= unpacked.files.length
    return unpacked
  }
  return (artifact, isWanted) =>
    downloading(async () => {
      onDownload?.(artifact)
      const bytes = await store.download(artifact)
      if (!(bytes instanceof Uint8Array)) return { files: [], problems: [bytes] }
      return unpacking(() => unpackWithin({ name: artifact.name, bytes }, isWanted))
    })
}

interface Reading {
  readonly listed: readonly ListedArtifact[]
  readonly read: ReadArtifact
  readonly places: DumpPlaces
}

const readSource = async (source: DumpSource, { listed, read, places }: Reading): Promise<Gathered> => {
  const found = source.artifactGlobs.map((glob) => ({ glob, matched: matchDumps(glob, listed, places) }))
  const missing = found.flatMap(({ glob, matched }) => (matched.length === 0 ? [missingOf(glob, listed)] : []))
  const matched = distinct(found.flatMap((one) => one.matched))
  if (matched.length > MAX_ARTIFACTS) {
    const detail = phrase`${matched.length} artifacts, ${MAX_ARTIFACTS} are read`
    return only(problem('ARCHIVE_TOO_LARGE', { source: source.artifactGlobs.join(', '), detail }))
  }
  const isWanted = source.fileGlobs.length === 0 ? undefined : matcherOf(source.fileGlobs)
  const toRead = matched.map(async (one) => toDumps(source, one, await read(one.artifact, isWanted)))
  const dumps = await Promise.all(toRead)
  return merged([{ dumps: [], problems: [...missing, ...sameLeg(matched)] }, ...dumps])
}

const toDumps = (source: DumpSource, { artifact, leg }: Matched, { files, problems }: Unpacked): Gathered => {
  const { side, fileGlobs, named } = source
  const isWanted = fileGlobs.length === 0 ? () => true : matcherOf(fileGlobs)
  // The artifact's name stands before those of its files; one that was uploaded unpacked has no other name.
  const wanted = files.filter(({ name }) => isWanted(name.slice(artifact.name.length + 1) || artifact.name))
  const isEmpty = wanted.length === 0 && problems.length === 0
  return {
    dumps: wanted.map(({ name, bytes }) => ({ leg, side, named, source: name, bytes })),
    problems: isEmpty ? [noFiles(artifact.name, fileGlobs)] : problems,
  }
}

const noFiles = (source: string, globs: readonly string[]): Problem =>
  problem('NO_FILES', { source, detail: globs.length === 0 ? [] : phrase`no name matches ${globs.join(', ')}` })

const DEFAULT_REPORT = 'pool-leak-report'

/** Without reports: an earlier attempt of this run may have left one, and so may another check. */
const matchDumps = (
  glob: string,
  listed: readonly ListedArtifact[],
  { reportArtifact, areReports = false }: DumpPlaces,
): readonly Matched[] =>
  matchArtifacts(glob, listed).filter(
    ({ artifact: { name } }) =>
      name === glob || !(name === reportArtifact || (name.startsWith(DEFAULT_REPORT) && !areReports)),
  )

/** An artifact that two globs match counts once, by the first of them. */
const distinct = (matched: readonly Matched[]): readonly Matched[] =>
  matched.filter(({ artifact }, index) => matched.findIndex((one) => one.artifact.id === artifact.id) === index)

/** Two artifacts of one side and one leg: nothing says which of them counts. */
const sameLeg = (matched: readonly Matched[]): readonly Problem[] => {
  const names = new Map<string, string[]>()
  for (const { artifact, leg } of matched) names.set(leg, [...(names.get(leg) ?? []), artifact.name])
  return [...names.values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => problem('LEG_TWICE', { source: alike[0] ?? '', detail: listOf(alike) }))
}

const missingOf = (glob: string, listed: readonly ListedArtifact[]): Problem => {
  const names = listed.map(({ name }) => name)
  const more = names.length > 10 ? phrase` and ${names.length - 10} more` : []
  const has = names.length === 0 ? phrase`the run has none` : phrase`the run has ${listOf(names.slice(0, 10))}${more}`
  return problem('ARTIFACT_MISSING', { source: glob, detail: has })
}

/** Characters of an artifact's name that a glob is tried on: it may take the square of them. GitHub takes fewer. */
const MAX_NAME_LENGTH = 512

interface Matched {
  readonly artifact: ListedArtifact
  readonly leg: string
}

/**
 * Artifacts that the glob names, each with its leg: `pool-before*` matches `pool-before-win11-x64`, leg `win11-x64`.
 * One that was uploaded unpacked has the name of its file, whose type says nothing of the leg.
 */
export const matchArtifacts = (glob: string, listed: readonly ListedArtifact[]): readonly Matched[] => {
  const pattern = picomatch.makeRe(glob, { capture: true })
  return listed.flatMap((artifact) => {
    if (artifact.name === glob) return [{ artifact, leg: '' }]
    const match = artifact.name.length > MAX_NAME_LENGTH ? null : pattern.exec(artifact.name)
    if (match === null) return []
    const caught = match.slice(1).filter((part) => part !== undefined && part !== '')
    return [{ artifact, leg: withoutFileType(caught.join('-')).replace(/^[-_.\s]+|[-_.\s]+$/g, '') }]
  })
}
