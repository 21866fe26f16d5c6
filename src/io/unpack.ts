import { gunzip } from 'node:zlib'
import { type FileBytes, wholeOf } from '../core/parse/file-bytes.ts'
import { type Phrase, phrase } from '../core/phrase.ts'
import { problem } from '../core/problem.ts'
import type { ArchiveLimits, Unpacked } from './archive.ts'
import type { FoundFile, NamedFile } from './files.ts'
import { unzip } from './zip.ts'

/**
 * The files in a file: the entries of a zip, what a gzip holds, or the file itself. Archives inside archives are opened
 * too, three deep. Known by content, never by name; nothing is written to disk, and no name in an archive becomes a
 * path.
 */
export const unpack = (file: FoundFile, limits: ArchiveLimits): Promise<Unpacked> => unpackAt(file, limits, 0)

/** The same for several files. */
export const unpackAll = async (files: readonly FoundFile[], limits: ArchiveLimits): Promise<Unpacked> => {
  const unpacked = await Promise.all(files.map((file) => unpack(file, limits)))
  return { files: unpacked.flatMap((one) => one.files), problems: unpacked.flatMap((one) => one.problems) }
}

const MAX_DEPTH = 3

const unpackAt = async (file: FoundFile, limits: ArchiveLimits, depth: number): Promise<Unpacked> => {
  const kind = kindOf(file.bytes)
  if (kind === null) return { files: [file], problems: [] }
  if (depth === MAX_DEPTH) return refused(file, phrase`archives ${MAX_DEPTH} deep are opened, not more`)
  if (file.bytes.length > limits.bytes) return refused(file, phrase`more than ${limits.bytes} bytes packed`)
  const packed = { ...file, bytes: wholeOf(file.bytes) }
  const opened = kind === 'gzip' ? await openGzip(packed, limits) : await unzip(packed, limits)
  const files: FoundFile[] = []
  const problems = [...opened.problems]
  // One after the other: what one archive unpacks to is no longer left for the next.
  let left = limits.bytes - sizeOf(opened.files)
  for (const inner of opened.files) {
    const unpacked = await unpackAt(inner, { ...limits, bytes: left }, depth + 1)
    if (kindOf(inner.bytes) !== null) left -= sizeOf(unpacked.files)
    files.push(...unpacked.files)
    problems.push(...unpacked.problems)
  }
  return { files, problems }
}

/** `PK` and the mark of a first entry, or of the end of an empty zip; the two bytes that begin a gzip. */
const kindOf = (bytes: FileBytes): 'zip' | 'gzip' | null => {
  const [first, second, third, fourth] = bytes.subarray(0, 4)
  if (first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6)))
    return 'zip'
  return first === 0x1f && second === 0x8b ? 'gzip' : null
}

const sizeOf = (files: readonly FoundFile[]): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0)

const openGzip = async (file: NamedFile, { bytes: left, ratio }: ArchiveLimits): Promise<Unpacked> => {
  const maxBytes = Math.max(1, Math.min(left, ratio * Math.max(file.bytes.length, 1024)))
  const opened = await gunzipAtMost(file.bytes, maxBytes)
  if (opened instanceof Uint8Array) {
    return { files: [{ name: file.name.replace(/\.gz$/i, ''), bytes: opened }], problems: [] }
  }
  if (opened instanceof RangeError) return refused(file, phrase`more than ${maxBytes} bytes unpacked`)
  return {
    files: [],
    problems: [problem('ARCHIVE_UNREADABLE', { source: file.name, detail: phrase`${opened.message}` })],
  }
}

/** The content of a gzip, or the reason why it cannot be had: a `RangeError` where it is too large. */
const gunzipAtMost = (bytes: Uint8Array, maxOutputLength: number): Promise<Uint8Array | Error> =>
  new Promise((done) => {
    gunzip(bytes, { maxOutputLength }, (error, content) => done(error ?? content))
  })

const refused = (file: Pick<FoundFile, 'name'>, detail: Phrase): Unpacked => ({
  files: [],
  problems: [problem('ARCHIVE_TOO_LARGE', { source: file.name, detail })],
})
