import { type Phrase, phrase } from '../core/phrase.ts'
import { defaultPolicy, type Policy } from '../core/policy.ts'
import { policyChanges } from '../core/policy-changes.ts'
import { type Problem, problem, UserError } from '../core/problem.ts'
import type { EventContext } from '../io/event.ts'
import { exists } from '../io/files.ts'
import type { Inputs } from '../io/inputs.ts'
import type { LoadedPolicy } from '../io/policy-file.ts'
import { folderSource, type PolicySource, PolicyUnreadable } from '../io/policy-place.ts'
import type { GitHubAccess, OpenGitHub } from './github-access.ts'

/** What holds for this run, and what the pull request changes in it. */
export interface EffectivePolicy {
  readonly policy: Policy
  readonly changes: readonly Phrase[]
  /** The file that was read; null where there is none. */
  readonly file: string | null
  readonly problems: readonly Problem[]
}

const DEFAULT_FILE = '.github/pool-leak-check.yml'

/**
 * Inputs over the policy file over defaults. A run that a stranger's pull request set off with rights of the base repository
 * (`workflow_run`, `pull_request_target`) takes the file from the base through the API, whatever lies in the workspace. Elsewhere
 * it is the workspace's, or without a checkout that of the tested commit; the comment then says what the pull request changes in it.
 * @throws {UserError} when the file is wrong, or is named and cannot be read.
 */
export const readPolicy = async (
  inputs: Inputs,
  context: EventContext,
  { workspace, openGitHub }: { readonly workspace: string; readonly openGitHub: OpenGitHub },
): Promise<EffectivePolicy> => {
  const path = inputs.policyFile ?? DEFAULT_FILE
  const ref = trustedRefOf(context)
  try {
    const loaded =
      ref === null
        ? await loadOwn(path, context, { workspace, openGitHub })
        : await loadAt(path, ref, context, openGitHub)
    if (loaded === null && inputs.policyFile !== null) throw new UserError(`policy-file: there is no ${path}`)
    const compared = ref === null ? await changesOf(path, loaded, context, openGitHub) : UNCHANGED
    const policy = inputs.policyOver(loaded?.policy ?? defaultPolicy)
    return { ...compared, policy, file: loaded === null ? null : path }
  } catch (error) {
    if (!(error instanceof PolicyUnreadable) || inputs.policyFile !== null) throw error
    const problems = [problem('POLICY_NOT_READ', '', null, phrase`${error.message}`)]
    return { policy: inputs.policyOver(defaultPolicy), changes: [], file: null, problems }
  }
}

type Changes = Pick<EffectivePolicy, 'changes' | 'problems'>

const UNCHANGED: Changes = { changes: [], problems: [] }

/** The commit or branch of the base that policy must come from; null where the run's own files may say it. */
const trustedRefOf = ({ event, defaultBranch, pullRequest }: EventContext): string | null => {
  if (event === 'workflow_run') return defaultBranch === '' ? 'HEAD' : defaultBranch
  return event === 'pull_request_target' ? (pullRequest?.baseSha ?? 'HEAD') : null
}

interface Places {
  readonly workspace: string
  readonly openGitHub: OpenGitHub
}

/** Of the workspace; where nothing is checked out, of the commit. */
const loadOwn = async (path: string, context: EventContext, places: Places): Promise<LoadedPolicy | null> => {
  const folder = folderSource(places.workspace, (repository, ref) => lazily(places.openGitHub, repository, ref))
  const found = await load(folder, path)
  if (found !== null || (await exists(`${places.workspace}/.git`)) || context.ownRef === '') return found
  return loadAt(path, context.ownRef, context, places.openGitHub)
}

const loadAt = async (
  path: string,
  ref: string,
  { repository }: EventContext,
  openGitHub: OpenGitHub,
): Promise<LoadedPolicy | null> => {
  const access = await openGitHub()
  if (access === null) throw new PolicyUnreadable(`${repository}/${path} could not be read: there is no github-token`)
  return load(await sourceAt(access, repository, ref), path)
}

const sourceAt = async (access: GitHubAccess, repository: string, ref: string): Promise<PolicySource> => {
  const { repositorySource } = await import('../io/policy-source.ts')
  return repositorySource(access, repository, ref)
}

/** The readers of YAML load only where there is a file. */
const load = async (source: PolicySource, path: string): Promise<LoadedPolicy | null> => {
  const text = await source.read(path)
  if (text === null) return null
  const { loadPolicy } = await import('../io/policy-file.ts')
  return loadPolicy(source, path, text)
}

/** A repository that a policy of the workspace extends: reached only when it is read. */
const lazily = (openGitHub: OpenGitHub, repository: string, ref: string): PolicySource => ({
  read: async (path) => {
    const access = await openGitHub()
    if (access === null)
      throw new UserError(`the policy extends ${repository}/${path}: reading it needs a github-token`)
    return (await sourceAt(access, repository, ref)).read(path)
  },
  ofRepository: (other, otherRef) => lazily(openGitHub, other, otherRef),
  nameOf: (path) => `${repository}/${path}@${ref}`,
})

/**
 * What differs from the base branch's file; a pull request that removes the file changes all of it. A base whose file is wrong or
 * cannot be read is no reason to stop a pull request that mends it.
 */
const changesOf = async (
  path: string,
  loaded: LoadedPolicy | null,
  context: EventContext,
  openGitHub: OpenGitHub,
): Promise<Changes> => {
  const base = context.pullRequest?.baseSha ?? ''
  if (base === '') return UNCHANGED
  try {
    const before = await loadAt(path, base, context, openGitHub)
    return { changes: policyChanges(before?.plain ?? {}, loaded?.plain ?? {}), problems: [] }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { changes: [], problems: [problem('POLICY_NOT_COMPARED', '', null, phrase`${error.message}`)] }
  }
}
