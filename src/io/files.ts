import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { phrase, toPlain } from '../core/phrase.ts'
import { type Problem, problem, UserError } from '../core/problem.ts'

/** A file in memory, with the name that messages use. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Files that could be read, and a problem for each that could not. */
export interface ReadFiles {
  readonly files: readonly NamedFile[]
  readonly problems: readonly Problem[]
}

/** More than any dump: 500 appended PoolMon snapshots of a full machine are 150 MB. */
const MAX_BYTES = 512 * 2 ** 20

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
  const byPath = new Map(files.map(({ name, bytes }) => [name, bytes]))
  return paths.map((path) => ({ name: path, bytes: byPath.get(resolve(root, path)) ?? new Uint8Array() }))
}

export const exists = async (path: string): Promise<boolean> => path === STANDARD_INPUT || (await statOf(path)) !== null

/** Reads each file. @throws {UserError} when one is too large to be a dump. */
export const readAll = async (
  paths: readonly string[],
  nameOf: (path: string) => string,
  onRead: OnRead = () => {},
): Promise<ReadFiles> => {
  const read = await Promise.all([...paths].sort().map((path) => readOne(path, nameOf(path), onRead)))
  return {
    files: read.filter((one) => 'bytes' in one),
    problems: read.filter((one) => 'code' in one),
  }
}

const readOne = async (path: string, name: string, onRead: OnRead): Promise<NamedFile | Problem> => {
  try {
    const found = path === STANDARD_INPUT ? null : await stat(path)
    const size = found?.size ?? 0
    if (size > MAX_BYTES) throw tooLarge(path)
    onRead('found', size)
    const bytes = found?.isFile() === true ? await readFile(path) : await readStream(path)
    onRead('read', size)
    return { name, bytes }
  } catch (error) {
    if (!isSystemError(error)) throw error
    return problem('FILE_UNREADABLE', { source: name, detail: phrase`${error.code}` })
  }
}

/** A pipe states no size, so what comes is counted. @throws {UserError} when that is more than any dump. */
const readStream = async (path: string): Promise<Uint8Array> => {
  const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > MAX_BYTES) throw tooLarge(path)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (path: string): UserError =>
  new UserError(`${path} is larger than ${MAX_BYTES} bytes, more than any pool dump: name the dumps only`)

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
