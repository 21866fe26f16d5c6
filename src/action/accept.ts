import type { Analysis } from '../core/analyze.ts'
import type { Acceptance } from '../core/gate.ts'
import { gate } from '../core/gate.ts'
import { phrase } from '../core/phrase.ts'
import { type Problem, problem } from '../core/problem.ts'
import type { EventContext } from '../io/event.ts'
import type { FindPullRequest, OpenGitHub } from './github-access.ts'

interface ReadAcceptance {
  readonly acceptance: Acceptance | null
  readonly problems: readonly Problem[]
}

const NOBODY: ReadAcceptance = { acceptance: null, problems: [] }

/** Asked only where it could open the gate: something was found that closes it, and there is a pull request to label. */
export const readAcceptance = async (
  analysis: Analysis,
  { repository }: EventContext,
  { openGitHub, findPullRequest }: { readonly openGitHub: OpenGitHub; readonly findPullRequest: FindPullRequest },
): Promise<ReadAcceptance> => {
  const { acknowledgeLabel: label } = analysis.policy
  if (label === null || analysis.findings.length === 0 || gate(analysis).passed) return NOBODY
  const access = await openGitHub()
  if (access === null) return NOBODY
  const [{ findAcceptance }, { failureOf }] = await Promise.all([
    import('../io/acceptance.ts'),
    import('../io/github.ts'),
  ])
  try {
    const pullRequest = await findPullRequest(access.octokit)
    if (pullRequest === null) return NOBODY
    return await findAcceptance(access.octokit, { repository, pullRequest }, label)
  } catch (error) {
    const { message } = failureOf(error, access.deadline)
    return { acceptance: null, problems: [problem('ACCEPTANCE_NOT_READ', { detail: phrase`${message}` })] }
  }
}
