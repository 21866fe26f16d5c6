import type { Dump } from '../core/analyze.ts'
import { type Baselines, noBaselines, readBaselines } from '../core/baseline.ts'
import { type Pooltags, readPooltags } from '../core/parse/pooltag-txt.ts'
import { phrase } from '../core/phrase.ts'
import { type Problem, problem, UserError } from '../core/problem.ts'
import type { ArtifactStore } from '../io/artifact.ts'
import type { Deadline } from '../io/deadline.ts'
import { readDumps } from '../io/dumps.ts'
import type { EventContext } from '../io/event.ts'
import { readNamed } from '../io/files.ts'
import type { Inputs } from '../io/inputs.ts'
import type { RestAccess } from '../io/rest-artifacts.ts'
import type { GitHubAccess, OpenGitHub } from './github-access.ts'
import type { JudgedRun } from './judged-run.ts'

export interface Evidence {
  readonly dumps: readonly Dump[]
  readonly pooltags: Pooltags
  readonly baselines: Baselines
  readonly problems: readonly Problem[]
}

export interface EvidencePlaces {
  readonly workspace: string
  readonly deadline: Deadline
  readonly openGitHub: OpenGitHub
  readonly judged: JudgedRun
}

/** The dumps of all legs and the reports of earlier runs, side by side. */
export const gatherEvidence = async (
  inputs: Inputs,
  context: EventContext,
  places: EvidencePlaces,
): Promise<Evidence> => {
  const pooltags = readPooltags(await readNamed(places.workspace, inputs.pooltagFiles))
  const [{ dumps, problems }, baseline] = await Promise.all([
    readDumps({
      inputs: inputs.dumps,
      openStore: () => openStore(inputs, context, places),
      workspace: places.workspace,
      archiveLimits: inputs.archiveLimits,
      reportArtifact: inputs.reportArtifact,
    }),
    gatherBaselines(inputs, context, places),
  ])
  const all = [...conclusionOf(places.judged), ...problems, ...baseline.problems]
  return { dumps, pooltags, baselines: baseline.baselines, problems: all }
}

/** A run that was cancelled or failed may lack a leg that never came to its upload. */
const conclusionOf = ({ conclusion }: JudgedRun): readonly Problem[] => {
  if (conclusion === '' || conclusion === 'success' || conclusion === 'neutral') return []
  return [problem('RUN_INCOMPLETE', { detail: phrase`${conclusion}` })]
}

/** This run's artifacts come from the artifact service, which asks for no permission; all others over the REST API. */
const openStore = async (inputs: Inputs, context: EventContext, places: EvidencePlaces): Promise<ArtifactStore> => {
  const { judged: run } = places
  if (run.isThis && hasArtifactService(context.serverUrl)) {
    const { jobArtifacts } = await import('../io/job-artifacts.ts')
    return jobArtifacts(inputs.archiveLimits, places.deadline)
  }
  const access = await places.openGitHub()
  if (access === null)
    throw new UserError(
      `the artifacts of ${run.isThis ? 'this' : 'another'} run need a github-token with the permission actions: read`,
    )
  const { restArtifacts } = await import('../io/rest-artifacts.ts')
  return restArtifacts(restAccess(access, run.repository, inputs), run.id)
}

/** github.com, GitHub Enterprise Cloud with data residency, and a developer's own; Enterprise Server has none. */
export const hasArtifactService = (serverUrl: string): boolean =>
  /^(github\.com|.*\.ghe\.com|.*\.localhost)$/i.test(new URL(serverUrl).hostname)

const restAccess = ({ octokit, deadline }: GitHubAccess, repository: string, inputs: Inputs): RestAccess => ({
  octokit,
  deadline,
  repository,
  limits: inputs.archiveLimits,
})

interface GatheredBaselines {
  readonly baselines: Baselines
  readonly problems: readonly Problem[]
}

const gatherBaselines = async (
  inputs: Inputs,
  context: EventContext,
  { openGitHub, judged }: EvidencePlaces,
): Promise<GatheredBaselines> => {
  const { baseline: branch } = inputs
  if (branch === null) return { baselines: noBaselines, problems: [] }
  const without = (why: string): GatheredBaselines => ({
    baselines: noBaselines,
    problems: [problem('BASELINE_NOT_READ', { detail: phrase`${branch}: ${[why]}` })],
  })
  const access = await openGitHub()
  if (access === null) return without('there is no github-token')
  if (judged.workflow === '') return without('the workflow of the run is not known')
  if (inputs.reportArtifact === '') return without('report-artifact is empty, so no run leaves a report')
  const { readBaselineReports } = await import('../io/baseline-reports.ts')
  const { files, problems } = await readBaselineReports(restAccess(access, context.repository, inputs), {
    branch,
    workflow: judged.workflow,
    artifact: inputs.reportArtifact,
    except: [context.thisRun.id, judged.id],
  })
  return { baselines: readBaselines(files), problems }
}
