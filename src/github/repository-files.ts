import { basename, dirname } from 'node:path/posix'
import { decodePolicy, type PolicySource, PolicyUnreadable } from '../io/policy-source.ts'
import { type Api, failureOf, remedyOf, repositoryOf } from './api.ts'

/** Opens the files of a repository at one commit or branch. A failure to read one is a `PolicyUnreadable`. */
export type RepositoryFiles = (repository: string, ref: string) => PolicySource

/** Without an API no file can be read. */
export const repositoryFiles = (connected: () => Promise<Api | null>): RepositoryFiles => {
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
      const found = failure.status === 404 ? await lookFor(api, { repository, ref, path }) : 'unknown'
      if (found === 'absent') return null
      if (found === 'listed') throw unreadable('GitHub lists it, and does not find it. Run the job again.')
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

interface Place {
  readonly repository: string
  readonly ref: string
  readonly path: string
}

/**
 * What GitHub lists where it found no file: that there is none, that there is one, or nothing. A 404 alone says
 * little: a private repository gives it to a token that may not read it, too. A folder that is not found, either, is
 * looked for in its own: a first pull request adds `.github`, and a workflow that an organisation requires is of
 * another repository.
 */
const lookFor = async (api: Api, { repository, ref, path }: Place): Promise<'absent' | 'listed' | 'unknown'> => {
  const folder = dirname(path) === '.' ? '' : dirname(path)
  try {
    const { data } = await api.octokit.rest.repos.getContent({ ...repositoryOf(repository), path: folder, ref })
    return Array.isArray(data) && data.some(({ name }) => name === basename(path)) ? 'listed' : 'absent'
  } catch (error) {
    if (failureOf(error, api.limit).status !== 404 || folder === '') return 'unknown'
    return lookFor(api, { repository, ref, path: folder })
  }
}
