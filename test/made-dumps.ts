import { readFileSync } from 'node:fs'
import { fixture } from './fixtures.ts'

/** The after dump of the real reference leak, and what it looked like before. */
export const procLeak = {
  before: readFileSync(new URL('fixtures/made/proc-leak-before.txt', import.meta.url), 'utf8'),
  after: fixture('kd-poolused-proc-leak.txt').toString('utf8'),
} as const

/** A whole Windows 10 machine, 3,050 rows. */
export const wholeMachine = fixture('poolmonx-full-snapshot.csv').toString('latin1')

/**
 * The same machine a test later: caches filled, in-flight allocations moved a little, work was allocated and freed.
 * Deterministic: each row moves by a number made of its own counters. The same bytes are test/fixtures/made/whole-machine-later.csv.
 */
export const wholeMachineLater = wholeMachine.replace(
  /^([^,\n]{1,4}),(Paged|Non Paged),(\d+),(\d+),(\d+),(\d+),/gm,
  (_, tag: string, type: string, ...counters: string[]) => {
    const [allocs = 0, frees = 0, , bytes = 0] = counters.slice(0, 4).map(Number)
    const left = allocs - frees
    const size = left > 0 ? Math.floor(bytes / left) : 0
    const isCache = /^(MmSt|Ntf.|NtF.|FMfn|FMsl|CM..|Cc..|MmCa)$/.test(tag)
    const growth = isCache ? Math.round(left * 0.08) + 20 : (allocs % 5) - Math.min(2, left)
    const moved = Math.round(frees * 0.01) + Math.abs(growth)
    const now = [allocs + moved + growth, frees + moved, left + growth, Math.max(0, bytes + growth * size)]
    return `${tag},${type},${now.join(',')},`
  },
)

/** The same machine after a restart: every counter starts again. */
export const wholeMachineRebooted = wholeMachine.replace(
  /^([^,\n]{1,4}),(Paged|Non Paged),(\d+),(\d+),(\d+),/gm,
  (_, tag: string, type: string, allocs: string, __: string, left: string) => {
    const now = Math.max(Number(left), Math.floor(Number(allocs) / 50))
    return `${tag},${type},${now},${now - Number(left)},${left},`
  },
)
