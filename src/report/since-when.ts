import type { Analysis } from '../core/analyze.ts'
import type { BaselineRun, RunOrigin } from '../core/baseline.ts'
import type { Finding } from '../core/finding.ts'
import { counted, ours, type Phrase, phrase } from '../core/phrase.ts'
import { usageKey } from '../core/pool.ts'
import { formatGrowth } from './format.ts'

/*
 * Since when a tag grows, as the reports tell that were read as the baseline: no request is made for it. They tell and
 * never decide.
 */

/** Growth of a finding's root in an earlier run, as if that run had had as many iterations as this one. */
export interface TrendPoint {
  readonly origin: RunOrigin
  readonly growth: number
  /** It grew there at least half as much as here. */
  readonly shows: boolean
}

/** The earlier runs of the base branch, the latest first; none where nothing is known of the row. */
export const trendOf = ({ leg, rows }: Finding, { legs, policy }: Analysis): readonly TrendPoint[] => {
  const row = rows[0]?.growth
  const now = row?.count ?? null
  if (row === undefined || now === null || now <= 0) return []
  const runs = legs.find(({ name }) => name === leg)?.witnesses?.baseline ?? []
  return runs.flatMap((run) => {
    const growth = growthIn(run, usageKey(row), policy.iterations)
    return growth === null || run.origin === undefined ? [] : [{ origin: run.origin, growth, shows: growth * 2 >= now }]
  })
}

/** A row that the report does not have did not exist there. */
const growthIn = ({ rows, iterations }: BaselineRun, key: string, here: number | null): number | null => {
  const row = rows.get(key)
  const count = row === undefined ? 0 : row.count
  return count === null ? null : scaleTo(here, count, iterations)
}

/** The growth as if that run had had as many iterations as this one; as it is where one of both is not known. */
export const scaleTo = (here: number | null, count: number, iterations: number | null): number =>
  iterations === null || here === null ? count : Math.round((count * here) / iterations)

/**
 * `First seen in run 123 at abc1234, not in run 122 at def5678 before it (growth: 0, 0, +980; now +1,000)`; nothing
 * where no earlier run tells.
 */
export const sinceWhen = (finding: Finding, analysis: Analysis): Phrase => {
  const trend = trendOf(finding, analysis)
  const [latest] = trend
  if (latest === undefined) return []
  return phrase`${firstSeen(trend, latest)} (${growths(trend)}${ours('; now ')}${ours(formatGrowth(finding.rows[0]?.growth.count ?? null))})`
}

const firstSeen = (trend: readonly TrendPoint[], latest: TrendPoint): Phrase => {
  const without = trend.findIndex(({ shows }) => !shows)
  const before = trend[without]
  const oldest = trend.at(-1) ?? latest
  if (before === undefined) {
    const all =
      trend.length === 1
        ? ours('the one earlier run that was read')
        : phrase`all ${counted(trend.length, 'earlier run')} that were read`
    return phrase`The base branch has it too: in ${all}, back to ${named(oldest)}`
  }
  const first = trend[without - 1]
  if (first === undefined) {
    const others = trend.slice(1)
    const none = others.length > 0 && others.every(({ shows }) => !shows)
    const more = none ? phrase`, nor in the ${counted(others.length, 'run')} before it` : []
    const again = others.some(({ shows }) => shows) ? phrase`; earlier ones had it` : []
    return phrase`Not in ${named(latest)} of the base branch${more}${again}`
  }
  const again = trend.slice(without).some(({ shows }) => shows) ? phrase`; it had come and gone before` : []
  return phrase`First seen in ${named(first)} of the base branch, not in ${named(before)} before it${again}`
}

/** `run 123 at abc1234` */
const named = ({ origin: { run, commit } }: TrendPoint): Phrase =>
  phrase`run ${ours(String(run))} at ${commit.slice(0, 7)}`

/** Runs whose growth stands in the sentence, the oldest first. */
const MAX_TOLD = 5

const growths = (trend: readonly TrendPoint[]): Phrase => {
  const told = trend.slice(0, MAX_TOLD).reverse()
  return ours(`growth: ${told.map(({ growth }) => formatGrowth(growth)).join(', ')}`)
}
