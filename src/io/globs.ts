import { relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { listFiles, type NamedFile, readAll, toSlashes } from './files.ts'

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

/** True for a relative path, with `/`, that one of the globs names; a glob without a slash names files in any folder. */
export const matcherOf = (globs: readonly string[]): ((path: string) => boolean) => {
  const matches = globs.map((glob) =>
    picomatch(toSlashes(glob).replace(/^\.\//, ''), { dot: true, basename: !glob.includes('/') }),
  )
  return (path) => matches.some((match) => match(path))
}
