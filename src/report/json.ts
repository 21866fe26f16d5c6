import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import type { Finding, FindingRow } from '../core/assess.ts'
import type { GateResult } from '../core/gate.ts'
import { toPlain } from '../core/phrase.ts'
import { outstanding, type PoolUsage, printTag, type Snapshot } from '../core/pool.ts'
import { messageOf, type Problem } from '../core/problem.ts'

/** report.json, schema version 1: what `docs/report.schema.json` describes. Figures are exact. */
export const toReport = (analysis: Analysis, { passed, reason }: GateResult) => ({
  schemaVersion: 1,
  verdict: analysis.verdict,
  passed,
  reason: toPlain(reason),
  legs: analysis.legs.map((leg) => toLeg(leg, analysis.policy.iterations)),
  findings: toFindings(analysis),
  usage: analysis.legs.map(toUsage),
  problems: analysis.problems.map(toProblem),
})

export const renderJson = (analysis: Analysis, result: GateResult): string =>
  `${JSON.stringify(toReport(analysis, result))}\n`

export const toFindings = (analysis: Analysis) => analysis.findings.map(toFinding)

const toLeg = ({ name, snapshots, totals }: AnalyzedLeg, iterations: number | null) => ({
  name,
  snapshots,
  iterations,
  totals,
})

const toFinding = ({ severity, leg, title, rows, evidence, hint }: Finding) => ({
  severity,
  leg,
  title: toPlain(title),
  rows: rows.map(toRow),
  evidence: evidence.map(({ rule, text }) => ({ rule, text: toPlain(text) })),
  hint,
  where: [],
})

const toRow = ({ growth, role }: FindingRow) => ({
  tag: printTag(growth.tag),
  pool: growth.pool,
  role,
  outstanding: {
    before: growth.before?.outstanding ?? null,
    after: growth.after?.outstanding ?? null,
    growth: growth.count,
  },
  bytes: { before: growth.before?.bytes ?? null, after: growth.after?.bytes ?? null, growth: growth.bytes },
})

/**
 * Every row once: tag, pool (`n` or `p`), its counts in the first snapshot and in the last. The counts are allocations,
 * frees, bytes; or outstanding allocations and bytes where the dump does not count since boot; null where it shows no row.
 */
const toUsage = ({ name, before, after, growths }: AnalyzedLeg) => ({
  leg: name,
  counters: { before: before?.counters ?? null, after: after.counters },
  rows: growths.map((growth) => [
    printTag(growth.tag),
    growth.pool === 'nonpaged' ? 'n' : 'p',
    toCounts(growth.before?.usage ?? null, before),
    toCounts(growth.after?.usage ?? null, after),
  ]),
})

const toCounts = (usage: PoolUsage | null, snapshot: Snapshot | null): readonly number[] | null => {
  if (usage === null || snapshot === null) return null
  if (snapshot.counters === 'outstanding') return [outstanding(usage), usage.bytes]
  return [usage.allocs, usage.frees, usage.bytes]
}

const toProblem = (found: Problem) => ({
  code: found.code,
  source: found.source,
  line: found.line,
  message: toPlain(messageOf(found)),
})
