import type { Growth } from './diff.ts'
import { judge } from './judge.ts'
import { ours, type Phrase, phrase } from './phrase.ts'
import { pointsOf } from './points.ts'
import { printTag, usageKey } from './pool.ts'
import { noiseZ } from './rules/measure.ts'
import type { Comparison } from './rules/rule.ts'

/** Names the evidence that would decide a suspect, and the result that it has to show. */
export const settlesOf = (row: Growth, comparison: Comparison): Phrase => {
  const { policy, control, baseline, times } = comparison
  const tag = printTag(row.tag)
  if (row.before === null)
    return comparison.growths.some(({ before }) => before !== null)
      ? phrase`Take two whole dumps, with every row: they show whether it grows.`
      : phrase`Take a second dump later in the same boot: it shows whether the tag still grows.`
  if (control === null && baseline.length === 0) {
    const interval = comparison.controlIdled ? IDLED : INTERVAL
    return isLeakWithControl(row, comparison)
      ? phrase`${interval}. If ${tag} does not grow there, it is a leak. Or set a baseline: if ${tag} grows there too, it is no leak.`
      : phrase`${interval}, or set a baseline: both show whether ${tag} grows without the driver.${iterationsOf(policy.iterations)}`
  }
  if (policy.iterations === null)
    return phrase`Give iterations: growth by a whole number in each of them speaks for a leak.`
  if (times === null) return phrase`Take snapshots during the test: they show whether it grows evenly, as a leak does.`
  return phrase`Run more iterations: a leak grows with them, and chance does not.`
}

const INTERVAL = ours('Take a control interval (the same cycles without the driver)')
/** One that idled knows the background, and not what the cycles move. */
const IDLED = ours('The control interval idled. Take one of the same cycles without the driver')

const iterationsOf = (iterations: number | null): Phrase =>
  iterations === null ? phrase` Give iterations, too: growth by a whole number in each speaks for a leak.` : []

/** Judged again, as if the same cycles had run without the driver and had not moved the row. */
const isLeakWithControl = (row: Growth, comparison: Comparison): boolean => {
  const mode = comparison.times === null ? 'pair+control' : 'series+control'
  const still = { expected: 0, runs: 1, z: noiseZ(row), rank: 1 }
  const control = { iterations: comparison.policy.iterations, rows: new Map([[usageKey(row), standing(row)]]) }
  const overControl = new Map([[row, still]])
  const points = pointsOf(mode, comparison.policy.points)
  return judge(row, { ...comparison, mode, points, control, overControl }).severity === 'leak'
}

const standing = (row: Growth): Growth => ({ ...row, after: row.before, count: 0, bytes: 0, allocated: 0, freed: 0 })
