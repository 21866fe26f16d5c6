import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { UserError } from '../core/problem.ts'
import { exists, reasonOf } from '../io/files.ts'
import { findSources } from '../io/sources.ts'
import { visible } from '../report/encode.ts'
import { openSources } from '../where/places.ts'
import { proposeTags } from '../where/propose.ts'
import { readCommandLine } from './command-line.ts'
import { initOptions } from './commands.ts'
import { print } from './print.ts'
import { type Clone, POLICY, starterFiles, WORKFLOW } from './starter-files.ts'

/** Writes a workflow and a policy file into a clone, and says what is left to do. Nothing is written over. */
export const init = async (words: readonly string[]): Promise<number> => {
  const { operands, options } = readCommandLine(words, initOptions)
  const [folder = '.', ...others] = operands
  if (others.length > 0) throw new UserError(`expected one FOLDER, got another: ${visible(others[0] ?? '')}`)
  if (!(await exists(folder))) throw new UserError(`no such folder: ${visible(folder)}`)
  await refuseBelowTop(folder)
  const clone = await readClone(folder, options['action-repository'])
  const used = await workflowThatUses(folder)
  const said: string[] = []
  for (const [name, text] of Object.entries(starterFiles(clone))) {
    if (name === WORKFLOW && used !== null) said.push(`${used} uses the action already: no workflow was written`)
    else
      said.push(
        `${name} ${(await writeNew(join(folder, name), text)) ? 'was written' : 'is there, and stays as it is'}`,
      )
  }
  await print(`${[...said, '', ...nextSteps(clone, used)].map(visible).join('\n')}\n`)
  return 0
}

/** @throws {UserError} for a folder below the top of a clone: GitHub would never look at what is written there. */
const refuseBelowTop = async (folder: string): Promise<void> => {
  const below = await git(folder, 'rev-parse', '--show-prefix')
  if (below === '') return
  const top = await git(folder, 'rev-parse', '--show-toplevel')
  throw new UserError(
    `${visible(folder)} is a folder of the clone ${visible(top)}: GitHub reads .github at the top alone, so run init there`,
  )
}

/** What is left to do, a line each. */
export const nextSteps = ({ action, tags }: Clone, used: string | null): readonly string[] => [
  'Next:',
  ...(used === null ? [copyStep(action)] : []),
  `  ${used ?? WORKFLOW}: name your runner, and put in the steps that build, install and test your driver.`,
  `  ${POLICY}: set iterations to the cycles of your test, and ${tags.length === 0 ? 'driver-tags to the tags of your driver' : 'see whether driver-tags are those of your driver'}.`,
]

/** The account of the clone is the best guess for that of the copy, and may have none yet. */
const copyStep = (action: string): string =>
  action.startsWith(`${NO_OWNER}/`)
    ? `  Replace ${NO_OWNER} by the account of your copy of the action.`
    : `  ${action}: fork the action to there, or write the account of your copy instead.`

/** The word of the documentation for an account that is not known. */
const NO_OWNER = 'OWNER'

/** What git says of a clone; a folder without git has defaults, and is not searched: it may be a whole disk. */
const readClone = async (folder: string, action: string | null): Promise<Clone> => {
  const origin = await git(folder, 'remote', 'get-url', 'origin')
  // git@github.com:owner/name.git, https://github.com/owner/name
  const [, host = 'github.com', owner = NO_OWNER] =
    /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/[^/]+$/.exec(origin) ?? []
  const head = await git(folder, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD')
  const branch = head.replace(/^origin\//, '') || (await git(folder, 'symbolic-ref', '--short', 'HEAD')) || 'main'
  const isClone = (await git(folder, 'rev-parse', '--is-inside-work-tree')) === 'true'
  const tags = isClone ? await readTags(folder) : []
  return { host, action: action ?? `${owner}/pool-leak-check`, defaultBranch: branch, tags }
}

/** Tags that the driver's sources allocate with, but for those that a list of a policy cannot hold. */
const readTags = async (folder: string): Promise<readonly string[]> => {
  const { files } = await findSources(folder, '.')
  return files.length === 0 ? [] : proposeTags(openSources(files)).tags.filter((tag) => /^[A-Za-z0-9_ ]{4}$/.test(tag))
}

/** One line of git; empty where git, or its answer, is missing. */
const git = async (folder: string, ...words: readonly string[]): Promise<string> => {
  try {
    return (await promisify(execFile)('git', ['-C', folder, ...words])).stdout.trim()
  } catch {
    return ''
  }
}

/** A workflow of the clone that has this action among its steps. */
const workflowThatUses = async (folder: string): Promise<string | null> => {
  const workflows = dirname(WORKFLOW)
  if (!(await exists(join(folder, workflows)))) return null
  for (const name of (await orCannotRead(workflows, readdir(join(folder, workflows)))).sort()) {
    if (!/\.ya?ml$/.test(name)) continue
    const path = `${workflows}/${name}`
    const text = await orCannotRead(path, readFile(join(folder, path), 'utf8'))
    if (/^\s*-? *uses: *["']?[\w.-]+\/pool-leak-check@/m.test(text)) return path
  }
  return null
}

/** @throws {UserError} where it cannot be read. */
const orCannotRead = async <T>(path: string, read: Promise<T>): Promise<T> => {
  try {
    return await read
  } catch (error) {
    throw new UserError(`cannot read ${visible(path)}: ${reasonOf(error)}`)
  }
}

/** False where the file was there. @throws {UserError} where it cannot be written. */
const writeNew = async (path: string, text: string): Promise<boolean> => {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw new UserError(`cannot write ${visible(path)}: ${reasonOf(error)}`)
  }
}
