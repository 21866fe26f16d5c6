import type { Growth } from './diff.ts'
import type { Finding, Hint, Judged } from './finding.ts'
import { evidenceOf } from './judge.ts'
import { docsLinkOf, knownTag } from './knowledge/lookup.ts'
import { usageKey } from './pool.ts'
import { changeOf } from './rules/in-step.ts'
import { kinAlong } from './rules/kin.ts'
import type { Comparison } from './rules/rule.ts'
import { settlesOf } from './settles.ts'
import { byText } from './stage.ts'
import { titleOf } from './title.ts'

/** Rows in step become one finding. Each row belongs to one finding, and the best root takes its riders first. */
export const groupFamilies = (judged: readonly Judged[], comparison: Comparison): readonly Finding[] => {
  const alarmed = judged.filter(({ severity }) => severity !== null)
  const byKey = new Map(judged.map((it) => [usageKey(it.row), it]))
  const taken = new Set<string>()
  const findings: Finding[] = []
  for (const root of alarmed.sort((one, other) => byRoot(one, other, comparison))) {
    if (taken.has(usageKey(root.row))) continue
    const riders = ridersOf(root.row, comparison).flatMap((row) => byKey.get(usageKey(row)) ?? [])
    const free = riders.filter(({ row }) => !taken.has(usageKey(row)))
    for (const { row } of [root, ...free]) taken.add(usageKey(row))
    findings.push(findingOf(comparison, root, free))
  }
  return findings
}

/**
 * Rows in step with the root, and known parts of the objects that these are part of: two of a kind may come for one of
 * another.
 */
const ridersOf = (root: Growth, comparison: Comparison): readonly Growth[] => {
  const along = comparison.inStep.get(usageKey(root)) ?? []
  const riders = new Set([...along, ...along.flatMap((row) => kinAlong(row, comparison))])
  riders.delete(root)
  return [...riders]
}

/** The holder comes before the held. Rows in step grew alike, so a few blocks more or less say nothing. */
const byRoot = (one: Judged, other: Judged, comparison: Comparison): number =>
  rankOf(one, comparison) - rankOf(other, comparison) || byText(usageKey(one.row), usageKey(other.row))

/** Objects that processes, and contexts of filters, drag along. */
const DRAGGED: ReadonlySet<string> = new Set(['Thre', 'Toke', 'File', 'Key ', 'Even', 'Sema', 'Muta', 'Sect', 'ALPC'])

/**
 * The driver's own tag is the likeliest root, then a process, then an object that others hold on to. A tag that nobody
 * knows may be a driver's: it goes before what the system's functions hand out, unless a hard rule names that. What
 * rides along, or is a cache, comes last.
 */
const rankOf = ({ row, judgements }: Judged, comparison: Comparison): number => {
  if (comparison.isDriverTag(row)) return 0
  const known = knownTag(row.tag, row.pool)
  if (known?.tag === 'Proc') return 1
  if (known?.kind === 'object') return DRAGGED.has(known.tag) || known.ridesWith !== undefined ? 3 : 2
  if (judgements.some(({ decides }) => decides)) return 4
  if (known === undefined || known.kind === 'driver') return 5
  return known.kind === 'shared' ? 6 : 7
}

const findingOf = (comparison: Comparison, root: Judged, riders: readonly Judged[]): Finding => {
  const sorted = [...riders].sort(
    (one, other) => changeOf(other.row) - changeOf(one.row) || byText(usageKey(one.row), usageKey(other.row)),
  )
  const members: readonly [Judged, ...Judged[]] = [root, ...sorted]
  const severity = members.some((it) => it.severity === 'leak') ? 'leak' : 'suspect'
  const decided = members.slice(1).flatMap((it) => evidenceOf(it).filter(({ decides }) => decides))
  return {
    severity,
    points: members.reduce((most, { points }) => Math.max(most, points), root.points),
    leg: comparison.leg,
    cause: usageKey(root.row),
    title: titleOf(
      comparison,
      root.row,
      sorted.map(({ row }) => row),
    ),
    rows: members.map(({ row, judgements }, index) => ({
      growth: row,
      role: index === 0 ? 'root' : 'rides-along',
      decided: judgements.some(({ decides }) => decides),
    })),
    evidence: [...evidenceOf(root).filter(({ rule }) => !UNTOLD.has(rule)), ...decided],
    hint: hintOf(root.row),
    settles: severity === 'leak' ? [] : settlesOf(strongest(members).row, comparison),
    where: [],
  }
}

/** Evidence that nearly every row has: it adds up, and stands in `explain` only. */
const UNTOLD: ReadonlySet<string> = new Set(['in-flight', 'rate', 'steps'])

/** The member that most speaks against. */
const strongest = (members: readonly [Judged, ...Judged[]]): Judged =>
  members.reduce((best, it) => (it.points > best.points ? it : best))

const hintOf = (root: Growth): Hint | null => {
  const known = knownTag(root.tag, root.pool)
  if (known?.acquire === undefined && known?.release === undefined) return null
  return { object: known.what, acquire: known.acquire ?? [], release: known.release ?? [], link: docsLinkOf(known) }
}
