import { type Run, runUrl } from '../io/run.ts'
import { type Api, type ApiSettings, DeliveryError, type Failure, failureOf, remedyOf } from './api.ts'
import { type CommentText, type Posted, upsertComment } from './comment.ts'
import { type CommitStatus, type Placed, setCommitStatus, statusContextOf } from './commit-status.ts'
import { hasArtifactService, type Upload, uploadArtifact } from './job-artifacts.ts'
import { openWithHead } from './pull-request.ts'
import { orderOf } from './run-order.ts'
import { accessOf, connectWithin, noTokenOf, pullRequestOf, type Session } from './session.ts'
import { timeLimitOf } from './time-limit.ts'

/** What is written to GitHub after the verdict, each within a time limit of its own. */
export interface GitHubDelivery {
  /** Uploads files as an artifact of this run; the address of its page. @throws {DeliveryError} */
  readonly upload: (upload: Upload) => Promise<string>
  /** Writes the comment on each pull request of the tested commit; one entry at least. @throws {DeliveryError} */
  readonly comment: (comment: Comment) => Promise<readonly Posted[]>
  /** Sets a status on a commit, unless another one counts more. @throws {DeliveryError} */
  readonly setStatus: (status: Status) => Promise<StatusOutcome>
}

export interface Comment extends CommentText {
  readonly key: string
}

export type Status = Pick<CommitStatus, 'sha' | 'state' | 'description' | 'isWeak'> & {
  readonly key: string
  /** False where the run of the dumps could not be found out. */
  readonly isOrdered: boolean
}

/**
 * `no-pull-request`: green is set only where the one pull request is known; `shared`: there are several of the commit.
 */
export type StatusOutcome = Placed | 'no-pull-request' | 'shared'

/** Seconds for one delivery: a job that cannot deliver in a minute goes on without. */
const MAX_DELIVERY_SECONDS = 60
/** Pull requests of one commit that are commented on at most. */
const MAX_PULL_REQUESTS = 10

export const openDelivery = (session: Session): GitHubDelivery => ({
  upload: async (upload) => {
    const { here, run } = session
    if (!hasArtifactService(run.serverUrl))
      throw new DeliveryError('this server has no artifact service for actions of this kind.')
    const id = await uploadArtifact(upload, timeLimitOf(deliverySeconds(session)))
    return `${runUrl(run, here, run.id)}/artifacts/${id}`
  },
  comment: (comment) => writeComments(session, comment),
  setStatus: (status) => placeStatus(session, status),
})

const deliverySeconds = ({ settings }: Session): number => Math.min(MAX_DELIVERY_SECONDS, settings.timeoutSeconds)

const connectFor = (session: Session, access = accessOf(session.settings)): Promise<Api | null> =>
  connectWithin(timeLimitOf(deliverySeconds(session)), access)

interface DeliveryRequest<T> {
  /** The permission that the job must be given for it. */
  readonly permission: string
  readonly work: (by: Api) => Promise<T>
  /** In place of the session's own. */
  readonly access?: ApiSettings | null
}

/** Makes one request of delivery. What GitHub refuses becomes a `DeliveryError` that names the way out. */
const delivering = async <T>(session: Session, { permission, work, access }: DeliveryRequest<T>): Promise<T> => {
  const { run } = session
  const by = await connectFor(session, access)
  if (by === null) throw new DeliveryError(`${noTokenOf(run)}. Pass one with the permission ${permission}.`)
  try {
    return await work(by)
  } catch (error) {
    const failure = failureOf(error, by.limit)
    const remedy = isReadOnly(failure, run) ? readOnlyRemedy(permission) : remedyOf(failure, permission)
    throw new DeliveryError(`${failure.message}. ${remedy}`)
  }
}

const writeComments = async (session: Session, { key, ...text }: Comment): Promise<readonly Posted[]> => {
  const { here, judgedRun, pullRequests, run, settings } = session
  const { commentOn, commentToken, token } = settings
  const access = accessOf({ ...settings, token: commentToken ?? token })
  // Without a token a pull request that the event does not name cannot be looked for.
  if (access === null && run.pullRequest === null && commentOn === null) return [NOT_WANTED]
  const source = await judgedRun()
  const work = async (by: Api): Promise<readonly Posted[]> => {
    // The comment's own token may be allowed no more than to comment.
    const found = commentOn === null ? await pullRequests((await connectFor(session)) ?? by) : [commentOn]
    const posted: Posted[] = []
    for (const number of found.slice(0, MAX_PULL_REQUESTS)) {
      const place = { repository: here, pullRequest: number, key, hasOwnToken: commentToken !== null }
      posted.push(await upsertComment(by.octokit, { ...place, source, judge: run }, text))
    }
    return posted.length === 0 ? [{ ...NOT_WANTED, outcome: 'no-pull-request' }] : posted
  }
  return delivering(session, { permission: 'pull-requests: write', work, access })
}

const NOT_WANTED: Posted = { outcome: 'not-wanted', url: null, stale: [] }

const placeStatus = async (session: Session, { key, isOrdered, ...status }: Status): Promise<StatusOutcome> => {
  const { here, judgedRun, run } = session
  const source = await judgedRun()
  const work = async (by: Api): Promise<StatusOutcome> => {
    const untold = status.state === 'success' ? await untoldFor(session, by, status.sha) : null
    if (untold !== null) return untold
    const placed = {
      ...status,
      repository: here,
      context: statusContextOf(key),
      runUrl: runUrl(run, here, run.id),
      order: isOrdered ? orderOf(source, run) : null,
    }
    return setCommitStatus(by.octokit, placed, { source: source.repository, judge: here })
  }
  return delivering(session, { permission: 'statuses: write', work })
}

/** Why no pull request can be told green by a status on the commit; null where one can. */
const untoldFor = async (session: Session, by: Api, sha: string): Promise<'no-pull-request' | 'shared' | null> => {
  const { here, run } = session
  const number = await pullRequestOf(session, by)
  const head = (run.pullRequest ?? run.triggeredBy)?.headSha
  if (number === null || head !== sha) return 'no-pull-request'
  const others = (await openWithHead(by.octokit, here, sha)).filter((other) => other !== number)
  return others.length === 0 ? null : 'shared'
}

/** A fork's token may only read, whatever the workflow asks for. */
const isReadOnly = ({ status, message }: Failure, { event }: Run): boolean =>
  status === 403 && event === 'pull_request' && /not accessible/i.test(message)

const readOnlyRemedy = (permission: string): string =>
  `Give the job the permission ${permission}. A run of a fork, or of Dependabot, has a token that may only read all the same: add the second workflow of docs/forks.md, which comments from the base repository.`
