import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import type { Cause } from '../core/causes.ts'
import type { Growth } from '../core/diff.ts'
import type { Finding } from '../core/finding.ts'
import { grouped } from '../core/phrase.ts'
import { printTag } from '../core/pool.ts'
import { type Curve, classesOf, describeCurves, drawChart, type SvgNode } from './chart.ts'
import { formatGrowth } from './format.ts'
import { type Html, html, nothing, trusted } from './markup.ts'
import { controlsOf, drawnPoints } from './page-data.ts'

/**
 * The chart of a finding. One leg: root and riders since the first snapshot. Several legs: the root in each of them.
 */
export const chartOf = (cause: Cause, { legs, policy }: Analysis): Html => {
  const curves = cause.inLegs.length === 1 ? rowCurves(cause.worst, legs) : legCurves(cause, legs)
  if (curves.length === 0) return nothing
  const title = describeCurves(SINCE_FIRST, curves, grouped)
  const unit = policy.iterations === null ? 'snapshots' : 'iterations'
  const drawing = toHtml(drawChart(curves, { title, unit, format: grouped, range: null }))
  const entries = curves.map(
    (curve, index) =>
      html`<li><i class="${classesOf(curve, index)}"></i>${curve.name} <b>${formatGrowth(curve.values.at(-1) ?? 0)}</b></li>`,
  )
  return html`<figure>${drawing}<ul class="legend">${entries}</ul><figcaption>${SINCE_FIRST}${pointsOf(curves, legs)}</figcaption></figure>`
}

/** How many snapshots of a long series are drawn; nothing where all are. */
const pointsOf = (curves: readonly Curve[], legs: readonly AnalyzedLeg[]): string => {
  const snapshots = Math.max(...legs.map((leg) => leg.snapshots))
  const points = Math.max(...curves.map(({ times }) => times.length))
  const isWhole = drawnPoints(snapshots).length === snapshots
  return isWhole ? '' : `, ${grouped(points)} of ${grouped(snapshots)} snapshots`
}

const SINCE_FIRST = 'Growth of outstanding allocations since the first snapshot'

const rowCurves = ({ leg, rows }: Finding, legs: readonly AnalyzedLeg[]): readonly Curve[] => {
  const curveOf = curvesIn(leg, legs)
  return rows
    .slice(0, MAX_CURVES)
    .flatMap(({ growth, role }) => curveOf(growth, { name: printTag(growth.tag), chosen: role === 'root' }))
}

const legCurves = ({ inLegs }: Cause, legs: readonly AnalyzedLeg[]): readonly Curve[] =>
  inLegs
    .slice(0, MAX_CURVES)
    .flatMap(({ leg, rows: [root] }, index) =>
      root === undefined ? [] : curvesIn(leg, legs)(root.growth, { name: leg, chosen: index === 0 }),
    )

const MAX_CURVES = 16

type CurveOf = (row: Growth, look: Pick<Curve, 'name' | 'chosen'>) => readonly Curve[]

/** Draws rows of one leg; nothing of a leg without a series. */
const curvesIn = (name: string, legs: readonly AnalyzedLeg[]): CurveOf => {
  const leg = legs.find((one) => one.name === name)
  const times = leg?.times ?? []
  if (leg === undefined || times.length === 0) return () => []
  const places = drawnPoints(times.length)
  const controlOf = controlsOf(leg)
  return (row, look) => {
    const { series, settled } = row
    if (!series) return []
    const start = series.outstanding[0] ?? 0
    const ends = controlOf(row)?.outstanding
    return [
      {
        ...look,
        times: places.map((place) => times[place] ?? 0),
        values: places.map((place) => (series.outstanding[place] ?? 0) - start),
        settled: settled == null ? null : settled - start,
        control: ends === undefined ? null : [ends[0] - start, ends[1] - start],
      },
    ]
  }
}

/** Names of elements and attributes are ours. */
export const toHtml = ({ name, attributes, children }: SvgNode): Html => {
  const given = Object.entries(attributes).map(([key, value]) => html` ${trusted(key)}="${String(value)}"`)
  const inner = children.map((child) => (typeof child === 'string' ? html`${child}` : toHtml(child)))
  return html`<${trusted(name)}${given}>${inner}</${trusted(name)}>`
}
