import { ours, phrase } from '../core/phrase.ts'
import type { Acknowledgement } from '../core/policy.ts'
import { problem, UserError } from '../core/problem.ts'
import type { ArchiveLimits } from '../io/archive.ts'
import type { ArtifactStore } from '../io/dumps.ts'
import { type Run, runUrl } from '../io/run.ts'
import { type FoundAcceptance, findAcceptance, NOBODY } from './acceptance.ts'
import { type Api, type ApiSettings, DeliveryError, type Failure, failureOf, remedyOf } from './api.ts'
import { type BaselineReports, type BaselineSearch, readBaselineReports } from './baseline-reports.ts'
import { type LineRange, readChangedLines } from './changed-lines.ts'
import { type CommentText, type Posted, upsertComment } from './comment.ts'
import { type CommitStatus, type Placed, setCommitStatus, statusContextOf } from './commit-status.ts'
import { hasArtifactService, jobArtifacts, type Upload, uploadArtifact } from './job-artifacts.ts'
import { findPullRequests, openWithHead } from './pull-request.ts'
import { type RepositoryFiles, repositoryFiles } from './repository-files.ts'
import { restArtifacts } from './rest-artifacts.ts'
import { orderOf } from './run-order.ts'
import { type TimeLimit, timeLimitOf } from './time-limit.ts'
import { isProtectedBranch, readClock } from './trust.ts'
import { type JudgedRun, type NamedRun, readJudgedRun, workflowOf } from './workflow-run.ts'

/*
 * The only file of this folder that others import. Whatever reaches GitHub goes through it: with which token, in which
 * time and with whose rights is worked out here once.
 */

export type { Posted } from './comment.ts'
export type { CommitStatus } from './commit-status.ts'
export { hasNotRun, type JudgedRun } from './workflow-run.ts'

/**
 * Everything that the action wants of GitHub. Evidence shares one time limit; each delivery has its own, so that it
 * does not matter how long the evidence took.
 */
export interface GitHub {
  /**
   * The run whose dumps are judged: the one that the inputs name, else the one that triggered this one, else this one.
   */
  readonly judgedRun: () => Promise<JudgedRun>
  /** Files of a repository at a commit or branch. Reading one throws a `PolicyUnreadable`. */
  readonly files: RepositoryFiles
  /** True where rules say who may push to the branch of this repository; false where that is not known. */
  readonly isProtected: (branch: string) => Promise<boolean>
  /** The time by GitHub's clock; by this machine's where GitHub cannot be asked. */
  readonly now: () => Promise<Date>
  /** Artifacts of the judged run. @throws {UserError} where they need a token and there is none. */
  readonly artifacts: () => Promise<ArtifactStore>
  /** Reports of earlier runs of the judged run's workflow. A failure is a problem. */
  readonly baseline: (search: ReportSearch) => Promise<BaselineReports>
  /** The person who accepted the leak on the pull request. A failure is a problem. */
  readonly acceptance: (acknowledge: Acknowledgement) => Promise<FoundAcceptance>
  /** The lines that the pull request changes, by path; none where there is no pull request. */
  readonly changedLines: () => Promise<ReadonlyMap<string, readonly LineRange[]>>
  /** Uploads files as an artifact of this run; the address of its page. @throws {DeliveryError} */
  readonly upload: (upload: Upload) => Promise<string>
  /** Writes the comment on each pull request of the tested commit; one entry at least. @throws {DeliveryError} */
  readonly comment: (comment: Comment) => Promise<readonly Posted[]>
  /** Sets a status on a commit, unless another one counts more. @throws {DeliveryError} */
  readonly setStatus: (status: Status) => Promise<StatusOutcome>
}

export type ReportSearch = Pick<BaselineSearch, 'branch' | 'artifact'>

export interface Comment extends CommentText {
  readonly key: string
}

export type Status = Pick<CommitStatus, 'sha' | 'state' | 'description' | 'isWeak'> & {
  readonly key: string
  /** False where the run of the dumps could not be found out. */
  readonly isOrdered: boolean
}

/** `no-pull-request`: green is set only where the one pull request is known; `shared`: there are several of the commit. */
export type StatusOutcome = Placed | 'no-pull-request' | 'shared'

export interface GitHubSettings {
  readonly run: Run
  /** Null: none was given. */
  readonly token: string | null
  /** Seconds that evidence is waited for. */
  readonly timeoutSeconds: number
  readonly archiveLimits: ArchiveLimits
  readonly named: NamedRun
  /** Writes the comment in place of `token`; null: none was given. */
  readonly commentToken: string | null
  /** The pull request to comment on; null: those of the tested commit. */
  readonly commentOn: number | null
  /** Gets a line for each request. */
  readonly debug?: (line: string) => void
  /** Unit of the wait before a request is sent again, in ms. */
  readonly retryMs?: number
}

/** Seconds for one delivery: a job that cannot deliver in a minute goes on without. */
const MAX_DELIVERY_SECONDS = 60
/** Pull requests of one commit that are commented on at most. */
const MAX_PULL_REQUESTS = 10

/** Opens the door. Without a token, or outside of a runner, each method that needs one says so in its own way. */
export const openGitHub = (settings: GitHubSettings): GitHub => {
  const { run, timeoutSeconds } = settings
  const here = run.repository ?? ''
  const access = accessOf(settings)
  const open = (seconds: number, by = access): Promise<Api | null> => connectWithin(timeLimitOf(seconds), by)
  const deliverySeconds = Math.min(MAX_DELIVERY_SECONDS, timeoutSeconds)
  const evidenceLimit = timeLimitOf(timeoutSeconds)
  const connected = once(() => connectWithin(evidenceLimit, access))
  const judgedRun = once(() => readJudgedRun(run, here, settings.named, connected))
  const pullRequests = once((by: Api) => findPullRequests(by.octokit, run, here))
  /** Null where there are several, too: nothing says which of them is meant. */
  const pullRequest = async (by: Api): Promise<number | null> => {
    const found = await pullRequests(by)
    return found.length === 1 ? (found[0] ?? null) : null
  }

  /** Makes one request of delivery. What GitHub refuses becomes a `DeliveryError` that names the way out. */
  const delivering = async <T>(
    permission: string,
    work: (by: Api) => Promise<T>,
    as: ApiSettings | null = access,
  ): Promise<T> => {
    const by = await open(deliverySeconds, as)
    if (by === null) throw new DeliveryError(`${noTokenOf(run)}. Pass one with the permission ${permission}.`)
    try {
      return await work(by)
    } catch (error) {
      const failure = failureOf(error, by.limit)
      const remedy = isReadOnly(failure, run) ? readOnlyRemedy(permission) : remedyOf(failure, permission)
      throw new DeliveryError(`${failure.message}. ${remedy}`)
    }
  }

  /** Why no pull request can be told green by a status on the commit; null where one can. */
  const untoldFor = async (by: Api, sha: string): Promise<'no-pull-request' | 'shared' | null> => {
    const number = await pullRequest(by)
    const head = (run.pullRequest ?? run.triggeredBy)?.headSha
    if (number === null || head !== sha) return 'no-pull-request'
    const others = (await openWithHead(by.octokit, here, sha)).filter((other) => other !== number)
    return others.length === 0 ? null : 'shared'
  }

  return {
    judgedRun,
    files: repositoryFiles(connected),
    isProtected: async (branch) => {
      const api = await connected()
      return api !== null && isProtectedBranch(api, here, branch)
    },
    now: async () => {
      const api = await connected()
      return (api === null ? null : await readClock(api)) ?? new Date()
    },
    artifacts: async () => {
      const [judged, api] = [await judgedRun(), await connected()]
      // The artifact service asks for no permission; the REST API has the artifacts of all other runs and servers.
      const overRest = api === null ? null : restArtifacts(api, judged.repository, judged.id)
      if (judged.isThis && hasArtifactService(run.serverUrl))
        return withFallback(jobArtifacts(evidenceLimit, run.tempFolder), overRest)
      if (overRest !== null) return overRest
      const whose = judged.isThis ? 'this' : 'another'
      throw new UserError(
        `the artifacts of ${whose} run need a github-token with the permission actions: read; ${noTokenOf(run)}`,
      )
    },
    baseline: async (search) => {
      const without = (why: string): BaselineReports => {
        const detail = phrase`${search.branch}: ${ours(why)}`
        return { files: [], problems: [problem('BASELINE_NOT_READ', { detail })] }
      }
      const api = await connected()
      if (api === null) return without(noTokenOf(run))
      const judged = await judgedRun()
      const workflow = await workflowOf(api, judged)
      if (workflow === null) return without('the workflow of the run is not known')
      return readBaselineReports(api, {
        ...search,
        workflow,
        repository: here,
        action: run.actionName,
        except: [run.id, judged.id],
        limits: settings.archiveLimits,
      })
    },
    acceptance: async (acknowledge) => {
      const api = await connected()
      if (api === null) return NOBODY
      try {
        const number = await pullRequest(api)
        if (number === null) return NOBODY
        const judged = await judgedRun()
        const accepted = {
          repository: here,
          pullRequest: number,
          headSha: judged.headSha,
          isOther: judged.headSha !== (run.pullRequest ?? run.triggeredBy ?? run).headSha,
          isQueued: (run.triggeredBy ?? run).event === 'merge_group',
          workflow: acknowledge.commit ? await workflowOf(api, judged) : null,
          labeledHead: labeledHead(run, acknowledge.label),
        }
        return await findAcceptance(api.octokit, accepted, acknowledge)
      } catch (error) {
        const failure = failureOf(error, api.limit)
        const remedy = ours(remedyOf(failure, 'pull-requests: read, or for acknowledge.commit actions: read'))
        const detail = phrase`${failure.message}; ${remedy}`
        return { acceptance: null, problems: [problem('ACCEPTANCE_NOT_READ', { detail })] }
      }
    },
    changedLines: async () => {
      const api = await connected()
      const number = api === null ? null : await pullRequest(api)
      return api === null || number === null ? new Map() : readChangedLines(api.octokit, here, number)
    },
    upload: async (upload) => {
      if (!hasArtifactService(run.serverUrl))
        throw new DeliveryError('this server has no artifact service for actions of this kind.')
      const id = await uploadArtifact(upload, timeLimitOf(deliverySeconds))
      return `${runUrl(run, here, run.id)}/artifacts/${id}`
    },
    comment: async ({ key, ...text }) => {
      const writer = accessOf({ ...settings, token: settings.commentToken ?? settings.token })
      // Without a token a pull request that the event does not name cannot be looked for.
      if (writer === null && run.pullRequest === null && settings.commentOn === null) return [NOT_WANTED]
      const source = await judgedRun()
      const comment = async (by: Api): Promise<readonly Posted[]> => {
        // The comment's own token may be allowed no more than to comment.
        const found =
          settings.commentOn === null ? await pullRequests((await open(deliverySeconds)) ?? by) : [settings.commentOn]
        const posted: Posted[] = []
        for (const number of found.slice(0, MAX_PULL_REQUESTS)) {
          const place = { repository: here, pullRequest: number, key, hasOwnToken: settings.commentToken !== null }
          posted.push(await upsertComment(by.octokit, { ...place, source, judge: run }, text))
        }
        return posted.length === 0 ? [{ ...NOT_WANTED, outcome: 'no-pull-request' }] : posted
      }
      return delivering('pull-requests: write', comment, writer)
    },
    setStatus: async ({ key, isOrdered, ...status }) => {
      const source = await judgedRun()
      return delivering('statuses: write', async (by) => {
        const untold = status.state === 'success' ? await untoldFor(by, status.sha) : null
        if (untold !== null) return untold
        const placed = {
          ...status,
          repository: here,
          context: statusContextOf(key),
          runUrl: runUrl(run, here, run.id),
          order: isOrdered ? orderOf(source, run) : null,
        }
        return setCommitStatus(by.octokit, placed, { source: source.repository, judge: here })
      })
    },
  }
}

/** Loads GitHub's client, 1.5 MB of libraries, when something is first wanted of the API. Null without a token. */
const connectWithin = async (limit: TimeLimit, access: ApiSettings | null): Promise<Api | null> =>
  access === null ? null : (await import('./connect.ts')).connect(access, limit)

/**
 * In a re-run of one job, the artifact service lists what earlier attempts left and refuses to hand it out: the API
 * does.
 */
const withFallback = (service: ArtifactStore, overRest: ArtifactStore | null): ArtifactStore => ({
  ...service,
  download: async (artifact) => {
    const found = await service.download(artifact)
    if (found instanceof Uint8Array || found.code !== 'ARTIFACT_GONE') return found
    if (overRest !== null) return overRest.download(artifact)
    const detail = phrase`${found.detail}; a github-token with the permission actions: read can still get it`
    return { ...found, detail }
  },
})

const NOT_WANTED: Posted = { outcome: 'not-wanted', url: null, stale: [] }

/** Runs that Dependabot causes get none of the secrets of Actions. */
const noTokenOf = ({ actor }: Run): string =>
  actor === 'dependabot[bot]'
    ? 'there is no github-token: a run of Dependabot gets secrets of Dependabot only, so store it there too, or use github.token'
    : 'there is no github-token'

/** The head when the label was set that sent the event of this very run; null for another label or event. */
const labeledHead = ({ pullRequest }: Run, label: string | null): string | null => {
  const isIt = label !== null && pullRequest?.labeled?.toLowerCase() === label.toLowerCase()
  return isIt ? pullRequest.headSha : null
}

const accessOf = ({ token, run, debug = () => {}, retryMs = 1000 }: GitHubSettings): ApiSettings | null =>
  token === null || run.repository === null ? null : { token, url: run.apiUrl, debug, retryMs }

/** Does the work once, however often it is asked for. Work that failed is done again. */
const once = <Arguments extends readonly unknown[], T>(work: (...given: Arguments) => Promise<T>) => {
  let done: Promise<T> | null = null
  return async (...given: Arguments): Promise<T> => {
    done ??= work(...given)
    try {
      return await done
    } catch (error) {
      done = null
      throw error
    }
  }
}

/** A fork's token may only read, whatever the workflow asks for. */
const isReadOnly = ({ status, message }: Failure, { event }: Run): boolean =>
  status === 403 && event === 'pull_request' && /not accessible/i.test(message)

const readOnlyRemedy = (permission: string): string =>
  `Give the job the permission ${permission}. A run of a fork, or of Dependabot, has a token that may only read all the same: add the second workflow of docs/forks.md, which comments from the base repository.`
