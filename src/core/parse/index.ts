import { eachRow, rowCountOf } from '../packed-rows.ts'
import { counted, ours, type Phrase, phrase, toPlain } from '../phrase.ts'
import type { Snapshot } from '../pool.ts'
import { type Problem, type ProblemCode, problem } from '../problem.ts'
import type { VerifierOutput } from '../verifier-output.ts'
import { decode, isBinary, type Stretch, textOf } from './decode.ts'
import type { Descriptions } from './descriptions.ts'
import { type FileBytes, FileUnreadable, wholeOf } from './file-bytes.ts'
import { readHeadedTable } from './headed-table.ts'
import { readKdbg } from './kdbg.ts'
import { advance, lineAt, seek } from './lines.ts'
import { mergeViews } from './merge-views.ts'
import { describeNoDump, LACKS_A_COLUMN } from './no-dump.ts'
import { withoutPageHeadings } from './page-headings.ts'
import { readPoolTagBuffer } from './pool-tag-buffer.ts'
import { readPoolmon } from './poolmon.ts'
import { readPoolmonxCsv } from './poolmonx-csv.ts'
import { readPooltracker } from './pooltracker.ts'
import { readPoolused } from './poolused.ts'
import { readPowershellCsv } from './powershell-csv.ts'
import { contentOf, tableOfJson, textInJson } from './records.ts'
import { readSnapshotJson } from './snapshot-json.ts'
import type { Reader, TableRead } from './table.ts'
import { excerpt } from './table-problems.ts'
import { openTranscript, rememberLines, type Transcript } from './transcript.ts'
import { type Reading, unwrap } from './unwrap.ts'
import { readVerifier } from './verifier.ts'
import { readWdfPoolUsage } from './wdf-pool-usage.ts'
import { withHeaders } from './without-header.ts'
import { tableOfXml } from './xml-records.ts'

/** Content of one file: its snapshots in order, and everything in it that could not be read. */
export interface Parsed {
  readonly snapshots: readonly Snapshot[]
  /** Driver Verifier's counts per driver, in order. */
  readonly drivers: readonly VerifierOutput[]
  readonly problems: readonly Problem[]
  /** Where the file describes tags; `describeTags` reads the words. */
  readonly described: Descriptions
}

/** Called after each table with the number of tables read so far. */
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
  readHeadedTable,
  readVerifier,
  readWdfPoolUsage,
]

/**
 * Reads every snapshot in a file. Text before, between and after the tables (debugger banners, prompts) is passed over;
 * inside a table each line is a row, known noise or a problem.
 */
export const parse = (source: string, bytes: FileBytes, onTable?: OnTable): Parsed => {
  try {
    return parseBytes(source, bytes, onTable)
  } catch (error) {
    if (!(error instanceof FileUnreadable)) throw error
    return nothing(problem('FILE_UNREADABLE', { source, detail: phrase`${error.message}` }))
  }
}

const parseBytes = (source: string, bytes: FileBytes, onTable?: OnTable): Parsed => {
  if (bytes.length === 0) return nothing(problem('EMPTY_FILE', { source }))
  const buffer = bytes.length > MAX_BUFFER_BYTES ? null : readPoolTagBuffer(source, wholeOf(bytes))
  if (buffer !== null) return merge([buffer])
  if (isBinary(bytes)) return withoutRows(merge([]), source, bytes)
  const asGiven = readJson(source, bytes) ?? readText(source, decode(bytes), onTable)
  const read = readPages(source, bytes, asGiven) ?? readWrapped(source, bytes, asGiven) ?? asGiven
  return isEmpty(read)
    ? (readXml(source, bytes) ?? readHeaderless(source, bytes) ?? withoutRows(read, source, bytes))
    : read
}

const readText = (source: string, stretches: Iterator<Stretch, void>, onTable?: OnTable): Parsed =>
  merge(readTables(openTranscript(source, stretches), onTable))

/** Reads a text that was made of the file's; the places in it are none of the file. */
const readMade = (source: string, text: string): Parsed => ({
  ...readText(source, decode(new TextEncoder().encode(text))),
  described: { tables: [], unwrapped: null },
})

/** Reads a table whose header stands again on each page as one; null where that gives no fewer snapshots. */
const readPages = (source: string, bytes: FileBytes, asGiven: Parsed): Parsed | null => {
  if (!maybePages(asGiven) || bytes.length > MAX_WRAPPED_BYTES) return null
  const text = withoutPageHeadings(textOf(decode(bytes)))
  if (text === null) return null
  // Lines keep their numbers, since a header that is taken out leaves a blank one.
  const read = readMade(source, text)
  const note = problem('WRAPPING_REMOVED', { source, detail: phrase`the heading of each page` })
  const isOfTwo = read.problems.some(({ code }) => code === 'ROW_TWICE' || code === 'ROWS_DIFFER')
  // Rows of tags that print alike are added up, where they stood on two pages.
  const isLess = rowsIn(read) < MIN_SHARE_OF_PAGES * rowsIn(asGiven)
  return isOfTwo || isLess ? null : { ...read, problems: [...read.problems, note] }
}

/** Share of the rows of all pages that stand in one table at least. */
const MIN_SHARE_OF_PAGES = 0.9
/** Rows of a page at most: as many are a whole machine. */
const MAX_ROWS_OF_PAGE = 500

/** True for several tables with few rows, and for what was taken for several outputs of !poolused. */
const maybePages = ({ snapshots, problems }: Parsed): boolean =>
  problems.some(({ code }) => code === 'VIEWS_MERGED') ||
  (snapshots.length > 1 && snapshots.some((snapshot) => rowCountOf(snapshot) < MAX_ROWS_OF_PAGE))

/** Reads records that a script wrote, or a dump in strings of JSON; null where the file is no JSON of rows. */
const readJson = (source: string, bytes: FileBytes): Parsed | null => {
  if (bytes.length > MAX_WRAPPED_BYTES || !isJson(bytes)) return null
  const content = contentOf(textOf(decode(bytes)))
  const table = tableOfJson(content)
  const read = table === null ? null : readMade(source, table)
  if (read !== null && !(isEmpty(read) && read.problems.length === 0)) return withoutLines(read)
  const strings = textInJson(content)
  const written = strings === null ? null : readMade(source, strings)
  if (written === null || isEmpty(written)) return null
  const note = problem('WRAPPING_REMOVED', { source, detail: phrase`JSON` })
  return withoutLines({ ...written, problems: [...written.problems, note] })
}

/** Lines of a text that was made of the file's are none of the file. */
const withoutLines = (read: Parsed): Parsed => ({
  ...read,
  problems: read.problems.map((found) => ({ ...found, line: null })),
})

/** Our own format is an object, too, and says so in its first property. */
const isJson = (bytes: FileBytes): boolean => {
  const [first] = decode(bytes.subarray(0, HEAD_BYTES))
  return /^\s*(?:[[{]\s*["{]|".*\\n)/.test(first?.text ?? '') && !/^\s*\{\s*"format"/.test(first?.text ?? '')
}

/** Bytes of a text without headers at most: it is pasted, or filtered by hand. */
const MAX_HEADERLESS_BYTES = 2 ** 22

/** Reads records that a script wrote as XML; null where there are none. */
const readXml = (source: string, bytes: FileBytes): Parsed | null => {
  const table = bytes.length > MAX_WRAPPED_BYTES ? null : tableOfXml(bytes)
  const read = table === null ? null : readMade(source, table)
  return read === null || isEmpty(read) ? null : withoutLines(read)
}

/** Reads rows without a header and `key: value` blocks; null where there are none. They show a part of the machine. */
const readHeaderless = (source: string, bytes: FileBytes): Parsed | null => {
  if (bytes.length > MAX_HEADERLESS_BYTES) return null
  const headed = withHeaders(textOf(unwrap(decode(bytes), { tabs: 'kept' }).stretches))
  if (headed === null) return null
  const read = readMade(source, headed.text)
  if (isEmpty(read)) return null
  const lineOf = (line: number): number => line - headed.added.filter((added) => added < line).length
  const isPart = headed.added.length > 0
  const part = problem('FEW_ROWS', { source, line: 1, detail: phrase`its rows have no header` })
  return {
    ...read,
    snapshots: read.snapshots.map((snapshot) => ({
      ...snapshot,
      line: lineOf(snapshot.line),
      coverage: isPart ? { kind: 'partial' } : snapshot.coverage,
    })),
    problems: [
      ...read.problems.map((found) => (found.line === null ? found : { ...found, line: lineOf(found.line) })),
      ...(isPart ? [part] : []),
    ],
  }
}

/** Bytes of a raw buffer at most: 65,535 tags of 56 bytes. */
const MAX_BUFFER_BYTES = 2 ** 22

/** One message says what a file is instead; a table without rows keeps its own where nothing tells. */
const withoutRows = (read: Parsed, source: string, bytes: FileBytes): Parsed => {
  const words = describeNoDump(bytes) ?? (isBrokenJson(bytes) ? BROKEN_JSON : null)
  if (read.problems.length > 0 && (words === null || words === LACKS_A_COLUMN)) return read
  return nothing(problem('NOT_A_DUMP', { source, detail: words === null ? beginning(bytes) : ours(words) }))
}

const BROKEN_JSON = 'it is JSON of tags that breaks off or is damaged, so no row is sure: let the script write it whole'

const isBrokenJson = (bytes: FileBytes): boolean => {
  if (bytes.length > MAX_WRAPPED_BYTES || !isJson(bytes)) return false
  const text = textOf(decode(bytes))
  return /"(?:pool_?)?tag(?:_?name|ulong)?"\s*:/i.test(text) && contentOf(text) === undefined
}

/** The first words of a file that nothing tells: they name most mistakes, such as `Access is denied.` */
const beginning = (bytes: FileBytes): Phrase => {
  const [first] = decode(bytes.subarray(0, HEAD_BYTES))
  const lines = first?.text.split(/\r?\n/).filter((text) => /[a-z]{2}/i.test(text)) ?? []
  // A debugger's banner and a command say less than the answer below them.
  const line = lines.find((text) => !BANNER.test(text)) ?? lines[0] ?? ''
  return line.includes('\0') || line === '' ? [] : phrase`it begins with ${excerpt(line.trim())}`
}

const HEAD_BYTES = 2 ** 12
const BANNER =
  /^\s*(?:\d*:? ?l?kd>|Microsoft \(R\) Windows Debugger|Copyright \(c\)|Opened log file|PS [A-Z]:|[A-Z]:\\[^>]*>)/i

/** A larger file is a tool's own output: nobody pastes so much. */
const MAX_WRAPPED_BYTES = 2 ** 26

/** Reads the text without its wrapping; null where that gives no more. */
const readWrapped = (source: string, bytes: FileBytes, asGiven: Parsed): Parsed | null => {
  const isDoubtful = isEmpty(asGiven) || asGiven.problems.some(({ code }) => SIGNS_OF_WRAPPING.has(code))
  if (!isDoubtful || bytes.length > MAX_WRAPPED_BYTES || !mayHoldDump(bytes)) return null
  // The tabs of kdbg's short form say what it is.
  const isKdbg = asGiven.problems.some(({ code }) => code === 'KDBG_SHORT')
  const readings = isKdbg ? (['kept'] as const) : (['kept', 'expanded'] as const)
  const best = readings.reduce<Parsed>((read, tabs) => {
    const other = isWrapped(bytes, { tabs }) ? readUnwrapped(source, bytes, { tabs }) : read
    return readsMore(other, read) ? other : read
  }, asGiven)
  return best === asGiven ? null : best
}

const readUnwrapped = (source: string, bytes: FileBytes, reading: Reading): Parsed => {
  const { stretches, removed } = unwrap(decode(bytes), reading)
  const unwrapped = readText(source, stretches)
  const note = problem('WRAPPING_REMOVED', { source, detail: ours([...removed].join(', ')) })
  return {
    ...unwrapped,
    problems: [...unwrapped.problems, note],
    described: { ...unwrapped.described, unwrapped: reading },
  }
}

/** Codes of a text that holds a dump and more than a dump. */
const SIGNS_OF_WRAPPING: ReadonlySet<ProblemCode> = new Set([
  'NO_ROWS',
  'UNREAD_LINE',
  'CUT_LINE',
  'TOTAL_MISMATCH',
  'FEW_ROWS',
])

/**
 * A header has a tag and a size in one line, and Driver Verifier counts pool allocations. A log of a build has the
 * words apart, and would take long to unwrap.
 */
const mayHoldDump = (bytes: FileBytes): boolean => {
  for (const { text } of decode(bytes)) if (HEADING.test(text)) return true
  return false
}

const HEADING =
  /tag(?:[ _]?name)?\b[^\n]{0,300}(?:alloc|byte|used|usage|size)|(?:alloc|byte|used|usage|size)[^\n]{0,300}tag\b|pool.allocations/i

/** Characters of the beginning, which is wrapped where anything is. */
const SAMPLE_LENGTH = 2 ** 18

const isWrapped = (bytes: FileBytes, reading: Reading): boolean => {
  const { stretches, removed } = unwrap(decode(bytes), reading)
  let length = 0
  for (let next = stretches.next(); next.value !== undefined; next = stretches.next()) {
    length += next.value.text.length
    if (removed.size > 0 || length > SAMPLE_LENGTH) break
  }
  // Without tabs, both readings are the same.
  return reading.tabs === 'expanded' ? removed.has('tabs') : removed.size > 0
}

const readsMore = (one: Parsed, other: Parsed): boolean => {
  const more = rowsIn(one) - rowsIn(other)
  return more > 0 || (more === 0 && rowsIn(one) > 0 && damageIn(one) < damageIn(other))
}

const damageIn = ({ problems }: Parsed): number => problems.filter(({ code }) => code !== 'WRAPPING_REMOVED').length

const isEmpty = ({ snapshots, drivers }: Parsed): boolean => snapshots.length + drivers.length === 0

/** Rows that hold something, and drivers: a reader may add a row of zeros for the other pool. */
const rowsIn = ({ snapshots, drivers }: Parsed): number => {
  let count = drivers.length
  for (const snapshot of snapshots) {
    eachRow(snapshot, ({ bytes }) => {
      if (bytes > 0) count++
    })
  }
  return count
}

const merge = (tables: readonly TableRead[]): Parsed => {
  const merged = mergeViews(
    tables.flatMap(({ snapshots }) => snapshots),
    tables.flatMap(({ problems }) => problems),
  )
  return {
    ...merged,
    problems: saidOnce(merged.problems),
    drivers: tables.flatMap(({ drivers }) => drivers),
    described: { tables: tables.flatMap(({ described }) => described), unwrapped: null },
  }
}

/** The same words about one file are one message with a count: a series repeats what one of its snapshots has. */
const saidOnce = (problems: readonly Problem[]): readonly Problem[] => {
  const alike = new Map<string, Problem[]>()
  for (const found of problems) {
    const key = `${found.code} ${toPlain(found.detail)}`
    const same = alike.get(key)
    if (same === undefined) alike.set(key, [found])
    else same.push(found)
  }
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    if (others.length === 0) return [first]
    const times = counted(others.length + 1, 'time')
    return [{ ...first, detail: first.detail.length === 0 ? times : phrase`${first.detail}; ${times}` }]
  })
}

const nothing = (found: Problem): Parsed => ({ ...merge([]), problems: [found] })

const readTables = (transcript: Transcript, onTable?: OnTable): readonly TableRead[] => {
  const { cursor, passed } = transcript
  const tables: TableRead[] = []
  while (seek(cursor, (lines) => rememberLines(transcript, lines)) && advance(cursor)) {
    const table = readTable(transcript)
    if (table === null) {
      rememberLines(transcript, `${lineAt(cursor)}\n`)
      continue
    }
    tables.push(table)
    onTable?.(tables.length)
    passed.lines = table.below ?? ''
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
