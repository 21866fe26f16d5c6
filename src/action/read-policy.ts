import { phrase } from '../core/phrase.ts'
import type { Policy } from '../core/policy.ts'
import { type PolicyChange, policyChanges } from '../core/policy-changes.ts'
import { type Problem, problem, UserError } from '../core/problem.ts'
import type { GitHub } from '../github/door.ts'
import { exists } from '../io/files.ts'
import type { Inputs } from '../io/inputs.ts'
import { type LoadedPolicy, loadPolicy, type PlainPolicy, readPlainPolicy, writeValue } from '../io/policy-file.ts'
import { folderSource, type PolicySource, PolicyUnreadable } from '../io/policy-source.ts'
import type { Run } from '../io/run.ts'
import { mergePolicy } from '../settings/policy.ts'
import { type BaseBranch, baselineOf, baseOf, trustBase } from './base-policy.ts'
import { inheritedNotes } from './inherited-policy.ts'

/** The policy of this run, and what the pull request changes in it. */
export interface EffectivePolicy {
  readonly policy: Policy
  readonly changes: readonly PolicyChange[]
  /** The file that was read; null where there is none. */
  readonly file: string | null
  /** Branch whose earlier runs tell what grows anyway; null: none. */
  readonly baseline: string | null
  readonly problems: readonly Problem[]
}

const DEFAULT_FILE = '.github/pool-leak-check.yml'

/**
 * Inputs over the policy file over defaults. A run with the base's rights takes the default branch's file through the
 * API, whatever lies in the workspace. Any other run takes the workspace's file, or without a checkout that of the
 * tested commit; but who accepts what comes from the base, since the author of a change wrote the file. Both find out
 * what the change makes of the policy.
 * @throws {UserError} when the file is wrong, or is named and cannot be read.
 */
export const readPolicy = async (inputs: Inputs, run: Run, github: GitHub): Promise<EffectivePolicy> => {
  const { policyFile } = inputs
  const path = policyFile ?? DEFAULT_FILE
  const access = { run, github }
  if (policyFile === 'none') return withInputs(inputs, { ...NOTHING_READ, base: await baseOf(run, github) })
  try {
    const loaded = run.trust === 'base' ? await loadAt(path, trustedRef(run), access) : await loadOwn(path, access)
    if (loaded === null && policyFile !== null) throw new UserError(`policy-file: there is no ${path}`)
    const read =
      run.trust === 'base' ? await compareHead(path, loaded, access) : await compareBase(path, loaded, access)
    return withInputs(inputs, { ...read, file: loaded === null ? null : path })
  } catch (error) {
    if (!(error instanceof PolicyUnreadable) || policyFile !== null) throw error
    const base = await baseOf(run, github)
    const problems = [problem('POLICY_NOT_READ', { detail: phrase`${error.message}` })]
    const policy = base === null ? null : trustBase(null, 'unknown')
    return withInputs(inputs, { ...NOTHING_READ, policy, base, problems })
  }
}

/** What the files say, before the inputs. */
interface ReadPolicy extends Pick<EffectivePolicy, 'changes' | 'file' | 'problems'> {
  /** Null where there is no file. */
  readonly policy: Policy | null
  /** The branch that the author of the change has no say in; null where there is none. */
  readonly base: BaseBranch | null
}

const NOTHING_READ: ReadPolicy = { policy: null, base: null, changes: [], file: null, problems: [] }

const withInputs = (inputs: Inputs, { policy: read, base, ...rest }: ReadPolicy): EffectivePolicy => {
  const policy = mergePolicy(inputs.policy, read)
  const { branch, problems } = baselineOf(inputs.baseline, policy, base)
  return { ...rest, policy, baseline: branch, problems: [...rest.problems, ...problems] }
}

interface Access {
  readonly run: Run
  readonly github: GitHub
}

/** A contributor may choose the base branch of a pull request, and not which branch is the default. */
const trustedRef = ({ defaultBranch }: Run): string => defaultBranch ?? 'HEAD'

/** The workspace's file; that of the commit where nothing is checked out. */
const loadOwn = async (path: string, { run, github }: Access): Promise<LoadedPolicy | null> => {
  const found = await load(folderSource(run.workspace, github.files), path)
  if (found !== null || run.sha === null || (await exists(`${run.workspace}/.git`))) return found
  return loadAt(path, run.sha, { run, github })
}

const loadAt = (path: string, ref: string, { run, github }: Access): Promise<LoadedPolicy | null> =>
  load(github.files(run.repository ?? '', ref), path)

const load = async (source: PolicySource, path: string): Promise<LoadedPolicy | null> => {
  const text = await source.read(path)
  return text === null ? null : loadPolicy(source, path, text)
}

type Read = Omit<ReadPolicy, 'file'>

/**
 * Compares the change's policy with the base's, and takes from the base who may accept what. A base that is wrong or
 * cannot be read does not stop a change that mends it: then nothing is accepted.
 */
const compareBase = async (path: string, loaded: LoadedPolicy | null, { run, github }: Access): Promise<Read> => {
  const base = await baseOf(run, github)
  const mine = { policy: loaded?.policy ?? null, base, problems: inheritedNotes(loaded) }
  if (base === null) return { ...mine, changes: [] }
  try {
    const trusted = await loadAt(path, base.ref, { run, github })
    return {
      ...mine,
      policy: trustBase(loaded?.policy ?? null, trusted?.policy ?? null),
      base: { ...base, policy: trusted?.policy ?? null },
      changes: policyChanges(trusted?.plain ?? {}, loaded?.plain ?? {}, writeValue),
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const unread = problem('BASE_POLICY_NOT_READ', { detail: phrase`${error.message}` })
    return {
      ...mine,
      policy: trustBase(loaded?.policy ?? null, 'unknown'),
      changes: [],
      problems: [...mine.problems, unread],
    }
  }
}

/** Tells what the pull request makes of the default branch's policy; it is read as data and counts for nothing. */
const compareHead = async (path: string, loaded: LoadedPolicy | null, { run, github }: Access): Promise<Read> => {
  const ours = { policy: loaded?.policy ?? null, base: null, problems: inheritedNotes(loaded) }
  const { repository, sha } = testedHead(run)
  if (repository === null || sha === null) return { ...ours, changes: [] }
  try {
    const theirs = await readPlain(github.files(repository, sha), path, loaded?.parents ?? [])
    return { ...ours, changes: policyChanges(loaded?.plain ?? {}, theirs, writeValue) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const unread = problem('POLICY_NOT_COMPARED', { detail: phrase`${error.message}` })
    return { ...ours, changes: [], problems: [...ours.problems, unread] }
  }
}

/** The head of the pull request that a run with the base's rights judges; nulls where it judges none. */
const testedHead = ({ pullRequest, triggeredBy }: Run): { repository: string | null; sha: string | null } => {
  const isOfPullRequest = pullRequest !== null || triggeredBy?.event?.startsWith('pull_request') === true
  const head = isOfPullRequest ? (triggeredBy ?? pullRequest) : null
  return { repository: head?.headRepository ?? null, sha: head?.headSha ?? null }
}

/** Nothing where there is no file. */
const readPlain = async (source: PolicySource, path: string, known: LoadedPolicy['parents']): Promise<PlainPolicy> => {
  const text = await source.read(path)
  return text === null ? {} : readPlainPolicy(source, { path, text }, known)
}
