import yauzl from 'yauzl'
import type { FileBytes } from '../core/parse/file-bytes.ts'
import { type Phrase, phrase } from '../core/phrase.ts'
import { type Problem, problem } from '../core/problem.ts'
import type { Budget, Unpacked } from './archive.ts'
import type { FoundFile, NamedFile } from './files.ts'
import { collect, type Memory } from './spill.ts'

/**
 * The files of a zip, in memory: no name in it becomes a path. Entries with hostile names, links and encrypted ones are
 * refused by name; the sizes that count are those really unpacked, and each entry's CRC-32 is checked.
 */
export const unzip = async ({ name: source, bytes }: NamedFile, budget: Budget): Promise<Unpacked> => {
  const files: FoundFile[] = []
  const problems: Problem[] = []
  try {
    const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    // Names stay undecoded here, since the reader would give up the whole zip for one bad name.
    const zip = await yauzl.fromBufferPromise(packed, { decodeStrings: false })
    if (zip.entryCount > budget.entries) {
      budget.isSpent = true
      return refused(
        source,
        phrase`${zip.entryCount} entries, ${budget.limits.entries} are read of all archives together`,
      )
    }
    budget.entries -= zip.entryCount
    const seen = new Set<string>()
    for await (const entry of zip.eachEntry()) {
      const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
      if (name.endsWith('/')) continue
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
