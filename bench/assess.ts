import { assess } from '../src/core/assess.ts'
import { compare } from '../src/core/compare.ts'
import { defaultPolicy } from '../src/core/policy.ts'
import type { Snapshot } from '../src/core/pool.ts'
import { drawMachine, runTest } from './detection/machine.ts'
import { randomOf } from './detection/random.ts'

/*
 * What judging costs, after warm-up: a pair and a series of 500 snapshots of a machine of 3,000 rows.
 *
 *     npm run bench:assess
 */
const ITERATIONS = 1000
const random = randomOf(7)
const machine = (() => {
  for (;;) {
    const drawn = drawMachine(random)
    if (drawn.rows.length > 2950) return drawn
  }
})()
const times = Array.from({ length: 500 }, (_, index) => (index * ITERATIONS) / 499)
const series = runTest(machine, random, { iterations: ITERATIONS, times, work: 1, leaks: [] })
const policy = { ...defaultPolicy, driverTags: machine.driverTags, iterations: ITERATIONS }
const drivers = { before: null, after: null }

const judge = (snapshots: readonly Snapshot[]): void => {
  const [before = null, after] = [snapshots[0], snapshots.at(-1)]
  if (after === undefined) return
  const leg = {
    name: '',
    snapshots: snapshots.length,
    before,
    after,
    series: snapshots,
    settled: null,
    control: null,
    drivers,
  }
  const { growths, times: at } = compare(leg, ITERATIONS)
  const totals = { nonpaged: { before: 0, after: 0, growth: 0 }, paged: { before: 0, after: 0, growth: 0 } }
  assess({ name: '', growths, totals, drivers, times: at }, policy)
}

const median = (rounds: number, run: () => void): number => {
  const took = Array.from({ length: rounds }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).sort((one, other) => one - other)
  return took[rounds >> 1] ?? 0
}

const pair = [series[0], series.at(-1)].filter((one) => one !== undefined)
median(50, () => judge(pair))
console.log(`Node ${process.version}, ${machine.rows.length} rows`)
console.log(`pair: ${median(100, () => judge(pair)).toFixed(1)} ms (goal 10)`)
console.log(`500 snapshots: ${median(9, () => judge(series)).toFixed(0)} ms (goal 1000)`)
