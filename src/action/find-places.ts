import { resolve } from 'node:path'
import type { Analysis } from '../core/analyze.ts'
import { problem } from '../core/problem.ts'
import { withPlaces } from '../core/where.ts'
import { exists } from '../io/files.ts'
import type { Inputs } from '../io/inputs.ts'
import type { Run } from '../io/run.ts'
import { readCheckedOutCommit, readSources } from '../io/sources.ts'

/**
 * The findings with lines of the sources to look at. With the base's rights only the base's own commit is read, the one
 * that the run is of: the workspace may hold a fork's code.
 */
export const findPlaces = async (analysis: Analysis, run: Run, { sourcePath }: Inputs): Promise<Analysis> => {
  if (!(await exists(resolve(run.workspace, sourcePath)))) {
    const problems = [...analysis.problems, problem('SOURCES_NOT_FOUND', { source: sourcePath })]
    return { ...analysis, problems }
  }
  if (analysis.findings.length === 0) return analysis
  if (run.trust === 'base' && (run.sha === null || (await readCheckedOutCommit(run.workspace)) !== run.sha))
    return analysis
  return withPlaces(analysis, await readSources(run.workspace, sourcePath))
}
