import type { Policy } from '../core/policy.ts'
import { UserError } from '../core/problem.ts'
import { readNamed } from '../io/files.ts'
import { decodePolicy, folderSource, type PolicySource } from '../io/policy-source.ts'
import { visible } from '../report/encode.ts'
import { mergePolicy, toPolicyFields } from '../settings/policy.ts'
import type { Given } from '../settings/setting.ts'
import type { checkOptions } from './commands.ts'
import { refuseOverwrite } from './print.ts'

interface PolicyOptions {
  readonly policy: string | null
  readonly output: string | null
}

/**
 * Reads the policy file of `--policy`, with the options that were given over it.
 * @throws {UserError} where there is no such file, where it is wrong, or where it extends what only the network has.
 */
export const readPolicy = async (
  given: Given<typeof checkOptions>,
  { policy, output }: PolicyOptions,
): Promise<Policy> => {
  const file = policy === null ? null : await readPolicyFile(policy, output)
  return mergePolicy(toPolicyFields(given), file)
}

const readPolicyFile = async (path: string, output: string | null): Promise<Policy> => {
  await refuseOverwrite(output, [path])
  const [file] = await readNamed('.', [path])
  const text = decodePolicy(path, file?.bytes ?? new Uint8Array())
  if (/^(?:\s*(?:#.*)?\n)*\s*(?:#.*)?$/.test(text))
    throw new UserError(`--policy ${visible(path)} says nothing: it is empty, or holds comments alone`)
  const { loadPolicy } = await import('../io/policy-file.ts')
  const { policy } = await loadPolicy(guarded(folderSource('.', remoteSource), output), path, text)
  return policy
}

/** Refuses an output that would take the place of a file that the policy is read from. */
const guarded = (source: PolicySource, output: string | null): PolicySource => ({
  ...source,
  read: async (path) => {
    await refuseOverwrite(output, [path])
    return source.read(path)
  },
})

/** The command line opens no connection. */
const remoteSource = (repository: string, ref: string): PolicySource => ({
  read: async (path) => {
    throw new UserError(`the policy extends ${repository}/${path}@${ref}: put a copy beside it and extend ./${path}`)
  },
  ofRepository: remoteSource,
  nameOf: (path) => `${repository}/${path}@${ref}`,
})
