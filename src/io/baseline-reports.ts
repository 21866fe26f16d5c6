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
  /** Runs that are no baseline of themselves. */
  readonly except: readonly number[]
}

/** report.json files of earlier runs, the latest run first; what could not be had is a note. */
export interface BaselineReports {
  readonly files: readonly NamedFile[]
  readonly problems: readonly Problem[]
}

const MOST_RUNS = 10
const MOST_PAGES = 5

/** What runs of a branch leave in this event may be trusted: nobody without write permission decides what they test. */
const TRUSTED = ['push', 'schedule', 'workflow_dispatch'] as const

/**
 * The reports of the last successful runs of a workflow on a branch. A request for each event lists the runs, and one a hundred
 * reports; a report counts by the run that left it.
 */
export const readBaselineReports = async (access: RestAccess, search: BaselineSearch): Promise<BaselineReports> => {
  const { deadline } = access
  try {
    const runs = await trustedRuns(access, search)
    const artifacts = runs.length === 0 ? [] : await reportsOf(access, search, runs)
    if (artifacts.length === 0) return { files: [], problems: [none(search, runs.length)] }
    const read = await Promise.all(artifacts.map((artifact) => readReport(access, artifact)))
    const files = read.flatMap((one) => one.files)
    const problems = read.flatMap((one) => one.problems)
    // Reports that are there and cannot be had are no missing ones.
    const detail = phrase`${search.branch}: none of ${artifacts.length} reports could be read`
    return files.length > 0
      ? { files, problems }
      : { files, problems: [...problems, problem('BASELINE_NOT_READ', { detail })] }
  } catch (error) {
    const failure = failureOf(error, deadline)
    const detail = phrase`${search.branch}: ${failure.message}; ${[remedyOf(failure, 'actions: read')]}`
    return { files: [], problems: [problem('BASELINE_NOT_READ', { detail })] }
  }
}

const none = ({ branch, artifact }: BaselineSearch, runs: number): Problem =>
  problem('BASELINE_NONE', {
    detail: phrase`${branch}: ${runs} successful runs, no ${artifact} in them that is not expired`,
  })

/**
 * Ids of the runs that may serve, the latest first. They are asked for by event, since runs of forks whose branch has the same name
 * would fill the pages; and a fork's branch may have the same name, so the repository counts.
 */
const trustedRuns = async ({ octokit, repository }: RestAccess, search: BaselineSearch): Promise<readonly number[]> => {
  const ids: number[] = []
  for (const event of TRUSTED) {
    const { data } = await octokit.rest.actions.listWorkflowRuns({
      ...repositoryOf(repository),
      workflow_id: search.workflow,
      branch: search.branch,
      event,
      status: 'success',
      exclude_pull_requests: true,
      per_page: 50,
    })
    const trusted = data.workflow_runs.filter(
      (run) =>
        run.event === event && run.head_branch === search.branch && run.head_repository?.full_name === repository,
    )
    ids.push(...trusted.map(({ id }) => id).filter((id) => !search.except.includes(id)))
    if (ids.length >= MOST_RUNS) break
  }
  return ids.sort((one, other) => other - one)
}

/** The newest report of each run, ten runs at most, the latest run first. */
const reportsOf = async (
  access: RestAccess,
  { artifact: name }: BaselineSearch,
  runs: readonly number[],
): Promise<readonly ListedArtifact[]> => {
  const { octokit, repository } = access
  const byRun = new Map<number, ListedArtifact>()
  const list = { ...repositoryOf(repository), name, per_page: 100 }
  let pages = 0
  let isWhole = true
  for await (const { data } of octokit.paginate.iterator(octokit.rest.actions.listArtifactsForRepo, list)) {
    for (const artifact of data) {
      const run = artifact.workflow_run?.id
      if (run === undefined || !runs.includes(run) || artifact.expired) continue
      if ((byRun.get(run)?.id ?? 0) < artifact.id) byRun.set(run, toListed(artifact))
    }
    pages++
    isWhole = pages < MOST_PAGES
    if (byRun.size >= MOST_RUNS || !isWhole) break
  }
  if (!isWhole) await addByRun(access, name, { runs, byRun })
  const latest = [...byRun].sort(([one], [other]) => other - one).slice(0, MOST_RUNS)
  return latest.map(([, artifact]) => artifact)
}

/** Reports of pull requests fill the list of a busy repository: then the latest runs are asked one by one. */
const addByRun = async (
  { octokit, repository }: RestAccess,
  name: string,
  { runs, byRun }: { readonly runs: readonly number[]; readonly byRun: Map<number, ListedArtifact> },
): Promise<void> => {
  for (const run_id of runs.slice(0, MOST_RUNS).filter((run) => !byRun.has(run))) {
    const place = { ...repositoryOf(repository), run_id, name, per_page: 100 }
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts(place)
    const newest = data.artifacts.filter(({ expired }) => !expired).sort((one, other) => other.id - one.id)[0]
    if (newest !== undefined) byRun.set(run_id, toListed(newest))
  }
}

const readReport = async (access: RestAccess, artifact: ListedArtifact): Promise<BaselineReports> => {
  const { files, problems } = await readRestArtifact(access, artifact)
  const reports = files.filter(({ name }) => name.endsWith('/report.json'))
  const notes = problems.map((it) =>
    problem('BASELINE_UNAVAILABLE', { source: it.source, detail: phrase`${toPlain(messageOf(it))}` }),
  )
  const empty = reports.length === 0 && notes.length === 0
  return { files: reports, problems: empty ? [problem('BASELINE_UNREADABLE', { source: artifact.name })] : notes }
}
