import type { Dump } from '../core/analyze.ts'
import type { Side } from '../core/pair.ts'
import { parse } from '../core/parse/index.ts'
import { UserError } from '../core/problem.ts'
import { exists, readPath } from '../io/files.ts'
import { type ArchiveLimits, type Unpacked, unpackAll } from '../io/unpack.ts'
import { visible } from '../report/encode.ts'
import { writeProblems } from './print.ts'

/** One path: a series or a single dump; two: before and after. */
export const readSides = async (paths: readonly string[], limits: ArchiveLimits) => {
  const sides: readonly Side[] = paths.length === 1 ? ['series'] : ['before', 'after']
  await refuseMissing(paths)
  const read = await Promise.all(
    paths.map(async (path, index) => {
      const { files, problems } = await readFiles(path, limits)
      const named = files.length === 1 && files[0]?.name === path
      const side = sides[index] ?? 'after'
      const dumps = files.map(({ name, bytes }): Dump => ({ leg: '', side, source: name, bytes, named }))
      return { dumps, problems }
    }),
  )
  return { dumps: read.flatMap(({ dumps }) => dumps), problems: read.flatMap(({ problems }) => problems) }
}

/** Parses each dump of a command that takes dumps one by one; what could not be read goes to standard error. */
export const parseDumps = async (command: string, paths: readonly string[], limits: ArchiveLimits) => {
  if (paths.length === 0) throw new UserError(`expected a DUMP to ${command}; see --help`)
  await refuseMissing(paths)
  const read = await Promise.all(paths.map((path) => readFiles(path, limits)))
  const parsed = read.flatMap(({ files }) => files).map(({ name, bytes }) => ({ bytes, ...parse(name, bytes) }))
  writeProblems([...read, ...parsed].flatMap(({ problems }) => problems))
  return parsed
}

const refuseMissing = async (paths: readonly string[]): Promise<void> => {
  const missing: string[] = []
  for (const path of paths) if (!(await exists(path))) missing.push(path)
  if (missing.length > 0) throw new UserError(`no such file or folder: ${missing.map(visible).join(', ')}`)
}

/** A file or the files of a folder, archives among them opened. */
const readFiles = async (path: string, limits: ArchiveLimits): Promise<Unpacked> => {
  const files = await readPath(path)
  if (files.length === 0) throw new UserError(`${visible(path)} is an empty folder`)
  return unpackAll(files, limits)
}
