import type { EarlierReport, RunOrigin } from '../core/baseline.ts'
import { ours, phrase, toPlain } from '../core/phrase.ts'
import { messageOf, type Problem, problem } from '../core/problem.ts'
import type { ArchiveLimits } from '../io/archive.ts'
import type { ListedArtifact } from '../io/dumps.ts'
import { unpack } from '../io/unpack.ts'
import { type Api, failureOf, remedyOf, repositoryOf } from './api.ts'
import { byAge, downloadArtifact, toListed } from './rest-artifacts.ts'

/** Runs that may serve as a baseline. */
export interface BaselineSearch {
  /** `owner/name`. */
  readonly repository: string
  readonly branch: string
  /** File name or id of the workflow whose runs leave reports. */
  readonly workflow: string
  /** Name under which they leave them. */
  readonly artifact: string
  /** Name of this action's repository, as it stands in the names of the steps that use it. */
  readonly action: string
  /** Ids of runs that are no baseline of themselves. */
  readonly except: readonly number[]
  readonly limits: ArchiveLimits
}

/** report.json files of earlier runs, the latest run first. A report that could not be had is a problem. */
export interface BaselineReports {
  readonly files: readonly EarlierReport[]
  readonly problems: readonly Problem[]
}

const MAX_RUNS = 10
const MAX_PAGES = 5

/**
 * Events whose runs test what is on the branch, as its workflow says: who starts a run by hand chooses its inputs.
 * Reports of other runs are never used.
 */
const TRUSTED_EVENTS = ['push', 'schedule'] as const

/**
 * The reports of the last successful runs of a workflow on a branch. A request for each event lists the runs, and one a
 * hundred reports; a report counts by the run that left it.
 */
export const readBaselineReports = async (api: Api, search: BaselineSearch): Promise<BaselineReports> => {
  try {
    const trusted = await trustedRuns(api, search)
    const runs = trusted.map(({ run }) => run)
    const { artifacts, expired } = runs.length === 0 ? NO_REPORTS : await reportsOf(api, search, runs)
    if (artifacts.length === 0) {
      const left = runs.filter((run) => !expired.has(run))
      const problem = (await leftReport(api, search, left)) ? gone(search) : none(search, runs.length)
      return { files: [], problems: [problem] }
    }
    const read = await Promise.all(
      artifacts.map(({ run, artifact }) =>
        readReport(api, search, { artifact, origin: trusted.find((one) => one.run === run) }),
      ),
    )
    const files = read.flatMap((one) => one.files)
    const problems = read.flatMap((one) => one.problems)
    // Reports exist but none could be read: missing evidence, not "no baseline yet".
    const detail = phrase`${search.branch}: none of ${artifacts.length} reports could be read`
    return files.length > 0
      ? { files, problems }
      : { files, problems: [...problems, problem('BASELINE_NOT_READ', { detail })] }
  } catch (error) {
    const failure = failureOf(error, api.limit)
    const detail = phrase`${search.branch}: ${failure.message}; ${ours(remedyOf(failure, 'actions: read'))}`
    return { files: [], problems: [problem('BASELINE_NOT_READ', { detail })] }
  }
}

const none = ({ branch, artifact }: BaselineSearch, runs: number): Problem =>
  problem('BASELINE_NONE', {
    detail: phrase`${branch}: ${runs} successful runs, no ${artifact} in them that is not expired`,
  })

const gone = ({ branch, artifact }: BaselineSearch): Problem =>
  problem('BASELINE_GONE', { detail: phrase`${branch}: ${artifact} is neither there nor expired` })

/** Runs that are asked whether they left a report. */
const MAX_ASKED = 3

/** True where a step of one of the latest runs was this action, so that there was a report. */
const leftReport = async (
  { octokit }: Api,
  { repository, action }: BaselineSearch,
  runs: readonly number[],
): Promise<boolean> => {
  for (const run_id of runs.slice(0, MAX_ASKED)) {
    const list = { ...repositoryOf(repository), run_id, per_page: 100 }
    const jobs = await octokit.paginate(octokit.rest.actions.listJobsForWorkflowRun, list)
    const steps = jobs.flatMap((job) => job.steps ?? [])
    if (steps.some(({ name, conclusion }) => conclusion === 'success' && name.includes(action))) return true
  }
  return false
}

/**
 * Runs that may serve, the latest first. They are asked for by event, since runs of forks whose branch has
 * the same name would fill the pages; and a fork's branch may have the same name, so the repository counts.
 */
const trustedRuns = async ({ octokit }: Api, search: BaselineSearch): Promise<readonly RunOrigin[]> => {
  const found: RunOrigin[] = []
  for (const event of TRUSTED_EVENTS) {
    const { data } = await octokit.rest.actions.listWorkflowRuns({
      ...repositoryOf(search.repository),
      workflow_id: search.workflow,
      branch: search.branch,
      event,
      status: 'success',
      exclude_pull_requests: true,
      per_page: 50,
    })
    const trusted = data.workflow_runs.filter(
      (run) =>
        run.event === event &&
        run.head_branch === search.branch &&
        run.head_repository?.full_name === search.repository,
    )
    const others = trusted.filter(({ id }) => !search.except.includes(id))
    found.push(...others.map(({ id, head_sha }) => ({ run: id, commit: head_sha })))
    if (found.length >= MAX_RUNS) break
  }
  return found.sort((one, other) => other.run - one.run)
}

interface LeftReport {
  readonly run: number
  readonly artifact: ListedArtifact
}

interface FoundReports {
  readonly artifacts: readonly LeftReport[]
  /** Runs whose report is past its retention. */
  readonly expired: ReadonlySet<number>
}

const NO_REPORTS: FoundReports = { artifacts: [], expired: new Set() }

/** The newest report of each run, ten runs at most, the latest run first. */
const reportsOf = async (api: Api, search: BaselineSearch, runs: readonly number[]): Promise<FoundReports> => {
  const { octokit } = api
  const expired = new Set<number>()
  const byRun = new Map<number, ListedArtifact>()
  const list = { ...repositoryOf(search.repository), name: search.artifact, per_page: 100 }
  let pages = 0
  let isWhole = true
  for await (const { data } of octokit.paginate.iterator(octokit.rest.actions.listArtifactsForRepo, list)) {
    for (const artifact of data) {
      const run = artifact.workflow_run?.id
      if (run === undefined || !runs.includes(run)) continue
      if (artifact.expired) {
        expired.add(run)
        continue
      }
      const [listed, known] = [toListed(artifact), byRun.get(run)]
      if (known === undefined || byAge(known, listed) < 0) byRun.set(run, listed)
    }
    pages++
    isWhole = pages < MAX_PAGES
    if (byRun.size >= MAX_RUNS || !isWhole) break
  }
  if (!isWhole) await addByRun(api, search, { runs, byRun, expired })
  const latest = [...byRun].sort(([one], [other]) => other - one).slice(0, MAX_RUNS)
  return { artifacts: latest.map(([run, artifact]) => ({ run, artifact })), expired }
}

interface FoundByRun {
  readonly runs: readonly number[]
  readonly byRun: Map<number, ListedArtifact>
  readonly expired: Set<number>
}

/** Asks the latest runs one by one: reports of pull requests fill the list of a busy repository. */
const addByRun = async (
  { octokit }: Api,
  search: BaselineSearch,
  { runs, byRun, expired }: FoundByRun,
): Promise<void> => {
  for (const run_id of runs.slice(0, MAX_RUNS).filter((run) => !byRun.has(run))) {
    const run = { ...repositoryOf(search.repository), run_id, name: search.artifact, per_page: 100 }
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts(run)
    const kept = data.artifacts.map(toListed).filter(({ isExpired }) => isExpired !== true)
    const newest = kept.sort(byAge).at(-1)
    if (newest !== undefined) byRun.set(run_id, newest)
    else if (data.artifacts.length > 0) expired.add(run_id)
  }
}

const readReport = async (
  api: Api,
  { repository, limits }: BaselineSearch,
  { artifact, origin }: { readonly artifact: ListedArtifact; readonly origin: RunOrigin | undefined },
): Promise<BaselineReports> => {
  const bytes = await downloadArtifact(api, repository, artifact)
  const { name } = artifact
  const isReport = (path: string): boolean => /(^|\/)report\.json$/.test(path)
  const { files, problems } =
    bytes instanceof Uint8Array
      ? await unpack({ name, bytes }, limits, { isWanted: isReport })
      : { files: [], problems: [bytes] }
  const reports = files
    .filter(({ name }) => isReport(name))
    .map((file) => (origin === undefined ? file : { ...file, origin }))
  const notes = problems.map((it) =>
    problem('BASELINE_UNAVAILABLE', { source: it.source, detail: phrase`${toPlain(messageOf(it))}` }),
  )
  const empty = reports.length === 0 && notes.length === 0
  return { files: reports, problems: empty ? [problem('BASELINE_UNREADABLE', { source: name })] : notes }
}
