import { isAbsolute, relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { isExcluding } from '../settings/kinds.ts'
import { type Listing, linksOut, listAll, type ReadFiles, readAll, toSlashes } from './files.ts'

/**
 * The files below `root` that one of the globs names, in the order of their names; a pipe is no file. Links are not
 * followed, and one that leads out of `root` is a problem.
 */
export const readMatching = async (root: string, given: readonly string[]): Promise<ReadFiles> => {
  const { files, links } = await listNamed(root, given)
  const nameOf = (path: string): string => toSlashes(relative(root, path))
  const read = await readAll(files, { nameOf, takesPipes: false })
  return { ...read, problems: [...read.problems, ...(await linksOut(links, root, nameOf))] }
}

/** Whole paths of the files. */
export const listMatching = async (root: string, given: readonly string[]): Promise<readonly string[]> =>
  (await listNamed(root, given)).files

const listNamed = async (root: string, given: readonly string[]): Promise<Listing> => {
  const globs = given.map((glob) => toRelative(root, glob))
  const including = globs.filter((glob) => !isExcluding(glob)).map(withoutMarks)
  const bases = new Set(including.map((glob) => picomatch.scan(glob).base))
  const found = await Promise.all([...bases].map((base) => listAll(resolve(root, base))))
  const matches = matcherOf(globs)
  const named = (paths: readonly string[]): readonly string[] =>
    [...new Set(paths)].filter((path) => matches(toSlashes(relative(root, path))))
  return { files: named(found.flatMap(({ files }) => files)), links: named(found.flatMap(({ links }) => links)) }
}

/**
 * A glob as one below `root`: `${{ runner.temp }}/*.txt` of a workflow is an absolute path. A backslash is a slash, as
 * Windows writes it: no name of a dump holds one.
 */
const toRelative = (root: string, glob: string): string => {
  const [mark = '', path = ''] = [/^!+(?!\()/.exec(glob)?.[0], withoutMarks(glob).replaceAll('\\', '/')]
  if (!isAbsolute(path)) return mark + path
  const end = path.endsWith('/') ? '/' : ''
  return `${mark}./${toSlashes(relative(root, path))}${end}`
}

/**
 * True for a relative path, with `/`, that the globs name; a glob without a slash names files in any folder. As in
 * upload-artifact, `!` leaves out what an earlier glob named, a folder with all that is in it, and a later glob may
 * take it in again.
 */
export const matcherOf = (globs: readonly string[]): ((path: string) => boolean) => {
  const rules = globs.map(ruleOf)
  return (path) =>
    path.length <= MAX_PATH_LENGTH &&
    rules.reduce((isNamed, { isIncluding, names }) => (names(path) ? isIncluding : isNamed), false)
}

/**
 * Characters: the folders of a longer path could be as many, and each is tried. Windows allows 260 unless it is told.
 */
const MAX_PATH_LENGTH = 512

interface Rule {
  readonly isIncluding: boolean
  readonly names: (path: string) => boolean
}

const ruleOf = (glob: string): Rule => {
  const isIncluding = !isExcluding(glob)
  const matches = patternOf(withoutMarks(glob))
  return { isIncluding, names: isIncluding ? matches : (path) => pathsTo(path).some(matches) }
}

/** `dumps/` names all that is in the folder. */
const patternOf = (glob: string): ((path: string) => boolean) => {
  // `!` alone leaves nothing out.
  if (glob === '') return () => false
  const pattern = glob.replace(/\/$/, '/**')
  const matches = picomatch(pattern.replace(/^\.\//, ''), { dot: true, basename: !pattern.includes('/') })
  // A second argument, such as an index, means something else to it.
  return (path) => matches(path)
}

/** `!(a|b).txt` is no mark but a pattern. */
const withoutMarks = (glob: string): string => glob.replace(/^!+(?!\()/, '')

/** `a/b/c` → `a`, `a/b`, `a/b/c`. */
const pathsTo = (path: string): readonly string[] => {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
