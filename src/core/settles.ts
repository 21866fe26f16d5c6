import type { Growth } from './diff.ts'
import { judge } from './judge.ts'
import { ours, type Phrase, phrase } from './phrase.ts'
import { pointsOf } from './points.ts'
import { printTag, usageKey } from './pool.ts'
import { noiseZ } from './rules/measure.ts'
import type { Comparison } from './rules/rule.ts'

/** Names the evidence that would decide a suspect, and the result that it would have to show, in one sentence. */
export const settlesOf = (row: Growth, comparison: Comparison): Phrase => {
  const { policy, control, baseline, times } = comparison
  const tag = printTag(row.tag)
  if (row.before === null)
    return comparison.growths.some(({ before }) => before !== null)
      ? phrase`Two whole dumps, with every row, would show whether it grows.`
      : phrase`A second dump, taken later in the same boot, would show whether it still grows.`
  if (control === null && baseline.length === 0) {
    const interval = comparison.controlIdled ? IDLED : INTERVAL
    return isLeakWithControl(row, comparison)
      ? phrase`${interval} that leaves ${tag} still would make it a leak; a baseline that grows it too would clear it.`
      : phrase`${interval} or a baseline would show whether ${tag} grows without the driver.${iterationsOf(policy.iterations)}`
  }
  if (policy.iterations === null)
    return phrase`Give iterations: growth by a whole number in each of them would speak for a leak.`
  if (times === null) return phrase`Snapshots during the test would show whether it grows evenly, as a leak does.`
  return phrase`More iterations would tell a leak, which grows with them, from chance.`
}

const INTERVAL = ours('A control interval (the same cycles without the driver)')
/** One that idled knows the background, and not what the cycles move. */
const IDLED = ours('The control interval idled: one of the same cycles without the driver')

const iterationsOf = (iterations: number | null): Phrase =>
  iterations === null ? phrase` Give iterations, too: growth by a whole number in each would speak for a leak.` : []

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
