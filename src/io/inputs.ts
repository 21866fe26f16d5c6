import type { Policy } from '../core/policy.ts'
import { UserError } from '../core/problem.ts'
import type { ArchiveLimits } from './archive.ts'
import {
  archiveShape,
  policyShape,
  type RawSettings,
  readSettings,
  settingKinds,
  toArchiveLimits,
  toPolicy,
} from './settings.ts'

/** Everything the action was told, read once and checked whole. */
export interface Inputs {
  /** The inputs of the policy over those of a file. */
  readonly policyOver: (file: Policy) => Policy
  /** Null: `.github/pool-leak-check.yml`, if there is one. */
  readonly policyFile: string | null
  /** Branch whose last successful runs tell what grows anyway; null: none. */
  readonly baseline: string | null
  /** Name under which the report is uploaded; empty: it is not. */
  readonly reportArtifact: string
  /** How long evidence is waited for. */
  readonly timeoutSeconds: number
  /** Two sides, or one series. */
  readonly dumps: readonly DumpInput[]
  /** Null: this run, or the one that triggered a `workflow_run`. */
  readonly runId: number | null
  /** `owner/name` of that run; null: this repository. */
  readonly repository: string | null
  /** Empty: none was given. */
  readonly token: string
  readonly comment: 'always' | 'on-findings' | 'never'
  readonly commentKey: string
  readonly title: string
  readonly maxRows: number
  /** Folder of the workspace whose sources are searched for what a finding names. */
  readonly sourcePath: string
  /** Paths in the workspace of the user's own `pooltag.txt` files, the first one first. */
  readonly pooltagFiles: readonly string[]
  readonly archiveLimits: ArchiveLimits
}

/** `snapshots`: all snapshots of a leg in their order. */
export type InputSide = 'before' | 'after' | 'snapshots'

/** Where the dumps of one side come from: artifacts by name or glob, or files of the workspace. */
export interface DumpInput {
  readonly side: InputSide
  /** Null: files of the workspace. */
  readonly artifact: string | null
  /** Globs inside the artifact or the workspace; empty: every file that is a dump. */
  readonly files: readonly string[]
}

/** Reads the `INPUT_*` variables that the runner sets. @throws {UserError} that lists every wrong input. */
export const readInputs = (environment: RawSettings): Inputs => {
  const raw = Object.fromEntries(Object.keys(shape).map((name) => [name, environment[`INPUT_${name.toUpperCase()}`]]))
  const given = readSettings(shape, raw, 'inputs')
  return {
    policyOver: (file) => toPolicy(given, file),
    policyFile: given['policy-file'],
    baseline: given.baseline === 'none' ? null : given.baseline,
    reportArtifact: given['report-artifact'] ?? '',
    timeoutSeconds: given.timeout ?? DEFAULT_TIMEOUT_SECONDS,
    dumps: dumpInputs(given),
    runId: given['run-id'],
    repository: given.repository,
    token: given['github-token'] ?? '',
    comment: given.comment ?? 'always',
    commentKey: given['comment-key'] ?? 'default',
    title: given.title ?? 'Pool Leak Check',
    maxRows: given['max-rows'] ?? 20,
    sourcePath: given['source-path'] ?? '.',
    pooltagFiles: given['pooltag-file'] ?? [],
    archiveLimits: toArchiveLimits(given),
  }
}

/** Inputs that a run which cannot be judged still delivers with; each is taken as it stands, whatever is wrong with others. */
export interface DeliveryInputs extends Pick<Inputs, 'token' | 'commentKey'> {
  /** The inputs name a run or a repository, rightly or not. */
  readonly namesRun: boolean
}

export const readDeliveryInputs = (environment: RawSettings): DeliveryInputs => {
  const given = (name: string): string => environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
  return {
    token: given('github-token'),
    commentKey: given('comment-key') || 'default',
    namesRun: given('run-id') !== '' || given('repository') !== '',
  }
}

const DEFAULT_TIMEOUT_SECONDS = 600

const { list, line, whole, oneOf, name, repository, artifactName, duration } = settingKinds

/** Every input of action.yml; a test holds the two lists against each other. */
export const shape = {
  'before-artifact': line,
  'after-artifact': line,
  'before-files': list,
  'after-files': list,
  'snapshots-artifact': line,
  'snapshots-files': list,
  'run-id': whole(1),
  repository,
  'github-token': line,
  ...policyShape,
  ...archiveShape,
  'policy-file': line,
  baseline: line,
  'report-artifact': artifactName,
  timeout: duration,
  'pooltag-file': list,
  'source-path': line,
  comment: oneOf('always', 'on-findings', 'never'),
  'comment-key': name,
  title: line,
  'max-rows': whole(1),
} as const

type Given = ReturnType<typeof readSettings<typeof shape>>

/** A series where one is named, else the two sides of a pair. @throws {UserError} where both are named. */
const dumpInputs = (given: Given): readonly DumpInput[] => {
  const [series, pair] = [SERIES, PAIR].map((names) => names.filter((name) => given[name] !== null))
  if (series === undefined || series.length === 0) {
    return [sideInput('before', given), sideInput('after', given)]
  }
  if (pair !== undefined && pair.length > 0) {
    throw new UserError(`${series.join(', ')} and ${pair.join(', ')} exclude each other: give a series, or a pair`)
  }
  return [{ side: 'snapshots', artifact: given['snapshots-artifact'], files: given['snapshots-files'] ?? [] }]
}

const SERIES = ['snapshots-artifact', 'snapshots-files'] as const
const PAIR = ['before-artifact', 'before-files', 'after-artifact', 'after-files'] as const

/** Files alone are files of the workspace; with an artifact named, or with nothing given, the artifact holds them. */
const sideInput = (side: 'before' | 'after', given: Given): DumpInput => {
  const [artifact, files] = [given[`${side}-artifact`], given[`${side}-files`]]
  return { side, artifact: artifact ?? (files === null ? `pool-${side}*` : null), files: files ?? [] }
}
