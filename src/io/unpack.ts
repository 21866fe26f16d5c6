import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type FileBytes, wholeOf } from '../core/parse/file-bytes.ts'
import { counted, type Phrase, phrase } from '../core/phrase.ts'
import { type Problem, problem } from '../core/problem.ts'
import { type ArchiveLimits, archiveKind, type Budget, type IsWanted, type Unpacked } from './archive.ts'
import type { FoundFile } from './files.ts'
import { collect, type Memory } from './spill.ts'
import type { unzip } from './zip.ts'

/**
 * The files in a file: the entries of a zip, what a gzip holds, or the file itself. Archives inside archives are opened
 * too, three deep, and the limits hold for all of them together. Known by content, never by name; nothing is written to
 * disk, and no name in an archive becomes a path. Files that are not wanted are not read and count for no limit.
 */
export const unpack = async (
  file: FoundFile,
  limits: ArchiveLimits,
  { isWanted, memory = openMemory() }: UnpackOptions = {},
): Promise<Unpacked> => {
  const budget: Budget = { ...limits, names: MAX_NAMES, limits, memory, isSpent: false }
  const wants = isWanted === undefined ? null : (name: string) => isWanted(name.slice(file.name.length + 1))
  const { files, problems } = await unpackAt(file, { budget, isWanted: wants }, 0)
  return { files, problems: shortened(file, problems) }
}

export interface UnpackOptions {
  /** By the name inside the archive; every file where it is left out. */
  readonly isWanted?: IsWanted | undefined
  /** Room that several archives share. */
  readonly memory?: Memory
}

/** Room for unpacked files: 64 MiB, those of all archives that share it. */
export const openMemory = (): Memory => ({ left: 64 * 2 ** 20 })

/** Names that the zips in one file may list together; a hundred thousand are gone through in three seconds. */
const MAX_NAMES = 250_000

/** The same for several files. */
export const unpackAll = async (files: readonly FoundFile[], limits: ArchiveLimits): Promise<Unpacked> => {
  const memory = openMemory()
  const unpacked = await Promise.all(files.map((file) => unpack(file, limits, { memory })))
  return { files: unpacked.flatMap((one) => one.files), problems: unpacked.flatMap((one) => one.problems) }
}

const MAX_DEPTH = 3

interface Unpacking {
  readonly budget: Budget
  /** By the whole name; null: every file. */
  readonly isWanted: IsWanted | null
}

const unpackAt = async (file: FoundFile, unpacking: Unpacking, depth: number): Promise<Unpacked> => {
  const { budget, isWanted } = unpacking
  const kind = archiveKind(file.bytes.subarray(0, 4))
  if (kind === null) return { files: [file], problems: [] }
  if (budget.isSpent) return NOTHING
  if (depth === MAX_DEPTH) return refused(file, phrase`archives ${MAX_DEPTH} deep are opened, not more`)
  if (file.bytes.length > budget.limits.bytes)
    return refused(file, phrase`more than ${budget.limits.bytes} bytes packed`)
  const opened =
    kind === 'gzip'
      ? await openGzip(file, budget)
      : await openZip({ ...file, bytes: wholeOf(file.bytes) }, budget, isWanted)
  const inner: Unpacked[] = [{ files: [], problems: opened.problems }]
  // One after the other: what one archive unpacks to is no longer left for the next.
  for (const one of opened.files) inner.push(await unpackAt(one, unpacking, depth + 1))
  return { files: inner.flatMap(({ files }) => files), problems: inner.flatMap(({ problems }) => problems) }
}

const NOTHING: Unpacked = { files: [], problems: [] }

/** Problems of one archive that are told; a thousand refused entries say no more. */
const MAX_PROBLEMS = 50

const shortened = ({ name: source }: FoundFile, problems: readonly Problem[]): readonly Problem[] => {
  const rest = problems.length - MAX_PROBLEMS
  if (rest <= 0) return problems
  const detail = phrase`and ${counted(rest, 'more problem')} in it`
  return [...problems.slice(0, MAX_PROBLEMS), problem('ARCHIVE_UNREADABLE', { source, detail })]
}

/** Loads the reader of zips with the first one: it takes 8 ms, a fifth of what Node itself takes to start. */
const openZip: typeof unzip = async (...given) => (await import('./zip.ts')).unzip(...given)

const openGzip = async (file: FoundFile, budget: Budget): Promise<Unpacked> => {
  const { limits } = budget
  if (budget.entries < 1) {
    budget.isSpent = true
    return refused(file, phrase`${limits.entries} files are read, not more`)
  }
  const maxUnpacked = limits.ratio * Math.max(file.bytes.length, 1024)
  try {
    const { bytes, length } = await pipeline(
      Readable.from(stretchesOf(file.bytes)),
      createGunzip({ chunkSize: STRETCH_BYTES }),
      (content: AsyncIterable<Uint8Array>) => collect(content, budget.memory, Math.min(budget.bytes, maxUnpacked)),
    )
    budget.entries--
    budget.bytes -= length
    return { files: [{ name: file.name.replace(/\.gz$/i, ''), bytes }], problems: [] }
  } catch (error) {
    if (error instanceof RangeError) {
      budget.isSpent = budget.bytes <= maxUnpacked
      return refused(
        file,
        budget.isSpent
          ? phrase`more than ${limits.bytes} bytes unpacked`
          : phrase`packed more than ${limits.ratio} to 1`,
      )
    }
    const detail = phrase`${error instanceof Error ? error.message : String(error)}`
    return { files: [], problems: [problem('ARCHIVE_UNREADABLE', { source: file.name, detail })] }
  }
}

/** Bytes that are unpacked at once. */
const STRETCH_BYTES = 2 ** 16

function* stretchesOf(bytes: FileBytes): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += STRETCH_BYTES) yield bytes.subarray(start, start + STRETCH_BYTES)
}

const refused = (file: Pick<FoundFile, 'name'>, detail: Phrase): Unpacked => ({
  files: [],
  problems: [problem('ARCHIVE_TOO_LARGE', { source: file.name, detail })],
})
