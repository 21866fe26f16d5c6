import { type GitHubDelivery, openDelivery } from './delivery.ts'
import { type GitHubEvidence, openEvidence } from './evidence.ts'
import { type GitHubSettings, openSession } from './session.ts'

/*
 * The only file of this folder that others import. Whatever reaches GitHub goes through it: with which token, in which
 * time and with whose rights is worked out here once.
 */

export type { Posted } from './comment.ts'
export type { StatusOutcome } from './delivery.ts'
export { hasNotRun, type JudgedRun } from './workflow-run.ts'

/**
 * Everything that the action wants of GitHub. Evidence shares one time limit; each delivery has its own, so that it
 * does not matter how long the evidence took.
 */
export interface GitHub extends GitHubEvidence, GitHubDelivery {}

/** Opens the door. Without a token, or outside of a runner, each method that needs one says so in its own way. */
export const openGitHub = (settings: GitHubSettings): GitHub => {
  const session = openSession(settings)
  return { ...openEvidence(session), ...openDelivery(session) }
}
