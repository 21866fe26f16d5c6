import { getOctokit } from '@actions/github'

/** The pull request and the hidden marker that finds our comment again. */
export interface CommentPlace {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  readonly pullRequest: number
  readonly marker: string
}

/** Why a comment could not be written, for a warning: the answer's status (null where none came) and its message. */
export interface CommentFailure {
  readonly status: number | null
  readonly message: string
}

/** The comment's address; null where none was wanted: with `onlyUpdate` an earlier comment is updated and none created. */
export type CommentResult = { readonly url: string | null } | { readonly failure: CommentFailure }

/**
 * Writes our one comment: updates the one that carries the marker and is ours, else creates it.
 * All pages are read, since the marker may stand behind thirty other comments, and anybody can copy a marker, so that the
 * author counts too.
 */
export const upsertComment = async (place: CommentPlace, body: string, onlyUpdate: boolean): Promise<CommentResult> => {
  const octokit = getOctokit(place.token)
  try {
    const earlier = await findComment(octokit, place)
    if (earlier?.body === body) return { url: earlier.html_url }
    if (earlier !== undefined) {
      const { data } = await octokit.rest.issues.updateComment({ ...repositoryOf(place), comment_id: earlier.id, body })
      return { url: data.html_url }
    }
    if (onlyUpdate) return { url: null }
    const { data } = await octokit.rest.issues.createComment({ ...issueOf(place), body })
    return { url: data.html_url }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

type Octokit = ReturnType<typeof getOctokit>

const findComment = async (octokit: Octokit, place: CommentPlace) => {
  const comments = await octokit.paginate(octokit.rest.issues.listComments, { ...issueOf(place), per_page: 100 })
  const marked = comments.filter(({ body }) => body?.startsWith(place.marker))
  const ours = marked.find(({ user }) => user?.login === WORKFLOW_AUTHOR)
  if (ours !== undefined || marked.length === 0) return ours
  // Somebody else's marker, or a token that is not the workflow's own: only now is it worth a request to ask who we are.
  const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
  return marked.find(({ user }) => user?.login === viewer.login)
}

/** Who writes with the workflow's own token. */
const WORKFLOW_AUTHOR = 'github-actions[bot]'

const repositoryOf = ({ repository }: CommentPlace) => {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

const issueOf = (place: CommentPlace) => ({ ...repositoryOf(place), issue_number: place.pullRequest })

/** An answer of the API or a failed connection; anything else is a bug of ours and flies on. */
const failureOf = (error: unknown): CommentFailure => {
  if (!(error instanceof Error)) throw error
  if ('status' in error && typeof error.status === 'number') return { status: error.status, message: error.message }
  if (error.name === 'GraphqlResponseError' || error.cause instanceof Error)
    return { status: null, message: error.message }
  throw error
}
