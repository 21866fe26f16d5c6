import { grouped } from '../core/phrase.ts'
import { CHART, type ChartText, type Curve, classesOf, describeCurves, drawChart, scaleOf } from '../report/chart.ts'
import { visible } from '../report/encode.ts'
import { button, drawn, element } from './elements.ts'
import { type Axis, leading, nearest, numbersView } from './figure-numbers.ts'

/** A curve that knows the time of its snapshots, too. */
export interface ClockedCurve extends Curve {
  /** Seconds since the first snapshot; null where the dumps do not state their time. */
  readonly clock: readonly number[] | null
}

export interface FigureText {
  /** `Outstanding allocations of Proc` */
  readonly what: string
  /** `iterations` or `snapshots`. */
  readonly unit: string
  readonly format: (value: number) => string
  /** Stand before the chart: what else it can show. */
  readonly switches: readonly HTMLElement[]
}

/** What the reader has chosen to see. */
interface View {
  readonly range: ChartText['range']
  readonly byClock: boolean
}

const WHOLE: View = { range: null, byClock: false }

/** A chart that tells the figures under the pointer or the arrow keys, and shows a part of the test larger. */
export const figureView = (curves: readonly ClockedCurve[], text: FigureText): HTMLElement => {
  const plot = element('div', { class: 'plot', tabindex: '0', role: 'group' })
  const readout = element('output', {})
  const values = curves.map(() => element('b', {}))
  const whole = button('Whole test', { hidden: true }, () => show(WHOLE))
  let view = WHOLE
  let index = -1
  const axis = (): Axis => axisOf(curves, text.unit, view)
  const show = (next: View): void => {
    view = next
    index = -1
    whole.hidden = view.range === null
    const { curves: placed, unit } = axis()
    const title = describeCurves(text.what, placed, text.format)
    plot.setAttribute('aria-label', `${title}. Arrow keys read the figures, + shows a part, 0 the whole.`)
    plot.replaceChildren(drawn(drawChart(placed, { title, unit, format: text.format, range: view.range })))
    tell(null)
  }
  const tell = (place: number | null): void => {
    const { curves: placed, unit } = axis()
    const times = leading(placed).times
    const time = times[place ?? times.length - 1] ?? 0
    const at = placed.map((curve) => curve.values[nearest(curve.times, time)] ?? 0)
    for (const [one, value] of at.entries()) values[one]?.replaceChildren(text.format(value))
    const said = placed.map(({ name }, one) => `${visible(name)} ${text.format(at[one] ?? 0)}`).slice(0, MAX_SAID)
    readout.textContent = place === null ? text.what : `${grouped(Math.round(time))} ${unit}: ${said.join(', ')}`
    mark(plot, place === null ? null : scaleOf(placed, view.range).x(time))
  }
  follow(plot, {
    move: (part) => {
      const { curves: placed } = axis()
      index = nearest(leading(placed).times, timeAt(placed, view.range, part))
      tell(index)
    },
    select: (from, to) => {
      const { curves: placed } = axis()
      const [one, other] = [timeAt(placed, view.range, from), timeAt(placed, view.range, to)]
      const range: readonly [number, number] = [Math.min(one, other), Math.max(one, other)]
      if (leading(placed).times.filter((time) => time >= range[0] && time <= range[1]).length > 1)
        show({ ...view, range })
    },
    leave: () => tell(null),
    whole: () => show({ ...view, range: null }),
  })
  plot.addEventListener('keydown', (event) => {
    const times = leading(axis().curves).times
    const next = keyed(event.key, index, times.length)
    if (event.key === '+' && index >= 0) show({ ...view, range: around(times, index) })
    else if (event.key === '0' || event.key === '-') show({ ...view, range: null })
    else if (next === null) return
    else {
      index = next
      tell(index)
    }
    event.preventDefault()
    event.stopPropagation()
  })
  show(WHOLE)
  const clocks = curves.every(({ clock }) => clock !== null)
    ? [clockSwitch(text.unit, (byClock) => show({ range: null, byClock }))]
    : []
  const legend = element('ul', { class: 'legend' }, ...curves.map((curve, one) => entryOf(curve, one, values[one])))
  return element(
    'figure',
    {},
    element('div', { class: 'above' }, ...text.switches, ...clocks, whole),
    plot,
    legend,
    element('figcaption', { 'aria-live': 'polite' }, readout),
    numbersView(axis, text.format),
  )
}

/** Curves that a screen reader is told at once. */
const MAX_SAID = 6

const entryOf = (curve: Curve, index: number, value: HTMLElement | undefined): HTMLElement =>
  element(
    'li',
    {},
    element('i', { class: classesOf(curve, index) }),
    `${visible(curve.name)} `,
    ...(value ? [value] : []),
  )

/** Curves over the iterations, or over the time that passed. */
const axisOf = (curves: readonly ClockedCurve[], unit: string, { byClock }: View): Axis => {
  if (!byClock) return { curves, unit }
  const longest = Math.max(...curves.map(({ clock }) => clock?.at(-1) ?? 0))
  const [name, seconds] = longest > 3 * 3600 ? ['hours', 3600] : longest > 300 ? ['minutes', 60] : ['seconds', 1]
  return {
    unit: name,
    curves: curves.map((curve) => ({ ...curve, times: (curve.clock ?? []).map((at) => at / seconds) })),
  }
}

/** Time under a place of the drawing, `part` from 0 at its left edge to 1 at its right one. */
const timeAt = (curves: readonly Curve[], range: ChartText['range'], part: number): number => {
  const { first, last, x } = scaleOf(curves, range)
  const [from, to] = [x(first), x(last)]
  const inside = (part * CHART.width - from) / Math.max(1, to - from)
  return first + Math.max(0, Math.min(1, inside)) * (last - first)
}

/** A quarter of the test around a snapshot. */
const around = (times: readonly number[], index: number): readonly [number, number] => {
  const reach = Math.max(1, Math.ceil(times.length / 8))
  return [times[Math.max(0, index - reach)] ?? 0, times[Math.min(times.length - 1, index + reach)] ?? 0]
}

const keyed = (key: string, index: number, count: number): number | null => {
  switch (key) {
    case 'ArrowRight':
      return Math.min(count - 1, index + 1)
    case 'ArrowLeft':
      return Math.max(0, index - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** A dashed line at the snapshot that is told. */
const mark = (plot: HTMLElement, x: number | null): void => {
  plot.querySelector('.marker')?.remove()
  if (x === null) return
  const attributes = { class: 'marker', x1: x, x2: x, y1: CHART.top, y2: CHART.height - CHART.bottom }
  plot.firstElementChild?.append(drawn({ name: 'line', attributes, children: [] }))
}

interface Pointed {
  readonly move: (part: number) => void
  readonly select: (from: number, to: number) => void
  readonly leave: () => void
  readonly whole: () => void
}

/** Least part of the drawing that a drag must span to show that part alone. */
const MIN_DRAG = 0.03

const follow = (plot: HTMLElement, { move, select, leave, whole }: Pointed): void => {
  let from: number | null = null
  const partOf = ({ clientX }: PointerEvent): number => {
    const { left, width } = plot.getBoundingClientRect()
    return (clientX - left) / Math.max(1, width)
  }
  plot.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && event.button === 0) from = partOf(event)
  })
  plot.addEventListener('pointermove', (event) => move(partOf(event)))
  plot.addEventListener('pointerup', (event) => {
    const to = partOf(event)
    if (from !== null && Math.abs(to - from) >= MIN_DRAG) select(from, to)
    from = null
  })
  plot.addEventListener('pointerleave', () => {
    from = null
    leave()
  })
  plot.addEventListener('dblclick', whole)
}

const clockSwitch = (unit: string, choose: (byClock: boolean) => void): HTMLElement => {
  const box = element(
    'select',
    { 'aria-label': 'Horizontal axis' },
    element('option', {}, upper(unit)),
    element('option', {}, 'Time'),
  )
  box.addEventListener('change', () => choose(box.selectedIndex === 1))
  return box
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
