import { phrase } from '../core/phrase.ts'
import { defaultPolicy, type Policy } from '../core/policy.ts'
import { type Problem, problem } from '../core/problem.ts'
import type { GitHub } from '../github/door.ts'
import type { Run } from '../io/run.ts'

/*
 * The author of a change also writes the policy file that is tested with it. So who may accept a leak, which findings
 * are accepted already, and whose runs are the baseline come from the branch that is to be changed.
 */

/** A branch that the author of the tested commit has no say in. */
export interface BaseBranch {
  /** Commit or branch whose policy counts. */
  readonly ref: string
  /** Branches whose runs may be the baseline without a word in that policy. */
  readonly branches: readonly string[]
  /** Null where it has no policy, or none that could be read. */
  readonly policy: Policy | null
}

/**
 * The base of a pull request or of a merge group. Of another commit the default branch, unless the commit is of a
 * branch that GitHub protects: who may push to such a branch may say what counts on it. Null where the run is of such a
 * branch, or of no event; and with the base's rights, whose policy is the default branch's anyway.
 */
export const baseOf = async (run: Run, github: GitHub): Promise<BaseBranch | null> => {
  const { trust, event, base, ref, defaultBranch } = run
  if (trust === 'base' || event === null) return null
  const branches = [base?.branch ?? null, defaultBranch].filter((name) => name !== null)
  if (base !== null) return { ref: base.ref, branches, policy: null }
  const branch = /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? null
  const isTrusted = branch !== null && (branch === defaultBranch || (await github.isProtected(branch)))
  if (!isTrusted) return { ref: defaultBranch ?? 'HEAD', branches, policy: null }
  // A run by hand may have checked out anything that its inputs name.
  return event === 'workflow_dispatch' ? { ref: branch, branches: [...branches, branch], policy: null } : null
}

/** The change's policy with what the base alone decides; the base's is null where it has none. */
export const trustBase = (own: Policy | null, base: Policy | null | 'unknown'): Policy => {
  const { exceptions, acknowledge } = base === 'unknown' ? NOTHING_ACCEPTED : (base ?? defaultPolicy)
  return { ...(own ?? defaultPolicy), exceptions, acknowledge }
}

const NOTHING_ACCEPTED: Policy = { ...defaultPolicy, acknowledge: { ...defaultPolicy.acknowledge, label: null } }

interface BaselineBranch {
  /** Null: none. */
  readonly branch: string | null
  readonly problems: readonly Problem[]
}

/**
 * The input over the policy file. Where the author of a change may have written both, the base's file goes before them;
 * if that says nothing, they may name the base and the default branch.
 */
export const baselineOf = (input: string | null, file: Policy, base: BaseBranch | null): BaselineBranch => {
  const decided = base?.policy?.baselineBranch ?? null
  const asked = decided ?? input ?? file.baselineBranch ?? 'none'
  if (asked === 'none') return { branch: null, problems: [] }
  const isAllowed = base === null || decided !== null || base.branches.includes(asked)
  return isAllowed
    ? { branch: asked, problems: [] }
    : { branch: null, problems: [problem('BASELINE_REFUSED', { detail: phrase`${asked}` })] }
}
