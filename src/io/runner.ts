import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'

/*
 * The runner's protocol: workflow commands on standard output, files for outputs and summary.
 * Source: GitHub documentation, "Workflow commands for GitHub Actions". Written here because `@actions/core` brings a
 * whole HTTP client for its OIDC call and takes longer to load than this action takes to run.
 */

/** One annotation on the run: a line on its page, and on the pull request's files page. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** A line of a file in the repository. */
  readonly place?: { readonly path: string; readonly line: number }
}

/** Writes a line into the log; it must come encoded. */
export const writeLog = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

export const writeAnnotation = ({ level, title, message, place }: Annotation): void => {
  const where = place === undefined ? '' : `file=${encodeProperty(place.path)},line=${place.line},`
  writeLog(`::${level} ${where}title=${encodeProperty(title)}::${encodeData(message)}`)
}

/** Keeps a secret out of the log from here on. */
export const maskSecret = (secret: string): void => writeLog(`::add-mask::${encodeData(secret)}`)

/** Sets outputs of the step; without a runner (no `GITHUB_OUTPUT`) there is nobody to set them for. */
export const writeOutputs = async (outputs: Readonly<Record<string, string>>): Promise<void> => {
  const path = process.env.GITHUB_OUTPUT
  if (!path) return
  // The delimiter cannot be guessed, so no value can end its own block and set another output.
  const delimiter = `ghadelimiter_${randomUUID()}`
  const blocks = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
  await appendFile(path, blocks.join(''))
}

/** Adds to the job summary; a runner without one (an old Enterprise Server) goes without. */
export const writeSummary = async (markdown: string): Promise<void> => {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (path) await appendFile(path, markdown)
}

const encodeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const encodeProperty = (text: string): string => encodeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
