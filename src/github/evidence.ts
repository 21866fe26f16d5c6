import { ours, phrase } from '../core/phrase.ts'
import type { Acknowledgement } from '../core/policy.ts'
import { problem, UserError } from '../core/problem.ts'
import type { ArtifactStore } from '../io/dumps.ts'
import type { Run } from '../io/run.ts'
import { type FoundAcceptance, findAcceptance, NOBODY } from './acceptance.ts'
import { type Api, failureOf, remedyOf } from './api.ts'
import { type BaselineReports, type BaselineSearch, readBaselineReports } from './baseline-reports.ts'
import { type LineRange, readChangedLines } from './changed-lines.ts'
import { hasArtifactService, jobArtifacts } from './job-artifacts.ts'
import { type RepositoryFiles, repositoryFiles } from './repository-files.ts'
import { restArtifacts } from './rest-artifacts.ts'
import { noTokenOf, pullRequestOf, type Session } from './session.ts'
import { isProtectedBranch, readClock } from './trust.ts'
import { type JudgedRun, workflowOf } from './workflow-run.ts'

/** What is read of GitHub before the verdict, all within one time limit. */
export interface GitHubEvidence {
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
}

export type ReportSearch = Pick<BaselineSearch, 'branch' | 'artifact'>

export const openEvidence = (session: Session): GitHubEvidence => {
  const { connected, here, judgedRun } = session
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
    artifacts: () => artifactsOf(session),
    baseline: (search) => readBaseline(session, search),
    acceptance: (acknowledge) => readAcceptance(session, acknowledge),
    changedLines: async () => {
      const api = await connected()
      const number = api === null ? null : await pullRequestOf(session, api)
      return api === null || number === null ? new Map() : readChangedLines(api.octokit, here, number)
    },
  }
}

const artifactsOf = async ({ connected, evidenceLimit, judgedRun, run }: Session): Promise<ArtifactStore> => {
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
}

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

const readBaseline = async (
  { connected, here, judgedRun, run, settings }: Session,
  search: ReportSearch,
): Promise<BaselineReports> => {
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
}

const readAcceptance = async (session: Session, acknowledge: Acknowledgement): Promise<FoundAcceptance> => {
  const api = await session.connected()
  if (api === null) return NOBODY
  try {
    return await acceptanceBy(api, session, acknowledge)
  } catch (error) {
    const failure = failureOf(error, api.limit)
    const remedy = ours(remedyOf(failure, 'pull-requests: read, or for acknowledge.commit actions: read'))
    const detail = phrase`${failure.message}; ${remedy}`
    return { acceptance: null, problems: [problem('ACCEPTANCE_NOT_READ', { detail })] }
  }
}

const acceptanceBy = async (api: Api, session: Session, acknowledge: Acknowledgement): Promise<FoundAcceptance> => {
  const { here, judgedRun, run } = session
  const number = await pullRequestOf(session, api)
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
  return findAcceptance(api.octokit, accepted, acknowledge)
}

/** The head when the label was set that sent the event of this very run; null for another label or event. */
const labeledHead = ({ pullRequest }: Run, label: string | null): string | null => {
  const isIt = label !== null && pullRequest?.labeled?.toLowerCase() === label.toLowerCase()
  return isIt ? pullRequest.headSha : null
}
