import type { Policy } from '../core/policy.ts'
import { printTag, toTag } from '../core/pool.ts'
import type { Inputs } from '../io/inputs.ts'
import type { Run } from '../io/run.ts'
import { readCheckedOutCommit, readSources } from '../io/sources.ts'
import { visible } from '../report/encode.ts'
import { openSources } from '../where/places.ts'
import { proposeTags } from '../where/propose.ts'
import { annotate, log } from './runner.ts'

/** Stands for the tags that the sources allocate with. */
const AUTO = 'auto'

/**
 * The policy with the tags of the sources in place of `auto`. They are printed so that they can be pinned: a pull
 * request that changes the sources changes them too. With the base's rights only the base's own commit is read.
 */
export const withDriverTags = async (policy: Policy, run: Run, { sourcePath }: Inputs): Promise<Policy> => {
  if (!policy.driverTags.includes(AUTO)) return policy
  const pinned = policy.driverTags.filter((tag) => tag !== AUTO)
  if (run.trust === 'base' && (run.sha === null || (await readCheckedOutCommit(run.workspace)) !== run.sha)) {
    warn('the workspace is not at the commit of the base, so no source was read: pin the tags')
    return { ...policy, driverTags: pinned }
  }
  const { files } = await readSources(run.workspace, sourcePath)
  const { tags, unresolved } = proposeTags(openSources(files))
  if (tags.length === 0) warn('no call in the sources allocates with a tag: name the tags, or set source-path')
  else
    log(
      visible(
        `driver-tags: auto is ${tags.map((tag) => JSON.stringify(printTag(toTag(tag)))).join(', ')}; pin them to keep them.`,
      ),
    )
  for (const { name, tag } of unresolved)
    log(
      visible(
        `driver-tags: no allocating call was found for ${name} (${printTag(toTag(tag))}); name it if the driver uses it.`,
      ),
    )
  return { ...policy, driverTags: [...new Set([...pinned, ...tags])] }
}

const warn = (message: string): void =>
  annotate({ level: 'warning', title: 'Pool Leak Check: driver-tags', message: `auto: ${message}.` })
