import { type Octokit, repositoryOf } from './api.ts'
import { isAfter, type RunOrder } from './run-order.ts'

/** The place of our comments. */
export interface CommentPlace {
  /** `owner/name`. */
  readonly repository: string
  readonly pullRequest: number
  /** Each key has its own comment. */
  readonly key: string
  /** The token is another one than the workflow's own, so that another author writes. */
  readonly hasOwnToken: boolean
}

/** A comment with our marker, in front of a report. */
export interface MarkedComment {
  readonly id: number
  readonly url: string
  /** Without the marker. */
  readonly text: string
  readonly body: string
  readonly author: string
  readonly order: RunOrder
  /** Somebody hid it. */
  readonly isHidden: boolean
}

export interface FoundComments {
  /** Ours, that of the latest run first. */
  readonly own: readonly MarkedComment[]
  /** Those of other authors. */
  readonly others: readonly MarkedComment[]
}

/**
 * All comments with our marker. Ours are those of the workflow's own author where there are any, unless the token is
 * known to be another one; else those of whoever we are.
 */
export const findComments = async (octokit: Octokit, place: CommentPlace): Promise<FoundComments> => {
  const list = { ...issueOf(place), per_page: 100 }
  const comments = await octokit.paginate(octokit.rest.issues.listComments, list)
  const marked = comments.flatMap((comment): readonly MarkedComment[] => {
    const { id, html_url: url, body = '', user } = comment
    const order = readOrder(body, place.key)
    const text = body.slice(body.indexOf('\n') + 1)
    // The API says it; the library's types are older.
    const isHidden = 'minimized' in comment && (comment.minimized ?? null) !== null
    return order === null ? [] : [{ id, url, body, text, order, author: user?.login ?? '', isHidden }]
  })
  const isByWorkflow = marked.length === 0 || marked.some(({ author }) => author === WORKFLOW_AUTHOR)
  const author = isByWorkflow && (!place.hasOwnToken || marked.length === 0) ? WORKFLOW_AUTHOR : await viewerOf(octokit)
  return writtenBy(author, marked)
}

/** The same comments, where it turned out that the workflow's own author is somebody else than we are. */
export const writtenByUs = async (octokit: Octokit, { own, others }: FoundComments): Promise<FoundComments> =>
  writtenBy(await viewerOf(octokit), [...own, ...others])

const writtenBy = (writer: string, marked: readonly MarkedComment[]): FoundComments => ({
  own: marked
    .filter(({ author }) => author === writer)
    .sort((one, other) => (isAfter(one.order, other.order) ? -1 : 1)),
  others: marked.filter(({ author }) => author !== writer),
})

/** Author of comments that are written with the workflow's own token. */
const WORKFLOW_AUTHOR = 'github-actions[bot]'

/** Asks who we are. */
const viewerOf = async (octokit: Octokit): Promise<string> => {
  const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
  return viewer.login
}

export const markerStart = (key: string): string => `<!-- pool-leak-check: ${key}`

/** The heading of every report, behind the marker. */
const HEADING = /^[^\n]*\n## (?:✅|⚠️|❌) /u

/** Null where the text is no report behind our marker of this key. A marker without a run is older than any. */
const readOrder = (body: string, key: string): RunOrder | null => {
  const begin = `${markerStart(key)} `
  if (!body.startsWith(begin) || !HEADING.test(body)) return null
  const [, run = '0', attempt = '0', judge = '0', judgeAttempt = '0'] =
    /^head=[0-9a-f]* run=(\d+)\.(\d+) judged=(\d+)\.(\d+) -->/.exec(body.slice(begin.length)) ?? []
  return [Number(run), Number(attempt), Number(judge), Number(judgeAttempt)]
}

export const issueOf = ({ repository, pullRequest }: Pick<CommentPlace, 'repository' | 'pullRequest'>) => ({
  ...repositoryOf(repository),
  issue_number: pullRequest,
})
