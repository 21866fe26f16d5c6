import { decodePolicy, type PolicySource, PolicyUnreadable } from '../io/policy-source.ts'
import { type Api, failureOf, remedyOf, repositoryOf } from './api.ts'

/** Opens the files of a repository at one commit or branch. A failure to read one is a `PolicyUnreadable`. */
export type RepositoryFiles = (repository: string, ref: string) => PolicySource

/** Without an API no file can be read. */
export const repositoryFiles = (connected: () => Promise<Api | null>): RepositoryFiles => {
  /** By repository: a permission is one for all of its commits. */
  const readable = new Map<string, Promise<boolean>>()
  const mayRead = (open: Api, repository: string, ref: string): Promise<boolean> => {
    const known = readable.get(repository) ?? isReadable(open, repository, ref)
    readable.set(repository, known)
    return known
  }
  const read = async (repository: string, ref: string, path: string): Promise<string | null> => {
    const unreadable = (why: string) => new PolicyUnreadable(`${repository}/${path} could not be read: ${why}`)
    const api = await connected()
    if (api === null) throw unreadable('there is no github-token')
    try {
      const { data } = await api.octokit.rest.repos.getContent({ ...repositoryOf(repository), path, ref })
      // Of a file of more than 1 MB the API sends no content, and it says so in the encoding.
      if (!('content' in data) || data.encoding !== 'base64') throw unreadable('it is no file of at most 1 MB')
      return decodePolicy(`${repository}/${path}`, Buffer.from(data.content, 'base64'))
    } catch (error) {
      if (error instanceof PolicyUnreadable) throw error
      const failure = failureOf(error, api.limit)
      if (failure.status === 404 && (await mayRead(api, repository, ref))) return null
      throw unreadable(`${failure.message}. ${remedyOf(failure, 'contents: read')}`)
    }
  }
  /** By repository, ref and path: the base's policy is read for what it says and to compare. */
  const texts = new Map<string, Promise<string | null>>()
  const readOnce = (repository: string, ref: string, path: string): Promise<string | null> => {
    const key = JSON.stringify([repository, ref, path])
    const text = texts.get(key) ?? read(repository, ref, path)
    texts.set(key, text)
    return text
  }
  const filesOf: RepositoryFiles = (repository, ref) => ({
    read: (path) => readOnce(repository, ref, path),
    ofRepository: filesOf,
    nameOf: (path) => `${repository}/${path}@${ref}`,
  })
  return filesOf
}

/**
 * True where the repository's root can be read, so that a file that is not found does not exist. A private repository
 * answers 404 to a token that may not read it, too. Any other folder may be missing: a first pull request adds
 * `.github`, and a workflow that an organisation requires is of another repository.
 */
const isReadable = async ({ octokit, limit }: Api, repository: string, ref: string): Promise<boolean> => {
  try {
    await octokit.rest.repos.getContent({ ...repositoryOf(repository), path: '', ref })
    return true
  } catch (error) {
    failureOf(error, limit)
    return false
  }
}
