import { type Api, failureOf, repositoryOf } from './api.ts'

/* Facts that only GitHub knows and nobody can write: which branches are protected, and what day it is. */

/** True where rules of the repository say who may push to the branch. False where that cannot be found out. */
export const isProtectedBranch = async (
  { octokit, limit }: Api,
  repository: string,
  branch: string,
): Promise<boolean> => {
  try {
    const { data } = await octokit.rest.repos.getBranch({ ...repositoryOf(repository), branch })
    return data.protected
  } catch (error) {
    failureOf(error, limit)
    return false
  }
}

/** The time by GitHub's clock; null where it does not answer. A self-hosted machine may have any time. */
export const readClock = async ({ octokit, limit, lastAnswered }: Api): Promise<Date | null> => {
  if (lastAnswered() !== null) return lastAnswered()
  try {
    // Needs no permission, and does not count against the limit.
    await octokit.rest.rateLimit.get()
  } catch (error) {
    failureOf(error, limit)
  }
  return lastAnswered()
}
