import { resolve } from 'node:path'
import { UserError } from '../core/problem.ts'
import { exists, isSystemError } from './files.ts'
import { NotAFile, readRegular } from './regular-file.ts'

/** Source of policy files: the workspace, or a repository at one commit. */
export interface PolicySource {
  /** Null where there is no such file. @throws {PolicyUnreadable} where that cannot be found out. */
  readonly read: (path: string) => Promise<string | null>
  /** Another repository's files, for `extends: owner/name/path@ref`. */
  readonly ofRepository: (repository: string, ref: string) => PolicySource
  /** The name of a file in messages. */
  readonly nameOf: (path: string) => string
}

/** GitHub's API gives no larger file, either. */
const MAX_BYTES = 2 ** 20

/** The file may exist and could not be read. */
export class PolicyUnreadable extends UserError {
  override readonly name = 'PolicyUnreadable'
}

/**
 * The text of a policy file. In another encoding its keys would read as none.
 * @throws {PolicyUnreadable} where it is not UTF-8.
 */
export const decodePolicy = (name: string, bytes: Uint8Array): string => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  throw new PolicyUnreadable(`${name} could not be read: it is not UTF-8`)
}

/** Policy files below a folder; those of other repositories come from `ofRepository`. */
export const folderSource = (root: string, ofRepository: PolicySource['ofRepository']): PolicySource => ({
  read: async (path) => {
    const place = resolve(root, path)
    if (!(await exists(place))) return null
    try {
      return decodePolicy(path, await readRegular(place, MAX_BYTES))
    } catch (error) {
      if (error instanceof NotAFile) throw new PolicyUnreadable(`${path} could not be read: ${error.message}`)
      if (!isSystemError(error)) throw error
      throw new PolicyUnreadable(`${path} could not be read: ${error.code}`)
    }
  },
  ofRepository,
  nameOf: (path) => path,
})
