import { type Phrase, phrase } from '../core/phrase.ts'
import type { Policy } from '../core/policy.ts'
import { policyChanges } from '../core/policy-changes.ts'
import { type Problem, problem, UserError } from '../core/problem.ts'
import type { GitHub } from '../github/door.ts'
import { exists } from '../io/files.ts'
import type { Inputs } from '../io/inputs.ts'
import { type LoadedPolicy, loadPolicy, type PlainPolicy, readPlainPolicy } from '../io/policy-file.ts'
import { folderSource, type PolicySource, PolicyUnreadable } from '../io/policy-source.ts'
import type { Run } from '../io/run.ts'
import { mergePolicy } from '../settings/policy.ts'

/** The policy of this run, and what the pull request changes in it. */
export interface EffectivePolicy {
  readonly policy: Policy
  readonly changes: readonly Phrase[]
  /** The file that was read; null where there is none. */
  readonly file: string | null
  readonly problems: readonly Problem[]
}

const DEFAULT_FILE = '.github/pool-leak-check.yml'

/**
 * Inputs over the policy file over defaults. A run with the base's rights takes the default branch's file through the
 * API, whatever lies in the workspace. Any other run takes the workspace's file, or without a checkout that of the
 * tested commit. Both find out what the pull request changes in it.
 * @throws {UserError} when the file is wrong, or is named and cannot be read.
 */
export const readPolicy = async (inputs: Inputs, run: Run, github: GitHub): Promise<EffectivePolicy> => {
  const { policyFile } = inputs
  if (policyFile === 'none') return { ...UNCHANGED, policy: mergePolicy(inputs.policy, null), file: null }
  const path = policyFile ?? DEFAULT_FILE
  try {
    const loaded =
      run.trust === 'base' ? await loadAt(path, trustedRef(run), { run, github }) : await loadOwn(path, { run, github })
    if (loaded === null && policyFile !== null) throw new UserError(`policy-file: there is no ${path}`)
    const compared = await changesOf(path, loaded, { run, github })
    const policy = mergePolicy(inputs.policy, loaded?.policy ?? null)
    return { ...compared, policy, file: loaded === null ? null : path }
  } catch (error) {
    if (!(error instanceof PolicyUnreadable) || policyFile !== null) throw error
    const problems = [problem('POLICY_NOT_READ', { detail: phrase`${error.message}` })]
    return { policy: mergePolicy(inputs.policy, null), changes: [], file: null, problems }
  }
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

type Changes = Pick<EffectivePolicy, 'changes' | 'problems'>

const UNCHANGED: Changes = { changes: [], problems: [] }

/**
 * Compares the pull request's policy with the base's, what they extend in their repositories included; one that removes
 * the file changes all of it. Both are read as data. A file that is wrong or cannot be read is told, and does not stop
 * a pull request that mends it.
 */
const changesOf = async (path: string, loaded: LoadedPolicy | null, { run, github }: Access): Promise<Changes> => {
  const mine = loaded?.plain ?? {}
  const plainAt = (repository: string, ref: string) => readPlain(github.files(repository, ref), path)
  try {
    if (run.trust === 'own') {
      const base = run.pullRequest?.baseSha ?? null
      return base === null ? UNCHANGED : changed(await plainAt(run.repository ?? '', base), mine)
    }
    const { repository, sha } = testedHead(run)
    return repository === null || sha === null ? UNCHANGED : changed(mine, await plainAt(repository, sha))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { changes: [], problems: [problem('POLICY_NOT_COMPARED', { detail: phrase`${error.message}` })] }
  }
}

/** The head of the pull request that a run with the base's rights judges; nulls where it judges none. */
const testedHead = ({ pullRequest, triggeredBy }: Run): { repository: string | null; sha: string | null } => {
  const isOfPullRequest = pullRequest !== null || triggeredBy?.event?.startsWith('pull_request') === true
  const head = isOfPullRequest ? (triggeredBy ?? pullRequest) : null
  return { repository: head?.headRepository ?? null, sha: head?.headSha ?? null }
}

const changed = (before: PlainPolicy, after: PlainPolicy): Changes => ({
  changes: policyChanges(before, after),
  problems: [],
})

/** Nothing where there is no file. */
const readPlain = async (source: PolicySource, path: string): Promise<PlainPolicy> => {
  const text = await source.read(path)
  return text === null ? {} : readPlainPolicy(source, path, text)
}
