import type { VerifierOutput } from '../driver-pool.ts'
import type { Snapshot } from '../pool.ts'
import { type Problem, problem } from '../problem.ts'
import type { DescribedTags } from './descriptions.ts'
import { readKdbg } from './kdbg.ts'
import { advance, isBlank } from './lines.ts'
import { mergeViews } from './merge-views.ts'
import { readPoolTagBuffer } from './pool-tag-buffer.ts'
import { readPoolmon } from './poolmon.ts'
import { readPoolmonxCsv } from './poolmonx-csv.ts'
import { readPooltracker } from './pooltracker.ts'
import { readPoolused } from './poolused.ts'
import { readPowershellCsv } from './powershell-csv.ts'
import { readSnapshotJson } from './snapshot-json.ts'
import type { Reader, TableRead } from './table.ts'
import { openTranscript, rememberLine, type Transcript } from './transcript.ts'
import { readVerifier } from './verifier.ts'

/** What one file gave: its snapshots in order, and everything in it that could not be read. */
export interface Parsed {
  readonly snapshots: readonly Snapshot[]
  /** What Driver Verifier counts per driver, in order. */
  readonly drivers: readonly VerifierOutput[]
  readonly problems: readonly Problem[]
  /** Where the file describes tags; `describeTags` reads the words. */
  readonly described: readonly DescribedTags[]
}

/** Told of each table as it has been read, for who waits for a file of hundreds: how many there are so far. */
export type OnTable = (tables: number) => void

/** The text formats. A format is known by its header line, never by the name of the file. */
const readers: readonly Reader[] = [
  readPoolused,
  readPoolmon,
  readPoolmonxCsv,
  readPowershellCsv,
  readPooltracker,
  readKdbg,
  readSnapshotJson,
  readVerifier,
]

/**
 * Reads every snapshot in a file. Text before, between and after the tables (debugger banners, prompts) is passed over;
 * inside a table each line is a row, known noise or a problem.
 */
export const parse = (source: string, bytes: Uint8Array, onTable?: OnTable): Parsed => {
  if (bytes.length === 0) return nothing(problem('EMPTY_FILE', { source }))
  const buffer = readPoolTagBuffer(source, bytes)
  const tables = buffer === null ? readTables(openTranscript(source, bytes), onTable) : [buffer]
  if (tables.length === 0) return nothing(problem('NOT_A_DUMP', { source }))
  const merged = mergeViews(
    tables.flatMap(({ snapshots }) => snapshots),
    tables.flatMap(({ problems }) => problems),
  )
  return {
    ...merged,
    drivers: tables.flatMap(({ drivers }) => drivers),
    described: tables.flatMap(({ described }) => described),
  }
}

const nothing = (found: Problem): Parsed => ({ snapshots: [], drivers: [], problems: [found], described: [] })

const readTables = (transcript: Transcript, onTable?: OnTable): readonly TableRead[] => {
  const tables: TableRead[] = []
  while (advance(transcript.cursor)) {
    if (isBlank(transcript.cursor)) continue
    const table = readTable(transcript)
    if (table === null) {
      rememberLine(transcript)
      continue
    }
    tables.push(table)
    onTable?.(tables.length)
    transcript.above.length = 0
  }
  return tables
}

const readTable = (transcript: Transcript): TableRead | null => {
  for (const reader of readers) {
    const table = reader(transcript)
    if (table !== null) return table
  }
  return null
}
