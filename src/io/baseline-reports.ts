import { phrase, toPlain } from '../core/phrase.ts'
import { messageOf, type Problem, problem } from '../core/problem.ts'
import type { ListedArtifact } from './artifact.ts'
import type { NamedFile } from './files.ts'
import { failureOf, remedyOf, repositoryOf } from './github.ts'
import { type RestAccess, readRestArtifact, toListed } from './rest-artifacts.ts'

/** Which runs may serve as a baseline. */
export interface BaselineSearch {
  readonly branch: string
  /** File name or id of the workflow whose runs leave reports. */
  readonly workflow: string
  /** Name under which they leave them. */
  readonly artifact: string
  /** This run, which is no baseline of itself. */
  readonly except: number
}

/** report.json files of earlier runs, the latest run first; what could not be had is a note. */
export interface BaselineReports {
  readonly files: readonly NamedFile[]
  readonly problems: readonly Problem[]
}

const MOST_RUNS = 10
const MOST_PAGES = 5

/** What runs of a branch leave in this event may be trusted: nobody without write permission decides what they test. */
const TRUSTED = new Set(['push', 'schedule', 'workflow_dispatch'])

/**
 * The reports of the last successful runs of a workflow on a branch. One request lists the runs and one a hundred reports; a
 * report counts by the run that left it.
 */
export const readBaselineReports = async (access: RestAccess, search: BaselineSearch): Promise<BaselineReports> => {
  const { deadline } = access
  try {
    const runs = await trustedRuns(access, search)
    const artifacts = runs.size === 0 ? [] : await reportsOf(access, search, runs)
    if (artifacts.length === 0) return { files: [], problems: [none(search, runs.size)] }
    const read = await Promise.all(artifacts.map((artifact) => readReport(access, artifact)))
    return { files: read.flatMap(({ files }) => files), problems: read.flatMap(({ problems }) => problems) }
  } catch (error) {
    const failure = failureOf(error, deadline)
    const detail = phrase`${search.branch}: ${failure.message}; ${[remedyOf(failure, 'actions: read')]}`
    return { files: [], problems: [problem('BASELINE_UNAVAILABLE', '', null, detail)] }
  }
}

const none = ({ branch, artifact }: BaselineSearch, runs: number): Problem =>
  problem(
    'BASELINE_NONE',
    '',
    null,
    phrase`${branch}: ${runs} successful runs, no ${artifact} in them that is not expired`,
  )

/** Ids of the runs that may serve. A fork's branch may have the same name, so its repository counts. */
const trustedRuns = async (
  { octokit, repository }: RestAccess,
  search: BaselineSearch,
): Promise<ReadonlySet<number>> => {
  const { data } = await octokit.rest.actions.listWorkflowRuns({
    ...repositoryOf(repository),
    workflow_id: search.workflow,
    branch: search.branch,
    status: 'success',
    exclude_pull_requests: true,
    per_page: 100,
  })
  const trusted = data.workflow_runs.filter(
    (run) =>
      TRUSTED.has(run.event) &&
      run.head_branch === search.branch &&
      run.head_repository?.full_name === repository &&
      run.id !== search.except,
  )
  return new Set(trusted.map(({ id }) => id))
}

/** The newest report of each run, ten runs at most, the latest run first. */
const reportsOf = async (
  { octokit, repository }: RestAccess,
  { artifact: name }: BaselineSearch,
  runs: ReadonlySet<number>,
): Promise<readonly ListedArtifact[]> => {
  const byRun = new Map<number, ListedArtifact>()
  const list = { ...repositoryOf(repository), name, per_page: 100 }
  let pages = 0
  for await (const { data } of octokit.paginate.iterator(octokit.rest.actions.listArtifactsForRepo, list)) {
    for (const artifact of data) {
      const run = artifact.workflow_run?.id
      if (run === undefined || !runs.has(run) || artifact.expired) continue
      if ((byRun.get(run)?.id ?? 0) < artifact.id) byRun.set(run, toListed(artifact))
    }
    pages++
    if (byRun.size >= MOST_RUNS || pages === MOST_PAGES) break
  }
  const latest = [...byRun].sort(([one], [other]) => other - one).slice(0, MOST_RUNS)
  return latest.map(([, artifact]) => artifact)
}

const readReport = async (access: RestAccess, artifact: ListedArtifact): Promise<BaselineReports> => {
  const { files, problems } = await readRestArtifact(access, artifact)
  const reports = files.filter(({ name }) => name.endsWith('/report.json'))
  const notes = problems.map((it) =>
    problem('BASELINE_UNAVAILABLE', it.source, null, phrase`${toPlain(messageOf(it))}`),
  )
  const empty = reports.length === 0 && notes.length === 0
  return { files: reports, problems: empty ? [problem('BASELINE_UNREADABLE', artifact.name, null)] : notes }
}
