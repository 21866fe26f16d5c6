import type { WorkflowRun } from './event.ts'
import { type Octokit, repositoryOf } from './github.ts'

/** The pull request, and what tells our comment apart and how old it is. */
export interface CommentPlace {
  /** `owner/name`. */
  readonly repository: string
  readonly pullRequest: number
  /** Each key has a comment of its own. */
  readonly key: string
  /** The run that took the dumps. */
  readonly source: WorkflowRun
  /** The run that judged them, which may be another. */
  readonly judge: Pick<WorkflowRun, 'id' | 'attempt'>
}

/** What became of the comment; `newer`: one of a later run is there and was left alone. */
export interface Posted {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'newer' | 'not-wanted'
  /** Empty where there is no comment. */
  readonly url: string
  /** The commit that a newer comment is about. */
  readonly headSha?: string
}

/** The first line of our comment, which a reader does not see. */
export const markerOf = ({ key, source, judge }: CommentPlace): string =>
  `${beginOf(key)} head=${source.headSha} run=${source.id}.${source.attempt} judged=${judge.id}.${judge.attempt} -->\n`

const beginOf = (key: string): string => `<!-- pool-leak-check: ${key}`

/**
 * Writes our one comment: updates the one that carries the marker and is ours, else creates it, and removes others of ours.
 * All pages are read, since the marker may stand behind thirty other comments, and anybody can copy a marker, so that the
 * author counts too. A comment of a later run stays. With `onlyUpdate`, none is created.
 */
export const upsertComment = async (
  octokit: Octokit,
  place: CommentPlace,
  { body, onlyUpdate }: { readonly body: string; readonly onlyUpdate: boolean },
): Promise<Posted> => {
  const marked = markerOf(place) + body
  const [latest, ...others] = await findComments(octokit, place)
  if (latest === undefined) return create(octokit, place, onlyUpdate ? null : marked)
  if (isAfter(latest.order, orderOf(place))) return { outcome: 'newer', url: latest.url, headSha: latest.headSha }
  const outcome = latest.body === marked ? 'unchanged' : 'updated'
  if (outcome === 'updated') {
    await octokit.rest.issues.updateComment({ ...repositoryOf(place.repository), comment_id: latest.id, body: marked })
  }
  for (const { id } of others) await remove(octokit, place, id)
  return { outcome, url: latest.url }
}

/** Another run may have removed it a moment ago. */
const remove = async (octokit: Octokit, { repository }: CommentPlace, id: number): Promise<void> => {
  try {
    await octokit.rest.issues.deleteComment({ ...repositoryOf(repository), comment_id: id })
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && error.status === 404)) throw error
  }
}

const create = async (octokit: Octokit, place: CommentPlace, body: string | null): Promise<Posted> => {
  if (body === null) return { outcome: 'not-wanted', url: '' }
  const { data } = await octokit.rest.issues.createComment({ ...issueOf(place), body })
  return { outcome: 'created', url: data.html_url }
}

/** Run and attempt of the dumps, then of their judgement. */
type Order = readonly [number, number, number, number]

const orderOf = ({ source, judge }: CommentPlace): Order => [source.id, source.attempt, judge.id, judge.attempt]

const isAfter = (one: Order, other: Order): boolean => {
  const at = one.findIndex((value, index) => value !== other[index])
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0)
}

interface OwnComment {
  readonly id: number
  readonly url: string
  readonly body: string
  readonly order: Order
  /** The commit that it is about; empty where it does not say. */
  readonly headSha: string
}

/** Our comments, that of the latest run first. */
const findComments = async (octokit: Octokit, place: CommentPlace): Promise<readonly OwnComment[]> => {
  const comments = await octokit.paginate(octokit.rest.issues.listComments, { ...issueOf(place), per_page: 100 })
  const marked = comments.flatMap(({ id, html_url: url, body = '', user }) => {
    const order = readOrder(body, place.key)
    const headSha = / head=([0-9a-f]+) /.exec(body)?.[1] ?? ''
    return order === null ? [] : [{ id, url, body, order, headSha, author: user?.login ?? '' }]
  })
  const ours = marked.filter(({ author }) => author === WORKFLOW_AUTHOR)
  const own = ours.length > 0 || marked.length === 0 ? ours : await ofViewer(octokit, marked)
  return [...own].sort((one, other) => (isAfter(one.order, other.order) ? -1 : 1))
}

/** Who writes with the workflow's own token. */
const WORKFLOW_AUTHOR = 'github-actions[bot]'

/** Somebody else's marker, or a token that is not the workflow's own: only now is it worth a request to ask who we are. */
const ofViewer = async <T extends { readonly author: string }>(octokit: Octokit, marked: readonly T[]) => {
  const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
  return marked.filter(({ author }) => author === viewer.login)
}

/** Null where the text does not begin with our marker of this key; a marker that tells no run is older than any. */
const readOrder = (body: string, key: string): Order | null => {
  const begin = `${beginOf(key)} `
  if (!body.startsWith(begin)) return null
  const [, run = '0', attempt = '0', judge = '0', judgeAttempt = '0'] =
    /^head=[0-9a-f]* run=(\d+)\.(\d+) judged=(\d+)\.(\d+) -->/.exec(body.slice(begin.length)) ?? []
  return [Number(run), Number(attempt), Number(judge), Number(judgeAttempt)]
}

const issueOf = ({ repository, pullRequest }: CommentPlace) => ({
  ...repositoryOf(repository),
  issue_number: pullRequest,
})
