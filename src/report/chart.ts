import { grouped } from '../core/phrase.ts'
import { visible } from './encode.ts'

/**
 * A drawing as data, so that the report writes it as text and the page's script builds it as elements. Names are ours;
 * texts and attributes may hold anything.
 */
export interface SvgNode {
  readonly name: 'svg' | 'path' | 'line' | 'rect' | 'circle' | 'text' | 'title'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

/** One line of a chart: a row in a leg. */
export interface Curve {
  readonly name: string
  /** Iterations done at each value. */
  readonly times: readonly number[]
  readonly values: readonly number[]
  /** Drawn above the others and strong. */
  readonly chosen: boolean
  /** Value at rest, after the driver was stopped; null where no snapshot tells. */
  readonly settled: number | null
  /** Values at the ends of the control interval; null where none was taken. */
  readonly control: readonly [number, number] | null
}

export interface ChartText {
  /** Label of the picture for assistive technology. */
  readonly title: string
  /** Unit of the horizontal axis. */
  readonly unit: string
  readonly format: (value: number) => string
  /** The part of the horizontal axis that is drawn, in its unit; null: all of it. */
  readonly range: readonly [number, number] | null
}

export const CHART = { width: 640, height: 210, left: 68, right: 14, top: 12, bottom: 34 } as const

/** The snapshot at rest and the control interval stand in bands of their own, so wide. */
const BANDS = { control: 96, rest: 64 } as const

/** Curves over the iterations, all on one scale. */
export const drawChart = (curves: readonly Curve[], { title, unit, format, range }: ChartText): SvgNode => {
  const scale = scaleOf(curves, range)
  const { width, height, left, right, bottom } = CHART
  const floor = height - bottom
  const times = ticksOf(scale.first, scale.last, 5).filter((time) => time >= scale.first && time <= scale.last)
  const rules = scale.levels.flatMap((level) => [
    node('line', { class: 'rule', x1: left, x2: width - right, y1: scale.y(level), y2: scale.y(level) }),
    node('text', { class: 'level', x: left - 8, y: scale.y(level) + 4, 'text-anchor': 'end' }, [format(level)]),
  ])
  const marks = times.map((time) =>
    node('text', { class: 'time', x: scale.x(time), y: floor + 17, 'text-anchor': anchorOf(time, scale) }, [
      grouped(Math.round(time)),
    ]),
  )
  const lines = curves
    .map((curve, index) => ({ curve, classes: classesOf(curve, index) }))
    .sort((one, other) => Number(one.curve.chosen) - Number(other.curve.chosen))
    .flatMap(({ curve, classes }) => linesOf(curve, classes, scale))
  return node('svg', { class: 'chart', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title }, [
    ...bandsOf(scale),
    ...rules,
    node('line', { class: 'axis', x1: left, x2: width - right, y1: floor, y2: floor }),
    ...marks,
    node('text', { class: 'unit', x: scale.x(scale.last), y: height - 3, 'text-anchor': 'end' }, [unit]),
    ...lines,
  ])
}

/** Colours of the curves that are not the chosen one; a legend has the same. */
const COLOURS = 8

/** `curve chosen` or `curve s3` */
export const classesOf = ({ chosen }: Pick<Curve, 'chosen'>, index: number): string =>
  chosen ? 'curve chosen' : `curve s${index % COLOURS}`

const linesOf = (curve: Curve, classes: string, scale: Scale): readonly SvgNode[] => {
  const name = visible(curve.name)
  const piece = (d: string, more = ''): SvgNode =>
    node('path', { class: `${classes}${more}`, d }, [node('title', {}, [name])])
  const dot = (x: number, value: number): SvgNode =>
    node('circle', { class: classes, cx: x, cy: scale.y(value), r: 2.5 }, [node('title', {}, [name])])
  const { control, settled, values } = curve
  const ends =
    scale.control === null || control === null
      ? []
      : [
          piece(lineOf(scale.control.map((x, end) => [x, scale.y(control[end] ?? 0)])), ' aside'),
          ...control.map((value, end) => dot(scale.control?.[end] ?? 0, value)),
        ]
  const rest =
    scale.rest === null || settled === null
      ? []
      : [
          piece(
            lineOf([
              [scale.x(scale.last), scale.y(values.at(-1) ?? 0)],
              [scale.rest, scale.y(settled)],
            ]),
            ' aside',
          ),
          dot(scale.rest, settled),
        ]
  return [piece(pathOf(curve, scale)), ...ends, ...rest]
}

/** Shades and names of the bands. */
const bandsOf = ({ control, rest, x, first, last }: Scale): readonly SvgNode[] => {
  const { width, height, left, right, top, bottom } = CHART
  const floor = height - bottom
  const band = (from: number, to: number, words: string): readonly SvgNode[] => [
    node('rect', { class: 'band', x: from, y: top, width: to - from, height: floor - top }),
    node('text', { class: 'time', x: (from + to) / 2, y: floor + 17, 'text-anchor': 'middle' }, [words]),
  ]
  return [
    ...(control === null ? [] : band(left, x(first) - 14, 'control')),
    ...(rest === null ? [] : band(x(last) + 10, width - right, 'at rest')),
  ]
}

/** Coordinates of iterations and values in the drawing. */
export interface Scale {
  readonly first: number
  readonly last: number
  /** Values with a rule across the chart, all of them between its bottom and its top. */
  readonly levels: readonly number[]
  readonly x: (time: number) => number
  readonly y: (value: number) => number
  /** Where the ends of the control interval stand, and the snapshot at rest; null where there is none. */
  readonly control: readonly [number, number] | null
  readonly rest: number | null
}

export const scaleOf = (curves: readonly Curve[], range: ChartText['range'] = null): Scale => {
  const [first, last] = range ?? extentOf(curves.map(({ times }) => times))
  const hasControl = range === null && curves.some(({ control }) => control !== null)
  const hasRest = range === null && curves.some(({ settled }) => settled !== null)
  const [least, most] = extentOf(curves.map((curve) => valuesIn(curve, range)))
  const levels = ticksOf(least, most === least ? least + 1 : most, 4)
  const low = Math.min(least, levels[0] ?? least)
  const high = Math.max(most, levels.at(-1) ?? most)
  const { width, height, left, right, top, bottom } = CHART
  const from = left + (hasControl ? BANDS.control : 0)
  const to = width - right - (hasRest ? BANDS.rest : 0)
  const across = (to - from) / Math.max(last - first, 1e-9)
  const up = (height - top - bottom) / Math.max(high - low, 1e-9)
  return {
    first,
    last,
    levels,
    x: (time) => round(from + (time - first) * across),
    y: (value) => round(height - bottom - (value - low) * up),
    control: hasControl ? [left + 12, from - 26] : null,
    rest: hasRest ? width - right - BANDS.rest / 2 + 6 : null,
  }
}

/** Values that the drawing has room for. */
const valuesIn = ({ times, values, control, settled }: Curve, range: ChartText['range']): readonly number[] =>
  range === null
    ? [...values, ...(control ?? []), ...(settled === null ? [] : [settled])]
    : values.filter((_, index) => isIn(times[index] ?? 0, range))

const isIn = (time: number, [first, last]: readonly [number, number]): boolean => time >= first && time <= last

/** `Proc, nonpaged: 1 → 12,980 in 11 snapshots; …`: a chart in words. */
export const describeCurves = (what: string, curves: readonly Curve[], format: (value: number) => string): string => {
  const told = curves.slice(0, 6).map(({ name, values }) => {
    const [from = 0, to = 0] = [values[0], values.at(-1)]
    return `${name} ${format(from)} to ${format(to)}`
  })
  const more = curves.length > told.length ? `; and ${curves.length - told.length} more` : ''
  return visible(`${what}: ${told.join('; ')}${more}`)
}

/** A bar of a small picture. */
export interface Bar {
  readonly name: string
  readonly value: number
}

const BAR = { width: 9, height: 26, gap: 3 } as const

/** Bars beside each other in a line of text, the last one strong; nothing below zero is drawn. */
export const drawBars = (bars: readonly Bar[]): SvgNode => {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const width = bars.length * (BAR.width + BAR.gap) - BAR.gap
  const drawn = bars.map(({ name, value }, index) => {
    const height = Math.max(1.5, round((Math.max(0, value) / most) * BAR.height))
    const place = { x: index * (BAR.width + BAR.gap), y: round(BAR.height - height), width: BAR.width, height }
    const look = index === bars.length - 1 ? 'bar chosen' : 'bar'
    return node('rect', { class: look, ...place }, [node('title', {}, [visible(name)])])
  })
  const label = visible(`Growth in ${bars.length} runs: ${bars.map(({ name }) => name).join('; ')}`)
  const frame = { class: 'spark', viewBox: `0 0 ${width} ${BAR.height}`, width, height: BAR.height }
  return node('svg', { ...frame, role: 'img', 'aria-label': label }, drawn)
}

const node = (
  name: SvgNode['name'],
  attributes: SvgNode['attributes'],
  children: SvgNode['children'] = [],
): SvgNode => ({
  name,
  attributes,
  children,
})

const extentOf = (lists: readonly (readonly number[])[]): readonly [number, number] => {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const list of lists) {
    for (const value of list) {
      least = Math.min(least, value)
      most = Math.max(most, value)
    }
  }
  return least <= most ? [least, most] : [0, 0]
}

/** Round figures that cover the values: steps of 1, 2 or 5 times a power of ten. */
const ticksOf = (low: number, high: number, wanted: number): readonly number[] => {
  const rough = (high - low) / wanted
  if (!(rough > 0)) return [low]
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, (STEPS.find((factor) => factor * power >= rough) ?? 10) * power)
  const ticks: number[] = []
  for (let at = Math.floor(low / step); at <= Math.ceil(high / step); at++) ticks.push(at * step)
  return ticks
}

const STEPS = [1, 2, 5, 10]

const anchorOf = (time: number, { first, last }: Scale): string => {
  if (time <= first) return 'start'
  return time >= last ? 'end' : 'middle'
}

/** The part of a curve that stands between the ends of the axis. */
const pathOf = ({ times, values }: Curve, { first, last, x, y }: Scale): string =>
  lineOf(
    values.flatMap((value, index) => {
      const time = times[index] ?? 0
      return isIn(time, [first, last]) ? [[x(time), y(value)] as const] : []
    }),
  )

const lineOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')

const round = (value: number): number => Math.round(value * 10) / 10
