import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { UserError } from '../core/problem.ts'

/** First and last line, both 1-based. */
type LineRange = readonly [from: number, to: number]

/** Bytes of a difference that are read. */
const MAX_BYTES = 256 * 2 ** 20
/** git is asked no longer than this beside a run. */
const MAX_MILLISECONDS = 20_000

/**
 * The lines of the current folder that differ from a commit, as git says, by their paths.
 * @throws {UserError} where git does not know the commit, or there is no git
 */
export const changedSince = async (ref: string): Promise<ReadonlyMap<string, readonly LineRange[]>> => {
  // A name that begins with a dash would be an option.
  if (ref.startsWith('-')) throw new UserError(`--changed-since: ${JSON.stringify(ref)} is no commit`)
  try {
    return changesIn(await diff([ref], { cwd: process.cwd() }))
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n').slice(-2)
    throw new UserError(`--changed-since ${JSON.stringify(ref)}: git tells no difference: ${reason}`)
  }
}

/** The commits of a folder's clone do not reach back as far as is asked, or there is no clone. */
type Unreached = 'unreached'

/**
 * The lines of a folder's commit that differ from where it left a base: a branch's commit, by its hash. Commits are
 * compared, not files, so no filter or monitor that the clone names is run.
 */
export const changedSinceBase = async (
  folder: string,
  base: string,
): Promise<ReadonlyMap<string, readonly LineRange[]> | Unreached> => {
  if (!/^[0-9a-f]{40,64}$/.test(base)) return 'unreached'
  try {
    return changesIn(await diff([`${base}...HEAD`], { cwd: folder, timeout: MAX_MILLISECONDS }))
  } catch {
    return 'unreached'
  }
}

const HOW = ['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-prefix', '--relative']

const diff = async (commits: readonly string[], where: { readonly cwd: string; readonly timeout?: number }) => {
  const words = ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', 'diff', ...HOW, ...commits, '--']
  const { stdout } = await promisify(execFile)('git', words, { maxBuffer: MAX_BYTES, ...where })
  return stdout
}

/** New lines of a difference without context. */
export const changesIn = (diff: string): ReadonlyMap<string, readonly LineRange[]> => {
  const found = new Map<string, LineRange[]>()
  let path = ''
  // Lines of a hunk may look like a header, so they are counted.
  let left = 0
  for (const line of diff.split('\n')) {
    if (left > 0 && /^[-+]/.test(line)) {
      left--
      continue
    }
    if (line.startsWith('+++ ')) path = line.slice(4).replace(/\t$/, '')
    const [, removed = '1', from, added = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
    if (from === undefined) continue
    left = Number(removed) + Number(added)
    if (Number(added) === 0) continue
    const ranges = found.get(path) ?? []
    found.set(path, ranges)
    ranges.push([Number(from), Number(from) + Number(added) - 1])
  }
  return found
}
