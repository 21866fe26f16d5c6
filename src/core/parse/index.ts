import type { Snapshot } from '../pool.ts'
import { type Problem, problem } from '../problem.ts'
import { decode } from './decode.ts'
import { advance, linesOf } from './lines.ts'
import { readPoolmon } from './poolmon.ts'
import { readPoolmonxCsv } from './poolmonx-csv.ts'
import { readPoolused } from './poolused.ts'
import type { Parsed, TableReader } from './table.ts'

/** The dump formats. A format is known by its header line, never by the name of the file. */
const readers: readonly TableReader[] = [readPoolused, readPoolmon, readPoolmonxCsv]

/**
 * Reads every snapshot in a file. Text before, between and after the tables (debugger banners, prompts) is passed over;
 * inside a table each line is a row, known noise or a problem.
 */
export const parse = (source: string, bytes: Uint8Array): Parsed => {
  if (bytes.length === 0) return { snapshots: [], problems: [problem('EMPTY_FILE', source, null)] }
  const cursor = linesOf(decode(bytes))
  const snapshots: Snapshot[] = []
  const problems: Problem[] = []
  let tables = 0
  while (advance(cursor)) {
    const parsed = readTable(cursor, source)
    if (parsed === null) continue
    tables++
    snapshots.push(...parsed.snapshots)
    problems.push(...parsed.problems)
  }
  if (tables === 0) problems.push(problem('NOT_A_DUMP', source, null))
  return { snapshots, problems }
}

const readTable = (...[cursor, source]: Parameters<TableReader>): Parsed | null => {
  for (const read of readers) {
    const parsed = read(cursor, source)
    if (parsed !== null) return parsed
  }
  return null
}
