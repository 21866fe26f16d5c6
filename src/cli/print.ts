import { writeFile } from 'node:fs/promises'
import { UserError } from '../core/problem.ts'
import { visible } from '../report/encode.ts'

/** Writes to the file, or to standard output where none is named. @throws {UserError} when the file cannot be written. */
export const print = async (text: string, path: string | null = null): Promise<void> => {
  if (path !== null) return writeOutput(path, text)
  await new Promise<void>((done) => process.stdout.write(text, () => done()))
}

const writeOutput = async (path: string, text: string): Promise<void> => {
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new UserError(`cannot write ${visible(path)}: ${error instanceof Error ? error.message : error}`)
  }
}
