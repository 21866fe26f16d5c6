import { grouped } from '../core/phrase.ts'
import type { Curve } from '../report/chart.ts'
import { visible } from '../report/encode.ts'
import { element } from './elements.ts'

type Format = (value: number) => string

/** Curves with the unit of their horizontal axis. */
export interface Axis {
  readonly curves: readonly Curve[]
  readonly unit: string
}

/** The curve whose snapshots the pointer and the keys go by. */
export const leading = (curves: readonly Curve[]): Pick<Curve, 'times'> =>
  curves.find(({ chosen }) => chosen) ?? curves[0] ?? { times: [] }

/** Place of the snapshot next to a time. */
export const nearest = (times: readonly number[], time: number): number => {
  let best = 0
  for (const [index, one] of times.entries())
    if (Math.abs(one - time) < Math.abs((times[best] ?? 0) - time)) best = index
  return best
}

/** The same as figures, for who does not see the drawing; made when it is opened. */
export const numbersView = (axis: () => Axis, format: Format): HTMLElement => {
  const box = element('details', { class: 'numbers' }, element('summary', {}, 'Figures'))
  box.addEventListener('toggle', () => {
    box.querySelector('.scroll')?.remove()
    if (box.open) box.append(numbersTable(axis(), format))
  })
  return box
}

const numbersTable = ({ curves, unit }: Axis, format: Format): HTMLElement => {
  const head = [unit, ...curves.map(({ name }) => visible(name))].map((name) => element('th', { scope: 'col' }, name))
  const rowOf = (name: string, of: (curve: Curve) => number | null | undefined): HTMLElement =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      ...curves.map((curve) => element('td', {}, toText(of(curve), format))),
    )
  const { times } = leading(curves)
  const body = [
    ...(curves.some(({ control }) => control !== null)
      ? [
          rowOf('control, before', ({ control }) => control?.[0]),
          rowOf('control, after', ({ control }) => control?.[1]),
        ]
      : []),
    ...times.map((time) => rowOf(grouped(Math.round(time)), (curve) => curve.values[nearest(curve.times, time)])),
    ...(curves.some(({ settled }) => settled !== null) ? [rowOf('at rest', ({ settled }) => settled)] : []),
  ]
  const table = element(
    'table',
    { class: 'figures' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  )
  return element('div', { class: 'scroll', role: 'group', 'aria-label': 'Figures', tabindex: '0' }, table)
}

const toText = (value: number | null | undefined, format: Format): string => (value == null ? '–' : format(value))
