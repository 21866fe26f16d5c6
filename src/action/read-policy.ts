import { type Phrase, phrase } from '../core/phrase.ts'
import type { Policy } from '../core/policy.ts'
import { policyChanges } from '../core/policy-changes.ts'
import { type Problem, problem, UserError } from '../core/problem.ts'
import type { EventContext } from '../io/event.ts'
import { exists } from '../io/files.ts'
import type { Inputs } from '../io/inputs.ts'
import type { LoadedPolicy, PlainPolicy } from '../io/policy-file.ts'
import { folderSource, type PolicySource, PolicyUnreadable } from '../io/policy-place.ts'
import { mergePolicy } from '../settings/policy.ts'
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
 * (`workflow_run`, `pull_request_target`) takes the default branch's file through the API, whatever lies in the workspace. Elsewhere
 * it is the workspace's, or without a checkout that of the tested commit. What the pull request changes in it is found out in both.
 * @throws {UserError} when the file is wrong, or is named and cannot be read.
 */
export const readPolicy = async (inputs: Inputs, context: EventContext, places: Places): Promise<EffectivePolicy> => {
  const { policyFile } = inputs
  if (policyFile === 'none') return { ...UNCHANGED, policy: mergePolicy(inputs.policy, null), file: null }
  const path = policyFile ?? DEFAULT_FILE
  try {
    const loaded = isSecondStage(context)
      ? await loadAt(path, trustedRef(context), context, places)
      : await loadOwn(path, context, places)
    if (loaded === null && policyFile !== null) throw new UserError(`policy-file: there is no ${path}`)
    const compared = await changesOf(path, loaded, context, places)
    const policy = mergePolicy(inputs.policy, loaded?.policy ?? null)
    return { ...compared, policy, file: loaded === null ? null : path }
  } catch (error) {
    if (!(error instanceof PolicyUnreadable) || policyFile !== null) throw error
    const problems = [problem('POLICY_NOT_READ', { detail: phrase`${error.message}` })]
    return { policy: mergePolicy(inputs.policy, null), changes: [], file: null, problems }
  }
}

type Changes = Pick<EffectivePolicy, 'changes' | 'problems'>

const UNCHANGED: Changes = { changes: [], problems: [] }

const isSecondStage = ({ event }: EventContext): boolean => event === 'workflow_run' || event === 'pull_request_target'

/** Where the policy of a second stage comes from: a contributor may choose the base branch, and not which one is the default. */
const trustedRef = ({ defaultBranch }: EventContext): string => (defaultBranch === '' ? 'HEAD' : defaultBranch)

interface Places {
  readonly workspace: string
  readonly openGitHub: OpenGitHub
}

/** Of the workspace; where nothing is checked out, of the commit. */
const loadOwn = async (path: string, context: EventContext, places: Places): Promise<LoadedPolicy | null> => {
  const folder = folderSource(places.workspace, (repository, ref) => lazily(places.openGitHub, repository, ref))
  const found = await load(folder, path)
  if (found !== null || (await exists(`${places.workspace}/.git`)) || context.ownRef === '') return found
  return loadAt(path, context.ownRef, context, places)
}

const loadAt = async (
  path: string,
  ref: string,
  { repository }: EventContext,
  { openGitHub }: Places,
): Promise<LoadedPolicy | null> =>
  load(await sourceAt(await accessTo(openGitHub, repository, path), repository, ref), path)

const accessTo = async (openGitHub: OpenGitHub, repository: string, path: string): Promise<GitHubAccess> => {
  const access = await openGitHub()
  if (access !== null) return access
  throw new PolicyUnreadable(`${repository}/${path} could not be read: there is no github-token`)
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
 * What the pull request's file says otherwise than the base's; one that removes the file changes all of it. Both are read as data,
 * without what they extend. A file that is wrong or cannot be read is said, and is no reason to stop a pull request that mends it.
 */
const changesOf = async (
  path: string,
  loaded: LoadedPolicy | null,
  context: EventContext,
  places: Places,
): Promise<Changes> => {
  const { pullRequest, triggeredBy, repository } = context
  const plainAt = (from: string, ref: string) => readPlain({ repository: from, ref, path }, places)
  try {
    if (!isSecondStage(context)) {
      const base = pullRequest?.baseSha ?? ''
      return base === '' ? UNCHANGED : changed(await plainAt(repository, base), loaded?.plain ?? {})
    }
    const isOfPullRequest = pullRequest !== null || triggeredBy?.event.startsWith('pull_request') === true
    const head = triggeredBy ?? pullRequest
    if (!isOfPullRequest || head === null || head.headRepository === '' || head.headSha === '') return UNCHANGED
    return changed(loaded?.plain ?? {}, await plainAt(head.headRepository, head.headSha))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { changes: [], problems: [problem('POLICY_NOT_COMPARED', { detail: phrase`${error.message}` })] }
  }
}

const changed = (before: PlainPolicy, after: PlainPolicy): Changes => ({
  changes: policyChanges(before, after),
  problems: [],
})

interface PolicyPlace {
  readonly repository: string
  readonly ref: string
  readonly path: string
}

/** Nothing where there is no file. */
const readPlain = async ({ repository, ref, path }: PolicyPlace, { openGitHub }: Places): Promise<PlainPolicy> => {
  const source = await sourceAt(await accessTo(openGitHub, repository, path), repository, ref)
  const text = await source.read(path)
  if (text === null) return {}
  const { readPlainPolicy } = await import('../io/policy-file.ts')
  return readPlainPolicy(source.nameOf(path), text)
}
