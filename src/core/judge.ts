import type { Growth } from './diff.ts'
import type { Judged, Severity } from './finding.ts'
import { isObject, kinOf } from './knowledge/lookup.ts'
import { usageKey } from './pool.ts'
import { isAcquitted } from './rules/excess.ts'
import { rules } from './rules/index.ts'
import { isBoundTo } from './rules/iteration-lock.ts'
import { kinAlong } from './rules/kin.ts'
import { isBytesOnly } from './rules/measure.ts'
import { isHardlyFreed } from './rules/never-freed.ts'
import type { Comparison, Evidence } from './rules/rule.ts'
import { shapeOf } from './rules/shape.ts'

/** All rules on one row. */
export const judge = (row: Growth, comparison: Comparison): Judged => {
  const judgements: Judged['judgements'][number][] = []
  let points = 0
  for (const rule of rules) {
    const judgement = rule.judge(row, comparison)
    // A line of the card that is worth nothing here explains nothing.
    if (judgement === null || (judgement.bin !== undefined && judgement.points === 0)) continue
    judgements.push({ rule: rule.id, ...judgement })
    points += judgement.points
  }
  const isBacked = isWitnessed(comparison) || isAnchored(row, comparison)
  const mayGate = comparison.policy.strict || (isBacked && isOfTheTest(row, comparison))
  const severity = severityOf(row, { judgements, points, mayGate }, comparison)
  return { row, judgements, points, mayGate, severity }
}

/** The findings of the rules, in words. */
export const evidenceOf = ({ judgements }: Pick<Judged, 'judgements'>): readonly Evidence[] =>
  judgements.map((it) => ({ ...it, text: typeof it.text === 'function' ? it.text() : it.text }))

/** Another run or interval shows what the machine does without the change. */
const isWitnessed = ({ control, baseline }: Comparison): boolean => control !== null || baseline.length > 0

/** Fewer blocks than this are no suspect by points. */
const MIN_BLOCKS = 5
export const isEnough = (row: Growth): boolean => isBytesOnly(row) || (row.count ?? 0) >= MIN_BLOCKS

/**
 * A hard rule decides alone, and points add up. Without a baseline or a control interval, points gate only where a
 * driver tag or a known object stands behind them: a lone foreign tag is a suspect, however exactly it grows. `strict`
 * lets it gate.
 */
const severityOf = (
  row: Growth,
  { judgements, points, mayGate }: Pick<Judged, 'judgements' | 'points' | 'mayGate'>,
  comparison: Comparison,
): Severity | null => {
  const { points: card } = comparison
  if (judgements.some(({ decides }) => decides)) return 'leak'
  if (isAcquitted(row, comparison)) return null
  const enough = isEnough(row)
  if (enough && points >= card.leak && mayGate) return 'leak'
  return (enough && points >= card.suspect) || judgements.some(({ suspects }) => suspects === true) ? 'suspect' : null
}

const isAnchored = (row: Growth, comparison: Comparison): boolean => {
  const stands = (member: Growth): boolean => comparison.isDriverTag(member) || isObject(member)
  return stands(row) || comparison.inStep.get(usageKey(row))?.some(stands) === true
}

/**
 * Objects come and go with a machine's work, and bring their parts along: a scan leaves files open, a service starts
 * and stays. Points alone make them a leak only where they grew with the test's cycles, by a whole number in each or
 * through a whole series, or where a thousand came and hardly any went. Other rows need no more than their points.
 */
const isOfTheTest = (row: Growth, comparison: Comparison): boolean => {
  if (comparison.isDriverTag(row) || (!isObject(row) && kinOf(row.tag).length === 0)) return true
  const { policy, times } = comparison
  const parts = [row, ...kinAlong(row, comparison)]
  if (parts.some(isHardlyFreed)) return true
  if (times === null) return parts.some((it) => isBoundTo(it, policy.iterations))
  const shape = row.series === null ? 'unclear' : shapeOf(row.series.outstanding, times)
  return shape === 'evenly' || shape === 'steadily'
}
