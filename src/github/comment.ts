import type { WorkflowRun } from '../io/run.ts'
import { type Octokit, repositoryOf } from './api.ts'
import { isAfter, isReal, orderOf, type RunOrder, type RunPlaces } from './run-order.ts'

/** The pull request, and the parts of the marker: they tell our comment apart and how old it is. */
export interface CommentTarget {
  /** `owner/name`. */
  readonly repository: string
  readonly pullRequest: number
  /** Each key has its own comment. */
  readonly key: string
  /** The run that took the dumps, and its repository. */
  readonly source: WorkflowRun & { readonly repository: string }
  /** The run that judged them, which may be another. */
  readonly judge: Pick<WorkflowRun, 'id' | 'attempt'>
}

/**
 * The outcome for the comment. `newer`: one of a later run is there and was left alone. `not-wanted`: there is none and
 * none was to be created. `no-pull-request`: the tested commit has no open one.
 */
export interface Posted {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'newer' | 'not-wanted' | 'no-pull-request'
  /** Null where there is no comment. */
  readonly url: string | null
}

/** The first line of our comment, which a reader does not see. */
const markerOf = ({ key, source, judge }: CommentTarget): string =>
  `${markerStart(key)} head=${source.headSha ?? ''} run=${source.id}.${source.attempt} judged=${judge.id}.${judge.attempt} -->\n`

/** Characters that a comment takes. */
const MAX_COMMENT_LENGTH = 65_536

/** A comment as its caller wants it. */
export interface Comment {
  readonly key: string
  /** Writes no new comment. */
  readonly onlyUpdate: boolean
  /** Returns the text, `maxLength` characters at most, given the text of our comment that is there; null: there is none. */
  readonly render: (maxLength: number, before: string | null) => string
}

const markerStart = (key: string): string => `<!-- pool-leak-check: ${key}`

/**
 * Writes our one comment: updates the one that carries the marker and is ours, else creates it, and removes others of
 * ours. All pages are read, since the marker may be on the last one. Author and text are checked too, since anybody can
 * copy a marker, and other workflows write with our author's name what strangers told them. A comment of a later run
 * stays, if there is such a run. With `onlyUpdate`, none is created.
 */
export const upsertComment = async (
  octokit: Octokit,
  target: CommentTarget,
  { render, onlyUpdate }: Pick<Comment, 'render' | 'onlyUpdate'>,
): Promise<Posted> => {
  const own = await findComments(octokit, target)
  const [latest, ...others] = own
  const marker = markerOf(target)
  const marked = marker + render(MAX_COMMENT_LENGTH - marker.length, latest?.body ?? null)
  if (latest === undefined) return create(octokit, target, onlyUpdate ? null : marked)
  const newer = await newerOf(octokit, target, own)
  if (newer !== null) return { outcome: 'newer', url: newer.url }
  const outcome = latest.body === marked ? 'unchanged' : 'updated'
  if (outcome === 'updated') {
    await octokit.rest.issues.updateComment({ ...repositoryOf(target.repository), comment_id: latest.id, body: marked })
  }
  for (const { id } of others) await remove(octokit, target, id)
  return { outcome, url: latest.url }
}

export const NOT_WANTED: Posted = { outcome: 'not-wanted', url: null }

/** The comment of a later run, where GitHub knows that run; null where there is none. */
const newerOf = async (
  octokit: Octokit,
  { repository, source, judge }: CommentTarget,
  own: readonly OwnComment[],
): Promise<OwnComment | null> => {
  const places: RunPlaces = { source: source.repository, judge: repository }
  const ours = orderOf(source, judge)
  for (const comment of own.filter(({ order }) => isAfter(order, ours))) {
    if (await isReal(octokit, places, { claimed: comment.order, ours })) return comment
  }
  return null
}

/** Ignores a 404: another run may have removed the comment a moment ago. */
const remove = async (octokit: Octokit, { repository }: CommentTarget, id: number): Promise<void> => {
  try {
    await octokit.rest.issues.deleteComment({ ...repositoryOf(repository), comment_id: id })
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && error.status === 404)) throw error
  }
}

const create = async (octokit: Octokit, target: CommentTarget, body: string | null): Promise<Posted> => {
  if (body === null) return NOT_WANTED
  return { outcome: 'created', url: await createOnce(octokit, target, { body, triesLeft: 2 }) }
}

interface NewComment {
  readonly body: string
  readonly triesLeft: number
}

/**
 * A request whose answer was lost may have been carried out: the comment is looked for before it is sent again. Returns
 * its address.
 */
const createOnce = async (
  octokit: Octokit,
  target: CommentTarget,
  { body, triesLeft }: NewComment,
): Promise<string> => {
  const request = { ...octokit.request.endpoint.DEFAULTS.request, retries: 0 }
  try {
    const { data } = await octokit.rest.issues.createComment({ ...issueOf(target), body, request })
    return data.html_url
  } catch (error) {
    if (triesLeft === 0 || !isLost(error)) throw error
    const written = (await findComments(octokit, target)).find((comment) => comment.body === body)
    return written?.url ?? createOnce(octokit, target, { body, triesLeft: triesLeft - 1 })
  }
}

/** A failure of the server or of the connection, which the library gives the status 500. */
const isLost = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status >= 500

interface OwnComment {
  readonly id: number
  readonly url: string
  readonly body: string
  readonly order: RunOrder
}

/** Our comments, that of the latest run first. */
const findComments = async (octokit: Octokit, target: CommentTarget): Promise<readonly OwnComment[]> => {
  const comments = await octokit.paginate(octokit.rest.issues.listComments, { ...issueOf(target), per_page: 100 })
  const marked = comments.flatMap(({ id, html_url: url, body = '', user }) => {
    const order = readOrder(body, target.key)
    return order === null ? [] : [{ id, url, body, order, author: user?.login ?? '' }]
  })
  const byWorkflow = marked.filter(({ author }) => author === WORKFLOW_AUTHOR)
  const own = byWorkflow.length > 0 || marked.length === 0 ? byWorkflow : await writtenByViewer(octokit, marked)
  return [...own].sort((one, other) => (isAfter(one.order, other.order) ? -1 : 1))
}

/** Author of comments that are written with the workflow's own token. */
const WORKFLOW_AUTHOR = 'github-actions[bot]'

/** Asks who we are, since the marker is somebody else's or our token is not the workflow's own. */
const writtenByViewer = async <T extends { readonly author: string }>(octokit: Octokit, marked: readonly T[]) => {
  const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
  return marked.filter(({ author }) => author === viewer.login)
}

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

const issueOf = ({ repository, pullRequest }: CommentTarget) => ({
  ...repositoryOf(repository),
  issue_number: pullRequest,
})
