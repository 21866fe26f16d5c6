import { grouped } from '../core/phrase.ts'
import { visible } from '../report/encode.ts'
import type { Piece, RowEvidence } from '../report/evidence-columns.ts'
import { element } from './elements.ts'
import { bytesGrowthOf, growthOf, legOf, type Rows, verdictOf } from './rows.ts'

/** Why a row is a finding, or why it is none: its points beside what makes one, and each piece of evidence. */
export const whyOf = (rows: Rows, row: number): readonly HTMLElement[] => [
  ...foundIn(rows, row),
  ...evidenceOf(rows, row),
]

const foundIn = (rows: Rows, row: number): readonly HTMLElement[] =>
  rows.header.findings
    .filter((finding) => finding.rows.includes(row))
    .map(({ severity, title, evidence, settles, card }) => {
      // Where the rows tell for themselves, the finding's own list would say it twice.
      const told = rows.evidenceOf(row) === undefined ? [pieceList(evidence.map((text) => [text, '']))] : []
      const link =
        card === null || document.getElementById(card) === null
          ? []
          : [element('p', {}, element('a', { href: `#${card}` }, 'To the finding'))]
      const decide = settles === null ? [] : [element('p', {}, `To decide: ${visible(settles)}`)]
      return element(
        'div',
        { class: `found ${severity}` },
        element('p', {}, visible(title)),
        ...told,
        ...decide,
        ...link,
      )
    })

const evidenceOf = (rows: Rows, row: number): readonly HTMLElement[] => {
  const evidence = rows.evidenceOf(row)
  if (evidence === undefined) return [element('p', { class: 'hint' }, whyNone(rows, row))]
  const pieces = evidence.pieces.map((piece) => [visible(piece.text), worthOf(piece)] as const)
  return [
    element('h4', {}, 'Why'),
    element('p', {}, answerOf(rows, row, evidence)),
    ...(pieces.length === 0 ? [] : [pieceList(pieces)]),
  ]
}

/** `No finding: 3 points. A suspect needs 7, a leak 10.` */
const answerOf = (rows: Rows, row: number, { points, state, pieces }: RowEvidence): string => {
  const needs = rows.header.legs[legOf(rows, row)]?.needs ?? null
  const verdict = verdictOf(rows, row)
  const said = verdict === 'none' ? 'No finding' : `In a finding (${verdict})`
  const decides = pieces.some((piece) => piece.decides) ? ' One piece of evidence decides alone.' : ''
  const scale = needs === null ? '' : ` A suspect needs ${needs.suspect}, a leak ${needs.leak}.`
  const sum = `${said}: ${grouped(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}.${scale}${decides}`
  return verdict === 'none' ? `${sum}${stillNone(state, points, needs?.suspect ?? Number.POSITIVE_INFINITY)}` : sum
}

/** A row with points enough that is no finding says why. */
const stillNone = (state: RowEvidence['state'], points: number, needed: number): string => {
  if (state === 'baseline') return ' The base branch or the control interval grows it, too, so it is none.'
  if (state !== 'none') return ' Others have more points: of suspects by points alone a run shows the first few.'
  return points >= needed ? ' Too few blocks grew to tell them from chance.' : ''
}

const whyNone = (rows: Rows, row: number): string => {
  if (rows.isSinceBoot) return 'One dump: nothing of it can be said to have grown.'
  const moved = growthOf(rows, row) !== 0 || bytesGrowthOf(rows, row) !== 0
  if (!moved) return 'No finding: this row did not move, so there is nothing to judge.'
  const { told, of } = rows.header.evidence
  if (told < of) return `The page explains ${grouped(told)} of ${grouped(of)} rows; --explain TAG explains this one.`
  return 'No rule looked at this row: ignore-tags names it, or the report that it is from does not say.'
}

/** `+5` before what it is for; `decides` for a hard rule. */
const worthOf = ({ decides, points }: Piece): string => {
  if (decides) return 'decides'
  if (points === 0) return '·'
  return points > 0 ? `+${points}` : String(points)
}

const pieceList = (pieces: readonly (readonly [string, string])[]): HTMLElement =>
  element(
    'ul',
    { class: 'why' },
    ...pieces.map(([text, worth]) =>
      element('li', {}, ...(worth === '' ? [] : [element('span', { class: worthClass(worth) }, worth)]), text),
    ),
  )

const worthClass = (worth: string): string => {
  if (worth.startsWith('-')) return 'worth against'
  return worth === '·' ? 'worth' : 'worth for'
}
