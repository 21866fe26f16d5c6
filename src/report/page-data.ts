import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import { type Explanation, explainJudged } from '../core/assess.ts'
import { type Growth, hasMoved } from '../core/diff.ts'
import { docsLinkOf, knownTag } from '../core/knowledge/lookup.ts'
import type { KnownTag } from '../core/knowledge/tags.ts'
import { toPlain } from '../core/phrase.ts'
import { pointsOf } from '../core/points.ts'
import type { Policy } from '../core/policy.ts'
import { outstanding, type PoolTag, usageKey } from '../core/pool.ts'
import { millisecondsBetween } from '../core/time.ts'
import { type WrittenEvidence, writeEvidence } from './evidence-columns.ts'
import { type PlacedRows, placeRows } from './place-rows.ts'
import { type ControlEnds, type RowCurve, type WrittenColumns, writeColumns, writeCurve } from './row-columns.ts'
import { cardsOf } from './select.ts'
import { withFullStop } from './wording.ts'

/** Data that report.html carries for its script, as JSON. */
export interface PageData {
  readonly header: PageHeader
  readonly columns: WrittenColumns
  readonly curves: readonly RowCurve[]
  readonly evidence: WrittenEvidence
}

/** Everything but the figures of the rows. */
export interface PageHeader {
  readonly iterations: number | null
  /** Patterns of the driver's own tags. */
  readonly driverTags: readonly string[]
  /** The tags in the order of their bytes, four characters each, one after the other. */
  readonly tags: string
  readonly legs: readonly PageLeg[]
  readonly findings: readonly PageFinding[]
  /** Description of a tag, the user's or the dump's, by its place in `tags`. */
  readonly descriptions: Readonly<Record<number, string>>
  /** Our own knowledge of a row's tag, by its key. */
  readonly known: Readonly<Record<number, PageKnowledge>>
  /** Rows that moved and have a series, and how many of them are drawn. */
  readonly curves: { readonly drawn: number; readonly of: number }
  /** Rows that were judged, and how many of them the page explains. */
  readonly evidence: { readonly told: number; readonly of: number }
}

export interface PageLeg {
  readonly name: string
  readonly snapshots: number
  /** Iterations done at each snapshot that is drawn; null where there is no series. */
  readonly times: readonly number[] | null
  /** Seconds since the first snapshot at each of them; null where the dumps do not state their time. */
  readonly clock: readonly number[] | null
  /** Points that make a suspect and a leak; null where no row was judged. */
  readonly needs: { readonly suspect: number; readonly leak: number } | null
}

export interface PageFinding {
  readonly severity: 'leak' | 'suspect'
  readonly title: string
  /** Places of its rows in the columns, the root first. */
  readonly rows: readonly number[]
  readonly evidence: readonly string[]
  /** The evidence that would decide a suspect; null where nothing is known. */
  readonly settles: string | null
  /** Id of the card that shows it; null where it is one of many that report.json has. */
  readonly card: string | null
}

export interface PageKnowledge extends Pick<KnownTag, 'what' | 'noise' | 'owner' | 'acquire' | 'release'> {
  readonly link: string | null
}

export const toPageData = (analysis: Analysis): PageData => {
  const placed = placeRows(analysis.legs)
  const curves = chooseCurves(analysis, placed)
  const evidence = chooseEvidence(analysis, placed)
  return {
    header: toHeader(analysis, placed, { curves, evidence }),
    columns: writeColumns(placed.columns),
    curves: curves.drawn.map(writeCurve),
    evidence: writeEvidence(evidence.told),
  }
}

/** Snapshots of one row that are drawn: more than a chart of this width shows apart are left out evenly. */
const MAX_POINTS = 101
/** Values of all curves together, some 120 KB in the page. */
const MAX_VALUES = 80_000

interface ChosenCurves {
  readonly drawn: readonly RowCurve[]
  readonly of: number
}

/** True for a row of a finding, in whatever leg. */
const foundIn = (findings: Analysis['findings']): ((row: Growth) => boolean) => {
  const found = new Set(findings.flatMap(({ rows }) => rows.map(({ growth }) => usageKey(growth))))
  return (row) => found.has(usageKey(row))
}

/** Curves of the rows that moved while there is room: those of findings first, in every leg, then by what they grew. */
const chooseCurves = ({ findings, legs }: Analysis, { placesOf }: PlacedRows): ChosenCurves => {
  const isFound = foundIn(findings)
  const moved = legs
    .flatMap(({ times, growths }, leg) => {
      if (times === null) return []
      const places = placesOf(leg)
      return growths.flatMap((row, index) =>
        row.series && hasMoved(row) ? [{ row, leg, place: places[index] ?? 0, first: isFound(row) }] : [],
      )
    })
    .sort(
      (one, other) =>
        Number(other.first) - Number(one.first) ||
        Math.abs(other.row.count ?? 0) - Math.abs(one.row.count ?? 0) ||
        one.place - other.place,
    )
  const controls = legs.map(controlsOf)
  let room = MAX_VALUES
  const chosen = moved.flatMap(({ row, leg, place }) => {
    const drawn = drawnPoints(legs[leg]?.times?.length ?? 0)
    room -= drawn.length * 2
    if (room < 0 || !row.series) return []
    const { outstanding: counts, bytes } = row.series
    const control = controls[leg]?.(row)
    const curve = { row: place, outstanding: pick(counts, drawn), bytes: pick(bytes, drawn) }
    return [control === undefined ? curve : { ...curve, control }]
  })
  return { drawn: chosen.sort((one, other) => one.row - other.row), of: moved.length }
}

/** Amounts of a row at the ends of the control interval; undefined where none was taken, or does not tell. */
export const controlsOf = ({ control }: AnalyzedLeg): ((row: Growth) => ControlEnds | undefined) => {
  if (control === null || [control.before, control.after].some(({ counters }) => counters === 'bytes')) {
    return () => undefined
  }
  const [before, after] = [control.before, control.after].map(
    ({ usages }) => new Map(usages.map((usage) => [usageKey(usage), usage])),
  )
  return (row) => {
    const [was, is] = [before?.get(usageKey(row)), after?.get(usageKey(row))]
    if (was === undefined || is === undefined) return undefined
    return { outstanding: [outstanding(was), outstanding(is)], bytes: [was.bytes, is.bytes] }
  }
}

/** Rows whose evidence is told: all of a dozen legs, and in more legs those that grew most of each. */
const MAX_EXPLAINED = 60_000

interface ChosenEvidence {
  readonly told: readonly (readonly [number, Explanation])[]
  readonly of: number
}

/** What speaks for and against the rows of each leg, those of findings first. */
const chooseEvidence = ({ legs, policy, findings }: Analysis, { placeOf }: PlacedRows): ChosenEvidence => {
  const isFirst = foundIn(findings)
  const most = Math.floor(MAX_EXPLAINED / Math.max(1, legs.length))
  let of = 0
  const told = legs.flatMap((leg): readonly (readonly [number, Explanation])[] => {
    // Nothing of one dump grew, and a report that was read again does not say what its rows were held against.
    if (leg.witnesses === null || leg.before === null) return []
    const { explained, judged } = explainJudged({ ...leg, ...leg.witnesses }, { policy, most, isFirst })
    of += judged
    return explained.flatMap((one) => {
      const place = placeOf(leg.name, one.row)
      return place === undefined ? [] : [[place, one] as const]
    })
  })
  return { told, of }
}

/** Places of the snapshots that are drawn, the first and the last among them. */
export const drawnPoints = (snapshots: number): readonly number[] => {
  const count = Math.min(snapshots, MAX_POINTS)
  return Array.from({ length: count }, (_, index) => Math.round((index * (snapshots - 1)) / Math.max(1, count - 1)))
}

const pick = (values: Float64Array, places: readonly number[]): readonly number[] =>
  places.map((place) => values[place] ?? 0)

interface Chosen {
  readonly curves: ChosenCurves
  readonly evidence: ChosenEvidence
}

const toHeader = (
  analysis: Analysis,
  { tags, columns, placeOf }: PlacedRows,
  { curves, evidence }: Chosen,
): PageHeader => ({
  iterations: analysis.policy.iterations,
  driverTags: analysis.policy.driverTags,
  tags: tags.join(''),
  legs: analysis.legs.map(({ name, snapshots, times, mode, series }) => ({
    name,
    snapshots,
    clock: times === null ? null : clockOf(series, drawnPoints(times.length)),
    times: times === null ? null : drawnPoints(times.length).map((place) => times[place] ?? 0),
    needs: needsOf(mode, analysis.policy),
  })),
  findings: toFindings(analysis, placeOf),
  descriptions: Object.fromEntries(tags.flatMap((tag, place) => descriptionOf(analysis.descriptions.get(tag), place))),
  known: Object.fromEntries([...new Set(columns.keys)].flatMap((key) => knowledgeOf(tags, key))),
  curves: { drawn: curves.drawn.length, of: curves.of },
  evidence: { told: evidence.told.length, of: evidence.of },
})

const clockOf = (series: AnalyzedLeg['series'], places: readonly number[]): PageLeg['clock'] => {
  const start = series[0]?.capture.takenAt
  const seconds = places.map((place) => {
    const at = series[place]?.capture.takenAt
    const since = start === undefined || at === undefined ? null : millisecondsBetween(start, at)
    return since === null ? Number.NaN : Math.round(since / 1000)
  })
  const isKnown = (second: number, index: number): boolean => second >= (seconds[index - 1] ?? 0)
  return seconds.every(isKnown) && (seconds.at(-1) ?? 0) > 0 ? seconds : null
}

const needsOf = (mode: AnalyzedLeg['mode'], policy: Policy): PageLeg['needs'] => {
  if (mode === null) return null
  const { suspect, leak } = pointsOf(mode, policy.points)
  return { suspect, leak }
}

const toFindings = ({ findings }: Analysis, placeOf: PlacedRows['placeOf']): readonly PageFinding[] => {
  const cards = cardsOf(findings)
  return findings.map(({ cause, severity, leg, title, rows, evidence, settles }) => ({
    severity,
    title: toPlain(title),
    rows: rows.flatMap(({ growth }) => placeOf(leg, growth) ?? []),
    evidence: evidence.map(({ rule, text }) => `${toPlain(text)} (${rule})`),
    settles: settles.length === 0 ? null : toPlain(withFullStop(settles)),
    card: cards.get(cause) ?? null,
  }))
}

/** Longer ones are cut: the text is for one line of a table. */
const MAX_DESCRIPTION = 160

const descriptionOf = (words: string | undefined, place: number): readonly (readonly [number, string])[] =>
  words === undefined ? [] : [[place, words.slice(0, MAX_DESCRIPTION)]]

const knowledgeOf = (tags: readonly PoolTag[], key: number): readonly (readonly [number, PageKnowledge])[] => {
  const known = knownTag(tags[key >> 1] ?? '', key % 2 === 1 ? 'paged' : 'nonpaged')
  if (known === undefined) return []
  const { what, noise, owner, acquire, release } = known
  const pairs = { ...(owner && { owner }), ...(acquire && { acquire }), ...(release && { release }) }
  return [[key, { what, noise, ...pairs, link: docsLinkOf(known) }]]
}
