import type { UserError } from '../core/problem.ts'
import { commonSettings, inputSettings } from '../settings/inputs.ts'
import { type PolicySettings, toPolicyFields } from '../settings/policy.ts'
import { type Given, invalid, readSettings, type Texts, withFallbacks } from '../settings/setting.ts'
import { type ArchiveLimits, toArchiveLimits } from './archive.ts'

/** Everything the action was told, read once and checked whole. */
export interface Inputs {
  /** Policy settings of the inputs: they go before the policy file. */
  readonly policy: Partial<PolicySettings>
  /** The inputs that the command line takes as well, as they were given. */
  readonly given: Given<typeof commonSettings>
  /** Null: `.github/pool-leak-check.yml`, if there is one. */
  readonly policyFile: string | null
  /** Branch whose last successful runs tell what grows anyway; `none`: none; null: as the policy file says. */
  readonly baseline: string | null
  /** Name under which the report is uploaded; null: it is not uploaded. */
  readonly reportArtifact: string | null
  readonly reportPage: 'uploaded' | 'always' | 'never'
  /** Seconds that evidence is waited for. */
  readonly timeoutSeconds: number
  /** Two sides, or one series; and the two sides of a control interval where they are named. */
  readonly dumps: readonly DumpInput[]
  /** Artifacts of the reports that are joined, a name or a glob; null: dumps are judged. */
  readonly reportsArtifact: string | null
  /** Null: this run, or the one that triggered a `workflow_run`. */
  readonly runId: number | null
  /** `owner/name` of that run; null: this repository. */
  readonly repository: string | null
  /** Path of the workflow that the judged run must be of, where that is another run; null: any. */
  readonly testsWorkflow: string | null
  /** Null: none was given. */
  readonly token: string | null
  readonly comment: 'always' | 'on-findings' | 'never'
  readonly commentKey: string
  /** Writes the comment in place of `token`; null: none was given. */
  readonly commentToken: string | null
  /** Number of the pull request to comment on; null: that of the tested commit. */
  readonly commentOn: number | null
  readonly title: string
  readonly maxRows: number
  /** Folder of the workspace whose sources are searched for what a finding names. */
  readonly sourcePath: string
  /** Paths in the workspace of the user's own `pooltag.txt` files, the first one first. */
  readonly pooltagFiles: readonly string[]
  readonly archiveLimits: ArchiveLimits
}

/** `snapshots`: all snapshots of a leg in their order. */
export type InputSide = 'before' | 'after' | 'snapshots' | 'control-before' | 'control-after'

/** Source of the dumps of one side: artifacts by name or glob, or files of the workspace. */
export interface DumpInput {
  readonly side: InputSide
  /** Null: files of the workspace. */
  readonly artifact: string | null
  /** Globs inside the artifact or the workspace; empty: every file that is a dump. */
  readonly files: readonly string[]
}

/** Reads the `INPUT_*` variables that the runner sets. @throws {UserError} that lists every wrong input. */
export const readInputs = (environment: Texts): Inputs => {
  const { inputs, wrong } = readAllInputs(environment)
  if (wrong !== null) throw wrong
  return inputs
}

export interface ReadInputs {
  /** The inputs that could be read; a wrong one is as if it were not given. */
  readonly inputs: Inputs
  /** Lists every wrong input; null where all are right. */
  readonly wrong: UserError | null
}

/** Inputs that a run which cannot be judged still delivers with. A wrong one is as if it were not given. */
export interface DeliveryInputs extends Pick<Inputs, 'token' | 'commentKey'> {
  /** The inputs name a run or a repository, rightly or not. */
  readonly namesRun: boolean
}

export const readDeliveryInputs = (environment: Texts): DeliveryInputs => {
  const isGiven = (name: string): boolean => (environment[`INPUT_${name}`]?.trim() ?? '') !== ''
  const { token, commentKey } = readAllInputs(environment).inputs
  return { token, commentKey, namesRun: isGiven('RUN-ID') || isGiven('REPOSITORY') }
}

/** Reads the `INPUT_*` variables, for a process that has something to do also where some are wrong. */
export const readAllInputs = (environment: Texts): ReadInputs => {
  const texts = Object.keys(inputSettings).map((name) => [name, textOf(environment[`INPUT_${name.toUpperCase()}`])])
  const { given, wrong } = readSettings(inputSettings, Object.fromEntries(texts))
  const mistakes = [...wrong, ...contradictionsIn(given)]
  return { inputs: toInputs(given), wrong: mistakes.length === 0 ? null : invalid('inputs', mistakes) }
}

/** The runner hands over an empty text for an input that is not given. */
const textOf = (value: string | undefined): string | undefined => (value?.trim() === '' ? undefined : value)

type GivenInputs = Given<typeof inputSettings>

const toInputs = (given: GivenInputs): Inputs => {
  const filled = withFallbacks(inputSettings, given)
  const common = Object.entries(given).filter(([name]) => name in commonSettings)
  return {
    policy: toPolicyFields(given),
    // The inputs whose names are those of the table.
    given: Object.fromEntries(common) as Inputs['given'],
    policyFile: filled['policy-file'],
    baseline: filled.baseline,
    reportArtifact: filled['report-artifact'],
    reportPage: filled['report-page'],
    timeoutSeconds: filled.timeout,
    dumps: dumpInputs(given),
    reportsArtifact: filled['reports-artifact'],
    runId: filled['run-id'],
    repository: filled.repository,
    testsWorkflow: pathOfWorkflow(filled['tests-workflow']),
    token: filled['github-token'],
    comment: filled.comment,
    commentKey: filled['comment-key'],
    commentToken: filled['comment-token'],
    commentOn: filled['pull-request'],
    title: filled.title,
    maxRows: filled['max-rows'],
    sourcePath: filled['source-path'],
    pooltagFiles: filled['pooltag-file'] ?? [],
    archiveLimits: toArchiveLimits(filled),
  }
}

/** `driver-tests.yml` → `.github/workflows/driver-tests.yml`, where GitHub looks for all of them. */
const pathOfWorkflow = (file: string | null): string | null =>
  file === null || file.includes('/') ? file : `.github/workflows/${file}`

const SERIES = ['snapshots-artifact', 'snapshots-files'] as const
const PAIR = ['before-artifact', 'before-files', 'after-artifact', 'after-files'] as const
const CONTROL_BEFORE = ['control-before-artifact', 'control-before-files'] as const
const CONTROL_AFTER = ['control-after-artifact', 'control-after-files'] as const

/** Inputs that say how dumps are found or judged: reports were judged already. */
const OF_DUMPS = [
  ...[...SERIES, ...PAIR, ...CONTROL_BEFORE, ...CONTROL_AFTER],
  ...(['run-id', 'baseline', 'pooltag-file', 'iterations', 'control-iterations', 'driver-stopped'] as const),
  ...(['ignore-tags', 'max-growth-bytes', 'max-growth-count', 'max-growth-percent'] as const),
  ...(['max-total-nonpaged-growth', 'max-total-paged-growth'] as const),
]

/** Mistakes of inputs that are right each by itself and contradict each other. */
const contradictionsIn = (given: GivenInputs): readonly string[] => {
  const of = (names: readonly (keyof GivenInputs)[]) => names.filter((name) => given[name] !== undefined)
  const [series, pair, before, after] = [of(SERIES), of(PAIR), of(CONTROL_BEFORE), of(CONTROL_AFTER)]
  const both = series.length > 0 && pair.length > 0
  const half = before.length > 0 !== after.length > 0
  const isLost = given.repository !== undefined && given['run-id'] === undefined
  const isIdle = given['control-iterations'] !== undefined && before.length + after.length === 0
  const unused = given['reports-artifact'] === undefined ? [] : of(OF_DUMPS)
  const silent = given.comment === 'never' ? of(['comment-token', 'pull-request']) : []
  const missing = before.length > 0 ? 'control-after-artifact' : 'control-before-artifact'
  return [
    ...(both ? [`${series.join(', ')} and ${pair.join(', ')} exclude each other: give a series, or a pair`] : []),
    ...(half ? [`${[...before, ...after].join(', ')}: a control interval has two ends, give ${missing} too`] : []),
    ...(isLost ? ['repository: says where run-id is from, give run-id too'] : []),
    ...(isIdle
      ? ['control-iterations: there is no control interval, give control-before-artifact or leave it out']
      : []),
    ...(unused.length > 0 ? [`${unused.join(', ')}: reports-artifact joins reports, and judges no dump`] : []),
    ...(silent.length > 0 ? [`${silent.join(', ')}: comment: never writes none`] : []),
  ]
}

/** A series where one is named, else the two sides of a pair; and the control interval. */
const dumpInputs = (given: GivenInputs): readonly DumpInput[] => {
  const isSeries = SERIES.some((name) => given[name] !== undefined)
  const control = (['control-before', 'control-after'] as const).filter(
    (side) => given[`${side}-artifact`] !== undefined || given[`${side}-files`] !== undefined,
  )
  const sides = [...(isSeries ? (['snapshots'] as const) : (['before', 'after'] as const)), ...control]
  return sides.map((side) => sideInput(side, given))
}

/** Files alone are files of the workspace; with an artifact named, or with nothing given, the artifact holds them. */
const sideInput = (side: InputSide, given: GivenInputs): DumpInput => {
  const [artifact, files] = [given[`${side}-artifact`], given[`${side}-files`]]
  return { side, artifact: artifact ?? (files === undefined ? `pool-${side}*` : null), files: files ?? [] }
}
