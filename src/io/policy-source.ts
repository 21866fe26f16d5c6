import type { Deadline } from './deadline.ts'
import { failureOf, type Octokit, remedyOf, repositoryOf } from './github.ts'
import { type PolicySource, PolicyUnreadable } from './policy-place.ts'

/** A repository at one commit or branch, over the API. A failure to read is a `PolicyUnreadable`. */
export const repositorySource = (
  access: { readonly octokit: Octokit; readonly deadline: Deadline },
  repository: string,
  ref: string,
): PolicySource => ({
  read: async (path) => {
    try {
      const place = { ...repositoryOf(repository), path, ref }
      const { data } = await access.octokit.rest.repos.getContent(place)
      return 'content' in data && typeof data.content === 'string'
        ? Buffer.from(data.content, 'base64').toString('utf8')
        : null
    } catch (error) {
      const failure = failureOf(error, access.deadline)
      if (failure.status === 404 && (await mayRead(access, repository, ref))) return null
      throw new PolicyUnreadable(
        `${repository}/${path} could not be read: ${failure.message}. ${remedyOf(failure, 'contents: read')}`,
      )
    }
  },
  ofRepository: (other, otherRef) => repositorySource(access, other, otherRef),
  nameOf: (path) => `${repository}/${path}@${ref}`,
})

/** By repository: a permission is one for all of its commits. */
const readable = new Map<string, Promise<boolean>>()

const mayRead = (access: Parameters<typeof hasWorkflows>[0], repository: string, ref: string): Promise<boolean> => {
  const known = readable.get(repository) ?? hasWorkflows(access, repository, ref)
  readable.set(repository, known)
  return known
}

/**
 * True where the repository's `.github` folder can be read, so that a file that is not found is none. A private repository answers
 * 404 to a token that may not read it, too. There is always a workflow: this run is of one.
 */
const hasWorkflows = async (
  { octokit, deadline }: { readonly octokit: Octokit; readonly deadline: Deadline },
  repository: string,
  ref: string,
): Promise<boolean> => {
  try {
    await octokit.rest.repos.getContent({ ...repositoryOf(repository), path: '.github', ref })
    return true
  } catch (error) {
    failureOf(error, deadline)
    return false
  }
}
