import type { EventContext, WorkflowRun } from '../io/event.ts'
import type { Inputs } from '../io/inputs.ts'

/** The run whose dumps are judged, and where its artifacts are. */
export interface JudgedRun extends WorkflowRun {
  /** `owner/name`. */
  readonly repository: string
  /** It is the run that this job belongs to. */
  readonly isThis: boolean
}

/** The run that the inputs name, else the one that triggered this one, else this one. */
export const judgedRunOf = (
  { runId, repository }: Pick<Inputs, 'runId' | 'repository'>,
  { thisRun, triggeredBy, repository: here }: EventContext,
): JudgedRun => {
  const run = triggeredBy ?? thisRun
  const { attempt, headSha } = run
  if (runId === null && repository === null)
    return { id: run.id, attempt, headSha, repository: here, isThis: run === thisRun }
  const id = runId ?? run.id
  return { id, attempt: id === run.id ? attempt : 1, headSha, repository: repository ?? here, isThis: false }
}
