import { entriesOf } from '../core/knowledge/lookup.ts'
import { toTag, unprintTag } from '../core/pool.ts'
import { UserError } from '../core/problem.ts'
import { changedSince } from '../io/git-changes.ts'
import { readSources } from '../io/sources.ts'
import { renderPlaces, renderSarif, type TagPlaces } from '../report/places.ts'
import { type ChangedLines, defaultPlaceOptions, findPlaces, openSources, type Sources } from '../where/places.ts'
import { proposeTags } from '../where/propose.ts'
import { readCommandLine } from './command-line.ts'
import { whereOptions } from './commands.ts'
import { print, printAndTell, refuseOverwriteOf, writeLines } from './print.ts'

/** Prints the lines that tags may leak from; without a tag, the tags that the sources allocate with. */
export const where = async (words: readonly string[]): Promise<number> => {
  const { operands, options } = readCommandLine(words, whereOptions)
  const { files, leftOut } = await readSources('.', options.source)
  if (files.length === 0)
    throw new UserError(`--source: no C, C++ or Rust sources in ${JSON.stringify(options.source)}`)
  await refuseOverwriteOf(options.output, files)
  writeLines(leftOut.map((left) => `Not searched: ${left}.`))
  const sources = openSources(files)
  if (operands.length === 0) {
    await printAndTell(listTags(sources), options.output)
    return 0
  }
  const since = options['changed-since']
  const changed = since === null ? defaultPlaceOptions.changed : await changedSince(since)
  const found = operands.map((word) => placesOf(word, sources, changed))
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

const placesOf = (word: string, sources: Sources, changed: ChangedLines): TagPlaces => {
  const tag = toTag(unprintTag(word))
  const entries = entriesOf(tag).filter(({ kind }) => kind !== 'driver')
  const acquire = [...new Set(entries.flatMap((entry) => entry.acquire ?? []))]
  const object = acquire.length === 0 ? null : (entries[0]?.what ?? null)
  return { tag, places: findPlaces(sources, { tag, pool: null, object, acquire }, { ...defaultPlaceOptions, changed }) }
}

/** A line a tag, to be pinned as `driver-tags`; names that no allocating call was found for follow. */
const listTags = (sources: Sources): string => {
  const { tags, unresolved } = proposeTags(sources)
  const open = unresolved.map(({ name, tag }) => `# ${tag} (${name}): no call allocates with it`)
  return `${[...tags, ...open].join('\n')}\n`
}
