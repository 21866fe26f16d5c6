import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { UserError } from '../core/problem.ts'

/** First and last line, both 1-based. */
type LineRange = readonly [from: number, to: number]

/** Bytes of a difference that are read. */
const MAX_BYTES = 256 * 2 ** 20

/**
 * The lines of the current folder that differ from a commit, as git says, by their paths.
 * @throws {UserError} where git does not know the commit, or there is no git
 */
export const changedSince = async (ref: string): Promise<ReadonlyMap<string, readonly LineRange[]>> => {
  // A name that begins with a dash would be an option.
  if (ref.startsWith('-')) throw new UserError(`--changed-since: ${JSON.stringify(ref)} is no commit`)
  const how = ['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-prefix', '--relative']
  try {
    const { stdout } = await promisify(execFile)('git', ['-c', 'core.quotePath=false', 'diff', ...how, ref, '--'], {
      maxBuffer: MAX_BYTES,
    })
    return changesIn(stdout)
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n').slice(-2)
    throw new UserError(`--changed-since ${JSON.stringify(ref)}: git tells no difference: ${reason}`)
  }
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
