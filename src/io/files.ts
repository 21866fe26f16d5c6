import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { UserError } from '../core/problem.ts'

/** A file in memory, with the name that messages use. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** More than any dump: 500 appended PoolMon snapshots of a full machine are 150 MB. */
const MAX_BYTES = 512 * 2 ** 20

/**
 * A file, or every file below a folder.
 * Empty when there is no such path.
 */
export const readPath = async (path: string, onRead?: OnRead): Promise<readonly NamedFile[]> =>
  readAll(await listFiles(path), toSlashes, onRead)

/** Called with the size of each file in bytes when it is found, and again when it has been read. */
export type OnRead = (what: 'found' | 'read', bytes: number) => void

/**
 * Files that the user named one by one, in their order.
 * @throws {UserError} that names those that are missing.
 */
export const readNamed = async (root: string, paths: readonly string[]): Promise<readonly NamedFile[]> => {
  const found = await Promise.all(paths.map(async (path) => ({ path, isThere: await exists(resolve(root, path)) })))
  const missing = found.filter(({ isThere }) => !isThere).map(({ path }) => path)
  if (missing.length > 0) throw new UserError(`no such file: ${missing.join(', ')}`)
  return Promise.all(paths.map(async (path) => ({ name: path, bytes: await readFile(resolve(root, path)) })))
}

export const exists = async (path: string): Promise<boolean> => (await statOf(path)) !== null

/** @throws {UserError} when a file is too large to be a dump. */
export const readAll = (
  paths: readonly string[],
  nameOf: (path: string) => string,
  onRead: OnRead = () => {},
): Promise<readonly NamedFile[]> =>
  Promise.all(
    [...paths].sort().map(async (path) => {
      const { size } = await stat(path)
      if (size > MAX_BYTES)
        throw new UserError(`${path} is ${size} bytes large, more than any pool dump: name the dumps only`)
      onRead('found', size)
      const bytes = await readFile(path)
      onRead('read', size)
      return { name: nameOf(path), bytes }
    }),
  )

/** Every file below a folder, or the file itself; links are not followed. Empty when there is no such path. */
export const listFiles = async (path: string): Promise<readonly string[]> => {
  const found = await statOf(path)
  if (found === null) return []
  if (found.isFile()) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const below = entries.map((entry) => {
    if (entry.isDirectory()) return listFiles(join(path, entry.name))
    return Promise.resolve(entry.isFile() ? [join(path, entry.name)] : [])
  })
  return (await Promise.all(below)).flat()
}

const statOf = async (path: string) => {
  try {
    return await stat(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null
    throw error
  }
}

export const toSlashes = (path: string): string => path.split(sep).join('/')
