import { open, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { type FileBytes, wholeOf } from '../core/parse/file-bytes.ts'
import { phrase, toPlain } from '../core/phrase.ts'
import { type Problem, problem, UserError } from '../core/problem.ts'
import { fileOnDisk } from './file-on-disk.ts'
import { readPipe } from './read-pipe.ts'
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
export const STANDARD_INPUT = '-'

/** A file, every file below a folder, a pipe, or standard input by the name `-`. Empty when there is no such path. */
export const readPath = async (path: string, onRead?: OnRead): Promise<ReadFiles> => {
  const { files, links } = path === STANDARD_INPUT ? { files: [path], links: [] } : await listAll(path)
  const reading = { nameOf: toSlashes, takesPipes: true, ...(onRead === undefined ? {} : { onRead }) }
  const read = await readAll(files, reading)
  return { ...read, problems: [...read.problems, ...(await linksOut(links, path, toSlashes))] }
}

/** Called with the size of each file in bytes when it is found, and again when it has been read. */
export type OnRead = (what: 'found' | 'read', bytes: number) => void

/**
 * Files that the user named one by one, in their order. The command line takes pipes, since a shell makes them of
 * `<(…)`.
 * @throws {UserError} that names those that are missing, or one that cannot be read.
 */
export const readNamed = async (
  root: string,
  paths: readonly string[],
  takesPipes = true,
): Promise<readonly NamedFile[]> => {
  const found = await Promise.all(paths.map(async (path) => ({ path, isThere: await exists(resolve(root, path)) })))
  const missing = found.filter(({ isThere }) => !isThere).map(({ path }) => path)
  if (missing.length > 0) throw new UserError(`no such file: ${missing.join(', ')}`)
  const { files, problems } = await readAll(
    paths.map((path) => resolve(root, path)),
    { nameOf: (path) => path, takesPipes },
  )
  const [unread] = problems
  if (unread !== undefined) throw new UserError(`cannot read ${unread.source}: ${toPlain(unread.detail)}`)
  const byPath = new Map(files.map(({ name, bytes }) => [name, wholeOf(bytes)]))
  return paths.map((path) => ({ name: path, bytes: byPath.get(resolve(root, path)) ?? new Uint8Array() }))
}

/** True for what is there and cannot be looked at, too: reading it says why. */
export const exists = async (path: string): Promise<boolean> => {
  try {
    return path === STANDARD_INPUT || (await statOf(path)) !== null
  } catch (error) {
    if (!isSystemError(error)) throw error
    return true
  }
}

interface Reading {
  readonly nameOf: (path: string) => string
  /** Whether a pipe or a device is read: it may bring nothing for ever, so somebody must have named it as such. */
  readonly takesPipes: boolean
  readonly onRead?: OnRead
}

/** Opens each file. @throws {UserError} when a pipe brings more than any dump. */
export const readAll = async (paths: readonly string[], reading: Reading): Promise<ReadFiles> => {
  const memory = { left: MAX_IN_MEMORY }
  const read = await Promise.all([...paths].sort().map((path) => readOne(path, reading, memory)))
  return {
    files: read.filter((one) => 'bytes' in one),
    problems: read.filter((one) => 'code' in one),
  }
}

const readOne = async (
  path: string,
  { nameOf, takesPipes, onRead = () => {} }: Reading,
  memory: Memory,
): Promise<FoundFile | Problem> => {
  const name = nameOf(path)
  try {
    const found = path === STANDARD_INPUT ? null : await stat(path)
    const isFile = found?.isFile() === true
    if (!isFile && !takesPipes) return problem('FILE_UNREADABLE', { source: name, detail: phrase`it is no file` })
    const size = found?.size ?? 0
    onRead('found', size)
    const bytes = isFile
      ? await openFile(path, size, memory)
      : await readStream(path, { isFifo: found?.isFIFO() === true, memory })
    onRead('read', size)
    return { name, bytes }
  } catch (error) {
    if (!isSystemError(error)) throw error
    return problem('FILE_UNREADABLE', { source: name, detail: phrase`${reasonOf(error)}` })
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
const readStream = async (
  path: string,
  { isFifo, memory }: { readonly isFifo: boolean; readonly memory: Memory },
): Promise<FileBytes> => {
  const stream = path === STANDARD_INPUT ? process.stdin : readPipe(path, isFifo)
  try {
    return (await collect(stream, memory, MAX_PIPE_BYTES)).bytes
  } catch (error) {
    throw error instanceof RangeError ? tooLarge(path) : error
  }
}

const tooLarge = (path: string): UserError =>
  new UserError(`${path} brings more than ${MAX_PIPE_BYTES} bytes: write them into a file and give that`)

/** `EACCES`, `EBUSY`: the machine's answer, and no mistake of ours. */
export const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)

/** Answers of the machine to who writes or reads a file, in words; with their code, by which the rest is found. */
const ANSWERS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file and no folder',
  EISDIR: 'it is a folder: name a file',
  EACCES: 'this account has no right to it',
  EPERM: 'this account has no right to it',
  EROFS: 'the disk can be read only',
  ENOSPC: 'the disk is full',
  EBUSY: 'another program holds it',
}

/** Why a file could not be written or read. */
export const reasonOf = (error: unknown): string => {
  if (!isSystemError(error)) return error instanceof Error ? error.message : String(error)
  const words = ANSWERS[error.code]
  return words === undefined ? error.code : `${words} (${error.code})`
}

/** What lies below a folder; what is no folder stands for itself. */
export interface Listing {
  readonly files: readonly string[]
  /** Links that are not followed. */
  readonly links: readonly string[]
}

/**
 * Every file below a folder; links in it are not followed. Empty when there is no such path. What may not be looked at,
 * or a folder that may not be listed, stands for itself too, so that reading it says why.
 */
export const listAll = async (path: string): Promise<Listing> => {
  try {
    const found = await statOf(path)
    if (found === null) return { files: [], links: [] }
    if (!found.isDirectory()) return { files: [path], links: [] }
    const entries = await readdir(path, { withFileTypes: true })
    const below = await Promise.all(
      entries.map((entry): Promise<Listing> | Listing => {
        const own = join(path, entry.name)
        if (entry.isDirectory()) return listAll(own)
        return { files: entry.isFile() ? [own] : [], links: entry.isSymbolicLink() ? [own] : [] }
      }),
    )
    return { files: below.flatMap(({ files }) => files), links: below.flatMap(({ links }) => links) }
  } catch (error) {
    if (!isSystemError(error)) throw error
    return { files: [path], links: [] }
  }
}

/** Files of `listAll` alone. */
export const listFiles = async (path: string): Promise<readonly string[]> => (await listAll(path)).files

/** Names the links that lead out of the folder or nowhere: what they lead to is not read. Others lead to what is. */
export const linksOut = async (
  links: readonly string[],
  folder: string,
  nameOf: (path: string) => string,
): Promise<readonly Problem[]> => {
  if (links.length === 0) return []
  const root = (await realpath(folder)) + sep
  const isOut = await Promise.all(links.map(async (link) => !(await targetOf(link)).startsWith(root)))
  const detail = phrase`it is a link that leads out of the folder; give the file itself`
  return links
    .filter((_, place) => isOut[place])
    .sort()
    .map((link) => problem('FILE_UNREADABLE', { source: nameOf(link), detail }))
}

/** Empty for a link that leads nowhere. */
const targetOf = async (link: string): Promise<string> => {
  try {
    return await realpath(link)
  } catch (error) {
    if (!isSystemError(error)) throw error
    return ''
  }
}

/** Errors that say that there is no such path: a name may be longer than any file has. */
const NO_SUCH_PATH: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])

/** Null where there is no such path. */
const statOf = async (path: string) => {
  // No path holds this character, and asking for one that does is a mistake of ours to Node.
  if (path.includes('\0')) return null
  try {
    return await stat(path)
  } catch (error) {
    if (isSystemError(error) && NO_SUCH_PATH.has(error.code)) return null
    throw error
  }
}

export const toSlashes = (path: string): string => path.split(sep).join('/')
