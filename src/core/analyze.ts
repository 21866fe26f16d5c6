import { assess, type Finding, type Totals } from './assess.ts'
import { diff, type Growth } from './diff.ts'
import { type Leg, pair, type Side } from './pair.ts'
import { parse } from './parse/index.ts'
import { phrase } from './phrase.ts'
import { matcherOf, type Policy } from './policy.ts'
import { type PoolKind, type Snapshot, sumBytes } from './pool.ts'
import { leavesOpen, type Problem, problem } from './problem.ts'

export type Verdict = 'clean' | 'suspect' | 'leak' | 'inconclusive'

/** A file as it was found: which leg and side it belongs to, and its bytes. */
export interface Dump {
  readonly leg: string
  readonly side: Side
  readonly source: string
  readonly bytes: Uint8Array
  /** The user named this file, so it must be a dump; a file that merely lies beside one need not. */
  readonly named: boolean
}

/** Everything a report shows: data only, ready to render. */
export interface Analysis {
  readonly verdict: Verdict
  readonly legs: readonly AnalyzedLeg[]
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  readonly policy: Policy
}

export interface AnalyzedLeg extends Leg {
  readonly totals: Readonly<Record<PoolKind, Totals>>
  readonly growths: readonly Growth[]
  /** Rows of the driver's own tags, those at zero included. */
  readonly driverRows: readonly Growth[]
}

/** The sentence: parse → pair → diff → assess. `problems` are those met on the way to the dumps. */
export const analyze = (dumps: readonly Dump[], problems: readonly Problem[], policy: Policy): Analysis => {
  const parsed = skipBystanders(dumps.map((dump) => ({ ...dump, ...parse(dump.source, dump.bytes) })))
  const { legs, problems: unpaired } = pair(parsed)
  const analyzed = legs.map((leg) => analyzeLeg(leg, policy))
  const found = analyzed.flatMap((leg) => assess(leg.name, leg, policy))
  const findings = [...found.filter(isLeak), ...found.filter((finding) => !isLeak(finding))]
  const all = [
    ...problems,
    ...parsed.flatMap((file) => file.problems),
    ...unpaired,
    ...absentDriverTags(analyzed, policy),
  ]
  const evidence = legs.length > 0 || all.some(leavesOpen) ? all : [...all, problem('NO_DUMP', '', null)]
  return { verdict: verdictOf(findings, evidence), legs: analyzed, findings, problems: evidence, policy }
}

type ParsedDump = Omit<Dump, 'bytes'> & ReturnType<typeof parse>

/** A log that lies beside a dump is left out with a note; where no file of a side is a dump, each stays a problem. */
const skipBystanders = (files: readonly ParsedDump[]): readonly ParsedDump[] => {
  const withDump = new Set(
    files.filter(({ snapshots }) => snapshots.length > 0).map(({ leg, side }) => `${side} ${leg}`),
  )
  return files.map((file) => {
    if (file.named || !withDump.has(`${file.side} ${file.leg}`)) return file
    const problems = file.problems.map((it) =>
      it.code === 'NOT_A_DUMP' ? problem('SKIPPED_FILE', it.source, null) : it,
    )
    return { ...file, problems }
  })
}

const isLeak = (finding: Finding): boolean => finding.severity === 'leak'

/** A leak that was seen stays a leak; missing evidence is never clean. */
const verdictOf = (findings: readonly Finding[], problems: readonly Problem[]): Verdict => {
  if (findings.some(isLeak)) return 'leak'
  if (problems.some(leavesOpen)) return 'inconclusive'
  return findings.length > 0 ? 'suspect' : 'clean'
}

const analyzeLeg = (leg: Leg, policy: Policy): AnalyzedLeg => {
  const growths = diff(leg.before, leg.after)
  const isDriverTag = matcherOf(policy.driverTags)
  const totals = { nonpaged: totalsOf(leg, 'nonpaged'), paged: totalsOf(leg, 'paged') }
  return { ...leg, totals, growths, driverRows: growths.filter(isDriverTag) }
}

/** Bytes of the whole pool: as the dump states them, or the sum of its rows. */
const totalsOf = (leg: Leg, pool: PoolKind): Totals => {
  const after = bytesOf(leg.after)[pool]
  if (leg.before === null) return { before: null, after, growth: null }
  const before = bytesOf(leg.before)[pool]
  return { before, after, growth: after - before }
}

const bytesOf = (snapshot: Snapshot): Readonly<Record<PoolKind, number>> =>
  snapshot.statedTotals ?? sumBytes(snapshot.usages)

/** A driver tag that no dump shows is more often misspelt than balanced, so it is said. */
const absentDriverTags = (legs: readonly AnalyzedLeg[], policy: Policy): readonly Problem[] => {
  if (legs.length === 0) return []
  return policy.driverTags
    .filter((pattern) => !legs.some(({ driverRows }) => driverRows.some(matcherOf([pattern]))))
    .map((pattern) => problem('DRIVER_TAG_ABSENT', '', null, phrase`${pattern}`))
}
