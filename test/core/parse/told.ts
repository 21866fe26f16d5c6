import type { FileBytes } from '../../../src/core/parse/file-bytes.ts'
import { parse } from '../../../src/core/parse/index.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import { printTag } from '../../../src/core/pool.ts'

/*
 * What a user gets of a file, in words:
 *
 *     line 1, outstanding, partial: Proc paged 6 0 600      a snapshot and its rows
 *     drivers at line 3: my.sys                             counts of Driver Verifier
 *     FEW_ROWS:1 its rows have no header                    a problem and its line, with its words
 */
export const told = (file: string | FileBytes): readonly string[] => {
  const { snapshots, problems, drivers } = parse('t.txt', typeof file === 'string' ? Buffer.from(file) : file)
  return [
    ...snapshots.map(({ line, counters, coverage, capture, usages }) => {
      const shown = coverage.kind === 'filtered' ? coverage.pattern : coverage.kind
      const facts = [`line ${line}`, counters, shown, ...(capture.takenAt === undefined ? [] : [capture.takenAt])]
      const rows = usages.map((row) => `${printTag(row.tag)} ${row.pool} ${row.allocs} ${row.frees} ${row.bytes}`)
      return `${facts.join(', ')}: ${rows.length > MAX_ROWS ? `${rows.length} rows` : rows.join(', ')}`
    }),
    ...drivers.map(
      (output) => `drivers at line ${output.line}: ${output.drivers.map(({ driver }) => driver).join(', ')}`,
    ),
    ...problems.map(({ code, line, detail }) => `${code}:${line} ${toPlain(detail)}`.trim()),
  ]
}

/** More rows are a number. */
const MAX_ROWS = 9
