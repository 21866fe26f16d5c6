import { type WorkflowRun, workflowPathOf } from '../io/event.ts'
import { type Run, runUrl } from '../io/run.ts'
import { type Api, failureOf, repositoryOf } from './api.ts'

/** The run whose dumps are judged. */
export interface JudgedRun extends WorkflowRun {
  /** `owner/name`. */
  readonly repository: string
  readonly url: string
  /** Id or file name of its workflow, whose runs on a branch are its baseline. */
  readonly workflow: string | null
  /** Path of that workflow, `.github/workflows/tests.yml`; null where it is not known, and for this run. */
  readonly workflowPath: string | null
  /** `success`, `failure`, `cancelled`. Null while it runs, or where it is not known. */
  readonly conclusion: string | null
  /** This job belongs to it. */
  readonly isThis: boolean
}

/** A run that the inputs name; null: they leave it to the event. */
export interface NamedRun {
  readonly runId: number | null
  readonly repository: string | null
}

/** The run that the inputs name, else the one that triggered this one, else this one. */
export const readJudgedRun = async (
  run: Run,
  named: NamedRun,
  connected: () => Promise<Api | null>,
): Promise<JudgedRun> => {
  const repository = named.repository ?? run.repository ?? ''
  if (named.runId === null && named.repository === null) return byEvent(run, repository)
  const id = named.runId ?? (run.triggeredBy ?? run).id
  const api = await connected()
  const facts = api === null ? UNKNOWN : await readWorkflowRun(api, { id, repository })
  return { id, repository, ...facts, url: runUrl(run, repository, id), isThis: false }
}

/**
 * Id of the run's workflow; null where it is not known. A workflow that an organisation requires is of another
 * repository: its file name says nothing here, and the API knows it by the run.
 */
export const workflowOf = async (api: Api, { workflow, id, repository }: JudgedRun): Promise<string | null> =>
  workflow ?? (await readWorkflowRun(api, { id, repository })).workflow

/** A run that waits for somebody's approval, or whose jobs were all skipped: nothing was tested, well or badly. */
export const hasNotRun = (conclusion: string | null | undefined): boolean =>
  conclusion === 'action_required' || conclusion === 'skipped'

const byEvent = (run: Run, repository: string): JudgedRun => {
  const { triggeredBy } = run
  const { id, attempt, headSha, workflow } = triggeredBy ?? run
  const url = runUrl(run, repository, id)
  const { conclusion = null, workflowPath = null } = triggeredBy ?? {}
  return { id, attempt, headSha, repository, url, workflow, workflowPath, conclusion, isThis: triggeredBy === null }
}

type Facts = Pick<JudgedRun, 'attempt' | 'headSha' | 'workflow' | 'workflowPath' | 'conclusion'>

const UNKNOWN: Facts = { attempt: 1, headSha: null, workflow: null, workflowPath: null, conclusion: null }

/** A run that cannot be read is the first attempt of an unknown commit; reading its artifacts says the reason. */
const readWorkflowRun = async (
  { octokit, limit }: Api,
  { id, repository }: { readonly id: number; readonly repository: string },
): Promise<Facts> => {
  try {
    const { data } = await octokit.rest.actions.getWorkflowRun({
      ...repositoryOf(repository),
      run_id: id,
      exclude_pull_requests: true,
    })
    const { run_attempt, head_sha: headSha, workflow_id, path, conclusion } = data
    const workflowPath = workflowPathOf(path)
    return { attempt: run_attempt ?? 1, headSha, workflow: String(workflow_id), workflowPath, conclusion }
  } catch (error) {
    failureOf(error, limit)
    return UNKNOWN
  }
}
