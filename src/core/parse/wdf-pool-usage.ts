import type { DriverPoolCounts, VerifierDriver } from '../verifier-output.ts'
import { lastTimeIn } from './dates.ts'
import { advance, endsOpen, type LineCursor, lineAt, stepBack } from './lines.ts'
import { type Reader, startTable } from './table.ts'
import { report } from './table-problems.ts'

/**
 * Reads `!wdfkd.wdfpoolusage`: what the KMDF verifier counts for one driver. Second evidence, as Driver Verifier's
 * counts are. Source: the debugger's documentation of the command; the layout was not seen from a machine.
 *
 *     0: kd> !wdfpoolusage wdfrawbusenumtest 0 0
 *     FxDriverGlobals 83b7af18 pool stats
 *     Driver Tag: 'RawB'
 *     15126 NonPaged Bytes, 548 Paged Bytes
 *     94 NonPaged Allocations, 10 Paged Allocations
 *     pool 82dbae00, Size  512 Tag 'RawB', NonPaged, Caller:  Wdf01000!FxVerifierLock::AllocateThreadTable+5d
 */
export const readWdfPoolUsage: Reader = ({ cursor, source, above }) => {
  if (!HEADER.test(lineAt(cursor))) return null
  const table = startTable(source, cursor.number)
  const { number: line } = cursor
  const read = readStats(cursor)
  const driver = driverOf(above(), read.tag)
  const problem = read.isCut ? 'CUT_LINE' : 'UNREAD_LINE'
  if (read.nonpaged === null || read.paged === null) {
    report(table, problem, line)
    return { snapshots: [], drivers: [], problems: table.problems, described: [] }
  }
  const counts = { driver, unloaded: false, line, nonpaged: read.nonpaged, paged: read.paged, left: read.left }
  const takenAt = lastTimeIn(above())
  return { snapshots: [], drivers: [{ source, line, takenAt, drivers: [counts] }], problems: [], described: [] }
}

const HEADER = /^(?:## )?\s{0,8}FxDriverGlobals\s+[0-9a-f`]{8,17}\s+pool stats\s*$/i

interface Stats {
  readonly tag: string | null
  readonly nonpaged: DriverPoolCounts | null
  readonly paged: DriverPoolCounts | null
  readonly left: VerifierDriver['left']
  readonly isCut: boolean
}

/** Reads the lines below the header, to a line that is none of them. */
const readStats = (cursor: LineCursor): Stats => {
  let tag: string | null = null
  let bytes: readonly number[] | null = null
  let allocations: readonly number[] | null = null
  const left: VerifierDriver['left'][number][] = []
  let isCut = false
  while (advance(cursor)) {
    const text = lineAt(cursor).slice(0, MAX_LINE)
    isCut = endsOpen(cursor)
    const counts = COUNTS.exec(text)
    const block = BLOCK.exec(text)
    if (counts !== null) {
      const both = [Number(counts[1]), Number(counts[3])]
      if (counts[2] === 'Bytes') bytes = both
      else allocations = both
    } else if (block !== null) {
      left.push({ bytes: Number(block[1]), tag: block[2] ?? '', caller: block[3] ?? '' })
    } else if (TAG.test(text)) tag = TAG.exec(text)?.[1] ?? null
    else if (!PASSED_OVER.test(text)) {
      stepBack(cursor)
      break
    }
  }
  const poolAt = (index: 0 | 1): DriverPoolCounts | null =>
    bytes === null || allocations === null ? null : { allocations: allocations[index] ?? 0, bytes: bytes[index] ?? 0 }
  return { tag, nonpaged: poolAt(0), paged: poolAt(1), left, isCut }
}

const MAX_LINE = 400
const TAG = /^\s{0,8}Driver Tag:\s*'(.{1,4})'/
const COUNTS = /^\s{0,8}(\d{1,15}) NonPaged (Bytes|Allocations), (\d{1,15}) Paged \2\s*$/
const BLOCK =
  /^\s{0,8}pool [0-9a-f`]{8,17},\s*Size\s+(\d{1,15})\s*Tag '(.{1,4})',\s*(?:Non)?Paged[^,]*,\s*Caller:\s*(\S+)\s*$/
/** Rules, blank lines and the figures of the peak. */
const PASSED_OVER = /^[\s-]*$|^\s{0,8}\d+ PeakNonPaged /

/** The driver of the command above; its tag where the transcript shows no command. */
const driverOf = (above: readonly string[], tag: string | null): string => {
  const commands = above.map((line) => /!(?:wdfkd\.)?wdfpoolusage\s+([\w.-]{1,64})/i.exec(line)?.[1])
  const named = commands.findLast((name) => name !== undefined)
  if (named !== undefined) return /\.sys$/i.test(named) ? named : `${named}.sys`
  return tag === null ? 'a KMDF driver' : `the KMDF driver of tag ${tag.trim()}`
}
