import * as v from 'valibot'
import type { AnalyzedLeg } from '../core/analyze.ts'
import { diff, type Growth } from '../core/diff.ts'
import type { Excepted } from '../core/exceptions.ts'
import type { Finding, FindingRow } from '../core/finding.ts'
import { decode, textOf } from '../core/parse/decode.ts'
import { type FileBytes, wholeOf } from '../core/parse/file-bytes.ts'
import type { Phrase } from '../core/phrase.ts'
import { type PoolTag, type PoolUsage, readTag, type Snapshot, usageKey } from '../core/pool.ts'
import { type Problem, readProblem } from '../core/problem.ts'
import { verdictOf } from '../core/verdict.ts'
import { quoteUnknown } from './quote-unknown.ts'
import {
  type ReportDump,
  type ReportException,
  type ReportFinding,
  type ReportLeg,
  type ReportUsage,
  reportSchema,
} from './report-schema.ts'

/** What a report.json says, in the types that it was written from. */
export interface ReadReport {
  readonly legs: readonly AnalyzedLeg[]
  readonly findings: readonly Finding[]
  readonly excepted: readonly Excepted[]
  /** Patterns of the tags that it judged as the driver's own. */
  readonly driverTags: readonly string[]
  readonly problems: readonly Problem[]
  readonly descriptions: ReadonlyMap<PoolTag, string>
  /** Iterations of its legs; null where they differ or are not known. */
  readonly iterations: number | null
}

/** Null for what is no report of schema version 1, or holds a problem that this version does not know. */
export const readReport = (bytes: FileBytes): ReadReport | null => {
  const read = v.safeParse(reportSchema, jsonOf(bytes))
  if (!read.success) return null
  const { findings: stated, exceptions, driverTags, usage, verdict } = read.output
  const known = read.output.problems.map(readProblem)
  const problems = known.filter((found) => found !== null)
  if (problems.length < known.length) return null
  const usages = new Map(usage.map((rows) => [rows.leg, rows]))
  const legs = read.output.legs.map((leg) => toLeg(leg, usages.get(leg.name)))
  const growths = new Map(
    legs.map(({ name, growths: rows }) => [name, new Map(rows.map((row) => [usageKey(row), row]))]),
  )
  const findings = stated.map((one) => toFinding(one, growths.get(one.leg)))
  // A verdict without what it was made of is not believed.
  if (verdictOf(findings, problems) !== verdict) return null
  if (verdict === 'clean' && !(legs.length > 0 && legs.every(isCompared))) return null
  const covered = exceptions.map((one) => toExcepted(one, growths.get(one.finding.leg)))
  return {
    legs,
    findings,
    excepted: covered,
    driverTags,
    problems,
    descriptions: descriptionsIn([...stated, ...exceptions.map(({ finding }) => finding)]),
    iterations: iterationsIn(read.output.legs),
  }
}

const iterationsIn = (legs: readonly ReportLeg[]): number | null => {
  const [iterations = null, ...others] = new Set(legs.map((leg) => leg.iterations))
  return others.length === 0 ? iterations : null
}

const isCompared = ({ before, growths }: AnalyzedLeg): boolean => before !== null && growths.length > 0

/** True for the bytes of a report.json, right or wrong in its details. */
export const isReport = (bytes: FileBytes): boolean =>
  v.is(v.object({ schemaVersion: v.unknown(), verdict: v.unknown(), legs: v.unknown() }), jsonOf(bytes))

const jsonOf = (bytes: FileBytes): unknown => {
  try {
    // Windows PowerShell writes UTF-16 where output is redirected.
    return JSON.parse(textOf(decode(wholeOf(bytes))))
  } catch {
    return null
  }
}

const toLeg = (one: ReportLeg, usage: ReportUsage | undefined): AnalyzedLeg => {
  const { name, verdict, snapshots, totals, baselineRuns } = one
  // What an incomplete dump does not show is not known to be zero.
  const coverage: Snapshot['coverage'] = verdict === 'inconclusive' ? { kind: 'partial' } : { kind: 'all' }
  const snapshotOf = (side: 'before' | 'after', dump: ReportDump): Snapshot => ({
    ...dump,
    // Written out of the same type.
    format: dump.format as Snapshot['format'],
    counters: usage?.counters[side] ?? 'cumulative',
    coverage,
    usages: (usage?.rows ?? []).flatMap((row) => usageOf(row, side)),
    statedTotals: null,
  })
  const before = one.dumps.before === null ? null : snapshotOf('before', one.dumps.before)
  const after = snapshotOf('after', one.dumps.after)
  return {
    name,
    verdict,
    snapshots,
    totals,
    baselineRuns,
    leads: [],
    witnesses: null,
    before,
    after,
    series: before === null ? [after] : [before, after],
    settled: null,
    control: null,
    drivers: { before: null, after: null },
    growths: diff(before, after),
    times: null,
    driverRows: [],
    mode: before === null ? null : baselineRuns > 0 ? 'pair+baseline' : 'pair',
  }
}

/** Allocations, frees and bytes; or outstanding allocations and bytes; or bytes alone. */
const usageOf = (
  [tag, pool, ...sides]: ReportUsage['rows'][number],
  side: 'before' | 'after',
): readonly PoolUsage[] => {
  const numbers = sides[side === 'before' ? 0 : 1]
  if (numbers === null) return []
  const [bytes = 0, second = 0, first = 0] = [...numbers].reverse()
  const [allocs, frees] = numbers.length === 3 ? [first, second] : [second, 0]
  return [{ tag: readTag(tag), pool: pool === 'p' ? 'paged' : 'nonpaged', allocs, frees, bytes }]
}

/** The rows of one leg by `usageKey`. */
type Growths = ReadonlyMap<string, Growth>

const toFinding = (one: ReportFinding, growths: Growths | undefined): Finding => {
  const tags = new Set(one.rows.map(({ tag }) => tag))
  const [root] = one.rows
  const say = (text: string): Phrase => quoteUnknown(text, tags)
  return {
    severity: one.severity,
    leg: one.leg,
    points: 0,
    cause: root === undefined ? one.title : `${root.tag} ${root.pool}`,
    title: say(one.title),
    rows: one.rows.map((row) => toRow(row, growths)),
    evidence: one.evidence.map(({ rule, text }) => ({ rule, text: say(text), decides: false, points: 0 })),
    hint: one.hint,
    settles: one.settles === null ? [] : say(one.settles),
    where: [],
  }
}

/** Of the exception the report has what answers for the finding, and not which other legs it is about. */
const toExcepted = ({ finding, ...exception }: ReportException, growths: Growths | undefined): Excepted => {
  const [root] = finding.rows
  const scope = { tag: root?.tag ?? '', pool: root?.pool ?? null, legs: [finding.leg], maxGrowthCount: null }
  return { finding: toFinding(finding, growths), exception: { ...scope, ...exception } }
}

/** The numbers as the report states them, whatever the leg's rows come to. */
const toRow = (row: ReportFinding['rows'][number], growths: Growths | undefined): FindingRow => {
  const tag = readTag(row.tag)
  const known = growths?.get(usageKey({ tag, pool: row.pool }))
  const levelOf = (side: 'before' | 'after') => {
    const bytes = row.bytes[side]
    return bytes === null ? null : { outstanding: row.outstanding[side], bytes, usage: known?.[side]?.usage ?? null }
  }
  const growth = {
    tag,
    pool: row.pool,
    before: levelOf('before'),
    after: levelOf('after'),
    count: row.outstanding.growth,
    bytes: row.bytes.growth,
    allocated: known?.allocated ?? null,
    freed: known?.freed ?? null,
    series: null,
    settled: null,
  }
  return { growth, role: row.role, decided: false }
}

const descriptionsIn = (findings: readonly ReportFinding[]): ReadonlyMap<PoolTag, string> =>
  new Map(
    findings.flatMap(({ rows }) =>
      rows.flatMap(({ tag, description }) => (description === null ? [] : [[readTag(tag), description] as const])),
    ),
  )
