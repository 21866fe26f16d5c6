import { phrase } from '../phrase.ts'
import type { VerifierDriver } from '../verifier-output.ts'
import { lastTimeIn } from './dates.ts'
import { advance, endsOpen, type LineCursor, stepBack } from './lines.ts'
import { type Reader, startTable, type Table } from './table.ts'
import { report } from './table-problems.ts'

/**
 * Reads Driver Verifier's counts per driver: `!verifier` of a debugger and `verifier /query`, each in two generations.
 * Source: debugger and Driver Verifier documentation, public logs. Second evidence: it knows drivers, not tags.
 *
 *     nt!_VF_TARGET_DRIVER 0xffffcb8438730e10: ebpfcore.sys (Loaded and Unloaded)     !verifier, current
 *           Current Pool Allocations: ( 0x00000001 / 0x00000000 )                    nonpaged / paged
 *     fffffa8003b6f670 Loaded           000000a0       00000854    videoprt.sys       !verifier, old
 *     Current Pool Allocations  00000002    00000013
 *     MODULE: 0x84226b28 MyDriver.sys (Loaded)                                        !verifier, in a bug check C4
 *     MODULE: usbhub.sys (load: 1 / unload: 0)                                        verifier /query, current
 *     Name: usbhub.sys, loads: 1, unloads: 0                                          verifier /query, old
 *     CurrentPagedPoolAllocations: 12
 */
export const readVerifier: Reader = ({ cursor, source, above }) => {
  if (driverIn(textOf(cursor)) === null) return null
  const table = startTable(source, cursor.number)
  const drivers: VerifierDriver[] = []
  const line = cursor.number
  do {
    const named = driverIn(textOf(cursor))
    const driver = named === null ? null : readDriver(cursor, table, named)
    if (driver !== null) drivers.push(driver)
    if (named === null && ENDS.test(textOf(cursor))) {
      stepBack(cursor)
      break
    }
  } while (advance(cursor))
  const takenAt = lastTimeIn(above())
  return { snapshots: [], drivers: [{ source, line, takenAt, drivers }], problems: table.problems, described: [] }
}

/**
 * Another command of the debugger, the beginning of a table of pool tags in any format, or of `verifier /log`'s next
 * interval.
 */
const ENDS =
  /^\s{0,8}(\d{0,3}:? ?l?kd>|kdb:>|quit:|Memory:|(## )?Tag\b)|"Tag"|^\{\s{0,8}"format"|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? {1,2}\d{1,2}:\d{2}/i

/** Characters of a line that an expression looks at: longer than any line of these tools. */
const MAX_LINE = 400

const textOf = ({ text, start, end }: LineCursor): string => text.slice(start, Math.min(end, start + MAX_LINE))

interface Named {
  readonly driver: string
  readonly unloaded: boolean
  /** `!verifier` prints hexadecimal, `verifier /query` decimal. */
  readonly radix: 10 | 16
}

/** Reads the line that begins a driver's section, in any generation. */
const driverIn = (line: string): Named | null => {
  const [, current, state = ''] =
    /^\s{0,8}nt!_VF_TARGET_DRIVER\s+[0-9a-fx`]+:\s*([^\s(:]+)\s*\(([^)]*)\)/i.exec(line) ?? []
  if (current !== undefined) return { driver: current, unloaded: /unloaded/i.test(state), radix: 16 }
  const [, documented, documentedState = ''] =
    /^\s{0,8}MODULE:\s*0x[0-9a-f`]{8,17}\s+([^\s(]+)\s*\(([^)]*)\)/i.exec(line) ?? []
  if (documented !== undefined) return { driver: documented, unloaded: /unloaded/i.test(documentedState), radix: 16 }
  const [, oldState = '', old] =
    /^\s{0,8}[0-9a-f`]{8,17}\s+(Loaded|Unloaded)\s+[0-9a-f]{8,16}\s+[0-9a-f]{8,16}\s+(\S+)\s*$/i.exec(line) ?? []
  if (old !== undefined) return { driver: old, unloaded: /^unloaded/i.test(oldState), radix: 16 }
  const [, queried, loads, unloads] =
    /^\s{0,8}(?:MODULE|Name):\s*([^\s,]+),?\s+\(?loads?:\s*(\d+)\s*[,/]\s*unloads?:\s*(\d+)/i.exec(line) ?? []
  if (queried === undefined) return null
  return { driver: queried, unloaded: Number(unloads) > 0 && Number(unloads) >= Number(loads), radix: 10 }
}

interface Counts {
  nonpaged: { allocations: number | null; bytes: number | null }
  paged: { allocations: number | null; bytes: number | null }
}

/** Reads one section; null where a count is missing, since unknown is not zero. */
const readDriver = (cursor: LineCursor, table: Table, { driver, unloaded, radix }: Named): VerifierDriver | null => {
  const counts: Counts = { nonpaged: { allocations: null, bytes: null }, paged: { allocations: null, bytes: null } }
  const left: VerifierDriver['left'][number][] = []
  const { number: line } = cursor
  let cut = false
  while (advance(cursor)) {
    const text = textOf(cursor)
    if (driverIn(text) !== null || ENDS.test(text)) {
      stepBack(cursor)
      break
    }
    cut = endsOpen(cursor)
    // The last number of a cut line may be cut.
    if (!cut || text.trimEnd().endsWith(')')) readCounts(text, counts, radix)
    const allocation = allocationIn(text)
    if (allocation !== null) left.push(allocation)
  }
  const { nonpaged, paged } = counts
  if (nonpaged.allocations === null || nonpaged.bytes === null || paged.allocations === null || paged.bytes === null) {
    report(table, cut ? 'CUT_LINE' : 'UNREAD_LINE', line, phrase`${driver}`)
    return null
  }
  return {
    driver,
    unloaded,
    line,
    nonpaged: { allocations: nonpaged.allocations, bytes: nonpaged.bytes },
    paged: { allocations: paged.allocations, bytes: paged.bytes },
    left,
  }
}

const readCounts = (text: string, counts: Counts, radix: 10 | 16): void => {
  const [, what = '', both] = /^\s{0,12}Current Pool (Allocations|Bytes)\b:?(.*)$/i.exec(text) ?? []
  if (both !== undefined) {
    // `( 0x1 / 0x0 )` with its bracket shut, or two numbers in columns.
    const [nonpaged, paged] = both.split(/[\s()/]+/).filter((part) => part !== '')
    const field = what.toLowerCase() === 'bytes' ? 'bytes' : 'allocations'
    counts.nonpaged[field] = both.includes('(') && !both.includes(')') ? null : toCount(nonpaged, radix)
    counts.paged[field] = both.includes('(') && !both.includes(')') ? null : toCount(paged, radix)
    return
  }
  const [, pool, allocations] = /^\s{0,12}Current(NonPaged|Paged)PoolAllocations:\s*(\S+)/i.exec(text) ?? []
  if (allocations !== undefined) counts[poolNamed(pool)].allocations = toCount(allocations, radix)
  const [, bytesPool, bytes] =
    /^\s{0,12}(?:Current)?(NonPaged|Paged)Pool(?:UsageInBytes|Bytes):\s*(\S+)/i.exec(text) ?? []
  if (bytes !== undefined) counts[poolNamed(bytesPool)].bytes = toCount(bytes, radix)
}

/** Reads a count: hexadecimal with `0x` or a letter in it, else in the radix of the section. */
const toCount = (text: string | undefined, radix: 10 | 16): number | null => {
  const digits = /^(?:0x)?([0-9a-f]{1,13})$/i.exec(text ?? '')?.[1]
  if (digits === undefined) return null
  return Number.parseInt(digits, /^0x|[a-f]/i.test(text ?? '') ? 16 : radix)
}

const poolNamed = (name = ''): 'nonpaged' | 'paged' => (name.toLowerCase() === 'paged' ? 'paged' : 'nonpaged')

/** Reads `0xffffcb843b87aff0  0x00000004  ebpf  0xfffff803569c53e1  ebpfcore!ebpf_allocate+0x21` */
const allocationIn = (text: string): VerifierDriver['left'][number] | null => {
  const [, length, tag, caller] =
    /^\s{0,12}(?:0x)?[0-9a-f`]{8,17}\s{1,8}0x([0-9a-f]{1,13})\s{1,8}(.{4})\s{1,8}((?:0x)?[0-9a-f`]{8,17}(?:\s{1,8}\S+)?)\s*$/i.exec(
      text,
    ) ?? []
  if (length === undefined || tag === undefined || caller === undefined) return null
  return { bytes: Number.parseInt(length, 16), tag, caller: caller.split(/\s+/).at(-1) ?? '' }
}
