import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { UserError } from '../core/problem.ts'

/** A file in memory, with the name that messages use. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** More than any honest dump: 500 appended PoolMon snapshots of a full machine are 150 MB. */
const MOST_BYTES = 512 * 2 ** 20

/**
 * The files below `root` that one of the globs names, in the order of their names; links are not followed.
 * @throws {UserError} when a file is too large to be a dump.
 */
export const readMatching = async (root: string, globs: readonly string[]): Promise<readonly NamedFile[]> => {
  const bases = new Set(globs.map((glob) => picomatch.scan(glob).base))
  const found = await Promise.all([...bases].map((base) => listFiles(resolve(root, base))))
  const matches = matcherOf(globs)
  const paths = [...new Set(found.flat())].filter((path) => matches(toSlashes(relative(root, path))))
  return readAll(paths, (path) => toSlashes(relative(root, path)))
}

/**
 * A file, or every file below a folder.
 * Empty when there is no such path.
 */
export const readPath = async (path: string): Promise<readonly NamedFile[]> => readAll(await listFiles(path), toSlashes)

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

/** True for a relative path, with `/`, that one of the globs names; a glob without a slash names files in any folder. */
export const matcherOf = (globs: readonly string[]): ((path: string) => boolean) => {
  const matches = globs.map((glob) =>
    picomatch(toSlashes(glob).replace(/^\.\//, ''), { dot: true, basename: !glob.includes('/') }),
  )
  return (path) => matches.some((match) => match(path))
}

const readAll = (paths: readonly string[], nameOf: (path: string) => string): Promise<readonly NamedFile[]> =>
  Promise.all(
    [...paths].sort().map(async (path) => {
      const { size } = await stat(path)
      if (size > MOST_BYTES)
        throw new UserError(`${path} is ${size} bytes large, more than any pool dump: name the dumps only`)
      return { name: nameOf(path), bytes: await readFile(path) }
    }),
  )

const listFiles = async (path: string): Promise<readonly string[]> => {
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

const toSlashes = (path: string): string => path.split(sep).join('/')
