import type { Growth } from '../diff.ts'
import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { inFlightOf, isCounted } from './measure.ts'
import { type Comparison, type Rule, scored } from './rule.ts'

/**
 * Growth along a straight line after warm-up, against the scatter around it; a control interval's growth is taken off.
 */
export const trend: Rule = {
  id: 'trend',
  judge: (row, leg) => {
    if (!isCounted(row) || leg.times === null || row.series == null) return null
    const z = trendZ(row, leg.times, expectedOf(row, leg))
    const words = leg.overControl.size > 0 ? phrase` more than the control interval` : []
    return scored(leg, binOf(z), () =>
      z < 1
        ? phrase`${printTag(row.tag)}: no growth along a line stands out of its scatter`
        : phrase`${printTag(row.tag)} grows along a line${words} by ${Math.round(z)} times its scatter`,
    )
  },
}

const binOf = (z: number) => {
  if (z < 3) return 'trend0'
  if (z < 6) return 'trend3'
  if (z < 12) return 'trend6'
  return z < 30 ? 'trend12' : 'trend30'
}

const expectedOf = (row: Growth, { overControl, overBaseline }: Comparison): number =>
  Math.max(0, overControl.get(row)?.expected ?? overBaseline.get(row)?.expected ?? 0)

const WARM_UP = 0.25
/**
 * Neighbouring snapshots are alike (a correlation of one half): the line is known less well than independent ones say.
 */
const CORRELATED = 3

/**
 * Slope of the least squares over the late snapshots, in standard deviations, less the growth that is expected anyway.
 */
export const trendZ = (row: Growth, times: readonly number[], expected: number): number => {
  const end = times.at(-1) ?? 0
  const from = times.findIndex((time) => time >= end * WARM_UP)
  const late = times.slice(from)
  const values = row.series?.outstanding.subarray(from) ?? new Float64Array()
  const count = late.length
  if (count < 3) return 0
  const meanTime = late.reduce((sum, time) => sum + time, 0) / count
  const mean = values.reduce((sum, value) => sum + value, 0) / count
  let [products, squares] = [0, 0]
  for (const [at, time] of late.entries()) {
    products += (time - meanTime) * ((values[at] ?? 0) - mean)
    squares += (time - meanTime) ** 2
  }
  const slope = squares === 0 ? 0 : products / squares
  const rest = late.reduce((sum, time, at) => sum + ((values[at] ?? 0) - mean - slope * (time - meanTime)) ** 2, 0)
  const x = inFlightOf(row)
  const prior = (4 + x + (0.005 * x) ** 2) / 2
  const variance = (rest + 4 * prior) / (count + 2)
  const span = end - (late[0] ?? 0)
  const grown = slope * span - (expected * span) / Math.max(1, end)
  return grown / Math.sqrt((CORRELATED * variance * 12) / count)
}
