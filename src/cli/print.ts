import { writeFile } from 'node:fs/promises'
import { toPlain } from '../core/phrase.ts'
import { messageOf, type Problem, positionOf, UserError } from '../core/problem.ts'
import { visible } from '../report/encode.ts'

/** Writes to the file, or to standard output where none is named. @throws {UserError} when the file cannot be written. */
export const print = async (text: string, path: string | null = null): Promise<void> => {
  if (path !== null) return writeOutput(path, text)
  await new Promise<void>((done) => process.stdout.write(text, () => done()))
}

/** What the input got wrong, to standard error: for commands whose output is not about it. */
export const writeProblems = (problems: readonly Problem[]): void => {
  for (const found of problems) {
    process.stderr.write(`${visible(`${positionOf(found)}: ${toPlain(messageOf(found))} (${found.code})`)}\n`)
  }
}

const writeOutput = async (path: string, text: string): Promise<void> => {
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new UserError(`cannot write ${visible(path)}: ${error instanceof Error ? error.message : error}`)
  }
}
