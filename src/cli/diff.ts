import { type AnalyzedLeg, analyze } from '../core/analyze.ts'
import type { Growth } from '../core/diff.ts'
import { defaultPolicy } from '../core/policy.ts'
import { UserError } from '../core/problem.ts'
import { toArchiveLimits } from '../io/archive.ts'
import { visible } from '../report/encode.ts'
import { type DiffListing, renderDiff, renderDiffCsv, renderDiffJson } from '../report/listing-diff.ts'
import type { Filled } from '../settings/setting.ts'
import { readCommandLine, refuseEmpty, tooMany } from './command-line.ts'
import { diffOptions } from './commands.ts'
import { printAndTell, refuseOverwrite, writeLines, writeProblems } from './print.ts'
import { withProgress } from './progress.ts'
import { readPooltagFiles, readSides } from './read-dumps.ts'
import { screenOf } from './screen.ts'
import { nothingLeft, selectRows, unmatchedPatterns } from './select-rows.ts'

/**
 * Lists every row that differs between two dumps, without a verdict. 0 where they were compared; 2 where that would
 * mislead, as after a restart or where nothing tells which of several files are meant, and where no row is what was
 * asked for.
 */
export const diff = async (words: readonly string[]): Promise<number> => {
  const { operands, options } = readCommandLine(words, diffOptions)
  const [before, after, ...others] = operands
  refuseEmpty(operands)
  if (before === undefined || after === undefined)
    throw new UserError(
      `expected BEFORE AFTER to diff, got ${operands.map(visible).join(' ') || 'nothing'}; see --help`,
    )
  if (others.length > 0) throw tooMany('BEFORE AFTER to diff', others)
  await refuseOverwrite(options.output, [...operands, ...(options['pooltag-file'] ?? [])])
  const pooltags = await readPooltagFiles(options['pooltag-file'])
  const { legs, descriptions, problems } = await withProgress(async ({ onRead, onProgress }) => {
    const sides = [
      { side: 'before', path: before },
      { side: 'after', path: after },
    ] as const
    const { dumps, problems } = await readSides(sides, toArchiveLimits(options), onRead)
    return analyze(dumps, defaultPolicy, { problems, pooltags, program: 'command line', onProgress })
  })
  const compared = legs.filter((leg) => leg.before !== null)
  const listings = compared.map((leg) => listingOf(leg, options, descriptions))
  writeProblems(problems.filter(({ code }) => code !== 'SAME_COUNTERS' || compared.length === 0))
  const all = compared.flatMap(({ growths }) => growths)
  const unmatched = unmatchedPatterns(options.tag, all)
  writeLines(unmatched)
  // No row that differs is an answer; no row at all to look at is none, as with `show`.
  if (select(all, options).asked.length === 0) {
    if (all.length > 0 && unmatched.length === 0) writeLines(nothingLeft(options))
    return 2
  }
  await printAndTell(rendered(listings, options), options.output)
  const isGuess = problems.some(({ code }) => code === 'SEVERAL_FILES')
  return compared.length === legs.length && !isGuess ? 0 : 2
}

type Options = Filled<typeof diffOptions>

const rendered = (listings: readonly DiffListing[], options: Options): string => {
  if (options.format === 'json') return renderDiffJson(listings)
  if (options.format === 'csv') return renderDiffCsv(listings)
  const screen = screenOf(options, process.stdout, process.env)
  return listings.map((listing) => renderDiff(listing, screen)).join('\n')
}

const listingOf = (
  leg: AnalyzedLeg,
  options: Options,
  descriptions: ReadonlyMap<Growth['tag'], string>,
): DiffListing => ({
  leg,
  ...select(leg.growths.filter(differs), options),
  describe: (tag) => descriptions.get(tag) ?? '',
})

const select = (rows: readonly Growth[], options: Options) =>
  selectRows(rows, { ...options, weight: weights[options.sort] })

/** Blocks that came and went leave the amount as it was, and the counters not. */
const differs = ({ count, bytes, allocated, freed }: Growth): boolean =>
  [count, bytes, allocated, freed].some((figure) => figure !== null && figure !== 0)

const weights: Readonly<Record<Options['sort'], (row: Growth) => number>> = {
  growth: ({ count, bytes }) => count ?? bytes ?? 0,
  bytes: ({ bytes }) => bytes ?? 0,
  allocs: ({ allocated }) => allocated ?? 0,
  frees: ({ freed }) => freed ?? 0,
  tag: () => 0,
}
