import type { WorkflowRun } from '../io/event.ts'
import { type Octokit, repositoryOf } from './api.ts'
import { headlineOf, isRed, joinParts, roomBeside } from './comment-parts.ts'
import {
  type CommentPlace,
  type FoundComments,
  findComments,
  issueOf,
  type MarkedComment,
  markerStart,
  writtenByUs,
} from './own-comments.ts'
import { isAfter, isReal, orderOf, type RunPlaces } from './run-order.ts'

/** The pull request, and the parts of the marker: they tell our comment apart and how old it is. */
export interface CommentTarget extends CommentPlace {
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
  readonly outcome: 'created' | 'updated' | 'joined' | 'unchanged' | 'newer' | 'not-wanted' | 'no-pull-request'
  /** Null where there is no comment. */
  readonly url: string | null
  /** Addresses of comments of this check that another App wrote, as before a change of token: nobody updates them. */
  readonly stale: readonly string[]
}

/** A report, and whether it is worth a comment of its own. */
export interface CommentText {
  /** Writes no new comment. */
  readonly onlyUpdate: boolean
  /** Returns the text, `maxLength` characters at most, given that of an earlier run; null: there is none. */
  readonly render: (maxLength: number, before: string | null) => string
}

const MAX_COMMENT_LENGTH = 65_536

/** The first line of our comment, which a reader does not see. */
const markerOf = ({ key, source, judge }: CommentTarget): string =>
  `${markerStart(key)} head=${source.headSha ?? ''} run=${source.id}.${source.attempt} judged=${judge.id}.${judge.attempt} -->\n`

/**
 * Writes our one comment: updates the one that carries the marker and is ours, else creates it, and removes others of
 * ours. All pages are read, since the marker may be on the last one. Author and text are checked too, since anybody can
 * copy a marker, and other workflows write with our author's name what strangers told them. A comment of a later run
 * stays, if there is such a run; one of this very run is another check with the same key, and takes this report in.
 */
export const upsertComment = async (octokit: Octokit, target: CommentTarget, given: CommentText): Promise<Posted> => {
  const found = await findComments(octokit, target)
  try {
    return await writeOver(octokit, target, { found, given })
  } catch (error) {
    // Another author than we are wrote it, as before a change of token.
    if (found.own.length === 0 || statusOf(error) !== 403) throw error
    const ours = await writtenByUs(octokit, found)
    if (ours.own[0]?.id === found.own[0]?.id) throw error
    return writeOver(octokit, target, { found: ours, given })
  }
}

interface Writing {
  readonly found: FoundComments
  readonly given: CommentText
}

const writeOver = async (octokit: Octokit, target: CommentTarget, { found, given }: Writing): Promise<Posted> => {
  const stale = found.others.filter(({ author }) => author.endsWith('[bot]')).map(({ url }) => url)
  const marker = markerOf(target)
  const maxLength = MAX_COMMENT_LENGTH - marker.length
  const [latest, ...older] = found.own
  if (latest === undefined) {
    if (given.onlyUpdate) return { outcome: 'not-wanted', url: null, stale }
    return { outcome: 'created', url: await create(octokit, target, marker + given.render(maxLength, null)), stale }
  }
  const newer = await newerOf(octokit, target, { found, given })
  if (newer !== null) return { outcome: 'newer', url: newer.url, stale }
  const isShared = latest.body.startsWith(marker)
  if (isShared && given.onlyUpdate) return { outcome: 'unchanged', url: latest.url, stale }
  const { kept, room } = isShared ? roomBeside(latest.text, maxLength) : { kept: [], room: maxLength }
  const text = joinParts(kept, given.render(room, isShared ? null : latest.text))
  const written = await update(octokit, target, { latest, body: marker + text, text })
  for (const { id } of older) await remove(octokit, target, id)
  const outcome = isShared && written.outcome === 'updated' ? 'joined' : written.outcome
  return { ...written, outcome, stale }
}

interface Update {
  readonly latest: MarkedComment
  readonly body: string
  readonly text: string
}

/**
 * Writes over a comment. One that somebody hid is written anew where it says of something new that it is not clean; one
 * that was deleted meanwhile, too. GitHub says "not found" of one that it does not let us change as well: that one is
 * still listed, and a second comment of ours beside it would be one more in each run.
 */
const update = async (
  octokit: Octokit,
  target: CommentTarget,
  { latest, body, text }: Update,
): Promise<Pick<Posted, 'outcome' | 'url'>> => {
  if (latest.body === body) return { outcome: 'unchanged', url: latest.url }
  if (latest.isHidden && isRed(text) && headlineOf(text) !== headlineOf(latest.text)) {
    const url = await create(octokit, target, body)
    await remove(octokit, target, latest.id)
    return { outcome: 'created', url }
  }
  try {
    await octokit.rest.issues.updateComment({ ...repositoryOf(target.repository), comment_id: latest.id, body })
    return { outcome: 'updated', url: latest.url }
  } catch (error) {
    if (statusOf(error) !== 404) throw error
    const listed = await findComments(octokit, target)
    if (listed.own.some(({ id }) => id === latest.id)) throw error
    return { outcome: 'created', url: await create(octokit, target, body) }
  }
}

/** The comment of a later run, where GitHub knows that run; null where there is none. */
const newerOf = async (
  octokit: Octokit,
  { repository, source, judge }: CommentTarget,
  { found, given }: Writing,
): Promise<MarkedComment | null> => {
  const places: RunPlaces = { source: source.repository, judge: repository }
  const ours = orderOf(source, judge)
  for (const comment of found.own.filter(({ order }) => isAfter(order, ours))) {
    const claim = { claimed: comment.order, ours, isRed: isRed(given.render(MAX_COMMENT_LENGTH, null)) }
    if (await isReal(octokit, places, claim)) return comment
  }
  return null
}

/** Ignores a 404: another run may have removed the comment a moment ago. */
const remove = async (octokit: Octokit, { repository }: CommentTarget, id: number): Promise<void> => {
  try {
    await octokit.rest.issues.deleteComment({ ...repositoryOf(repository), comment_id: id })
  } catch (error) {
    if (statusOf(error) !== 404) throw error
  }
}

/**
 * Returns the address of a new comment. A request whose answer was lost may have been carried out: the comment is
 * looked for before it is sent again.
 */
const create = async (octokit: Octokit, target: CommentTarget, body: string, triesLeft = 2): Promise<string> => {
  const request = { ...octokit.request.endpoint.DEFAULTS.request, retries: 0 }
  try {
    const { data } = await octokit.rest.issues.createComment({ ...issueOf(target), body, request })
    return data.html_url
  } catch (error) {
    if (triesLeft === 0 || !isLost(error)) throw error
    const written = (await findComments(octokit, target)).own.find((comment) => comment.body === body)
    return written?.url ?? create(octokit, target, body, triesLeft - 1)
  }
}

/** A failure of the server or of the connection, which the library gives the status 500. */
const isLost = (error: unknown): boolean => (statusOf(error) ?? 0) >= 500

const statusOf = (error: unknown): number | null =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null
