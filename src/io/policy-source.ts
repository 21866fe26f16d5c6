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
      if (failure.status === 404) return null
      throw new PolicyUnreadable(
        `${repository}/${path} could not be read: ${failure.message}. ${remedyOf(failure, 'contents: read')}`,
      )
    }
  },
  ofRepository: (other, otherRef) => repositorySource(access, other, otherRef),
  nameOf: (path) => `${repository}/${path}@${ref}`,
})
