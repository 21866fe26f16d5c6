import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '../core/problem.ts'
import { exists } from './files.ts'

/** Source of policy files: the workspace, or a repository at one commit. */
export interface PolicySource {
  /** Null where there is no such file. @throws {PolicyUnreadable} where that cannot be found out. */
  readonly read: (path: string) => Promise<string | null>
  /** Another repository's files, for `extends: owner/name/path@ref`. */
  readonly ofRepository: (repository: string, ref: string) => PolicySource
  /** The name of a file in messages. */
  readonly nameOf: (path: string) => string
}

/** The file may exist and could not be read. */
export class PolicyUnreadable extends UserError {
  override readonly name = 'PolicyUnreadable'
}

/** Policy files below a folder; those of other repositories come from `ofRepository`. */
export const folderSource = (root: string, ofRepository: PolicySource['ofRepository']): PolicySource => ({
  read: async (path) => {
    const place = resolve(root, path)
    return (await exists(place)) ? readFile(place, 'utf8') : null
  },
  ofRepository,
  nameOf: (path) => path,
})
