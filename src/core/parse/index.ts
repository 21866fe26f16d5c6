import type { DriverPools } from '../driver-pool.ts'
import { ours } from '../phrase.ts'
import type { PoolTag, Snapshot } from '../pool.ts'
import { type Problem, type ProblemCode, problem } from '../problem.ts'
import { decode, type Stretch } from './decode.ts'
import { readHeadedTable } from './headed-table.ts'
import { readKdbg } from './kdbg.ts'
import { advance, isBlank, type LineCursor, lineAt, linesOf } from './lines.ts'
import { mergeViews } from './merge-views.ts'
import { describeNoDump } from './no-dump.ts'
import { readPoolTagBuffer } from './pool-tag-buffer.ts'
import { readPoolmon } from './poolmon.ts'
import { readPoolmonxCsv } from './poolmonx-csv.ts'
import { readPooltracker } from './pooltracker.ts'
import { readPoolused } from './poolused.ts'
import { readPowershellCsv } from './powershell-csv.ts'
import { readSnapshotJson } from './snapshot-json.ts'
import type { TableReader } from './table.ts'
import { unwrap } from './unwrap.ts'
import { readVerifier } from './verifier.ts'

/** What one file gave: its snapshots in order, and everything in it that could not be read. */
export interface Parsed {
  readonly snapshots: readonly Snapshot[]
  /** What Driver Verifier counts per driver, in order. */
  readonly drivers: readonly DriverPools[]
  readonly problems: readonly Problem[]
}

/** The dump formats. A format is known by its header line, never by the name of the file. */
const readers: readonly TableReader[] = [
  readPoolused,
  readPoolmon,
  readPoolmonxCsv,
  readPowershellCsv,
  readPooltracker,
  readKdbg,
  readSnapshotJson,
  readHeadedTable,
]

/** Lines above a table that its reader may look at: more than any debugger banner has. */
const MOST_ABOVE = 200

/**
 * Reads every snapshot in a file. Text before, between and after the tables (debugger banners, prompts) is passed over;
 * inside a table each line is a row, known noise or a problem.
 */
export const parse = (source: string, bytes: Uint8Array, onTable?: OnTable): Parsed => {
  const asGiven = read(source, bytes, { descriptions: null, onTable })
  const found = readWrapped(source, bytes, asGiven)
  return { ...found, problems: found.problems.map((it) => (it.code === 'NOT_A_DUMP' ? notADump(source, bytes) : it)) }
}

const notADump = (source: string, bytes: Uint8Array): Problem => {
  const words = describeNoDump(bytes)
  return problem('NOT_A_DUMP', { source, detail: words === null ? [] : ours(words) })
}

/** What was read as it stands, or without what the text gained on its way where that reads more. */
const readWrapped = (source: string, bytes: Uint8Array, asGiven: Parsed): Parsed => {
  if (bytes.length > MAX_WRAPPED_BYTES || !asGiven.problems.some(isUnread) || !mayHoldDump(bytes)) return asGiven
  const { stretches, removed } = unwrap(decode(bytes))
  const unwrapped = readText(source, stretches, { descriptions: null, onTable: undefined })
  if (!readsMore(unwrapped, asGiven)) return asGiven
  const note = problem('WRAPPING_REMOVED', { source, detail: ours([...removed].join(', ')) })
  return { ...unwrapped, problems: [...unwrapped.problems, note] }
}

/** A larger file is a tool's own output: nobody pastes so much. */
const MAX_WRAPPED_BYTES = 2 ** 26

/** A table has the word in its header, and Driver Verifier counts pool allocations. */
const mayHoldDump = (bytes: Uint8Array): boolean => {
  for (const { text } of decode(bytes)) if (/tag|pool.allocations/i.test(text)) return true
  return false
}

const isUnread = ({ code }: Problem): boolean => SIGNS_OF_WRAPPING.has(code)

/** Codes of a text that holds a dump and more than a dump. */
const SIGNS_OF_WRAPPING: ReadonlySet<ProblemCode> = new Set([
  'NOT_A_DUMP',
  'NO_ROWS',
  'UNREAD_LINE',
  'CUT_LINE',
  'TOTAL_MISMATCH',
  'FEW_ROWS',
])

const readsMore = (one: Parsed, other: Parsed): boolean =>
  rowsIn(one) - rowsIn(other) > 0 || (rowsIn(one) === rowsIn(other) && one.problems.length < other.problems.length)

const rowsIn = ({ snapshots, drivers }: Parsed): number =>
  snapshots.reduce((sum, { usages }) => sum + usages.filter(({ bytes }) => bytes > 0).length, 0) + drivers.length

/** Told of each table as it has been read, for who waits for a file of hundreds: how many there are so far. */
export type OnTable = (tables: number) => void

const MOST_DESCRIPTION = 200

/**
 * What a dump says of some of its tags, on one line each; tags of which it says nothing are left out. Reads the dump once
 * more, since what it says of thousands of tags would take more memory than their rows, and a report shows few.
 */
export const describeTags = (bytes: Uint8Array, tags: readonly PoolTag[]): ReadonlyMap<PoolTag, string> => {
  const descriptions = new Map(tags.map((tag) => [tag, '']))
  read('', bytes, { descriptions, onTable: undefined })
  const said = [...descriptions].filter(([, text]) => text !== '')
  return new Map(said.map(([tag, text]) => [tag, text.slice(0, MOST_DESCRIPTION)]))
}

interface Reading {
  /** The tags whose words are read; null for the rows. */
  readonly descriptions: LineCursor['descriptions']
  readonly onTable: OnTable | undefined
}

const read = (source: string, bytes: Uint8Array, reading: Reading): Parsed => {
  if (bytes.length === 0) return nothing(problem('EMPTY_FILE', { source }))
  const buffer = readPoolTagBuffer(source, bytes)
  if (buffer !== null) return { ...buffer, drivers: [] }
  return readText(source, decode(bytes), reading)
}

const readText = (source: string, stretches: Iterator<Stretch, void>, { descriptions, onTable }: Reading): Parsed => {
  const cursor = linesOf(stretches, descriptions)
  const snapshots: Snapshot[] = []
  const drivers: DriverPools[] = []
  const problems: Problem[] = []
  let tables = 0
  while (advance(cursor)) {
    if (isBlank(cursor)) continue
    const found = readTable(cursor, source)
    if (found === null) {
      rememberLine(cursor)
      continue
    }
    tables++
    onTable?.(tables)
    cursor.above.length = 0
    for (const one of found.problems) problems.push(one)
    if ('drivers' in found) drivers.push(found)
    // A second reading for the words alone need not hold the rows of all snapshots again.
    else if (descriptions === null) for (const one of found.snapshots) snapshots.push(one)
  }
  if (tables === 0) problems.push(problem('NOT_A_DUMP', { source }))
  const merged = mergeViews(snapshots, problems)
  return { ...merged, drivers }
}

const nothing = (found: Problem): Parsed => ({ snapshots: [], drivers: [], problems: [found] })

const readTable = (cursor: LineCursor, source: string) => {
  for (const reader of readers) {
    const found = reader(cursor, source)
    if (found !== null) return found
  }
  return readVerifier(cursor, source)
}

const rememberLine = (cursor: LineCursor): void => {
  cursor.above.push(lineAt(cursor).slice(0, 500))
  if (cursor.above.length > MOST_ABOVE) cursor.above.shift()
}
