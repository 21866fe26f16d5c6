import type { Growth } from './diff.ts'
import type { Finding, Hint, Judged } from './finding.ts'
import { docsLinkOf, isObject, knownTag } from './knowledge/lookup.ts'
import { usageKey } from './pool.ts'
import { changeOf } from './rules/in-step.ts'
import type { Comparison } from './rules/rule.ts'
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
    const riders = (comparison.inStep.get(usageKey(root.row)) ?? []).flatMap((row) => byKey.get(usageKey(row)) ?? [])
    const free = riders.filter(({ row }) => !taken.has(usageKey(row)))
    for (const { row } of [root, ...free]) taken.add(usageKey(row))
    findings.push(findingOf(comparison, root, free))
  }
  return findings
}

/** The driver's own tag is the likeliest root, then a known object, then what a hard rule named, then what grew most. */
const byRoot = (one: Judged, other: Judged, comparison: Comparison): number =>
  rankOf(one, comparison) - rankOf(other, comparison) ||
  changeOf(other.row) - changeOf(one.row) ||
  byText(usageKey(one.row), usageKey(other.row))

const rankOf = ({ row, evidence }: Judged, comparison: Comparison): number => {
  if (comparison.isDriverTag(row)) return 0
  if (isObject(row)) return 1
  return evidence.some(({ decides }) => decides) ? 2 : 3
}

const findingOf = (comparison: Comparison, root: Judged, riders: readonly Judged[]): Finding => {
  const sorted = [...riders].sort(
    (one, other) => changeOf(other.row) - changeOf(one.row) || byText(usageKey(one.row), usageKey(other.row)),
  )
  const members = [root, ...sorted]
  const decided = members.slice(1).flatMap(({ evidence }) => evidence.filter(({ decides }) => decides))
  return {
    severity: members.some(({ severity }) => severity === 'leak') ? 'leak' : 'suspect',
    leg: comparison.leg,
    cause: usageKey(root.row),
    title: titleOf(
      comparison,
      root.row,
      sorted.map(({ row }) => row),
    ),
    rows: members.map(({ row, evidence }, index) => ({
      growth: row,
      role: index === 0 ? 'root' : 'rides-along',
      decided: evidence.some(({ decides }) => decides),
    })),
    evidence: [...root.evidence, ...decided],
    hint: hintOf(root.row),
    settles: [],
    where: [],
  }
}

const hintOf = (root: Growth): Hint | null => {
  const known = knownTag(root.tag, root.pool)
  if (known?.acquire === undefined && known?.release === undefined) return null
  return { object: known.what, acquire: known.acquire ?? [], release: known.release ?? [], link: docsLinkOf(known) }
}
