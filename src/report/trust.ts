import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import type { Explanation } from '../core/assess.ts'
import { type Growth, rowsCompared } from '../core/diff.ts'
import { counted, listOf, ours, type Phrase, phrase, upperFirst } from '../core/phrase.ts'
import type { Mode } from '../core/points.ts'
import { type PoolKind, poolKinds, printTag, usageKey } from '../core/pool.ts'
import type { Evidence } from '../core/rules/rule.ts'
import { strengthOf } from '../core/strength.ts'
import { formatBytes, formatGrowth } from './format.ts'
import { inLeg } from './wording.ts'

/* The reason to trust a clean run: what was compared, what grew most and why that is no leak, and what it may miss. */

export interface Trust {
  /** What grew most, and why that is no leak. */
  readonly largest: Phrase
  /** What the run may miss; empty where no leg tells. The page `STRENGTH_PAGE` has the figures. */
  readonly strength: Phrase
}

/** Page of the documentation that says how the strength of a run was measured. */
export const STRENGTH_PAGE = 'detection.md'

/** Null for a run that is not clean. */
export const trustOf = (analysis: Analysis): Trust | null =>
  analysis.verdict === 'clean' ? { largest: largestOf(analysis), strength: strengthIn(analysis) } : null

/** `No leak in 3,048 rows of 2 snapshots. Nonpaged pool: 848 MiB → 906.8 MiB (+58.8 MiB); paged pool: …` */
export const comparedOf = ({ legs }: Analysis): Phrase => {
  const sum = (of: (leg: AnalyzedLeg) => number): number => legs.reduce((total, leg) => total + of(leg), 0)
  const snapshots = sum((leg) => leg.snapshots)
  const where = legs.length === 1 ? [] : phrase` in ${counted(legs.length, 'leg')}`
  const pools = poolKinds.map((pool) => poolOf(legs, pool))
  return phrase`No leak in ${counted(rowsCompared(legs), 'row')} of ${counted(snapshots, 'snapshot')}${where}. ${upperFirst(listOf(pools, '; '))}`
}

const poolOf = (legs: readonly AnalyzedLeg[], pool: PoolKind): Phrase => {
  const totals = legs.map((leg) => leg.totals[pool])
  const sum = (values: readonly (number | null)[]): number | null =>
    values.reduce<number | null>((all, one) => (all === null || one === null ? null : all + one), 0)
  const name = pool === 'paged' ? 'paged pool' : 'nonpaged pool'
  const before = sum(totals.map((it) => it.before))
  const after = sum(totals.map((it) => it.after))
  const growth = sum(totals.map((it) => it.growth))
  const change = before === null || after === null ? '' : `${formatBytes(before)} → ${formatBytes(after)} `
  return ours(
    growth === null ? `${name}: growth not known` : `${name}: ${change}(${formatGrowth(growth, formatBytes)})`,
  )
}

/** `Largest growth: FMfn (paged) +15,273. It is no leak: …` */
const largestOf = ({ legs, largest, excepted }: Analysis): Phrase => {
  if (largest === null) return largestUnjudged(legs)
  const { row, leg } = largest
  const key = usageKey(row)
  const isCovered = excepted.some(
    ({ finding }) => finding.leg === leg && finding.rows.some(({ growth }) => usageKey(growth) === key),
  )
  return phrase`${growthOf(row, leg)}. It is no finding: ${isCovered ? phrase`an exception of the policy covers it` : reasonOf(largest)}.`
}

const growthOf = (row: Growth, leg: string): Phrase => {
  const amount = row.count === null ? formatGrowth(row.bytes, formatBytes) : formatGrowth(row.count)
  return phrase`Largest growth: ${printTag(row.tag)} (${ours(row.pool)}) ${ours(amount)}${inLeg(leg)}`
}

/** Without the reason: reports that were joined do not say it, and an ignored row has none. */
const largestUnjudged = (legs: readonly AnalyzedLeg[]): Phrase => {
  const sizeOf = ({ count, bytes }: Growth): number => count ?? bytes ?? 0
  const rows = legs.flatMap(({ name, growths }) => growths.map((row) => ({ row, name })))
  const most = rows.reduce<(typeof rows)[number] | null>(
    (all, one) => (sizeOf(one.row) > (all === null ? 0 : sizeOf(all.row)) ? one : all),
    null,
  )
  return most === null ? phrase`No tag grew.` : phrase`${growthOf(most.row, most.name)}.`
}

/** Rules that say most plainly why growth is none of a leak, the plainest first. */
const PLAIN = ['cache-tag', 'settled', 'shape', 'reference', 'excess', 'crowd', 'legs']

const reasonOf = ({ onBaseline, evidence, points, needs }: Explanation): Phrase => {
  if (onBaseline) return phrase`the base branch or the control interval grows it, too`
  const against = evidence.filter((it) => it.points < 0)
  const plainest = PLAIN.flatMap((rule) => against.filter((it) => it.rule === rule)).at(0) ?? lowest(against)
  const score = phrase`it has ${counted(points, 'point')}, and a suspect needs ${needs.suspect}`
  return plainest === undefined ? score : phrase`${plainest.text}; ${score}`
}

const lowest = (evidence: readonly Evidence[]): Evidence | undefined =>
  [...evidence].sort((one, other) => one.points - other.points).at(0)

/** Share of the leaks that the weakest mode of the legs finds, and the evidence that would find more. */
const strengthIn = ({ legs, policy }: Analysis): Phrase => {
  const found = legs.flatMap(({ mode }) => (mode === null ? [] : [mode]))
  const weakest = found.sort((one, other) => strengthOf(one).named - strengthOf(other).named).at(0)
  if (weakest === undefined) return []
  const own =
    policy.driverTags.length === 0
      ? phrase`No driver-tags are named, so no tag is judged as your own. `
      : phrase`Growth of your own tags beyond what the policy allows would fail. `
  const better = BETTER[weakest]
  const more = better === null ? [] : phrase`; a control interval makes that ${strengthOf(better).named}`
  return phrase`How sure: ${own}Of 100 leaks in tags of others, ${ours(NAMES[weakest])} finds about ${strengthOf(weakest).named}${more}`
}

const NAMES: Readonly<Record<Mode, string>> = {
  pair: 'a pair of dumps alone',
  'pair+control': 'a pair with a control interval',
  'pair+baseline': 'a pair with a baseline',
  series: 'a series alone',
  'series+control': 'a series with a control interval',
  'series+baseline': 'a series with a baseline',
}

/** Mode that a control interval makes of another; null where one was taken, or a baseline serves as well. */
const BETTER: Readonly<Record<Mode, Mode | null>> = {
  pair: 'pair+control',
  'pair+control': null,
  'pair+baseline': null,
  series: 'series+control',
  'series+control': null,
  'series+baseline': null,
}
