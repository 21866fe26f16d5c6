import type { Analysis } from '../core/analyze.ts'
import { counted, toPlain } from '../core/phrase.ts'
import type { Policy } from '../core/policy.ts'
import { UserError } from '../core/problem.ts'
import { AUTO, autoWords, fillAuto, reversedWords } from '../where/auto-tags.ts'
import type { SourceFile } from '../where/outline.ts'
import { writeLines } from './print.ts'
import type { ProgressLine } from './progress.ts'

/*
 * Sources are read by some checks alone, so what searches them is loaded then: it is a tenth of the start of a check.
 */

/** Reads sources, and says on standard error what was left out of them. */
export const openFolder = async (folder: string): Promise<readonly SourceFile[]> => {
  const { findSources } = await import('../io/sources.ts')
  const { files, leftOut } = await findSources('.', folder)
  writeLines(leftOut.map((words) => `Not searched: ${words}.`))
  if (files.length === 0)
    writeLines([`--source-path: no C, C++ or Rust sources in ${JSON.stringify(folder)}, so no line is named`])
  return files
}

/**
 * The policy with the tags that the sources allocate with in place of `auto`; they are printed on standard error, so
 * that they can be pinned.
 * @throws {UserError} where there are no sources, or none of their calls allocates with a tag
 */
export const withAutoTags = async (
  policy: Policy,
  files: readonly SourceFile[] | null,
  { onStep, clear }: ProgressLine,
): Promise<Policy> => {
  if (!policy.driverTags.includes(AUTO)) return policy
  if (files === null)
    throw new UserError(
      'driver-tags: auto takes the tags that the sources allocate with: give --source-path DIR, or name the tags',
    )
  const [{ openSources }, { proposeTags }] = await Promise.all([
    import('../where/places.ts'),
    import('../where/propose.ts'),
  ])
  const pace = { isLate: () => false, onStep }
  const proposed = proposeTags(openSources(files, pace), pace)
  if (proposed.tags.length === 0)
    throw new UserError(
      `driver-tags: auto found no call that allocates with a tag in ${toPlain(counted(files.length, 'source'))}: name the tags, or set --source-path`,
    )
  clear()
  writeLines(autoWords(proposed))
  return { ...policy, driverTags: fillAuto(policy.driverTags, proposed) }
}

/** The findings with lines of the driver's sources; a driver tag that the sources spell backwards is said. */
export const locate = async (
  analysis: Analysis,
  files: readonly SourceFile[],
  { onStep, clear }: ProgressLine,
): Promise<Analysis> => {
  if (files.length === 0 || analysis.findings.length === 0) return analysis
  const [{ defaultPlaceOptions, locateFindings, openSources }, { proposeTags, reversedTags }] = await Promise.all([
    import('../where/places.ts'),
    import('../where/propose.ts'),
  ])
  const { readCodeOwners } = await import('../io/code-owners.ts')
  const ownersOf = (await readCodeOwners('.')) ?? defaultPlaceOptions.ownersOf
  const { driverTags, pairs } = analysis.policy
  const options = { ...defaultPlaceOptions, pairs, ownersOf, onStep }
  const sources = openSources(files, options)
  if (driverTags.length > 0) {
    const reversed = reversedTags(driverTags, proposeTags(sources, options))
    clear()
    writeLines(reversed.map(reversedWords))
  }
  return locateFindings(analysis, sources, options)
}
