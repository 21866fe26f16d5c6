import { type Octokit, repositoryOf } from './api.ts'

/** Lines of a file, first and last, 1-based. */
export type LineRange = readonly [from: number, to: number]

/** The lines that a pull request adds or changes, by path; GitHub leaves out the patch of a file that is too large. */
export const readChangedLines = async (
  octokit: Octokit,
  repository: string,
  pullRequest: number,
): Promise<ReadonlyMap<string, readonly LineRange[]>> => {
  const wanted = { ...repositoryOf(repository), pull_number: pullRequest, per_page: 100 }
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, wanted)
  return new Map(files.map(({ filename, patch }) => [filename, changedIn(patch ?? '')]))
}

/** `@@ -1,2 +3,4 @@` and lines that begin with `+`: the new lines. */
export const changedIn = (patch: string): readonly LineRange[] => {
  const ranges: LineRange[] = []
  let line = 0
  for (const text of patch.split('\n')) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text) ?? []
    if (start !== undefined) line = Number(start)
    else if (text.startsWith('+')) {
      const last = ranges.at(-1)
      if (last?.[1] === line - 1) ranges[ranges.length - 1] = [last[0], line]
      else ranges.push([line, line])
      line++
    } else if (!text.startsWith('-') && !text.startsWith('\\')) line++
  }
  return ranges
}
