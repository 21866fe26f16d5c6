import type { Policy } from '../core/policy.ts'
import { UserError } from '../core/problem.ts'
import type { Inputs } from '../io/inputs.ts'
import type { Run } from '../io/run.ts'
import { findSources, readCheckedOutCommit } from '../io/sources.ts'
import { withinSeconds } from '../io/within.ts'
import { visible } from '../report/encode.ts'
import { AUTO, autoWords, fillAuto } from '../where/auto-tags.ts'
import type { SourceFile } from '../where/outline.ts'
import { openSources } from '../where/places.ts'
import { proposeTags } from '../where/propose.ts'
import { annotate, log } from './runner.ts'

/**
 * The policy with the tags of the sources in place of `auto`. They are printed so that they can be pinned: a pull
 * request that changes the sources changes them too. With the base's rights only the base's own commit is read.
 */
export const withDriverTags = async (policy: Policy, run: Run, { sourcePath }: Inputs): Promise<Policy> => {
  if (!policy.driverTags.includes(AUTO)) return policy
  if (run.trust === 'base' && (run.sha === null || (await readCheckedOutCommit(run.workspace)) !== run.sha)) {
    warn('the workspace is not at the commit of the base, so no source was read: pin the tags')
    return { ...policy, driverTags: policy.driverTags.filter((tag) => tag !== AUTO) }
  }
  const { files, leftOut } = await findSources(run.workspace, sourcePath)
  for (const words of leftOut) warn(`${words}: their tags are not known`)
  const proposed = propose(files)
  if (proposed.tags.length === 0) warn('no call in the sources allocates with a tag: name the tags, or set source-path')
  for (const words of autoWords(proposed)) log(visible(words))
  return { ...policy, driverTags: fillAuto(policy.driverTags, proposed) }
}

/** Seconds that tags are searched. */
const MAX_SECONDS = 60

/** @throws {UserError} where they cannot be searched: a check of fewer tags than are meant would be a looser one. */
const propose = (files: readonly SourceFile[]): ReturnType<typeof proposeTags> => {
  try {
    return withinSeconds(MAX_SECONDS, () => proposeTags(openSources(files)))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UserError(`driver-tags: auto found no tags in the sources: ${reason}. Name the tags.`)
  }
}

const warn = (message: string): void =>
  annotate({ level: 'warning', title: 'Pool Leak Check: driver-tags', message: `auto: ${message}.` })
