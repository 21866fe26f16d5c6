import * as core from '@actions/core'
import type { Annotation } from '../report/annotations.ts'
import { encodeLog, visible } from '../report/encode.ts'

/*
 * The runner as text reaches it: everything is encoded here, whatever it holds, so that no tag and no name can begin a
 * workflow command (`::error::`) or a second line.
 */

/** Writes lines into the log. */
export const log = (text: string): void => {
  for (const line of text.trimEnd().split('\n')) core.info(encodeLog(line))
}

/** Writes a line that is shown where the job runs with debug logging. */
export const debug = (line: string): void => core.debug(visible(line))

/** Folds what the work writes into the log below a title. */
export const group = <T>(title: string, work: () => Promise<T>): Promise<T> => core.group(visible(title), work)

export const annotate = ({ level, title, message, place }: Annotation): void => {
  const where = place === undefined ? {} : { file: place.path, startLine: place.line }
  const write = level === 'error' ? core.error : core.warning
  write(linesOf(message), { title: visible(title), ...where })
}

/** Keeps a secret out of the log from here on. */
export const maskSecret = (secret: string): void => core.setSecret(secret)

export const setOutputs = (outputs: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}

/** Keeps a value for the step's post, which finds it in the variable `STATE_name`. */
export const saveState = (name: string, value: string): void => core.saveState(name, value)

export const writeSummary = async (markdown: string): Promise<void> => {
  await core.summary.addRaw(markdown).write()
}

/** Our own line breaks stay. */
const linesOf = (text: string): string => text.split('\n').map(visible).join('\n')
