import type { DriverPool, DriverPools } from '../driver-pool.ts'
import { dateIn } from './dates.ts'
import { advance, endsOpen, type LineCursor, lineAt, stepBack } from './lines.ts'
import { report, startTable, type Table } from './table.ts'

/**
 * What Driver Verifier counts per driver: `!verifier` in a debugger and `verifier /query`, each in two generations.
 * Source: debugger and Driver Verifier documentation, public logs. Second evidence: it knows drivers, not tags.
 *
 *     nt!_VF_TARGET_DRIVER 0xffffcb8438730e10: ebpfcore.sys (Loaded and Unloaded)     !verifier, current
 *           Current Pool Allocations: ( 0x00000001 / 0x00000000 )                    nonpaged / paged
 *     fffffa8003b6f670 Loaded           000000a0       00000854    videoprt.sys       !verifier, old
 *     Current Pool Allocations  00000002    00000013
 *     MODULE: usbhub.sys (load: 1 / unload: 0)                                        verifier /query, current
 *     Name: usbhub.sys, loads: 1, unloads: 0                                          verifier /query, old
 *     CurrentPagedPoolAllocations: 12
 */
export interface VerifierRead extends DriverPools {
  readonly problems: Table['problems']
}

export const readVerifier = (cursor: LineCursor, source: string): VerifierRead | null => {
  if (driverIn(lineAt(cursor)) === null) return null
  const table = startTable(source, cursor.number)
  const drivers: DriverPool[] = []
  const line = cursor.number
  do {
    const driver = driverIn(lineAt(cursor))
    if (driver !== null) drivers.push(readDriver(cursor, table, driver))
    else if (ENDS.test(lineAt(cursor))) {
      stepBack(cursor)
      break
    }
  } while (advance(cursor))
  const takenAt = cursor.above.map(dateIn).findLast((found) => found !== null) ?? null
  return { source, line, takenAt, drivers, problems: table.problems }
}

/** Another command of the debugger, or a table of pool tags. */
const ENDS = /^\s*(\d*:? ?l?kd>|quit:)|\bTag\s+(Type\s+)?Allocs\b/i

interface Named {
  readonly driver: string
  readonly unloaded: boolean
}

/** The driver that a section begins with, whatever the generation. */
const driverIn = (line: string): Named | null => {
  const [, current, state = ''] = /^\s*nt!_VF_TARGET_DRIVER\s+\S+:\s*(\S+)\s*\(([^)]*)\)/.exec(line) ?? []
  if (current !== undefined) return { driver: current, unloaded: /unloaded/i.test(state) }
  const [, oldState = '', old] =
    /^[0-9a-f`]{8,17}\s+(Loaded|Unloaded)\s+[0-9a-f]{8,16}\s+[0-9a-f]{8,16}\s+(\S+)\s*$/i.exec(line) ?? []
  if (old !== undefined) return { driver: old, unloaded: /^unloaded/i.test(oldState) }
  const [, queried, loads, unloads] =
    /^\s*(?:MODULE|Name):\s*(\S+?),?\s+\(?loads?:\s*(\d+)\s*[,/]\s*unloads?:\s*(\d+)/i.exec(line) ?? []
  return queried === undefined
    ? null
    : { driver: queried, unloaded: Number(unloads) > 0 && Number(unloads) >= Number(loads) }
}

interface Counts {
  nonpaged: { allocations: number | null; bytes: number | null }
  paged: { allocations: number | null; bytes: number | null }
}

const readDriver = (cursor: LineCursor, table: Table, { driver, unloaded }: Named): DriverPool => {
  const counts: Counts = { nonpaged: { allocations: null, bytes: null }, paged: { allocations: null, bytes: null } }
  const left: DriverPool['left'][number][] = []
  const { number: line } = cursor
  let cut = false
  while (advance(cursor)) {
    const text = lineAt(cursor)
    if (driverIn(text) !== null || ENDS.test(text)) {
      stepBack(cursor)
      break
    }
    cut = endsOpen(cursor)
    readCounts(text, counts)
    const allocation = allocationIn(text)
    if (allocation !== null) left.push(allocation)
  }
  const complete = [counts.nonpaged, counts.paged].every(
    ({ allocations, bytes }) => allocations !== null && bytes !== null,
  )
  if (!complete) report(table, cut ? 'CUT_LINE' : 'UNREAD_LINE', line, [{ quoted: driver }])
  return { driver, unloaded, line, nonpaged: toKnown(counts.nonpaged), paged: toKnown(counts.paged), left }
}

const toKnown = ({ allocations, bytes }: Counts['paged']): DriverPool['paged'] => ({
  allocations: allocations ?? 0,
  bytes: bytes ?? 0,
})

const readCounts = (text: string, counts: Counts): void => {
  const [, what, nonpaged, paged] =
    /^\s*Current Pool (Allocations|Bytes):?\s+\(?\s*(0x)?([0-9a-f]+)\s*\/?\s*(?:0x)?([0-9a-f]+)/i
      .exec(text)
      ?.toSpliced(2, 1) ?? []
  if (what !== undefined) {
    // `!verifier` prints hexadecimal, with `0x` or eight digits; `verifier /query` prints decimal.
    const radix = /0x|\b[0-9a-f]{8}\b/i.test(text) ? 16 : 10
    const field = what.toLowerCase() === 'bytes' ? 'bytes' : 'allocations'
    counts.nonpaged[field] = Number.parseInt(nonpaged ?? '', radix)
    counts.paged[field] = Number.parseInt(paged ?? '', radix)
    return
  }
  const [, pool, allocations] = /^\s*Current(NonPaged|Paged)PoolAllocations:\s*(0x[0-9a-f]+|\d+)/i.exec(text) ?? []
  if (allocations !== undefined) counts[poolNamed(pool)].allocations = Number(allocations)
  const [, bytesPool, bytes] =
    /^\s*(?:Current)?(NonPaged|Paged)Pool(?:UsageInBytes|Bytes):\s*(0x[0-9a-f]+|\d+)/i.exec(text) ?? []
  if (bytes !== undefined) counts[poolNamed(bytesPool)].bytes = Number(bytes)
}

const poolNamed = (name = ''): 'nonpaged' | 'paged' => (name.toLowerCase() === 'paged' ? 'paged' : 'nonpaged')

/** `0xffffcb843b87aff0  0x00000004  ebpf  0xfffff803569c53e1  ebpfcore!ebpf_allocate+0x21` */
const allocationIn = (text: string): DriverPool['left'][number] | null => {
  const [, length, tag, caller] =
    /^\s*(?:0x)?[0-9a-f`]{8,17}\s+0x([0-9a-f]+)\s+(.{4})\s+((?:0x)?[0-9a-f`]{8,17}(?:\s+\S+)?)\s*$/i.exec(text) ?? []
  if (length === undefined || tag === undefined || caller === undefined) return null
  return { bytes: Number.parseInt(length, 16), tag, caller: caller.split(/\s+/).at(-1) ?? '' }
}
