import type { Dump } from '../core/analyze.ts'
import { type Baselines, noBaselines, readBaselines } from '../core/baseline.ts'
import { type Pooltags, readPooltags } from '../core/parse/pooltag-txt.ts'
import { phrase } from '../core/phrase.ts'
import { type Problem, problem, UserError } from '../core/problem.ts'
import type { GitHub, JudgedRun } from '../github/door.ts'
import { type DumpPlaces, type DumpSource, type Gathered, readDumps } from '../io/dumps.ts'
import { readNamed } from '../io/files.ts'
import type { Inputs } from '../io/inputs.ts'
import type { Run } from '../io/run.ts'
import { log } from './runner.ts'

/** Evidence of the run: dumps, names of tags, baselines, and the problems on the way to them. */
export interface RunEvidence {
  readonly dumps: readonly Dump[]
  readonly pooltags: Pooltags
  readonly baselines: Baselines
  readonly problems: readonly Problem[]
}

interface Given {
  readonly inputs: Inputs
  readonly run: Run
}

/** Reads the dumps of all legs and the reports of earlier runs, side by side. */
export const gatherEvidence = async (
  { inputs, run }: Given,
  baselineBranch: string | null,
  github: GitHub,
): Promise<RunEvidence> => {
  const judged = await github.judgedRun()
  const pooltags = readPooltags(await readNamed(run.workspace, inputs.pooltagFiles, false))
  const [{ dumps, problems }, baseline] = await Promise.all([
    gatherDumps(inputs, run, github),
    gatherBaselines({ branch: baselineBranch, artifact: inputs.reportArtifact }, github),
  ])
  const all = [...incompleteRun(judged), ...unreadEvent(run), ...problems, ...baseline.problems]
  return { dumps, pooltags, baselines: baseline.baselines, problems: all }
}

const gatherDumps = (inputs: Inputs, run: Run, github: GitHub): Promise<Gathered> =>
  readDumps(toSources(inputs), placesOf(inputs, run, github))

const placesOf = (inputs: Inputs, run: Run, github: GitHub): DumpPlaces => ({
  openStore: github.artifacts,
  workspace: run.workspace,
  archiveLimits: inputs.archiveLimits,
  reportArtifact: inputs.reportArtifact,
  onDownload: ({ name, size }) => log(`${name}: ${size} bytes`),
})

/** The reports of this run's earlier jobs. @throws {UserError} where a fork may have written them. */
export const gatherReports = async (name: string, { inputs, run }: Given, github: GitHub): Promise<Gathered> => {
  if (run.trust === 'base')
    throw new UserError('reports-artifact: a fork may have written these reports, so give its raw dumps instead')
  const source: DumpSource = { side: 'after', artifactGlobs: [name], fileGlobs: ['report.json'], named: true }
  return readDumps([source], { ...placesOf(inputs, run, github), areReports: true })
}

/** A file that the user named must be a dump. */
const toSources = ({ dumps }: Inputs): readonly DumpSource[] =>
  dumps.map(({ side, artifact, files }) => ({
    side,
    artifactGlobs: artifact === null ? [] : [artifact],
    fileGlobs: files,
    named: files.length > 0,
  }))

const unreadEvent = ({ isEventUnread }: Run): readonly Problem[] => (isEventUnread ? [problem('EVENT_NOT_READ')] : [])

/** A run that was cancelled or failed may lack a leg that never came to its upload. */
const incompleteRun = ({ conclusion }: JudgedRun): readonly Problem[] => {
  if (conclusion === null || conclusion === 'success' || conclusion === 'neutral') return []
  return [problem('RUN_INCOMPLETE', { detail: phrase`${conclusion}` })]
}

interface GatheredBaselines {
  readonly baselines: Baselines
  readonly problems: readonly Problem[]
}

const gatherBaselines = async (
  { branch, artifact }: { readonly branch: string | null; readonly artifact: string | null },
  github: GitHub,
): Promise<GatheredBaselines> => {
  if (branch === null) return { baselines: noBaselines, problems: [] }
  if (artifact === null) {
    const detail = phrase`${branch}: report-artifact is empty, so no run leaves a report`
    return { baselines: noBaselines, problems: [problem('BASELINE_NOT_READ', { detail })] }
  }
  const { files, problems } = await github.baseline({ branch, artifact })
  return { baselines: readBaselines(files), problems }
}
