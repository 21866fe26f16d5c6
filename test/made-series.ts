import { renderDump } from './render-dump.ts'
import { snapshot } from './snapshot.ts'

const ITERATIONS = 1000
const SNAPSHOTS = 11

/**
 * PoolMon files of a test of 1,000 cycles, a snapshot every hundred: token objects that stay once per cycle, a cache that
 * fills, work that comes and goes; and the machine at rest afterwards. By file name, in no order. Another run of the test on
 * such a machine has done `worked` allocations more when it begins.
 */
export const madeSeries = (leaks: boolean, worked = 0): Readonly<Record<string, Uint8Array>> => {
  const at = (cycle: number): Uint8Array => {
    const left = leaks ? cycle : 0
    const filled = Math.min(cycle * 3, 900)
    const rows = [
      `Toke nonpaged ${worked + 1000 + left} ${worked + 900} ${(100 + left) * 96}`,
      `Mmfc paged ${worked + 5000 + filled + cycle} ${worked + 1000 + cycle} ${(4000 + filled) * 128}`,
      `Work nonpaged ${worked + 20000 + 40 * cycle} ${worked + 19950 + 40 * cycle} ${50 * 64}`,
    ]
    return renderDump(snapshot(rows.join('\n')), 'poolmon -n 64')
  }
  const cycles = Array.from({ length: SNAPSHOTS }, (_, index) => (index * ITERATIONS) / (SNAPSHOTS - 1))
  const named = cycles.map((cycle, index): [string, Uint8Array] => {
    if (index === 0) return ['before.log', at(cycle)]
    return [index === SNAPSHOTS - 1 ? 'after.log' : `cycle-${cycle}.log`, at(cycle)]
  })
  return Object.fromEntries([...named, ['settled.log', at(ITERATIONS)]].reverse())
}
