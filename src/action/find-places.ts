import { resolve } from 'node:path'
import type { Analysis } from '../core/analyze.ts'
import { problem } from '../core/problem.ts'
import type { GitHub } from '../github/door.ts'
import { type OwnersOf, readCodeOwners } from '../io/code-owners.ts'
import { exists } from '../io/files.ts'
import type { Inputs } from '../io/inputs.ts'
import type { Run } from '../io/run.ts'
import { findSources, readCheckedOutCommit } from '../io/sources.ts'
import { withinSeconds } from '../io/within.ts'
import { visible } from '../report/encode.ts'
import { reversedWords } from '../where/auto-tags.ts'
import type { SourceFile } from '../where/outline.ts'
import { stepWords, toldEvery } from '../where/pace.ts'
import { defaultPlaceOptions, locateFindings, openSources } from '../where/places.ts'
import { proposeTags, reversedTags } from '../where/propose.ts'
import { readChangedLines } from './changed-lines.ts'
import { annotate, log } from './runner.ts'

/** What the search is told. */
interface Asked {
  readonly inputs: Inputs
  readonly github: GitHub
}

/** Lines of the sources are searched no longer than this. */
const MAX_SECONDS = 60
/** For the step that is under way when the time is up; then the search is stopped in it. */
const GRACE_SECONDS = 5
/** A search that lasts longer says in the log how far it is. */
const TOLD_SECONDS = 10

/**
 * The findings with lines of the sources to look at. With the base's rights only the base's own commit is read, the one
 * that the run is of: the workspace may hold a fork's code. Lines only decorate a decided run, so whatever goes wrong
 * is a warning.
 */
export const findPlaces = async (analysis: Analysis, run: Run, { inputs, github }: Asked): Promise<Analysis> => {
  try {
    return await locate(analysis, run, { inputs, github })
  } catch (error) {
    const message = `The sources were not searched: ${error instanceof Error ? error.message : String(error)}`
    annotate({ level: 'warning', title: 'Pool Leak Check: no lines to look at', message })
    return analysis
  }
}

const locate = async (analysis: Analysis, run: Run, { inputs, github }: Asked): Promise<Analysis> => {
  const { sourcePath, timeoutSeconds } = inputs
  if (!(await exists(resolve(run.workspace, sourcePath)))) {
    const problems = [...analysis.problems, problem('SOURCES_NOT_FOUND', { source: sourcePath })]
    return { ...analysis, problems }
  }
  if (analysis.findings.length === 0) return analysis
  if (run.trust === 'base' && (run.sha === null || (await readCheckedOutCommit(run.workspace)) !== run.sha))
    return analysis
  const { files, leftOut } = await findSources(run.workspace, sourcePath)
  for (const words of leftOut) log(`Not searched for lines to look at: ${words}.`)
  if (files.length === 0) return analysis
  const seconds = Math.min(MAX_SECONDS, timeoutSeconds)
  const changed = await readChangedLines(github, run)
  const ownersOf = (await readCodeOwners(run.workspace)) ?? defaultPlaceOptions.ownersOf
  return withinSeconds(seconds + GRACE_SECONDS, () => search(analysis, { files, changed, seconds, ownersOf }))
}

interface Searched {
  readonly files: readonly SourceFile[]
  /** Lines that the pull request changes come first. */
  readonly changed: Awaited<ReturnType<typeof readChangedLines>>
  readonly seconds: number
  readonly ownersOf: OwnersOf
}

const search = (analysis: Analysis, { files, changed, seconds, ownersOf }: Searched): Analysis => {
  const end = performance.now() + seconds * 1000
  const pace = {
    isLate: () => performance.now() > end,
    onStep: toldEvery(
      TOLD_SECONDS,
      (step) => log(`Lines to look at: ${stepWords(step)}.`),
      () => performance.now(),
    ),
  }
  const sources = openSources(files, pace)
  const { driverTags, pairs } = analysis.policy
  const reversed = driverTags.length === 0 ? [] : reversedTags(driverTags, proposeTags(sources, pace))
  for (const pair of reversed) {
    const message = visible(reversedWords(pair))
    annotate({ level: 'warning', title: 'Pool Leak Check: a tag backwards', message })
  }
  return locateFindings(analysis, sources, { ...defaultPlaceOptions, ...pace, pairs, changed, ownersOf })
}
