import * as core from '@actions/core'
import { withoutQueries } from '../io/without-queries.ts'
import type { Annotation } from '../report/annotations.ts'
import { encodeLog, visible } from '../report/encode.ts'

/*
 * The runner as text reaches it: everything is encoded here, whatever it holds, so that no tag and no name can begin a
 * workflow command (`::error::`) or a second line.
 */

/** True while a line of ours is written, which is encoded already. */
let isOurs = false

const asOurs = <T>(write: () => T): T => {
  isOurs = true
  try {
    return write()
  } finally {
    isOurs = false
  }
}

type Write = typeof process.stdout.write

/**
 * Encodes what libraries write into the log, since names of artifacts stand in their lines: `Downloading … to: NAME`.
 * The runner reads commands out of both streams.
 */
export const guardLog = (): void => {
  for (const stream of [process.stdout, process.stderr]) {
    const write: Write = stream.write.bind(stream)
    const guarded = (chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean =>
      // The rest is what the caller gave for one of the two forms of `write`.
      write(isOurs ? chunk : encodeLibrary(String(chunk)), ...(rest as []))
    stream.write = guarded
  }
}

/** Lines as text. A library's own mask for a secret is one whole write, and goes through; its debug lines stay such. */
const encodeLibrary = (chunk: string): string => {
  if (/^::add-mask::[^\r\n]*\r?\n$/.test(chunk)) return chunk
  return chunk
    .split(/(\r?\n)/)
    .map((part, at) => (at % 2 === 0 ? encodeLibraryLine(part) : part))
    .join('')
}

const encodeLibraryLine = (line: string): string => {
  const [, message] = /^::debug::(.*)$/s.exec(line) ?? []
  return message === undefined ? encodeLog(withoutQueries(line)) : `::debug::${encodeLog(withoutAnswer(message))}`
}

/**
 * The artifact service answers with signed addresses. Its client masks their signatures where it can read the address,
 * and writes the answer into its debug lines in any case, so that one damaged on the way would be shown.
 */
const withoutAnswer = (message: string): string =>
  withoutQueries(message.replace(/^((?:Raw )?Body|Failed to parse URL): .*$/s, '$1: not shown'))

/** Writes lines into the log. */
export const log = (text: string): void => {
  for (const line of text.trimEnd().split('\n')) asOurs(() => core.info(encodeLog(line)))
}

/** Writes a line that is shown where the job runs with debug logging. */
export const debug = (line: string): void => asOurs(() => core.debug(visible(line)))

/** Folds what the work writes into the log below a title. */
export const group = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
  asOurs(() => core.startGroup(visible(title)))
  try {
    return await work()
  } finally {
    asOurs(core.endGroup)
  }
}

export const annotate = ({ level, title, message, place }: Annotation): void => {
  const where = place === undefined ? {} : { file: place.path, startLine: place.line }
  const write = level === 'error' ? core.error : core.warning
  asOurs(() => write(linesOf(message), { title: visible(title), ...where }))
}

/** Keeps a secret out of the log from here on. */
export const maskSecret = (secret: string): void => asOurs(() => core.setSecret(secret))

export const setOutputs = (outputs: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(outputs)) asOurs(() => core.setOutput(name, value))
}

/** Keeps a value for the step's post, which finds it in the variable `STATE_name`. */
export const saveState = (name: string, value: string): void => core.saveState(name, value)

export const writeSummary = async (markdown: string): Promise<void> => {
  await core.summary.addRaw(markdown).write()
}

/** Our own line breaks stay. */
const linesOf = (text: string): string => text.split('\n').map(visible).join('\n')
