import { basename, dirname, resolve } from 'node:path'

/**
 * Names of reports: those of their files, or of the folders of files that are named alike, as a download leaves them.
 */
export const namesOf = (paths: readonly string[]): readonly string[] => {
  const files = paths.map((path) => basename(path).replace(/\.json$/i, ''))
  const alike = paths.filter((_, at) => files.indexOf(files[at] ?? '') !== files.lastIndexOf(files[at] ?? ''))
  const folderOf = (path: string): string => basename(dirname(resolve(path)))
  return new Set(alike.map(folderOf)).size < alike.length
    ? files
    : paths.map((path, at) => (alike.includes(path) ? folderOf(path) : (files[at] ?? '')))
}
