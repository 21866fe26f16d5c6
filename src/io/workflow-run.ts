import type { Deadline } from './deadline.ts'
import type { WorkflowRun } from './event.ts'
import { failureOf, type Octokit, repositoryOf } from './github.ts'

/** A run, the id of its workflow and how it ended; empty where that is not known. */
export interface NamedRun extends WorkflowRun {
  readonly workflow: string
  readonly conclusion: string
}

/** What the API says of a run. A run that cannot be read is the first attempt of an unknown commit; its artifacts say what is wrong. */
export const readWorkflowRun = async (
  { octokit, deadline }: { readonly octokit: Octokit; readonly deadline: Deadline },
  { id, repository }: { readonly id: number; readonly repository: string },
): Promise<NamedRun> => {
  try {
    const { data } = await octokit.rest.actions.getWorkflowRun({
      ...repositoryOf(repository),
      run_id: id,
      exclude_pull_requests: true,
    })
    return { id, attempt: data.run_attempt ?? 1, headSha: data.head_sha, ...endOf(data) }
  } catch (error) {
    failureOf(error, deadline)
    return { id, attempt: 1, headSha: '', workflow: '', conclusion: '' }
  }
}

const endOf = ({ workflow_id, conclusion }: { readonly workflow_id: number; readonly conclusion: string | null }) => ({
  workflow: String(workflow_id),
  conclusion: conclusion ?? '',
})
