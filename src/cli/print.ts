import { realpath, stat, writeFile } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { toPlain } from '../core/phrase.ts'
import { inWordsOf, type Problem, UserError } from '../core/problem.ts'
import { reasonOf } from '../io/files.ts'
import { alikeProblems } from '../report/alike-problems.ts'
import { visible } from '../report/encode.ts'

/** Writes to the file, or to standard output where none is named. @throws {UserError} when that cannot be written. */
export const print = async (text: string, path: string | null = null): Promise<void> => {
  if (path !== null) return writeOutput(path, text)
  await new Promise<void>((done, fail) => {
    process.stdout.write(text, (error) => (isRefused(error) ? fail(cannotWrite('standard output', error)) : done()))
  })
}

/** The same, for a command that says nothing of it itself: of a file, its path is told on standard error. */
export const printAndTell = async (text: string, path: string | null): Promise<void> => {
  await print(text, path)
  if (path !== null) writeLines([`written: ${path}`])
}

/** Writes lines to standard error; what strangers wrote in them is made visible. */
export const writeLines = (lines: readonly string[]): void => {
  for (const line of lines) process.stderr.write(`${visible(line)}\n`)
}

/** Writes problems to standard error, for commands whose output is not about them. */
export const writeProblems = (problems: readonly Problem[]): void => {
  for (const { code, text, each } of alikeProblems(inWordsOf('command line', problems)))
    writeLines([`${toPlain(text)} (${code})`, ...each.map((one) => `  - ${toPlain(one)}`)])
}

const writeOutput = async (path: string, text: string): Promise<void> => {
  try {
    await writeFile(path, text)
  } catch (error) {
    throw cannotWrite(visible(path), error)
  }
}

const cannotWrite = (where: string, error: unknown): UserError =>
  new UserError(`cannot write ${where}: ${reasonOf(error)}`)

/** A reader that closed the pipe has seen enough: the exit code still says what was found. */
const isRefused = (error: Error | null | undefined): boolean =>
  error != null && !('code' in error && error.code === 'EPIPE')

/** @throws {UserError} where the output is one of the inputs, or a file that stands among them. */
export const refuseOverwrite = async (output: string | null, inputs: readonly string[]): Promise<void> => {
  const target = output === null ? null : await realPathOf(output)
  if (target === null) return
  const file = await idOf(target)
  for (const input of inputs) {
    const path = await realPathOf(input)
    if (path === null) continue
    if (target.startsWith(path + sep) || file === (await idOf(path))) throw overwriting(output)
  }
}

/** The same for files that were found below a folder, in which a report may stand. @throws {UserError} */
export const refuseOverwriteOf = async (output: string | null, files: readonly { readonly path: string }[]) => {
  const target = output === null ? null : await realPathOf(output)
  if (target !== null && files.some(({ path }) => resolve(path) === target)) throw overwriting(output)
}

const overwriting = (output: string | null): UserError =>
  new UserError(`--output ${visible(output ?? '')} would overwrite what is read: choose another file`)

/** What tells a file from every other: two names may be of one file. */
const idOf = async (path: string): Promise<string> => {
  const { dev, ino } = await stat(path, { bigint: true })
  return `${dev} ${ino}`
}

/** Null where there is no such file. */
const realPathOf = async (path: string): Promise<string | null> => {
  try {
    return await realpath(path)
  } catch {
    return null
  }
}
