import { entriesOf } from '../core/knowledge/lookup.ts'
import { toTag } from '../core/pool.ts'
import { UserError } from '../core/problem.ts'
import { exists } from '../io/files.ts'
import { changedSince } from '../io/git-changes.ts'
import { findSources } from '../io/sources.ts'
import { visible } from '../report/encode.ts'
import { renderPlaces, renderSarif, type TagPlaces } from '../report/places.ts'
import type { SourceFile } from '../where/outline.ts'
import { noPace, type Pace } from '../where/pace.ts'
import { defaultPlaceOptions, findPlaces, openSources, type PlaceOptions, type Sources } from '../where/places.ts'
import { proposeTags } from '../where/propose.ts'
import { readCommandLine } from './command-line.ts'
import { whereOptions } from './commands.ts'
import { print, printAndTell, refuseOverwriteOf, writeLines } from './print.ts'
import { withProgress } from './progress.ts'
import { readTags } from './tag-words.ts'

/** Prints the lines that tags may leak from; without a tag, the tags that the sources allocate with. */
export const where = async (words: readonly string[]): Promise<number> => {
  const { operands, options } = readCommandLine(words, whereOptions)
  refusePatterns(operands)
  const asked = readTags(operands)
  const { files, leftOut } = await findSources('.', options.source)
  if (files.length === 0)
    throw new UserError(
      (await exists(options.source))
        ? `--source: no C, C++ or Rust sources in ${JSON.stringify(options.source)}`
        : `--source: no such folder: ${visible(options.source)}`,
    )
  await refuseOverwriteOf(options.output, files)
  writeLines(leftOut.map((left) => `Not searched: ${left}.`))
  if (operands.length === 0) {
    await printAndTell(await withProgress(async ({ onStep }) => listTags(files, { ...noPace, onStep })), options.output)
    return 0
  }
  const since = options['changed-since']
  const changed = since === null ? defaultPlaceOptions.changed : await changedSince(since)
  const found = await withProgress(async ({ onStep }) => {
    const told = { ...defaultPlaceOptions, changed, onStep }
    const sources = openSources(files, told)
    return asked.map((word) => placesOf(word, sources, told))
  })
  await print(
    options.format === 'sarif'
      ? renderSarif(found)
      : options.format === 'json'
        ? `${JSON.stringify(found, null, 2)}\n`
        : renderPlaces(found),
    options.output,
  )
  return 0
}

/** @throws {UserError} A pattern would be searched as a tag, and no source has it. */
const refusePatterns = (words: readonly string[]): void => {
  const patterns = words.filter((word) => /[?*]/.test(word))
  if (patterns.length > 0)
    throw new UserError(
      `where takes tags and no patterns, got ${patterns.map(visible).join(' ')}: write \\x3f for a ? and \\x2a for a *`,
    )
}

const placesOf = (word: string, sources: Sources, options: PlaceOptions): TagPlaces => {
  const tag = toTag(word)
  const entries = entriesOf(tag).filter(({ kind }) => kind !== 'driver')
  const acquire = [...new Set(entries.flatMap((entry) => entry.acquire ?? []))]
  const object = acquire.length === 0 ? null : (entries[0]?.what ?? null)
  return { tag, places: findPlaces(sources, { tag, pool: null, object, acquire }, options) }
}

/** A line a tag, to be pinned as `driver-tags`; names that no allocating call was found for follow. */
const listTags = (files: readonly SourceFile[], pace: Pace): string => {
  const { tags, unresolved } = proposeTags(openSources(files, pace), pace)
  const open = unresolved.map(({ name, tag }) => `# ${tag} (${name}): no call allocates with it`)
  return `${[...tags, ...open].join('\n')}\n`
}
