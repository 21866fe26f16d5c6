import { access, constants, readdir, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import type { SourceFile } from '../where/outline.ts'
import { toSlashes } from './files.ts'
import { readSmallText, readSmallTextSync } from './regular-file.ts'

const SOURCES = /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|inl|rs)$/i
const SKIPPED = new Set(['.git', 'node_modules', 'target', 'build', 'out', 'packages'])
/** A source that a person wrote is smaller. */
const MAX_BYTES = 2 * 2 ** 20
const MAX_FILES = 40_000
/** A list of a hundred thousand branches is smaller. */
const MAX_GIT_BYTES = 16 * 2 ** 20

/** The sources of a folder, and what was left out of them. */
export interface Sources {
  readonly files: readonly SourceFile[]
  /** Words about what was not read; empty where all was. */
  readonly leftOut: readonly string[]
}

/**
 * The C, C++ and Rust sources below a folder, named relative to `root`; links are not followed. Empty when there is no
 * such folder. Texts are read when they are asked for, and not held: those of a large tree would fill the memory.
 */
export const findSources = async (root: string, folder: string): Promise<Sources> => {
  const all = (await listSources(resolve(root, folder))).sort()
  const files: SourceFile[] = []
  let unread = 0
  for (const path of all.slice(0, MAX_FILES)) {
    if (await isReadable(path))
      files.push({ path: toSlashes(relative(root, path)), read: () => readSmallTextSync(path, MAX_BYTES) ?? '' })
    else unread++
  }
  const leftOut = [
    ...(all.length > MAX_FILES
      ? [`${all.length - MAX_FILES} of ${all.length} sources: more than ${MAX_FILES} files`]
      : []),
    ...(unread > 0
      ? [`${unread} of ${all.length} sources: larger than ${MAX_BYTES / 2 ** 20} MiB, or not readable`]
      : []),
  ]
  return { files, leftOut }
}

const isReadable = async (path: string): Promise<boolean> => {
  try {
    const { size } = await stat(path)
    await access(path, constants.R_OK)
    return size <= MAX_BYTES
  } catch {
    return false
  }
}

const listSources = async (folder: string): Promise<string[]> => {
  const entries = await entriesOf(folder)
  const below = entries.map((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listSources(path)
    return entry.isFile() && SOURCES.test(entry.name) ? [path] : []
  })
  return (await Promise.all(below)).flat()
}

const entriesOf = async (folder: string) => {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/**
 * Reads which commit a folder has checked out. Null where there is none, or where `.git` has a form that is not read
 * here.
 */
export const readCheckedOutCommit = async (folder: string): Promise<string | null> => {
  const read = async (path: string): Promise<string | null> =>
    (await readSmallText(join(folder, '.git', path), MAX_GIT_BYTES))?.trim() ?? null
  const head = await read('HEAD')
  const [, branch] = /^ref: (refs\/[\w./-]+)$/.exec(head ?? '') ?? []
  if (branch === undefined || branch.includes('..')) return head
  const loose = await read(branch)
  if (loose !== null) return loose
  const packed = (await read('packed-refs'))?.split('\n').find((line) => line.endsWith(` ${branch}`))
  return packed?.split(' ')[0] ?? null
}
