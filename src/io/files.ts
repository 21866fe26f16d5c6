import { createReadStream } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { type FileBytes, wholeOf } from '../core/parse/file-bytes.ts'
import { phrase, toPlain } from '../core/phrase.ts'
import { type Problem, problem, UserError } from '../core/problem.ts'
import { fileOnDisk } from './file-on-disk.ts'
import { collect, type Memory } from './spill.ts'

/** A file in memory, with the name that messages use. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that may be larger than memory should hold. */
export interface FoundFile {
  readonly name: string
  readonly bytes: FileBytes
}

/** Files that could be read, and a problem for each that could not. */
export interface ReadFiles {
  readonly files: readonly FoundFile[]
  readonly problems: readonly Problem[]
}

/** Bytes of files that are held in memory; those above are read from the disk in stretches. */
const MAX_IN_MEMORY = 64 * 2 ** 20
/** Bytes of a pipe: 2,000 appended PoolMon snapshots of a full machine are 616 MB. */
const MAX_PIPE_BYTES = 2 ** 30

/** The path that stands for standard input. */
const STANDARD_INPUT = '-'

/** A file, every file below a folder, a pipe, or standard input by the name `-`. Empty when there is no such path. */
export const readPath = async (path: string, onRead?: OnRead): Promise<ReadFiles> =>
  readAll(path === STANDARD_INPUT ? [path] : await listFiles(path), toSlashes, onRead)

/** Called with the size of each file in bytes when it is found, and again when it has been read. */
export type OnRead = (what: 'found' | 'read', bytes: number) => void

/**
 * Files that the user named one by one, in their order.
 * @throws {UserError} that names those that are missing, or one that cannot be read.
 */
export const readNamed = async (root: string, paths: readonly string[]): Promise<readonly NamedFile[]> => {
  const found = await Promise.all(paths.map(async (path) => ({ path, isThere: await exists(resolve(root, path)) })))
  const missing = found.filter(({ isThere }) => !isThere).map(({ path }) => path)
  if (missing.length > 0) throw new UserError(`no such file: ${missing.join(', ')}`)
  const { files, problems } = await readAll(
    paths.map((path) => resolve(root, path)),
    (path) => path,
  )
  const [unread] = problems
  if (unread !== undefined) throw new UserError(`cannot read ${unread.source}: ${toPlain(unread.detail)}`)
  const byPath = new Map(files.map(({ name, bytes }) => [name, wholeOf(bytes)]))
  return paths.map((path) => ({ name: path, bytes: byPath.get(resolve(root, path)) ?? new Uint8Array() }))
}

export const exists = async (path: string): Promise<boolean> => path === STANDARD_INPUT || (await statOf(path)) !== null

/** Opens each file. @throws {UserError} when a pipe brings more than any dump. */
export const readAll = async (
  paths: readonly string[],
  nameOf: (path: string) => string,
  onRead: OnRead = () => {},
): Promise<ReadFiles> => {
  const memory = { left: MAX_IN_MEMORY }
  const read = await Promise.all([...paths].sort().map((path) => readOne({ path, name: nameOf(path) }, memory, onRead)))
  return {
    files: read.filter((one) => 'bytes' in one),
    problems: read.filter((one) => 'code' in one),
  }
}

interface ToRead {
  readonly path: string
  readonly name: string
}

const readOne = async ({ path, name }: ToRead, memory: Memory, onRead: OnRead): Promise<FoundFile | Problem> => {
  try {
    const found = path === STANDARD_INPUT ? null : await stat(path)
    const size = found?.size ?? 0
    onRead('found', size)
    const bytes = found?.isFile() === true ? await openFile(path, size, memory) : await readStream(path, memory)
    onRead('read', size)
    return { name, bytes }
  } catch (error) {
    if (!isSystemError(error)) throw error
    return problem('FILE_UNREADABLE', { source: name, detail: phrase`${error.code}` })
  }
}

/** The file in memory while there is room for it, and else on the disk, if it may be opened. */
const openFile = async (path: string, size: number, memory: Memory): Promise<FileBytes> => {
  if (size <= memory.left) {
    memory.left -= size
    return readFile(path)
  }
  await (await open(path)).close()
  return fileOnDisk(path, size)
}

/** A pipe states no size, so what comes is counted. @throws {UserError} when that is more than any dump. */
const readStream = async (path: string, memory: Memory): Promise<FileBytes> => {
  const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path)
  try {
    return (await collect(stream, memory, MAX_PIPE_BYTES)).bytes
  } catch (error) {
    throw error instanceof RangeError ? tooLarge(path) : error
  }
}

const tooLarge = (path: string): UserError =>
  new UserError(`${path} brings more than ${MAX_PIPE_BYTES} bytes: write them into a file and give that`)

/** `EACCES`, `EBUSY`: the machine's answer, and no mistake of ours. */
const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)

/**
 * Every file below a folder; links in it are not followed. What is no folder stands for itself. Empty when there is no
 * such path. A folder that may not be listed stands for itself too, so that reading it says why.
 */
export const listFiles = async (path: string): Promise<readonly string[]> => {
  const found = await statOf(path)
  if (found === null) return []
  if (!found.isDirectory()) return [path]
  try {
    const entries = await readdir(path, { withFileTypes: true })
    const below = entries.map((entry) => {
      if (entry.isDirectory()) return listFiles(join(path, entry.name))
      return Promise.resolve(entry.isFile() ? [join(path, entry.name)] : [])
    })
    return (await Promise.all(below)).flat()
  } catch (error) {
    if (!isSystemError(error)) throw error
    return [path]
  }
}

const statOf = async (path: string) => {
  try {
    return await stat(path)
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null
    throw error
  }
}

export const toSlashes = (path: string): string => path.split(sep).join('/')
