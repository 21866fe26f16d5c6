import type { ArchiveLimits } from '../io/archive.ts'
import type { Run } from '../io/run.ts'
import type { Api, ApiSettings } from './api.ts'
import { findPullRequests } from './pull-request.ts'
import { type TimeLimit, timeLimitOf } from './time-limit.ts'
import { type JudgedRun, type NamedRun, readJudgedRun } from './workflow-run.ts'

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

/** One run of the action at GitHub: what evidence and delivery share, each asked for once. */
export interface Session {
  readonly settings: GitHubSettings
  readonly run: Run
  /** The repository of the run; empty outside of a runner. */
  readonly here: string
  /** The time limit that all evidence shares. */
  readonly evidenceLimit: TimeLimit
  /** The API until that limit; null without a token. */
  readonly connected: () => Promise<Api | null>
  readonly judgedRun: () => Promise<JudgedRun>
  /** Pull requests of the tested commit. */
  readonly pullRequests: (by: Api) => Promise<readonly number[]>
}

export const openSession = (settings: GitHubSettings): Session => {
  const { run, timeoutSeconds } = settings
  const here = run.repository ?? ''
  const evidenceLimit = timeLimitOf(timeoutSeconds)
  const connected = once(() => connectWithin(evidenceLimit, accessOf(settings)))
  return {
    settings,
    run,
    here,
    evidenceLimit,
    connected,
    judgedRun: once(() => readJudgedRun(run, settings.named, connected)),
    pullRequests: once((by: Api) => findPullRequests(by.octokit, run, here)),
  }
}

/** The pull request of the tested commit. Null where there are several, too: nothing says which of them is meant. */
export const pullRequestOf = async ({ pullRequests }: Session, by: Api): Promise<number | null> => {
  const found = await pullRequests(by)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Loads GitHub's client, 1.5 MB of libraries, when something is first wanted of the API. Null without a token. */
export const connectWithin = async (limit: TimeLimit, access: ApiSettings | null): Promise<Api | null> =>
  access === null ? null : (await import('./connect.ts')).connect(access, limit)

/** The way to the API with a token; null without one, or outside of a runner. */
export const accessOf = ({ token, run, debug = () => {}, retryMs = 1000 }: GitHubSettings): ApiSettings | null =>
  token === null || run.repository === null ? null : { token, url: run.apiUrl, debug, retryMs }

/** Runs that Dependabot causes get none of the secrets of Actions. */
export const noTokenOf = ({ actor }: Run): string =>
  actor === 'dependabot[bot]'
    ? 'there is no github-token: a run of Dependabot gets secrets of Dependabot only, so store it there too, or use github.token'
    : 'there is no github-token'

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
