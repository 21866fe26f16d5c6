import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import type { Finding, FindingRow } from '../core/finding.ts'
import type { GateResult } from '../core/gate.ts'
import { toPlain } from '../core/phrase.ts'
import { iterationsOfControl, type Policy } from '../core/policy.ts'
import { outstanding, type PoolUsage, printTag, type Snapshot } from '../core/pool.ts'
import { messageOf, type Problem } from '../core/problem.ts'
import { encodeJson } from './encode.ts'
import { driverPoolRowsOf } from './select.ts'

/** report.json, schema version 1: what `docs/report.schema.json` describes. Figures are exact. */
export const toReport = (analysis: Analysis, { passed, reason, acceptance }: GateResult) => ({
  schemaVersion: 1,
  verdict: analysis.verdict,
  passed,
  reason: toPlain(reason),
  acceptance,
  driverTags: analysis.policy.driverTags,
  legs: analysis.legs.map((leg) => toLeg(leg, analysis.policy)),
  findings: toFindings(analysis),
  exceptions: analysis.excepted.map(({ finding, exception }) => ({
    finding: toFinding(finding, analysis.descriptions),
    reason: exception.reason,
    owner: exception.owner,
    expires: exception.expires,
  })),
  policyChanges: analysis.policyChanges.map(({ text }) => toPlain(text)),
  usage: analysis.legs.map(toUsage),
  problems: analysis.problems.map(toProblem),
})

export const renderJson = (analysis: Analysis, result: GateResult): string =>
  `${encodeJson(toReport(analysis, result))}\n`

export const toFindings = ({ findings, descriptions }: Analysis) =>
  findings.map((finding) => toFinding(finding, descriptions))

const toLeg = (leg: AnalyzedLeg, policy: Policy) => ({
  name: leg.name,
  verdict: leg.verdict,
  snapshots: leg.snapshots,
  iterations: policy.iterations,
  baselineRuns: leg.baselineRuns,
  control: toControl(leg, policy),
  totals: leg.totals,
  dumps: { before: toDump(leg.before), after: toDump(leg.after) },
  drivers: driverPoolRowsOf(leg),
})

/** The control interval, and how often the test's cycle ran in it. */
const toControl = ({ control }: AnalyzedLeg, policy: Policy) =>
  control === null
    ? null
    : { iterations: iterationsOfControl(policy), before: toDump(control.before), after: toDump(control.after) }

/** File of a dump, its format, and its own words about machine and moment. */
const toDump = (snapshot: Snapshot | null) =>
  snapshot === null
    ? null
    : { source: snapshot.source, line: snapshot.line, format: snapshot.format, capture: snapshot.capture }

const toFinding = (
  { severity, leg, title, rows, evidence, settles, hint, where }: Finding,
  descriptions: Analysis['descriptions'],
) => ({
  severity,
  leg,
  title: toPlain(title),
  rows: rows.map((row) => toRow(row, descriptions)),
  evidence: evidence.map(({ rule, text }) => ({ rule, text: toPlain(text) })),
  settles: settles.length === 0 ? null : toPlain(settles),
  hint,
  where,
})

const toRow = ({ growth, role }: FindingRow, descriptions: Analysis['descriptions']) => ({
  tag: printTag(growth.tag),
  description: descriptions.get(growth.tag) ?? null,
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
 * Every row once: tag, pool (`n` or `p`), its counts in the first snapshot and in the last. The counts are
 * allocations, frees, bytes; or outstanding allocations and bytes where the dump does not count since boot; or bytes
 * alone; null where it shows no row.
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
  if (snapshot.counters === 'bytes') return [usage.bytes]
  if (snapshot.counters === 'outstanding') return [outstanding(usage), usage.bytes]
  return [usage.allocs, usage.frees, usage.bytes]
}

const toProblem = (found: Problem) => ({
  code: found.code,
  source: found.source,
  line: found.line,
  message: toPlain(messageOf(found)),
})
