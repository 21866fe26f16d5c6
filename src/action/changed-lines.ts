import type { GitHub } from '../github/door.ts'
import { changedSinceBase } from '../io/git-changes.ts'
import type { Run } from '../io/run.ts'
import { log } from './runner.ts'

type ChangedLines = Awaited<ReturnType<GitHub['changedLines']>>

/**
 * The lines that a pull request, a queue or a push changes. GitHub tells those of a pull request; of files whose
 * difference it leaves out, and of other events, git does, where the checkout has the base's commit. With rights of the
 * base git is not run, since a stranger may have filled the folder.
 */
export const readChangedLines = async (github: Pick<GitHub, 'changedLines'>, run: Run): Promise<ChangedLines> => {
  const told = await toldBy(github)
  const base = run.trust === 'own' ? (run.base?.ref ?? run.pushedOnto) : null
  const isWhole = told.size > 0 && [...told.values()].every((ranges) => ranges.length > 0)
  if (isWhole || base === null) return told
  const found = await changedSinceBase(run.workspace, base)
  if (found === 'unreached') {
    log(NOT_REACHED)
    return told
  }
  return new Map([...found, ...[...told].filter(([, ranges]) => ranges.length > 0)])
}

const NOT_REACHED =
  'Lines that are changed come first only where GitHub tells them: the checkout does not have the commit to compare with. Check out with `fetch-depth: 0` for all of them.'

/** Without them no line comes first; a token may not read them. */
const toldBy = async (github: Pick<GitHub, 'changedLines'>): Promise<ChangedLines> => {
  try {
    return await github.changedLines()
  } catch {
    log('The lines that the pull request changes could not be read from GitHub.')
    return new Map()
  }
}
