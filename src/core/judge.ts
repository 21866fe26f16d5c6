import type { Growth } from './diff.ts'
import type { Judged, Severity } from './finding.ts'
import { isObject } from './knowledge/lookup.ts'
import { usageKey } from './pool.ts'
import { isInControl, isOnBaseline } from './rules/excess.ts'
import { rules } from './rules/index.ts'
import { isBytesOnly } from './rules/measure.ts'
import type { Comparison, Evidence } from './rules/rule.ts'

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
  const mayGate = comparison.policy.strict || isWitnessed(comparison) || isAnchored(row, comparison)
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
  const { overBaseline, points: card } = comparison
  if (judgements.some(({ decides }) => decides)) return 'leak'
  if (isInControl(row, comparison) || isOnBaseline(row, overBaseline.get(row))) return null
  const enough = isEnough(row)
  if (enough && points >= card.leak && mayGate) return 'leak'
  return (enough && points >= card.suspect) || judgements.some(({ suspects }) => suspects === true) ? 'suspect' : null
}

const isAnchored = (row: Growth, comparison: Comparison): boolean => {
  const stands = (member: Growth): boolean => comparison.isDriverTag(member) || isObject(member)
  return stands(row) || comparison.inStep.get(usageKey(row))?.some(stands) === true
}
