import type { Analysis } from '../core/analyze.ts'
import type { EventContext } from '../io/event.ts'

/** Events in which the workspace may hold what a stranger wrote, beside rights that the stranger has not. */
const BASE_ONLY = new Set(['workflow_run', 'pull_request_target'])

/**
 * The findings with lines of the sources to look at. With rights of the base repository only the base's own commit is read, the
 * one that the run is of: a checkout of anything else is left alone.
 */
export const locate = async (
  analysis: Analysis,
  { event, ownRef }: EventContext,
  { workspace, sourcePath }: { readonly workspace: string; readonly sourcePath: string },
): Promise<Analysis> => {
  if (analysis.findings.length === 0) return analysis
  const [{ headOf, readSources }, { withPlaces }] = await Promise.all([
    import('../io/sources.ts'),
    import('../core/where.ts'),
  ])
  if (BASE_ONLY.has(event) && (ownRef === '' || (await headOf(workspace)) !== ownRef)) return analysis
  return withPlaces(analysis, await readSources(workspace, sourcePath))
}
