import type { Analysis } from '../core/analyze.ts'
import { diff, type Growth } from '../core/diff.ts'
import type { Finding } from '../core/finding.ts'
import { counted, toPlain } from '../core/phrase.ts'
import { printTag, type Snapshot, usageKey } from '../core/pool.ts'
import { poolsOf } from '../core/pool-totals.ts'
import { isMissingEvidence, messageOf, type Problem, placeBefore, positionOf } from '../core/problem.ts'
import { formatBytes, formatGrowth } from './format.ts'
import { type Line, layOut, paragraph, type Screen, span } from './layout.ts'
import { inLeg } from './wording.ts'

/* What a growing series has that it had not when it was judged before: one line for each. */

/** Content of the lines that were told already. */
export interface Told {
  readonly snapshots: ReadonlySet<string>
  /** The severity of each finding by its leg and root. */
  readonly findings: ReadonlyMap<string, Finding>
  readonly problems: ReadonlySet<string>
}

interface Form {
  readonly screen: Screen
  /** Time of day, for the margin. */
  readonly clock: string
}

export interface News {
  readonly told: Told
  /** Lines to print; empty where nothing is new. */
  readonly text: string
}

export const tellNews = (analysis: Analysis, earlier: Told | null, form: Form): News => {
  const told = toldOf(analysis)
  const lines = [
    ...analysis.legs.flatMap((leg) => snapshotLines(leg, earlier)),
    ...[...(earlier?.snapshots ?? [])].filter((key) => !told.snapshots.has(key)).map((key) => [`${key} is gone`]),
    ...[...told.findings].flatMap(([key, finding]) => beginning(finding, earlier?.findings.get(key))),
    ...[...(earlier?.findings ?? [])].flatMap(([key, finding]) => (told.findings.has(key) ? [] : ending(finding))),
    ...analysis.problems
      .filter((it) => earlier?.problems.has(keyOf(it)) !== true && isWorthTelling(it))
      .map(problemLine),
  ]
  const margin = `${form.clock}  `
  const laidOut: Line[] = lines.map((parts) => paragraph(margin.length, span('dim', margin), ...parts))
  return { told, text: laidOut.length === 0 ? '' : layOut([laidOut], form.screen) }
}

const toldOf = ({ legs, findings, problems }: Analysis): Told => ({
  snapshots: new Set(legs.flatMap(({ series, after }) => (series.length === 0 ? [after] : series).map(placeOf))),
  findings: new Map(findings.map((finding) => [rootOf(finding), finding])),
  problems: new Set(problems.map(keyOf)),
})

const placeOf = ({ source, line }: Snapshot): string => `${source}:${line}`

const rootOf = ({ leg, rows: [root] }: Finding): string => `${leg}\n${root === undefined ? '' : usageKey(root.growth)}`

const keyOf = (found: Problem): string => `${found.code} ${positionOf(found)} ${toPlain(found.detail)}`

/** A series that has begun lacks a baseline and much else: only what its files lack is news. */
const isWorthTelling = (found: Problem): boolean =>
  isMissingEvidence(found) && found.source !== '' && found.code !== 'SINGLE_DUMP'

type Parts = readonly (string | ReturnType<typeof span>)[]

const MAX_NAMED = 3

/** `dumps/3.log:1: 12 rows grew: Drsd nonpaged +1,000 (93.8 KiB), …` */
const snapshotLines = ({ name, series, after }: Analysis['legs'][number], earlier: Told | null): readonly Parts[] => {
  const all = series.length === 0 ? [after] : series
  return all.flatMap((snapshot, index) => {
    if (earlier?.snapshots.has(placeOf(snapshot)) === true) return []
    const before = all[index - 1]
    const head = `${placeOf(snapshot)}${toPlain(inLeg(name))}: `
    return [[head, ...(before === undefined ? firstParts(snapshot) : movedParts(before, snapshot))]]
  })
}

const firstParts = (snapshot: Snapshot): Parts => {
  const { nonpaged, paged } = poolsOf(snapshot)
  const rows = toPlain(counted(snapshot.usages.length, 'row'))
  return [`${rows}, nonpaged ${formatBytes(nonpaged)}, paged ${formatBytes(paged)}`]
}

const movedParts = (before: Snapshot, snapshot: Snapshot): Parts => {
  const sizeOf = ({ count, bytes }: Growth): number => count ?? bytes ?? 0
  const grew = diff(before, snapshot)
    .filter((row) => sizeOf(row) > 0)
    .sort((one, other) => sizeOf(other) - sizeOf(one))
  if (grew.length === 0) return ['nothing grew']
  const named = grew.slice(0, MAX_NAMED).map((row) => {
    const size = row.count === null ? '' : `${formatGrowth(row.count)} `
    return `${printTag(row.tag)} ${row.pool} ${size}(${formatGrowth(row.bytes, formatBytes)})`
  })
  return [`${toPlain(counted(grew.length, 'row'))} grew: ${named.join(', ')}${grew.length > MAX_NAMED ? ', …' : ''}`]
}

/** A finding that was not there, or had another weight. */
const beginning = ({ severity, leg, title }: Finding, earlier: Finding | undefined): readonly Parts[] => {
  if (earlier?.severity === severity) return []
  const word = severity.toUpperCase()
  const head = earlier === undefined ? `${word} begins` : `now a ${word}`
  return [[span(severity, `${head}${toPlain(inLeg(leg))}: `), span('strong', toPlain(title))]]
}

const ending = ({ severity, leg, title }: Finding): readonly Parts[] => [
  [span('clean', `no longer a ${severity}${toPlain(inLeg(leg))}: `), toPlain(title)],
]

const problemLine = (found: Problem): Parts => [`${placeBefore(found)}${toPlain(messageOf(found))} (${found.code})`]
