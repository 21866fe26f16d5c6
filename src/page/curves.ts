import { visible } from '../report/encode.ts'
import { formatGrowth } from '../report/format.ts'
import type { PageFinding } from '../report/page-data.ts'
import type { ClockedCurve } from './figure.ts'
import { figureView } from './figure.ts'
import { figureOf, legNameOf, legOf, type Rows, tagOf } from './rows.ts'

export type Measure = 'outstanding' | 'bytes'

export interface CurveLook {
  readonly measure: Measure
  readonly name: string
  /** Drawn above the others and strong. */
  readonly chosen: boolean
  /** The first snapshot counts as zero. */
  readonly isSince: boolean
}

/** The curve of a row; none where the page has no curve for it. */
export const curveOf = (
  rows: Rows,
  row: number,
  { measure, name, chosen, isSince }: CurveLook,
): readonly ClockedCurve[] => {
  const curve = rows.curves.get(row)
  const { times, clock } = rows.header.legs[legOf(rows, row)] ?? { times: null, clock: null }
  if (curve === undefined || times === null) return []
  const start = isSince ? (curve[measure][0] ?? 0) : 0
  const [before, after] = curve.control?.[measure] ?? []
  const settled = measure === 'outstanding' ? figureOf(rows, row, 'settled') : Number.NaN
  return [
    {
      name,
      chosen,
      times,
      clock,
      values: curve[measure].map((value) => value - start),
      settled: Number.isNaN(settled) ? null : settled - start,
      control: before === undefined || after === undefined ? null : [before - start, after - start],
    },
  ]
}

/** The charts of the findings, which stand in the page as pictures, made to answer the pointer and the keyboard. */
export const enliven = (rows: Rows): void => {
  for (const picture of document.querySelectorAll('#findings article[id] > figure')) {
    const card = picture.parentElement?.id ?? ''
    const curves = curvesOf(
      rows,
      rows.header.findings.filter((finding) => finding.card === card),
    )
    if (curves.length === 0) continue
    const unit = rows.header.iterations === null ? 'snapshots' : 'iterations'
    const what = picture.querySelector('figcaption')?.textContent ?? ''
    picture.replaceWith(figureView(curves, { what, unit, format: (value) => formatGrowth(value), switches: [] }))
  }
}

/** One leg: the rows of the finding. Several: its root in each of them. */
const curvesOf = (rows: Rows, inLegs: readonly PageFinding[]): readonly ClockedCurve[] => {
  const [only, ...more] = inLegs
  const places = more.length === 0 ? (only?.rows ?? []) : inLegs.map((finding) => finding.rows[0] ?? -1)
  return places.slice(0, MAX_CURVES).flatMap((row, index) => {
    const name = visible(more.length === 0 ? tagOf(rows, row) : legNameOf(rows, row))
    return curveOf(rows, row, { measure: 'outstanding', name, chosen: index === 0, isSince: true })
  })
}

const MAX_CURVES = 16
