import { constants, inflateRawSync } from 'node:zlib'
import yauzl from 'yauzl'
import type { FileBytes } from '../core/parse/file-bytes.ts'
import { type Phrase, phrase } from '../core/phrase.ts'
import { type Problem, problem } from '../core/problem.ts'
import { archiveKind, type Budget, type IsWanted, type Unpacked } from './archive.ts'
import type { FoundFile, NamedFile } from './files.ts'
import { collect, type Memory } from './spill.ts'

/**
 * The files of a zip, in memory: no name in it becomes a path. Entries with hostile names, links and encrypted ones are
 * refused by name; the sizes that count are those really unpacked, and each entry's CRC-32 is checked. A file that is
 * not wanted is left alone, unless it is an archive, in which wanted ones may be. All of them where `isWanted` is null.
 */
export const unzip = async (
  { name: source, bytes }: NamedFile,
  budget: Budget,
  isWanted: IsWanted | null,
): Promise<Unpacked> => {
  const files: FoundFile[] = []
  const problems: Problem[] = []
  try {
    const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    // Names stay undecoded here, since the reader would give up the whole zip for one bad name.
    const zip = await yauzl.fromBufferPromise(packed, { decodeStrings: false })
    const listed = await listEntries(zip, { source, packed, budget, isWanted })
    if ('excess' in listed) return refused(source, listed.excess)
    const seen = new Set<string>()
    for (const { entry, name } of listed.entries) {
      const refusal = refusalOf(entry, name, seen)
      seen.add(name)
      if (refusal !== null) {
        problems.push(
          problem('ARCHIVE_ENTRY_REFUSED', { source: `${source}/${name.slice(0, MAX_NAME_LENGTH)}`, detail: refusal }),
        )
        continue
      }
      const excess = excessOf(entry, budget)
      budget.isSpent = excess !== null && entry.uncompressedSize > budget.bytes
      if (excess !== null) return refused(`${source}/${name}`, excess)
      const content = await readEntry(zip, entry, budget.memory)
      budget.bytes -= content.length
      files.push({ name: `${source}/${name}`, bytes: content })
    }
  } catch (error) {
    problems.push(
      problem('ARCHIVE_UNREADABLE', {
        source,
        detail: phrase`${error instanceof Error ? error.message : String(error)}`,
      }),
    )
  }
  return { files: files.sort((one, other) => (one.name < other.name ? -1 : 1)), problems }
}

interface Named {
  readonly entry: yauzl.Entry
  readonly name: string
}

interface Listing {
  /** Name of the zip. */
  readonly source: string
  readonly packed: Buffer
  readonly budget: Budget
  readonly isWanted: IsWanted | null
}

/** The entries to read, before any is read: more than the budget has are none at all. */
const listEntries = async (
  zip: yauzl.ZipFile,
  { source, packed, budget, isWanted }: Listing,
): Promise<{ readonly entries: readonly Named[] } | { readonly excess: Phrase }> => {
  const { limits } = budget
  const excess = phrase`${zip.entryCount} entries, ${limits.entries} are read of all archives together`
  const spent = () => {
    budget.isSpent = true
    return { excess }
  }
  if (zip.entryCount > (isWanted === null ? budget.entries : budget.names)) return spent()
  budget.names -= zip.entryCount
  const entries: Named[] = []
  for await (const entry of zip.eachEntry()) {
    const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
    if (name.endsWith('/')) continue
    // A glob may take the square of a name's length, so one that is too long is refused without it.
    const isTooLong = name.length > MAX_NAME_LENGTH
    if (isWanted !== null && !isTooLong && !isWanted(`${source}/${name}`) && !isArchive(entry, packed)) continue
    if (entries.length === budget.entries) return spent()
    entries.push({ entry, name })
  }
  budget.entries -= entries.length
  return { entries }
}

/** Bytes of the smallest archive, an empty gzip. */
const MIN_ARCHIVE_BYTES = 20
/** Packed bytes that are enough to see how the content of an entry begins. */
const PEEKED_BYTES = 256
/** Unpacked bytes that they may become; what becomes more is no archive. */
const MAX_PEEKED_BYTES = 2 ** 15
/** A head has no end; a small buffer is quicker to make than the usual one. */
const PEEKING = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_PEEKED_BYTES, chunkSize: 1024 }
const [STORED, DEFLATED] = [0, 8]
/**
 * Bytes of a header in front of a packed entry, without its name and its extra fields; and where their lengths stand.
 */
const [HEADER_BYTES, NAME_LENGTH_AT, EXTRA_LENGTH_AT] = [30, 26, 28]

/** True for an entry whose content begins as an archive does. */
const isArchive = (entry: yauzl.Entry, packed: Buffer): boolean => {
  const header = entry.relativeOffsetOfLocalHeader
  if (entry.isEncrypted() || entry.uncompressedSize < MIN_ARCHIVE_BYTES) return false
  if (header + HEADER_BYTES > packed.length) return false
  const [name, extra] = [packed.readUInt16LE(header + NAME_LENGTH_AT), packed.readUInt16LE(header + EXTRA_LENGTH_AT)]
  const at = header + HEADER_BYTES + name + extra
  const head = packed.subarray(at, at + Math.min(PEEKED_BYTES, entry.compressedSize))
  if (entry.compressionMethod === STORED) return archiveKind(head) !== null
  if (entry.compressionMethod !== DEFLATED) return false
  try {
    return archiveKind(inflateRawSync(head, PEEKING)) !== null
  } catch {
    // It is damaged, or packed too tight: nobody asked for it.
    return false
  }
}

const refused = (source: string, detail: Phrase): Unpacked => ({
  files: [],
  problems: [problem('ARCHIVE_TOO_LARGE', { source, detail })],
})

const MAX_NAME_LENGTH = 1024
const SYMLINK = 0o120000
const FILE_TYPE = 0o170000

const refusalOf = (entry: yauzl.Entry, name: string, seen: ReadonlySet<string>): Phrase | null => {
  if (name.length > MAX_NAME_LENGTH) return phrase`its name is too long`
  if (yauzl.validateFileName(name) !== null) return phrase`its name is absolute or leads out of the folder`
  if (seen.has(name)) return phrase`its name stands twice in the zip`
  if (entry.isEncrypted()) return phrase`it is encrypted`
  return ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMLINK ? phrase`it is a symbolic link` : null
}

const excessOf = (entry: yauzl.Entry, { bytes, limits }: Budget): Phrase | null => {
  if (entry.uncompressedSize > bytes) return phrase`more than ${limits.bytes} bytes unpacked`
  if (entry.uncompressedSize <= limits.ratio * Math.max(entry.compressedSize, 1024)) return null
  return phrase`packed more than ${limits.ratio} to 1`
}

/** The reader fails when an entry unpacks to another size than it states, so the stated one is a cap. */
const readEntry = async (zip: yauzl.ZipFile, entry: yauzl.Entry, memory: Memory): Promise<FileBytes> => {
  const { bytes, crc } = await collect(await zip.openReadStreamPromise(entry), memory, entry.uncompressedSize)
  if (crc !== entry.crc32) throw new Error('the CRC-32 of an entry does not fit')
  return bytes
}
