import { readEventContext } from '../io/event.ts'
import { deliveryDeadline, gitHubAccess } from './github-access.ts'

/**
 * Marks the tested commit of a second stage that could not be judged: an earlier status, maybe a green one, must not stay. It needs
 * no more than the runner's variables, since the inputs may be what is wrong; what fails here is left, since the run is red already.
 */
export const setBrokenStatus = async (environment: NodeJS.ProcessEnv, message: string): Promise<void> => {
  const context = await readEventContext(environment)
  const token = environment['INPUT_GITHUB-TOKEN'] ?? ''
  const isSecondStage = context.triggeredBy !== null || Boolean(environment['INPUT_RUN-ID'])
  const head = context.triggeredBy ?? (context.event === 'pull_request_target' ? context.pullRequest : null)
  if (token === '' || !isSecondStage || head === null || head.headSha === '') return
  const deadline = deliveryDeadline({ timeoutSeconds: 30 })
  const access = await gitHubAccess(token, deadline)()
  if (access === null) return
  const { setCommitStatus, statusContextOf } = await import('../io/commit-status.ts')
  await setCommitStatus(access.octokit, {
    repository: context.repository,
    sha: head.headSha,
    state: 'error',
    context: statusContextOf(environment['INPUT_COMMENT-KEY'] || 'default'),
    description: message.split('\n')[0] ?? '',
    targetUrl: `${context.serverUrl}/${context.repository}/actions/runs/${context.thisRun.id}`,
  })
  deadline.end()
}
