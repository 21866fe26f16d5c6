import { describeTags } from '../src/core/parse/descriptions.ts'
import type { FileBytes } from '../src/core/parse/file-bytes.ts'
import { type Parsed, parse } from '../src/core/parse/index.ts'
import { toPlain } from '../src/core/phrase.ts'
import { type Coverage, type PoolUsage, printTag, toTag } from '../src/core/pool.ts'

/*
 * What a file is read as, in the lines that tests are written in. A text is given as it stands, or by its lines; of
 * a text each character above U+007F is one byte, as in a dump.
 */
export type Text = string | readonly string[] | Uint8Array

const bytesOf = (text: Text | FileBytes): FileBytes => {
  if (typeof text === 'string') return Buffer.from(text, 'latin1')
  return 'subarray' in text ? text : Buffer.from(`${text.join('\n')}\n`, 'latin1')
}

export const parsed = (text: Text | FileBytes): Parsed => parse('dump.txt', bytesOf(text))

/** `Proc nonpaged 12980 1 8618056`, `Io   paged 3 1 64`: tag, pool, allocations, frees, bytes. */
export const rowText = ({ tag, pool, allocs, frees, bytes }: PoolUsage): string =>
  `${printTag(tag)} ${pool} ${allocs} ${frees} ${bytes}`

/** The rows of each snapshot. */
export const rowsIn = (text: Text): readonly (readonly string[])[] =>
  parsed(text).snapshots.map(({ usages }) => usages.map(rowText))

/** `UNREAD_LINE:3 Proc Nonp garbage`, `WRAPPING_REMOVED quoting`: code, line and words of each problem. */
export const problemsIn = (text: Text | FileBytes): readonly string[] =>
  parsed(text).problems.map(({ code, line, detail }) =>
    [line === null ? code : `${code}:${line}`, toPlain(detail)].filter((part) => part !== '').join(' '),
  )

/** `all`, `partial`, or the filter of each snapshot. */
export const coverageIn = (text: Text): readonly string[] =>
  parsed(text).snapshots.map(({ coverage }) => coverageText(coverage))

const coverageText = (coverage: Coverage): string => (coverage.kind === 'filtered' ? coverage.pattern : coverage.kind)

/** What a file says of a tag; nothing where it says nothing. */
export const wordsOf = (text: Text, tag: string): string | undefined =>
  describeTags(bytesOf(text), parsed(text).described, [toTag(tag)]).get(toTag(tag))

/**
 * All that a user gets of a file:
 *
 *     line 1, outstanding, partial: Proc paged 6 0 600      a snapshot and its rows
 *     drivers at line 3: my.sys                             counts of Driver Verifier
 *     FEW_ROWS:1 its rows have no header                    a problem
 */
export const told = (text: Text | FileBytes): readonly string[] => {
  const { snapshots, drivers } = parsed(text)
  return [
    ...snapshots.map(({ line, counters, coverage, capture, usages }) => {
      const facts = [`line ${line}`, counters, coverageText(coverage), ...(capture.takenAt ? [capture.takenAt] : [])]
      const rows = usages.length > MAX_ROWS ? `${usages.length} rows` : usages.map(rowText).join(', ')
      return `${facts.join(', ')}: ${rows}`
    }),
    ...drivers.map((output) => `drivers at line ${output.line}: ${output.drivers.map(({ driver }) => driver).join()}`),
    ...problemsIn(text),
  ]
}

/** More rows are a number. */
const MAX_ROWS = 9
