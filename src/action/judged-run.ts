import type { EventContext, WorkflowRun } from '../io/event.ts'
import type { Inputs } from '../io/inputs.ts'
import type { OpenGitHub } from './github-access.ts'

/** The run whose dumps are judged, and where its artifacts are. */
export interface JudgedRun extends WorkflowRun {
  /** `owner/name`. */
  readonly repository: string
  /** Id or file name of its workflow, whose runs on a branch are its baseline; empty where it is not known. */
  readonly workflow: string
  /** How it ended: `success`, `failure`, `cancelled`; empty where that is not known, or it has not ended. */
  readonly conclusion: string
  /** It is the run that this job belongs to. */
  readonly isThis: boolean
}

/** The run that the inputs name, else the one that triggered this one, else this one. */
export const readJudgedRun = async (
  { runId, repository }: Pick<Inputs, 'runId' | 'repository'>,
  { thisRun, triggeredBy, repository: here, workflow: ownWorkflow }: EventContext,
  openGitHub: OpenGitHub,
): Promise<JudgedRun> => {
  const run = triggeredBy ?? thisRun
  if (runId === null && repository === null) {
    const { id, attempt, headSha } = run
    const workflow = triggeredBy?.workflowId ?? ownWorkflow
    const conclusion = triggeredBy?.conclusion ?? ''
    return { id, attempt, headSha, workflow, conclusion, repository: here, isThis: triggeredBy === null }
  }
  const named = { id: runId ?? run.id, repository: repository ?? here }
  const access = await openGitHub()
  if (access === null) return { ...named, attempt: 1, headSha: '', workflow: '', conclusion: '', isThis: false }
  const { readWorkflowRun } = await import('../io/workflow-run.ts')
  return { ...(await readWorkflowRun(access, named)), repository: named.repository, isThis: false }
}
