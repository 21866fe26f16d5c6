import { relative } from 'node:path'
import type { Dump } from '../core/analyze.ts'
import type { Side } from '../core/pair.ts'
import { parse } from '../core/parse/index.ts'
import { type Pooltags, readPooltags } from '../core/parse/pooltag-txt.ts'
import { UserError } from '../core/problem.ts'
import type { ArchiveLimits, Unpacked } from '../io/archive.ts'
import {
  exists,
  type FoundFile,
  type OnRead,
  type ReadFiles,
  readAll,
  readNamed,
  readPath,
  toSlashes,
} from '../io/files.ts'
import { listMatching, readMatching } from '../io/globs.ts'
import { unpackAll } from '../io/unpack.ts'
import { visible } from '../report/encode.ts'
import { nearest } from '../settings/nearest.ts'
import { refuseEmpty } from './command-line.ts'
import { commands } from './commands.ts'
import { writeProblems } from './print.ts'
import { type ProgressLine, withProgress } from './progress.ts'

/** A file or a folder, and what its dumps are. */
export interface SidePath {
  readonly side: Side
  readonly path: string
  /** Files below the path that count; all of them where it is missing. */
  readonly only?: readonly string[]
}

export const readSides = async (sides: readonly SidePath[], limits: ArchiveLimits, onRead?: OnRead) => {
  await refuseMissing(sides.map(({ path }) => path))
  const read = await Promise.all(
    sides.map(async ({ side, path, only }) => {
      const read =
        only === undefined
          ? await readFound(path, onRead)
          : await readAll(only, { nameOf: toSlashes, takesPipes: false, ...(onRead === undefined ? {} : { onRead }) })
      const { files, problems } = await unpackFiles(read, limits)
      const named = files.length === 1 && files[0]?.name === path
      const dumps = files.map(({ name, bytes }): Dump => ({ leg: '', side, source: name, bytes, named }))
      return { dumps, problems }
    }),
  )
  return { dumps: read.flatMap(({ dumps }) => dumps), problems: read.flatMap(({ problems }) => problems) }
}

/** Reads the files of `--pooltag-file`. @throws {UserError} where one holds no entry: it is another file. */
export const readPooltagFiles = async (paths: readonly string[] | null): Promise<Pooltags> => {
  const files = await readNamed('.', paths ?? [])
  for (const file of files)
    if (readPooltags([file]).entries === 0)
      throw new UserError(
        `--pooltag-file ${visible(file.name)} has no entry such as "Ntf? - ntfs.sys - what it is": give a pooltag.txt`,
      )
  return readPooltags(files)
}

/** Parses each dump of a command that takes dumps one by one; what could not be read goes to standard error. */
export const parseDumps = async (command: string, paths: readonly string[], limits: ArchiveLimits) => {
  if (paths.length === 0) throw new UserError(`expected a DUMP to ${command}; see --help`)
  refuseEmpty(paths)
  await refuseMissing(paths)
  const { read, parsed } = await withProgress(async (line) => {
    const read = await Promise.all(paths.map((path) => readFiles(path, limits, line.onRead)))
    return {
      read,
      parsed: parseAll(
        read.flatMap(({ files }) => files),
        line,
      ),
    }
  })
  writeProblems([...read, ...parsed].flatMap(({ problems }) => problems))
  return parsed
}

const parseAll = (files: readonly FoundFile[], { onProgress }: ProgressLine) =>
  files.map(({ name, bytes }, index) => {
    const tell = (tables: number): void => onProgress({ stage: 'parse', dump: index + 1, dumps: files.length, tables })
    return { bytes, ...parse(name, bytes, tell) }
  })

const refuseMissing = async (paths: readonly string[]): Promise<void> => {
  const missing: string[] = []
  for (const path of paths) if (!(await exists(path)) && !isGlob(path)) missing.push(path)
  if (missing.length === 0) return
  const meant = missing.flatMap((path) => nearest(path, Object.keys(commands)) ?? [])[0]
  const hint = meant === undefined ? '' : `; did you mean the command ${meant}?`
  throw new UserError(`no such file or folder: ${missing.map(visible).join(', ')}${hint}`)
}

/** A file or the files of a folder, archives among them opened. */
const readFiles = async (path: string, limits: ArchiveLimits, onRead?: OnRead): Promise<Unpacked> =>
  unpackFiles(await readFound(path, onRead), limits)

/** @throws {UserError} where there is no file. */
const readFound = async (path: string, onRead?: OnRead): Promise<ReadFiles> => {
  const isThere = await exists(path)
  const read = isThere ? await readPath(path, onRead) : await readMatching('.', [path])
  if (read.files.length + read.problems.length === 0)
    throw new UserError(isThere ? `${visible(path)} is an empty folder` : `no file matches ${visible(path)}`)
  return read
}

const unpackFiles = async (read: ReadFiles, limits: ArchiveLimits): Promise<Unpacked> => {
  const { files, problems } = await unpackAll(read.files, limits)
  return { files, problems: [...read.problems, ...problems] }
}

/** Paths of reports, with those that a glob names in its place. @throws {UserError} where it names none. */
export const expandGlobs = async (paths: readonly string[]): Promise<readonly string[]> => {
  const expanded: string[] = []
  for (const path of paths) {
    const isWhole = !isGlob(path) || (await exists(path))
    const matching = isWhole
      ? [path]
      : (await listMatching('.', [path])).map((found) => toSlashes(relative('.', found)))
    if (matching.length === 0) throw new UserError(`no file matches ${visible(path)}`)
    expanded.push(...matching)
  }
  return expanded
}

/** The shells of Windows leave a glob as it is. */
const isGlob = (path: string): boolean => /[*?[{]/.test(path)
